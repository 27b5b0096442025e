import type { Rect } from '../../lib/protocol/protocol.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between code and card, and between card and the edge of the view, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** A card that finds no room is squeezed to what is left above or below its code, and scrolls, but not to less than this. */
const LEAST_HEIGHT = 64;

/** Whether a card of this size has room above, below or beside its code without covering it. */
export function hasRoom(target: Rect, card: Size, view: Size): boolean {
  if (view.width < card.width + 2 * EDGE || view.height < card.height + 2 * EDGE) return false;
  return Math.max(roomBelow(target, view), roomAbove(target)) >= card.height || besideOf(target, card, view) !== null;
}

/**
 * Where the card's top left corner stands in the view: below its code, above where below has no room, beside it where neither has, and
 * inside the view in any case. `maxHeight` is set where the card must be squeezed so as not to cover its code.
 */
export function placeCard(target: Rect, card: Size, view: Size): { x: number; y: number; maxHeight?: number } {
  const [below, above] = [roomBelow(target, view), roomAbove(target)];
  const x = clamp(target.x, EDGE, view.width - card.width - EDGE);
  const inView = (y: number): number => clamp(y, EDGE, view.height - card.height - EDGE);
  if (below >= card.height) return { x, y: inView(target.y + target.height + GAP) };
  if (above >= card.height) return { x, y: inView(target.y - GAP - card.height) };
  const beside = besideOf(target, card, view);
  if (beside !== null) return { x: beside, y: inView(target.y) };
  const maxHeight = Math.floor(Math.max(below, above));
  if (maxHeight < LEAST_HEIGHT) return { x, y: inView(below >= above ? target.y + target.height + GAP : target.y - GAP - card.height) };
  return { x, y: below >= above ? target.y + target.height + GAP : EDGE, maxHeight };
}

const roomBelow = (target: Rect, view: Size): number => view.height - (target.y + target.height) - GAP - EDGE;
const roomAbove = (target: Rect): number => target.y - GAP - EDGE;

/** The left edge of a card to the right or left of its code; null where neither has room. */
function besideOf(target: Rect, card: Size, view: Size): number | null {
  const right = target.x + target.width + GAP;
  if (right + card.width + EDGE <= view.width) return right;
  const left = target.x - GAP - card.width;
  return left >= EDGE ? left : null;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, Math.max(least, most)));
