import type { ProcedureCode } from '../../data/codes.ts';
import type { FactName } from './facts.ts';

/** How every answer is labelled: it says what to check, not what to bill. */
export const SUGGESTION_LABEL = 'possible codes to check';

/** Longer notes are not read. */
export const MOST_CHARACTERS = 200_000;

/** As much as crosses of a selection: the one character more tells the panel that it is too long. */
export const cutText = (text: string): string => text.slice(0, MOST_CHARACTERS + 1);

/** Words of the note, by their place in it. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What the note does with them: says, denies, remembers from earlier, or leaves in place. */
  readonly as: 'said' | 'denied' | 'earlier' | 'kept';
}

/** What the note does not say and the code needs. */
export interface MissingFact {
  readonly fact: FactName;
  readonly question: string;
}

/** A code that one more fact would choose instead. */
export interface OtherCode {
  readonly code: ProcedureCode;
  readonly name: string;
  /** What would have to be so, from the dataset's deciding words. */
  readonly ifTrue: string;
}

export interface Suggestion {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly label: typeof SUGGESTION_LABEL;
  /** What tells it from the code that it is most likely taken for here. */
  readonly deciding?: { readonly against: ProcedureCode; readonly words: string };
  /** Place of the procedure in the note's list that the code answers, from 0. */
  readonly procedure: number;
  /** `first`: the code for that procedure; `other`: what else it could be. */
  readonly role: 'first' | 'other';
  /** For the order only: no probability. */
  readonly score: number;
  readonly speaksFor: readonly Evidence[];
  readonly speaksAgainst: readonly Evidence[];
  readonly missing: readonly MissingFact[];
  readonly others: readonly OtherCode[];
}

export type SuggestProblem = 'not-text' | 'empty' | 'too-long';

/**
 * Why a note leads to no code: no word of the hip in it; another part of the body; a hip procedure that is denied or earlier; the hip,
 * and nothing done to it.
 */
export type WhyNone = 'no-hip' | 'elsewhere' | 'not-now' | 'no-procedure';

/** Best first; an empty list where the note names no hip procedure, with the reason and the words that were set aside. */
export type SuggestAnswer =
  | {
      readonly ok: true;
      readonly label: typeof SUGGESTION_LABEL;
      readonly procedures: number;
      readonly suggestions: readonly Suggestion[];
      readonly none?: { readonly why: WhyNone; readonly setAside: readonly Evidence[] };
    }
  | { readonly ok: false; readonly problem: SuggestProblem };
