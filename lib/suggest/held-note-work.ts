/** The text of the Note tool and what came of it, as long as its page lives. Nothing of it is stored. */
import type { Reason, Result } from '../protocol/protocol.ts';
import { isText } from './is-text.ts';
import { MOST_CHARACTERS, type SuggestAnswer, type SuggestProblem } from './suggestion.ts';

/** What else there is to say: a text that was not taken in, one that was not reached, one that was let go. */
export type Notice =
  | 'not-text-file'
  | 'file-unreadable'
  | 'files-many'
  | 'image-pasted'
  | 'nothing-selected'
  | 'page-gone'
  | 'next-question'
  | 'stopped'
  | 'cleared'
  | 'replaced';

/** Where the text came from: typed or pasted here, handed over from a page, or the browser's copy of what was selected there. */
export type Origin = 'here' | 'page' | 'lines-lost' | 'cut';

/** An answer, with the text that it quotes. */
export interface NoteResult {
  readonly id: number;
  readonly text: string;
  readonly answer: Extract<SuggestAnswer, { ok: true }>;
}

interface Surroundings {
  readonly ask: (text: string, told: (share: number) => void, signal: AbortSignal) => Promise<Result<SuggestAnswer>>;
  readonly changed: () => void;
  readonly later?: (late: () => void, ms: number) => ReturnType<typeof setTimeout>;
}

interface Held {
  readonly text: string;
  readonly origin: Origin;
  readonly result: NoteResult | undefined;
}

/** An answer that comes sooner is drawn without a word about waiting. */
const LATE_AFTER_MS = 150;
const NOTHING: Held = { text: '', origin: 'here', result: undefined };

export function holdNoteWork({ ask, changed, later = setTimeout }: Surroundings) {
  let held: Held = NOTHING;
  let before: Held | undefined;
  let refusal: SuggestProblem | undefined;
  let failed: Reason | undefined;
  let notice: Notice | undefined;
  let work: { readonly stop: AbortController; share: number; isLate: boolean } | undefined;
  let lastId = 0;

  /** Ends what runs, and takes back what was said of the text before. */
  function put(next: Held, said?: Notice): void {
    work?.stop.abort();
    work = undefined;
    held = next;
    refusal = next.text.length > MOST_CHARACTERS ? 'too-long' : undefined;
    failed = undefined;
    notice = said;
    changed();
  }

  async function send(): Promise<void> {
    if (work) return;
    const { text } = held;
    refusal = refusalOf(text);
    failed = notice = before = undefined;
    if (refusal) return changed();
    const own = { stop: new AbortController(), share: 0, isLate: false };
    work = own;
    const timer = later(() => {
      own.isLate = true;
      if (work === own) changed();
    }, LATE_AFTER_MS);
    changed();
    const told = (share: number): void => {
      own.share = share;
      if (work === own && own.isLate) changed();
    };
    const result = await ask(text, told, own.stop.signal);
    clearTimeout(timer);
    if (work !== own) return; // stopped, or another text by now
    work = undefined;
    if (!result.ok) failed = result.reason;
    else if (!result.value.ok) refusal = result.value.problem;
    else held = { ...held, result: { id: (lastId += 1), text, answer: result.value } };
    changed();
  }

  return {
    get text(): string {
      return held.text;
    },
    get origin(): Origin {
      return held.origin;
    },
    get result(): NoteResult | undefined {
      return held.result;
    },
    /** Why the text cannot be read; it stays where it is. */
    get refusal(): SuggestProblem | undefined {
      return refusal;
    },
    get failed(): Reason | undefined {
      return failed;
    },
    get notice(): Notice | undefined {
      return notice;
    },
    get isWorking(): boolean {
      return work !== undefined;
    },
    /** How far it is, from 0 to 1, once it takes so long that it is worth saying. */
    get share(): number | undefined {
      return work?.isLate ? work.share : undefined;
    },
    get canUndo(): boolean {
      return before !== undefined;
    },
    /** What stands in the box. The answer to what stood there before stays until the next one, as its own text says. */
    type(text: string): void {
      before = undefined;
      put({ text, origin: text === '' ? 'here' : held.origin, result: held.result });
    },
    send: (): void => void send(),
    /** Stops the work; the text stays. */
    stop(): void {
      if (work) put(held, 'stopped');
    },
    clear(): void {
      if (held.text === '' && !held.result) return;
      before = held;
      put(NOTHING, 'cleared');
    },
    undo(): void {
      const last = before;
      before = undefined;
      if (last) put(last);
    },
    /** Takes in a file that was dropped or chosen, in place of the text; what was there can be brought back. */
    take(text: string): void {
      before = held.text === '' ? undefined : held;
      put({ text, origin: 'here', result: undefined }, before && 'replaced');
    },
    /** Something was dropped or pasted that is no text; the text stays. */
    refuse(why: Notice): void {
      notice = why;
      changed();
    },
    /** A text from a page takes the place of what is here, and is read at once. */
    handOver(text: string, origin: Exclude<Origin, 'here'>): void {
      before = undefined;
      if (text.trim() === '') return put(NOTHING, 'nothing-selected');
      put({ text, origin, result: undefined });
      void send();
    },
    /** The page of a handed-over text is gone, or something else was asked: the text goes too. One that was pasted here stays. */
    letGo(why: 'page-gone' | 'next-question'): void {
      if (before && before.origin !== 'here') before = undefined;
      if (held.origin !== 'here') put(NOTHING, why);
    },
  };
}

export type HeldNoteWork = ReturnType<typeof holdNoteWork>;

function refusalOf(text: string): SuggestProblem | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > MOST_CHARACTERS) return 'too-long';
  return isText(text) ? undefined : 'not-text';
}
