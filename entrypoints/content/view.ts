import type { CardNode } from '../../lib/protocol/page-card.ts';
import { draw } from './draw.ts';

/** Screen readers speak what enters a live region that they already know, so the words come a moment after the region. */
const KNOWN_AFTER_MS = 120;

/** What stands in the card's place: a live region, and behind it what is drawn. */
export function createView(document: Document, place: () => HTMLElement) {
  let said = '';
  let toSay = '';
  let isUsed = false;
  return {
    /** Draws `trees`, and says `words` once, politely, when they are new; the same words again are not repeated. */
    show(words: string, ...trees: readonly CardNode[]): void {
      isUsed = true;
      draw(document, place(), [['div', { class: 'heard', 'aria-live': 'polite', 'aria-atomic': 'true' }, said], ...trees]);
      if (words === toSay) return;
      toSay = words;
      setTimeout(() => {
        const region = place().firstElementChild;
        if (words === toSay && region) region.textContent = said = words;
      }, KNOWN_AFTER_MS);
    },
    empty(): void {
      if (isUsed) place().replaceChildren();
      said = toSay = '';
    },
  };
}
