import type { Card } from './card.ts';
import type { Fields } from './fields.ts';
import { focusedElement } from './focus-memory.ts';
import { inDocumentOrder, isMarked, listTargets } from './list.ts';
import type { Judged, Marks } from './marks.ts';
import { isSameTarget, type Target } from './target.ts';

/** What the commands do in the frame that has the focus: explain the code at hand, and go on to the next one. */
export function createKeyboard(document: Document, { card, marks, fields }: { card: Card; marks: Marks; fields: Fields }) {
  const window = document.defaultView as Window;
  let last: Target | null = null;
  /** What `explainHere` found at the caret, as opposed to what the pointer or `nextCode` came upon. */
  let explained: Target | null = null;

  const ofJudged = (judged: Judged | undefined): Target | null =>
    judged?.look ? { kind: 'text', code: judged.candidate.code, judged } : null;

  const inField = (): Target | null => {
    const field = focusedElement(document);
    if (!field || !fields.has(field)) return null;
    const caret = (field as Partial<HTMLInputElement>).selectionStart ?? null;
    const found = fields.at(field, caret) ?? fields.at(field, null);
    return found ? { kind: 'field', code: found.candidate.code, field, found } : null;
  };

  const inSelection = (): Target | null => {
    const selection = window.getSelection();
    if (!selection || selection.rangeCount === 0 || !selection.focusNode) return null;
    const range = selection.getRangeAt(0);
    const inside = range.collapsed ? undefined : inOrder(marks.all()).find(({ look, range: of }) => look && isTouched(range, of));
    return ofJudged(inside ?? marks.at(selection.focusNode as Text, selection.focusOffset));
  };

  const targets = (): Target[] => listTargets(marks, fields).filter(isMarked);

  const reveal = (target: Target): void => {
    const element =
      target.kind === 'text' ? target.judged.range.startContainer.parentElement : target.kind === 'field' ? target.field : null;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    // After the scroll has been seen, or it would close what it made room for.
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => card.send({ type: 'show', target }, 'keyboard')));
  };

  return {
    /** The code in the focused field, the selection or at the caret. */
    targetAtHand: (): Target | null => inField() ?? inSelection(),
    /**
     * The code in the focused field, the selection or at the caret; again, while its card is open, it enters the card. A card of the
     * pointer or of `nextCode` is entered too where no code is at hand; the card of a place that the caret has left is not.
     */
    explainHere(): void {
      if (card.hasFocus) return;
      const target = inField() ?? inSelection();
      const isOlder = card.target !== null && explained !== null && isSameTarget(card.target, explained);
      if (card.target && (target ? isSameTarget(card.target, target) : !isOlder)) return card.enter();
      if (!target) return card.announce();
      last = explained = target;
      card.send({ type: 'show', target }, 'keyboard');
    },
    /** The code after the one that was shown last, in document order; after the last one the first. */
    nextCode(): void {
      const all = targets();
      const from = card.target ?? last;
      const index = from ? all.findIndex((each) => isSameTarget(each, from)) : -1;
      const target = all[(index + 1) % all.length];
      if (!target) return card.announce();
      last = target;
      explained = null;
      card.send({ type: 'dismiss', by: 'user' });
      reveal(target);
    },
  };
}

const inOrder = (all: Judged[]): Judged[] =>
  all.sort((a, b) => inDocumentOrder(a.range.startContainer, b.range.startContainer) || a.range.startOffset - b.range.startOffset);

/** Whether a selection reaches into the digits. */
export const isTouched = (range: Range, { startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean =>
  startContainer.getRootNode() === range.startContainer.getRootNode() &&
  range.comparePoint(endContainer, endOffset) >= 0 &&
  range.comparePoint(startContainer, startOffset) <= 0;

export type Keyboard = ReturnType<typeof createKeyboard>;
