import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';
import { createKnowledge } from './knowledge.ts';
import { whatIf } from './what-if.ts';

const knowledge = createKnowledge();

it.each([
  ['27236', 'done for arthritis', '27125'],
  ['27236', 'percutaneously', '27235'],
] as const)('from %s, %s, to %s', (code, words, other) => {
  expect(whatIf(knowledge, code, words)?.chosen).toEqual([other]);
});

it('stays where the new words part no neighbour', () => {
  expect(whatIf(knowledge, '27236', 'on the left')).toBeUndefined();
});

it('sets what was in view before beside what is', () => {
  const ask = createAsk();
  const first = ask.answer('27130 rvu');
  const second = ask.answer('and 27137?', first.state);

  expect(second.state.before).toEqual(['27130']);
  expect(ask.answer('what is the difference?', second.state).lines[0]?.text).toContain('27130');
});
