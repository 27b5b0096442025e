/** Finds the phrases of the lexicon in the words of a note, small slips of the keyboard included. */
import { ACTIONS } from './lexicon-actions.ts';
import { CONDITIONS } from './lexicon-conditions.ts';
import { PLACES } from './lexicon-places.ts';
import { WORDS_A_STEP, finish, type Steps } from './steps.ts';
import { singular, type Token } from './tokens.ts';

/** A phrase found: the ideas it stands for, and its first and last token. */
export interface Found {
  readonly ideas: readonly string[];
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly next: Map<string, Node>;
  ideas?: string[];
}

/** Places that count also where they stand inside a longer phrase: "both hips", "deep gluteal muscle". */
const INNER: ReadonlySet<string> = new Set(
  'hip left right pelvis buttock gtroch ischium iliacwing thigh labrum synovium abductor flexor adductor fascia'.split(' '),
);
/** Phrases in which a trochanter is no place of its own. */
const HOLDS_TROCHANTER: ReadonlySet<string> = new Set(['troch', 'nail', 'eto']);

/** From here on a word may have one letter wrong, and from the second on two. */
const ONE_SLIP = 7;
const TWO_SLIPS = 11;

/** So many different words are looked at for slips: a note has fewer, and a text of nonsense must not take seconds. */
const MOST_CORRECTED = 3000;
/** Each is compared with many. */
const WORDS_CORRECTED_A_STEP = 200;

interface Lexicon {
  readonly root: Node;
  readonly vocabulary: ReadonlySet<string>;
  /** The words of one first letter and length. */
  readonly byShape: ReadonlyMap<string, readonly { readonly word: string; readonly letters: number }[]>;
}

let built: Lexicon | undefined;
/** Built with the first note, so that a worker woken for something else does not wait for it. */
const lexicon = (): Lexicon => (built ??= buildLexicon());

const conditionIdeas: ReadonlySet<string> = new Set(Object.keys(CONDITIONS).flatMap((key) => key.split(' ')));

/** Whether the idea is a condition of the patient, and not a place or something done. */
export const isCondition = (idea: string): boolean => conditionIdeas.has(idea);

function buildLexicon(): Lexicon {
  const root: Node = { next: new Map() };
  const vocabulary = new Set<string>();
  for (const table of [ACTIONS, CONDITIONS, PLACES]) {
    for (const [ideas, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split('|')) {
        const words = phrase.toLowerCase().split(' ').map(singular);
        for (const word of words) vocabulary.add(word);
        learn(root, ideas.split(' '), words);
      }
    }
  }
  const byShape = new Map<string, { word: string; letters: number }[]>();
  for (const word of vocabulary) {
    if (word.length < ONE_SLIP) continue;
    const shape = word.slice(0, 1) + word.length;
    byShape.set(shape, [...(byShape.get(shape) ?? []), { word, letters: lettersOf(word) }]);
  }
  return { root, vocabulary, byShape };
}

function learn(root: Node, ideas: readonly string[], words: readonly string[]): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map() }));
    node = next;
  }
  node.ideas = [...new Set([...(node.ideas ?? []), ...ideas])];
}

/** The longest phrases from left to right; a sentence end stands inside none. */
export const phrasesIn = (tokens: readonly Token[]): Found[] => finish(findPhrases(tokens));

/** The same in steps. */
export function* findPhrases(tokens: readonly Token[]): Steps<Found[]> {
  const { root } = lexicon();
  const corrected = new Map<string, string>();
  const words: string[] = [];
  for (const { word } of tokens) {
    let known = corrected.get(word);
    if (known === undefined) {
      corrected.set(word, (known = corrected.size < MOST_CORRECTED ? spelled(word) : word));
      if (corrected.size % WORDS_CORRECTED_A_STEP === 0) yield (0.5 * words.length) / tokens.length;
    }
    words.push(known);
  }
  const found: Found[] = [];
  let nextStep = WORDS_A_STEP;
  for (let at = 0; at < words.length;) {
    if (at >= nextStep) {
      nextStep += WORDS_A_STEP;
      yield 0.5 + (0.5 * at) / words.length;
    }
    const phrase = longestAt(tokens, words, at);
    if (phrase) {
      found.push(phrase);
      for (let inner = at; inner <= phrase.last && phrase.last > phrase.first; inner += 1) {
        const place = root.next.get(words[inner] as string)?.ideas?.filter((idea) => INNER.has(idea) && !phrase.ideas.includes(idea)) ?? [];
        const counts = place.filter((idea) => idea !== 'gtroch' || !phrase.ideas.some((outer) => HOLDS_TROCHANTER.has(outer)));
        if (counts.length > 0) found.push({ ideas: counts, first: inner, last: inner });
      }
    }
    at = phrase ? phrase.last + 1 : at + 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], words: readonly string[], at: number): Found | undefined {
  let node: Node | undefined = lexicon().root;
  let found: Found | undefined;
  for (let to = at; to < words.length; to += 1) {
    if (to > at && tokens[to]?.breakBefore !== 'none') break;
    node = node.next.get(words[to] as string);
    if (!node) break;
    if (node.ideas) found = { ideas: node.ideas, first: at, last: to };
  }
  return found;
}

/** The word of the lexicon that is meant; the word itself where none is near. */
function spelled(word: string): string {
  const { vocabulary, byShape } = lexicon();
  // A make with its number: "Gamma3".
  const make = /^([a-z]{3,})\d$/.exec(word)?.[1];
  if (make !== undefined && vocabulary.has(make)) return make;
  if (vocabulary.has(word) || word.length < ONE_SLIP || /\d/.test(word)) return word;
  const slips = word.length >= TWO_SLIPS ? 2 : 1;
  const letters = lettersOf(word);
  let best = word;
  let least = slips + 1;
  for (let length = word.length - slips; length <= word.length + slips; length += 1) {
    for (const { word: known, letters: other } of byShape.get(word.slice(0, 1) + length) ?? []) {
      // A slip changes two letters at the most: most words are out without being compared.
      if (bitsOf(letters ^ other) > 2 * slips) continue;
      const distance = slipsBetween(word, known, least);
      if (distance < least) [best, least] = [known, distance];
    }
  }
  return best;
}

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << ((word.charCodeAt(at) - 97) % 32);
  return letters;
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Letters left out, put in, changed or swapped; stops counting at the limit. */
function slipsBetween(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_value, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let value = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        value = Math.min(value, (before[j - 2] as number) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least >= limit) return limit;
    before = row;
    row = next;
  }
  return row[other.length] as number;
}
