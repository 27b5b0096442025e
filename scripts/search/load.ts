/** What is typed into the search, and a list of codes as a fee schedule import would bring it. */
import { searchRecords } from '../../lib/entries/search-records.ts';
import type { SearchRecord } from '../../lib/search/search-record.ts';

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
