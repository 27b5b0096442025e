import { describe, expect, it } from 'vitest';

import { explainText, nearestCodes } from './explain-text.ts';

const short = (text: string): string => {
  const { asked, unknown, why } = explainText(text);
  const codes = asked.map(({ code, modifiers }) => [code, ...modifiers].join('-'));
  return [...codes, ...unknown.map(({ text: number, kind }) => `${kind}:${number}`), ...(why ? [why] : [])].join(' ');
};

describe('a handed-over text', () => {
  it.each([
    ['27130', '27130'],
    [' CPT 27130 left ', '27130'],
    ['27130-LT', '27130-LT'],
    ['27130LT', '27130-LT'],
    ['27130/50', '27130-50'],
    ['27130-RT-59', '27130-RT-59'],
    ['27130 RT 22', '27130-RT-22'],
    ['27134, 27137 and 27138', '27134 27137 27138'],
    ['27130/27132', '27130 27132'],
    ['27134-27138', '27134 27137 27138'],
    ['27134 to 27138', '27134 27137 27138'],
    ['27138-27134', '27138 27134'],
    ['twice 27130, 27130-LT', '27130-LT'],
    ['２７１３０', '27130'],
    ['271\u00ad30', '27130'],
    ['SV1*HC:27130:RT*9410', '27130-RT'],
    ['G0412 and 0775T', 'G0412 0775T'],
    ['99213', 'outside:99213 not-a-code'],
    ['99999', 'not-a-code:99999 not-a-code'],
    ['27130 with 99213', '27130 outside:99213'],
    ['hip replacement', 'no-number'],
    ['27,130.00', 'no-number'],
    ['127130', 'no-number'],
    ['27130.50', 'no-number'],
    ['', 'no-number'],
    ['27130 '.repeat(5_000), 'too-long'],
  ])('%j asks about %s', (text, expected) => {
    expect(short(text.slice(0, 40_000))).toBe(expected);
  });

  it.each([
    ['27131', ['27130', '27132']],
    ['27310', ['27130']],
    ['27285', ['27284', '27286']],
  ])('with %s is near to %j', (written, expected) => {
    expect(nearestCodes(written)).toEqual(expect.arrayContaining(expected));
  });

  it('finds nothing near a number far from all codes', () => {
    expect(nearestCodes('50400')).toEqual([]);
  });
});
