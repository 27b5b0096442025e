import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();

it.each([
  ['is 27030 arthroscopic?', 'No: 27030'],
  ['is 29916 done by scope?', 'Yes: 29916'],
  ['does 27250 need anesthesia?', 'No: 27250'],
  ['is 27244 percutaneous?', 'any approach'],
])('%s', (question, words) => {
  expect(ask.answer(question).lines[0]?.text).toContain(words);
});
