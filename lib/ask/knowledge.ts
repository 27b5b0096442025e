/** The dataset as questions need it: each code's sentences with the ideas in them, and the search over all codes. */
import { codes as codeRows, type ProcedureCode } from '../../data/codes.ts';
import { entries } from '../../data/entries.ts';
import type { SourceId } from '../../data/source-registry.ts';
import { entryAnswer, type EntryAnswer } from '../entries/entry-answer.ts';
import type { AnswerSections } from '../entries/answer-sections.ts';
import { searchRecords } from '../entries/search-records.ts';
import { createSearch, type Search } from '../search/search.ts';
import { read } from '../search/words.ts';

/** Sections of sentences. */
export type TextSection = Exclude<keyof AnswerSections, 'diagnoses' | 'anesthesia' | 'surgeries'>;

/** A sentence of an entry. */
export interface Sentence {
  readonly code: ProcedureCode;
  readonly section: TextSection;
  /** Of the section `modifiers`. */
  readonly modifier?: string;
  readonly text: string;
  readonly by: readonly SourceId[];
  readonly ideas: ReadonlySet<string>;
  /** Ideas in the names of the codes that it names: a sentence on another code is also about what that code is. */
  readonly named: ReadonlySet<string>;
  /** Codes that the text names. */
  readonly names: readonly ProcedureCode[];
}

/** Everything an answer is composed from. */
export interface Knowledge {
  readonly search: Search;
  entry(code: ProcedureCode): EntryAnswer;
  sentences(code: ProcedureCode): readonly Sentence[];
  /** The rarer an idea among the codes, the more it says. */
  rarity(idea: string): number;
  /** Whether name or synonyms of a code hold an idea. */
  isNamedBy(code: ProcedureCode, idea: string): boolean;
  /** The ideas of a told situation that the dataset knows; words that only ask are none. */
  situationIdeas(situation: string): ReadonlySet<string>;
  /** Whether a name, synonym or the like of any code holds an idea. */
  isKnown(idea: string): boolean;
  /** All words of a question as ideas, also those that only sentences hold. */
  heard(text: string): ReadonlySet<string>;
}

const CODE = /(?<![\w.])(?:\d{5}|\d{4}T|[A-Z]\d{4})(?![\w.]*\d)/g;
/** Of an edit; to the search a column is one of the hip socket. */
const COLUMN = /\bcolumn [12]\b/g;
const known: ReadonlySet<string> = new Set(codeRows.map(({ code }) => code));

/** The codes of the dataset that a text names, ranges ("64445 to 64449") by their ends. */
export const codesIn = (text: string): readonly ProcedureCode[] =>
  [...new Set([...text.matchAll(CODE)].map(([code]) => code))].filter((code): code is ProcedureCode => known.has(code));

/** Ideas of a text; "nothing fixed" denies as "not fixed" does, and both codes are no two sides. */
export const ideasOf = (text: string): readonly string[] =>
  read(
    text
      .replace(/\b(?:nothing|neither)\b/gi, 'not')
      .replace(/\b(\w+) (?:is |was )?intact\b/gi, 'not $1')
      .replace(/\b(?:are both|both(?= (?:are|is|were|be|can|may|codes?|sent|billed|paid|payable|reported)))\b/gi, ' '),
  ).ideas;

/** What an answer is composed from; sentences are read as they are needed. Once per start of the worker, at the first question. */
export function createKnowledge(search: Search = createSearch(searchRecords())): Knowledge {
  const { rarity, byIdea, byCode } = search.index;
  const answers = new Map<ProcedureCode, EntryAnswer>();
  const sentences = new Map<ProcedureCode, readonly Sentence[]>();
  const entry = (code: ProcedureCode): EntryAnswer => cached(answers, code, () => entryAnswer(code));
  const isKnown = (idea: string): boolean => byIdea.has(idea.replace(/^-/, ''));
  const situationIdeas = (situation: string): ReadonlySet<string> =>
    new Set(ideasOf(situation).filter((idea) => isKnown(idea) && !isAsking(idea)));
  return {
    search,
    entry,
    sentences: (code) => cached(sentences, code, () => sentencesOf(entry(code))),
    rarity,
    isNamedBy: (code, idea) => (byCode.get(code)?.weights.get(idea) ?? 0) >= 0.9,
    situationIdeas,
    heard: (text) => new Set(ideasOf(text.replace(CODE, ' ')).filter((idea) => !isAsking(idea))),
    isKnown,
  };
}

/** Known words that say nothing of an operation. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'can may hip session day today same time small still both not other pay more less belong accept reason send invalid place position long period support say unit ' +
    'total medicare plan surgeon physician assistant use used once own part as at out put take taken came went go come be other separate full line two one three hour month minimum ' +
    'value lie between against differ difference say show tell must get call mean common report amount visit follow plus add also ' +
    'include included includes including inherent package bundle bundled contain contained together compared compare'
  ).split(' '),
);

/** Whether an idea only asks. */
export const isAsking = (idea: string): boolean => ASKING.has(idea.replace(/^-/, ''));

function cached<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function sentencesOf({ code, sections }: EntryAnswer): readonly Sentence[] {
  return Object.entries(sections).flatMap(([section, list]) => {
    if (section === 'diagnoses' || section === 'anesthesia' || section === 'surgeries') return [];
    return ((list as AnswerSections['modifiers'] | AnswerSections['includes']) ?? []).map((item): Sentence => {
      const { text, by } = 'when' in item ? item.when : item;
      const names = codesIn(text).filter((named) => named !== code);
      const named = names.slice(0, 4).flatMap((other) => ideasOf(entries[other].naming.name));
      return {
        code,
        section: section as TextSection,
        ...('when' in item && { modifier: item.modifier }),
        text,
        by,
        ideas: new Set(ideasOf(text.replace(CODE, ' ').replace(COLUMN, ' '))),
        named: new Set(named),
        names,
      };
    });
  });
}
