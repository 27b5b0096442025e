import { scopeOf } from './candidates.ts';
import { isPlace } from './places.ts';

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
  /** Members that name a state or town beside the digits. */
  readonly places: number;
}

const LEADING = /^[\s"'([{#]*(?:(CPT|HCPCS)\W{0,2})?(\d{5})(?!\d)(?:[-.: ]?(LT|RT|TC|26|50|59)(?![A-Za-z0-9]))?/;
/** Codes of other parts of the body that price lists and claims show beside the hip's. */
const COMMON = /^(?:992[0-3]\d|2744[67]|298[78]\d|2982[0-8]|9711\d|735[56]\d|7303\d|2348\d)$/;
/** From the first to the last hip code nearly half of the numbers are none: a number there that is none tells. */
const FIRST = 26990;
const LAST = 27299;

/** Whether a number stands amid the hip codes and is none itself. */
export function isGap(digits: string): boolean {
  const value = Number(digits);
  return value > FIRST && value < LAST && scopeOf(digits) === undefined;
}

/** Whether a text holds a range from code to code. */
function isRange(text: string): boolean {
  const match = /(?<!\d)(\d{5}) ?[-–] ?(\d{5})(?!\d)/.exec(text);
  return match !== null && scopeOf(match[1] ?? '') !== undefined && scopeOf(match[2] ?? '') !== undefined;
}

/** Counts what a sample of neighbours holds. */
export function summarise(members: readonly string[]): GroupSummary {
  let numbers = 0;
  let known = 0;
  let unknown = 0;
  let signs = 0;
  let places = 0;
  const seen = new Set<string>();
  for (const member of members) {
    const match = LEADING.exec(member);
    if (isPlace(member)) places++;
    if (!match) {
      if (/(?<![A-Za-z])(?:CPT|HCPCS)\W{0,2}\d{5}/.test(member) || isRange(member)) signs++;
      continue;
    }
    numbers++;
    const digits = match[2] ?? '';
    if (scopeOf(digits) || COMMON.test(digits)) {
      known++;
      seen.add(digits);
    } else if (isGap(digits)) unknown++;
    if (match[1] ?? match[3]) signs++;
  }
  return { numbers, known, different: seen.size, unknown, signs, places };
}
