import type { ProcedureCode } from '../../data/codes.ts';
import type { EntryKind, Region } from '../../data/schema.ts';
import type { Family } from '../codes/families.ts';

/** Why a code was found: by its number, or by the kind of text that speaks for it most. */
export interface SearchReason {
  readonly kind:
    | 'code'
    | 'prefix'
    | 'name'
    | 'synonym'
    | 'plain'
    | 'deciding'
    | 'family'
    | 'diagnosis'
    | 'trait'
    | 'filter'
    | 'replaced'
    | 'near';
  /** The number or text that matched, as it stands in the dataset. */
  readonly words: string;
}

/** One answer of the search, best first in the list it comes in. */
export interface SearchHit {
  readonly code: ProcedureCode;
  readonly kind: EntryKind;
  readonly name: string;
  /** What tells it from another hit above or below, or from its nearest sibling. */
  readonly deciding?: { readonly against: ProcedureCode; readonly words: string };
  readonly why: SearchReason;
  /** Of a deleted code only: what took its place, as far as that is known. */
  readonly replacedBy?: readonly ProcedureCode[];
  readonly siblings: readonly ProcedureCode[];
  /** What was typed as the search understood it, where a word of it is known in no such spelling. */
  readonly readAs?: string;
}

/** What hits are narrowed to. */
export interface SearchFilter {
  readonly family?: Family | undefined;
  readonly region?: Region | undefined;
}
