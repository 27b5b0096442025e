import { expect, it } from 'vitest';
import { strangersIn, turnsMeaning } from './strangers.ts';

const COMPOSED = 'No, not on the same hip: 20680 is column 2 to 27130. 27130-50 pays 150 %; $1,695.43, 090 days, XS or RT, M16.11.';

it.each([
  ['20680 goes into 27130 on the same hip, no.', []],
  ['It pays $1695.43 and 90 days run.', []],
  ['Ninety days run, at 150%.', []],
  ['Use M16.11 with XS, RT and modifier 50.', []],
  ['Send 27132 in its place.', ['27132']],
  ['It pays $1,700.', ['1,700']],
  ['Add modifier 59.', ['59']],
  ['Put LT on it.', ['LT']],
  ['It pays twenty percent.', ['twenty']],
  ['See M16.12 and G0414.', ['M16.12', 'G0414']],
])('of "%s" %j is strange', (reworded, strangers) => {
  expect(strangersIn(COMPOSED, reworded)).toEqual(strangers);
});

it.each([
  ['No: 1 is in 2.', 'No, 1 is part of 2.', false],
  ['No: 1 is in 2.', 'Yes, 1 is part of 2.', true],
  ['Yes, both.', 'Both are paid.', true],
  ['20680 is not paid beside it.', '20680 is paid beside it.', true],
  ['20680 is not paid beside it.', 'It isn’t paid beside it.', false],
  ['Disputed: one or two.', 'It is one or two.', true],
  ['Disputed: one or two.', 'Authorities disagree: one or two.', false],
  ['Cup only.', 'The cup alone.', false],
])('"%s" as "%s" turns the meaning: %s', (composed, reworded, turned) => {
  expect(turnsMeaning(composed, reworded)).toBe(turned);
});
