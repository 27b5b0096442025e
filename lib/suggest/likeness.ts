/**
 * What a note is like among the names and synonyms of the dataset, read as the search reads them: another witness beside the rules,
 * which knows far more words and far less of what a note does with them.
 */
import type { ProcedureCode } from '../../data/codes.ts';
import { entries } from '../../data/entries.ts';
import { procedures as leads } from '../../data/search-leads.ts';
import { withImplied } from '../search/implied.ts';
import { read } from '../search/words.ts';
import type { Reading } from './mentions.ts';
import { sectionsOf, type SectionKind } from './sections.ts';
import type { Steps } from './steps.ts';

/** How alike a code is: the weight of the rare words that one of its names shares with the note. */
export type Likeness = ReadonlyMap<ProcedureCode, Alike>;

/** The weight, and the ideas of the name that it comes from. */
export interface Alike {
  readonly weight: number;
  readonly ideas: readonly string[];
}

interface Term {
  readonly ideas: readonly string[];
  readonly codes: readonly (readonly [ProcedureCode, number])[];
}
interface Terms {
  readonly all: readonly Term[];
  readonly byIdea: ReadonlyMap<string, readonly Term[]>;
  readonly rarity: (idea: string) => number;
}

const WORTH = { name: 1, synonym: 1, plain: 0.6, lead: 0.9 } as const;
/** What each place in a lead's list costs, as a share. */
const LEAD_STEP = 0.15;
/** What the note says and a name denies, or the other way round, costs so much of its weight. */
const AGAINST = 0.6;
const TERMS_A_STEP = 40;

let built: Terms | undefined;

/** Reads the names once, some at each step. */
export function* readTerms(): Steps<Terms> {
  if (built) return built;
  const byWords = new Map<string, { ideas: readonly string[]; codes: (readonly [ProcedureCode, number])[] }>();
  let added = 0;
  const add = (words: string, code: ProcedureCode, worth: number): void => {
    const term = byWords.get(words) ?? { ideas: withImplied(read(words).ideas), codes: [] };
    term.codes.push([code, worth]);
    byWords.set(words, term);
    added += 1;
  };
  const live = Object.values(entries).filter(({ kind }) => kind !== 'deleted');
  for (const { code, naming } of live) {
    add(naming.name, code, WORTH.name);
    for (const synonym of naming.synonyms ?? []) add(synonym, code, WORTH.synonym);
    if (naming.plain !== undefined) add(naming.plain, code, WORTH.plain);
    if (added > TERMS_A_STEP) {
      added = 0;
      yield byWords.size / 6_000;
    }
  }
  for (const { words, codes } of leads)
    for (const phrase of words.split('|'))
      for (const [place, code] of codes.entries()) add(phrase, code, WORTH.lead * Math.max(0.2, 1 - LEAD_STEP * place));
  yield 0.9;
  const all = [...byWords.values()].filter(({ ideas }) => ideas.length > 0);
  const codesOf = new Map<string, Set<ProcedureCode>>();
  const byIdea = new Map<string, Term[]>();
  for (const term of all) {
    for (const idea of term.ideas) {
      const known = codesOf.get(idea) ?? new Set();
      for (const [code] of term.codes) known.add(code);
      codesOf.set(idea, known);
      const list = byIdea.get(idea);
      if (list) list.push(term);
      else byIdea.set(idea, [term]);
    }
  }
  const rarities = new Map([...codesOf].map(([idea, codes]) => [idea, Math.log(1 + live.length / (1 + codes.size))]));
  const unknown = Math.log(1 + live.length);
  return (built = { all, byIdea, rarity: (idea) => rarities.get(idea) ?? unknown });
}

/** How alike every code is to a text. */
export function* likenessOf(text: string): Steps<Likeness> {
  const { byIdea, rarity } = yield* readTerms();
  const asked = new Set(withImplied(read(text).ideas));
  const touched = new Set<Term>();
  for (const idea of asked) for (const term of byIdea.get(idea) ?? []) touched.add(term);
  const likeness = new Map<ProcedureCode, Alike>();
  for (const { ideas, codes } of touched) {
    let common = 0;
    let whole = 0;
    for (const idea of ideas) {
      whole += rarity(idea);
      if (asked.has(idea)) common += rarity(idea);
      else if (asked.has(idea.startsWith('-') ? idea.slice(1) : `-${idea}`)) common -= AGAINST * rarity(idea);
    }
    if (common <= 0) continue;
    const alike = (common * common) / whole;
    for (const [code, worth] of codes)
      if (alike * worth > (likeness.get(code)?.weight ?? 0)) likeness.set(code, { weight: alike * worth, ideas });
  }
  return likeness;
}

/** So much of the operation and of the reason for it is compared: what is told further on is how it was done. */
const LONGEST_TITLE = 500;
const LONGEST_REASON = 160;
const TITLES: ReadonlySet<SectionKind> = new Set(['procedure']);
const TELLING: ReadonlySet<SectionKind> = new Set(['plain', 'narrative', 'description', 'findings']);

/** The heading of the next part stands at the end of this one. */
const NEXT_HEADING = /(?:^|\n)[^\n.;]{0,60}:\s*$/;

/** The part of a note that says what was done, and why, without what it denies, remembers or puts off. */
export function tellingText(text: string, reading: Reading): string {
  const sections = sectionsOf(text);
  const partsOf = (kinds: ReadonlySet<SectionKind>): (readonly [number, number])[] =>
    sections.flatMap(({ kind, start }, at) => (kinds.has(kind) ? [[start, sections[at + 1]?.start ?? text.length] as const] : []));
  const take = (parts: readonly (readonly [number, number])[], most: number): (readonly [number, number])[] => {
    let left = most;
    return parts.flatMap(([start, end]) => {
      const length = Math.min(end - start, left);
      left -= length;
      return length > 0 ? [[start, start + length] as const] : [];
    });
  };
  const titles = partsOf(TITLES);
  const hasTitle = titles.some(([start, end]) => /\p{L}{3}/u.test(text.slice(start, end)));
  const parts = [...take(hasTitle ? titles : partsOf(TELLING), LONGEST_TITLE), ...take(partsOf(new Set(['diagnosis'])), LONGEST_REASON)];
  const from = Math.min(...parts.map(([start]) => start));
  const to = Math.max(...parts.map(([, end]) => end));
  const letters = text.slice(from, to).split('');
  for (const [key, mentions] of reading) {
    if (!/^[-~=?]/.test(key)) continue;
    for (const { start, end } of mentions) for (let at = Math.max(start, from); at < Math.min(end, to); at += 1) letters[at - from] = ' ';
  }
  return parts
    .map(([start, end]) =>
      letters
        .slice(start - from, end - from)
        .join('')
        .replace(NEXT_HEADING, ''),
    )
    .join('\n');
}

/** So far is looked for words that are alike. */
const MOST_READ = 3_000;

/** The words of a text that stand for one of the ideas, one or two at a time. */
export function wordsAlike(text: string, ideas: readonly string[]): { readonly start: number; readonly end: number }[] {
  const words = [...text.slice(0, MOST_READ).matchAll(/[\p{L}\d]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isAlike = (start: number, end: number): boolean => read(text.slice(start, end)).ideas.some((idea) => ideas.includes(idea));
  return words.flatMap(({ start, end }, at) => {
    if (isAlike(start, end)) return [{ start, end }];
    const next = words[at + 1]?.end ?? end;
    return next > end && !isAlike(words[at + 1]?.start ?? start, next) && isAlike(start, next) ? [{ start, end: next }] : [];
  });
}
