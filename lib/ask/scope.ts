/** What the dataset does not hold, and questions that it must not answer: each with the words that say so. */
import { externalCodes } from '../../data/external-codes.ts';
import { release } from '../../data/release.ts';
import type { Question } from './question.ts';

/** The beginning of every such answer. */
export const UNKNOWN = 'I don’t know: not in this dataset.';

const PAYERS =
  /\b(?:aetna|cigna|united ?health(?:care)?|uhc|(?:would|does|will|did) united|bcbs|blue cross|blue shield|humana|anthem|kaiser|tricare|molina|centene|oscar|commercial (?:payers?|plans?|insur\w+|rates?)|private (?:payers?|plans?|insur\w+)|workers?['’]? comp\w*|auto insur\w+|medicare advantage|my (?:contract|payer|plan)|our (?:contract|payer))\b/i;
const MONEY = /\b(?:pays?|paid|payment|rates?|price[sd]?|fees?|reimburs\w+|allow\w*|cost|charge[sd]?|dollars?)\b|\$/i;
const COVERAGE =
  /\b(?:lcds?|ncds?|local coverage|national coverage|prior auth\w*|pre-?auth\w*|precert\w*|medical(?:ly)? necess\w+|covered diagnos\w+|covered (?:for|by|under|with)|support(?:s|ed)? (?:medical|coverage|payment)|(?<!flap |graft |skin |wound |tissue |head |socket )coverage)\b/i;
const LEGAL =
  /\b(?:fraud\w*|illegal|legal(?:ly)?|lawsuits?|sue[ds]?|liab\w+|attorney|lawyer|malpractice (?:suit|claim|case)|kickback\w*|stark law|false claims|jail|prison|crime|criminal)\b/i;
const PATIENT =
  /\bmy (?:hip|hips|leg|groin|mother|father|mom|dad|wife|husband|child|son|daughter|grandm\w+|grandf\w+|pain|implant|recovery|doctor|surgery is|symptoms)\b|\bshould (?:i|he|she|we|my \w+) (?:have|get|undergo|take|see|go|wait|walk|drive|stop|start)\b|\bcan i (?:walk|drive|swim|sleep|sit|fly|run|shower|have sex|take)\b|\b(?:i have|i've|i had|i am|i'm) (?:pain|a |an |in |been|having|hurt|scared|\d)|\bhow long (?:will|until|before) (?:i|it take me|my)\b|\bis it (?:safe|dangerous)\b|\b(?:risk|chance) of dying\b|\bbest (?:surgeon|hospital|implant|approach)\b|\bwhich (?:painkiller|drug|surgeon|hospital|implant) (?:is best|should)/i;
/** Asks how to bill more than was done. */
const CHEATING =
  /\bup-?cod\w*|\bwithout (?:getting |being )?(?:caught|noticed|flagged|audited)|\bget(?:ting)? away with|\bfudg\w+|\bmake it (?:look|sound|seem) (?:like|as)|\bfalsif\w+|\bback-?dat\w+|\btrick (?:the|medicare|payers?|them)|\bword (?:the|it|our|a) (?:\w+ )?(?:so|such)\b[^?]*\b(?:instead|even though|although|more)\b|\b(?:make|force|get) (?:medicare|cms|them|the (?:payer|plan|insur\w+)) (?:to )?pay\b[^?]*\b(?:without|although|even|anyway)\b|\b(?:squeeze|milk)\w* (?:more|extra)/i;
/** Of the asker's own people, whatever code stands beside it. */
const FAMILY =
  /\b(?:my|our) (?:mother|father|mom|mum|dad|wife|husband|child|son|daughter|grandm\w+|grandf\w+|aunt|uncle|sister|brother|friend)\b|\bcan i (?:walk|drive|swim|sleep|sit|fly|run|shower|have sex|take)\b|\bmy (?:hip|recovery|pain|own surgery)\b/i;
/** What it costs the one who lies on the table. */
const OWN_COST = /\bcosts? me\b|\bi (?:have to )?pay\b|\bmy (?:out[- ]of[- ]pocket|copay|co-pay|deductible|bill|insurance card)\b/i;
const LOCALITY =
  /\b(?:gpcis?|locality|localities|wage index|zip code|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|manhattan|brooklyn|chicago|los angeles|san francisco|boston|miami|houston|dallas|seattle|atlanta|philadelphia|detroit|denver|phoenix|in my (?:area|state|city|county))\b/i;
const BASE_UNITS = /\b(?:base units?|asa units?|anesthesia units?|time units?|anesthesia conversion factor)\b/i;
const ELSEWHERE =
  /\b(?:knees?|shoulders?|rotator|cuff|elbows?|wrists?|hands?|fingers?|thumbs?|ankles?|foot|feet|toes?|spine|(?<!under |with |by |a )spinal|lumbar|cervical|thoracic|disc|discs|neck pain|carpal|achilles|meniscus|meniscal|acl|tibia\w*|fibular? fracture|humer\w+|radius|ulna|clavicle|cataract|hernia|appendix|appendectomy|colonoscopy|gallbladder|cholecystectomy|heart|cardiac|coronary|brain|breast|prostate|bunion|tonsil\w*|hysterectomy|c-?section|tooth|dental|skin cancer)\b/i;
const HIP =
  /\b(?:hips?|pelvi\w+|acetab\w+|femoral|femur|sacroiliac|si joint|trochant\w+|coccyx|tailbone|labr\w+|buttock|groin|iliac|pubi\w+|sacr\w+|adductor|psoas|hamstring|hemi\w*|bipolar|arthroplast\w+|prosthe\w+|epiphys\w+|scfe|ddh|tha|thr|spinal anesthesia|spica)\b/i;
const YEAR = /\b(?:19[5-9]\d|20\d\d)\b/g;
const RELATIVE_YEAR = /\b(?:last|next|previous|coming|following) year(?:'s)?\b/i;
const DATED = new Set([
  'rvu',
  'dollars',
  'global',
  'status',
  'bilateral',
  'assistant',
  'coSurgeon',
  'team',
  'units',
  'sum',
  'setting',
  'together',
]);
/** What a patient asks as well as a coder. */
const CLINICAL: ReadonlySet<string> = new Set(['aftercare', 'global', 'indications', 'steps', 'meaning']);
const VISIT = /\b(?:99(?:20[2-5]|21[1-5]|22[1-3]|23[1-9]|24[1-5]|28[1-5]))\b/;

const IDLE = /^who (?:invented|discovered|won|is|was|did the first)\b/i;

/** Why a question cannot be answered from the dataset, as sentences; undefined where it can be tried. */
export function outOfScope(question: Question): readonly string[] | undefined {
  const { text, codes, unknown, topics, situation } = question;
  if (LEGAL.test(text))
    return ['This is a legal question; HipLens gives no legal advice. It can tell edits and rules that bear on the codes.'];
  if (IDLE.test(text) && codes.length === 0) return ['It holds codes, their figures and rules, and nothing else.'];
  if (OWN_COST.test(text)) return ['What a patient pays is not held, only Medicare’s national figures for the surgeon and the facility.'];
  if (CHEATING.test(text)) return ['HipLens gives no way to bill more than was done: what the note tells decides the code.'];
  if (codes.length === 0 ? PATIENT.test(text) || FAMILY.test(text) : FAMILY.test(text) && topics.every((topic) => CLINICAL.has(topic)))
    return ['HipLens gives no medical advice to patients; it explains procedure codes to trained staff.'];
  if (BASE_UNITS.test(text)) return ['Base units of anesthesia are not verified here, so none is held; nor is a price by time.'];
  if (LOCALITY.test(text) && (MONEY.test(text) || topics.includes('rvu')))
    return ['Prices by place are not held, only national relative values and the conversion factor before locality.'];
  if (
    PAYERS.test(text) &&
    (MONEY.test(text) ||
      COVERAGE.test(text) ||
      /\b(?:want|require|accept|take|polic|cover|allow|authori[sz]|limit|bundl|unbundl|den(?:y|ies)|edits?)\w*/i.test(text))
  )
    return ['Prices and rules of single payers are not held, only Medicare’s national figures. The contract or the payer tells.'];
  if (COVERAGE.test(text)) return ['Which diagnoses or cases are covered is not held; diagnoses here are examples, never a coverage list.'];
  const year = otherYear(question);
  if (year !== undefined) return [`The figures held are those of ${release.quarter}; none of ${year}.`];
  // "27447 is the total hip, right?" tells what is meant, and that can be looked for.
  const isClaim = question.isYesNo && HIP.test(situation) && topics.every((topic) => topic === 'which' || topic === 'valid');
  if (unknown.length > 0 && codes.length === 0 && !isClaim) return unknown.slice(0, 2).map(externalWords);
  if (codes.length === 0 && ELSEWHERE.test(situation) && !HIP.test(situation))
    return ['It holds codes of hip and pelvis and what is met beside them, not of other parts of the body.'];
  return undefined;
}

/** What can be said of a number that the dataset does not hold. */
export function externalWords(code: string): string {
  const known = Object.hasOwn(externalCodes, code) ? externalCodes[code as keyof typeof externalCodes] : undefined;
  if (known !== undefined) return `Of ${code} only this is held: ${known}. No figures, no edits.`;
  if (VISIT.test(code)) return `${code} is a visit code; visits are not held.`;
  return `${code} is none of the ${release.counts.codes} codes held, which are those of the hip and what is met beside them.`;
}

function otherYear({ text, topics, codes }: Question): string | undefined {
  if (!topics.some((topic) => DATED.has(topic)) || topics.includes('valid') || topics.includes('history')) return undefined;
  if (codes.length === 0) return undefined;
  const held = release.quarter.slice(-4);
  const year = [...text.matchAll(YEAR)].map(([found]) => found).find((found) => found !== held);
  return year ?? (RELATIVE_YEAR.test(text) ? 'another year' : undefined);
}
