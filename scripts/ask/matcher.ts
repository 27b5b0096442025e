/** Whether a fact stands in an answer: what the questions of `tests/fixtures/ask/` are judged by. */

/** All of `all`, at least one of `any`, none of `none`. A star stands for the rest of a word. */
export interface Matcher {
  readonly says: string;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

/** A question with what its answer must and must not say. */
export interface AskedQuestion {
  readonly id: string;
  readonly ask: string;
  /** Questions asked before it. */
  readonly after?: readonly string[];
  /** Codes that the answer may name. */
  readonly mayName: readonly string[];
  /** The dataset does not hold the answer. */
  readonly isUnknown?: boolean;
  readonly facts: readonly Matcher[];
  readonly forbidden?: readonly Matcher[];
}

/** One of the questions whose facts are the bar; `of` and `codes` tell the question of an outside list that has the same facts. */
export interface KeyQuestion extends AskedQuestion {
  readonly of: string;
  readonly codes: readonly string[];
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/[‐-―]/g, '-').toLowerCase();

/** Whether a term stands in a text as whole words. */
export function hasTerm(text: string, term: string): boolean {
  const isOpen = term.endsWith('*');
  const words = plain(isOpen ? term.slice(0, -1) : term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A bare modifier such as AS must not be the word "as".
  const isAbbreviation = /^(?:AS|LT|RT|PA|MUE)$/.test(term);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d]|\\d[.,])${isAbbreviation ? term : words}${isOpen ? '' : '(?![\\p{L}\\d]|[.,]\\d)'}`,
    isAbbreviation ? 'u' : 'iu',
  );
  return pattern.test(isAbbreviation ? text : plain(text));
}

/** Whether the text says what the matcher looks for. */
export const matches = (text: string, { all = [], any = [], none = [] }: Matcher): boolean =>
  all.every((term) => hasTerm(text, term)) &&
  (any.length === 0 || any.some((term) => hasTerm(text, term))) &&
  !none.some((term) => hasTerm(text, term));

/** Sentences of an answer; a point within a number or an abbreviation ends none. */
export const sentencesOf = (answer: string): readonly string[] =>
  answer.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u).filter((one) => one.trim() !== '');

/** What an answer lacks and what it should not say. */
export interface Verdict {
  readonly missing: readonly Matcher[];
  readonly said: readonly Matcher[];
  /** Codes that its reasoning does not need. */
  readonly needless: readonly string[];
  readonly words: number;
}

/** Judges the text of an answer. */
export function judge(answer: string, { facts, forbidden = [], mayName }: AskedQuestion): Verdict {
  const sentences = sentencesOf(answer);
  return {
    missing: facts.filter((fact) => !matches(answer, fact)),
    said: forbidden.filter((one) => sentences.some((sentence) => matches(sentence, one))),
    needless: codesNamed(answer).filter((code) => !mayName.includes(code)),
    words: answer.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  };
}

/** Everything in a text of the form of a code. */
export const codesNamed = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/(?<![\w.,$])(?:\d{5}|\d{4}T|[A-Z]\d{4})(?![\w%]|[.,]\d)/g)].map(([code]) => code)),
];

/** Words that carry nothing when a fact is read off its own wording. */
const LIGHT = new Set(
  'a an and are as at be by can do does for from has have in is it its not no of on one only or the to with when where that this than then there be was were will would about'.split(
    ' ',
  ),
);

/**
 * A matcher for a fact that is only worded: all its numbers, and half of its other words, beginnings compared. Rougher than one written by
 * hand, and marked so where it is used.
 */
export function roughly(answer: string, fact: string): boolean {
  const numbers = [...fact.matchAll(/\d+(?:\.\d+)?T?|\b[A-Z]\d{4}\b/g)].map(([number]) => number);
  if (!numbers.every((number) => hasTerm(answer, number) || hasTerm(answer, Number(number).toLocaleString('en-US')))) return false;
  const words =
    plain(fact)
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !LIGHT.has(word)) ?? [];
  const found = words.filter((word) => hasTerm(answer, `${word.slice(0, Math.max(4, word.length - 3))}*`));
  return words.length === 0 || found.length >= words.length / 2;
}
