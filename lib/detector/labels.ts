import { clinicalWords, countWords, fillers, headOnly, knownWord, labelClassOf } from './words.ts';
import type { LabelClass } from './verdict.ts';

/** A label as it was understood: what it says the number is, and by which of our words. */
export interface LabelReading {
  readonly is: LabelClass;
  readonly word: string;
  /** The word is one of everyday or clinical use as well. */
  readonly isWeak?: boolean;
}

const WORD = /[\p{L}\p{M}\d]+/gu;
const MAX_LABEL = 80;
const MEMORY = 600;
const memory = new Map<string, LabelReading | null>();

/** A name as words: camelCase, snake_case and punctuation become spaces, "zipcode" two words, the number of "cpt2" goes. */
export function spell(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}(?!s\b)\p{Ll})/gu, '$1 $2')
    .replace(/[_\-.*#:®™+]+/g, ' ')
    .replace(/(?<!\p{L})x rays?(?!\p{L})/giu, 'xray')
    .toLowerCase()
    .replace(/([a-z]{2})(?:\d\d?|(?<=[a-z]{3})(code)\d?)(?!\w)/g, '$1 $2');
}

/** The longest phrase of the vocabulary that ends at this word. */
function phraseEnding(words: readonly string[], at: number): LabelReading | null {
  for (let length = Math.min(3, at + 1); length > 0; length--) {
    const phrase = length === 1 ? (words[at] ?? '') : words.slice(at - length + 1, at + 1).join(' ');
    const word = knownWord(phrase);
    const is = word === undefined ? undefined : labelClassOf(word);
    if (word !== undefined && is) return { is, word };
  }
  return null;
}

/** "caseid", "acctno": a word of ours with what makes it a name. "Kundennummer" is some number. */
function joined(word: string): LabelReading | null {
  if (/^\p{L}{3,}(?:nummer|nr)$/u.test(word)) return { is: 'order', word: 'number' };
  const stem = /^(\w{3,})(?:id|no|num|nbr|cd|number)$/.exec(word)?.[1];
  return stem === undefined ? null : phraseEnding([stem], 0);
}

/** A part of a label by its last word that we know: English puts it at the end ("procedure date"). */
function readPart(part: string): LabelReading | null {
  const words = part.match(WORD) ?? [];
  for (let at = words.length - 1; at >= 0; at--) {
    if (/^(?:note|comment)s?$/.test(words[at] ?? '')) return null;
    // "No manipulation" is no number
    if (words[at] === 'no' && at < words.length - 1) continue;
    // "Total hip" is no sum, "open reduction" no balance
    if (headOnly.has(words[at] ?? '') && countWords(clinicalWords, words.slice(at + 1).join(' '), 1) > 0) continue;
    // "CPT billed" is what was billed, not for how much
    if (/^(?:billed|allowed|performed|submitted)$/.test(words[at] ?? '') && phraseEnding(words, at - 1)?.is === 'code') continue;
    const reading = phraseEnding(words, at) ?? joined(words[at] ?? '');
    if (!reading) {
      if (/^(?:desc|description|name|type|text|status|remarks?|title|reason|details?|indicator|set|group(?:ing)?)s?$/.test(words[at] ?? ''))
        return null;
      continue;
    }
    // "patient id", "claim number", "order no": the word before says more
    if (at > 0 && /^(?:id|number|num|nr|no|code|cd|key|index|codes)$/.test(reading.word)) {
      const before = phraseEnding(words, at - 1);
      // The key of a record of procedures is often no code
      if (before?.is === 'code' && /^(?:id|key|index)$/.test(reading.word)) return { is: 'generic', word: before.word };
      if (before && before.is !== 'generic') return before;
      if (!before && reading.is === 'generic' && OTHER_CODE.test(words[at - 1] ?? '')) {
        return { is: 'other-code', word: 'code' };
      }
    }
    return reading;
  }
  return null;
}

/** Kinds of code that are none of ours, before "code". */
const OTHER_CODE =
  /^(?:status|error|exit|zip|area|place|pos|discount|carc|rarc|bar|qr|source|color|language|country|currency|county|state|locale|reason|remark|revenue|rev|class|activity|course|branch|sort|promo|access|security|verification|admin|char|key|leave|parking|door|gate|booking|voucher|coupon|tracking|invite|cheat|dial|region|tax|dress|job|earnings?|deduction|entry|hotel|login|cme|route|lock)$/;

/**
 * What a label (column head, field label, key, short block) says. Of several parts ("HCPCS / Rate") the first that says something counts;
 * "date of procedure" is a date.
 */
export function readLabel(label: string): LabelReading | null {
  if (label === '' || label.length > MAX_LABEL) return null;
  const known = memory.get(label);
  if (known !== undefined) return known;
  // Of a path ("serviceLines[0].procedureCode") the last key
  const last = /^[\w[\]]+[\].]\.?([a-z]\w{3,})$/i.exec(label)?.[1];
  if (last !== undefined && last !== label && readLabel(last)?.is === 'code') return readLabel(last);
  // "Billed as", "paid as": whatever follows is what it was taken for
  let result: LabelReading | null = / as:?$/i.test(label) ? { is: 'generic', word: 'code' } : null;
  for (const part of result
    ? []
    : spell(label)
        .replace(/ by (?:volume|count|number|cost|price|date|year|name)$/, '')
        .split(/[/(),|;[\]]| of | for | to | in | by | or | on | from | per | with /)) {
    const reading = readPart(part);
    if (!reading) continue;
    // "Dx / CPT": a diagnosis has no five digits
    if (result?.is === 'other-code' ? reading.is === 'code' : !result || result.is === 'generic')
      result = reading.is === 'generic' ? (result ?? reading) : reading;
  }
  if (memory.size >= MEMORY) memory.clear();
  memory.set(label, result);
  return result;
}

/** Nouns and verbs that stand directly before a code in a sentence, and label numbers as well ("Case 27244"). */
const EVERYDAY_WORDS =
  'case|run|chart|order|note|test|day|year|month|time|report|form|list|log|review|request|change|charge|place|side|start|stop|release|build|question|check|model|estimate|story';
const PROSE = new RegExp(`^(?:${EVERYDAY_WORDS})s?$`);
/** Those, and more that end a part of a sentence before a code ("in the rare case 27246"). */
const NOUN = new RegExp(
  `^(?:${EVERYDAY_WORDS}|claim|line|visit|record|group|patient|member|file|table|study|post|entry|index|encounter|session|device|implant)s?$`,
);
const VERB = new RegExp(`^(?:${EVERYDAY_WORDS}|pay|call|claim|record|file|post|index|box|book|balance|ship|store|rate)$`);
/** What is said to be some number. */
const TALLIED = /^(?:count|steps|population|visitors|downloads|score|mileage|distance|weight|elevation|median|average|peak)$/;
const VERB_LEAD = /^(?:to|we|they|you|i|please|will|would|must|should|can|could|not|and|or)$/;
/** Classes whose words are everyday words too: in a phrase they label nothing. */
const EVERYDAY = new Set<LabelClass>(['order', 'technical', 'measure', 'version', 'page-number', 'part-number', 'address', 'other-code']);

/** What a short block or cell beside the number says, as far as it is a label and no sentence or description. */
export function readLabelBlock(text: string): LabelReading | null {
  const reading = readLabel(text);
  if (!reading || reading.is === 'generic' || reading.is === 'code') return reading;
  if (/[?!]$|\p{L}{4}\.$|\d{5}/u.test(text)) return null;
  // "Hip cases": so many
  if (reading.is === 'measure' && text.endsWith('s') && reading.word !== 'views') return reading;
  if (!(EVERYDAY.has(reading.is) || headOnly.has(reading.word)) || text.endsWith(':')) return reading;
  return text.split(' ').length > 4 || countWords(clinicalWords, text, 1) > 0 ? null : reading;
}

/** What counts of values are headed with: the heading above says of what. */
export const VALUE = /^(?:value|level|categor(?:y|ie))s?$/i;

/** Words that a full stop may follow within a sentence. */
const ABBREVIATION =
  /^(?:acct|tel|ext|ste|rm|apt|no|nr|inv|pol|ref|pg?|pp|vol|fig|rev|med|rec|cat|dept|proc|grp|bldg|chk|amt|lic|st|seq|art|o)$/i;
/** What these words label stands right behind them, not behind "is" or "was". */
const ADJACENT = new Set<LabelClass>(['version', 'order', 'measure', 'page-number', 'part-number', 'address']);

interface Place {
  readonly clause: string;
  /** A comma, a bar or a wide gap parts the word from the digits. */
  readonly isApart: boolean;
  readonly filler: string;
  /** "no.", "number" or "id" stands between. */
  readonly isNumbered: boolean;
}

/** Labels that are words of surgery or of everyday acts too. */
const ACT = /^(?:pay|paid|call|pin|open|closed?|sizes?|n|pos|no)$/;
/** What stands before such a noun where it is spoken of and labels nothing. */
const DETERMINER =
  /^(?:this|that|these|those|a|an|any|each|every|another|further|some|same|one|other|per|two|three|no|which|such|last|next|first|second|third|new|rare|simple|single|with|without|within|by)$/;

/** "In the rare case", "a further run": the noun ends what was said, and labels nothing. */
export const isDetermined = (noun: string, before: string): boolean =>
  NOUN.test(noun) && DETERMINER.test(/(\p{L}+)[ -]*$/u.exec(before.slice(-24))?.[1]?.toLowerCase() ?? '');

/** Whether a word of ours before the digits labels nothing there. */
function isMere(
  { is, word: known }: LabelReading,
  word: string,
  wordBefore: string,
  { clause, isApart, filler, isNumbered }: Place,
): boolean {
  if (VERB.test(word) && VERB_LEAD.test(wordBefore)) return true;
  // "the letter calls 29916", "many plans pay 29914", "also this month: 27062 denied"
  if (
    /^(?:calls|pays|pins)$/.test(word) ||
    (word === 'pay' && wordBefore.endsWith('s')) ||
    (word === 'request' && wordBefore === 'case') ||
    (word === 'place' && wordBefore === 'in') ||
    (word === 'log' && /^(?:update|change|revision)$/.test(wordBefore)) ||
    (is === 'date' && /^(?:this|last|next|every|to)$/.test(wordBefore))
  )
    return true;
  if (is === 'code') return false;
  // No modifier has five digits; "ask Dr P: 27134"
  if (/^mod(?:ifier)?$/.test(known) || (known === 'p' && clause.endsWith(':'))) return true;
  if (isApart && is !== 'zip') return true;
  // "bilateral hips, 3 views: 73522"
  if (known === 'views' && /\d (?:or more )?views:?\W*$/.test(clause)) return true;
  // "conversion (27132) and revision (27134, 27137)"
  // and "Revision 27134/27137"
  if (known === 'revision' && (clause.endsWith('(') || /^revisions?$/.test(word)) && !/[:=#]\W*$/.test(clause)) return true;
  if (/^(?:views|points|votes|members|cases|fractures)$/.test(word) && !/[:=#]$/.test(clause)) return true;
  // "the claims (01210, 01214)" are spoken of, "member (27130)" is one
  if (word.endsWith('s') && word !== known && clause.endsWith('(') && is !== 'zip') return true;
  if (isNumbered) return false;
  if (isDetermined(word, wordBefore) || (NOUN.test(word) && clause.endsWith('(') && /\p{Ll}/u.test(wordBefore))) return true;
  if (filler === 'of' && (is === 'date' || is === 'money')) return true;
  // "Hip revision - 27134"
  if (EVERYDAY.has(is) && known !== 'tray' && countWords(clinicalWords, wordBefore, 1) > 0) return true;
  // "page total 27290", "cat. 27178"; but "then total 27134"
  if (known === 'total' && /^(?:page|grand|batch|sheet|day|file|invoice)$/.test(wordBefore)) return false;
  if (headOnly.has(known))
    return !(known === 'cat' && clause.endsWith('.')) && !(known === 'total' && wordBefore !== '' && clause.endsWith(':'));
  return filler !== '' && ADJACENT.has(is) && !(filler === 'of' && is === 'address') && !TALLIED.test(word);
}

const LABEL_END = /[:=#]\W*$|(?<!\p{L})\p{Lu}\p{L}*\P{L}*$/u;

/** "pin 27176", "the run 27130"; but "Run 27130", "run: 27130", "run no. 27130". */
const isWeakHere = (word: string, wordBefore: string, clause: string, isNumbered: boolean): boolean =>
  !isNumbered &&
  // "our case 27138" has that number
  !/^(?:our|your|my|their)$/.test(wordBefore) &&
  // "left hip - 27137 - case 27048"
  !(/\d(?: \p{L}+)? [-–—·|] \p{L}+$/u.test(clause) && !ACT.test(word)) &&
  (ACT.test(word) ||
    (NOUN.test(word) && (countWords(clinicalWords, wordBefore, 1) > 0 || /(?:[\p{L}-]+ ){3}[\p{L}-]+:\W*$/u.test(clause))) ||
    (PROSE.test(word) && !LABEL_END.test(clause)));

/** The label directly before digits in running text: the last word but fillers ("acct no. is 27215"). */
export function readTail(before: string): LabelReading | null {
  const tail = before
    .slice(-48)
    .trimEnd()
    .replace(/[[(](?:x|\s*)[\])]$/i, '')
    .trimEnd()
    .replace(/ not (in|like|between)(?=\W*$)/i, ' $1');
  // A label on the line above stands there alone, or ends in a colon; else that line is a line of its own
  if (/\n\s*["'(]*$/.test(before.slice(-8)) && !/(?:^|\n)[^\n,;|\t]{1,24}$|[:=(]$/.test(tail)) return null;
  // "drops codes #27130": an issue about codes
  if (/codes #$/i.test(tail)) return null;
  const sentence = /(\p{L}+)[.!?;]$/u.exec(tail);
  if (sentence && (!tail.endsWith('.') || !ABBREVIATION.test(sentence[1] ?? ''))) return null;
  const clause = tail.split(/!(?!=)|[?;\n}]|(?<=[a-z]{4})\. /).at(-1) ?? '';
  const words = spell(clause).match(WORD) ?? [];
  const isApart = /(?:[,|{]|(?<!\()\[|\d{5}[^\d·•]+[·•])[\s"'“‘(]*$/.test(tail) || /[^:=#\s][ \t]{2,}$|\t$/.test(before.slice(-8));
  let sawNumberWord = '';
  let sawCode = false;
  let sawFiller = '';
  for (let at = words.length - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const word = words[at] ?? '';
    const reading = phraseEnding(words, at);
    if (reading && !fillers.has(reading.word)) {
      const wordBefore = words[at - 1] ?? '';
      // "Paid by check 27130"
      const isNumbered = sawNumberWord !== '' || (wordBefore === 'by' && reading.word.startsWith('che'));
      if (isMere(reading, word, wordBefore, { clause, isApart, filler: sawFiller, isNumbered })) return null;
      return isWeakHere(word, wordBefore, clause, isNumbered || sawCode) ? { ...reading, isWeak: true } : reading;
    }
    if (/^(?:codes?|cd)$/.test(word)) sawCode = true;
    else if (/^(?:nos?|nrs?|num|numbers?|ids?)$/.test(word)) sawNumberWord = word;
    else if (fillers.has(word)) sawFiller = word;
    else {
      if (sawCode && OTHER_CODE.test(word)) return { is: 'other-code', word: 'code' };
      // "Gate code to enter on Sunday: 27197"
      const whole = clause.endsWith(':') ? readLabel(clause.slice(0, -1)) : null;
      if (whole?.is === 'zip' || (whole?.is === 'other-code' && whole.word === 'code')) return whole;
      break;
    }
  }
  if (sawCode) return { is: 'generic', word: 'code' };
  // "no. 27130"; but "there is no 27130"
  if (sawNumberWord === 'no' && !/[.:#º°]\W*$/.test(clause)) return null;
  return sawNumberWord === '' || isApart ? null : { is: 'order', word: sawNumberWord, isWeak: sawNumberWord === 'no' };
}
