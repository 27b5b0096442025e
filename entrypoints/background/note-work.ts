import { isNoteOrder, type NoteReport } from '../../lib/protocol/note-port.ts';
import { runInSlices } from '../../lib/suggest/steps.ts';
import { suggestInSteps } from '../../lib/suggest/suggest.ts';

/** So long no other message waits for a note to be read. */
const SLICE_MS = 12;

/** As much of a port as serving it needs. */
export interface NotePort {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads the one note that comes over a port, slice by slice, until the page goes or stops it. Nothing of it is kept. */
export function serveNote(port: NotePort): void {
  const stop = new AbortController();
  const say = (report: NoteReport): void => {
    if (!stop.signal.aborted) port.postMessage(report);
  };
  port.onDisconnect.addListener(() => stop.abort());
  port.onMessage.addListener((order) => {
    if (!isNoteOrder(order)) return say({ kind: 'answer', answer: { ok: false, reason: 'bad-request' } });
    void runInSlices(suggestInSteps(order.text), {
      signal: stop.signal,
      pause,
      told: (share) => say({ kind: 'progress', share }),
      now: () => performance.now(),
      sliceMs: SLICE_MS,
    }).then(
      (answer) => answer && say({ kind: 'answer', answer: { ok: true, value: answer } }),
      (error: unknown) => {
        reportError(error);
        say({ kind: 'answer', answer: { ok: false, reason: 'dataset-broken' } });
      },
    );
  });
}
