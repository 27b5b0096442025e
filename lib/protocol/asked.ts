import type { ProcedureCode } from '../../data/codes.ts';
import type { SourceId } from '../../data/source-registry.ts';

/** What a question can be about; the answer's parts follow from it. */
export const ASK_TOPICS = [
  'addOn',
  'aftercare',
  'anesthesia',
  'assistant',
  'bilateral',
  'coSurgeon',
  'denials',
  'diagnoses',
  'difference',
  'documentation',
  'dollars',
  'global',
  'history',
  'included',
  'indications',
  'meaning',
  'modifier',
  'rvu',
  'separateProcedure',
  'separately',
  'setting',
  'status',
  'steps',
  'sum',
  'team',
  'together',
  'units',
  'valid',
  'which',
] as const;
export type AskTopic = (typeof ASK_TOPICS)[number];

/** Longer is a note, not a question. */
export const LONGEST_QUESTION = 1_000;
/** More codes at once are no question on them. */
export const MOST_IN_VIEW = 4;

/** What a conversation has in view. Plain data: the asking page keeps it and hands it in with the next question. */
export interface AskState {
  readonly codes: readonly ProcedureCode[];
  readonly topics: readonly AskTopic[];
  /** What was in view before, where it was something else: "and what is the difference?" sets one beside the other. */
  readonly before?: readonly ProcedureCode[];
}

/** Where a statement is known from. */
export interface LineSource {
  /** Absent where the words are ours and rest on general knowledge. */
  readonly id?: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** The release, edition or date of reading. */
  readonly release: string;
  /** ISO date of the release, where it has one. */
  readonly date?: string;
}

/** One statement of an answer. */
export interface AnswerLine {
  readonly text: string;
  readonly sources: readonly LineSource[];
  /** Sources do not agree: the text holds the readings and who holds each. */
  readonly isDisputed?: true;
}

/** An answer, composed from the dataset. */
export interface AskAnswer {
  /** `unknown`: the dataset does not hold it; the lines say what is missing. */
  readonly kind: 'answer' | 'unknown';
  /** Best first; together at most 90 words. */
  readonly lines: readonly AnswerLine[];
  /** To be handed in with the next question. */
  readonly state: AskState;
}
