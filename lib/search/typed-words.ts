/**
 * What the user meant by a word that nobody wrote: a word not typed to its end, two words in one, or a slip. fuse.js judges slips; words
 * that share too few letter pairs never reach it, since comparing with all words of a long code list takes too long for a keystroke.
 */
import Fuse from 'fuse.js';

/** Readings of a word, the likeliest first. */
export interface TypedWords {
  has(word: string): boolean;
  /** Known words that begin so. */
  completions(start: string, limit: number): readonly string[];
  /** Known words that look alike. */
  alike(word: string, limit: number): readonly string[];
  /** The word as two known ones, such as "hipreplacement". */
  split(word: string): readonly [string, string] | undefined;
}

interface Known {
  readonly word: string;
  readonly count: number;
}

/** Shortest word that another is corrected to: shorter ones are abbreviations, which resemble everything. */
const SHORTEST = 4;

/** So many words are taken in at one step. */
const WORDS_PER_STEP = 250;

/** `counts`: how often each known word occurs. Takes them in by steps; the last step has the answer. */
export function* buildingTypedWords(counts: ReadonlyMap<string, number>): Generator<undefined, TypedWords> {
  const sorted: readonly Known[] = [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => (a.word < b.word ? -1 : 1));
  yield;
  const byPair = new Map<string, Known[]>();
  for (const [at, known] of sorted.entries()) {
    if (at % WORDS_PER_STEP === 0) yield;
    if (known.word.length < SHORTEST || /\d/.test(known.word)) continue;
    for (const pair of pairsOf(known.word)) {
      const list = byPair.get(pair);
      if (list) list.push(known);
      else byPair.set(pair, [known]);
    }
  }
  const remembered = new Map<string, readonly string[]>();

  function alike(word: string): readonly string[] {
    if (word.length < SHORTEST - 1 || /\d/.test(word)) return [];
    const shared = new Map<Known, number>();
    const pairs = pairsOf(word);
    for (const pair of pairs) for (const known of byPair.get(pair) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
    const near = [...shared]
      .filter(([known, count]) => Math.abs(known.word.length - word.length) <= 2 && count >= Math.max(1, pairs.size * 0.35))
      .sort((a, b) => b[1] - a[1] || (a[0].word < b[0].word ? -1 : 1))
      .slice(0, 60)
      .map(([known]) => known);
    const slips = word.length >= 8 ? 2 : 1;
    return new Fuse(near, { keys: ['word'], includeScore: true, threshold: 0.45, ignoreLocation: true, ignoreFieldNorm: true })
      .search(word)
      .map(({ item, score }) => ({ item, score: score ?? 1, edits: editsBetween(word, item.word) }))
      .filter(({ edits }) => edits <= slips)
      .sort((a, b) => a.edits - b.edits || a.score - b.score || b.item.count - a.item.count || (a.item.word < b.item.word ? -1 : 1))
      .map(({ item }) => item.word);
  }

  return {
    has: (word) => counts.has(word),
    completions(start, limit) {
      let low = 0;
      for (let high = sorted.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as Known).word < start) low = middle + 1;
        else high = middle;
      }
      const found: Known[] = [];
      for (let at = low; sorted[at]?.word.startsWith(start); at += 1) found.push(sorted[at] as Known);
      return found
        .sort((a, b) => b.count - a.count || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
        .slice(0, limit)
        .map(({ word }) => word);
    },
    alike(word, limit) {
      let found = remembered.get(word);
      if (!found) {
        // Enough for a whole session of typing, and never a leak.
        if (remembered.size > 500) remembered.clear();
        remembered.set(word, (found = alike(word)));
      }
      return found.slice(0, limit);
    },
    split(word) {
      for (let at = 3; at <= word.length - 3; at += 1) {
        const parts = [word.slice(0, at), word.slice(at)] as const;
        if (counts.has(parts[0]) && counts.has(parts[1])) return parts;
      }
      return undefined;
    },
  };
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set([`^${word[0] ?? ''}`]);
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}

/** Letters put in, left out, replaced or swapped with their neighbour. */
export function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, cell(i - 2, j - 2) + 1);
      row.push(cost);
    }
  }
  return cell(a.length, b.length);
}
