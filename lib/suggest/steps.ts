/**
 * Work in steps: each `yield` says which share is done, and is a moment at which whoever runs it may answer something else, or go on no
 * more. So a text of 200,000 characters keeps no other page waiting.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** So many words, or rules, are one step: a millisecond or two. */
export const WORDS_A_STEP = 2_000;

/** All steps in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Steps as a part of longer work, which has come to `from` before them and to `to` behind them. */
export function* part<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}

/** Where the machine is to be left to others: whether to go on is known only after the wait. */
export interface Pauses {
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  readonly told: (share: number) => void;
  readonly now: () => number;
  /** How long one slice may be. */
  readonly sliceMs: number;
}

/** Runs steps in slices with a pause behind each; undefined where it was stopped. */
export async function runInSlices<T>(steps: Steps<T>, { signal, pause, told, now, sliceMs }: Pauses): Promise<T | undefined> {
  for (let sliceEnd = now() + sliceMs; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() < sliceEnd) continue;
    told(value);
    await pause();
    if (signal.aborted) return undefined;
    sliceEnd = now() + sliceMs;
  }
}
