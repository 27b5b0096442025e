/**
 * Slips of the pen in a question. The words in which people ask ("modifer", "biltaeral") decide what is asked, and the search never sees
 * them; so they are mended before the question is read. A word that the search knows is left as it stands.
 */
import { editsBetween } from '../search/typed-words.ts';
import { plainWords, stem } from '../search/words.ts';
import type { Search } from '../search/search.ts';

/** Words that tell what is asked. */
const ASKED: readonly string[] = (
  'modifier modifiers assistant assistants assist bilateral bilaterally global difference different between documentation document documented ' +
  'included includes include bundled bundle together anesthesia diagnosis diagnoses separate separately inpatient outpatient surgeon surgeons ' +
  'medicare payable denied denial denials replaced deleted relative value values reimbursement payment billed billing billable report reported ' +
  'correct which what coded covered surgery period units indicator indicators dollars edits postoperative follow versus procedure'
).split(' ');
const ASKED_SET: ReadonlySet<string> = new Set(ASKED);

/** Shorter words are abbreviations, which resemble everything. */
const SHORTEST = 5;
const LONG = 8;

/** How people at work shorten what they ask for; a code beside it makes clear what is meant. */
const SHORT_HAND: readonly (readonly [RegExp, string])[] = [
  [/\b(?:asst|assts|asstnt|assnt)\b\.?(?: surg(?:eon)?s?\b\.?)?/gi, 'assistant'],
  [/\bco[- ]?surg\b\.?/gi, 'co-surgeon'],
  [/\bbilat\b\.?/gi, 'bilateral'],
  [/\bdocs? (?:needed|required|requirements?)\b/gi, 'documentation'],
  [/\bdiff\b\.?/gi, 'difference'],
  [/\banes(?:th)?\b\.?(?= (?:codes?|for)\b)/gi, 'anesthesia'],
  [/\bpre?oc\b\.?/gi, 'procedure'],
  [/\bpost ?op\b/gi, 'post-op'],
  [/\bmods?\b\.?(?! ?\d)/gi, 'modifier'],
  [/\b(?:w|w\/)(?= )/gi, 'with'],
  [/\b(?:yrs?)\b\.?/gi, 'years'],
  [/\bwks?\b\.?/gi, 'weeks'],
  [/\bthru\b/gi, 'through'],
  [/\bfem\b\.?(?= (?:neck|head|shaft|nail|stem))/gi, 'femoral'],
  [/\b(?:intertroch|IT)\b\.?(?= (?:fx|fracture))/g, 'intertrochanteric'],
  [/\bsub-?troch\b\.?/gi, 'subtrochanteric'],
  [/\b(?:acetab|acet)\b\.?/gi, 'acetabulum'],
  [/\bmos\b\.?/gi, 'months'],
  [/\b(?:wat|whts|wut)s?\b/gi, 'what is'],
  [/(?<=\d{5}) n (?=\d{5})/gi, ' and '],
  [/^((?:and|or|what about|how about)(?: with)?) -?(2[2-7]|5[0-9]|6[26]|7[6-9]|8[012])(?=\s*\??$)/i, '$1 modifier $2'],
  [/(?<!\d\/)\b(2[2-7]|5[0-9]|6[26]|7[6-9]|8[012])\/(2[2-7]|5[0-9]|6[26]|7[6-9]|8[012])\b(?!\/\d)(?= )/g, 'modifiers $1 and $2'],
  // "Is 50 valid on 27158", "26 on 73523": two digits before a code are a modifier.
  [
    /(?<=^|\b(?:is|can|does|will|use|add|append|put|need|needs?|a|the|i|we|with) )-?(2[2-7]|5[0-9]|6[26]|7[6-9]|8[012]|AS|RT|LT|TC)(?= (?:(?:ever |still )?(?:valid|allowed|okay|ok|payable|right|correct|good|needed|appropriate) )?(?:on|with|for|to) \d{5})/g,
    'modifier $1',
  ],
];

/** A question with its slips mended; codes, modifiers and known words stay. */
export function spelled(text: string, { typed }: Pick<Search, 'typed'>): string {
  const written = SHORT_HAND.reduce((all, [short, long]) => all.replace(short, long), text);
  return written.replace(/\p{L}{5,}/gu, (word) => {
    const plain = plainWords(word)[0] ?? word;
    if (ASKED_SET.has(plain) || typed.has(stem(plain)) || plain.length < SHORTEST) return word;
    return ASKED.find((known) => isSlipOf(plain, known)) ?? word;
  });
}

/** One slip, in long words two; the first letter is seldom wrong. */
const isSlipOf = (word: string, known: string): boolean =>
  known.length >= SHORTEST &&
  known[0] === word[0] &&
  Math.abs(known.length - word.length) <= 2 &&
  editsBetween(word, known) <= (word.length >= LONG && known.length >= LONG ? 2 : 1);
