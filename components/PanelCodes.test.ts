import { expect, it } from 'vitest';
import { tabAfter } from './PanelCodes.tsx';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['ArrowLeft', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 1, undefined],
] as const)('%s leads from tab %i to %s', (key, at, to) => {
  expect(tabAfter(key, at, 3)).toBe(to);
});
