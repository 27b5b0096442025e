/** A conversation of the Ask tool as long as its page lives: what was asked and answered, and what is typed. Nothing of it is stored. */
import type { ProcedureCode } from '../../data/codes.ts';
import { isText } from '../suggest/is-text.ts';
import { LONGEST_QUESTION, MOST_IN_VIEW, type AskAnswer, type AskState } from '../protocol/asked.ts';
import type { Protocol, Reason, Result } from '../protocol/protocol.ts';

/** A question with its answer, or with the reason why there is none yet. */
export interface Turn {
  readonly id: number;
  readonly question: string;
  readonly answer?: AskAnswer;
  readonly failed?: Reason;
}

interface Surroundings {
  readonly ask: (request: Protocol['question/ask']['request']) => Promise<Result<AskAnswer>>;
  readonly changed: () => void;
  readonly later?: (late: () => void, ms: number) => ReturnType<typeof setTimeout>;
}

/** Why what is typed cannot be asked. */
export type Refusal = 'empty' | 'too-long' | 'not-text';

/** An answer that comes sooner is drawn without a word about waiting. */
const LATE_AFTER_MS = 150;
/** Older turns are forgotten. */
const MOST_TURNS = 50;

export function holdConversation({ ask, changed, later = setTimeout }: Surroundings) {
  let turns: readonly Turn[] = [];
  let typed = '';
  let state: AskState | undefined;
  let waitingFor: number | undefined;
  let isLate = false;
  let refusal: Refusal | undefined;
  /** Which of the earlier questions stands in the box; the number of turns where none does. */
  let recalled: number | undefined;
  let lastId = 0;
  let latest: Turn | undefined;

  const put = (turn: Turn): void => {
    turns = turns.map((one) => (one.id === turn.id ? turn : one));
  };

  async function answer({ id, question }: Turn): Promise<void> {
    waitingFor = id;
    isLate = false;
    put({ id, question });
    const timer = later(() => {
      isLate = waitingFor === id;
      if (isLate) changed();
    }, LATE_AFTER_MS);
    changed();
    const result = await ask({ question, ...(state && { state }) });
    clearTimeout(timer);
    if (waitingFor !== id) return; // a new conversation was begun
    waitingFor = undefined;
    isLate = false;
    latest = result.ok ? { id, question, answer: result.value } : { id, question, failed: result.reason };
    put(latest);
    if (result.ok) ({ state } = result.value);
    changed();
  }

  /** Asks what is typed, or an example. What cannot be asked stays in the box. */
  function send(question: string = typed): void {
    const text = question.trim();
    refusal = refusalOf(text);
    if (refusal || waitingFor !== undefined) return changed();
    if (question === typed) typed = '';
    recalled = undefined;
    const turn: Turn = { id: (lastId += 1), question: text };
    turns = [...turns, turn].slice(-MOST_TURNS);
    void answer(turn);
  }

  return {
    get turns(): readonly Turn[] {
      return turns;
    },
    /** The turn that was answered, or failed, last. */
    get latest(): Turn | undefined {
      return latest;
    },
    get typed(): string {
      return typed;
    },
    get isWaiting(): boolean {
      return waitingFor !== undefined;
    },
    get isLate(): boolean {
      return isLate;
    },
    get refusal(): Refusal | undefined {
      return refusal;
    },
    /** The codes that a question without one is about. */
    get inView(): readonly ProcedureCode[] {
      return state?.codes ?? [];
    },
    type(text: string): void {
      typed = text;
      recalled = undefined;
      refusal = text.trim().length > LONGEST_QUESTION ? 'too-long' : undefined;
      changed();
    },
    send,
    /** Puts an earlier (-1) or later (1) question into the box; nothing where something else is typed. Answers whether it did. */
    recall(by: -1 | 1): boolean {
      if (turns.length === 0 || (typed !== '' && recalled === undefined)) return false;
      const to = (recalled ?? turns.length) + by;
      if (to < 0 || to > turns.length) return recalled !== undefined;
      recalled = to;
      typed = turns[to]?.question ?? '';
      refusal = undefined;
      changed();
      return true;
    },
    /** Something was dropped or pasted that is no text; what is typed stays. */
    refuse(): void {
      refusal = 'not-text';
      changed();
    },
    /** Waits no longer; the question goes back into the box, unless something else is typed by now. */
    stop(): void {
      const stopped = turns.find(({ id }) => id === waitingFor);
      if (!stopped) return;
      turns = turns.filter((turn) => turn !== stopped);
      waitingFor = undefined;
      isLate = false;
      if (typed === '') typed = stopped.question;
      changed();
    },
    /** Asks again what could not be answered. */
    retry(turn: Turn): void {
      if (waitingFor === undefined) void answer(turn);
    },
    /** Begins anew: nothing is in view and nothing stands there; what is typed stays. */
    clear(): void {
      turns = [];
      latest = undefined;
      state = undefined;
      waitingFor = undefined;
      isLate = false;
      refusal = undefined;
      recalled = undefined;
      changed();
    },
    /** The next question is about these codes. */
    lookAt(codes: readonly ProcedureCode[]): void {
      state = { codes: codes.slice(0, MOST_IN_VIEW), topics: [] };
      changed();
    },
  };
}

export type HeldConversation = ReturnType<typeof holdConversation>;

function refusalOf(text: string): Refusal | undefined {
  if (text === '') return 'empty';
  if (text.length > LONGEST_QUESTION) return 'too-long';
  return isText(text) ? undefined : 'not-text';
}
