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
const NAMED_FILM = 0.9;
/** Another way to see the same procedure may have this much against it and is still shown, with what speaks against it. */
const LEAST_OTHER = -1;
const MOST_OTHERS = 4;
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
  const firsts: Candidate[] = [];
  for (const candidate of ofOneKind(candidates.filter(({ score }) => score >= LEAST))) {
    if (firsts.length === 0) firsts.push(candidate);
    else if (isAnother(candidate, firsts)) firsts.push(candidate);
  }
  return firsts
    .filter((first) => !firsts.some((other) => isLaterPart(first, other)))
    .map((first) => ({ first, others: othersFor(first, candidates) }));
}

/** A film named beside an operation is how it was checked; a film that finds a fracture is still a film. */
function ofOneKind(candidates: readonly Candidate[]): readonly Candidate[] {
  const films = candidates.filter(({ slot }) => PICTURES.has(slot));
  const rest = candidates.filter(({ slot }) => !PICTURES.has(slot));
  if (rest.some(({ strength }) => strength >= NAMED)) return rest;
  return films.some(({ strength }) => strength >= NAMED_FILM) ? films : rest;
}

const isAnother = (candidate: Candidate, firsts: readonly Candidate[]): boolean =>
  candidate.strength >= NAMED &&
  candidate.score >= NAMED_AGAIN &&
  !firsts.some((first) => first.slot === candidate.slot || first.code === candidate.code || isPartOf(candidate, first));

/** What has the higher score may still be part of what came just behind it. */
const isLaterPart = (first: Candidate, other: Candidate): boolean =>
  other !== first && other.score > first.score - CLOSE && isPartOf(first, other) && !isPartOf(other, first);

/** The other answers to the same question, those that much speaks against last. */
function othersFor(first: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>([first.code]);
  return candidates
    .filter(({ slot, code, score }) => slot === first.slot && score > LEAST_OTHER && !seen.has(code) && seen.add(code))
    .slice(0, MOST_OTHERS);
}

function isPartOf(part: Candidate, whole: Candidate): boolean {
  const parts = [...(PART_OF[whole.slot] ?? []), ...(PART_OF[whole.code] ?? [])];
  return parts.includes(part.slot) || parts.includes(part.code);
}
