import { type Candidate, findCandidates, mayHoldCode } from './candidates.ts';
import type { CellContext, Context } from './context.ts';
import { type GroupSummary, isFamiliar, partOf } from './group.ts';
import { readLabel, readLabelBlock } from './labels.ts';
import { isPlace } from './places.ts';
import type { Tally } from './tally.ts';
import { billingWords, clinicalWords, countWords as count, familyWords, placeWords } from './words.ts';

const WINDOW = 80;
const CODE_WORDS =
  /(?<![a-z])(?:cpt|hcpcs|procedure codes?|billing codes?|proc codes?|hip codes?|px|procedures? performed|procedures?(?=:))(?![a-z])/i;
/** What people do with codes, directly before one; and what codes do, directly behind. */
const VERB =
  /(?<![a-z])(?:bill(?:ed|ing)?|refused?|reject(?:ed)?|approved?|allow(?:ed)?|resubmit(?:ted)?|appeal(?:ed)?|sen(?:d|t|ding)|resend|part of|than|mean(?:s|ing)?|called|look(?:ed)?[- ]?up|search(?:ed)?|find|enter|select|choose|quer(?:y|ied)|(?<=not |to |also |may |and |we |you |should |^)report|report(?:ed|ing)|cod(?:ed?|ing)|submit(?:ted)?|perform(?:ed)?|underwent|append(?:ed)?|denied|deny|bundled?|compared?s? (?:it )?(?:with|to)|crosswalk(?:ed)? to|us(?:e|ing)|add|link|drop|remove|keep|replace|during|see|for|changed to|says|instead of|not|had|under|into)[\s:("]+(?:as |the |for |only |with |a |both )*$/i;
const VERB_BEHIND =
  /^\)? (?:(?:is|was|are|gets?|got) )?(?:not )?(?:bundl\w+|denied|unlisted|includes?|means|covers|allows|replaces|describes|applies|stands for|pays|goes|bounced|requires?|needs?|pays|billed|reported|covered|inclusive|sent|separately|payable|paid|approved|authori[sz]ed)(?![a-z])/i;
/** Only a code is the subject of these: "27130 does not include the robot". */
const SUBJECT = /^\)? (?:does|should|may|must|cannot|can|will|would)(?: not|n't)? [a-z]/;
/** "the 27130 from March": so one speaks of codes. */
const ARTICLE = /(?:^|[^a-z])(?:the|that|this|another|her|his|our|your)[ "'“]+$/i;
/** Tables of years hold counts. */
const BY_YEAR = /(?:^| \| )(?:year|month|week|quarter|season)s?(?: \||$)/i;
/** People counted, not codes: "27132 had a fracture". */
const COUNTED = /^ (?:had|have|underwent|died|received|completed|lived|enrolled|met|were (?:in|among)|of (?:them|whom))(?![a-z])/;

/** Evidence from what stands around: words of the line and the row, headings, neighbours in the list or column. */
export function addSurroundings(candidate: Candidate, context: Context, tally: Tally): void {
  const { before, after, cell, around } = context;
  const lineStart = Math.max(before.lastIndexOf('\n') + 1, before.length - WINDOW);
  const newline = after.indexOf('\n');
  const line = `${sentenceEnd(before.slice(lineStart))} ${sentenceStart(after.slice(0, Math.min(newline < 0 ? WINDOW : newline, WINDOW)))}`;
  const near = cell ? `${line} ${cell.row.join(' ')}` : `${line} ${context.next}`;
  const wide = `${before} ${after} ${around}`;

  if (CODE_WORDS.test(near)) tally.add('near-code');
  else if (CODE_WORDS.test(wide)) tally.add('talk');
  const clinical = count(clinicalWords, near, 2);
  if (clinical > 0) {
    tally.add('near-clinical', undefined, clinical);
    // "27130 Total hip": an entry of a list of codes begins with its code
    const isEnd = /[-–—:·(] ?$/.test(before) && /^\)?$/.test(after.slice(0, 2).trim());
    if (!isUnknownColumn(cell) && (isEnd || /^\W*$/.test(before.slice(lineStart))) && count(clinicalWords, near.slice(0, WINDOW), 1) > 0)
      tally.add('entry');
  }
  const billing = count(billingWords, cell ? `${near} ${cell.heads}` : near, 2);
  if (billing > 0) tally.add('near-billing', undefined, billing === 1 ? 1 : 1.5);
  else if (count(billingWords, wide, 2) > 1) tally.add('near-billing', undefined, 0.7);
  if (VERB.test(before.slice(-40)) || VERB_BEHIND.test(after.slice(0, 40))) tally.add('verb');
  else if (SUBJECT.test(after.slice(0, 24))) tally.add('verb', undefined, 1.5);
  else if (ARTICLE.test(before.slice(-10))) tally.add('verb', undefined, 0.75);
  if (COUNTED.test(after.slice(0, 16)) || (cell?.alone && BY_YEAR.test(cell.heads))) tally.refuse('counted', 'measure', 'n');
  if (familyWords(candidate.code)?.test(`${near} ${context.heading}`)) tally.add('family');
  const others = findCandidates(line).filter((other) => other.code !== candidate.code);
  // A scope, a film, an anesthesia code: chance rarely brings other parts of the book together
  if (others.some((other) => partOf(other.code) !== partOf(candidate.code))) tally.add('mixture');
  else if (
    others.length > 0 ||
    line.match(/(?<![\d.$,])\d{5}(?![\d%]|[.,]\d)/g)?.some((digits) => digits !== candidate.code && isFamiliar(digits))
  )
    tally.add('company', undefined, context.surface === 'code' ? 0.75 : 1);
  if (count(placeWords, near, 1) > 0 || (cell && (count(placeWords, cell.heads, 1) > 0 || cell.row.some(isPlace)))) {
    tally.refuse('not-near', 'zip', 'place');
  }
  addHeadings(context.heading, candidate.code, tally);
  addGroup(cell?.column ?? context.group, cell ? cell.alone : /^\W*$/.test(before.slice(lineStart)), tally);
  const { prior, named } = context.page;
  // Where all speaks of codes and nothing against, that is enough
  if (prior > 0) tally.add('page', undefined, prior > 1.75 && !tally.isOpposed ? prior + 1 : prior);
  else if (prior < 0) tally.refuse('not-page', 'no-evidence', undefined, -prior);
  if (named.has(candidate.code)) tally.add('named');
}

/** A column whose head is none of our words: what the row speaks of need not be in it. */
const isUnknownColumn = (cell: CellContext | null): boolean => cell !== null && cell.columnHead !== '' && !readLabel(cell.columnHead);

/** The last sentence of a text, and the first. */
const sentenceEnd = (text: string): string => text.split(/(?<=[a-z)\d]{2})[.!?] (?=[A-Z])/).at(-1) ?? '';
const sentenceStart = (text: string): string => text.split(/(?<=[a-z)\d]{2}|^)[.!?] (?=[A-Z])/, 1)[0] ?? '';

const TELLING = new Set(['zip', 'other-code', 'technical', 'part-number', 'phone']);

function addHeadings(heading: string, code: string, tally: Tally): void {
  if (heading === '') return;
  const nearest = heading.split('\n', 1)[0] ?? '';
  const reading = readLabelBlock(nearest);
  if (reading && TELLING.has(reading.is) && reading.is !== 'code' && reading.is !== 'generic') {
    tally.refuse('not-heading', reading.is, reading.word);
    return;
  }
  const isOfCodes = /(?<![a-z])(?:codes?|cpt|hcpcs|procedures?|surger(?:y|ies)|surgical|operations?)(?![a-z])/i.test(nearest);
  if (isOfCodes || count(billingWords, heading, 1) > 0 || mayHoldCode(nearest))
    tally.add('heading', undefined, isOfCodes || nearest.includes(code) ? 1.5 : 1);
  if (count(clinicalWords, heading, 1) > 0) tally.add('heading-clinical');
}

/** `isFirst`: the candidate begins its line or cell, as the others of the group do. */
function addGroup(group: GroupSummary | null, isFirst: boolean, tally: Tally): void {
  if (!group) return;
  if (group.unknown > 0) tally.refuse('not-group', 'no-evidence', undefined);
  if (group.places * 2 > group.numbers && group.places * 3 > group.members) tally.refuse('not-group', 'zip', 'place');
  if (group.amounts * 2 >= group.members && group.amounts > 1) tally.refuse('amounts', 'money', undefined);
  const isClean = group.unknown === 0 && group.places === 0;
  // A list that begins with a code in every line is one of codes
  if (group.signs >= 2 || (isFirst && group.different > 4 && isClean))
    tally.add('group', undefined, group.different === group.members && isClean ? 2.5 : 2);
  else if (isFirst && group.different >= 2 && group.unknown === 0 && (group.different > 2 || group.numbers === 2)) tally.add('group');
}
