import { type Candidate, findCandidates, mayHoldCode } from './candidates.ts';
import type { Context } from './context.ts';
import type { GroupSummary } from './group.ts';
import { readLabel } from './labels.ts';
import { isPlace } from './places.ts';
import type { Tally } from './tally.ts';
import { billingWords, clinicalWords, familyWords, placeWords } from './words.ts';

const WINDOW = 80;
const CODE_WORDS = /(?<![a-z])(?:cpt|hcpcs|procedure codes?|billing codes?|proc codes?|hip codes?|px|procedures? performed|procedures?(?=:))(?![a-z])/i;
/** What people do with codes, directly before one. */
const VERB =
  /(?<![a-z])(?:bill(?:ed|ing)?|report(?:ed|ing)?|cod(?:ed?|ing)|submit(?:ted)?|perform(?:ed)?|underwent|append(?:ed)?|denied|deny|bundled?|compared?s? (?:it )?(?:with|to)|crosswalk(?:ed)? to|use|using|add|downcoded to|changed to|says|instead of|not|had|under|into|replaced by)[\s:("]+(?:as |the |for |only |with |a |both )*$/i;

/** Evidence from what stands around: words of the line and the row, headings, neighbours in the list or column. */
export function addSurroundings(candidate: Candidate, context: Context, tally: Tally): void {
  const { before, after, cell, around } = context;
  const lineStart = Math.max(before.lastIndexOf('\n') + 1, before.length - WINDOW);
  const newline = after.indexOf('\n');
  const line = `${before.slice(lineStart)} ${after.slice(0, Math.min(newline < 0 ? WINDOW : newline, WINDOW))}`;
  const near = cell ? `${line} ${cell.row.join(' ')}` : `${line} ${context.next}`;
  const wide = `${before} ${after} ${around}`;

  if (CODE_WORDS.test(near)) tally.add('near-code');
  else if (CODE_WORDS.test(wide)) tally.add('talk');
  const clinical = count(clinicalWords, near, 2);
  if (clinical > 0) {
    tally.add('near-clinical', undefined, clinical);
    // "27130 Total hip": an entry of a list of codes begins with its code
    if (/^\W*$/.test(before.slice(lineStart)) && count(clinicalWords, near.slice(0, WINDOW), 1) > 0) tally.add('entry');
  }
  const billing = count(billingWords, cell ? `${near} ${cell.heads}` : near, 2);
  if (billing > 0) tally.add('near-billing', undefined, billing === 1 ? 1 : 1.5);
  else if (count(billingWords, wide, 2) > 1) tally.add('near-billing', undefined, 0.7);
  if (before !== '' && VERB.test(before.slice(-40))) tally.add('verb');
  if (familyWords(candidate.code)?.test(`${near} ${context.heading}`)) tally.add('family');
  if (isMixture(candidate.code, line)) tally.add('mixture');
  if (count(placeWords, near, 1) > 0 || (cell && (count(placeWords, cell.heads, 1) > 0 || cell.row.some(isPlace)))) {
    tally.refuse('not-near', 'zip', 'place');
  }
  addHeadings(context.heading, tally);
  addGroup(cell?.column ?? context.group, tally);
}

/** How many different words of a kind a text has, at most `limit`. */
function count(words: RegExp, text: string, limit: number): number {
  words.lastIndex = 0;
  const found: string[] = [];
  for (let match = words.exec(text); match && found.length < limit; match = words.exec(text)) {
    const word = match[0].toLowerCase();
    if (!found.includes(word)) found.push(word);
  }
  return found.length;
}

/** Whether the line holds a code of another part of the book (a scope, a film, an anesthesia code): chance rarely brings those together. */
function isMixture(code: string, line: string): boolean {
  return findCandidates(line).some((other) => other.code.slice(0, 2) !== code.slice(0, 2));
}

const TELLING = new Set(['zip', 'other-code', 'technical', 'part-number', 'phone']);

function addHeadings(heading: string, tally: Tally): void {
  if (heading === '') return;
  const nearest = heading.split('\n', 1)[0] ?? '';
  const reading = readLabel(nearest);
  if (reading && TELLING.has(reading.is) && reading.is !== 'code' && reading.is !== 'generic') {
    tally.refuse('not-heading', reading.is, reading.word);
    return;
  }
  if (reading?.is === 'code' || count(billingWords, heading, 1) > 0 || mayHoldCode(nearest)) tally.add('heading');
  if (count(clinicalWords, heading, 1) > 0) tally.add('heading-clinical');
}

function addGroup(group: GroupSummary | null, tally: Tally): void {
  if (!group) return;
  if (group.unknown > 0) tally.refuse('not-group', 'no-evidence', undefined);
  if (group.places * 2 > group.numbers && group.places > 0) tally.refuse('not-group', 'zip', 'place');
  if (group.signs >= 2) tally.add('group', undefined, 2);
  else if (group.different >= 3 && group.unknown === 0) tally.add('group');
}
