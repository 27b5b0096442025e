import { ACTIVITY, addCell, NUMBER, OWN } from './cell.ts';
import { type Candidate, scopeOf } from './candidates.ts';
import type { Context, FieldContext } from './context.ts';
import { type LabelReading, readLabel, readLabelBlock } from './labels.ts';
import { addReading, addUnknown, CARRIED, WORDY } from './naming.ts';
import { addSurroundings } from './surroundings.ts';
import { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';
import { DECIDED, thresholds } from './weights.ts';
import { headOnly } from './words.ts';
import { addWriting } from './writing.ts';

/**
 * Says whether a candidate is a code, and what spoke for and against. What names the number (label, field, column) is asked first; only when
 * that leaves it open are its surroundings read.
 */
export function judge(candidate: Candidate, context: Context, threshold: number = thresholds.balanced): Verdict {
  const tally = new Tally();
  addNames(candidate.code, context, tally);
  if (Math.abs(tally.score) < DECIDED) addSurroundings(candidate, context, tally, threshold <= thresholds.balanced);
  const isListed = scopeOf(candidate.code) === 'core' || tally.isNamed;
  return tally.verdict(threshold, isListed);
}

/** The verdict on digits that fill a cell, where the column's head alone settles it: the same for the whole column. */
export function judgeByHead(columnHead: string): Verdict | null {
  const reading = readLabel(columnHead);
  // "Charge" and "Line" too: the row or the rest of the column may say more
  if (
    !reading ||
    reading.is === 'generic' ||
    WORDY.has(reading.is) ||
    headOnly.has(reading.word) ||
    NUMBER.test(columnHead) ||
    OWN.test(reading.word) ||
    ACTIVITY.test(columnHead)
  )
    return null;
  const tally = new Tally();
  addReading(reading, 'column', 'column-generic', 'not-column', tally);
  return Math.abs(tally.score) >= DECIDED ? tally.verdict(thresholds.balanced, true) : null;
}

const WORDS = /[a-z]{3}.*[a-z]{3}/i;

/** Evidence that names the number; stops at the first that settles it. */
function addNames(code: string, context: Context, tally: Tally): void {
  const { before, after } = context;
  if (before !== '' || after !== '') {
    addWriting(code, context, tally);
    if (Math.abs(tally.score) >= DECIDED) return;
  }
  if (context.field) {
    // What is written at length in a field speaks for itself
    const isText = context.surface === 'textarea' && WORDS.test(before + after);
    let reading = isText ? null : fieldReading(context.field);
    // A subject or note is not what its words speak of; and sums come one at a time
    if (reading && WORDY.has(reading.is) && /[a-z]{2}\W.*[a-z]{2}/i.test(before + after)) reading = null;
    else if (reading && ((tally.isInList && CARRIED.has(reading.is)) || /^(?:question|test)$/.test(reading.word)))
      reading = { is: 'generic', word: reading.word };
    addReading(reading, 'field', 'field-generic', 'not-field', tally);
    if (!reading && !/\p{L}/u.test(before + after)) addUnknown(context.field.ariaLabel || context.field.label || context.field.name, tally);
  }
  if (context.cell)
    addCell(code, context.cell, WORDS.test(before + after) || /^\d{1,2}[:.)] ?$/.test(before), context.page.prior >= 0.5, tally);
  if (Math.abs(tally.score) >= DECIDED) return;
  if (!context.cell && !context.field) {
    // "Group 1", "Table 2" say which block it is
    const reading = /^(?!zip)\p{L}+ (?:\d{1,2}|[ivx]+)\W?$/iu.test(context.previous) ? null : readLabelBlock(context.previous);
    // "Prior auth" over several codes is what they need
    const isNeeded = reading?.is === 'account' && /^(?:pre)?auth/.test(reading.word) && tally.isInList;
    // What goes on at length is not that label's number
    if (reading && !isNeeded && !(WORDY.has(reading.is) && after.length > 20))
      addReading(reading, 'block', 'label-generic', 'not-block', tally);
    if (!reading && /^\W*$/.test(before + after) && /^[^.?!\d]{2,24}$/.test(context.previous)) addUnknown(context.previous, tally);
  }
  addWrapper(context.wrapper, WORDS.test(before + after), tally);
}

/** Words of names and ids that lay out a form and say nothing about a value. */
const LAYOUT =
  /^(?:form|item|row|group|page|table|entry|index|line|start|text|size|key|note|place|post|value|control|change|image|img|file|list|cell|x|n|p|box|id|number|no|location|section|max|min|open|close|area|key|floor|call|size|query)s?$/;

function fieldReading(field: FieldContext): LabelReading | null {
  if (/postal-code/.test(field.autocomplete)) return { is: 'zip', word: 'postal' };
  const kind = /(?<![^ ])(?:(tel)|address|street|cc-)/.exec(field.autocomplete);
  if (kind) return { is: kind[1] ? 'phone' : 'address', word: 'address' };
  let generic: LabelReading | null = null;
  let wordy: LabelReading | null = null;
  for (const [at, text] of [field.ariaLabel, field.label, field.placeholder, field.name, field.id].entries()) {
    const reading = readLabel(text);
    if (!reading || (at > 2 && LAYOUT.test(reading.word))) continue;
    // "Lines" above them all, and "cpt2" its own name
    if (wordy && reading.is !== 'code') continue;
    if (reading.is === 'generic') generic ??= reading;
    else if (!WORDY.has(reading.is)) return reading;
    else if (!generic) wordy ??= reading;
  }
  return wordy ?? generic;
}

const WRAPPER_CODE = /(?<![a-z])(?:cpt|hcpcs|proc(?:edure)?[ -]?code)/i;
const WRAPPER_OTHER =
  /(?<![a-z])(?:(zip|postal|postcode)|(price|amount|charge)|(phone|tel(?![a-z]))|(mrn|acct|account)|(address|locality))/i;
const WRAPPER_REASONS = ['zip', 'money', 'phone', 'account', 'address'] as const;

function addWrapper(wrapper: string, isWordy: boolean, tally: Tally): void {
  if (wrapper === '') return;
  if (WRAPPER_CODE.test(wrapper)) return tally.add('wrapper', 'cpt');
  const match = WRAPPER_OTHER.exec(wrapper);
  const at = match ? match.slice(1).findIndex(Boolean) : -1;
  const reason = WRAPPER_REASONS[at];
  // An entry of a price list is named after its price
  if (reason && !(reason === 'money' && isWordy)) tally.refuse('not-wrapper', reason, reason);
}
