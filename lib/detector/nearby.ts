import { isFamiliar, isGap, partOf } from './group.ts';
import { MODIFIER } from './shape.ts';

/** The numbers that stand with a candidate in one list ("27134, 27137 & 27138"), and where that list begins. */
export interface NearbyNumbers {
  /** Offset in `before` where the list begins: what labels the list stands before it. */
  readonly listStart: number;
  readonly known: number;
  readonly unknown: number;
  /** Numbers of which nothing is known. */
  readonly others: number;
  /** How many parts of the book the known ones are of. */
  readonly parts: number;
  /** A code on the other side of a dash or "to". */
  readonly range: boolean;
  /** The list fills the whole text. */
  readonly whole: boolean;
}

const JOINTS = ' ,;/&|"\'`()[]{}–—-…→+×*\n\r\t';
const WORDS = new Set(['and', 'or', 'to', 'thru', 'through', 'not', 'vs', 'plus', 'then', 'the', 'und', 'nor']);
/** A modifier, how often, or the letter of an entry. */
const BESIDE = new RegExp(`^(?:\\d{5})?${MODIFIER}$|^(?:\\d\\d|x\\d|[a-e])$`);
const MAX_MEMBERS = 32;

const isWordChar = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

/** Without the figures that each member of a list has in brackets: "27215 (3.1), 27217 (2.9 %)". */
const withoutShares = (text: string): string =>
  text.includes('(')
    ? text.replace(/\((?:n ?= ?)?(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:[.,]\d+)?) ?%?\)/gi, (figure) => ' '.repeat(figure.length))
    : text;

/** Reads the list around a candidate by steps of words, so that its cost does not grow with the text. */
export function readNearby(textBefore: string, textAfter: string): NearbyNumbers {
  const before = withoutShares(textBefore);
  const after = withoutShares(textAfter);
  let known = 0;
  let unknown = 0;
  let others = 0;
  let range = false;
  const parts = new Set<string>();
  const count = (digits: string, gap: string): void => {
    if (isFamiliar(digits)) {
      known++;
      parts.add(partOf(digits));
      if (/^\s*(?:[-–—…]|\.{2,3}|to|thru|through)\s*$/.test(gap)) range = true;
    } else if (isGap(digits)) unknown++;
    else others++;
  };

  let listStart = before.length;
  let at = before.length;
  for (let member = 0; member < MAX_MEMBERS;) {
    let end = at;
    while (end > 0 && JOINTS.includes(before.charAt(end - 1))) end--;
    let start = end;
    while (start > 0 && end - start < 12 && isWordChar(before.charCodeAt(start - 1))) start--;
    if (start === end) break;
    const word = before.slice(start, end);
    // Another paragraph, the next box to tick, or what names a fellow in brackets ("27235 (card 311), 27236")
    if (/\n\s*\n|\[[ x]?\]/.test(before.slice(end, at)) || /\((?!cpt|hcpcs|code)\p{L}{2,}[ #]*$/iu.test(before.slice(start - 16, start)))
      break;
    if (/^(?:\d{5}|[GS]\d{4}|\d{4}T)$/.test(word) && !/[\d$.#]/.test(before.charAt(start - 1))) {
      count(word, before.slice(end, listStart));
      listStart = start;
      member++;
    } else if (!(WORDS.has(word.toLowerCase()) || BESIDE.test(word)) || before.length - start > 230) break;
    at = start;
  }

  let listEnd = 0;
  at = 0;
  for (let member = 0; member < MAX_MEMBERS;) {
    let start = at;
    while (start < after.length && JOINTS.includes(after.charAt(start))) start++;
    let end = start;
    while (end < after.length && end - start < 12 && isWordChar(after.charCodeAt(end))) end++;
    if (start === end) break;
    const word = after.slice(start, end);
    if (/^(?:\d{5}|[GS]\d{4}|\d{4}T)$/.test(word) && !/^[.,]\d{1,4}(?!\d)/.test(after.slice(end, end + 6))) {
      count(word, after.slice(listEnd, start));
      listEnd = end;
      member++;
    } else if (!(WORDS.has(word.toLowerCase()) || BESIDE.test(word))) break;
    at = end;
  }

  const whole = /^[^\p{L}\d]*$/u.test(before.slice(0, listStart)) && /^[^\p{L}\d]*$/u.test(after.slice(listEnd));
  return { listStart, known, unknown, others, parts: parts.size, range, whole };
}
