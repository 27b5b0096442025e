import type { SheetState } from '../../components/CodeSheet.tsx';
import { problemOf } from '../../components/search-state.ts';
import type { EntryAnswer } from '../../lib/entries/entry-answer.ts';
import type { Result } from '../../lib/protocol/protocol.ts';

/** An answer that comes sooner is drawn without a word about waiting. */
const LATE_AFTER_MS = 150;

/** What the panel learned of codes, each asked for once. `changed` is called whenever a sheet looks different. */
export function createAnswers(askEntry: (code: string) => Promise<Result<EntryAnswer | null>>, changed: () => void) {
  const states = new Map<string, SheetState>();
  const waiting = new Map<string, Promise<void>>();

  async function learn(code: string): Promise<void> {
    const late = setTimeout(() => set(code, { name: 'loading', code }), LATE_AFTER_MS);
    const answer = await askEntry(code);
    clearTimeout(late);
    waiting.delete(code);
    if (!answer.ok) set(code, { name: 'problem', code, problem: problemOf(answer.reason) });
    else set(code, answer.value ? { name: 'ready', answer: answer.value } : { name: 'unknown', code });
  }

  function set(code: string, state: SheetState): void {
    states.set(code, state);
    changed();
  }

  const answerOf = (code: string): EntryAnswer | undefined => {
    const state = states.get(code);
    return state?.name === 'ready' ? state.answer : undefined;
  };

  return {
    /** Undefined until the answer is there or late. */
    stateOf: (code: string): SheetState | undefined => states.get(code),
    answerOf,
    /** Asks for those that are not there; failed ones again. Resolves when all have an answer. */
    async load(codes: readonly string[]): Promise<void> {
      const missing = codes.filter((code) => states.get(code)?.name !== 'ready' && states.get(code)?.name !== 'unknown');
      for (const code of missing) {
        if (waiting.has(code)) continue;
        states.delete(code);
        waiting.set(code, learn(code));
      }
      await Promise.all(missing.map((code) => waiting.get(code)));
    },
    hasFailed: (codes: readonly string[]): boolean => codes.some((code) => states.get(code)?.name === 'problem'),
  };
}
