/** Rewordings of the answers of one page, by their turn. Nothing of them is stored. */
import { isModelReady, reword, type LanguageModel, type Rewording } from './language-model.ts';

/** Where a rewording is. */
export type RewordingState = Rewording | { readonly name: 'working' };

interface Surroundings {
  readonly model: LanguageModel | undefined;
  readonly changed: () => void;
}

export function holdRewordings({ model, changed }: Surroundings) {
  const states = new Map<number, RewordingState>();
  const running = new Map<number, AbortController>();
  let isOffered = false;

  return {
    /** Whether the user wants it and this browser can. */
    get isOffered(): boolean {
      return isOffered;
    },
    of: (turn: number): RewordingState | undefined => states.get(turn),
    /** Offers it where the setting is on and the model is ready; the browser is not even asked where it is off. */
    async offer(isOn: boolean): Promise<void> {
      const before = isOffered;
      isOffered = isOn && (await isModelReady(model));
      if (!isOffered) for (const control of running.values()) control.abort();
      if (before !== isOffered) changed();
    },
    async start(turn: number, composed: string): Promise<void> {
      if (!model || !isOffered || running.has(turn)) return;
      const control = new AbortController();
      running.set(turn, control);
      states.set(turn, { name: 'working' });
      changed();
      const state = await reword(model, composed, control.signal);
      if (running.get(turn) !== control) return; // forgotten meanwhile
      running.delete(turn);
      states.set(turn, state);
      changed();
    },
    stop(turn: number): void {
      running.get(turn)?.abort();
    },
    /** Goes with its turn, done or not. */
    forget(turn: number): void {
      running.get(turn)?.abort();
      running.delete(turn);
      states.delete(turn);
    },
  };
}

export type HeldRewordings = ReturnType<typeof holdRewordings>;
