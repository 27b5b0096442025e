import { codes, type CodeScope, type ProcedureCode } from '../../data/codes.ts';

/** Five digits, or four and a letter, that spell a code. Offsets count in the raw text, invisible characters included. */
export interface Candidate {
  readonly code: ProcedureCode;
  readonly start: number;
  readonly end: number;
}

type Row = (typeof codes)[number];

const byCode = new Map<string, Row>();
/** By five digits as a number; by four digits and the letter's own number of 100,000. */
const byKey = new Map<number, Row>();
for (const row of codes) {
  byCode.set(row.code, row);
  const digits = Number(row.code.replace(/[A-Z]/, ''));
  byKey.set(row.system === 'cpt1' ? digits : keyOf(row.code.charCodeAt(row.system === 'cpt3' ? 4 : 0), digits, row.system === 'cpt3'), row);
}

/** A letter before four digits counts as itself, one behind them as the next alphabet's. */
function keyOf(letter: number, digits: number, isBehind: boolean): number {
  return (isBehind ? letter + 26 : letter) * 100_000 + digits;
}

/** Which part of the dataset digits belong to; undefined for digits that spell no code of ours. */
export const scopeOf = (code: string): CodeScope | undefined => byCode.get(code)?.scope;

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
  return isWordChar(touching) || digitOf(touching) >= 0 ? undefined : byKey.get(keyOf(isBehind ? behind : before, digits, isBehind));
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
      const row = byKey.get(value);
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
