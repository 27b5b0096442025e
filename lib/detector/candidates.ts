import { codes, type CodeScope, type ProcedureCode } from '../../data/codes.ts';

/** Five digits that spell a code. Offsets count in the raw text, invisible characters included. */
export interface Candidate {
  readonly code: ProcedureCode;
  readonly start: number;
  readonly end: number;
}

const scopes = new Map<number, CodeScope>();
for (const row of codes) if (row.system === 'cpt1') scopes.set(Number(row.code), row.scope);

/** Which part of the dataset five digits belong to; undefined for digits that spell no code of ours. */
export function scopeOf(code: string): CodeScope | undefined {
  return code.length === 5 ? scopes.get(Number(code)) : undefined;
}

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

/**
 * Calls `found` for each code-spelling run of exactly five digits, until it answers true. Five digits in a row cover
 * every fifth place of a text, so four of five characters are never looked at where there are no digits.
 */
function walk(text: string, found: (code: number, start: number, end: number) => boolean): boolean {
  let probe = 4;
  while (probe < text.length) {
    if (digitOf(text.charCodeAt(probe)) === NOT_DIGIT) {
      probe += 5;
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
    if (count === 5 && scopes.has(value) && found(value, first, end)) return true;
    probe = i + 5;
  }
  return false;
}

const yes = (): boolean => true;

/** Whether a text holds a candidate: the test every text node of a page goes through, so it allocates nothing. */
export function mayHoldCode(text: string): boolean {
  return text.length >= 5 && walk(text, yes);
}

const FIVE = /[\d\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]{5}/g;

/**
 * Where the texts of many blocks, strung together without gaps, may hold a candidate: start and end of each in turn, or of the first one
 * only. Digits of neighbours can touch there, so any five in a row count; a place too many may be told, none is left out.
 */
export function digitsAcross(texts: string, isFirstEnough: boolean): number[] {
  const found: number[] = [];
  FIVE.lastIndex = 0;
  while (FIVE.test(texts)) {
    let value = 0;
    let count = 0;
    let i = FIVE.lastIndex - 5;
    for (; i < texts.length; i++) {
      const digit = digitOf(texts.charCodeAt(i));
      if (digit === NOT_DIGIT) break;
      if (digit === INVISIBLE) continue;
      value = (value * 10 + digit) % 100_000;
      if (++count < 5 || !scopes.has(value)) continue;
      found.push(fiveBack(texts, i), i + 1);
      if (isFirstEnough) return found;
    }
    FIVE.lastIndex = i;
  }
  return found;
}

/** Where the five digits that end at a place begin. */
function fiveBack(text: string, last: number): number {
  let at = last;
  for (let left = 4; left > 0;) if (digitOf(text.charCodeAt(--at)) !== INVISIBLE) left--;
  return at;
}

/** All candidates of a text, in order. */
export function findCandidates(text: string): Candidate[] {
  const all: Candidate[] = [];
  if (text.length < 5) return all;
  walk(text, (code, start, end) => {
    all.push({ code: String(code).padStart(5, '0') as ProcedureCode, start, end });
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
