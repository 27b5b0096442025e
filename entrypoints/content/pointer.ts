import type { Settings } from '../../lib/settings/settings.ts';
import type { Card } from './card.ts';
import { isFrame } from './frames.ts';
import type { HitTest } from './hit-test.ts';
import type { Layer } from './layer.ts';

/**
 * Turns what pointer, keys and scrolling do on the page into moves of the card. Only trusted events; nothing is ever prevented but our
 * Escape. Answers functions that look again at the place where the pointer rests, for when the page changed under it, and that follow a scroll.
 */
export function listenToPointer(
  document: Document,
  deps: { card: Card; layer: Layer; hitTest: HitTest; settings: () => Settings; isAlive: () => boolean; closeOutside: () => void },
  signal: AbortSignal,
): PointerFollower {
  const { card, layer, hitTest, settings } = deps;
  const window = document.defaultView as Window;
  const passive = { capture: true, passive: true, signal };

  const isKeyHeld = (event: PointerEvent): boolean => {
    const { modifierKey } = settings();
    return modifierKey === 'none' || event[`${modifierKey}Key`];
  };

  let resting: { x: number; y: number; isMeant: boolean } | null = null;

  const look = (): void => {
    if (!resting) return;
    const now = performance.now();
    const target = resting.isMeant ? hitTest(resting.x, resting.y) : null;
    if (target) card.send({ type: 'over', target, now });
    else card.send({ type: 'off', now });
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || !deps.isAlive()) return;
    // The card lies above the page: what is under it is not meant.
    if (event.composedPath().some(layer.holds)) {
      resting = null;
      return card.send({ type: 'on-card', now: performance.now() });
    }
    // A pointer with a button down is selecting.
    resting = { x: event.clientX, y: event.clientY, isMeant: event.buttons === 0 && isKeyHeld(event) };
    look();
  };

  document.addEventListener('pointermove', onMove, passive);
  // Leaving the document altogether makes no further move.
  document.addEventListener(
    'pointerout',
    (event) => {
      if (!event.isTrusted || event.relatedTarget !== null) return;
      resting = null;
      card.send({ type: 'off', now: performance.now() });
    },
    passive,
  );

  // Over a frame the moves are that frame's: all that is told here is that the pointer went in.
  document.addEventListener(
    'pointerover',
    (event) => {
      if (!event.isTrusted || !isFrame(event.target)) return;
      resting = null;
      card.send({ type: 'off', now: performance.now() });
    },
    passive,
  );

  let isFollowing = false;
  const follow = (event: Event): void => {
    if (isFollowing || event.composedPath().some(layer.holds)) return;
    isFollowing = true;
    window.requestAnimationFrame(() => {
      isFollowing = false;
      card.follow();
      look();
    });
  };
  window.addEventListener('scroll', follow, passive);
  window.addEventListener('resize', follow, passive);

  // Our Escape ends with us, so that the page's dialog stays open; on `window`, before any listener of the page's elements.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !card.target) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (card.isOutside) deps.closeOutside();
      card.send({ type: 'dismiss', by: 'user' });
    },
    { capture: true, signal },
  );

  return { look, follow };
}

export interface PointerFollower {
  look(): void;
  /** For scrolling that ends in a shadow tree: nobody outside hears of it. */
  follow(event: Event): void;
}
