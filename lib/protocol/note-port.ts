import { MOST_CHARACTERS, type SuggestAnswer } from '../suggest/suggestion.ts';
import type { Result } from './protocol.ts';

/**
 * The port over which our own pages ask for possible codes: one note each. The worker says how far it is and then the answer; a page
 * that disconnects stops the work.
 */
export const NOTE_PORT = 'note/suggest';

/** The one thing that the page says. */
export interface NoteOrder {
  readonly text: string;
}

/** What the worker says: how far it is, from 0 to 1, then the answer. */
export type NoteReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: Result<SuggestAnswer> };

/** One character more than is read may cross, so that a text that is too long gets its own answer and no more of it crosses. */
export const isNoteOrder = (value: unknown): value is NoteOrder =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { text?: unknown }).text === 'string' &&
  (value as NoteOrder).text.length <= MOST_CHARACTERS + 1;

/** As much of a port as asking needs. */
export interface AskingPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
}

/** Asks for the codes of a note. `signal` stops the work where it is done; never rejects. */
export function askForCodes(
  connect: (name: string) => AskingPort,
  text: string,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<SuggestAnswer>> {
  return new Promise((resolve) => {
    let port: AskingPort;
    try {
      port = connect(NOTE_PORT);
    } catch {
      resolve({ ok: false, reason: 'orphaned' }); // expected: the extension was updated under the page
      return;
    }
    port.onMessage.addListener((message) => {
      const report = message as NoteReport;
      if (report.kind === 'progress') return told(report.share);
      resolve(report.answer);
      port.disconnect();
    });
    // Our own disconnect is not heard; this one is the worker's end, before its answer.
    port.onDisconnect.addListener(() => resolve({ ok: false, reason: 'worker-unreachable' }));
    signal.addEventListener('abort', () => {
      resolve({ ok: false, reason: 'worker-unreachable' });
      port.disconnect();
    });
    port.postMessage({ text } satisfies NoteOrder);
  });
}
