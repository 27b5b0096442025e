import type { ProcedureCode } from '../../data/codes.ts';
import type { EntryKind, Region } from '../../data/schema.ts';
import type { Family } from '../codes/families.ts';

/** What the search knows of one code: plain data, so that an imported list can be searched as well as the dataset. */
export interface SearchRecord {
  readonly code: ProcedureCode;
  readonly kind: EntryKind;
  readonly name: string;
  readonly plain?: string;
  /** The most easily confused first. */
  readonly deciding: readonly { readonly against: ProcedureCode; readonly words: string }[];
  readonly synonyms: readonly string[];
  readonly family: string;
  /** The wider family that the search can be narrowed to. */
  readonly group: Family;
  readonly region?: Region;
  /** What is true of it by definition, each in a word or a few. */
  readonly traits: readonly string[];
  /** ICD-10-CM codes with their labels. */
  readonly diagnoses: readonly { readonly icd10: string; readonly label: string }[];
  /** Words by which people mean several codes; place 0 is the code they mean most often. */
  readonly leads: readonly SearchLead[];
  readonly siblings: readonly ProcedureCode[];
  /** Of a deleted code. */
  readonly replacedBy?: readonly ProcedureCode[];
}

/** A condition or an unspecific name of a procedure that leads to the code. */
export interface SearchLead {
  readonly words: string;
  readonly place: number;
  readonly isCondition: boolean;
  /** Beginnings of ICD-10-CM codes that say the same. */
  readonly icd10: readonly string[];
}
