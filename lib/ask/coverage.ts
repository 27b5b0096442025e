/**
 * Whether the code that a told situation leads to is told by it at all. The search always has a nearest code; where what was done or what
 * it was done to is nothing that the code speaks of, the honest answer is that no code held fits.
 */
import type { ProcedureCode } from '../../data/codes.ts';
import { externalCodes } from '../../data/external-codes.ts';
import { ideasOf, type Knowledge } from './knowledge.ts';
import { externalWords } from './scope.ts';

/** Words that tell a story and no operation: time, people, place, politeness. */
const NARRATIVE: ReadonlySet<string> = new Set(
  (
    'ago now then later before after again still already twice once went go goes going gone get gets got getting had have has having took take takes taken put puts came come comes ' +
    'fell fall slipped kitchen bathroom home stairs street car bike horse football game ski sport hour minute night morning evening today yesterday tomorrow weekend monday friday january february march april june july august ' +
    'old young adult elderly senior boy girl twelve eleven ten nine eight seven six five four three two one first second third last next early late ' +
    'doctor doc md surgeon physician provider orthopedist orthopod resident nurse pa np crna team dr partner attending radiologist anesthesiologist office hospital facility medicare medicaid payer insurance commercial plan insurer ' +
    'our us they them him someone anyone everybody everyone nobody person people guy mom dad mother father wife husband ' +
    'pls plz thank thanks help hello hi hey dear regard ok okay yes yeah sorry wondering wonder confused unsure sure think thought believe guess know say said says told tell ask asked asking want like would could should can may must might shall will ' +
    'choose pick select apply applie assign use submit append report correct right proper best appropriate accurate wrong suggest recommend option choice answer question scenario example situation note op dictated dictation states stated describe documented chart record patient pt ' +
    'very really quite much more most less least few many several some any all both each every other another else else only just also too even ever never well much badly bad good better ' +
    'hip hips joint bone area region body leg lower extremity site place both same thing stuff way kind part piece case day week month year time session visit follow up down off over under around near through along across via back front inside outside between within top bottom side ' +
    'found find seen see saw noted note notes shows show showed reveal revealed because since due secondary caused cause until if else though although however whether while during ' +
    'done do did made make makes making given give gives needed need performed perform completed finish finished started start begun begin tried try attempt attempted decided decide elected elect planned plan scheduled unable able ' +
    'history known severe significant complete partial total large small long short big little simple complex complicated routine standard normal usual new existing present previous prior earlier ' +
    'type grade degree size cm mm inch left right lt rt male female yo year-old aged age status post medical technique approach system device set kit brand stryker zimmer depuy smith nephew arthrex synthes ' +
    'pain painful hurt sore problem issue complaint symptom trouble condition disease disorder injury trauma accident infection infected wound incision skin cut closure sterile dressing drain bleeding lay lie position positioned table supine lateral posterior anterior medial direct native iv intravenous propofol sedation anesthetic conscious ' +
    'implant component hardware prosthesis material cable cerclage wire bolt anchor screw suture cement cemented uncemented xray picture film image imaging reading fluoro guidance report interpret interpretation ' +
    'popped pop prove proving proved confirm confirming verify verified rare straight properly cannot cant dont didnt wasnt isnt doesnt ' +
    'worth pay paid pays payment price cost value work total sum units higher lower list order primary single break broke broken anything something nothing everything ortho trauma orthopedic extra separately separate included include bundled billable payable covered allowed himself herself worked working assisted assisting added adding'
  ).split(' '),
);

/** Whether an idea tells of an operation. */
export const isTelling = (idea: string): boolean => !NARRATIVE.has(idea.replace(/^-/, ''));

/** What is done, in the ideas of the lexicon. */
const ACTS: readonly string[] = (
  'replace revise convert remove repair transfer release inject aspirate biopsy drain debride osteotomy fuse amputate fix perc pin nail plate reduce closed manip mua ' +
  'splint cast traction lengthen shorten graft reconstruct denervate ablate reshape cam pincer resection arthrodesis xray ct mri ultrasound arthrogram anesthesia navigation exfix bonewindow growtharrest mass hemipelvectomy coredecompression bonelesion labrum'
).split(' ');
/** Ways to hold a bone; that one of them is meant is told by the deciding words. */
const FIXING: readonly string[] = ['prophylactic', 'fix', 'plate', 'nail', 'pin', 'repair', 'reduce'];
/** What tells least of what was done: the same word is used of bone and of tendon. */
const SOFT = [
  'hamstring',
  'abductor',
  'adductor',
  'flexor',
  'itb',
  'quadricep',
  'tendon',
  'ligament',
  'muscle',
  'nerve',
  'artery',
  'vein',
  'bladder',
  'urethra',
];

/** Less than this share of the telling words, and the code is another matter. */
const LEAST_COVERED = 0.5;
/** Where so few words tell what was done, one that is foreign weighs more. */
const FEW = 4;
const LEAST_COVERED_OF_FEW = 0.65;
/** One foreign word beside so many that the code has is a word of the story. */
const ENOUGH = 3;
/** Around the hip, and so true of many codes that do not say it. */
const AREAS: readonly string[] = ['buttock', 'thigh', 'pelvis', 'femur', 'groin', 'subcut', 'open', 'old', 'deep'];
/** Where it was done: a code of another place is another matter. */
const PLACES = ['neck', 'fhead', 'troch', 'gtroch', 'shaft', 'distal', 'socket', 'ring', 'si', 'symphysis', 'tailbone', 'sacrum', 'knee'];
/** What is done to a broken or dislocated bone. */
const BONE_SET = ['fracture', 'dislocation', 'perc', 'pin', 'nail', 'plate', 'fix', 'reduce'];
/** What is taken out, whatever bone or disease it once was put in for. */
const WHATEVER = ['hardware'];
const CONTEXT: ReadonlySet<string> = new Set([
  ...PLACES,
  'fracture',
  'scfe',
  'ddh',
  'nonunion',
  'femur',
  'pin',
  'screw',
  'perc',
  'nail',
  'plate',
  'acetab',
  'child',
  'healed',
  'internal',
]);
/** What a sentence of the code speaks of counts less than what names it. */
const BY_SENTENCE = 0.7;

/** What a situation says and the codes do not. */
export interface Coverage {
  readonly isCovered: boolean;
  /** The words of the situation that no chosen code speaks of. */
  readonly missing: readonly string[];
}

/** How much of a situation the chosen codes speak of. Where a thing beside the operation is asked of, that need not be the code's. */
export function coverage(knowledge: Knowledge, codes: readonly ProcedureCode[], situation: string, isOfAThing = false): Coverage {
  const { search, sentences, rarity } = knowledge;
  const { byCode, leads, all } = search.index;
  const named = new Set<string>();
  const told = new Set<string>();
  for (const code of codes) {
    for (const idea of byCode.get(code)?.weights.keys() ?? []) named.add(idea.replace(/^-/, ''));
    for (const { ideas } of sentences(code)) for (const idea of ideas) told.add(idea.replace(/^-/, ''));
    for (const { question, readings } of knowledge.entry(code).disputed)
      for (const idea of ideasOf([question, ...readings.map(({ says }) => says)].join('; '))) told.add(idea.replace(/^-/, ''));
  }
  for (const lead of leads)
    if (lead.to.some(({ at }) => codes.includes(all[at]?.record.code as ProcedureCode))) for (const idea of lead.ideas) named.add(idea);
  const ideas = ideasOf(situation).filter((idea) => !idea.startsWith('-'));
  const isWhatever = WHATEVER.some((idea) => named.has(idea)) && ideas.includes('remove');
  const telling = ideas.filter((idea) => !NARRATIVE.has(idea) && !/\d/.test(idea) && !(isWhatever && CONTEXT.has(idea)));
  let sum = 0;
  let held = 0;
  const missing: string[] = [];
  let known = 0;
  for (const idea of telling) {
    const weight = rarity(idea) * (AREAS.includes(idea) && !named.has(idea) ? 0.4 : 1);
    sum += weight;
    if (named.has(idea)) known += 1;
    if (named.has(idea) || isSlip(knowledge, idea, named)) held += weight;
    else if (told.has(idea)) held += weight * BY_SENTENCE;
    else missing.push(idea);
  }
  const acts = ideas.filter((idea) => ACTS.includes(idea));
  const isFixed = FIXING.some((act) => named.has(act));
  const isOtherAct = acts.length > 0 && !acts.some((act) => named.has(act) || (isFixed && FIXING.includes(act)));
  // A tendon that is sewn is no bone that is.
  const isSewn = ideas.includes('repair') && ideas.some((idea) => SOFT.includes(idea) && !named.has(idea));
  // What has no code of its own fits anything, so each word must be one that its entry has.
  const isForeign = codes[0]?.endsWith('99') === true && missing.some((idea) => !knowledge.isKnown(idea));
  const least = telling.length <= FEW ? LEAST_COVERED_OF_FEW : LEAST_COVERED;
  const places = ideas.filter((idea) => PLACES.includes(idea));
  const isElsewhere =
    !isWhatever &&
    !named.has('replace') &&
    BONE_SET.some((idea) => ideas.includes(idea)) &&
    places.length > 0 &&
    PLACES.some((place) => named.has(place)) &&
    !places.some((place) => named.has(place));
  const isOtherWay = codes[0] !== undefined && !isWhatever && !isThatWay(knowledge, codes[0], new Set(ideas));
  const isTold = (isOfAThing && (known > 0 || sum === 0)) || held / sum >= least || (known >= ENOUGH && missing.length <= 1);
  return { isCovered: (sum > 0 || isOfAThing) && isTold && !isOtherAct && !isSewn && !isForeign && !isElsewhere && !isOtherWay, missing };
}

const WAYS = { open: 'open', perc: 'percutaneous', closed: 'closed', scope: 'arthroscopic' } as const;

/** Whether a code is done in one of the ways that a situation tells; true where it tells none or the code leaves it free. */
export function isThatWay({ entry }: Pick<Knowledge, 'entry'>, code: ProcedureCode, asked: ReadonlySet<string>): boolean {
  const { traits, kind } = entry(code);
  // What is set without a cut and then pinned is pinned through the skin.
  const isPinned = asked.has('closed') && (asked.has('pin') || asked.has('nail'));
  const ways = Object.entries(WAYS).flatMap(([idea, way]) => (asked.has(idea) || (isPinned && idea === 'perc') ? [way] : []));
  if (ways.length === 0 || !traits || kind === 'anesthesia' || traits.approach === 'none' || traits.also.includes('any approach'))
    return true;
  return ways.includes(traits.approach as (typeof ways)[number]);
}

/** A word that nobody wrote, and that stands for one that the code has. */
function isSlip({ search: { typed }, isKnown }: Knowledge, word: string, named: ReadonlySet<string>): boolean {
  if (isKnown(word) || word.length < 5) return false;
  return typed.alike(word, 2).some((known) => ideasOf(known).some((idea) => named.has(idea)));
}

/** What is said where no code fits: the foreign words, and codes of which only the name is held. */
export const uncovered = (missing: readonly string[], situation: string): readonly string[] => {
  const known = externalOf(situation);
  if (known.length > 0) return known.slice(0, 2).map(externalWords);
  const words = situation.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const foreign = words.filter((word) => missing.some((idea) => word.startsWith(idea.slice(0, 5)))).slice(0, 3);
  return [
    foreign.length > 0
      ? `No code held speaks of “${[...new Set(foreign)].join(' ')}”; the nearest would be a guess.`
      : 'No code held says what was done; the nearest would be a guess.',
  ];
};

/** Codes that the dataset only names, where their words tell the situation. */
export function externalOf(situation: string): readonly string[] {
  const asked = new Set(ideasOf(situation));
  return Object.entries(externalCodes)
    .map(([code, words]) => ({ code, shared: ideasOf(words).filter((idea) => asked.has(idea) && !NARRATIVE.has(idea)) }))
    .filter(({ shared }) => shared.length >= 2 && shared.some((idea) => !ACTS.includes(idea) && !AREAS.includes(idea)))
    .map(({ code }) => code);
}
