/** Where a query and a code's name cannot both be true, however many words they share. */
import type { Indexed } from './record-index.ts';
import type { Amount, Reading } from './words.ts';

/** Of each group a procedure has one; asking for one speaks against a code that is named by another. */
const GROUPS: readonly { readonly ideas: readonly string[]; readonly price: number }[] = [
  { ideas: ['nail', 'plate', 'replace', 'splint', 'prosthesis'], price: 2.5 },
  { ideas: ['open', 'closed', 'perc', 'scope'], price: 2 },
  {
    ideas: [
      'neck',
      'fhead',
      'troch',
      'gtroch',
      'shaft',
      'distal',
      'socket',
      'ring',
      'tailbone',
      'si',
      'symphysis',
      'thigh',
      'pelvis',
      'sacrum',
    ],
    price: 1.5,
  },
  { ideas: ['ddh', 'scfe', 'prosthesis', 'trauma', 'fracture', 'tumor', 'infected'], price: 1.2 },
  { ideas: ['cup', 'stem'], price: 2.5 },
  { ideas: ['total', 'partial'], price: 2.5 },
  { ideas: ['front', 'back'], price: 2.5 },
  { ideas: ['subcut', 'subfascial'], price: 2 },
  { ideas: ['superficial', 'deep'], price: 2 },
  { ideas: ['wall', 'twocolumn'], price: 2 },
  { ideas: ['internal', 'external'], price: 1.5 },
  { ideas: ['flexor', 'adductor', 'abductor', 'hamstring', 'itb'], price: 2 },
  { ideas: ['xray', 'ct', 'mri', 'ultrasound'], price: 3 },
  { ideas: ['labrum', 'cam', 'pincer', 'synovium', 'loosebody'], price: 1.5 },
  { ideas: ['inject', 'remove', 'fuse', 'amputate', 'osteotomy', 'biopsy', 'drain', 'transfer', 'release', 'replace', 'cast'], price: 1.5 },
];

/** A named idea that speaks against a code when nobody asked for it. */
const UNASKED: Readonly<Record<string, number>> = {
  bilateral: 1.5,
  scope: 0.8,
  both: 0.3,
  amputate: 0.5,
  transfer: 0.5,
  child: 0.5,
  medicare: 0.8,
  ultrasound: 0.4,
  convert: 0.6,
  revise: 1.2,
  osteotomy: 0.3,
};

/** What is taken off a code's score for what its name says against the query. */
export function contradiction(asked: Reading, indexed: Indexed): number {
  const { named, weights } = indexed;
  const ideas = new Set(asked.ideas);
  let price = 0;
  for (const group of GROUPS) {
    if (!group.ideas.some((idea) => ideas.has(idea)) || !group.ideas.some((idea) => named.has(idea))) continue;
    if (!group.ideas.some((idea) => ideas.has(idea) && weights.has(idea))) price += group.price;
  }
  for (const idea of ideas) {
    if (idea.startsWith('-') ? named.has(idea.slice(1)) : named.has(`-${idea}`) && !named.has(idea)) price += 3;
  }
  for (const [idea, cost] of Object.entries(UNASKED)) if (named.has(idea) && !ideas.has(idea)) price += cost;
  return price + amountPrice(asked.amounts, indexed.amounts);
}

function amountPrice(asked: readonly Amount[], given: readonly Amount[]): number {
  let price = 0;
  for (const { unit, from, to } of asked) {
    const bounds = given.filter((amount) => amount.unit === unit);
    if (bounds.length === 0) continue;
    price += bounds.some((bound) => from <= bound.to && to >= bound.from) ? -1.5 : 3;
  }
  return price;
}

const IMAGING = ['xray', 'ct', 'mri', 'ultrasound', 'arthrogram', 'view', 'fluoro', 'contrast', '-contrast', 'guidance'];

/** What is taken off for the kind of code: imaging and anesthesia only for those who ask, the deleted last. */
export function kindPrice(asked: ReadonlySet<string>, { record, named }: Indexed): number {
  const wantsAnesthesia = asked.has('anesthesia');
  const isAnesthesia = record.kind === 'anesthesia' || named.has('anesthesia');
  let price = isAnesthesia === wantsAnesthesia ? 0 : 4;
  if (record.code.startsWith('7') && !IMAGING.some((idea) => asked.has(idea))) price += 2;
  if (record.kind === 'related') price += 0.6;
  if (record.kind === 'deleted') price += 2.5;
  if (named.has('add') && !asked.has('add')) price += 0.7;
  return price;
}
