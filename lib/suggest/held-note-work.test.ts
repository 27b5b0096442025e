import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../protocol/protocol.ts';
import { holdNoteWork } from './held-note-work.ts';
import { suggestCodes } from './suggest.ts';
import { MOST_CHARACTERS, type SuggestAnswer } from './suggestion.ts';

const answerOf = (text: string): Result<SuggestAnswer> => ({ ok: true, value: suggestCodes(text) });

/** A worker that answers when it is told to. */
function slowly() {
  const asked: { text: string; told: (share: number) => void; signal: AbortSignal; answer: () => Promise<void> }[] = [];
  let late: (() => void) | undefined;
  const work = holdNoteWork({
    ask: (text, told, signal) =>
      new Promise((resolve) => {
        const answer = async (): Promise<void> => {
          resolve(answerOf(text));
          await Promise.resolve();
        };
        asked.push({ text, told, signal, answer });
      }),
    changed: () => undefined,
    later: (call) => {
      late = call;
      return 0 as unknown as ReturnType<typeof setTimeout>;
    },
  });
  return { work, asked, isLate: () => late?.() };
}
const quickly = () => holdNoteWork({ ask: async (text) => answerOf(text), changed: () => undefined });
const answered = (work: ReturnType<typeof quickly>) => vi.waitFor(() => expect(work.isWorking).toBe(false));

describe('a note in its box', () => {
  it('is answered, and the answer stays with the text that it quotes', async () => {
    const work = quickly();
    work.type('L THA, OA');
    work.send();
    await answered(work);
    work.type('L THA, OA and more');

    expect(work.result?.text).toBe('L THA, OA');
    expect(work.result?.answer.suggestions[0]?.code).toBe('27130');
  });

  it('that is empty, too long or no text is refused and kept', () => {
    const work = quickly();
    const refusalOf = (text: string) => {
      work.type(text);
      work.send();
      return [work.refusal, work.text === text, work.isWorking];
    };

    expect(refusalOf(' \n')).toEqual(['empty', true, false]);
    expect(refusalOf('x'.repeat(MOST_CHARACTERS + 1))).toEqual(['too-long', true, false]);
    expect(refusalOf('\u0000PNG\u0001')).toEqual(['not-text', true, false]);
  });

  it('says how far it is only once it is late, and can be stopped', async () => {
    const { work, asked, isLate } = slowly();
    work.type('L THA');
    work.send();
    asked[0]?.told(0.2);
    expect(work.share).toBeUndefined();
    isLate();
    expect(work.share).toBe(0.2);

    work.stop();
    await asked[0]?.answer();

    expect(asked[0]?.signal.aborted).toBe(true);
    expect([work.text, work.notice, work.result, work.share]).toEqual(['L THA', 'stopped', undefined, undefined]);
  });

  it('ends the work when the text is changed', () => {
    const { work, asked } = slowly();
    work.type('L THA');
    work.send();
    work.type('R THA');

    expect(asked[0]?.signal.aborted).toBe(true);
    expect(work.isWorking).toBe(false);
  });

  it('comes back after Clear, with its answer', async () => {
    const work = quickly();
    work.type('L THA');
    work.send();
    await answered(work);
    work.clear();
    expect([work.text, work.result, work.canUndo]).toEqual(['', undefined, true]);

    work.undo();

    expect([work.text, work.result?.id, work.canUndo]).toEqual(['L THA', 1, false]);
  });

  it('from a page goes with the page or the next question; one from here stays', async () => {
    const work = quickly();
    work.handOver('L THA', 'page');
    await answered(work);
    expect(work.result?.answer.suggestions[0]?.code).toBe('27130');
    work.clear();
    work.letGo('page-gone');
    expect(work.canUndo).toBe(false);

    work.handOver('L THA', 'lines-lost');
    work.letGo('next-question');
    expect([work.text, work.result, work.notice]).toEqual(['', undefined, 'next-question']);

    work.type('R THA');
    work.letGo('next-question');
    expect(work.text).toBe('R THA');
  });

  it('that a page could not hand over is said', () => {
    const work = quickly();
    work.handOver(' ', 'page');

    expect(work.notice).toBe('nothing-selected');
  });
});
