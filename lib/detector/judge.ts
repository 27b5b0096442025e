import { type Candidate, scopeOf } from './candidates.ts';
import type { CellContext, Context, FieldContext } from './context.ts';
import { isNeutral } from './frame.ts';
import { type GroupSummary, isFamiliar, isGap } from './group.ts';
import { type LabelReading, readLabel, readLabelBlock, readTail } from './labels.ts';
import { readNearby } from './nearby.ts';
import { beginsWithTown, endsInPlace, isAfterZip, isHouseNumber, isNearPlace } from './places.ts';
import { readSegment } from './segments.ts';
import { readShape } from './shape.ts';
import { addSurroundings } from './surroundings.ts';
import { Tally } from './tally.ts';
import type { EvidenceKey, LabelClass, Verdict } from './verdict.ts';
import { DECIDED, thresholds } from './weights.ts';
import { billingWords, clinicalWords, countWords, familyWords, headOnly } from './words.ts';

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
  // "Charge" too: a column of code systems beside it may say more
  if (!reading || reading.is === 'generic' || reading.is === 'money' || headOnly.has(reading.word) || NUMBER.test(columnHead)) return null;
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
    const reading = isText ? null : fieldReading(context.field);
    addReading(reading, 'field', 'field-generic', 'not-field', tally);
    if (!reading && !/\p{L}/u.test(before + after)) addUnknown(context.field.label || context.field.name, tally);
  }
  if (context.cell) addCell(code, context.cell, WORDS.test(before + after), context.page.prior >= 1, tally);
  if (Math.abs(tally.score) >= DECIDED) return;
  if (!context.cell && !context.field) {
    const reading = readLabelBlock(context.previous);
    addReading(reading, 'block', 'label-generic', 'not-block', tally);
    if (!reading && /^\W*$/.test(before + after) && /^[^.?!\d]{2,24}$/.test(context.previous)) addUnknown(context.previous, tally);
  }
  addWrapper(context.wrapper, tally);
}

/** What touches the digits, and the words directly before and behind them. */
function addWriting(code: string, context: Context, tally: Tally): void {
  const { before, after } = context;
  const segment = readSegment(before, after);
  if (segment) {
    if (segment.isCode) tally.add('segment');
    else tally.refuse('not-segment', segment.reason, 'field');
    return;
  }
  const shape = readShape(before, after);
  if (shape.is === 'refused') return tally.refuse('shape', shape.reason, shape.word);

  // "27130-27130/app": a range begins and ends with different codes
  if (after.startsWith(`-${code}`) || before.endsWith(`${code}-`)) return tally.refuse('shape', 'technical', '-');

  const nearby = readNearby(before, after);
  const label = readBracket(after) ?? ownTail(before, nearby.listStart, after);
  if (label?.is === 'code') return tally.add('label', label.word);
  if (endsInPlace(before)) return tally.refuse('place', 'zip', 'state');
  if (isHouseNumber(after)) return tally.refuse('street', 'address', 'street');
  if (label && label.is !== 'generic') {
    // What is also a verb of everyday use ("to pay 27138") weighs less
    if (!/^(?:pay|paid|call|estimate|change|request|review)$/.test(label.word)) return tally.refuse('not-label', label.is, label.word);
    tally.refuse('not-label', label.is, label.word, 0.4);
  }
  if (beginsWithTown(after)) return tally.refuse('place', 'zip', 'state');
  if (isAfterZip(before)) return tally.refuse('place', 'zip', 'zip');
  if (isNearPlace(before)) tally.refuse('near-place', 'zip', 'place');

  if (label?.is === 'generic') tally.add('label-generic', label.word);
  if (shape.is === 'modifier') tally.add('modifier');
  else if (shape.is === 'times') tally.add('times');
  else if (
    shape.is === 'assigned' &&
    nearby.known === 0 &&
    (context.surface === 'code' || !before.endsWith(' = ') || countWords(clinicalWords, before.slice(-16), 1) === 0)
  )
    tally.refuse('assigned', 'technical', '=');
  else if (shape.is === 'number-sign') tally.refuse('number-sign', 'order', '#', context.page.prior < 2 ? 1 : 0.25);
  if (nearby.range) tally.add('range');
  tally.isInList = nearby.known > 0;
  // Codes of three parts of the book
  if (nearby.known > 3 && nearby.unknown === 0 && nearby.others <= nearby.known && nearby.parts > 2) tally.add('mixture');
  if (tally.isInList)
    tally.add(
      'list',
      undefined,
      Math.min(nearby.known, 2) +
        (nearby.known > 5 && nearby.unknown === 0 ? 1 : 0) +
        (nearby.whole
          ? Math.min(nearby.known, 2) / 2
          : context.surface !== 'code' && nearby.known > 1 && nearby.unknown + nearby.others === 0
            ? 0.25
            : 0),
    );
  const isKeyed = /["'][\w|]+["']\s*:\s*["']?$/.test(before);
  // Under a key that says nothing of codes
  if (isKeyed && !/["'](?:\w*(?:code|cpt|hcpcs|px|proc)\w*|c|value|display|text|name|label|title)["']\s*:\s*["']?$/i.test(before))
    tally.refuse('assigned', 'technical', 'key');
  if (/["']$/.test(before) && !isKeyed && nearby.known < 2 && hasQuotedCodes(before + after)) tally.add('list', undefined, 2.5);
  if (nearby.unknown > 0) tally.refuse('not-list', 'no-evidence', undefined);
}

/** "27130 (account)": what stands in brackets behind a number is its own label. */
function readBracket(after: string): LabelReading | null {
  const reading = readLabel(/^ ?\(([\p{L} .]{2,24})\)/u.exec(after)?.[1] ?? '');
  return reading && /^(?:code|zip|account|phone)$/.test(reading.is) ? reading : null;
}

/** The label before, unless it is another's: "tray 27132, then 27245", and "Next case: 27132-LT" (only a part has a side as well). */
function ownTail(before: string, listStart: number, after: string): LabelReading | null {
  const label = readTail(before.slice(0, listStart));
  if (!label || label.is === 'code' || label.is === 'generic') return label;
  const isSided = label.is !== 'part-number' && (label.is === 'date' ? /^-[LRT\d]{2}(?![A-Za-z\d])/ : /^-[LR]T(?![A-Za-z\d])/).test(after);
  return isSided || / then /.test(before.slice(listStart)) ? null : label;
}

/** Whether the other quoted numbers around are codes all ("27130":1,"27132":1). */
function hasQuotedCodes(text: string): boolean {
  const numbers = [...text.matchAll(/["'](\d{5})["']/g)].map((match) => match[1] ?? '');
  return numbers.length >= 2 && !numbers.some(isGap) && numbers.filter(isFamiliar).length >= 2 && numbers.every(isFamiliar);
}

/** It is labelled, and by no word of ours: it could be anything. */
function addUnknown(label: string, tally: Tally): void {
  // "Primary", "Requested" can be said of a code, "Encounter" and "Slot" can not
  if (!/\p{L}{2}/u.test(label) || isNeutral(label) || countWords(clinicalWords, label, 1) + countWords(billingWords, label, 1) > 0) return;
  tally.refuse('unknown-label', 'no-evidence');
  tally.isContrary = true;
}

function addReading(reading: LabelReading | null, yes: EvidenceKey, maybe: EvidenceKey, no: EvidenceKey, tally: Tally): void {
  if (!reading) return;
  if (reading.is === 'code') tally.add(yes, reading.word);
  else if (reading.is === 'generic') tally.add(maybe, reading.word);
  else tally.refuse(no, reading.is, reading.word);
}

/** Words of names and ids that lay out a form and say nothing about a value. */
const LAYOUT =
  /^(?:form|item|row|group|page|table|entry|index|line|start|text|size|key|note|place|post|value|control|change|image|file|list|cell|x|n|p|box|id|number|no|location|section|max|min|open|close|area|key|floor|call|size|query)s?$/;

function fieldReading(field: FieldContext): LabelReading | null {
  if (/postal-code/.test(field.autocomplete)) return { is: 'zip', word: 'postal' };
  if (/^(?:tel|address|street|cc-)/.test(field.autocomplete))
    return { is: field.autocomplete.startsWith('tel') ? 'phone' : 'address', word: 'address' };
  let generic: LabelReading | null = null;
  for (const text of [field.ariaLabel, field.label, field.placeholder]) {
    const reading = readLabel(text);
    if (reading && reading.is !== 'generic') return reading;
    generic ??= reading;
  }
  for (const name of [field.name, field.id]) {
    const reading = readLabel(name);
    if (!reading || LAYOUT.test(reading.word)) continue;
    if (reading.is !== 'generic') return reading;
    generic ??= reading;
  }
  return generic;
}

const OUR_TYPE = /^(?:CPT|HCPCS|C4|CPT-?4|HC|CPT\/HCPCS|HCPCS\/CPT)[®™:]?$/i;
const OTHER_TYPE = /^(?:NDC|ICD-?(?:9|10)?(?:-?(?:CM|PCS))?|(?:MS-?|APR-?)?DRG|CDM|RC|LOINC|SNOMED|ZIP|APC|EAPG)$/i;

/** A column of different codes and nothing else ("Billed" over what was billed). */
const isOfCodes = (column: GroupSummary | null): boolean =>
  column !== null && column.different > 2 && column.known === column.members && column.unknown === 0;

const NUMBER = /^(?:num(?:ber)?|n[or])\.?$/i;
const WORDY = new Set<LabelClass>(['order', 'measure', 'technical', 'version', 'page-number', 'part-number', 'money']);

function addCell(code: string, cell: CellContext, isWordy: boolean, isCodePage: boolean, tally: Tally): void {
  let head = readLabel(cell.columnHead);
  // What heads a column of words ("Subject", "Line") says nothing of a number amid them
  if (head && WORDY.has(head.is) && !cell.alone && isWordy) head = null;
  const others = cell.heads.split(' | ').map((other) => (other === cell.columnHead ? undefined : readLabel(other)?.is));
  const isOurs = cell.row.some((text) => OUR_TYPE.test(text));
  // The code system in a column of its own says more than "Charge" above the number, where no other column is the codes'
  if (isOurs && head?.is === 'money' && !others.some((other) => other === 'code' || other === 'generic')) head = null;
  // Numbers that are counted or paid stand alone
  if (
    head &&
    (tally.isInList && !cell.alone ? /^(?:measure|money|order|account)$/.test(head.is) : headOnly.has(head.word) && isOfCodes(cell.column))
  )
    head = null;
  // "Number" in a row of the code system, or beside "Codes" and what is done
  if (NUMBER.test(cell.columnHead) && (isOurs || (others.includes('generic') && countWords(clinicalWords, cell.row.join(' '), 1) > 0)))
    head = { is: 'generic', word: 'code' };
  // "Services" beside "HCPCS"; but "Anes" beside it is over anesthesia codes
  const isBesideCodes =
    cell.alone &&
    cell.columnHead !== '' &&
    others.includes('code') &&
    !(head?.is === 'generic' && familyWords(code)?.test(cell.columnHead));
  if (isBesideCodes && head?.is === 'generic') head = null;
  addReading(head, 'column', 'column-generic', 'not-column', tally);
  if (head && head.is !== 'generic') return;
  const row = readLabelBlock(cell.rowHead);
  if (!(row && tally.isInList && (headOnly.has(row.word) || row.is === 'measure')))
    addReading(row, 'row', 'label-generic', 'not-row', tally);
  if (isOurs) tally.add('row', 'cpt');
  else if (head && cell.row.some((text) => OTHER_TYPE.test(text))) tally.refuse('not-row', 'other-code', 'code', 2);
  // Where another column is the codes', a number alone in a column of its own is something else
  if (!head && isBesideCodes) tally.refuse('other-column', 'not-listed', undefined);
  else if (!head && cell.alone && !tally.isNamed && !(isCodePage && isOfCodes(cell.column) && isNeutral(cell.columnHead)))
    addUnknown(cell.columnHead || (cell.heads === '' && !row ? cell.rowHead : ''), tally);
}

const WRAPPER_CODE = /(?<![a-z])(?:cpt|hcpcs|proc(?:edure)?[ -]?code)/i;
const WRAPPER_OTHER =
  /(?<![a-z])(?:(zip|postal|postcode)|(price|amount|charge)|(phone|tel(?![a-z]))|(mrn|acct|account)|(address|locality))/i;
const WRAPPER_REASONS = ['zip', 'money', 'phone', 'account', 'address'] as const;

function addWrapper(wrapper: string, tally: Tally): void {
  if (wrapper === '') return;
  if (WRAPPER_CODE.test(wrapper)) return tally.add('wrapper', 'cpt');
  const match = WRAPPER_OTHER.exec(wrapper);
  const at = match ? match.slice(1).findIndex(Boolean) : -1;
  const reason = WRAPPER_REASONS[at];
  if (reason) tally.refuse('not-wrapper', reason, reason);
}
