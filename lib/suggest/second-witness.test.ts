import { describe, expect, it } from 'vitest';
import type { Likeness } from './likeness.ts';
import { readNote } from './mentions.ts';
import { agreed, alone, isOfRegion, ranked, unmentioned } from './second-witness.ts';
import type { Candidate } from './score.ts';

const likeness: Likeness = new Map([
  ['27062', { weight: 9, ideas: ['bursa'] }],
  ['27060', { weight: 8, ideas: ['bursa'] }],
  ['01214', { weight: 12, ideas: ['hip'] }],
  ['27030', { weight: 1, ideas: ['hip'] }],
]);
const candidate = (code: Candidate['code'], score: number, more: Partial<Candidate> = {}): Candidate => ({
  code,
  slot: 'bursa',
  score,
  strength: 1,
  speaksFor: [],
  speaksAgainst: [],
  needs: [],
  ...more,
});

describe('the second witness', () => {
  it('speaks of anesthesia to anesthesia notes only, and not of what is hardly alike', () => {
    expect(ranked(likeness, false).map(([code]) => code)).toEqual(['27062', '27060']);
    expect(ranked(likeness, true).map(([code]) => code)).toEqual(['01214']);
  });

  it('decides between codes that the rules hold equal', () => {
    expect(agreed([candidate('27060', 5), candidate('27062', 5)], likeness, false).map(({ code }) => code)).toEqual(['27062', '27060']);
  });

  it('agrees little with what is hardly said or much spoken against', () => {
    const [sure] = agreed([candidate('27062', 5)], likeness, false);
    const [weak] = agreed([candidate('27062', 5, { strength: 0.2 })], likeness, false);
    const [doubted] = agreed([candidate('27062', 5, { speaksAgainst: [{ value: 6, mentions: [] }] })], likeness, false);

    expect(weak?.score).toBeLessThan(sure?.score ?? 0);
    expect(doubted?.score).toBeLessThan(sure?.score ?? 0);
  });

  it('leaves alone what sizes and counts decide', () => {
    expect(agreed([candidate('27062', 5, { slot: 'mass' })], likeness, false)[0]?.score).toBe(5);
  });

  it('thinks of codes where no rule speaks, the best first', () => {
    expect(alone(likeness, false).map(({ code }) => code)).toEqual(['27062', '27060']);
    expect(alone(new Map([['27062', { weight: 4.2, ideas: [] }]]), false)).toEqual([]);
  });

  it('names one code more that is much alike', () => {
    expect(unmentioned(likeness, false, new Set(['27062'] as const))).toEqual(['27060']);
    expect(unmentioned(new Map([['27062', { weight: 5, ideas: [] }]]), false, new Set())).toEqual([]);
  });

  it.each([
    ['Left hip bursa', true],
    ['Olecranon fracture, plate', false],
    ['L4-5 fusion with iliac crest graft', false],
    ['Telephone note: left hip pain', false],
  ])('%s is of the region: %s', (text, expected) => {
    expect(isOfRegion(readNote(text))).toBe(expected);
  });
});
