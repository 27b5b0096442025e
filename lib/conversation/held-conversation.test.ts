import { describe, expect, it, vi } from 'vitest';
import type { AskAnswer } from '../protocol/asked.ts';
import type { Protocol, Result } from '../protocol/protocol.ts';
import { holdConversation } from './held-conversation.ts';

const answerOn = (...codes: AskAnswer['state']['codes']): AskAnswer => ({
  kind: 'answer',
  lines: [{ text: codes.join(), sources: [] }],
  state: { codes, topics: ['global'] },
});

function setup() {
  const waiting: ((result: Result<AskAnswer>) => void)[] = [];
  const asked: Protocol['question/ask']['request'][] = [];
  let late = (): void => undefined;
  const held = holdConversation({
    ask: (request) => {
      asked.push(request);
      return new Promise((resolve) => waiting.push(resolve));
    },
    changed: vi.fn<() => void>(),
    later: (run) => {
      late = run;
      return setTimeout(() => undefined);
    },
  });
  const reply = async (result: Result<AskAnswer>): Promise<void> => {
    waiting.shift()?.(result);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { held, asked, reply, beLate: () => late() };
}

describe('a conversation', () => {
  it('hands in what the last answer left in view', async () => {
    const { held, asked, reply } = setup();

    held.type(' Global days of 27130? ');
    held.send();
    expect(held.typed).toBe('');
    expect(held.isWaiting).toBe(true);
    await reply({ ok: true, value: answerOn('27130') });
    held.send('And 27132?');

    expect(held.inView).toEqual(['27130']);
    expect(asked).toEqual([
      { question: 'Global days of 27130?' },
      { question: 'And 27132?', state: { codes: ['27130'], topics: ['global'] } },
    ]);
  });

  it.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['x'.repeat(1_001), 'too-long'],
    ['\u0000\u0001PNG', 'not-text'],
    ['???', 'not-text'],
  ])('keeps what cannot be asked in the box: %#', (typed, refusal) => {
    const { held, asked } = setup();

    held.type(typed);
    held.send();

    expect([held.typed, held.refusal, asked.length]).toEqual([typed, refusal, 0]);
    held.type('27130?');
    expect(held.refusal).toBeUndefined();
  });

  it('asks one question at a time, and keeps what is typed meanwhile', async () => {
    const { held, asked, reply } = setup();
    held.send('one');

    held.type('two');
    held.send();
    expect([asked.length, held.typed]).toEqual([1, 'two']);
    await reply({ ok: true, value: answerOn('27130') });
    held.send();

    expect([asked.length, held.typed]).toEqual([2, '']);
  });

  it('keeps a failed question and asks it again', async () => {
    const { held, asked, reply } = setup();
    held.send('Global days of 27130?');
    await reply({ ok: false, reason: 'worker-unreachable' });
    const [failed] = held.turns;
    expect(failed).toMatchObject({ question: 'Global days of 27130?', failed: 'worker-unreachable' });

    if (failed) held.retry(failed);
    expect(held.turns[0]?.failed).toBeUndefined();
    await reply({ ok: true, value: answerOn('27130') });

    expect(asked).toHaveLength(2);
    expect(held.turns).toHaveLength(1);
    expect(held.latest?.answer).toEqual(answerOn('27130'));
  });

  it('begins anew: nothing stands there, and an answer on its way is dropped', async () => {
    const { held, reply } = setup();
    held.send('one');
    held.type('kept');

    held.clear();
    await reply({ ok: true, value: answerOn('27130') });

    expect([held.turns, held.inView, held.isWaiting, held.latest, held.typed]).toEqual([[], [], false, undefined, 'kept']);
  });

  it('stops waiting: the question is back in the box, and its answer is dropped', async () => {
    const { held, reply } = setup();
    held.send('one');

    held.stop();
    await reply({ ok: true, value: answerOn('27130') });
    expect([held.turns, held.isWaiting, held.typed, held.latest]).toEqual([[], false, 'one', undefined]);

    held.send();
    expect(held.isWaiting).toBe(true);
  });

  it('refuses what is no text, and keeps what is typed', () => {
    const { held } = setup();
    held.type('27130?');

    held.refuse();

    expect([held.refusal, held.typed]).toEqual(['not-text', '27130?']);
  });

  it('looks at codes from a sheet, no more than an answer can hold', () => {
    const { held, asked } = setup();

    held.lookAt(['27130', '27132', '27134', '27137', '27138']);
    held.send('Its global days?');

    expect(held.inView).toEqual(['27130', '27132', '27134', '27137']);
    expect(asked[0]?.state).toEqual({ codes: ['27130', '27132', '27134', '27137'], topics: [] });
  });

  it('says that it waits only when that is long', async () => {
    const { held, reply, beLate } = setup();
    held.send('one');
    expect(held.isLate).toBe(false);

    beLate();
    expect(held.isLate).toBe(true);
    await reply({ ok: true, value: answerOn('27130') });
    expect(held.isLate).toBe(false);
  });
});

describe('earlier questions', () => {
  it('come back with the arrows, and the empty box behind the last', async () => {
    const { held, reply } = setup();
    for (const question of ['one', 'two']) {
      held.send(question);
      await reply({ ok: true, value: answerOn('27130') });
    }

    const seen = ([-1, -1, -1, 1, 1, 1] as const).map((by) => [held.recall(by), held.typed]);

    expect(seen).toEqual([
      [true, 'two'],
      [true, 'one'],
      [true, 'one'],
      [true, 'two'],
      [true, ''],
      [true, ''],
    ]);
  });

  it('never take the place of what is typed', async () => {
    const { held, reply } = setup();
    held.send('one');
    await reply({ ok: true, value: answerOn('27130') });

    held.type('new');

    expect([held.recall(-1), held.typed]).toEqual([false, 'new']);
  });
});
