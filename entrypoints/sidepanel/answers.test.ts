import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { entryAnswer, type EntryAnswer } from '../../lib/entries/entry-answer.ts';
import type { Result } from '../../lib/protocol/protocol.ts';
import { createAnswers } from './answers.ts';

const READY: Result<EntryAnswer | null> = { ok: true, value: entryAnswer('27130') };

describe('what the panel learned', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says nothing of waiting when the answer is quick, and asks once', async () => {
    const ask = vi.fn(async () => READY);
    const answers = createAnswers(ask, () => undefined);

    void answers.load(['27130']);
    expect(answers.stateOf('27130')).toBeUndefined();
    await answers.load(['27130']);
    await answers.load(['27130']);

    expect(answers.stateOf('27130')?.name).toBe('ready');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('says that it waits when the answer is late', async () => {
    let answer: (result: Result<EntryAnswer | null>) => void = () => undefined;
    const changed = vi.fn();
    const answers = createAnswers(() => new Promise((resolve) => (answer = resolve)), changed);

    const done = answers.load(['27130']);
    await vi.advanceTimersByTimeAsync(149);
    expect(answers.stateOf('27130')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(answers.stateOf('27130')).toEqual({ name: 'loading', code: '27130' });

    answer(READY);
    await done;
    expect(answers.stateOf('27130')?.name).toBe('ready');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('asks again for what failed, and for nothing else', async () => {
    const ask = vi.fn(async (code: string): Promise<Result<EntryAnswer | null>> =>
      code === '27130' ? { ok: false, reason: 'worker-unreachable' } : { ok: true, value: null },
    );
    const answers = createAnswers(ask, () => undefined);
    await answers.load(['27130', '99999']);

    expect(answers.stateOf('27130')).toEqual({ name: 'problem', code: '27130', problem: 'worker-unreachable' });
    expect(answers.stateOf('99999')).toEqual({ name: 'unknown', code: '99999' });
    expect(answers.hasFailed(['99999', '27130'])).toBe(true);

    ask.mockResolvedValue(READY);
    await answers.load(['27130', '99999']);

    expect(answers.stateOf('27130')?.name).toBe('ready');
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
