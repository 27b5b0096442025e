/**
 * The search over all codes: numbers first, then words. What the user typed is read (`codes-in-query.ts`, `words.ts`), words that nobody
 * wrote are guessed (`typed-words.ts`), and the codes that share an idea are ranked (`ranking.ts`). Pure and deterministic.
 */
import type { SearchHit, SearchReason } from '../protocol/search-hit.ts';
import { codesInQuery, distanceOf } from './codes-in-query.ts';
import { indexRecords, type Indexed, type RecordIndex } from './record-index.ts';
import { rank, type Scored } from './ranking.ts';
import type { SearchRecord } from './search-record.ts';
import { createTypedWords, type TypedWords } from './typed-words.ts';
import { lexiconWords, plainWords, readWords, stem } from './words.ts';

/** Finds codes. */
export interface Search {
  find(query: string, limit: number): SearchHit[];
}

interface Found {
  readonly indexed: Indexed;
  readonly why: SearchReason;
}

const MOST_WORDS = 60;
const ICD10 = /(?<![\w.])([A-TV-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?)(?![\w])/gi;

/** Builds the index once; `find` is cheap. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const index = indexRecords(records);
  const counts = new Map(index.wordCounts);
  for (const word of lexiconWords) if (!counts.has(word)) counts.set(word, 0);
  const typed = createTypedWords(counts);

  return {
    find(query, limit) {
      const { codes, ranges, prefix, words } = codesInQuery(query);
      const found = new Map<string, Found>();
      const add = (list: readonly Found[]): void => {
        for (const one of list) if (!found.has(one.indexed.record.code)) found.set(one.indexed.record.code, one);
      };
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
      return hits.map(({ indexed, why }, at) =>
        hitOf(
          indexed,
          why,
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

/** Each guess for an unknown word is ranked; a code keeps its best score. */
function byWords(index: RecordIndex, typed: TypedWords, text: string): Found[] {
  const words = plainWords(text).slice(0, MOST_WORDS).map(stem);
  if (words.length === 0) return [];
  const best = new Map<Indexed, Scored>();
  for (const { reading, weight } of guesses(typed, words)) {
    for (const scored of rank(index, readWords(reading), reading.join(' '))) {
      const score = scored.score * weight;
      if (score > (best.get(scored.indexed)?.score ?? 0)) best.set(scored.indexed, { ...scored, score });
    }
  }
  const found: Found[] = [...best.values()].sort((a, b) => b.score - a.score || a.indexed.place - b.indexed.place);
  return found.length < FEW ? [...found, ...siblingsOf(index, found[0])] : found;
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

/** The readings of the typed words; just one where all words are known. */
function guesses(typed: TypedWords, words: readonly string[]): { reading: string[]; weight: number }[] {
  let readings: { reading: string[]; weight: number }[] = [{ reading: [], weight: 1 }];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const joined = `${word}${words[at + 1] ?? ''}`;
    let options: readonly string[][];
    if (typed.has(word) || /\d/.test(word) || word.length < 2) options = [[word]];
    else if (words[at + 1] !== undefined && typed.has(joined)) {
      options = [[joined]];
      at += 1;
    } else {
      const split = typed.split(word);
      const completions = at === words.length - 1 || word.length >= 5 ? typed.completions(word, GUESSES_PER_WORD) : [];
      const alike = typed.alike(word, GUESSES_PER_WORD);
      const singles = [...new Set([...(word.length >= 4 ? alike.slice(0, 1) : []), ...completions, ...alike])].slice(0, GUESSES_PER_WORD);
      const ordered = completions.length > 0 ? [...new Set([...completions, ...singles])].slice(0, GUESSES_PER_WORD) : singles;
      options = split && completions.length === 0 ? [[...split]] : ordered.length > 0 ? ordered.map((option) => [option]) : [[word]];
    }
    readings = readings
      .flatMap(({ reading, weight }) =>
        options.map((option, place) => ({ reading: [...reading, ...option], weight: weight * LATER ** place })),
      )
      .slice(0, MOST_GUESSES);
  }
  return readings;
}

function hitOf({ record }: Indexed, why: SearchReason, others: readonly Found[]): SearchHit {
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
  };
}
