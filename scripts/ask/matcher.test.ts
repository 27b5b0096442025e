import { describe, expect, it } from 'vitest';
import { codesNamed, hasTerm, judge, matches, roughly, sentencesOf } from './matcher.ts';

describe('a term', () => {
  it.each([
    ['27130 has 90 days.', '90', true],
    ['27130 has 190 days.', '90', false],
    ['50.76 RVU', '50', false],
    ['27130-50 for Medicare', '50', true],
    ['a manipulation', 'manipulat*', true],
    ['as usual', 'AS', false],
    ['27130-AS', 'AS', true],
    ['I don’t know', "don't know", true],
    ['$1,892.66', '1,892.66', true],
    ['column 2', 'column', true],
    ['columns', 'column', false],
  ])('%j holds %j: %s', (text, term, is) => {
    expect(hasTerm(text, term)).toBe(is);
  });
});

it.each([
  [{ says: 'a', all: ['27130', '90'] }, true],
  [{ says: 'b', all: ['27130', '10'] }, false],
  [{ says: 'c', any: ['none', 'days'] }, true],
  [{ says: 'd', all: ['90'], none: ['global'] }, false],
])('%o', (matcher, is) => {
  expect(matches('27130 has 90 global days.', matcher)).toBe(is);
});

it('cuts an answer into sentences', () => {
  expect(sentencesOf('27130: 34.79 RVU. 27132 is higher. No: it is not.')).toEqual([
    '27130: 34.79 RVU.',
    '27132 is higher.',
    'No: it is not.',
  ]);
});

it('judges facts over the whole answer and what is forbidden in each sentence', () => {
  const question = {
    id: 'x',
    ask: '',
    mayName: ['27130'],
    facts: [{ says: 'ninety', all: ['90', '27130'] }],
    forbidden: [{ says: 'ten', all: ['10 days'], none: ['not'] }],
  };

  expect(judge('27130 is not 10 days. It is 90.', question)).toEqual({ missing: [], said: [], needless: [], words: 8 });
  expect(judge('It has 10 days. See 27132.', question)).toMatchObject({
    missing: [{ says: 'ninety' }],
    said: [{ says: 'ten' }],
    needless: ['27132'],
  });
});

it('finds everything of the form of a code', () => {
  expect(codesNamed('27130, G0412 and 0775T; $13,116.76, 34.79 and S72.141A')).toEqual(['27130', 'G0412', '0775T']);
});

it.each([
  ['27134 = 50.76', true],
  ['27134 = 51.00', false],
  ['both parts changed', true],
  ['lining removed by scope', false],
])('reads %j off its wording: %s', (fact, is) => {
  expect(roughly('27134: 50.76 RVU, both parts are changed.', fact)).toBe(is);
});
