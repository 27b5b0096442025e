import { describe, expect, it } from 'vitest';

import { hasRoom, placeCard } from './place.ts';

const card = { width: 320, height: 240 };
const view = { width: 1_280, height: 800 };
const code = (x: number, y: number) => ({ x, y, width: 40, height: 16 });

describe('the place of a card', () => {
  it.each([
    ['below its code', code(100, 100), view, { x: 100, y: 122 }],
    ['above where below has no room', code(100, 700), view, { x: 100, y: 454 }],
    ['inside the right edge', code(1_200, 100), view, { x: 952, y: 122 }],
    ['inside the left edge', code(-30, 100), view, { x: 8, y: 122 }],
    ['beside its code where neither has room', code(100, 140), { width: 1_280, height: 300 }, { x: 146, y: 52 }],
    ['to its left at the right edge', code(1_200, 140), { width: 1_280, height: 300 }, { x: 874, y: 52 }],
    ['squeezed below in a small view', code(20, 40), { width: 340, height: 200 }, { x: 12, y: 62, maxHeight: 130 }],
    ['squeezed above in a small view', code(20, 140), { width: 340, height: 200 }, { x: 12, y: 8, maxHeight: 126 }],
    ['over its code where nothing is left to squeeze into', code(20, 40), { width: 340, height: 90 }, { x: 12, y: 8 }],
    ['at the edge of a view narrower than the card', code(20, 20), { width: 300, height: 800 }, { x: 8, y: 42 }],
  ])('is %s', (_sentence, target, within, expected) => {
    expect(placeCard(target, card, within)).toEqual(expected);
  });

  it('never covers its code where it has room', () => {
    for (let y = 0; y < view.height; y += 7) {
      const target = code(300, y);
      if (!hasRoom(target, card, view)) continue;
      const place = placeCard(target, card, view);

      const isApart =
        place.y >= target.y + target.height ||
        place.y + card.height <= target.y ||
        place.x >= target.x + target.width ||
        place.x + card.width <= target.x;
      expect(isApart).toBe(true);
    }
  });

  it.each([
    ['a wide and high view', code(100, 100), view, true],
    ['a frame lower than the card', code(10, 10), { width: 600, height: 200 }, false],
    ['a frame narrower than the card', code(10, 10), { width: 200, height: 900 }, false],
  ])('in %s has room: %o', (_sentence, target, within, expected) => {
    expect(hasRoom(target, card, within)).toBe(expected);
  });
});
