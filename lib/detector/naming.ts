import { isNeutral } from './frame.ts';
import type { LabelReading } from './labels.ts';
import type { Tally } from './tally.ts';
import type { EvidenceKey, LabelClass } from './verdict.ts';
import { billingWords, clinicalWords, countWords } from './words.ts';

/** Classes of words that are written at length, and label no number then ("Subject", "Note"). */
export const WORDY = new Set<LabelClass>(['order', 'measure', 'technical', 'version', 'page-number', 'part-number', 'money']);

/** What carries modifiers in spite of its name: "Line 27130-RT", "Chg 27130-LT". */
export const CARRIED = new Set<LabelClass>(['page-number', 'money', 'date', 'version', 'measure']);

/** It is labelled, and by no word of ours: it could be anything. */
export function addUnknown(label: string, tally: Tally, isSure = false): void {
  // "Primary", "Requested" can be said of a code, "Encounter" and "Slot" can not
  if (!/\p{L}{2}/u.test(label)) return;
  if (!isSure && (isNeutral(label) || countWords(clinicalWords, label, 1) + countWords(billingWords, label, 1) > 0)) return;
  tally.refuse('unknown-label', 'no-evidence');
  tally.isContrary = true;
}

/** What a label says, as evidence: a code, perhaps one, or something else. */
export function addReading(reading: LabelReading | null, yes: EvidenceKey, maybe: EvidenceKey, no: EvidenceKey, tally: Tally): void {
  if (!reading) return;
  if (reading.is === 'code') tally.add(yes, reading.word);
  else if (reading.is === 'generic') tally.add(maybe, reading.word);
  else tally.refuse(no, reading.is, reading.word);
}
