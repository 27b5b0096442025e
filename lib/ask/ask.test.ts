/** The bar: every key fact of the 15 questions, 95 % of our own; nothing forbidden, no needless code, at most 90 words, each with a source. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge, type AskedQuestion, type KeyQuestion } from '../../scripts/ask/matcher.ts';
import type { AskAnswer, AskState } from '../protocol/asked.ts';
import { createAsk } from './ask.ts';
import { countWords, MOST_WORDS } from './draft.ts';

const list = <Q extends AskedQuestion>(name: string): readonly Q[] =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../tests/fixtures/ask/${name}-questions.json`, import.meta.url)), 'utf8'),
  ) as readonly Q[];

const keys = list<KeyQuestion>('key');
const own = ['tuning', 'aside', 'fresh', 'coder', 'unseen', 'gathered', 'gathered-unseen', 'later', 'last'].flatMap((name) => list(name));
const ask = createAsk();

function answerTo({ ask: question, after = [] }: Pick<AskedQuestion, 'ask' | 'after'>): AskAnswer {
  let state: AskState | undefined;
  for (const before of after) state = ask.answer(before, state).state;
  return ask.answer(question, state);
}

const textOf = ({ lines }: AskAnswer): string => lines.map(({ text }) => text).join(' ');

/** What is wrong with an answer, as sentences. */
function faults(question: AskedQuestion): readonly string[] {
  const answer = answerTo(question);
  const { missing, said, needless, words } = judge(textOf(answer), question);
  return [
    ...missing.map(({ says }) => `lacks: ${says}`),
    ...said.map(({ says }) => `says: ${says}`),
    ...needless.map((code) => `names ${code}`),
    ...(words > MOST_WORDS ? [`${words} words`] : []),
    ...((answer.kind === 'unknown') === (question.isUnknown ?? false) ? [] : [`is ${answer.kind}`]),
  ];
}

describe('the 15 questions', () => {
  it('are 15', () => expect(keys).toHaveLength(15));

  it.each(keys.map((question) => [question.id, question.ask, question] as const))('%s %s', (_id, _ask, question) => {
    expect(faults(question)).toEqual([]);
  });
});

describe('our own questions', () => {
  it('are at least 40, out-of-scope ones and follow-ups among them', () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(own.filter(({ isUnknown }) => isUnknown).length).toBeGreaterThan(5);
    expect(own.filter(({ after }) => after).length).toBeGreaterThan(1);
  });

  it('are answered as they should be in 95 of 100', () => {
    const wrong = own.map((question) => ({ question, wrong: faults(question) })).filter(({ wrong: found }) => found.length > 0);

    expect(wrong.map(({ question, wrong: found }) => `${question.id}: ${found.join('; ')}`).slice(Math.floor(own.length * 0.05))).toEqual(
      [],
    );
  });
});

describe('every answer', () => {
  const answers = [...keys, ...own].map((question) => [question.id, answerTo(question)] as const);

  it.each(answers)('%s names a source with its release for each statement', (_id, { lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ sources }) => sources.length === 0 || sources.some(({ publisher, release }) => !publisher || !release))).toEqual(
      [],
    );
  });

  it.each(answers)('%s is short and has no empty brackets or doubled points', (_id, answer) => {
    expect(countWords(textOf(answer))).toBeLessThanOrEqual(MOST_WORDS);
    expect(textOf(answer)).not.toMatch(/\(\)|\.\.| {2}|undefined|NaN/);
  });
});

describe('a conversation', () => {
  it('keeps the codes in view', () => {
    const first = ask.answer('What is 27138?');
    const second = ask.answer('And its global days?', first.state);

    expect(textOf(second)).toContain('27138 has 90 global days');
  });

  it('asks of another code what was asked before', () => {
    const first = ask.answer('Total RVU of 27137?');

    expect(textOf(ask.answer('And 27138?', first.state))).toContain('40.93');
  });

  it('sets a second code beside the one in view', () => {
    const first = ask.answer('What is 29915?');

    expect(textOf(ask.answer('Can it be billed with 29916?', first.state))).toContain('29916 is column 2 to 29915');
  });

  it('chooses one of the codes in view, and keeps the other', () => {
    const first = ask.answer('27125 vs 27236');
    const second = ask.answer('which for a fracture?', first.state);

    expect(textOf(second)).toMatch(/^27236: .* Not 27125:/);
    expect(second.state.codes).toEqual(['27236', '27125']);
  });

  it('compares the figures that were asked for', () => {
    const first = ask.answer('Total RVU of 27130?');

    expect(textOf(ask.answer('compared with 27132?', first.state))).toContain('27132 is higher than 27130 by 10.24 RVU');
  });

  it('asks both sides of the code in view', () => {
    const first = ask.answer('27236');

    expect(textOf(ask.answer('bilateral?', first.state))).toContain('27236-50');
  });

  it('is plain data', () => {
    const { state } = ask.answer('27244 or 27245?');

    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(state.codes).toEqual(['27244', '27245']);
  });
});

it.each([
  ['What is included in 27130?', 'Included in 27130: '],
  ['27130 and 20680 on the same day, what is paid?', '$1,359.25'],
  ['What do 29914 and 29916 pay together?', 'By total RVU: '],
])('%s is answered with what was asked', (question, said) => {
  expect(textOf(ask.answer(question))).toContain(said);
});

it.each([
  ['', 'unknown'],
  ['Who won the world cup?', 'unknown'],
  ['What is the capital of France?', 'unknown'],
  ['tell me a joke about plates', 'unknown'],
  ['which code for a fracture?', 'unknown'],
  ['?', 'unknown'],
  ['hello', 'unknown'],
  ['x'.repeat(1_000), 'unknown'],
  ['27130', 'answer'],
  ['<b>27130</b>', 'answer'],
])('%j is answered without a surprise', (question, kind) => {
  expect(ask.answer(question).kind).toBe(kind);
});
