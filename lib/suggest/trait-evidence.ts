/** What the traits of a code say for or against it in a note: parts that stay or come out, the way in, fracture, graft, fixation. */
import { traits } from '../../data/traits.ts';
import type { Fixation, Traits } from '../../data/schema.ts';
import { condition, match, type Condition } from './condition.ts';
import type { Reading } from './mentions.ts';
import type { Weight } from './score.ts';

interface TraitRule {
  readonly speaks: 'for' | 'against';
  readonly value: number;
  readonly holds: (traits: Traits) => boolean;
  readonly asked: Condition;
}

const takesOrPlaces = (one: Traits, part: Traits['removes'][number]): boolean => one.removes.includes(part) || one.places.includes(part);
const isFixedBy = (one: Traits, ...kinds: readonly Fixation[]): boolean => kinds.includes(one.fixation);
const isAnyApproach = (one: Traits): boolean => one.also.includes('any approach');

const trait = (speaks: TraitRule['speaks'], value: number, asked: string, holds: TraitRule['holds']): TraitRule => ({
  speaks,
  value,
  holds,
  asked: condition(asked),
});

const rules: readonly TraitRule[] = [
  trait('against', 2, 'scope&hipplace', (one) => one.approach === 'open' || one.approach === 'percutaneous'),
  trait('against', 0.8, 'perc', (one) => one.approach === 'open' && !isAnyApproach(one)),
  trait('against', 1, '-perc', (one) => one.approach === 'percutaneous'),
  trait('against', 1, 'openreduce,orif', (one) => one.approach === 'closed' || (one.approach === 'percutaneous' && !isAnyApproach(one))),
  trait('against', 1, '-fracture', (one) => one.fracture && one.displacement === 'none'),
  trait('against', 0.8, '-dislocation', (one) => one.displacement === 'dislocation' && !one.fracture),
  trait('against', 1.2, '-graft', (one) => one.graft === 'required'),
  trait('for', 0.2, 'graft', (one) => one.graft === 'required'),
  trait('against', 1, 'nail', (one) => isFixedBy(one, 'plate', 'pins')),
  trait('against', 1, 'dhs,plate', (one) => isFixedBy(one, 'nail', 'pins')),
  trait('for', 0.3, 'bilateral', (one) => one.side === 'both'),
  trait('against', 1, '=cup,=acet', (one) => one.places.includes('cup')),
  trait('against', 1, '=stem', (one) => one.places.includes('stem') && one.removes.includes('stem')),
  trait('against', 1, '=labrum', (one) => one.removes.includes('labrum')),
  trait('against', 0.6, '=tha,=hemi,=prosthesis', (one) => takesOrPlaces(one, 'cup') && !one.removes.includes('cup')),
  trait('against', 1.5, 'hemi+cement&-cup', (one) => one.places.includes('cup')),
];

const evidence = { speaksFor: [], speaksAgainst: [] } as const;

/** Evidence by traits; none for a code without them. */
export function traitEvidence(
  code: string,
  reading: Reading,
): { readonly speaksFor: readonly Weight[]; readonly speaksAgainst: readonly Weight[] } {
  if (!Object.hasOwn(traits, code)) return evidence;
  const own: Traits = traits[code as keyof typeof traits];
  const speaksFor: Weight[] = [];
  const speaksAgainst: Weight[] = [];
  for (const { speaks, value, holds, asked } of rules) {
    if (!holds(own)) continue;
    const found = match(reading, asked);
    if (found) (speaks === 'for' ? speaksFor : speaksAgainst).push({ value: value * found.strength, mentions: found.mentions });
  }
  return { speaksFor, speaksAgainst };
}
