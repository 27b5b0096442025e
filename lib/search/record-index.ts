/** The records read into ideas once, with the records of each idea: what makes a keystroke cheap however long the list is. */
import { read, plainWords, stem, type Amount } from './words.ts';
import type { SearchRecord } from './search-record.ts';

/** One text of a record that can be the reason for a hit. */
export interface Field {
  readonly kind: 'name' | 'synonym' | 'plain' | 'deciding' | 'family' | 'diagnosis' | 'trait';
  readonly words: string;
  readonly ideas: ReadonlySet<string>;
}

/** A record as the ranking sees it. */
export interface Indexed {
  readonly record: SearchRecord;
  readonly place: number;
  readonly fields: readonly Field[];
  /** What the name says or denies: only that can contradict a query. */
  readonly named: ReadonlySet<string>;
  /** What any text of ours says of it, with the weight of the best text. */
  readonly weights: ReadonlyMap<string, number>;
  readonly amounts: readonly Amount[];
  /** Name and synonyms as plain words. */
  readonly literals: ReadonlySet<string>;
}

/** A lead with the codes that it leads to. */
export interface IndexedLead {
  readonly words: string;
  readonly isCondition: boolean;
  readonly icd10: readonly string[];
  readonly ideas: ReadonlySet<string>;
  readonly to: { readonly at: number; readonly place: number }[];
}

/** All records with the ways into them. */
export interface RecordIndex {
  readonly all: readonly Indexed[];
  readonly byCode: ReadonlyMap<string, Indexed>;
  readonly byIdea: ReadonlyMap<string, readonly number[]>;
  readonly leads: readonly IndexedLead[];
  readonly leadsByIdea: ReadonlyMap<string, readonly IndexedLead[]>;
  /** How often each written word occurs. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** The rarer an idea, the more it says. */
  rarity(idea: string): number;
}

/** How much a word counts by where it stands. */
const FIELD_WEIGHTS: Readonly<Record<Field['kind'], number>> = {
  name: 1,
  synonym: 0.95,
  family: 0.7,
  plain: 0.6,
  trait: 0.55,
  deciding: 0.45,
  diagnosis: 0.4,
};

/**
 * Reads all records, a few at each step, so that whoever must not be blocked can stop in between; the last step has the index.
 * Several thousand texts are read, of which many stand at several codes: those are read once.
 */
export function* indexing(records: Iterable<SearchRecord>): Generator<undefined, RecordIndex> {
  const wordCounts = new Map<string, number>();
  const count = (text: string): void => {
    for (const word of plainWords(text).map(stem)) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
  };
  const ideasOf = rememberedIdeas();
  const all: Indexed[] = [];
  const byIdea = new Map<string, number[]>();
  for (const record of records) {
    const place = all.length;
    const indexed = indexRecord(record, place, ideasOf);
    all.push(indexed);
    for (const text of [record.name, record.family, record.plain ?? '', ...record.synonyms]) count(text);
    for (const idea of indexed.weights.keys()) listOf(byIdea, idea).push(place);
    yield;
  }
  const leads = yield* indexingLeads(all);
  const leadsByIdea = new Map<string, IndexedLead[]>();
  for (const lead of leads) {
    count(lead.words);
    for (const idea of lead.ideas) listOf(leadsByIdea, idea).push(lead);
  }
  yield;
  // Twice as much for what stands in 1 of 343 records as for what stands in 1 of 20.
  const unknown = Math.log(1 + all.length);
  const rarities = new Map([...byIdea].map(([idea, places]) => [idea, Math.log(1 + all.length / (1 + places.length))]));
  const rarity = (idea: string): number => rarities.get(idea) ?? unknown;
  yield;
  return { all, byCode: new Map(all.map((indexed) => [indexed.record.code, indexed])), byIdea, leads, leadsByIdea, wordCounts, rarity };
}

/** The ideas of a text, read once for all codes that have it. */
function rememberedIdeas(): (text: string) => ReadonlySet<string> {
  const held = new Map<string, ReadonlySet<string>>();
  return (text) => {
    let ideas = held.get(text);
    if (!ideas) held.set(text, (ideas = new Set(read(text).ideas)));
    return ideas;
  };
}

/** The words of a text in one spelling. */
export const literalOf = (text: string): string => plainWords(text).map(stem).join(' ');

function indexRecord(record: SearchRecord, place: number, ideasOf: (text: string) => ReadonlySet<string>): Indexed {
  const name = read(record.name);
  const fields: Field[] = [{ kind: 'name', words: record.name, ideas: new Set(name.ideas) }];
  const add = (kind: Field['kind'], words: string, said = words): void => {
    fields.push({ kind, words, ideas: ideasOf(said) });
  };
  for (const synonym of record.synonyms) add('synonym', synonym);
  if (record.plain !== undefined) add('plain', record.plain);
  // Behind the semicolon the other code is spoken of.
  for (const { words } of record.deciding) add('deciding', words, words.split(';')[0]);
  add('family', record.family);
  for (const words of record.traits) add('trait', words);
  for (const { icd10, label } of record.diagnoses) add('diagnosis', `${icd10} ${label}`, label);
  const weights = new Map<string, number>();
  for (const { kind, ideas } of fields) {
    for (const idea of ideas) {
      // What a plain sentence denies is told for contrast with some other code.
      if (idea.startsWith('-') && kind !== 'name' && kind !== 'synonym' && kind !== 'deciding') continue;
      weights.set(idea, Math.max(weights.get(idea) ?? 0, FIELD_WEIGHTS[kind]));
    }
  }
  const literals = new Set([record.name, ...record.synonyms].map(literalOf));
  return { record, place, fields, named: new Set(name.ideas), weights, amounts: name.amounts, literals };
}

function* indexingLeads(all: readonly Indexed[]): Generator<undefined, IndexedLead[]> {
  const byWords = new Map<string, IndexedLead>();
  for (const { record, place: at } of all) {
    if (record.leads.length > 0) yield;
    for (const { words, place, isCondition, icd10 } of record.leads) {
      let lead = byWords.get(words);
      if (!lead) byWords.set(words, (lead = { words, isCondition, icd10, ideas: new Set(read(words).ideas), to: [] }));
      if (!lead.to.some((known) => known.at === at)) lead.to.push({ at, place });
    }
  }
  return [...byWords.values()].filter(({ ideas }) => ideas.size > 0);
}

function listOf<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
