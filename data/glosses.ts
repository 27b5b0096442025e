import type { GlobalDays, PtpIndicator, PtpRationale } from './schema.ts';

/**
 * What every indicator of the fee schedule, of NCCI and of the outpatient addenda says, in one place and in our own words. Values stand
 * here that no code of ours has today, where a new release could bring them.
 */
export interface Gloss {
  readonly words: string;
  /** The same for the first glance, in a few words. */
  readonly short: string;
}

/** Medicare status of a code in the physician fee schedule. */
export const statusGlosses = {
  A: { words: 'Paid separately by Medicare where covered; relative values are set nationally.', short: 'Paid separately' },
  B: { words: 'Bundled: payment is always part of another service, even alone.', short: 'Bundled, never paid alone' },
  C: { words: 'Priced by the Medicare contractor, case by case, from the report.', short: 'Contractor priced' },
  D: { words: 'Deleted; no longer valid.', short: 'Deleted' },
  E: { words: 'Kept out of this fee schedule by regulation; another system may pay.', short: 'Outside this fee schedule' },
  F: { words: 'Deleted or discontinued, without a grace period.', short: 'Discontinued' },
  G: { words: 'Not valid for Medicare; another code is required. A grace period applied.', short: 'Not valid for Medicare' },
  H: { words: 'A deleted modifier row.', short: 'Deleted modifier row' },
  I: { words: 'Not valid for Medicare, which takes another code.', short: 'Not valid for Medicare' },
  J: { words: 'Anesthesia: paid by base units and time, not by relative values.', short: 'Anesthesia' },
  M: { words: 'Measurement code for quality reporting; nothing is paid.', short: 'Reporting only, unpaid' },
  N: { words: 'Not covered by Medicare.', short: 'Not covered by Medicare' },
  P: { words: 'Bundled supply or excluded item; no separate payment.', short: 'Bundled or excluded' },
  Q: { words: 'Therapy reporting code; nothing is paid.', short: 'Reporting only, unpaid' },
  R: { words: 'Restricted coverage; special rules decide payment.', short: 'Restricted coverage' },
  T: { words: 'Paid only when the same provider bills nothing else payable that day.', short: 'Paid only alone' },
  X: { words: 'Excluded by law from the physician fee schedule.', short: 'Excluded by law' },
} as const satisfies Record<string, Gloss>;

/** How long after-care is part of the price. */
export const globalGlosses: { readonly [G in GlobalDays]: Gloss } = {
  '000': { words: 'Minor procedure: same-day care is in the price, nothing after.', short: 'same day only' },
  '010': { words: 'Minor procedure: the day itself and 10 days after are in the price.', short: '10 days after' },
  '090': { words: 'Major procedure: the day before, the day and 90 days after are in the price.', short: '90 days after' },
  XXX: { words: 'The idea of a global period does not apply.', short: 'no global period' },
  YYY: { words: 'The Medicare contractor sets the global period.', short: 'contractor decides' },
  ZZZ: { words: 'Add-on: shares the global period of its primary code.', short: 'as primary code' },
  MMM: { words: 'Maternity care; the usual global period does not apply.', short: 'maternity' },
};

/** Whether a code splits into reading (26) and equipment (TC). */
export const pcTcGlosses = {
  '0': 'Physician service: no split into 26 and TC.',
  '1': 'Diagnostic test: 26 for the reading, TC for the equipment, neither for both.',
  '2': 'Reading only, by definition; 26 and TC do not apply.',
  '3': 'Technical part only, by definition; 26 and TC do not apply.',
  '4': 'Whole test only; other codes name its parts.',
  '5': 'Incident-to service by staff; not paid in hospital.',
  '6': 'Laboratory test with a physician’s reading; 26 may apply, TC may not.',
  '7': 'Private practice therapy; not paid to therapists in a facility.',
  '8': 'Reading of a clinical laboratory smear for an inpatient only.',
  '9': 'The idea of a 26 and TC split does not apply.',
} as const satisfies Record<string, string>;

/** What happens to the price when it is not the only procedure of the session (modifier 51). */
export const multipleProcedureGlosses = {
  '0': 'No reduction beside other procedures.',
  '1': 'Reduced by the rules from before 1995.',
  '2': 'Usual reduction: highest at 100 %, second to fifth at 50 %.',
  '3': 'Endoscopy rule: the family’s base value is taken off before ranking.',
  '4': 'Imaging rule: lesser scans pay 50 % of TC and 95 % of 26.',
  '5': 'Therapy rule: practice expense is halved for lesser units.',
  '6': 'Cardiovascular test rule: lesser TC parts pay 75 %.',
  '7': 'Eye test rule: lesser TC parts pay 80 %.',
  '9': 'The idea of a multiple-procedure reduction does not apply.',
} as const satisfies Record<string, string>;

/** What doing both sides in one session pays (modifier 50). */
export const bilateralGlosses = {
  '0': { words: 'No 150 % for both sides; modifier 50 does not raise payment.', short: '50 does not apply' },
  '1': { words: 'Both sides pay 150 % with modifier 50.', short: '150 % with 50' },
  '2': { words: 'The value already covers both sides; modifier 50 adds nothing.', short: 'already both sides' },
  '3': { words: 'Each side pays in full when both are done.', short: 'full each side' },
  '9': { words: 'The idea of two sides does not apply.', short: 'not applicable' },
} as const satisfies Record<string, Gloss>;

/** Whether Medicare pays an assistant at surgery (modifiers 80, 82, AS). */
export const assistantGlosses = {
  '0': { words: 'Assistant paid only if records prove the medical need.', short: 'only with records' },
  '1': { words: 'Assistant not paid: barred by law.', short: 'not paid' },
  '2': { words: 'Assistant may be paid without further proof.', short: 'may be paid' },
  '9': { words: 'The idea of an assistant does not apply.', short: 'not applicable' },
} as const satisfies Record<string, Gloss>;

/** Whether two surgeons may share a code (modifier 62). */
export const coSurgeonGlosses = {
  '0': { words: 'Two surgeons cannot share this code.', short: 'not allowed' },
  '1': { words: 'Two surgeons may be paid if records prove the need for both.', short: 'only with records' },
  '2': { words: 'Two surgeons of different specialties may share it without further proof.', short: 'two specialties' },
  '9': { words: 'The idea of two surgeons does not apply.', short: 'not applicable' },
} as const satisfies Record<string, Gloss>;

/** Whether a surgical team may bill a code (modifier 66). */
export const teamGlosses = {
  '0': 'A surgical team is not paid.',
  '1': 'A team may be paid if records prove the need; priced by report.',
  '2': 'A team may be paid; priced by report.',
  '9': 'The idea of a surgical team does not apply.',
} as const satisfies Record<string, string>;

/** How Medicare counts units against a medically unlikely edit. */
export const maiGlosses = {
  '1': 'Counted on each claim line; a second line with a fitting modifier may pay.',
  '2': 'Counted over the day, by policy; more would break a Medicare rule.',
  '3': 'Counted over the day, from clinical data; more may pay on appeal.',
} as const satisfies Record<string, string>;

/** Whether a modifier can lift a procedure-to-procedure edit. */
export const ptpIndicatorGlosses: { readonly [I in PtpIndicator]: string } = {
  0: 'Never paid together; no modifier lifts this.',
  1: 'A modifier may allow both when they were truly separate.',
};

/** Why NCCI pairs two codes. */
export const ptpRationaleGlosses: { readonly [R in PtpRationale]: string } = {
  SEPARATE: 'Column 2 counts only when it stands alone (separate procedure).',
  EXTENSIVE: 'Column 1 is the larger operation and takes in column 2.',
  EXCLUSIVE: 'The two cannot sensibly be done together.',
  STANDARDS: 'Column 2 is part of doing column 1 by usual surgical standards.',
  DEFINITION: 'The wording of the codes makes one part of the other.',
  MANUAL: 'A coding manual says not to report both.',
  MISUSE: 'Column 2 is the wrong code for this situation.',
  ANESTHESIA: 'Anesthesia given by the operating surgeon is not paid apart.',
  ANESPREP: 'Preparation and monitoring belong to the anesthesia.',
  SEQUENTIAL: 'A first attempt gave way to another procedure; only the last counts.',
};

/** How a hospital outpatient department is paid. */
export const oppsGlosses = {
  C: 'Inpatient only: not paid to outpatient departments.',
  J1: 'One payment covers nearly everything on the claim.',
  J2: 'One payment covers the claim when set conditions are met.',
  N: 'Packaged into other payments.',
  Q1: 'Packaged beside S, T or V services; otherwise paid.',
  Q2: 'Packaged beside T services; otherwise paid.',
  Q3: 'May become part of a composite payment; otherwise paid.',
  Q4: 'Laboratory test, packaged unless alone.',
  S: 'Paid separately, without reduction beside others.',
  T: 'Paid separately, reduced beside other procedures.',
  V: 'Clinic or emergency visit, paid separately.',
} as const satisfies Record<string, string>;

/** How an ambulatory surgical center is paid. */
export const ascGlosses = {
  A2: 'Surgery on the centre list since 2007; rate from the hospital weight.',
  G2: 'Surgery added in 2008 or later, not office based; rate from the hospital weight.',
  J8: 'Surgery with a costly device; rate adjusted for the device.',
  N1: 'Packaged; no separate payment.',
  P2: 'Office-based surgery; rate from the hospital weight.',
  P3: 'Office-based surgery; rate from the office practice expense.',
  R2: 'Office-based surgery without an office value; rate from the hospital weight.',
  Z2: 'Imaging within a covered surgery, paid separately from the hospital weight.',
  Z3: 'Imaging within a covered surgery, paid separately from the office practice expense.',
} as const satisfies Record<string, string>;

/** The words of a value in one of the tables above; undefined for a value that CMS did not have when they were written. */
export function glossOf<T>(table: { readonly [value: string]: T }, value: string): T | undefined {
  return Object.hasOwn(table, value) ? table[value] : undefined;
}
