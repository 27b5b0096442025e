/** Rules that hold for every operation, said once; what depends on a code's indicators is composed in `lib/entries/`. */
import type { SourceId } from './source-registry.ts';

/** A sentence with where it is known from; none: general coding knowledge. */
export interface CodingRule {
  readonly text: string;
  readonly by: readonly SourceId[];
}

/** What each modifier says around a running global period. */
export const globalRoles: CodingRule = {
  text: 'In that time: 24 for an unrelated visit, 58 for a planned stage, 78 for an unplanned return to the operating room, 79 for an unrelated operation.',
  by: ['cms-claims-12'],
};

/** What a global package of each length holds. */
export const globalContents: { readonly [days: string]: CodingRule } = {
  '090': { text: 'In the price: visits from the day before, the operation, and routine follow-up visits.', by: ['cms-claims-12'] },
  '010': { text: 'In the price: the day itself and routine follow-up visits of the 10 days.', by: ['cms-claims-12'] },
  '000': { text: 'No follow-up days: later visits are billed on their own.', by: ['cms-claims-12'] },
};

/** How both sides are claimed where modifier 50 pays. */
export const twoLines: CodingRule = { text: 'Two lines, RT and LT, only where another plan asks for them.', by: [] };

/** What every claim for an assistant rests on. */
export const assistantNote: CodingRule = { text: 'The note says what the assistant did.', by: ['cms-claims-12'] };

/** How an edit of indicator 1 may be lifted, and how not. */
export const editLift: CodingRule = {
  text: 'On the same side 59 is not right for that; only a different site or session opens the edit (XS, XE, else 59), and the other hip is told by RT and LT.',
  by: ['ncci-manual-1'],
};

/** What the absence of an edit means. */
export const noEdit: CodingRule = {
  text: 'No PTP edit stops the pair, in either direction; each must still be told in the note as work of its own.',
  by: ['ptp-2026-07'],
};

/** The separate-procedure rule. */
export const separateProcedureRule: CodingRule = {
  text: 'A separate procedure counts when done alone; beside a larger operation at the same site it is part of that, unless at another session (XE) or site (XS; else 59).',
  by: ['ncci-manual-1'],
};

/** What is claimed by modifiers that hang on the visit and not on the operation. */
export const visitModifiers: { readonly [modifier: string]: CodingRule } = {
  '24': { text: '24 goes on a visit within the global period that has nothing to do with the operation.', by: ['cms-claims-12'] },
  '25': { text: '25 goes on a visit the same day as a minor procedure whose work went clearly beyond it.', by: ['cms-claims-12'] },
  '57': { text: '57 goes on the visit at which a major operation was decided, on its day or the day before.', by: ['cms-claims-12'] },
};
