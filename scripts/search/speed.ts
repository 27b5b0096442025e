/**
 * How long a keystroke takes to find its codes: queries typed letter by letter, on the dataset and on a list as a fee schedule import
 * would bring it. The bench calls `measureSearch`; what the popup adds until the hits are painted it measures in the browser.
 */
import { searchRecords } from '../../lib/entries/search-records.ts';
import type { SearchRecord } from '../../lib/search/search-record.ts';
import { buildingSearch, type Search } from '../../lib/search/search.ts';

/** One of words, a beginning, a slip, a number, a diagnosis, a trait: each letter of each is a keystroke. */
export const TYPED = [
  'hip fusion',
  'girdlestone',
  '27138',
  'fractre nek',
  'S72.031A',
  'percutaneous pin',
  'revision total hip cup and stem',
  'no manipulation',
  'dislocatoin of prosthesis',
] as const;

/** What was measured, in milliseconds. */
export interface SearchSpeed {
  readonly codes: number;
  /** Building the index, all steps together. */
  readonly indexMs: number;
  /** The longest of the index's steps: so long nothing else is answered. */
  readonly longestStepMs: number;
  readonly medianMs: number;
  /** 95 of 100 keystrokes are faster. */
  readonly p95Ms: number;
  readonly worstMs: number;
}

/** Records of the dataset and, behind them, made-up ones with short names, up to the count. */
export function recordsLikeAfterImport(count: number): readonly SearchRecord[] {
  const records = searchRecords();
  const words = records.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const imported = Array.from({ length: Math.max(0, count - records.length) }, (_, at): SearchRecord => ({
    code: String(80_000 + at) as SearchRecord['code'],
    kind: 'related',
    name: Array.from(
      { length: 5 },
      (_word, place) => `${words[(at * 31 + place * 977) % words.length]}${(at + place) % 7 === 0 ? at % 97 : ''}`,
    ).join(' '),
    deciding: [],
    synonyms: [],
    family: 'Imported',
    group: 'general',
    traits: [],
    diagnoses: [],
    leads: [],
    siblings: [],
  }));
  return [...records, ...imported];
}

/** Every query as it stands after each letter. */
export const keystrokes = (queries: readonly string[]): readonly string[] =>
  queries.flatMap((query) => Array.from(query, (_letter, at) => query.slice(0, at + 1)));

/**
 * Measures a list of so many codes. Of each keystroke the best of the rounds counts: what the code needs, and not what else the machine
 * was doing.
 */
export function measureSearch(count: number, rounds = 8): SearchSpeed {
  const records = count === 0 ? searchRecords() : recordsLikeAfterImport(count);
  const { search, indexMs, longestStepMs } = buildTimed(records);
  const typed = keystrokes(TYPED);
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const query of typed) {
      const start = performance.now();
      search.find(query, 12);
      best.set(query, Math.min(best.get(query) ?? Infinity, performance.now() - start));
    }
  }
  const times = [...best.values()].toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { codes: records.length, indexMs, longestStepMs, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}

function buildTimed(records: readonly SearchRecord[]): { search: Search; indexMs: number; longestStepMs: number } {
  const start = performance.now();
  const building = buildingSearch(records);
  let longestStepMs = 0;
  for (;;) {
    const before = performance.now();
    const step = building.next();
    longestStepMs = Math.max(longestStepMs, performance.now() - before);
    if (step.done) return { search: step.value, indexMs: performance.now() - start, longestStepMs };
  }
}
