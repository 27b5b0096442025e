/** What an answer is about, as every part of it gets it. */
import type { ProcedureCode } from '../../data/codes.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import type { AskTopic } from '../protocol/asked.ts';
import type { Choice } from './choose.ts';
import type { Draft } from './draft.ts';
import type { Knowledge, Sentence } from './knowledge.ts';
import type { Question } from './question.ts';
import { withoutOtherCodes } from './relevance.ts';

/** What an answer is about. */
export interface Matter {
  readonly knowledge: Knowledge;
  readonly question: Question;
  /** What is asked for; from the question before, where this one only names another code. */
  readonly topics: ReadonlySet<AskTopic>;
  /** The codes that are spoken of, whether named, in view or found. */
  readonly entries: readonly EntryAnswer[];
  /** Where the codes were found by a told situation, or that situation was weighed against named ones. */
  readonly choice?: Choice;
  /** The ideas of the situation, with what it implies; what lies in the past is told as that. */
  readonly asked: ReadonlySet<string>;
  /** The ideas of all words of the question. */
  readonly heard: ReadonlySet<string>;
}

/** A part of an answer. */
export type Part = (matter: Matter) => readonly Draft[];

/** The first entry, of which there is always one where a part is asked. */
export const first = ({ entries }: Matter): EntryAnswer => entries[0] as EntryAnswer;

/** "not 27125": small first letter, but for abbreviations and codes. */
export const lower = (text: string): string =>
  /^(?:[A-Z][A-Z0-9/&]|\w*\d|CMS|Medicare|Films? of)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A text as a sentence. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** "27197 or 27198". */
export const joined = (words: readonly string[], by: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1) ?? ''}`;

const HEADS: { readonly [S in Sentence['section']]?: string } = {
  includes: 'Included: ',
  separately: 'Beside it: ',
  notSeparately: 'Not beside it: ',
  documentation: 'The note must show: ',
  denials: 'Denied: ',
  indications: 'Done for: ',
};

/** A sentence of an entry as an answer says it, under the head of its section and without codes that the question does not turn on. */
export function told(one: Sentence, keep: ReadonlySet<string>): string {
  const text = withoutOtherCodes(one.text, keep);
  if (one.section === 'modifiers') return `${one.modifier ?? ''}: ${lower(text)}`;
  const head = HEADS[one.section] ?? '';
  return head === '' ? text : `${head}${lower(text)}`;
}

/** The codes that an answer may name: those spoken of, those weighed against them and those in the question. */
export function keptCodes({ entries, choice, question }: Matter): ReadonlySet<string> {
  const rejected = choice?.rejected.map(({ against }) => against) ?? [];
  return new Set<string>([...entries.map(({ code }) => code), ...(choice?.chosen ?? []), ...rejected, ...question.codes]);
}

/** "$1,695.40". */
export const money = (value: number): string => `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** The same for a list of codes. */
export const codesOf = (entries: readonly EntryAnswer[]): readonly ProcedureCode[] => entries.map(({ code }) => code);
