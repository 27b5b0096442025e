import { describe, expect, it } from 'vitest';
import { askForCodes, type AskingPort } from '../../lib/protocol/note-port.ts';
import { MOST_CHARACTERS } from '../../lib/suggest/suggestion.ts';
import { serveNote } from './note-work.ts';

/** The two ends of a port. As in browsers, who disconnects does not hear of it. */
function portPair() {
  const heard = { page: [] as ((message: unknown) => void)[], worker: [] as ((message: unknown) => void)[] };
  const ends = { page: [] as (() => void)[], worker: [] as (() => void)[] };
  let isOpen = true;
  const end = (of: 'page' | 'worker') => ({
    postMessage: (message: unknown) => {
      const there = of === 'page' ? 'worker' : 'page';
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      queueMicrotask(() => isOpen && heard[there].forEach((hear) => hear(message)));
    },
    disconnect: () => {
      isOpen = false;
      ends[of === 'page' ? 'worker' : 'page'].forEach((hear) => hear());
    },
    onMessage: { addListener: (hear: (message: unknown) => void) => void heard[of].push(hear) },
    onDisconnect: { addListener: (hear: () => void) => void ends[of].push(hear) },
  });
  return { page: end('page') as AskingPort, worker: end('worker') };
}

const LONG = 'PROCEDURE: left total hip, stem retained, prior nail removed.\n'.repeat(4_000).slice(0, MOST_CHARACTERS);

function asking(text: string, stop = new AbortController()) {
  const { page, worker } = portPair();
  serveNote(worker);
  const shares: number[] = [];
  const answer = askForCodes(
    () => page,
    text,
    (share) => void shares.push(share),
    stop.signal,
  );
  return { answer, shares, stop, worker };
}

describe('a note over its port', () => {
  it('is answered with codes', async () => {
    const answer = await asking('L THA, OA').answer;

    expect(answer.ok && answer.value.ok && answer.value.suggestions[0]?.code).toBe('27130');
  });

  it('says how far it is while it is long', async () => {
    const { answer, shares } = asking(LONG);

    expect((await answer).ok).toBe(true);
    expect(shares.length).toBeGreaterThan(1);
  });

  it('is stopped by the page', async () => {
    const { answer, shares, stop } = asking(LONG);
    while (shares.length === 0) await new Promise((resolve) => setTimeout(resolve));
    stop.abort();
    const told = shares.length;

    expect((await answer).ok).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shares).toHaveLength(told);
  });

  it('much longer than is read is refused', async () => {
    expect(await asking('x'.repeat(MOST_CHARACTERS + 2)).answer).toEqual({ ok: false, reason: 'bad-request' });
    expect(await asking('x'.repeat(MOST_CHARACTERS + 1)).answer).toEqual({ ok: true, value: { ok: false, problem: 'too-long' } });
  });

  it('ends where the worker is stopped, or the extension is gone', async () => {
    const { answer, worker } = asking(LONG);
    worker.disconnect();
    const gone = (): AskingPort => {
      throw new Error('Extension context invalidated.');
    };

    expect(await answer).toEqual({ ok: false, reason: 'worker-unreachable' });
    expect(await askForCodes(gone, 'x', () => undefined, new AbortController().signal)).toEqual({ ok: false, reason: 'orphaned' });
  });
});
