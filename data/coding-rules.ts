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
export const assistantNote: CodingRule = { text: 'The note says what the assistant did.', by: [] };

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

/** What each modifier says, where no code is spoken of. */
export const modifierRules: { readonly [modifier: string]: CodingRule } = {
  '22': { text: '22: clearly more work than usual; the note gives time and reason.', by: [] },
  '23': { text: '23: general anesthesia where none or a local is usual.', by: [] },
  '24': { text: '24 goes on a visit within the global period that has nothing to do with the operation.', by: ['cms-claims-12'] },
  '25': { text: '25 goes on a visit the same day as a minor procedure whose work went clearly beyond it.', by: ['cms-claims-12'] },
  '26': { text: '26: the reading of a test alone, without the equipment.', by: [] },
  '50': {
    text: '50: both sides in one session. Medicare wants one line with one unit, and pays 150 % where the bilateral indicator is 1.',
    by: ['cms-claims-12'],
  },
  '51': { text: '51: not the highest-priced procedure of the session; Medicare contractors add it themselves.', by: ['cms-claims-12'] },
  '52': { text: '52: less was done than the code says, by choice.', by: [] },
  '53': { text: '53: begun, then stopped because going on would have put the patient at risk.', by: [] },
  '54': { text: '54: the operation without its follow-up, which another practice takes.', by: ['cms-claims-12'] },
  '55': { text: '55: the follow-up alone, after a transfer in writing.', by: ['cms-claims-12'] },
  '56': { text: '56: the work before the operation alone; rare.', by: ['cms-claims-12'] },
  '57': { text: '57 goes on the visit at which a major operation was decided, on its day or the day before.', by: ['cms-claims-12'] },
  '58': {
    text: '58: a planned stage, or more extensive treatment, within the global period. Pays in full; a new period begins.',
    by: ['cms-claims-12'],
  },
  '59': {
    text: '59: a procedure at a different site or session, where no other modifier (XS, XE, RT, LT) says it better. It lifts only edits of indicator 1.',
    by: ['ncci-manual-1'],
  },
  '62': {
    text: '62: two surgeons each do a part of one code; 62.5 % each where the co-surgeon indicator allows it.',
    by: ['cms-claims-12'],
  },
  '66': { text: '66: a team of more than two surgeons, where the team indicator allows it; by report.', by: ['cms-claims-12'] },
  '76': { text: '76: the same procedure again the same day by the same physician.', by: [] },
  '77': { text: '77: the same procedure again by another physician.', by: [] },
  '78': {
    text: '78: an unplanned return to the operating room for a complication within the global period. Pays the operation share; no new period begins.',
    by: ['cms-claims-12'],
  },
  '79': {
    text: '79: an operation within a global period that has nothing to do with the first. Pays in full; a new period begins.',
    by: ['cms-claims-12'],
  },
  '80': { text: '80: a physician assists; 16 % of the fee where the assistant indicator allows it.', by: ['cms-claims-12'] },
  '81': { text: '81: a physician assists for a small part only; 16 %.', by: ['cms-claims-12'] },
  '82': { text: '82: a physician assists in a teaching hospital because no qualified resident is free; 16 %.', by: ['cms-claims-12'] },
  AS: {
    text: 'AS: a physician assistant, nurse practitioner or clinical nurse specialist assists; 13.6 % of the fee where the indicator allows it.',
    by: ['cms-claims-12'],
  },
  LT: { text: 'LT: the left side.', by: [] },
  RT: { text: 'RT: the right side.', by: [] },
  TC: { text: 'TC: equipment and staff of a test, without the reading.', by: [] },
  XE: { text: 'XE: at another session of the day.', by: ['ncci-manual-1'] },
  XS: { text: 'XS: at another site.', by: ['ncci-manual-1'] },
};

/** Modifiers that hang on the visit and not on the operation. */
export const VISIT_MODIFIERS: readonly string[] = ['24', '25', '57'];
