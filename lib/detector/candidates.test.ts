import { describe, expect, it } from 'vitest';
import { placesAcross, findCandidates, fold, hasDigit, mayHoldCode, scopeOf, touchesDigits } from './candidates.ts';

describe('candidates', () => {
  it.each([
    ['27130', ['27130']],
    ['CPT 27130 and 27132.', ['27130', '27132']],
    ['27130-LT,27132RT', ['27130', '27132']],
    ['HC:27130:RT', ['27130']],
    ['X27105Y', ['27105']],
    ['0.27130', ['27130']],
    ['01214', ['01214']],
    ['271301', []],
    ['127130', []],
    ['2713', []],
    ['27131', []],
    ['27 130', []],
    ['27,130', []],
    ['', []],
    ['27\u00ad130', ['27130']],
    ['27\u200b1\u200d30', ['27130']],
    ['27\u00ad1301', []],
    ['\u00ad27130\u00ad', ['27130']],
    ['２７１３０', ['27130']],
    ['２7１3０1', []],
    ['no digits at all in this text, however long it may be', []],
    ['a27130b27132c27134', ['27130', '27132', '27134']],
    ['S2325, G0412 and 0054T', ['S2325', 'G0412', '0054T']],
    ['HC:S2325:RT', ['S2325']],
    ['S2325-LT', ['S2325']],
    ['XS2325', []],
    ['S2325A', []],
    ['0054TC', []],
    ['A0054T', []],
    ['S23251', []],
    ['s2325', []],
    ['2325', []],
    ['S0412', []],
  ])('%j holds %j', (text, expected) => {
    const found = findCandidates(text).map(({ code }) => code);

    expect(found).toEqual(expected);
    expect(mayHoldCode(text)).toBe(expected.length > 0);
  });

  it('finds digits at every offset of a text', () => {
    for (let before = 0; before < 12; before++) {
      for (let after = 0; after < 7; after++) {
        const text = `${'a'.repeat(before)}27284${'b'.repeat(after)}`;
        expect(findCandidates(text)).toEqual([{ code: '27284', start: before, end: before + 5 }]);
      }
    }
  });

  it('counts offsets in the raw text', () => {
    const text = 'x 27\u00ad1\u200b30 y';
    const [candidate] = findCandidates(text);

    expect(text.slice(candidate?.start, candidate?.end)).toBe('27\u00ad1\u200b30');
  });

  it('finds four digits and a letter at every offset', () => {
    for (let before = 0; before < 9; before++) {
      const text = `${' '.repeat(before)}G0412 0054T`;
      expect(findCandidates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['G0412', '0054T']);
    }
  });

  it('knows codes outside the hip, deleted ones and those with a letter', () => {
    expect(scopeOf('27130')).toBe('core');
    expect(scopeOf('20610')).toBe('related');
    expect(scopeOf('73510')).toBe('deleted');
    expect(scopeOf('27131')).toBeUndefined();
    expect(scopeOf('S2325')).toBe('related');
    expect(scopeOf('1200')).toBeUndefined();
  });
});

it.each([
  ['271', true],
  ['x1', true],
  ['1x', true],
  ['\u00ad', true],
  ['x', false],
  [' 1 ', false],
  ['', false],
])('the edge of %j may belong to split digits: %s', (text, expected) => {
  expect(touchesDigits(text)).toBe(expected);
});

it('folds digits, spaces and invisible characters, and keeps lines', () => {
  expect(fold('２7\u00ad1\u00a030\nx')).toBe('271 30\nx');
});

it.each([
  ['', false],
  ['none, not even Ⅳ, ² or ٣', false],
  ['\u00ad\u200b', false],
  ...[...'0123456789０１２３４５６７８９'].map((digit): [string, boolean] => [`a${digit}`, true]),
])('tells whether there is any digit: %j', (text, expected) => {
  expect(hasDigit(text)).toBe(expected);
});

describe('places across texts', () => {
  it.each([
    ['', []],
    ['no digits at all', []],
    ['a 27130 b', [2, 7]],
    // digits of neighbouring cells touch
    ['R10000327130RT', [7, 12]],
    ['0127130', [2, 7]],
    ['2713050', [0, 5]],
    ['27130 and 27132', [0, 5, 10, 15]],
    ['27\u00ad1\u200b30', [0, 7]],
    ['2713 0', []],
    ['99999', []],
    ['G0412', [0, 5]],
    ['xG041250', [1, 6]],
    ['990054T', [2, 7]],
    ['G9412', []],
    ['in 1950, of 2019; a0412 0412', []],
    ['0054t _0412', []],
    ['G\u00ad0\u200b412', []],
    ['G04\u200b12', [0, 6]],
  ])('finds %j', (texts, places) => {
    expect(placesAcross(texts, false)).toEqual(places);
    expect(placesAcross(texts, true)).toEqual(places.slice(0, 2));
    // Long texts are searched in another way
    for (const before of [' ', 'x ', '1950 ', 'A195B '].map((each) => each.repeat(2_001)))
      expect(placesAcross(`${before}${texts} 2019`, false)).toEqual(places.map((place) => place + before.length));
  });

  it('leaves out no candidate of any of the texts', () => {
    const texts = ['12', '27130', '9', '27\u00ad284', 'x', '٣27245', '27299.', '00', 'G0412', '0054T', 'G', '１'];
    for (const left of texts)
      for (const right of texts) {
        const places = placesAcross(left + right, false);
        for (const { start, end } of [
          ...findCandidates(left),
          ...findCandidates(right).map((found) => ({ start: found.start + left.length, end: found.end + left.length })),
        ])
          expect(places.some((from, index) => index % 2 === 0 && from <= start && (places[index + 1] ?? 0) >= end)).toBe(true);
      }
  });
});
