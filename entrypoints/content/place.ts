import type { Rect } from '../../lib/protocol/protocol.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between code and card, and between card and the edge of the view, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Whether a card of this size has room above or below its code without covering it. */
export function hasRoom(target: Rect, card: Size, view: Size): boolean {
  const below = view.height - (target.y + target.height) - GAP - EDGE;
  const above = target.y - GAP - EDGE;
  return view.width >= card.width + 2 * EDGE && Math.max(below, above) >= card.height;
}

/**
 * Where the card's top left corner stands in the view: below its code, above where below has no room, and inside the view in any
 * case. A view without room for both lets the card cover what is beside the code before it covers the code.
 */
export function placeCard(target: Rect, card: Size, view: Size): { x: number; y: number } {
  const below = target.y + target.height + GAP;
  const above = target.y - GAP - card.height;
  const fitsBelow = below + card.height + EDGE <= view.height;
  const fitsAbove = above >= EDGE;
  const roomier = view.height - below >= target.y ? below : above;
  const y = fitsBelow ? below : fitsAbove ? above : roomier;
  return {
    x: clamp(target.x, EDGE, view.width - card.width - EDGE),
    y: clamp(y, EDGE, view.height - card.height - EDGE),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, Math.max(least, most)));
