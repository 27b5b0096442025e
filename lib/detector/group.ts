import { scopeOf } from './candidates.ts';
import type { CellContext } from './context.ts';
import { isPlace } from './places.ts';
import { clinicalWords, countWords } from './words.ts';

/** What a sample of neighbours (a column, a list, options, lines) holds. */
export interface GroupSummary {
  /** Members that begin with five digits. */
  readonly numbers: number;
  /** Of those, the ones that spell a code; and different ones. */
  readonly known: number;
  readonly different: number;
  /** Numbers amid the hip codes that no code has. */
  readonly unknown: number;
  /** Members with a modifier attached, or labelled as a code themselves. */
  readonly signs: number;
  /** How many parts of the book the codes are of. */
  readonly parts: number;
  /** Members that are amounts, and all members with a text. */
  readonly amounts: number;
  readonly members: number;
  /** Members that name a state or town beside the digits. */
  readonly places: number;
}

const LEADING = /^(?:\[[x ]?\]|[\s"'([{#☐☑☒•*–-])*(?:(CPT|HCPCS)\W{0,2})?(\d{5})(?!\d)(?:[-.: ]?(LT|RT|TC|26|50|59)(?![A-Za-z0-9]))?/;
/** "Hip scope 29860": in an index the number stands last. */
const TRAILING = /^\p{L}[^\d=:{}]{3,40} ()(\d{5})(?:[- ](LT|RT|TC))?\W*$/u;
/** Only behind a word of surgery: "Hip clinic desk 27130" is none. */
function trailing(member: string): RegExpExecArray | null {
  const match = TRAILING.exec(member);
  return match &&
    countWords(clinicalWords, /(?<= |^)(?:\S+|.* [–-]) $/.exec(member.slice(0, member.indexOf(match[2] ?? '')))?.[0] ?? '', 1) > 0
    ? match
    : null;
}
/** Codes of other parts of the body that lists and claims show beside the hip's: visits, joints, spine, scopes, films, laboratory, therapy. */
const COMMON =
  /^(?:274(?:3[78]|4[0-7]|8[67])|298(?:0[67]|2\d|[78]\d)|2981[49]|(?:99[23]|2(?:0[68]|2[568]|3[456]|[45]\d)|335|364|4(?:3[234]|49|53|75|9[56])|6(?:2[23]|30|4[457]|69)|7(?:05|1[0-5]|2[0-2]|3[0-4]|41|70)|8(?:00|30|50)|9(?:08|3[0]|58|71))\d\d|73(?:5(?:[0-4]0|5[0-2]|6[0-5]|80|9[02])|6(?:[0-6]0)|7(?:0[0-6]|1[89]|2[0-5])))$/;

/** Whether digits are a code that a reader of codes would know: one of ours, or a common one of another part. */
export const isFamiliar = (digits: string): boolean => scopeOf(digits) !== undefined || COMMON.test(digits);

/** The part of the book that digits belong to: 26990 to 26992 stand with the hip's. */
export const partOf = (digits: string): string => digits.slice(0, 2).replace('26', '27');

/** How many different numbers amid the hip codes that are none a text has. */
export const gapsIn = (text: string): number =>
  new Set((text.match(/(?<![\d.])(?:01|2[679]|73)\d{3}(?![\d.]\d|\d)/g) ?? []).filter(isGap)).size;
/** From the first to the last hip code nearly half of the numbers are none: a number there that is none tells. So do numbers around the scopes, and amid anesthesia and films. */
const STRETCHES = [
  [1099, 1220],
  [26990, 27299],
  [29856, 29866],
  [29908, 29998],
  [73501, 73525],
] as const;

/** Whether a number stands amid the hip codes and is none itself. */
export function isGap(digits: string): boolean {
  const value = Number(digits);
  return STRETCHES.some(([first, last]) => value > first && value < last) && !isFamiliar(digits);
}

/** Whether a text holds a range from code to code. */
function isRange(text: string): boolean {
  const match = /(?<!\d)(\d{5}) ?[-–] ?(\d{5})(?!\d)/.exec(text);
  return match !== null && scopeOf(match[1] ?? '') !== undefined && scopeOf(match[2] ?? '') !== undefined;
}

/** A number with the modifier that stands in the column of its own behind it. */
export const withModifier = (member: string, next: string | undefined): string =>
  next !== undefined && /^(?:LT|RT|TC)(?![^ ,])|^\d\d[ ,]+[LR]T$/.test(next) ? `${member}-${next.replace(/^\d\d\W+/, '')}` : member;

/** Counts what a sample of neighbours holds. */
export function summarise(members: readonly string[]): GroupSummary {
  let numbers = 0;
  let known = 0;
  let unknown = 0;
  let signs = 0;
  let places = 0;
  let amounts = 0;
  let filled = 0;
  const seen = new Set<string>();
  for (const member of members) {
    const match = LEADING.exec(member) ?? trailing(member);
    if (!/^[-–—.]?$/.test(member)) filled++;
    if (/^[$€£]? ?\d[\d,.]*[.,]\d\d$/.test(member)) amounts++;
    if (member.length < 48 && isPlace(member)) places++;
    if (!match) {
      if (/(?<![A-Za-z])(?:CPT|HCPCS)\W{0,2}\d{5}/.test(member) || isRange(member)) signs++;
      continue;
    }
    numbers++;
    const digits = match[2] ?? '';
    if (isFamiliar(digits)) {
      known++;
      seen.add(digits);
    } else if (isGap(digits)) unknown++;
    if (match[1] ?? match[3]) signs++;
  }
  const parts = new Set([...seen].map(partOf)).size;
  return { numbers, known, different: seen.size, unknown, signs, parts, places, amounts, members: filled };
}

/** Hardly anything else in it: "Should have been" beside the codes that were entered. */
export const isMostlyCodes = (column: GroupSummary | null): boolean =>
  column !== null && column.different > 1 && column.unknown === 0 && column.known * 4 >= column.members * 3;

/** A column of three codes or more in a table without heads, whose rows are no pairs of names and values. */
export const isLogged = ({ heads, row, column }: CellContext): boolean =>
  heads === '' &&
  row.length > 2 &&
  (row.length % 2 === 0 || /^\W*\d/.test(row[0] ?? '')) &&
  column !== null &&
  column.different > 2 &&
  isMostlyCodes(column);
