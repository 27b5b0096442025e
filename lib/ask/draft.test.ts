import { describe, expect, it } from 'vitest';
import { countWords, fit, lineOf, MOST_WORDS, say } from './draft.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('an answer cut to length', () => {
  it('keeps the order and drops what is needed least', () => {
    const drafts = [say(words(30, 'a'), [], 2), say(words(50, 'b'), [], 0), say(words(35, 'c'), [], 1), say(words(5, 'd'), [], 3)];

    expect(fit(drafts).map(({ text }) => text.charAt(0))).toEqual(['b', 'c', 'd']);
  });

  it('says nothing twice', () => {
    expect(fit([say('Once.', [], 0), say('Once.', [], 1)])).toHaveLength(1);
  });

  it('fills no more than the limit', () => {
    const kept = fit(Array.from({ length: 9 }, (_, at) => say(words(25, `w${at}`), [], at)));

    expect(countWords(kept.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(MOST_WORDS);
    expect(kept).toHaveLength(3);
  });
});

it.each([
  ['27130: 34.79 total RVU.', 4],
  ['× = %', 0],
  ['one - two', 2],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});

it('names each source with its release, and our own words as that', () => {
  expect(lineOf(say('A.', 'pfs-2026-07')).sources).toMatchObject([{ id: 'pfs-2026-07', publisher: 'CMS', date: '2026-06-30' }]);
  expect(lineOf(say('B.', [])).sources).toMatchObject([{ publisher: 'HipLens' }]);
});
