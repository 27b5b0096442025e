/** Holds every rule against what a note says. */
import type { ProcedureCode } from '../../data/codes.ts';
import { condition, match, type Condition } from './condition.ts';
import type { FactName } from './facts.ts';
import type { Mention, Reading } from './mentions.ts';
import { groups, type Rule, type Slot, type Weighed } from './rule.ts';
import { anesthesiaRules } from './rules-anesthesia.ts';
import { boneRules } from './rules-bone.ts';
import { fractureRules } from './rules-fracture.ts';
import { growthRules } from './rules-growth.ts';
import { pelvisRules } from './rules-pelvis.ts';
import { reductionRules } from './rules-reduction.ts';
import { replacementRules } from './rules-replacement.ts';
import { scopeRules } from './rules-scope.ts';
import type { SectionKind } from './sections.ts';
import { finish, type Steps } from './steps.ts';
import { tissueRules } from './rules-tissue.ts';
import { traitEvidence } from './trait-evidence.ts';

/** A piece of evidence with what it is worth. */
export interface Weight {
  readonly value: number;
  readonly mentions: readonly Mention[];
}

/** A code that the note speaks of. */
export interface Candidate {
  readonly code: ProcedureCode;
  readonly slot: Slot;
  readonly score: number;
  /** How strongly the note says what makes the code thought of: 1 in a heading of procedures, little in a history. */
  readonly strength: number;
  readonly speaksFor: readonly Weight[];
  readonly speaksAgainst: readonly Weight[];
  readonly needs: readonly FactName[];
}

interface Compiled {
  readonly rule: Rule;
  readonly is: readonly Asked[];
  readonly for: readonly Asked[];
  readonly against: readonly Asked[];
}
interface Asked {
  readonly asked: Condition;
  readonly value: number;
}

/** Every rule but those of anesthesia. */
export const procedureRules: readonly Rule[] = [
  ...replacementRules,
  ...fractureRules,
  ...reductionRules,
  ...growthRules,
  ...pelvisRules,
  ...boneRules,
  ...tissueRules,
  ...scopeRules,
];

const compileAll = (weighed: Weighed | undefined): Asked[] =>
  (weighed ?? '').split(';').flatMap((part) => {
    const [text, value] = part.trim().split(' ');
    return text ? [{ asked: condition(text.replace(/\$\w+/g, (group) => groups[group] ?? group)), value: Number(value) }] : [];
  });
const compile = (rule: Rule): Compiled => ({ rule, is: compileAll(rule.is), for: compileAll(rule.for), against: compileAll(rule.against) });

/** A rule costs as much as the note has words for it. */
const RULES_A_STEP = 2;

let procedures: readonly Compiled[] | undefined;
let anesthesia: readonly Compiled[] | undefined;

/** Every code whose words stand in the note, best first; anesthesia codes only where the note is anesthesia's. */
export const candidatesOf = (reading: Reading, isAnesthesia: boolean): Candidate[] => finish(weighRules(reading, isAnesthesia));

/** The same in steps. */
export function* weighRules(reading: Reading, isAnesthesia: boolean): Steps<Candidate[]> {
  const compiled = isAnesthesia ? (anesthesia ??= anesthesiaRules.map(compile)) : (procedures ??= procedureRules.map(compile));
  const candidates: Candidate[] = [];
  for (const [at, one] of compiled.entries()) {
    if (at % RULES_A_STEP === RULES_A_STEP - 1) yield at / compiled.length;
    const candidate = score(reading, one);
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((one, other) => other.score - one.score);
}

/** What a title names is not undone by how the operation is told. */
const BESIDE_A_TITLE = 0.5;
const TELLING: ReadonlySet<SectionKind> = new Set(['description', 'narrative', 'findings', 'implants']);
const isOfTheTelling = ({ mentions }: Weight): boolean =>
  mentions.some(({ section, polarity }) => polarity === 'said' && TELLING.has(section));

function score(reading: Reading, { rule, is, for: supports, against }: Compiled): Candidate | undefined {
  let base = 0;
  let strength = 0;
  let reason: readonly Mention[] = [];
  for (const { asked, value } of is) {
    const found = match(reading, asked);
    if (found && value * found.strength > base) [base, strength, reason] = [value * found.strength, found.strength, found.mentions];
  }
  if (base === 0) return undefined;
  const weigh = (list: readonly Asked[]): Weight[] =>
    list.flatMap(({ asked, value }) => {
      const found = match(reading, asked);
      return found ? [{ value: value * found.strength, mentions: found.mentions }] : [];
    });
  const traits = traitEvidence(rule.code, reading);
  const speaksFor = [{ value: base, mentions: reason }, ...weigh(supports), ...traits.speaksFor];
  const speaksAgainst = [...weigh(against), ...traits.speaksAgainst].map((weight) =>
    strength === 1 && isOfTheTelling(weight) ? { ...weight, value: weight.value * BESIDE_A_TITLE } : weight,
  );
  const sum = (list: readonly Weight[]): number => list.reduce((total, { value }) => total + value, 0);
  return {
    code: rule.code,
    slot: rule.slot,
    score: sum(speaksFor) - sum(speaksAgainst),
    strength,
    speaksFor,
    speaksAgainst,
    needs: rule.needs ?? [],
  };
}
