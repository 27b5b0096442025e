/** Which of the codes that a note speaks of are procedures of their own, and which are another way to see the same one. */
import type { Candidate } from './score.ts';
import type { Slot } from './rule.ts';

export interface Procedure {
  readonly first: Candidate;
  readonly others: readonly Candidate[];
}

/** Below this a code is not thought of. */
const LEAST = 2.2;
/** As strongly as this a note must name a second procedure, for steps of an operation are none. */
const NAMED = 0.8;
const NAMED_AGAIN = 3.4;
/** Scores this near do not tell which of two is part of the other. */
const CLOSE = 2;

/** What is part of another procedure, or the way to it, where both are named: by slot, or by code. */
const PART_OF: Readonly<Record<string, readonly (Slot | string)[]>> = {
  joint: [
    'hardware',
    'arthrotomy',
    'child',
    'trochanter',
    'drainage',
    'tendon',
    'bursa',
    'bone infection',
    'neck bone',
    'tendon repair',
    'head',
    '27244',
    'fusion',
    'slip',
    'dislocation',
    'stiff',
    'mass',
  ],
  femur: ['hardware', 'dislocation', 'trochanter', 'bursa', 'bone tumor', 'drainage'],
  child: [
    'tendon',
    'arthrogram',
    'arthrogram reading',
    'dislocation',
    'stiff',
    'arthrotomy',
    'joint',
    '27244',
    '27245',
    'trochanter',
    'socket',
    'wing',
  ],
  slip: ['joint', 'child', 'femur', 'neck bone', 'head', 'trochanter', 'scope bone', 'dislocation'],
  '27254': ['socket', 'head', 'dislocation'],
  '27253': ['arthrotomy'],
  'ring back': ['wing', 'si', 'femur', 'joint'],
  socket: ['wing', 'joint', 'femur', 'ring front', 'ring back'],
  head: ['joint', 'arthrotomy', 'child'],
  amputation: ['bone tumor', 'mass', 'fascia', 'joint'],
  'bone tumor': ['mass', 'joint', 'amputation', 'trochanter'],
  'bone infection': ['drainage', 'arthrotomy', 'wing'],
  arthrotomy: ['drainage', 'tendon', 'bone infection', 'mass', 'foreign body', 'nerve'],
  fusion: ['child', 'femur', 'bone infection'],
  si: ['injection', 'ring back', 'wing', 'joint', 'neck bone', 'arthrotomy'],
  symphysis: ['ring front', 'injection'],
  'neck bone': ['slip', 'trochanter'],
  'scope bone': ['scope look', 'child', 'arthrotomy', 'tendon', 'bursa', 'injection'],
  'scope rim': ['scope look', 'child', 'arthrotomy', 'tendon', 'injection'],
  'scope labrum': ['scope look', 'arthrotomy', 'tendon', 'injection', 'tendon repair'],
  'scope cartilage': ['scope look', 'arthrotomy', 'tendon', 'injection'],
  'scope piece': ['scope look', 'arthrotomy', 'foreign body'],
  'scope lining': ['scope look', 'arthrotomy'],
  'scope other': ['scope look', 'tendon repair', 'tendon', 'bursa'],
  transfer: ['tendon', 'trochanter', 'child', 'joint'],
  hamstring: ['adductor', 'tendon'],
  trochanter: ['femur', 'child'],
  fascia: ['mass', 'drainage'],
  nerve: ['arthrotomy'],
  bursa: ['drainage', 'mass', 'tendon'],
  'foreign body': ['mass', 'hardware'],
  mass: ['fascia', 'tendon', 'bursa'],
  coccyx: ['ring back', 'mass', 'bone tumor'],
  dislocation: ['stiff'],
  arthrogram: ['injection', 'picture'],
  'arthrogram reading': ['injection', 'film'],
  'tendon repair': ['tendon'],
};
const PICTURES: ReadonlySet<Slot> = new Set(['film', 'picture']);

/** The procedures of the note, the best first. Candidates come best first. */
export function proceduresOf(candidates: readonly Candidate[]): Procedure[] {
  const eligible = candidates.filter(({ score }) => score >= LEAST);
  // A film named beside an operation is how it was checked.
  const isOperated = eligible.some(({ slot, strength }) => !PICTURES.has(slot) && strength >= NAMED);
  const films = eligible.filter(({ slot }) => PICTURES.has(slot));
  const filmIsNamed = films.some(({ strength }) => strength >= 0.9);
  const rest = isOperated
    ? eligible.filter(({ slot }) => !PICTURES.has(slot))
    : filmIsNamed
      ? films
      : eligible.filter(({ slot }) => !PICTURES.has(slot));

  const procedures: { first: Candidate; others: Candidate[] }[] = [];
  for (const candidate of rest) {
    const same = procedures.find(({ first }) => first.slot === candidate.slot);
    if (same) {
      if (!same.others.some(({ code }) => code === candidate.code) && candidate.code !== same.first.code) same.others.push(candidate);
      continue;
    }
    if (procedures.length === 0) procedures.push({ first: candidate, others: [] });
    else if (
      candidate.strength >= NAMED &&
      candidate.score >= NAMED_AGAIN &&
      !procedures.some(({ first }) => isPartOf(candidate, first)) &&
      !procedures.some(({ first }) => first.code === candidate.code)
    )
      procedures.push({ first: candidate, others: [] });
  }
  // What has the higher score may still be part of what came just behind it.
  return procedures.filter(
    ({ first }) =>
      !procedures.some(
        (other) =>
          other.first !== first && other.first.score > first.score - CLOSE && isPartOf(first, other.first) && !isPartOf(other.first, first),
      ),
  );
}

function isPartOf(part: Candidate, whole: Candidate): boolean {
  const parts = [...(PART_OF[whole.slot] ?? []), ...(PART_OF[whole.code] ?? [])];
  return parts.includes(part.slot) || parts.includes(part.code);
}
