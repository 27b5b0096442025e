import type { ProcedureCode } from '../../data/codes.ts';
import type { EntryKind, GlobalDays, PtpIndicator } from '../../data/schema.ts';

/** How an indicator speaks for the first glance: allowed, allowed with documentation or review, not allowed, or no such concept. */
export type Leave = 'yes' | 'with-documentation' | 'no' | 'not-applicable';

/** One RVU total with the fee schedule year that it belongs to. */
export interface CardRvu {
  readonly facility: number;
  /** Only where Medicare prices the office too and the total differs. */
  readonly nonFacility?: number;
  readonly year: number;
}

/**
 * What the page holds of a code: the first glance and no more. Its words are the dataset's; labels around them are the card's.
 * Small on purpose, since every frame with codes keeps some of them.
 */
export interface CardEntry {
  readonly code: ProcedureCode;
  readonly kind: EntryKind;
  readonly name: string;
  /** Most telling first: what decides against each sibling. */
  readonly deciding: readonly { readonly against: ProcedureCode; readonly words: string }[];
  readonly globalDays?: { readonly value: GlobalDays; readonly words: string };
  readonly rvu?: CardRvu;
  /** In place of an RVU where there is none: priced by the carrier, anesthesia base units, not priced. */
  readonly payment?: string;
  readonly bilateral?: { readonly leave: Leave; readonly words: string };
  readonly assistant?: { readonly leave: Leave; readonly words: string };
  readonly coSurgeon?: { readonly leave: Leave; readonly words: string };
  /** Medicare status in words, only where it is unusual (not valid for Medicare, not covered, bundled, deleted). */
  readonly medicare?: string;
  /** For codes that Medicare or CPT replaced by others. */
  readonly use?: readonly ProcedureCode[];
  readonly addOn: boolean;
  readonly disputed: boolean;
  /** Where the figures stand, in one short line: release and date. */
  readonly source: string;
}

/** A PTP edit between two codes that stand on the same page. */
export interface PageEdit {
  readonly column1: ProcedureCode;
  readonly column2: ProcedureCode;
  readonly indicator: PtpIndicator;
}
