import { allCodes, type codes, type CodeScope, type ProcedureCode } from '../../data/codes.ts';

/** Five digits, or four and a letter, that spell a code. Offsets count in the raw text, invisible characters included. */
export interface Candidate {
  readonly code: ProcedureCode;
  readonly start: number;
  readonly end: number;
}

type Row = (typeof codes)[number];

interface Known {
  readonly byCode: ReadonlyMap<string, Row>;
  /** By five digits as a number; by four digits and the letter's own number of 100,000. */
  readonly byKey: ReadonlyMap<number, Row>;
  /** The five digits that are codes, a bit each: a row of a long table is full of numbers that are none. */
  readonly isFive: Uint8Array;
}

/** Made with the first digits that could be a code: most pages have none. */
let made: Known | null = null;
const known = (): Known => (made ??= make());

function make(): Known {
  const byCode = new Map<string, Row>();
  const byKey = new Map<number, Row>();
  const isFive = new Uint8Array(12_500);
  for (const row of allCodes()) {
    const { code, system } = row;
    byCode.set(code, row);
    const digits = Number(system === 'cpt1' ? code : system === 'cpt3' ? code.slice(0, 4) : code.slice(1));
    byKey.set(system === 'cpt1' ? digits : keyOf(code.charCodeAt(system === 'cpt3' ? 4 : 0), digits, system === 'cpt3'), row);
    if (system === 'cpt1') isFive[digits >> 3] = (isFive[digits >> 3] ?? 0) | (1 << (digits & 7));
  }
  return { byCode, byKey, isFive };
}

/** A letter before four digits counts as itself, one behind them as the next alphabet's. */
function keyOf(letter: number, digits: number, isBehind: boolean): number {
  return (isBehind ? letter + 26 : letter) * 100_000 + digits;
}

/** Which part of the dataset digits belong to; undefined for digits that spell no code of ours. */
export const scopeOf = (code: string): CodeScope | undefined => known().byCode.get(code)?.scope;

const NOT_DIGIT = -1;
const INVISIBLE = -2;

/** The digit a character stands for (full-width ones too), INVISIBLE for what leaves no trace on screen. */
function digitOf(c: number): number {
  if (c < 0x30) return NOT_DIGIT;
  if (c <= 0x39) return c - 0x30;
  if (c < 0xad) return NOT_DIGIT;
  if (c === 0xad || (c >= 0x200b && c <= 0x200d) || c === 0x2060 || c === 0xfeff) return INVISIBLE;
  if (c >= 0xff10 && c <= 0xff19) return c - 0xff10;
  return NOT_DIGIT;
}

const DIGITS = '1203456789１２０３４５６７８９';

/** Whether a text has any digit at all: to look for each in turn takes a hundredth of a look at each character where code runs for the first time. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < DIGITS.length; at++) if (text.includes(DIGITS.charAt(at))) return true;
  return false;
}

const isWordChar = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

/** The code that a letter makes with four digits, if it stands there and nothing else touches them. */
function withLetter(text: string, digits: number, start: number, end: number): Row | undefined {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const behind = end < text.length ? text.charCodeAt(end) : 0;
  const isBehind = isWordChar(behind);
  if (isBehind === isWordChar(before)) return undefined;
  let beyond = isBehind ? end + 1 : start - 2;
  while (digitOf(text.charCodeAt(beyond)) === INVISIBLE) beyond += isBehind ? 1 : -1;
  const touching = text.charCodeAt(beyond);
  return isWordChar(touching) || digitOf(touching) >= 0
    ? undefined
    : known().byKey.get(keyOf(isBehind ? behind : before, digits, isBehind));
}

/**
 * Calls `found` for each code-spelling run of exactly five digits, or of four and a letter, until it answers true. Four digits in a row
 * cover every fourth place of a text, so three of four characters are never looked at where there are no digits.
 */
function walk(text: string, found: (row: Row, start: number, end: number) => boolean): boolean {
  let probe = 3;
  while (probe < text.length) {
    if (digitOf(text.charCodeAt(probe)) === NOT_DIGIT) {
      probe += 4;
      continue;
    }
    let start = probe;
    while (start > 0 && digitOf(text.charCodeAt(start - 1)) !== NOT_DIGIT) start--;
    let count = 0;
    let value = 0;
    let first = start;
    let end = start;
    let i = start;
    for (; i < text.length; i++) {
      const digit = digitOf(text.charCodeAt(i));
      if (digit === NOT_DIGIT) break;
      if (digit === INVISIBLE) continue;
      if (count === 0) first = i;
      if (count < 5) value = value * 10 + digit;
      count++;
      end = i + 1;
    }
    if (count === 5) {
      const row = known().byKey.get(value);
      if (row && found(row, first, end)) return true;
    } else if (count === 4) {
      const row = withLetter(text, value, first, end);
      const isBehind = row?.system === 'cpt3';
      if (row && found(row, isBehind ? first : first - 1, isBehind ? end + 1 : end)) return true;
    }
    probe = i + 4;
  }
  return false;
}

const yes = (): boolean => true;

/** Whether a text holds a candidate: the test every text node of a page goes through, so it allocates nothing. */
export function mayHoldCode(text: string): boolean {
  return text.length >= 5 && walk(text, yes);
}

/** Characters of a text in which stepping over it by fours is quicker than a regular expression. */
const SHORT_TEXT = 2_000;
/** Five digits, or four and a letter, and what only looks so: a year does not, and most numbers of long texts are years. */
const FIVE =
  /[\dA-Z\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19][\d\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]{3}[\dA-Z\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]/g;

/** Where the next run of digits begins that could be a code; -1 if none does. */
function nextRun(text: string, from: number): number {
  if (text.length > SHORT_TEXT) {
    FIVE.lastIndex = from;
    if (!FIVE.test(text)) return -1;
    const start = FIVE.lastIndex - 5;
    return digitOf(text.charCodeAt(start)) === NOT_DIGIT ? start + 1 : start;
  }
  for (let probe = from + 3; probe < text.length; probe += 4) {
    if (digitOf(text.charCodeAt(probe)) === NOT_DIGIT) continue;
    while (probe > from && digitOf(text.charCodeAt(probe - 1)) !== NOT_DIGIT) probe--;
    return probe;
  }
  return -1;
}

/**
 * Where the texts of many blocks, strung together without gaps, may hold a candidate: start and end of each in turn, or of the first one
 * only. What stands in neighbours can touch there, so any five digits in a row count, and four with a letter beside them; a place too many
 * may be told, none is left out.
 */
export function placesAcross(texts: string, isFirstEnough: boolean): number[] {
  const found: number[] = [];
  for (let i = nextRun(texts, 0); i >= 0; i = nextRun(texts, i)) {
    let value = 0;
    let count = 0;
    let first = i;
    let end = 0;
    for (; i < texts.length; i++) {
      const digit = digitOf(texts.charCodeAt(i));
      if (digit === NOT_DIGIT) break;
      if (digit === INVISIBLE) continue;
      if (count === 0) first = i;
      value = (value * 10 + digit) % 100_000;
      count++;
      end = i + 1;
      if (count === 4) {
        if (makesCode(texts.charCodeAt(first - 1), value, false)) found.push(first - 1, end);
      } else if (count > 4 && ((known().isFive[value >> 3] ?? 0) >> (value & 7)) & 1) found.push(digitsBack(texts, i, 5), end);
    }
    if (count > 3 && makesCode(texts.charCodeAt(end), value % 10_000, true)) found.push(digitsBack(texts, end - 1, 4), end + 1);
    if (isFirstEnough && found.length > 0) return found.slice(0, 2);
  }
  return found;
}

/** Asked of each year that a page tells: the codes are made only where there is a letter. */
const makesCode = (letter: number, digits: number, isBehind: boolean): boolean =>
  letter > 64 && isWordChar(letter) && known().byKey.has(keyOf(letter, digits, isBehind));

/** Where as many digits that end at a place begin. */
function digitsBack(text: string, last: number, count: number): number {
  let at = last;
  for (let left = count - 1; left > 0;) if (digitOf(text.charCodeAt(--at)) !== INVISIBLE) left--;
  return at;
}

/** All candidates of a text, in order. */
export function findCandidates(text: string): Candidate[] {
  const all: Candidate[] = [];
  if (text.length < 5) return all;
  walk(text, ({ code }, start, end) => {
    all.push({ code, start, end });
    return false;
  });
  return all;
}

/** Whether a text begins or ends with a digit (or an invisible character): then its neighbour may hold the rest. */
export function touchesDigits(text: string): boolean {
  const last = text.length - 1;
  return last >= 0 && (digitOf(text.charCodeAt(0)) !== NOT_DIGIT || digitOf(text.charCodeAt(last)) !== NOT_DIGIT);
}

/** The text as it reads: digits in ASCII, invisible characters gone, every odd space a plain one; newlines stay. */
export function fold(text: string): string {
  if (!/[^\t\n\r -~]/.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}
