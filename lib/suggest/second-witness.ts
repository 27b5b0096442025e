/** What the likeness of a note to the names of the dataset adds to what the rules found: agreement, and codes where no rule speaks. */
import type { ProcedureCode } from '../../data/codes.ts';
import type { Likeness } from './likeness.ts';
import type { Reading } from './mentions.ts';
import type { Slot } from './rule.ts';
import type { Candidate } from './score.ts';

/** Agreement adds so much at most: it decides between codes that the rules hold about equal. */
const MOST_AGREEMENT = 2;
/** So much against a code halves it. */
const AGAINST = 2;
/** Below this nothing is alike: a word or two in common. */
const LEAST_ALIKE = 4;
/** As alike as this a code is thought of without any rule, where none speaks. */
const ALIKE_ALONE = 4.5;
/** A second code of the same kind is shown where it is nearly as alike. */
const NEARLY = 0.7;
/** As alike as this a code is shown behind those of the rules. */
const MUCH_ALIKE = 7;
const MOST_ALONE = 4;
/** Sizes, depths, counts and anesthesia decide these, and a name is alike whatever is said of them. */
const DECIDED_BY_FACTS: ReadonlySet<Slot> = new Set([
  'dislocation',
  'arthrogram',
  'mass',
  'film',
  'picture',
  'bone tumor',
  'bone infection',
  'foreign body',
] as const);
const REGIONS =
  'hipplace hip pelvis ring si sijointdx sacrum symphysis coccyx thigh buttock ischium iliacwing shaft proxfemur aka ramus harness rimtrim osteoplasty labralrepair labraldebride explant twocolumn gtroch hamstring itb'.split(
    ' ',
  );

/** Beside words of another part of the body only these count. */
const SURELY = 'hip si sijointdx acet neck troch gtroch fhead ring symphysis coccyx'.split(' ');

/** Whether the note is about the region, and tells nothing else that would explain its words. */
export const isOfRegion = (reading: Reading): boolean =>
  REGIONS.some((idea) => reading.has(idea)) &&
  !reading.has('visit') &&
  (!(reading.has('otherbody') || reading.has('?otherbody')) || SURELY.some((idea) => reading.has(idea)));

const isAnesthesiaCode = (code: string): boolean => code.startsWith('01');

/** The codes of the likeness that can answer the note, best first. */
export const ranked = (likeness: Likeness, isAnesthesia: boolean): (readonly [ProcedureCode, number])[] =>
  [...likeness]
    .map(([code, { weight }]) => [code, weight] as const)
    .filter(([code, weight]) => isAnesthesiaCode(code) === isAnesthesia && weight >= LEAST_ALIKE)
    .sort((one, other) => other[1] - one[1]);

/** What is only planned or told in a history agrees little, and what speaks against a code takes from its agreement. */
const agreementOf = ({ speaksAgainst, strength }: Candidate, share: number): number =>
  (MOST_AGREEMENT * share * strength) / (1 + speaksAgainst.reduce((sum, { value }) => sum + value, 0) / AGAINST);

/** The candidates of the rules, moved a little by how alike they are. */
export function agreed(candidates: readonly Candidate[], likeness: Likeness, isAnesthesia: boolean): Candidate[] {
  const most = ranked(likeness, isAnesthesia)[0]?.[1];
  if (most === undefined) return [...candidates];
  return candidates
    .map((candidate) =>
      DECIDED_BY_FACTS.has(candidate.slot)
        ? candidate
        : { ...candidate, score: candidate.score + agreementOf(candidate, (likeness.get(candidate.code)?.weight ?? 0) / most) },
    )
    .sort((one, other) => other.score - one.score);
}

/** Codes where no rule speaks, as if one had, with little strength. */
export function alone(likeness: Likeness, isAnesthesia: boolean): Candidate[] {
  const list = ranked(likeness, isAnesthesia).filter(([code]) => !/^(?:1|7)/.test(code));
  const most = list[0]?.[1] ?? 0;
  if (most < ALIKE_ALONE) return [];
  return list
    .filter(([, alike]) => alike >= most * NEARLY)
    .slice(0, MOST_ALONE)
    .map(([code, alike]) => ({
      code,
      slot: 'alike' as const,
      score: (3 * alike) / most,
      strength: 0.5,
      speaksFor: [],
      speaksAgainst: [],
      needs: [],
    }));
}

/** The one code that is more alike than any that a rule thought of, where it is much alike. */
export function unmentioned(likeness: Likeness, isAnesthesia: boolean, known: ReadonlySet<ProcedureCode>): ProcedureCode[] {
  const list = ranked(likeness, isAnesthesia);
  const [code, alike] = list.find(([one]) => !known.has(one)) ?? [];
  const best = list[0]?.[1] ?? 0;
  return code !== undefined && alike !== undefined && alike >= MUCH_ALIKE && alike >= best * NEARLY ? [code] : [];
}
