import { endsInPlace } from './places.ts';
import type { RefusalReason } from './verdict.ts';
import { billingWords, clinicalWords, countWords } from './words.ts';

/** What touches the digits says what they are, or speaks for a code (a modifier, a count), or nothing. */
export type Shape =
  | { readonly is: 'refused'; readonly reason: RefusalReason; readonly word: string }
  | { readonly is: 'modifier' }
  | { readonly is: 'times' }
  | { readonly is: 'number-sign' }
  | { readonly is: 'assigned' }
  | { readonly is: 'plain' };

/** The modifiers that stand with hip codes, and those of anesthesia. */
export const MODIFIER =
  '(?:2[2-7]|3[23]|47|5[0-9]|6[236]|7[34678]|8[012]|9[0159]|A[ADS]|C[QR]|F[XY]|G[ACEVXYZ]|JW|KX|LT|PT|Q[56KSXYZ]|RT|SG|TC|UN|X[EPSU]|P[1-6])';
const ATTACHED = new RegExp(`^(?:[-.:/^]|, ?)?${MODIFIER}(?:[-,.: ]{1,2}${MODIFIER})*(?![A-Za-z0-9]|[.,]\\d)`);
const SPACED = /^ {1,2}[-+(]? ?(?:LT|RT|TC|X[EPSU])(?![A-Za-z0-9])/;
const SPACED_NUMBER = /^ {1,2}(?:2[26]|50|5[1-9]|6[26]|7[6-9]|8[02])(?![A-Za-z0-9%]|[.,:/]\d| [a-z])/;
const TIMES_AFTER = /^ ?(?:[x×*] ?\d{1,2})(?!\.?\d)|^ (?:twice|(?:\d|two|three|four|five|six|several) times)(?![a-z])/i;
const TIMES_BEFORE = /(?<![\dA-Za-z.])[1-9] ?[x×] ?$/i;
const CURRENCY_BEFORE = /(?:[$€£¥₹₽₺₴₩฿]|\b(?:USD|EUR|GBP|CAD|Rs\.?)) ?[-(]?$/;
const CURRENCY_AFTER = /^ ?(?:[$€£¥₹₽₺₴₩฿](?! ?\d)|(?:USD|EUR|GBP|CAD|BTC|dollars?|euros?|bucks)(?![a-z]))/i;
const UNIT_AFTER =
  /^ ?(?:%|°|″|′|(?:km|kg|mg|mcg|ml|cm|mm|nm|ft|feet|foot|lbs?|oz|mi|miles?|sq\.?|square|acres?|ha|[mnuµ]s|sec|seconds?|s|min|minutes?|hours?|hrs?|days?|weeks?|years?|yrs?|[kmgt]i?b|[km]bps|k?hz|rpm|watts?|people|persons?|results|(?:surgical |of )?(?:cases were|operations|surgeries|arthroplasties|replacements)|claims were|(?:wo)?men|children|views|units|procedures|times|fälle|patienten|eingriffe|casos|pacientes|cas|pazienti|casi|bytes|kcal)(?![a-z]| ?[=:]))/i;
/** "27236 emergency hip fractures": counted, with words between that are no prepositions. */
const COUNTED_AFTER =
  /^ (?!(?:in|for|on|of|and|or|to|with|per|is|was|by|at|from|than|the|both|after|before|when|if|as|are|not)(?![a-z]))(?:(?!for|coded|billed)[a-z-]+ ){0,2}(?:people|fractures|replacements|hips|knees|patients|procedures)(?![a-z])/;
const LETTERS_BEFORE = /[A-Za-z_]+$/;
const PREFIX_OF_CODE = /^(?:cpt|hcpcs|hcpc|hc|px|proc|procedure|code|c|cd|n|r|t)$/i;

/** A value in a program: compared or assigned without quotes. */
const ASSIGNED =
  /(?:[\w\])] ?(?:[=!<>]=|<-|:=|\+=|>|<|%)|[a-z_][\w.]* ?=|\breturn) ?$|(?:^|[\n{,])\s*["']?[a-z]+(?:[_.][a-z\d]+)+["']?:\s*$/i;
/** The start of an element that says nothing against a code, or of one of a page. */
const MARKED_UP = /<(?:[\w:.-]*code|t[dh]|li|option|b|strong|em|span|p|a|h\d)(?: [^<>]*)?>$/i;
/** A number handed to a function: "setTimeout(27130)", "R.inc(27130)". Prose has no dot, bar or capital within a word. */
const CALLED = /(?:[A-Za-z\d]\.[A-Za-z]\w*|\w_\w*|[a-z][A-Z]\w*|\b(?:listen|bind|sleep|range|seed|rand|exit|kill))\($/;
/** Year and volume of a journal, before its pages. */
const CITED = /[\p{L}.,)] \(?(?:19|20)\d\d\)?[;,] ?\d{1,4} ?(?:\(\d+\))?[:,] ?(?:\d{5}[-–])?$/u;
/** The same with the year behind ("Rep 11, 27244 (2021)"). */
const CITED_YEAR = /^(?:[-–]\d{1,5})? \((?:19|20)\d\d\)/;
const VOLUME = /[A-Za-z] \d{1,3} ?\(\d{1,3}\): ?$/;
/** "TEST, ANN 27086 72F": who is named, and how old. */
const PERSON_BEFORE = /(?<![\p{L}])(\p{Lu}[\p{L}'’-]+), ?\p{Lu}[\p{L}.]*,? +\(?$/u;
const AGE_AFTER = /^ {1,4}\d{1,3} ?(?:y\/?o ?)?[MF](?![A-Za-z])/;
/** A path or address that runs on to the digits, and the last of its words that make them a code. */
const PATH = /(?::\/\/|^\/[a-z]|\bdoi:|\w\.[a-z]{2,4}\/|[a-z]{2}\/\S*\/)\S*$/;
const CODE_PATH = /(?:cpts?|hcpcs|px|proc(?:edure)?s?|codes?)(?:[-_]?codes?)?[-/=:_]$/i;

/** "27130LT.jpg". */
const FILE = /^[-_.A-Za-z\d]{0,8}\.(?:jpe?g|png|gif|tiff?|heic|dcm|mp4|pdf|docx?|xlsx?|csv|txt|xml|zip|html?)(?![A-Za-z\d])/i;

const refused = (reason: RefusalReason, word: string): Shape => ({ is: 'refused', reason, word });

/** Reads the characters that touch the digits. Both texts are folded. */
export function readShape(before: string, after: string): Shape {
  const b = before.slice(-1);
  const a = after.slice(0, 1);
  if (/[/=.\\]/.test(b) && !CODE_PATH.test(before) && PATH.test(before.slice(before.lastIndexOf(' ') + 1)))
    return refused('technical', 'path');
  if (AGE_AFTER.test(after) || isPerson(before) || /\b(?:I[Dd]|[Nn]o|[Nn]umber)[.:#]? [A-Z]{1,4} \d{3,4} $/.test(before.slice(-32)))
    return refused('account', 'name');
  if (/(?<![a-z])text \w+ to $/i.test(before)) return refused('phone', 'text');
  if (/(?<![a-z])(?:ends?|ending) in $/i.test(before.slice(-16))) return refused('account', 'ends');
  if (VOLUME.test(before) || CITED.test(before.slice(-30))) return refused('page-number', 'volume');
  if (CITED_YEAR.test(after) && /[a-z] \d{1,3}(?: ?\(\d+\))?[,:] (?:\d{5}[-–])?$/i.test(before)) return refused('page-number', 'volume');
  if (/^ (?:invoice|ticket|receipt|voucher|(?:work|purchase) order)(?![a-z])/i.test(after)) return refused('order', 'number');
  if (/^,? (?:rev(?:ision)?|version|v)\.? ?\d{1,2}(?!\d)/i.test(after)) return refused('order', 'revision');
  if (b !== '' && b !== ' ') {
    const refusal = refusedBefore(before, b, after);
    if (refusal) return refusal;
  }
  if (FILE.test(after)) return refused('technical', 'file');
  if (a === ')' && /[a-z\d]\((?:(?!cpt|hcpcs|px|proc|code|\d{5})[\w.]+, ?)+$/i.test(before.slice(-40))) return refused('technical', 'call');
  if (a !== '' && a !== ' ' && !/(?:cpt|hcpcs)[-_]?$/i.test(before.slice(-8))) {
    const refusal = refusedAfter(after, a);
    if (refusal) return refusal;
  }
  if (/^[ -](?:area|region|zip|community|neighborhood)(?![a-z])/i.test(after.slice(0, 16))) return refused('zip', 'area');
  if (/\d(?:st|nd|rd|th|\d\d) (?:out )?of $/.test(before.slice(-16))) return refused('measure', 'count');
  if (/(?<![a-z])(?:up|down|rose|fell|grew|increased?|decreased?|dropped|climbed) (?:from|to|by) $/i.test(before.slice(-24)))
    return refused('measure', 'count');
  // What R prints
  if (/(?:^|\n)(?:#>? ?)?\[1\] $/.test(before.slice(-12)) && /^(?:\n|$)/.test(after)) return refused('measure', '[1]');
  if (/^,? (?:up|down) from \d\d,?\d{3}(?!\d)/.test(after)) return refused('measure', 'count');
  if (a === ']' && /(?<![A-Z])(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL) \[$/.test(before.slice(-12))) return refused('technical', 'pid');
  if (/(?<![a-z])(?:stood|stands) at $/i.test(before.slice(-12))) return refused('measure', 'count');
  if (/^\d{1,4} of $/.test(before)) return refused('measure', 'count');
  if (/(?:\d(?: to |[-–])\d+|(?:row|page|record|item|showing)s? [\d,]+) of $/i.test(before.slice(-32))) return refused('measure', 'count');
  if (/(?<![a-z])miles (?:of|from|around) $/i.test(before.slice(-16))) return refused('zip', 'miles');
  if (CURRENCY_BEFORE.test(before.slice(-8))) return refused('money', '$');
  if (after !== '') {
    if (CURRENCY_AFTER.test(after.slice(0, 12))) return refused('money', '$');
    if (TIMES_AFTER.test(after.slice(0, 16))) return { is: 'times' };
    if (UNIT_AFTER.test(after.slice(0, 24)) || COUNTED_AFTER.test(after.slice(0, 40))) return refused('measure', 'unit');
    if (ATTACHED.test(after.slice(0, 24)) || SPACED.test(after.slice(0, 12))) return { is: 'modifier' };
  }
  if (SPACED_NUMBER.test(after.slice(0, 8))) return { is: 'times' };
  if (TIMES_BEFORE.test(before.slice(-6))) return { is: 'times' };
  if (ASSIGNED.test(before.slice(-40)) && !MARKED_UP.test(before.slice(-40))) return { is: 'assigned' };
  return b === '#' ? { is: 'number-sign' } : { is: 'plain' };
}

/** A person's name directly before, as the family name comes first in lists. */
function isPerson(before: string): boolean {
  const match = PERSON_BEFORE.exec(before.slice(-48));
  return match !== null && !endsInPlace(before) && countWords(clinicalWords, match[0], 1) + countWords(billingWords, match[0], 1) === 0;
}

function refusedBefore(before: string, b: string, after: string): Shape | null {
  const head = before.slice(-24, -1);
  if (b === '(' && CALLED.test(before.slice(-40)) && /^[),]/.test(after)) return refused('technical', 'call');
  if (b === '[' && after.startsWith(']') && /[A-Za-z_\])]$/.test(head)) return refused('technical', 'index');
  if (b === '.') return /\d$/.test(head) ? refused('measure', 'decimal') : null;
  if (b === '!' || b === '~') return refused('order', b);
  if (b === '@' || before.endsWith('&#')) return refused('technical', b);
  // "+27130 555 0100"; but "27130+20680", and what a list gains: "- hip: +27278"
  if (b === '+') return /\d{5}$/.test(head) || (/(?:^|[:,(])\s*$/.test(head) && !/^[ -]?\d/.test(after)) ? null : refused('phone', b);
  if (b === '/' || b === '\\') return /[A-Za-z.]$/.test(head) && !/(?:cpt|hcpcs|code)$/i.test(head) ? refused('technical', b) : null;
  if (b === ':' && /:\/\/\S*:$/.test(before)) return refused('technical', 'port');
  if (b === ':') return /\d$/.test(head) && !/\d{5}$/.test(head) ? refused('technical', b) : null;
  if (b === '-' || b === '−' || b === '–') {
    // The end of a range is what its beginning is
    if (/(?:^|\D)\d{5}$/.test(head)) return /\S/.test(head.slice(-6, -5)) ? refusedBefore(head.slice(0, -5), head.slice(-6, -5), '') : null;
    if (/\d$/.test(head)) return refused(/(?<!\d)\d{3}$/.test(head) ? 'phone' : 'longer-number', '-');
    const word = /[A-Za-z]+$/.exec(head)?.[0] ?? '';
    if (word !== '' && !/^(?:cpt|hcpcs|code|px|proc|procedure|hc)$/i.test(word) && !/^(?:D|DE|F|FR|FI|FIN)$/.test(word))
      return refused('part-number', '-');
    return b !== '–' && word === '' && /^[\s=(,]?$/.test(head.slice(-1)) && !after.startsWith(' ') && head.trim() !== ''
      ? refused('measure', '-')
      : null;
  }
  if (/[A-Za-z_]/.test(b)) {
    const word = LETTERS_BEFORE.exec(before.slice(-16))?.[0] ?? '';
    const touched = before.slice(-word.length - 1, -word.length);
    if (b === '_') return /(?:cpt|hcpcs|px|proc)[A-Za-z]*_$/i.test(head + b) ? null : refused('part-number', '_');
    if (word === 'x' || word === 'X' || word === '×') {
      if (/[1-9]/.test(touched)) return null;
      return refused(touched === '0' ? 'technical' : 'phone', 'x');
    }
    if (PREFIX_OF_CODE.test(word) && (word.length > 1 || touched === '\\')) return null;
    return refused(/\d/.test(touched) ? 'longer-number' : 'part-number', 'letter');
  }
  return null;
}

function refusedAfter(after: string, a: string): Shape | null {
  const next = after.slice(1, 12);
  if (a === '.') return /^\d/.test(next) ? refused(/^\d\d(?!\d|\.)/.test(next) ? 'money' : 'version', 'decimal') : null;
  if (a === ',') return null;
  if (a === '_' || a === '@') return refused('technical', a);
  if (a === '-' || a === '–') {
    if (/^\d{4}(?!\d)/.test(next)) return refused('zip', 'zip+4');
    if (/^\d{5}(?!\d)/.test(next)) return null;
    if (/^\d(?!\d)/.test(next)) return refused('other-code', 'check digit');
    if (/^\d{3}|^\d{6}/.test(next)) return refused('longer-number', '-');
    if (ATTACHED.test(after)) return null;
    if (/^[A-Z](?![a-z])|^[a-z]\d|^\d\d/.test(next)) return refused('part-number', '-');
    return null;
  }
  if (/[A-Za-z]/.test(a)) {
    if (ATTACHED.test(after) || TIMES_AFTER.test(after)) return null;
    return UNIT_AFTER.test(after) ? null : refused('part-number', 'letter');
  }
  return null;
}
