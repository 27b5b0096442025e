/** Which sentences of an entry bear on the situation of a question. */
import type { ProcedureCode } from '../../data/codes.ts';
import { codesIn, type Knowledge, type Sentence, type TextSection } from './knowledge.ts';

/** Ideas that nearly every sentence has or that name no matter. */
const EMPTY: ReadonlySet<string> = new Set(
  'hip code medicare claim session day same time use put taken take out come went day today two one a small still both not first column edit ptp site other'.split(
    ' ',
  ),
);

/** How much a section tells of what to bill; steps and indications tell more of what is done. */
const WORTH: { readonly [S in TextSection]?: number } = {
  notSeparately: 1.4,
  steps: 0.5,
  indications: 0.4,
  history: 0.5,
  aftercare: 0.8,
  documentation: 0.9,
};

/** The ideas of a situation that can tell sentences apart. */
export const tellingIdeas = (ideas: readonly string[]): ReadonlySet<string> => new Set(ideas.filter((idea) => !EMPTY.has(idea)));

/** How much of the situation a sentence speaks of, by the weight of the shared ideas; what it names counts half. */
export function overlap(
  { rarity, isKnown }: Knowledge,
  asked: ReadonlySet<string>,
  { ideas, named = new Set() }: { readonly ideas: ReadonlySet<string>; readonly named?: ReadonlySet<string> },
): number {
  let shared = 0;
  let all = 0;
  for (const idea of ideas) {
    if (EMPTY.has(idea)) continue;
    const weight = rarity(idea);
    // A word that no name holds parts no codes, and so does not thin what is shared either.
    if (isKnown(idea)) all += weight;
    const bare = idea.replace(/^-/, '');
    if (asked.has(idea)) shared += weight;
    else if (asked.has(bare) || asked.has(`-${bare}`)) shared += weight / 2;
  }
  for (const idea of named) if (!EMPTY.has(idea) && !ideas.has(idea) && asked.has(idea)) shared += rarity(idea) / 2;
  return shared === 0 ? 0 : shared / Math.sqrt(all + 6);
}

/** Below this a sentence shares no more than chance. */
export const LEAST_BEARING = 1;

/** The sentences that bear on the situation, best first. */
export function bearing(
  knowledge: Knowledge,
  code: ProcedureCode,
  asked: ReadonlySet<string>,
  wanted: (sentence: Sentence) => boolean = () => true,
  least: number = LEAST_BEARING,
): readonly Sentence[] {
  return knowledge
    .sentences(code)
    .filter(wanted)
    .map((sentence) => ({ sentence, score: overlap(knowledge, asked, sentence) * (WORTH[sentence.section] ?? 1) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence);
}

/**
 * A sentence without the codes that the question does not turn on: of a list in brackets ("(20680, 20670 are column 2)") those stay
 * that are kept, and the brackets go where none does.
 */
export function withoutOtherCodes(text: string, keep: ReadonlySet<string>): string {
  return text
    .replace(/ ?\(([^()]*)\)/g, (whole, inside: string) => {
      const codes = codesIn(inside);
      if (codes.length === 0) return whole;
      const kept = codes.filter((code) => keep.has(code));
      if (kept.length === codes.length) return whole;
      if (kept.length === 0) return '';
      const rest = /\b(?:is|are) column ([12])\b/.exec(inside);
      return ` (${kept.join(', ')}${rest ? `${kept.length > 1 ? ' are' : ' is'} column ${rest[1]}` : ''})`;
    })
    .trim();
}
