import type { CellContext } from './context.ts';
import { isNeutral } from './frame.ts';
import { type GroupSummary, isFamiliar, isLogged, isMostlyCodes } from './group.ts';
import { readLabel, readLabelBlock, VALUE } from './labels.ts';
import { addReading, addUnknown, CARRIED, WORDY } from './naming.ts';
import type { Tally } from './tally.ts';
import { billingWords, clinicalWords, countWords, familyWords, headOnly } from './words.ts';

const OUR_TYPE = /^(?:CPT|HCPCS|C4|CPT-?4|HC|CPT\/HCPCS|HCPCS\/CPT)[®™:]?$/i;
const OTHER_TYPE = /^(?:NDC|ICD-?(?:9|10)?(?:-?(?:CM|PCS))?|(?:MS-?|APR-?)?DRG|CDM|RC|LOINC|SNOMED|ZIP|APC|EAPG)$/i;

/** A column of different codes and nothing else ("Billed" over what was billed). */
const isOfCodes = (column: GroupSummary | null): boolean =>
  column !== null && column.different > 2 && column.known === column.members && column.unknown === 0;

/** Most of it is no codes: "Opened" over 27130, 10,988 and 512. */
const isOfOthers = (column: GroupSummary | null): boolean => column !== null && column.members > 2 && column.known * 2 < column.members;

/** Heads that say whose code it is, or which of several. */
const FELLOW =
  /(?<![a-z])(?:alt\w*|target|hosp\w*|prof?|comp\w*|pair|partner|add-?on|companion|parent|trigger|bundles?|linked|what|done|ai|model|engine|grouper|encoder|system|audit\w*|surg\w*|doctor|[pd]x|[a-c] ?\d?)(?![a-z])/i;

/** A column whose numbers are codes all, some with a modifier: that tells more than a word above it which is said of much else. */
const isSigned = (column: GroupSummary | null): boolean =>
  column !== null && isMostlyCodes(column) && column.known === column.numbers && column.signs > (column.parts > 1 ? 0 : 1);

/** Heads of what is done or billed, over its code where codes are spoken of. */
const ORDERED = /^(?:order|request|requisition|case|claim|item|visit|encounter|entry|task)$/;

/** Codes that a hospital may make itself. */
export const OWN = /^(?:charge|chg|bill|item|service|svc) c(?:ode|d)$/;
/** Heads that say something only with the others beside them. */
export const ACTIVITY = /^activity codes?$/i;
export const NUMBER = /^(?:num(?:ber)?|n[or])\.?$/i;

/** What a cell of the row says of the code system; of several ("CDM", "CPT") the one behind the number, or before it. */
function typeIn({ row, at = 0 }: CellContext): 'ours' | 'other' | null {
  const isOurs = row.some((text) => OUR_TYPE.test(text));
  const isOther = row.some((text) => OTHER_TYPE.test(text));
  if (!isOurs || !isOther) return isOurs ? 'ours' : isOther ? 'other' : null;
  for (const text of [row[at] ?? '', row[at - 1] ?? '']) {
    if (OUR_TYPE.test(text)) return 'ours';
    if (OTHER_TYPE.test(text)) return 'other';
  }
  return null;
}

const PLACES = /(?:^|\| )(?:town|city|state|county|place|locality|municipality|village)(?: (?:name|\/ ?\w+))?(?: \||$)/i;

/** Evidence from the cell's place: the head of its column and row, and what those hold. */
export function addCell(code: string, cell: CellContext, isWordy: boolean, isCodePage: boolean, tally: Tally): void {
  let head = readLabel(cell.columnHead);
  // "Activity code" is a code of ours where activities are claimed, and of sport elsewhere
  if (ACTIVITY.test(cell.columnHead) && countWords(billingWords, cell.heads.replace(cell.columnHead, ''), 1) > 0)
    head = { is: 'generic', word: 'code' };
  // What heads a column of words ("Subject", "Line") says nothing of a number amid them
  if (head && WORDY.has(head.is) && !cell.alone && isWordy) head = null;
  const others = cell.heads.split(' | ').map((other) => (other === cell.columnHead ? undefined : readLabel(other)?.is));
  // The hospital's own code, beside the column of ours
  const isOwn = head !== null && OWN.test(head.word) && others.includes('code') && /(?<![a-z])(?:cpt|hcpcs)(?![a-z])/i.test(cell.heads);
  if (isOwn) head = { is: 'other-code', word: 'code' };
  const type = typeIn(cell);
  const isOurs = type === 'ours';
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
  else if (head && type === 'other') tally.refuse('not-row', 'other-code', 'code', 2);
  // Where another column is the codes', a number alone in a column of its own is something else
  const isFellow =
    isCarrying ||
    (isCodePage && cell.heads !== '' && others.every((other) => !other || other === 'generic') && isMostlyCodes(cell.table ?? null)) ||
    ((isNeutral(cell.columnHead) || FELLOW.test(cell.columnHead) || countWords(billingWords, cell.columnHead, 1) > 0) &&
      isMostlyCodes(cell.column) &&
      (isBesideCodes || isCodePage || others.includes('generic')));
  if (!head && isBesideCodes && !isFellow) tally.refuse('other-column', 'not-listed', undefined);
  else if (!head && cell.alone && !tally.isNamed && !isFellow) {
    // A second row of heads: a code over each column
    const fellows = cell.row.join(' ').match(/\d+/g) ?? [];
    const isRowOfCodes = (cell.column?.different ?? 0) < 2 && fellows.length > 1 && fellows.every(isFamiliar);
    // On a page of codes, what stands before each of a column of codes
    const isNameOfCode = isCodePage && isMostlyCodes(cell.column) && (cell.column?.different ?? 0) > 2;
    if (isRowOfCodes) tally.add('mixture');
    // "Key" beside "Global" and "RVU"
    else if (!VALUE.test(cell.columnHead) && !(cell.columnHead === 'Key' && countWords(billingWords, cell.heads, 2) > 1))
      addUnknown(
        cell.columnHead || (cell.heads === '' && !row && !isEntry && !isNameOfCode ? cell.rowHead : ''),
        tally,
        isOfOthers(cell.column),
      );
  }
}
