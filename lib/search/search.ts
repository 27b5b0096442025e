/**
 * The search over all codes: numbers first, then words. What the user typed is read (`codes-in-query.ts`, `words.ts`), words that nobody
 * wrote are guessed (`typed-words.ts`), and the codes that share an idea are ranked (`ranking.ts`). Pure and deterministic.
 */
import type { SearchFilter, SearchHit, SearchReason } from '../protocol/search-hit.ts';
import { codesInQuery, distanceOf } from './codes-in-query.ts';
import { indexing, type Indexed, type RecordIndex } from './record-index.ts';
import { rank, type Scored } from './ranking.ts';
import type { SearchRecord } from './search-record.ts';
import { buildingTypedWords, type TypedWords } from './typed-words.ts';
import { lexiconWords, plainWords, readWords, stem } from './words.ts';

/** Finds codes. */
export interface Search {
  /** All records as they are ranked: what else reads words need not read the records again. */
  readonly index: RecordIndex;
  /** The words that records and lexicon know, for whoever mends slips of the pen. */
  readonly typed: TypedWords;
  /** A filter without a query lists what it leaves, in the order of the dataset. */
  find(query: string, limit: number, filter?: SearchFilter): SearchHit[];
}

interface Found {
  readonly indexed: Indexed;
  readonly why: SearchReason;
  /** The words that were searched, where they are not those that were typed. */
  readonly readAs?: string;
}

const MOST_WORDS = 60;
const ICD10 = /(?<![\w.])([A-TV-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?)(?![\w])/gi;

/** Builds the index at once; `find` is cheap. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const building = buildingSearch(records);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}

/** The same in small steps, for whoever answers others in between. */
export function* buildingSearch(records: Iterable<SearchRecord>): Generator<undefined, Search> {
  const index = yield* indexing(records);
  const counts = new Map(index.wordCounts);
  for (const word of lexiconWords) if (!counts.has(word)) counts.set(word, 0);
  yield;
  const typed = yield* buildingTypedWords(counts);

  return {
    index,
    typed,
    find(query, limit, filter = {}) {
      const { codes, ranges, prefix, words } = codesInQuery(query);
      const found = new Map<string, Found>();
      const isLeft = ({ record }: Indexed): boolean =>
        (filter.family === undefined || record.group === filter.family) && (filter.region === undefined || record.region === filter.region);
      const add = (list: readonly Found[]): void => {
        for (const one of list) if (isLeft(one.indexed) && !found.has(one.indexed.record.code)) found.set(one.indexed.record.code, one);
      };
      const isNarrowed = filter.family !== undefined || filter.region !== undefined;
      if (query.trim() === '' && isNarrowed)
        add(index.all.map((indexed) => ({ indexed, why: { kind: 'filter', words: indexed.record.family } })));
      if (prefix !== undefined) add(byPrefix(index, prefix));
      for (const code of codes) add(byCode(index, code));
      for (const [low, high] of ranges)
        add(
          index.all
            .filter(({ record: { code } }) => code >= low && code <= high && code.length === low.length)
            .map((indexed) => ({ indexed, why: { kind: 'code', words: indexed.record.code } })),
        );
      // Last, so that the codes that were typed come before what is only like one of them.
      for (const code of codes) if (!index.byCode.has(code) && /^\d{5}$/.test(code)) add(nearest(index, code));
      add(byDiagnosisCode(index, query));
      add(byWords(index, typed, words));
      const hits = [...found.values()].slice(0, Math.max(0, limit));
      return hits.map((hit, at) =>
        hitOf(
          hit,
          hits.filter((_other, place) => place !== at),
        ),
      );
    },
  };
}

function byPrefix({ all }: RecordIndex, prefix: string): Found[] {
  const why: SearchReason = { kind: 'prefix', words: prefix };
  let matching = all.filter(({ record }) => record.code.startsWith(prefix));
  // Spreadsheets drop the zero that anesthesia codes begin with.
  if (matching.length === 0 && prefix.length === 4) matching = all.filter(({ record }) => record.code === `0${prefix}`);
  const isDeleted = ({ record }: Indexed): boolean => record.kind === 'deleted';
  return [...matching.filter((indexed) => !isDeleted(indexed)), ...matching.filter(isDeleted)].map((indexed) => ({ indexed, why }));
}

/** The code itself, and behind a deleted one what took its place. */
function byCode({ byCode: known }: RecordIndex, code: string): Found[] {
  const indexed = known.get(code);
  if (!indexed) return [];
  const successors = (indexed.record.replacedBy ?? []).flatMap((successor) => known.get(successor) ?? []);
  return [
    { indexed, why: { kind: 'code', words: code } },
    ...successors.map((successor): Found => ({ indexed: successor, why: { kind: 'replaced', words: code } })),
  ];
}

const NEAREST = 5;

function nearest({ all }: RecordIndex, typed: string): Found[] {
  return all
    .filter(({ record }) => /^\d{5}$/.test(record.code) && record.kind !== 'deleted')
    .map((indexed) => ({ indexed, distance: distanceOf(typed, indexed.record.code) }))
    .sort((a, b) => a.distance - b.distance || a.indexed.place - b.indexed.place)
    .filter(({ distance }) => distance < 3_000)
    .slice(0, NEAREST)
    .map(({ indexed }) => ({ indexed, why: { kind: 'near', words: typed } }));
}

/** ICD-10-CM codes: those that stand in an entry, then the conditions they belong to. */
function byDiagnosisCode({ all, leads }: RecordIndex, query: string): Found[] {
  const found: Found[] = [];
  for (const [, written = ''] of query.toUpperCase().matchAll(ICD10)) {
    const asked = written.replace('.', '');
    const held = leads
      .flatMap((lead) => lead.icd10.map((icd10) => ({ lead, icd10 })))
      .filter(({ icd10 }) => asked.startsWith(icd10.replace('.', '')));
    const closest = Math.max(...held.map(({ icd10 }) => icd10.length));
    const targets = held
      .filter(({ icd10 }) => icd10.length === closest)
      .flatMap(({ lead, icd10 }) => lead.to.map((to) => ({ ...to, words: `${icd10} ${lead.words}` })));
    for (const { at, words } of targets.sort((a, b) => a.place - b.place || a.at - b.at))
      found.push({ indexed: all[at] as Indexed, why: { kind: 'diagnosis', words } });
    for (const indexed of all) {
      const diagnosis = indexed.record.diagnoses.find(({ icd10 }) => icd10.replace('.', '').startsWith(asked));
      if (diagnosis) found.push({ indexed, why: { kind: 'diagnosis', words: `${diagnosis.icd10} ${diagnosis.label}` } });
    }
  }
  return found;
}

/** Each guess for an unknown word is ranked; a code keeps its best score. What was typed right comes before what was corrected. */
function byWords(index: RecordIndex, typed: TypedWords, text: string): Found[] {
  const words = plainWords(text).slice(0, MOST_WORDS).map(stem);
  if (words.length === 0) return [];
  const readings = guesses(typed, words);
  const asTyped = ranked(
    index,
    readings.filter(({ isCorrected }) => !isCorrected),
  );
  const corrected = ranked(
    index,
    readings.filter(({ isCorrected }) => isCorrected),
  );
  const found = [...asTyped, ...corrected];
  return found.length < FEW ? [...found, ...siblingsOf(index, found[0])] : found;
}

function ranked(index: RecordIndex, readings: readonly Guess[]): Found[] {
  const best = new Map<Indexed, Scored & Pick<Found, 'readAs'>>();
  for (const { reading, weight, isCorrected } of readings) {
    const literal = reading.join(' ');
    for (const scored of rank(index, readWords(reading), literal)) {
      const score = scored.score * weight;
      if (score > (best.get(scored.indexed)?.score ?? 0))
        best.set(scored.indexed, { ...scored, score, ...(isCorrected && { readAs: literal }) });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.indexed.place - b.indexed.place);
}

/** Where the words fit few codes, what is easily confused with the first of them follows. */
function siblingsOf({ byCode: known }: RecordIndex, first: Found | undefined): Found[] {
  if (!first) return [];
  const why: SearchReason = { kind: 'family', words: first.indexed.record.family };
  return first.indexed.record.siblings.flatMap((code) => known.get(code) ?? []).map((indexed) => ({ indexed, why }));
}

/** Fewer hits than this are filled up with siblings. */
const FEW = 4;
const GUESSES_PER_WORD = 3;
const MOST_GUESSES = 6;
/** A later guess must be clearly better to win. */
const LATER = 0.92;

interface Guess {
  readonly reading: readonly string[];
  readonly weight: number;
  /** A word of it stands for one that was typed otherwise, and not only shorter. */
  readonly isCorrected: boolean;
}

interface Option {
  readonly words: readonly string[];
  readonly isCorrected: boolean;
}

const asIs = (...words: readonly string[]): Option => ({ words, isCorrected: false });
const instead = (...words: readonly string[]): Option => ({ words, isCorrected: true });

/** The readings of the typed words; just one where all words are known. */
function guesses(typed: TypedWords, words: readonly string[]): readonly Guess[] {
  let readings: readonly Guess[] = [{ reading: [], weight: 1, isCorrected: false }];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const next = words[at + 1];
    let options: readonly Option[];
    if (typed.has(word) || /\d/.test(word) || word.length < 2) options = [asIs(word)];
    else if (next !== undefined && typed.has(`${word}${next}`)) {
      options = [asIs(`${word}${next}`)];
      at += 1;
    } else options = optionsFor(typed, word, at === words.length - 1, words.length > 1);
    readings = readings
      .flatMap(({ reading, weight, isCorrected }) =>
        options.map((option, place) => ({
          reading: [...reading, ...option.words],
          weight: weight * LATER ** place,
          isCorrected: isCorrected || option.isCorrected,
        })),
      )
      .slice(0, MOST_GUESSES);
  }
  return readings;
}

/** What an unknown word may mean: the beginning of a word, two words in one, or a slip. */
function optionsFor(typed: TypedWords, word: string, isLast: boolean, hasOthers: boolean): readonly Option[] {
  const completions = isLast || word.length >= 5 ? typed.completions(word, GUESSES_PER_WORD) : [];
  // Three letters alone may be an abbreviation of anything; beside other words they are a slip.
  const found = hasOthers || word.length > 3 ? typed.alike(word, GUESSES_PER_WORD) : [];
  // "fractre" was taken for the British spelling of a word in "-ter" when it was stemmed.
  const alike = found.length > 0 || !/[tb]er$/.test(word) ? found : typed.alike(word.replace(/er$/, 're'), GUESSES_PER_WORD);
  const split = completions.length === 0 ? typed.split(word) : undefined;
  if (split) return [asIs(...split)];
  const slips = alike.filter((known) => !completions.includes(known)).map((known) => instead(known));
  const options = [...completions.map((known) => asIs(known)), ...slips].slice(0, GUESSES_PER_WORD);
  if (options.length > 0) return options;
  // A word that nobody wrote and that is like none says nothing: the others are left to decide.
  return hasOthers ? [{ words: [], isCorrected: true }] : [asIs(word)];
}

function hitOf({ indexed: { record }, why, readAs }: Found, others: readonly Found[]): SearchHit {
  const lines = record.deciding;
  // What tells it from its nearest neighbour in the list is what the reader has to decide.
  const rival = others.find(({ indexed }) => lines.some(({ against }) => against === indexed.record.code))?.indexed.record.code;
  const matched = why.kind === 'deciding' ? lines.find(({ words }) => words === why.words) : undefined;
  const deciding = matched ?? lines.find(({ against }) => against === rival) ?? lines[0];
  return {
    code: record.code,
    kind: record.kind,
    name: record.name,
    ...(deciding && { deciding }),
    why,
    ...(record.replacedBy && { replacedBy: record.replacedBy }),
    siblings: record.siblings,
    ...(readAs !== undefined && { readAs }),
  };
}
