import { isDetermined } from './labels.ts';
import { billingWords, clinicalWords, countWords } from './words.ts';

/**
 * How a number stands in its sentence: as codes do (behind a verb of billing, as the subject of one, behind an article), as something
 * counted, or behind a noun that names it as something else.
 */
export type Frame = 'verb' | 'subject' | 'article' | 'counted' | 'named' | 'noun';

/** Words that no noun follows up on: what stands behind them is another part of the sentence. */
const SMALL =
  'and|off|nor|for|the|not|was|are|now|see|via|per|why|how|but|yes|any|all|out|too|yet|who|you|she|her|him|und|von|did|had|has|can|may|with|inside|above|below|only|both|either|also|then|again|instead|from|that|this|these|those|when|where|what|which|about|after|before|until|unless|between|just|plus|without|within|through|thru|over|under|like|even|still|into|than|versus|while|whether|does|because|since|due|given|often|always|never|usually|already|two|three|four|five|six|several';

/** What people do with codes, directly before one; and what codes do, directly behind. */
const VERB =
  /(?<![a-z])(?:(?:bill|list|book|schedul|refus|reject|reconsider|approv|allow|resubmit|appeal|mean|review|order|obtain|search|enter|select|choos|append|deny|deni|bundl|us|link|drop|remov|keep|replac|reimburs|want|pick|try|prefer|pay|includ|requir|describ|contain|swap|chang|charg|assign|support|submit|perform|compar|skipp?|mark|circl|log|except|suggest|propos|post|recommend|accept|document)(?:s|es|e|ed|ing|t?ed)?|(?:re)?turn|days (?:after|before|of)|meant|put|(?:paid|went out|came back|classified) as|report(?:ed|ing)|(?:re)?sen[dt]|(?:part|use|rates?|share|denials?) of|having|adds|than|called|becomes?|let|wrote|inside|(?:goes|maps) to|(?:questions|edits?|denials?|policy) on|look(?:ed)?[- ]?up|find|underwent|(?:compared?s?|crosswalked|changed) (?:it )?(?:with|to)|add|during|see|for|covers|cod(?:ed|ing)|says?|said|instead of|not|had|under|into)[\s:("]+(?:as |by |the |for |only |with |a |both )*$/i;
const VERB_BEHIND =
  /^\)? (?:(?:is|was|gets?|got) (?:not )?\w{3,}ed|(?:is|was) not(?![a-z])|(?:(?:is|was|are|gets?|got) )?(?:not )?(?:bundl\w+|denied|unlisted|includes?|means|covers|allows|replaces|describes|applies|stands for|goes|fits|maps|sits|belongs|remains|became|becomes|replaced|bounced|requires?|needs?|pays|billed|reported|covered|inclusive|sent|separately|payable|paid|approved|authori[sz]ed|compares|instead of \d{5}|carries|takes|wants|gives|returns|yields|lacks|stays|fell|rose|rests|done|failed|attempted|performed|aborted|converted|retired|coded for|share|volume|rate)|beats|(?:works|wins|holds|stands|exists)(?=[.,;:)]|$))(?![a-z])/i;
/** What a code is said to be: "27087 is the deep one". */
const BEING = /^\)? (?:is|isn't|was) (?:the|an?|one|what|when|for|part|right|wrong)(?![a-z])/i;
/** Only a code is the subject of these: "27130 does not include the robot". */
const SUBJECT = /^\)? (?:does|shall|should|may|must|cannot|can|will|would)(?: not|n't)? [a-z]/;
/** An amount behind it: "27130 – est. $18,900". */
export const PRICED = /^(?: ?[-–—:=→(]| at| for| is| was)? ?(?:est\.? |about |ca\. )?[$€£] ?\d/;
/** A figure of its own behind each: "27130 120 min, 27125 110 min". */
export const EACH_VALUED = /^[ :=] ?[\d.]{1,6} ?\p{L}{0,5}[,;·|] ?\d{5}(?!\d)/u;
/** "the 27130 from March": so one speaks of codes. */
const ARTICLE =
  /(?:^|[^a-z])(?:(?:it|that|this) (?:is|was)|two|three|four|every|all|each|any|the|that|this|these|those|another|her|his|my|our|your|their|[a-z]+['’]s)[ "'“]+$/i;
/** People counted, not codes: "27132 had a fracture". */
const COUNTED =
  /^ (?:had|have|underwent|died|received|completed|lived|enrolled|met|were (?:in|among)|of (?:them|whom|\d+(?![\d/]|\.\d))|in (?:wo)?men)(?![a-z])/;
/** "27120 readers": a noun in the plural, with up to two words between; a verb ("27130 needs a side") goes on otherwise. */
const PLURAL = new RegExp(
  `^ (?!(?:[a-z]{1,2}|${SMALL}|afterwards|besides|sometimes|wants|needs|gets|goes|makes|keeps|comes|works|leads|looks|adds|starts|ends|helps|lets|seems)(?![a-z]))(?:[a-z]{3,} ){0,2}[a-z]{2,}[^\\Wsuiaoy\\d_]s(?=$|[,;:)\\n]|\\.(?![a-z])| [a-z]{3,}ed(?:$|[.,;])| (?:were|are|had|have|in|of|for|with|from|to|at|on|per|and|by|after|last|this|since|that|who|did|do|say|said|got|went|came|took|will|can|a (?:day|week|month|year)|\\d+)(?![a-z]))`,
);
/** Nouns that go with codes as well: "our 27130 claims", but "from 27226 claims". */
const CODED =
  /^ (?:[a-z]+ )?(?:claims|cases|denials|notes|records|charges|lines|codes|edits|reports|orders|requests|bills|questions|appeals)(?![a-z])/;
/** "rows read: 27290". */
const DONE =
  /(?:^|[\n.;] ?)((?:[a-z]+ )?[a-z]{2,}[^\Wsuiaoy\d_]s (?:\w{2,}ed|read|sent|found|seen|written|so far|to date|today|left)(?: (?:out|in|up|off|away))?): ?$/i;
const AMOUNT =
  /(?:^|[^a-z])(?:(?:out|total|sample|number|\d|[.;:]|^) ?of|of the|from|to|than|over|about|nearly|almost|wrote|loaded|processed|received|imported|exported) $/i;

/** "Lunch order is 27080"; but "the code is 27080". */
const COPULA = /(?:^|[.;,!?] |(?<![\p{L}\d-]))(\p{L}{3,})(?: (?:for|of|to|in|at) \p{L}+)? (?:is|was|were) (?:now |still )?["'“]?$/u;
const SUBJECT_OF_CODES = /(?<![a-z])(?:codes?(?! for)|cpt|px|proc\w*|answer|choice|exchange|service|\w{3,}ing)(?![a-z])/i;

/** Small words, which say nothing of the number behind them, so that it can be a code. */
const PLAIN = new RegExp(
  `^(?:\\p{L}{1,2}|${SMALL}|use|new|old|get|got|add|btw|hit|else|every|two|three|four|total|partial|each|left|right|they|them|next|previous|later|others?|answer|reminder|results?|primary|secondary|main|oder|gilt|first|second|third|last|same|many|some|more|most|have|repair|conversions?|plan|physician|(?:in|out)patient|facility|mail|list|file|bill|code|send|done|maybe|today|except|rest|popular|recent|common|add-on|valid|possible|likely|open|deep|superficial|simple|complex|complicated|fwiw|quote|mention|report|requests?|read|kept|found|shows?|took|start|need|expect|match|been|additional|addl|final|correct|better|alternat(?:e|ive)|orig(?:inal)?|tertiary|instance|example|its|used|otherwise|ant|post|conv|red|rev)$`,
  'iu',
);

const DOER = /(?<![a-z])(?:please|to|will|would|could|should|can|must|may|not|i|we|they|you|he|she|it|who|[a-z]{2,}s) $/i;

/** Reads the words of the line before a number, and those behind it. */
export function readFrame(before: string, after: string): Frame | null {
  if (COUNTED.test(after.slice(0, 16)) || (after.startsWith(' were ') && /(?:^|[,;.:] )$/.test(before))) return 'counted';
  const behind = after.slice(0, 40);
  const done = DONE.exec(before.slice(-40))?.[1] ?? '';
  if (
    done !== '' &&
    !/^(?:charges|codes|procedures|services)(?![a-z])/i.test(done) &&
    countWords(clinicalWords, done, 1) + countWords(billingWords, done, 1) === 0
  )
    return 'counted';
  // "Rack 27250 was emptied": what it is called comes before what is said of it
  if (VERB_BEHIND.test(behind))
    return /^ (?:is|was) \w{3,}ed(?![a-z])/.test(behind) && /[^s:] $/.test(before) ? (readNoun(before) ?? 'verb') : 'verb';
  if (BEING.test(behind)) return (/[^s:] $/.test(before) ? readNoun(before) : null) ?? 'article';
  if (SUBJECT.test(behind)) return 'subject';
  const counted = PLURAL.exec(behind)?.[0] ?? '';
  if (
    counted !== '' &&
    countWords(clinicalWords, counted, 1) === 0 &&
    (!ARTICLE.test(before) || /(?<![a-z])of the $/i.test(before)) &&
    (CODED.test(counted) ? AMOUNT : /$/).test(before)
  )
    return 'counted';
  const subject = COPULA.exec(before.slice(-56));
  if (subject && !PLAIN.test(subject[1] ?? '') && countWords(clinicalWords, subject[0], 1) === 0 && !SUBJECT_OF_CODES.test(subject[0]))
    return 'noun';
  if (VERB.test(before.slice(-40))) return 'verb';
  if (PRICED.test(behind) || EACH_VALUED.test(behind) || /^ on (?:line \d|\d\d?\/\d)/.test(behind) || ARTICLE.test(before.slice(-10)))
    return 'article';
  return readNoun(before);
}

/** "Packet 27181", "Karma: 27246", "seed 27252": a noun that is none of our words stands directly before, as a label would. */
function readNoun(before: string): Frame | null {
  const match = /(?:(?:^|[.;|,(>·•\n\d] ?)(\p{Lu}[\p{L}'’]*) )?(?<![\p{L}\d])(\p{L}[\p{L}'’-]*)(:?) ?["'“(]?$/u.exec(before.slice(-48));
  if (!match) return null;
  const [all, first = '', word = '', colon] = match;
  // Of another language, or a verb behind the one that does it ("payer wants", "plans pay", "to quote")
  if ((PLAIN.test(word) && !/^[A-Z]$/.test(word)) || word + colon === 'A:' || /[^ -~]/.test(word)) return null;
  const lead = before.slice(0, before.lastIndexOf(word));
  if (isDetermined(word, lead)) return null;
  if (!word.includes('-') && (/[^s]s$/.test(word) ? /[a-z]{2}[a-rt-z] $/ : DOER).test(lead)) return null;
  const both = PLAIN.test(first) ? word : `${first} ${word}`.trim();
  if (countWords(clinicalWords, both, 1) + countWords(billingWords, both, 1) > 0 || /\w{3}(?:ed|ing|ly)$/i.test(word)) return null;
  if (/^\p{Lu}/u.test(both) && isOpening(before, all)) return 'named';
  return word.length > (/\p{Ll}/u.test(word) ? 2 : 3) && !colon && !all.endsWith('(') ? 'noun' : null;
}

/** Whether a label ends in a word that says nothing of what it labels. */
export const isNeutral = (label: string): boolean => {
  const last = /(?<!\d)(\p{L}+)\P{L}*$/u.exec(label)?.[1] ?? '';
  // "To", "As"; but "WQ" could be anything
  if (last.length === 2 && !/^(?:to|as|vs|by|or|of|at|in|on|is|be)$/i.test(last)) return false;
  return PLAIN.test(last) || /\w{3}(?:ed|ing)$/i.test(last);
};

/** Whether the words stand at the beginning of a line, sentence or bracket. */
const isOpening = (before: string, words: string): boolean =>
  /(?:^|[.;|,(>·•\n\d] ?)$/.test(before.slice(0, before.length - words.length)) || /^[.;|,(>·•\n\d]/.test(words);
