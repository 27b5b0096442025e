import { billingWords, clinicalWords, countWords } from './words.ts';

/**
 * How a number stands in its sentence: as codes do (behind a verb of billing, as the subject of one, behind an article), as something
 * counted, or behind a noun that names it as something else.
 */
export type Frame = 'verb' | 'subject' | 'article' | 'object' | 'counted' | 'named' | 'noun';

/** What people do with codes, directly before one; and what codes do, directly behind. */
const VERB =
  /(?<![a-z])(?:bill(?:ed|ing)?|refused?|reject(?:ed)?|approved?|allow(?:ed)?|resubmit(?:ted)?|appeal(?:ed)?|sen(?:d|t|ding)|resend|part of|than|mean(?:s|ing)?|called|reviewed|order(?:ed)?|obtain(?:ed)?|look(?:ed)?[- ]?up|search(?:ed)?|find|enter|select|choose|quer(?:y|ied)|(?<=not |to |also |may |and |we |you |should |^)report|report(?:ed|ing)|(?<=to |should |not |we )code|cod(?:ed|ing)|submit(?:ted)?|perform(?:ed)?|underwent|append(?:ed)?|denied|deny|bundled?|compared?s? (?:it )?(?:with|to)|crosswalk(?:ed)? to|us(?:e|ing)|add|link|drop|remove|keep|replace|during|see|for|changed to|says|instead of|not|had|under|into)[\s:("]+(?:as |the |for |only |with |a |both )*$/i;
const VERB_BEHIND =
  /^\)? (?:(?:is|was|gets?|got) (?:not )?\w{3,}ed|(?:is|was) not(?![a-z])|(?:(?:is|was|are|gets?|got) )?(?:not )?(?:bundl\w+|denied|unlisted|includes?|means|covers|allows|replaces|describes|applies|stands for|pays|goes|bounced|requires?|needs?|pays|billed|reported|covered|inclusive|sent|separately|payable|paid|approved|authori[sz]ed|compares|carries|takes))(?![a-z])/i;
/** Only a code is the subject of these: "27130 does not include the robot". */
const SUBJECT = /^\)? (?:does|should|may|must|cannot|can|will|would)(?: not|n't)? [a-z]/;
/** "the 27130 from March": so one speaks of codes. */
const ARTICLE = /(?:^|[^a-z])(?:the|that|this|another|her|his|our|your)[ "'“]+$/i;
/** People counted, not codes: "27132 had a fracture". */
const COUNTED =
  /^ (?:had|have|underwent|died|received|completed|lived|enrolled|met|were (?:in|among)|of (?:them|whom|\d+)|in (?:wo)?men)(?![a-z])/;
/** "27120 readers": a noun in the plural, with up to one word between. A verb ("27130 needs a side") goes on with what it is done to. */
const PLURAL =
  /^ (?!(?:afterwards|besides|already|still|also|now|often|never|only|usually|in|for|on|of|and|or|to|with|per|is|was|by|at|from|than|the|both|after|before|when|if|as|are|not|plus|versus|vs|has|does|always|sometimes)(?![a-z]))(?:[a-z]{3,} )?[a-z]{2,}[^\Wsuiaoy\d_]s(?![a-z'’])(?! (?:a|an|the|one|it|that|this|no|both|all)(?![a-z]))/;
/** Nouns that go with codes as well: "our 27130 claims", but "from 27226 claims". */
const CODED = /^ (?:[a-z]+ )?(?:claims|cases|denials|charges|lines|codes|edits|reports|orders|requests|bills|patients)(?![a-z])/;
const AMOUNT = /(?:^|[^a-z])(?:of|from|than|over|about|nearly|almost|around|among|at least) $/i;
const DETERMINED =
  /(?:^|[^a-z])(?:the|these|those|our|their|your|all|both|his|her|my|some|most|few|many|denied|paid|billed|other|every|and|or|for) $/i;

/** "Lunch order is 27080"; but "the code is 27080". */
const COPULA = /(?:^|[.;,!?] |(?<![\p{L}\d-]))(\p{L}{3,})(?: (?:for|of|to|in|at) \p{L}+)? (?:is|was|were) (?:now |still )?["'“]?$/u;
const SUBJECT_OF_CODES =
  /(?<![a-z])(?:(?<!(?:session|gate|door|access|promo|area|order|discount|booking|zip|pin|status|error) )codes?(?! for)|cpt|px|proc\w*|answer|choice|exchange|line|pair|row|entry|service|case)(?![a-z])/i;

/** Small words, which say nothing of the number behind them, so that it can be a code. */
const PLAIN =
  /^(?:and|or|nor|to|for|of|with|the|an?|in|on|by|as|at|than|not|no|is|was|were|are|be|only|both|either|also|then|now|again|instead|vs|versus|see|via|from|that|this|these|those|when|why|where|how|if|but|so|what|which|about|after|before|until|unless|between|just|plus|minus|without|total|partial|through|thru|over|under|per|like|yes|ok|okay|none|each|any|all|even|still|eg|ie|rt|lt|left|right|into|out|up|it|he|she|we|they|you|i|me|us|her|him|them|use|add|new|old|next|previous|later|while|others|answer|reminder|result|primary|hi|und|oder|von|gilt|de|la|y|first|second|third|last|same|other|many|some|more|less|most|did|do|does|had|has|have|get|got|gets|repair|conversion|plan|physician|(?:in|out)patient|facility|mail|list|secondary|file|list|done|both|because|rest|popular|recent|frequent|common|top|main|fwiw|btw|op|since|whether|though|maybe|always|never|usually|often|later|today|yesterday|once|twice|too|rather|except|including|within|against|toward|upon|than|whose|who|g|e|i)$/i;
/** What is done to codes, beyond the verbs above. */
const DOING =
  /^(?:quot|mention|reimburs|want|pick|tr[iy]|put|cit|expect|need|prefer|avoid|pay|cover|includ|requir|describ|contain|document|deliver|post|enter|pair|swap|chang|keep|kept|mark|match|hit|book|request|schedul|charg|cop[iy]|past|typ|captur|show|giv|gave|given|mak|made|tak|took|saw|seen|found|sent|paid|chose|chosen|explain|discuss|compar|review|read|assign|justif|support|den[iy]|reject|reconsider|allow|approv|bill|report|cod|code|select|choos|appeal|resubmit|submit|perform|append|drop|link|order|flag|replac|exclud|reach|scor|combin|plan|call|say|said|mean|meant|ask|writ|wrote|written|us|add|remov|delet|unbundl|bundl|cross|equals?|becom|became|treat|follow|start|begin)(?:s|es|e|ed|ied|ies|ing|ting|ping)?$/;

/** Reads the words of the line before a number, and those behind it. */
export function readFrame(before: string, after: string): Frame | null {
  if (COUNTED.test(after.slice(0, 16)) || (after.startsWith(' were ') && /(?:^|[,;.:] )$/.test(before))) return 'counted';
  const behind = after.slice(0, 40);
  if (VERB_BEHIND.test(behind)) return 'verb';
  if (SUBJECT.test(behind)) return 'subject';
  if (
    PLURAL.test(behind) &&
    (CODED.test(behind) ? AMOUNT : /$/).test(before) &&
    !DETERMINED.test(before) &&
    countWords(clinicalWords, behind, 1) === 0
  )
    return 'counted';
  const subject = COPULA.exec(before.slice(-56));
  if (subject && !PLAIN.test(subject[1] ?? '') && countWords(clinicalWords, subject[0], 1) === 0 && !SUBJECT_OF_CODES.test(subject[0]))
    return 'noun';
  if (VERB.test(before.slice(-40))) return 'verb';
  if (ARTICLE.test(before.slice(-10))) return 'article';
  return readNoun(before);
}

/** "Packet 27181", "Karma: 27246", "seed 27252": a noun that is none of our words stands directly before, as a label would. */
function readNoun(before: string): Frame | null {
  const match = /(?:(?:^|[.;|,(>·•\n\d] ?)(\p{Lu}[\p{L}'’]*) )?(?<![\p{L}\d])(\p{L}[\p{L}'’-]*)(:?) ?["'“(]?$/u.exec(before.slice(-48));
  if (!match) return null;
  const [all, first = '', word = '', colon] = match;
  if (PLAIN.test(word) && !/^[A-Z]$/.test(word)) return null;
  const both = `${first} ${word}`.trim();
  if (countWords(clinicalWords, both, 1) + countWords(billingWords, both, 1) > 0 || /ly$/i.test(word)) return null;
  if (/\w{3}(?:ed|ing)$/i.test(word) && !DOING.test(word.toLowerCase())) return null;
  if (DOING.test(word.toLowerCase()) && (first === '' || PLAIN.test(first)))
    return /^\p{Ll}/u.test(word) && !all.endsWith('(') && !/(?:ed|ing|kept|sent|found|took|read|seen|paid|hit)$/.test(word)
      ? 'object'
      : null;
  if (/^\p{Lu}/u.test(both) && isOpening(before, all)) return 'named';
  return /\p{Ll}\p{L}+$/u.test(word) && !colon && !all.endsWith('(') ? 'noun' : null;
}

/** Whether a label ends in a word that says nothing of what it labels. */
export const isNeutral = (label: string): boolean => {
  const last = /(\p{L}+)\P{L}*$/u.exec(label)?.[1] ?? '';
  return PLAIN.test(last) || /\w{3}(?:ed|ing)$/i.test(last);
};

/** Whether the words stand at the beginning of a line, sentence or bracket. */
const isOpening = (before: string, words: string): boolean =>
  /(?:^|[.;|,(>·•\n\d] ?)$/.test(before.slice(0, before.length - words.length)) || /^[.;|,(>·•\n\d]/.test(words);
