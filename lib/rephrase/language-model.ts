/**
 * Rewords a composed answer with the language model of the browser, where one is there and ready (Prompt API). It gets the composed answer
 * and nothing else: no question, no page. It is never downloaded for this, every session ends with its answer, and what comes back is held
 * against the composed answer. The interface is passed in, so that the rules are tested without a model.
 */
import { strangersIn, turnsMeaning } from './strangers.ts';

/** As much of a session as is needed. */
export interface ModelSession {
  prompt(input: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** As much of the global `LanguageModel` as is needed. */
export interface LanguageModel {
  availability(options: ModelOptions): Promise<string>;
  create(options: ModelOptions & { signal: AbortSignal; initialPrompts: readonly Prompt[] }): Promise<ModelSession>;
}

interface Modality {
  readonly type: 'text';
  readonly languages: readonly string[];
}

/** The same for the question whether it is there and for a session, or the answer would be about another model. */
interface ModelOptions {
  readonly expectedInputs: readonly Modality[];
  readonly expectedOutputs: readonly Modality[];
}

interface Prompt {
  readonly role: 'system';
  readonly content: string;
}

/** How a rewording ended. */
export type Rewording =
  | { readonly name: 'ready'; readonly text: string }
  /** It named codes or numbers that the composed answer does not hold. */
  | { readonly name: 'strangers'; readonly strangers: readonly string[] }
  /** It lost a verdict, a "not" or a dispute. */
  | { readonly name: 'turned' }
  | { readonly name: 'stopped' }
  | { readonly name: 'failed' };

const ENGLISH: readonly Modality[] = [{ type: 'text', languages: ['en'] }];
const OPTIONS: ModelOptions = { expectedInputs: ENGLISH, expectedOutputs: ENGLISH };
/** Twice the longest answer; more is no rewording. */
const LONGEST_REWORDING = 3_000;

const ORDER =
  'Reword the text in plain, complete English sentences for a billing clerk. Keep every code, number, modifier, yes, no and not exactly as they are. Add no fact, code, number or advice. Answer with the reworded text alone.';

/** The model of this browser; undefined where it has none. */
export const languageModelOf = (scope: object): LanguageModel | undefined => {
  const model = (scope as { LanguageModel?: Partial<LanguageModel> }).LanguageModel;
  return typeof model?.availability === 'function' && typeof model.create === 'function' ? (model as LanguageModel) : undefined;
};

/** Whether it can be used at once. A model that would have to be downloaded first is none. */
export async function isModelReady(model: LanguageModel | undefined): Promise<boolean> {
  try {
    return (await model?.availability(OPTIONS)) === 'available';
  } catch {
    return false; // expected where a policy forbids it
  }
}

/** Rewords a composed answer. Never throws. */
export async function reword(model: LanguageModel, composed: string, signal: AbortSignal): Promise<Rewording> {
  let session: ModelSession | undefined;
  try {
    // Asked again each time: creating a session of a model that is not there any more would download it.
    if (!(await isModelReady(model))) return { name: 'failed' };
    if (signal.aborted) return { name: 'stopped' };
    session = await model.create({ ...OPTIONS, signal, initialPrompts: [{ role: 'system', content: ORDER }] });
    const text = (await session.prompt(composed, { signal })).trim();
    if (signal.aborted) return { name: 'stopped' };
    if (text === '' || text.length > LONGEST_REWORDING) return { name: 'failed' };
    const strangers = strangersIn(composed, text);
    if (strangers.length > 0) return { name: 'strangers', strangers };
    return turnsMeaning(composed, text) ? { name: 'turned' } : { name: 'ready', text };
  } catch {
    return { name: signal.aborted ? 'stopped' : 'failed' };
  } finally {
    session?.destroy();
  }
}
