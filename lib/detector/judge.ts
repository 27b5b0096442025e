import { type Candidate, scopeOf } from './candidates.ts';
import type { CellContext, Context, FieldContext } from './context.ts';
import { isNeutral, PRICED } from './frame.ts';
import { type GroupSummary, isFamiliar, isGap, isLogged, isMostlyCodes, summarise } from './group.ts';
import { type LabelReading, readLabel, readLabelBlock, readTail, VALUE } from './labels.ts';
import { readNearby } from './nearby.ts';
import { beginsWithTown, endsInPlace, isAfterZip, isBeforeTown, isHouseNumber, isNearPlace } from './places.ts';
import { readSegment } from './segments.ts';
import { readShape } from './shape.ts';
import { addSurroundings } from './surroundings.ts';
import { Tally } from './tally.ts';
import type { EvidenceKey, LabelClass, Verdict } from './verdict.ts';
import { DECIDED, thresholds } from './weights.ts';
import { billingWords, clinicalWords, countWords, familyWords, headOnly } from './words.ts';
import { townOf } from './zip-towns.ts';

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
    ACTIVITY.test(columnHead)
  )
    return null;
  const tally = new Tally();
  addReading(reading, 'column', 'column-generic', 'not-column', tally);
  return Math.abs(tally.score) >= DECIDED ? tally.verdict(thresholds.balanced, true) : null;
}

const WORDS = /[a-z]{3}.*[a-z]{3}/i;
const BREAK = /[.;©]\s|\n/;

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
  if (context.cell) addCell(code, context.cell, WORDS.test(before + after), context.page.prior >= 0.5, tally);
  if (Math.abs(tally.score) >= DECIDED) return;
  if (!context.cell && !context.field) {
    // "Group 1", "Table 2" say which block it is
    const reading = /^(?!zip)\p{L}+ (?:\d{1,2}|[ivx]+)\W?$/iu.test(context.previous) ? null : readLabelBlock(context.previous);
    // What is said at length is not that label's number
    if (reading && !(WORDY.has(reading.is) && after.length > 20)) addReading(reading, 'block', 'label-generic', 'not-block', tally);
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
  // "all our 27130s"
  const shape = readShape(before, context.page.prior >= 1 ? after.replace(/^s(?![A-Za-z\d])/, '') : after);
  if (shape.is === 'refused') return tally.refuse('shape', shape.reason, shape.word);

  // "[27202] start", "[27202] done": the lines of one process
  if (after.startsWith(']') && `\n${before}${code}${after}`.split(`\n[${code}] `).length > 2)
    return tally.refuse('shape', 'technical', '[');

  const nearby = readNearby(before, after);
  // "stryMutAct(\"27266\")": handed to a function that no code is looked up with
  if (HANDED.test(before) && !/cpt|hcpcs|code|proc|px|fee|rvu|bill|claim|charge/i.test(/\w+\(["']$/.exec(before)?.[0] ?? ''))
    tally.refuse('assigned', 'technical', 'call');
  const label = readBracket(after) ?? ownTail(before, nearby.listStart, after);
  if (label?.is === 'code') return tally.add('label', label.word);
  const town = townOf(code);
  if (town?.test(`${before.slice(-28).split(BREAK).at(-1)}|${after.slice(0, 24).split(BREAK, 1)[0]}`))
    return tally.refuse('place', 'zip', 'town');
  if (endsInPlace(before)) return tally.refuse('place', 'zip', 'state');
  if (isHouseNumber(after)) return tally.refuse('street', 'address', 'street');
  if (label && label.is !== 'generic') {
    if (!label.isWeak) return tally.refuse('not-label', label.is, label.word);
    tally.refuse('not-label', label.is, label.word, 0.35);
    tally.isWeaklyLabelled = true;
  }
  if (beginsWithTown(after)) return tally.refuse('place', 'zip', 'state');
  if (isAfterZip(before)) return tally.refuse('place', 'zip', 'zip');
  if (isNearPlace(before.slice(0, nearby.listStart)) || isBeforeTown(before, after)) tally.refuse('near-place', 'zip', 'place');

  if (label?.is === 'generic') tally.add('label-generic', label.word);
  if (shape.is === 'modifier') tally.add('modifier');
  else if (shape.is === 'times') tally.add('times');
  else if (
    shape.is === 'assigned' &&
    nearby.known === 0 &&
    (context.surface === 'code' ||
      !before.endsWith(' = ') ||
      (countWords(clinicalWords, before.slice(-16), 1) === 0 && !/[a-z]{2} [a-z]{2,} [a-z]{3,} = $/.test(before)))
  )
    tally.refuse('assigned', 'technical', '=');
  // Alone, or among hashtags of words
  else if (shape.is === 'number-sign')
    tally.refuse(
      'number-sign',
      'order',
      '#',
      /#\p{L}{2}/u.test(before + after) || (before === '#' && context.page.prior >= 2 && !/^ (?:\w+ed|open)(?![a-z])/.test(after))
        ? 0.25
        : 1,
    );
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
  if (/["']$/.test(before) && !isKeyed && nearby.known < 2 && context.page.prior > -1 && hasQuotedCodes(before + after))
    tally.add('list', undefined, 2.5);
  if (nearby.unknown > 0) tally.refuse('not-list', 'no-evidence', undefined);
}

const HANDED = /(?:\w_\w*|[a-z][A-Z]\w*)\(["']$/;

/** "27130 (account)": what stands in brackets behind a number is its own label. */
function readBracket(after: string): LabelReading | null {
  const reading = readLabel(/^ ?\(([\p{L} .]{2,24})\)/u.exec(after)?.[1] ?? '');
  return reading && /^(?:code|zip|account|phone)$/.test(reading.is) ? reading : null;
}

const VALUED = /^(?:date|measure|money)$/;
const EACH_VALUED = /^[ :=] ?[\d.]{1,6} ?\p{L}{0,5}[,;·|] ?\d{5}(?!\d)/u;

/** The label before, unless it is another's: "tray 27132, then 27245", and "Next case: 27132-LT" (only a part has a side as well). */
function ownTail(before: string, listStart: number, after: string): LabelReading | null {
  const label = readTail(before.slice(0, listStart));
  if (!label || label.is === 'code' || label.is === 'generic') return label;
  // "claim 27187, 27187 LT": only codes have sides
  if (listStart < before.length && /^[ -]?[LR]T(?![A-Za-z\d])/.test(after) && /[,;] $/.test(before)) return null;
  const isSided = label.is !== 'part-number' && (label.is === 'date' ? /^-[LRT\d]{2}(?![A-Za-z\d])/ : /^-[LR]T(?![A-Za-z\d])/).test(after);
  // "Prices: 27130 $18,200", "Minutes: 27130 120 min, 27132 ...": what it labels stands behind
  const isPriced = (label.is === 'money' && PRICED.test(after)) || (VALUED.test(label.is) && EACH_VALUED.test(after));
  // "case 27177 (27122, cancelled)": it labels the one before the bracket
  return isSided || isPriced || / then |^\d{5} \(/.test(before.slice(listStart)) ? null : label;
}

/** Whether the other quoted numbers around are codes all ("27130":1,"27132":1). */
function hasQuotedCodes(text: string): boolean {
  const numbers = [...text.matchAll(/["'](\d{5})["']/g)].map((match) => match[1] ?? '');
  return numbers.length >= 2 && !numbers.some(isGap) && numbers.filter(isFamiliar).length >= 2 && numbers.every(isFamiliar);
}

/** It is labelled, and by no word of ours: it could be anything. */
function addUnknown(label: string, tally: Tally, isSure = false): void {
  // "Primary", "Requested" can be said of a code, "Encounter" and "Slot" can not
  if (!/\p{L}{2}/u.test(label)) return;
  if (!isSure && (isNeutral(label) || countWords(clinicalWords, label, 1) + countWords(billingWords, label, 1) > 0)) return;
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
  /^(?:form|item|row|group|page|table|entry|index|line|start|text|size|key|note|place|post|value|control|change|image|img|file|list|cell|x|n|p|box|id|number|no|location|section|max|min|open|close|area|key|floor|call|size|query)s?$/;

function fieldReading(field: FieldContext): LabelReading | null {
  if (/postal-code/.test(field.autocomplete)) return { is: 'zip', word: 'postal' };
  const kind = /(?<![^ ])(?:(tel)|address|street|cc-)/.exec(field.autocomplete);
  if (kind) return { is: kind[1] ? 'phone' : 'address', word: 'address' };
  let generic: LabelReading | null = null;
  for (const [at, text] of [field.ariaLabel, field.label, field.placeholder, field.name, field.id].entries()) {
    const reading = readLabel(text);
    if (!reading || (at > 2 && LAYOUT.test(reading.word))) continue;
    if (reading.is !== 'generic' && !(generic && WORDY.has(reading.is))) return reading;
    generic ??= reading;
  }
  return generic;
}

const OUR_TYPE = /^(?:CPT|HCPCS|C4|CPT-?4|HC|CPT\/HCPCS|HCPCS\/CPT)[®™:]?$/i;
const OTHER_TYPE = /^(?:NDC|ICD-?(?:9|10)?(?:-?(?:CM|PCS))?|(?:MS-?|APR-?)?DRG|CDM|RC|LOINC|SNOMED|ZIP|APC|EAPG)$/i;

/** A column of different codes and nothing else ("Billed" over what was billed). */
const isOfCodes = (column: GroupSummary | null): boolean =>
  column !== null && column.different > 2 && column.known === column.members && column.unknown === 0;

/** Most of it is no codes: "Opened" over 27130, 10,988 and 512. */
const isOfOthers = (column: GroupSummary | null): boolean => column !== null && column.members > 2 && column.known * 2 < column.members;

/** Heads that say whose code it is, or which of several. */
const FELLOW =
  /(?<![a-z])(?:target|hosp\w*|prof?|comp\w*|pair|partner|add-?on|companion|parent|trigger|bundles?|linked|what|done|ai|model|engine|grouper|encoder|system|audit\w*|surg\w*|doctor|[pd]x|[a-c] ?\d?)(?![a-z])/i;

/** A column whose numbers are codes all, some with a modifier: that tells more than a word above it which is said of much else. */
const isSigned = (column: GroupSummary | null): boolean =>
  column !== null && isMostlyCodes(column) && column.known === column.numbers && column.signs > (column.parts > 1 ? 0 : 1);

/** What carries modifiers in spite of its name: "Line 27130-RT", "Chg 27130-LT". */
const CARRIED = new Set<LabelClass>(['page-number', 'money', 'date', 'version', 'measure']);

/** And what is done or billed by its code, on a page of codes. */
const ORDERED = /^(?:order|request|requisition|case|claim|item|visit|encounter|entry|task)$/;

const ACTIVITY = /^activity codes?$/i;
const NUMBER = /^(?:num(?:ber)?|n[or])\.?$/i;
const WORDY = new Set<LabelClass>(['order', 'measure', 'technical', 'version', 'page-number', 'part-number', 'money']);

const PLACES = /(?:^|\| )(?:town|city|state|county|place|locality|municipality|village)(?: (?:name|\/ ?\w+))?(?: \||$)/i;

function addCell(code: string, cell: CellContext, isWordy: boolean, isCodePage: boolean, tally: Tally): void {
  let head = readLabel(cell.columnHead);
  // "Activity code" is a code of ours where activities are claimed, and of sport elsewhere
  if (ACTIVITY.test(cell.columnHead) && countWords(billingWords, cell.heads, 1) > 0) head = { is: 'generic', word: 'code' };
  // What heads a column of words ("Subject", "Line") says nothing of a number amid them
  if (head && WORDY.has(head.is) && !cell.alone && isWordy) head = null;
  const others = cell.heads.split(' | ').map((other) => (other === cell.columnHead ? undefined : readLabel(other)?.is));
  const isOurs = cell.row.some((text) => OUR_TYPE.test(text));
  // The code system in a column of its own says more than "Charge" above the number, where no other column is the codes'
  if (isOurs && head?.is === 'money' && !others.some((other) => other === 'code' || other === 'generic')) head = null;
  // Numbers that are counted or paid stand alone
  if (head && (tally.isInList && !cell.alone ? CARRIED.has(head.is) : headOnly.has(head.word) && isOfCodes(cell.column))) head = null;
  const isCarrying =
    head !== null && (CARRIED.has(head.is) || (isCodePage && ORDERED.test(head.word))) && (isSigned(cell.column) || tally.isWritten);
  // "gold" and "model": what a program proposes
  if (isCarrying || (head?.word === 'model' && isCodePage && isMostlyCodes(cell.column))) head = null;
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
  // "Town | Code": what is said of places is theirs, unless it is priced or done
  const isOfPlaces =
    cell.alone &&
    (head?.is ?? (cell.columnHead === '' ? 'generic' : '')) === 'generic' &&
    PLACES.test(cell.heads) &&
    !cell.row.some((text) => /\d[.,]\d|[$€]/.test(text) || countWords(clinicalWords, text, 1) > 0);
  if (isOfPlaces) return tally.refuse('not-column', 'zip', 'place');
  addReading(head, 'column', 'column-generic', 'not-column', tally);
  if (head && head.is !== 'generic') return;
  // What stands before each of a column of codes labels none of them
  const isEntry = isLogged(cell);
  const row = isEntry ? null : readLabelBlock(cell.rowHead);
  if (!(row && isWordy && WORDY.has(row.is)) && !(row && tally.isInList && (headOnly.has(row.word) || row.is === 'measure')))
    addReading(row, 'row', 'label-generic', 'not-row', tally);
  if (isOurs) tally.add('row', 'cpt');
  else if (head && cell.row.some((text) => OTHER_TYPE.test(text))) tally.refuse('not-row', 'other-code', 'code', 2);
  // Where another column is the codes', a number alone in a column of its own is something else
  const isFellow =
    isCarrying ||
    (isCodePage && cell.heads !== '' && others.every((other) => !other || other === 'generic') && isMostlyCodes(cell.table ?? null)) ||
    ((isNeutral(cell.columnHead) || FELLOW.test(cell.columnHead) || countWords(billingWords, cell.columnHead, 1) > 0) &&
      isMostlyCodes(cell.column) &&
      (isBesideCodes || isCodePage));
  if (!head && isBesideCodes && !isFellow) tally.refuse('other-column', 'not-listed', undefined);
  else if (!head && cell.alone && !tally.isNamed && !isFellow) {
    // A second row of heads: a code over each column
    const fellows = summarise(cell.row);
    const isRowOfCodes = fellows.known > 1 && fellows.known === fellows.members;
    // On a page of codes, what stands before each of a column of codes
    const isNameOfCode = isCodePage && isMostlyCodes(cell.column) && (cell.column?.different ?? 0) > 2;
    if (isRowOfCodes) tally.add('mixture');
    else if (!VALUE.test(cell.columnHead))
      addUnknown(
        cell.columnHead || (cell.heads === '' && !row && !isEntry && !isNameOfCode ? cell.rowHead : ''),
        tally,
        isOfOthers(cell.column),
      );
  }
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
