import { describe, expect, it } from 'vitest';
import { readQuestion } from './question.ts';

describe('codes', () => {
  it.each([
    ['Can 29916 and 29862 go together?', ['29916', '29862'], []],
    ['27130-LT with 20680', ['27130', '20680'], []],
    ['RVU of 27447?', [], ['27447']],
    ['What took over from 0775T?', ['0775T'], []],
    ['Does G0414 pay?', ['G0414'], []],
    ['$27130 was paid', [], []],
    ['M16.11 for a hip', [], []],
    ['the 27134 – 27138 revisions', ['27134', '27138'], []],
  ])('%s', (text, codes, unknown) => {
    const question = readQuestion(text);

    expect(question.codes).toEqual(codes);
    expect(question.unknown).toEqual(unknown);
  });
});

describe('modifiers', () => {
  it.each([
    ['When is modifier 78 right?', ['78']],
    ['modifiers 58 and 79 with 27130', ['58', '79']],
    ['27130-50', ['50']],
    ['Will 59 or XS help?', ['XS', '59'].toSorted()],
    ['90 days after', []],
    ['4 cm cut, 59 years old', []],
  ])('%s', (text, modifiers) => {
    expect(readQuestion(text).modifiers.toSorted()).toEqual(modifiers);
  });
});

describe('the side', () => {
  it.each([
    ['left femoral neck fracture', 'LT'],
    ['on the right side', 'RT'],
    ['stem well fixed and left', undefined],
    ['Is 27253 right?', undefined],
    ['27134 on the right and 20680 on the left', undefined],
  ])('%s', (text, side) => {
    expect(readQuestion(text).side).toBe(side);
  });
});

it.each([
  ['Can I bill both?', true],
  ['Global days are 10, right?', true],
  ['Modifier 62, allowed?', true],
  ['How many global days?', false],
])('%s wants a yes or a no: %s', (text, isYesNo) => {
  expect(readQuestion(text).isYesNo).toBe(isYesNo);
});

it.each([
  ['And its global days?', true],
  ['What about 27138?', true],
  ['Why?', true],
  ['Global days of 27130?', false],
])('%s leans back: %s', (text, leansBack) => {
  expect(readQuestion(text).leansBack).toBe(leansBack);
});
