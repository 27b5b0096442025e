/**
 * From text to ideas. Both the records and the queries go through here, so "ORIF", "open reduction internal fixation" and "opened and
 * fixed" become the same few words. Pure; the list itself stands in `lexicon.ts`.
 */
import { FILLER, LEXICON, NEGATIONS } from './lexicon.ts';

/** A length, a number of views or the like: what stands before the unit. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly unit: 'cm' | 'view' | 'muscle';
}

/** A text as the search sees it. An idea that the text denies has a minus before it. */
export interface Reading {
  readonly ideas: readonly string[];
  readonly amounts: readonly Amount[];
}

interface Node {
  readonly next: Map<string, Node>;
  ideas?: readonly string[];
}

/** Words as they are written, in lower case, without accents and points. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(/[’']/g, '')
      .replace(/\bw\/o\b/g, ' without ')
      .replace(/\bs\/p\b/g, ' status post ')
      .replace(/(\d)\s*(?:cm|centimet(?:er|re)s?)\b/g, '$1 cm ')
      .match(/-?\d+(?:\.\d+)?(?![\p{L}\d])|[\p{L}\d]+/gu) ?? []
  ).map((word) => word.replace(/^-/, ''));
}

/** One spelling for singular and plural and for both sides of the Atlantic. */
export function stem(word: string): string {
  let form = word;
  if (form.length > 4) form = form.replace(/ae(?!$)/g, 'e').replace(/oe(?!s?$)/g, 'e');
  if (form.length > 5)
    form = form
      .replace(/our(s?)$/, 'or$1')
      .replace(/is(ation|e|ed|ing)(s?)$/, 'iz$1$2')
      .replace(/([tb])re(s?)$/, '$1er$2');
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (form.length > 4 && /(?:s|x|ch|sh)es$/.test(form) && !/(?:ses)$/.test(form)) return form.slice(0, -2);
  if (form.length > 3 && form.endsWith('s') && !/(?:ss|us|is)$/.test(form)) return form.slice(0, -1);
  return form;
}

/** Parts that stay or go in a revision. */
const KEEPABLE: ReadonlySet<string> = new Set(['cup', 'stem', 'liner', 'socket', 'fhead', 'hardware', 'prosthesis']);

const root: Node = { next: new Map() };
/** Every word that the lexicon knows, as typed words are compared with them. */
export const lexiconWords: ReadonlySet<string> = fill();

function fill(): Set<string> {
  const known = new Set<string>();
  for (const [ideas, phrases] of Object.entries(LEXICON)) {
    for (const phrase of phrases.split('|')) {
      let node = root;
      for (const word of plainWords(phrase).map(stem)) {
        known.add(word);
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map() }));
        node = next;
      }
      node.ideas ??= ideas.split(' ');
    }
  }
  for (const word of [...FILLER, ...NEGATIONS]) known.add(stem(word));
  return known;
}

/** Reads a text into ideas and amounts. */
export const read = (text: string): Reading => readWords(plainWords(text).map(stem));

/** The same for words that were stemmed before. */
export function readWords(words: readonly string[]): Reading {
  const ideas = new Set<string>();
  let denied = false;
  let last: string | undefined;
  for (let at = 0; at < words.length;) {
    const word = words[at] as string;
    const phrase = longestPhrase(words, at);
    if (phrase) {
      at += phrase.length;
      if (phrase.ideas[0] === 'retained') {
        // "Stem retained" says that the stem is not what is done; "retained stem" says it ahead.
        if (last !== undefined && KEEPABLE.has(last) && ideas.delete(last)) ideas.add(`-${last}`);
        else denied = true;
        continue;
      }
      last = phrase.ideas.at(-1);
      for (const idea of phrase.ideas) ideas.add(denied && !idea.startsWith('-') ? `-${idea}` : idea);
      denied = false;
      continue;
    }
    at += 1;
    if (NEGATIONS.has(word)) denied = true;
    else if (!FILLER.has(word) && !/^\d+(?:\.\d+)?$/.test(word) && (word.length > 1 || /\d/.test(word))) {
      ideas.add(denied ? `-${word}` : word);
      denied = false;
    }
  }
  return { ideas: [...ideas], amounts: amountsIn(words.join(' ')) };
}

function longestPhrase(words: readonly string[], at: number): { ideas: readonly string[]; length: number } | undefined {
  let node: Node | undefined = root;
  let found: { ideas: readonly string[]; length: number } | undefined;
  for (let to = at; node && to < words.length; to += 1) {
    node = node.next.get(words[to] as string);
    if (node?.ideas) found = { ideas: node.ideas, length: to - at + 1 };
  }
  return found;
}

const units: Readonly<Record<string, Amount['unit']>> = { cm: 'cm', view: 'view', muscle: 'muscle' };
const numbers: Readonly<Record<string, string>> = { one: '1', single: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };

/** "under 3 cm", "5 cm or more", "2 or 3 views": the bounds in numbers. */
function amountsIn(text: string): Amount[] {
  const digits = text.replace(/\b(?:one|single|two|three|four|five|six)\b/g, (word) => numbers[word] as string);
  const pattern =
    /(?:\b(under|below|le than|less than|smaller than|at least|from|over|more than|greater than|minimum) )?(\d+(?:\.\d+)?)(?: (?:or|to) (\d+))?( cm| view| muscle)?( or more| or greater| and more| plus| or larger| or over| or le| or less)?( cm| view| muscle)?(?=\s|$)/g;
  const amounts: Amount[] = [];
  for (const [, before, low, high, unitBefore, after, unitAfter] of digits.matchAll(pattern)) {
    const unit = units[(unitBefore ?? unitAfter ?? '').trim()];
    if (!unit || low === undefined) continue;
    const value = Number(low);
    const least = unit === 'cm' ? 0.01 : 1;
    if (/^(?:under|below|le|less|smaller)/.test(before ?? '')) amounts.push({ unit, from: 0, to: value - least });
    else if (/^(?:over|more|greater)/.test(before ?? '')) amounts.push({ unit, from: value + least, to: Infinity });
    else if (/^(?:at|from|min)/.test(before ?? '') || /more|greater|plus|larger|over/.test(after ?? ''))
      amounts.push({ unit, from: value, to: Infinity });
    else amounts.push({ unit, from: value, to: high === undefined ? value : Number(high) });
  }
  return amounts;
}
