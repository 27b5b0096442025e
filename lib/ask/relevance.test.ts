import { expect, it } from 'vitest';
import { createKnowledge } from './knowledge.ts';
import { bearing, withoutOtherCodes } from './relevance.ts';

it.each([
  [
    'Old plates, screws or nails at that hip (20680, 20670 are column 2).',
    ['20680'],
    'Old plates, screws or nails at that hip (20680 is column 2).',
  ],
  ['Setting the fracture (27238, 27240 are column 2).', [], 'Setting the fracture.'],
  ['Fluoroscopy (76000, 77002 are column 2).', ['76000', '77002'], 'Fluoroscopy (76000, 77002 are column 2).'],
  ['Any approach (front or back).', [], 'Any approach (front or back).'],
])('%s keeps %o', (text, keep, expected) => {
  expect(withoutOtherCodes(text, new Set(keep))).toBe(expected);
});

it('finds the sentence that bears on a case, and none for another', () => {
  const knowledge = createKnowledge();
  const found = bearing(knowledge, '27244', knowledge.heard('cerclage cables'), ({ section }) => section === 'includes', 0.4);

  expect(found[0]?.text).toContain('Cerclage');
  expect(bearing(knowledge, '27244', knowledge.heard('arthrogram'))).toEqual([]);
});
