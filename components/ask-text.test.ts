import { beforeAll, expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { createAsk } from '../lib/ask/ask.ts';
import type { AskAnswer } from '../lib/protocol/asked.ts';
import { answerText, piecesWithCodes, sourcesOf } from './ask-text.ts';
import { EXAMPLES_IN_VIEW, EXAMPLE_QUESTIONS } from './AskView.tsx';
import { resolverOf, setMessageResolver, t } from './t.ts';

beforeAll(() => setMessageResolver(resolverOf(messages)));

const cms = { publisher: 'CMS', title: 'Fee schedule', release: 'July 2026', date: '2026-06-30' };
const own = { publisher: 'HipLens', title: 'own words', release: '2026.3.1' };
const answer: AskAnswer = {
  kind: 'answer',
  lines: [
    { text: '27130 has 90 global days.', sources: [cms] },
    { text: 'Not 27132.', sources: [own, cms] },
  ],
  state: { codes: ['27130'], topics: [] },
};

it('a copied answer holds the question, each statement with its sources, and the copyright', () => {
  const lines = answerText('Global days?', answer).split('\n');

  expect(lines.slice(0, 8)).toEqual([
    'Global days?',
    '',
    '27130 has 90 global days. [1]',
    'Not 27132. [2][1]',
    '',
    'Sources',
    '[1] CMS, Fee schedule, July 2026, 2026-06-30',
    '[2] HipLens, own words, 2026.3.1',
  ]);
  expect(lines.at(-1)).toContain('American Medical Association');
});

it('each source is listed once', () => expect(sourcesOf(answer)).toHaveLength(2));

it.each([
  ['Not 27132: 20680-59 or 27130.', ['Not ', '27132', ': ', '20680', '-59 or ', '27130', '.']],
  ['$13116 and 13,11676', ['$13116 and 13,11676']],
])('codes of "%s" stand alone', (text, pieces) => {
  expect(piecesWithCodes(text)).toEqual(pieces);
});

it.each(EXAMPLE_QUESTIONS)('the example %s has an answer', (key) => {
  expect(createAsk().answer(t(key)).kind).toBe('answer');
});

it.each(EXAMPLES_IN_VIEW)('the example %s has an answer on what is in view', (key) => {
  const { kind, lines } = createAsk().answer(t(key), { codes: ['27130'], topics: [] });

  expect(kind).toBe('answer');
  expect(lines.map(({ text }) => text).join(' ')).not.toMatch(/I don’t know/);
});
