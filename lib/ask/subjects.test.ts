import { describe, expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const codesAfter = (...questions: readonly string[]): readonly string[] =>
  questions.reduce<ReturnType<typeof ask.answer>['state'] | undefined>((state, question) => ask.answer(question, state).state, undefined)
    ?.codes ?? [];
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

describe('what is spoken of', () => {
  it.each([
    ['two operations told by their names', ['total hip and IT band release together?'], ['27130', '27305']],
    ['two of one session', ['labral repair and cam resection same session, both payable?'], ['29916', '29914']],
    ['one billed with another', ['Can I bill total hip with IT band release'], ['27130', '27305']],
    ['a needle in an office as anywhere', ['bilateral hip injections under fluoro in ASC, how to bill'], ['20610', '77002']],
    ['a code beside the one in view', ['Loose cup revised, stem kept: which code?', 'can 20680 be added?'], ['27137', '20680']],
    ['the code that was found, before the one that did not fit', ['27134 is for changing the cup only, correct?'], ['27137', '27134']],
    ['what was done, not what it was done for', ['girdlestone for infected native hip'], ['27122']],
  ])('%s', (_what, questions, codes) => {
    expect(codesAfter(...questions)).toEqual(codes);
  });
});

describe('what is no answer', () => {
  it.each([
    ['an operation where something was injected', 'steroid injection piriformis', '64712'],
    ['what a code is where something else is asked of it', 'who pays for 27096', 'RVU'],
  ])('%s', (_what, question, part) => {
    expect(said(question)).toContain('I don’t know');
    expect(said(question)).not.toContain(part);
  });

  it('a question without a code is asked back', () => {
    expect(said('What is included?')).toContain('Which code?');
  });

  it('a number that is not held is told beside the code that is meant', () => {
    expect(said('27447 is the total hip code, right?')).toMatch(/27130: .*27447 is none of/);
  });
});

it('a return to the operating room is told of the other operation, not of the one before', () => {
  const answer = said('patient had 27236 last week, now infected, took back to OR for washout. modifier?');

  expect(answer).toContain('78: an unplanned return');
  expect(answer).not.toContain('27236-78');
});
