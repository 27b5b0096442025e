/** Answers are drafted as sentences with their sources, then cut to length: what is needed least goes first. */
import { release } from '../../data/release.ts';
import { sources, type SourceId } from '../../data/source-registry.ts';
import type { AnswerLine, LineSource } from '../protocol/asked.ts';

/** A sentence of an answer before it is cut to length. */
export interface Draft {
  readonly text: string;
  /** Empty: our own words, on general knowledge. */
  readonly by: readonly SourceId[];
  /** 0: the answer itself; the higher, the sooner it is left out. */
  readonly rank: number;
  readonly isDisputed?: true;
}

/** No answer is longer. Sources are not counted: they are names, not sentences. */
export const MOST_WORDS = 90;

/** A sentence with its sources. */
export const say = (text: string, by: readonly SourceId[] | SourceId, rank = 1): Draft => ({
  text,
  by: typeof by === 'string' ? [by] : by,
  rank,
});

/** The readings of those who do not agree. */
export const sayDisputed = (text: string, rank = 1): Draft => ({ ...say(`Disputed: ${text}`, [], rank), isDisputed: true });

/** How many words a reader counts. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences that fit, in the order drafted; each text once. */
export function fit(drafts: readonly Draft[]): readonly Draft[] {
  const kept = new Set<Draft>();
  const seen = new Set<string>();
  let words = 0;
  const byRank = drafts.map((draft, at) => ({ draft, at })).sort((a, b) => a.draft.rank - b.draft.rank || a.at - b.at);
  for (const { draft } of byRank) {
    const length = countWords(draft.text);
    if (seen.has(draft.text) || words + length > MOST_WORDS) continue;
    seen.add(draft.text);
    kept.add(draft);
    words += length;
  }
  return drafts.filter((draft) => kept.has(draft));
}

const OWN: LineSource = {
  publisher: 'HipLens',
  title: 'own words, general coding knowledge',
  release: release.version,
  date: release.date,
};

/** Who holds a reading stands in the sentence. */
const READINGS: LineSource = { ...OWN, title: 'own words; each reading names who holds it' };

/** As it crosses to the page that asks. */
export function lineOf({ text, by, isDisputed }: Draft): AnswerLine {
  const named = by.map((id): LineSource => {
    const { publisher, title, release: edition, ...row } = sources[id];
    return { id, publisher, title, release: edition, ...('date' in row && { date: row.date }) };
  });
  return { text, sources: named.length > 0 ? named : [isDisputed ? READINGS : OWN], ...(isDisputed && { isDisputed }) };
}
