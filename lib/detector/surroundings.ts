import { type Candidate, findCandidates, mayHoldCode } from './candidates.ts';
import type { CellContext, Context } from './context.ts';
import { readFrame } from './frame.ts';
import { type GroupSummary, isFamiliar, isLogged, partOf } from './group.ts';
import { readLabel, readLabelBlock, VALUE } from './labels.ts';
import { isPlace } from './places.ts';
import type { Tally } from './tally.ts';
import { billingWords, clinicalWords, countWords as count, familyWords, placeWords } from './words.ts';
import { townOf } from './zip-towns.ts';

const WINDOW = 80;
const CODE_WORDS =
  /(?<![a-z])(?:cpt|hcpcs|procedure codes?|billing codes?|proc codes?|hip codes?|px|procedures? performed|procedures?(?=:))(?![a-z])/i;
/** The procedure in short, the films' views, or a side, right behind the number. */
const DESCRIBED =
  /^ +(?:[-–:] )?(?:THA|THR|ORIF|CRPP|PAO|hemi|\d(?: or more)? views?)(?![a-z])|^ [^.;\n\d]{3,40}, (?:right|left|bilateral|open|closed)(?![a-z])/i;
/** And right before it. */
const DONE =
  /(?<![A-Za-z])(?:TH[AR]|ORIF|CRPP|PAO|[IC]MN|DHS|DDH|SCFE|hemi|osteot\w*|arthrop\w*|arthrod\w*|pinning)(?: (?:ant|post|lat|conv|rev|rt|lt|left|right|[LR]|bilat))? $/i;
/** What each way of standing in a sentence is worth, in verbs. */
const FRAMES = { verb: 1, subject: 1.5, article: 0.75 } as const;
const TILE = /^(?!needs|requires|pays|lacks|awaits|has|is|was|gets|goes)(?:[a-z]+ )?[a-z]{2,}[^\Wsuiaoy\d_]s(?: [a-z]{2,})?$/;
/** Tables of years hold counts. */
const BY_YEAR = /(?:^| \| )(?:(?:year|month|week|quarter|season)s?|(?:mon|tue|wed|thu|fri|jan|feb|mar|apr)[a-z]*)(?: \||$)/i;
/**
 * Evidence from what stands around: words of the line and the row, headings, neighbours in the list or column. Where evidence
 * has to be clear, what the page is about speaks for no number in particular.
 */
export function addSurroundings(candidate: Candidate, context: Context, tally: Tally, isPageHeard: boolean): void {
  const { before, after, cell, around } = context;
  const lineStart = Math.max(before.lastIndexOf('\n') + 1, before.length - WINDOW);
  const newline = after.indexOf('\n');
  const line = `${sentenceEnd(before.slice(lineStart))} ${sentenceStart(after.slice(0, Math.min(newline < 0 ? WINDOW : newline, WINDOW)))}`;
  // What a column is whose head we do not know, the words of other columns do not say
  const isApart = tally.isContrary && cell?.alone && isUnknownColumn(cell);
  const near = isApart ? line : cell ? `${line} ${cell.row.join(' ')}` : `${line} ${context.next}`;
  const wide = `${before} ${after} ${around}`;

  if (CODE_WORDS.test(near)) tally.add('near-code');
  else if (CODE_WORDS.test(wide)) tally.add('talk');
  // Where codes are not spoken of, a hip beside a number says little of it
  const isSpokenOf = context.page.prior >= 0 || CODE_WORDS.test(wide);
  const clinical = count(clinicalWords, near, 2);
  const isDescribed = count(clinicalWords, DESCRIBED.exec(after)?.[0] ?? '', 1) > 0;
  if (clinical > 0) {
    tally.add('near-clinical', undefined, isSpokenOf ? clinical : clinical / 2);
    // "27130 Total hip": an entry of a list of codes begins with its code
    const isEnd = /[-–—:·(] ?$/.test(before) && /^[)·|]?$/.test(after.slice(0, 2).trim());
    const own = before.slice(lineStart);
    const words = /^\W*$/.test(own) ? near.slice(0, WINDOW) : isEnd ? own : '';
    if (isDescribed || DONE.test(before.slice(-32))) tally.add('entry', undefined, 2.5);
    else if (!isUnknownColumn(cell) && count(clinicalWords, words, 1) > 0) tally.add('entry');
  }
  // "Code" as its label was counted already
  const billing = count(billingWords, cell && !isApart ? `${near} ${cell.heads}` : near, 2) - (tally.isGeneric ? 1 : 0);
  if (billing > 0) tally.add('near-billing', undefined, billing === 1 ? 1 : 1.5);
  else if (count(billingWords, wide, 2) > 1) tally.add('near-billing', undefined, 0.7);
  const { prior, named, decoys } = context.page;
  const frame = readFrame(before.slice(lineStart).trimStart(), after);
  // A tile: the number, and under it what was counted
  const isTile = cell === null && before + after === '' && TILE.test(context.next) && count(clinicalWords, context.next, 1) === 0;
  if (isTile || frame === 'counted' || (cell?.alone && BY_YEAR.test(cell.heads) && readLabel(cell.columnHead)?.word !== 'code'))
    tally.refuse('counted', 'measure', 'n');
  else if (frame === 'named' || frame === 'noun') {
    // Where all speaks of codes, and no number is anything else, a name before one may say what the code is for
    const isPure = prior > 2 && decoys === 0;
    if (!tally.isInList && !tally.isWritten && !tally.isGeneric && !tally.isWeaklyLabelled && !isDescribed)
      tally.refuse('unknown-label', 'no-evidence', undefined, isPure ? 0.25 : frame === 'named' && (prior < 1.5 || decoys > 0) ? 2.5 : 1);
  } else if (frame) tally.add('verb', undefined, isSpokenOf ? FRAMES[frame] : FRAMES[frame] / 2);
  if (familyWords(candidate.code)?.test(`${near} ${context.heading}`)) tally.add('family');
  // "29914 entries" beside it is no code, and so no company
  const others = findCandidates(line).filter(
    (other) => other.code !== candidate.code && readFrame(line.slice(0, other.start), line.slice(other.end)) !== 'counted',
  );
  // A scope, a film, an anesthesia code: chance rarely brings other parts of the book together
  if (others.some((other) => partOf(other.code) !== partOf(candidate.code))) tally.add('mixture', undefined, prior < 0 ? 0.75 : 1);
  else if (
    !(prior < -0.25 && tally.isInList) &&
    (others.length > 0 ||
      line.match(/(?<![\d.$,])\d{5}(?![\d%]|[.,]\d)/g)?.some((digits) => digits !== candidate.code && isFamiliar(digits)))
  )
    tally.add('company', undefined, context.surface === 'code' ? 0.75 : 1);
  // Where the columns are headed, the places stand in another
  const isHeaded =
    cell !== null &&
    cell.columnHead !== '' &&
    !VALUE.test(cell.columnHead) &&
    (readLabel(cell.columnHead)?.is !== 'generic' || /(?<![a-z])(?:zip|postal)/i.test(cell.heads));
  if (count(placeWords, isHeaded ? line : `${near} ${cell?.heads ?? ''}`, 1) > 0 || (!isHeaded && cell?.row.some(isPlace))) {
    tally.refuse('not-near', 'zip', 'place');
  }
  if (!tally.isWritten && townOf(candidate.code)?.test(cell ? `${line} ${cell.row.join(' ')}` : line))
    tally.refuse('near-place', 'zip', 'town');
  if (!tally.isContrary) addHeadings(context.heading, candidate.code, cell === null && before + after === '', isHeaded, isSpokenOf, tally);
  // Names and values: what stands in other rows is no fellow
  const isValue =
    cell !== null && cell.heads === '' && !isLogged(cell) && cell.rowHead !== '' && count(clinicalWords, cell.rowHead, 1) === 0;
  addGroup(
    isValue || (tally.isContrary && cell?.columnHead && !isUnknownColumn(cell)) ? null : (cell?.column ?? context.group),
    cell ? cell.alone : /^\W*$/.test(before.slice(lineStart)) || after === '',
    prior,
    // Names that say nothing of surgery stand beside the numbers
    clinical === 0 && /[a-z]{3}/i.test(after),
    tally,
  );
  // Where all speaks of codes and nothing against, that is enough
  if (prior > 0 && isPageHeard && !tally.isContrary)
    tally.add('page', undefined, prior > 1.75 && !tally.isOpposed && decoys < 0.25 ? prior + 1 : prior);
  else if (prior < 0) tally.refuse('not-page', 'no-evidence', undefined, -prior);
  if (isPageHeard && named.has(candidate.code)) tally.add('named');
  if ((prior <= 2 || decoys > 0) && ((frame === 'noun' && clinical < 2) || frame === 'named')) tally.doubtUnplaced();
}

/** A column whose head is none of our words: what the row speaks of need not be in it. */
const isUnknownColumn = (cell: CellContext | null): boolean => cell !== null && cell.columnHead !== '' && !readLabel(cell.columnHead);

/** The last sentence of a text, and the first. */
const sentenceEnd = (text: string): string => text.split(/(?<=[a-z)\d]{2})[.!?] (?=[A-Z])/).at(-1) ?? '';
const sentenceStart = (text: string): string => text.split(/(?<=[a-z)\d]{2}|^)[.!?] (?=[A-Z])/, 1)[0] ?? '';

const TELLING = new Set(['zip', 'other-code', 'technical', 'part-number', 'phone']);

function addHeadings(heading: string, code: string, isAlone: boolean, isHeaded: boolean, isSpokenOf: boolean, tally: Tally): void {
  if (heading === '') return;
  const nearest = heading.split('\n', 1)[0] ?? '';
  // "Volume by patient ZIP"
  const reading = readLabelBlock(nearest.replace(/^.* by /i, ''));
  // "Selected accounts" over bare numbers
  const isTelling =
    reading &&
    ((TELLING.has(reading.is) &&
      !/^(?:model|mod|modifier|pin)$/.test(reading.word) &&
      !(reading.is === 'phone' && count(clinicalWords, nearest, 1) > 0)) ||
      (isAlone && reading.is === 'account' && nearest.toLowerCase().endsWith(`${reading.word}s`)));
  if (isTelling && !isHeaded && !tally.isWritten && reading.is !== 'code' && reading.is !== 'generic') {
    tally.refuse('not-heading', reading.is, reading.word, reading.is === 'other-code' ? 2 : 1);
    return;
  }
  // "Top values of proc_cd" over a table
  if (reading?.is === 'code' && !isHeaded && !isAlone) return tally.add('heading', undefined, 2.5);
  const isOfCodes = /(?<![a-z])(?:codes?|cpt|hcpcs|procedures?|surger(?:y|ies)|surgical|operations?)(?![a-z])/i.test(nearest);
  const isLabel = !/^(?:code|generic)$/.test(readLabel(nearest)?.is ?? 'code');
  if (isOfCodes || count(billingWords, heading, 1) > 0 || (!isLabel && mayHoldCode(nearest)) || nearest.includes(code))
    tally.add('heading', undefined, isOfCodes || nearest.includes(code) ? 1.5 : 1);
  // "Excision 27040-27080" over a list of them
  const [, first = '', last = ''] = (!isLabel && /(?<!\d)(\d{5}) ?[-–] ?(\d{5})(?!\d)/.exec(nearest)) || [];
  if (first <= code && code <= last && isFamiliar(first) && isFamiliar(last)) tally.add('range');
  if (isSpokenOf && count(clinicalWords, heading, 1) > 0) tally.add('heading-clinical');
}

/** `isFirst`: the candidate begins its line or cell, as the others of the group do. */
function addGroup(group: GroupSummary | null, isFirst: boolean, prior: number, isForeign: boolean, tally: Tally): void {
  if (!group) return;
  if (group.unknown > 0) tally.refuse('not-group', 'no-evidence', undefined);
  if (group.places * 2 > group.numbers && group.places * 3 > group.members) tally.refuse('not-group', 'zip', 'place');
  if (group.amounts * 2 >= group.members && group.amounts > 1) tally.refuse('amounts', 'money', undefined);
  const isClean = group.unknown === 0 && group.places === 0;
  const isOfCodes = prior >= 1 && !tally.isOpposed;
  const share = prior < -0.5 || (prior <= 0 && isForeign) ? 0.6 : 1;
  // A list that begins with a code in every line is one of codes
  if (group.signs >= 2 || (isFirst && group.different > (isOfCodes && group.different === group.members ? 2 : 4) && isClean))
    tally.add('group', undefined, (group.different === group.members && group.different > 4 && isClean ? 2.5 : 2) * share);
  else if (isFirst && group.different >= 2 && group.unknown === 0 && (group.different > 2 || group.numbers === 2)) tally.add('group');
}
