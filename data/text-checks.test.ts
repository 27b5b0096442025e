import { expect, it } from 'vitest';
import { entries } from './entries.ts';
import type { CoreEntry, Entry } from './schema.ts';
import { equalSteps, forbiddenModifiers, sentencesOf, traitProblems, unknownCodes } from './text-checks.ts';

const all: readonly Entry[] = Object.values(entries);
const core = all.filter((entry): entry is CoreEntry => entry.scope === 'core');
const coreEntry = (code: string): CoreEntry => core.find((entry) => entry.code === code)!;
/** The entry with other words in its long text, to show that a check fails on them. */
const saying = (code: string, words: Partial<NonNullable<CoreEntry['full']>>): CoreEntry => {
  const entry = coreEntry(code);
  return { ...entry, full: { ...entry.full!, ...words } };
};

it('names no code that nobody knows', () => {
  const wrong = core.flatMap((entry) =>
    sentencesOf(entry).flatMap(({ section, text }) => unknownCodes(text).map((code) => `${entry.code} ${section}: ${code}`)),
  );

  expect(wrong).toEqual([]);
  expect(unknownCodes('27139 beside 27138, S2115, 0054T and 99999')).toEqual(['27139', '99999']);
});

it('contradicts no trait of its code', () => {
  expect(core.flatMap(traitProblems)).toEqual([]);
});

it.each([
  ['27235', { steps: ['The fracture is opened and exposed.', 'It is set.', 'Films.'] }, /percutaneous/],
  ['27252', { steps: ['An incision leads to the joint.', 'It is put back.', 'Films.'] }, /closed/],
  ['27138', { steps: ['The cup is taken out.', 'A stem goes in.', 'Closure.'] }, /cup stays/],
  ['27137', { steps: ['The stem is drawn out.', 'A cup goes in.', 'Closure.'] }, /stem stays/],
  ['27245', { steps: ['A nail goes in.', 'A plate is screwed on.', 'Closure.'] }, /nail, not a plate/],
  ['27244', { steps: ['A plate holds.', 'A long nail is driven.', 'Closure.'] }, /plate, not a nail/],
  ['27253', { steps: ['The hip is opened.', 'The wall fragment is fixed.', 'Closure.'] }, /no fragment/],
  ['73502', { steps: ['Lie down.', 'Exposure.', 'Read.'] }, /views/],
])('%s: finds a step that its traits rule out', (code, words, why) => {
  expect(traitProblems(saying(code, words)).join('\n')).toMatch(why);
});

it('reads what is denied as denied', () => {
  const [kept] = [saying('27138', { steps: ['The cup is not taken out.', 'A stem goes in.', 'Closure without any plate.'] })];

  expect(traitProblems(kept)).toEqual([]);
});

it('tells no two codes by the same steps', () => {
  expect(equalSteps(core)).toEqual([]);

  const steps = coreEntry('27138').full!.steps;
  expect(equalSteps([coreEntry('27138'), saying('27137', { steps })])).toEqual(['27138 and 27137']);
});

it.each([
  ['27158', ['50', '22'], ['50']],
  ['26991', ['50', '80'], ['50']],
  ['27040', ['80', 'AS', '54'], ['80', 'AS']],
  ['27250', ['54', '22'], ['54']],
  ['27130', ['66', '62', '26', 'AA'], ['66', '26', 'AA']],
  ['01214', ['AA', 'P3', 'RT', '50', '22'], ['RT', '50', '22']],
  ['73522', ['RT', '26'], ['RT']],
])('%s: of %j the indicators forbid %j', (code, given, barred) => {
  expect([...forbiddenModifiers(coreEntry(code), given)].sort()).toEqual([...barred].sort());
});

it('writes no modifier that the indicators forbid', () => {
  const wrong = core.flatMap((entry) =>
    forbiddenModifiers(
      entry,
      (entry.full?.modifiers ?? []).map(({ modifier }) => modifier),
    ).map((modifier) => `${entry.code} ${modifier}`),
  );

  expect(wrong).toEqual([]);
});
