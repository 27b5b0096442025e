import { WORDS_A_STEP, finish, type Steps } from './steps.ts';

/** A word of a note, with the place where it stands. */
export interface Token {
  /** Lower case, without accents, in the singular. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The sign before it that ends a scope: a comma counts less than the end of a sentence. */
  readonly breakBefore: 'none' | 'comma' | 'sentence';
}

/** Short forms with a sign inside, as they are dictated; each becomes one word. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  's/p': 'statuspost',
  'sp/': 'statuspost',
  'h/o': 'historyof',
  'r/o': 'ruleout',
  'w/o': 'without',
  'w/': 'with',
  'c/w': 'with',
  'b/l': 'bilateral',
  'f/u': 'followup',
  'i&d': 'incisiondrainage',
  'i & d': 'incisiondrainage',
  'i+d': 'incisiondrainage',
  'o/p': 'office',
};
const WORD =
  /\b(?:s\/p|h\/o|r\/o|w\/o|c\/w|b\/l|f\/u|i ?& ?d|i\+d)\b|\bw\/|\d+(?:\.\d+)?(?=$|[^\p{L}\d.]|\.(?!\d)|cm\b|mm\b|yo\b|x\b)|[\p{L}\d]+/giu;
/** Words before a point that end no sentence. */
const ABBREVIATIONS = /(?:^|[\s(])(?:dr|mr|mrs|ms|approx|st|vs|no|fig|pt|lt|rt|l|r|max|min|inc|dia|deg|et al|e\.g|i\.e)$/i;

/** The words of a text in order. A line that goes on in lower case goes on with its sentence. */
export const tokensOf = (text: string): Token[] => finish(readTokens(text));

/** The same in steps. */
export function* readTokens(text: string): Steps<Token[]> {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (tokens.length % WORDS_A_STEP === WORDS_A_STEP - 1) yield start / text.length;
    const between = text.slice(last, start);
    tokens.push({
      word: wordOf(match[0]),
      start,
      end: start + match[0].length,
      breakBefore: tokens.length === 0 ? 'sentence' : breakIn(between, text, last, start, tokens.at(-1)?.breakBefore !== 'none'),
    });
    last = start + match[0].length;
  }
  return tokens;
}

function breakIn(between: string, text: string, from: number, to: number, isAtStart: boolean): Token['breakBefore'] {
  if (between === ' ' || between === '' || between === '-' || between === '/') return 'none';
  if (/[;!?\u2022]/.test(between)) return 'sentence';
  if (between.includes('.') && /\.[\s"')]*$|\.\s/.test(between)) {
    // "1." at the head of a list and "Dr." are no ends, "fixed." is.
    const before = text.slice(Math.max(0, from - 8), from);
    if (/[.)]\s*\n/.test(between) || !ABBREVIATIONS.test(before)) return 'sentence';
    // "THA on the R. Stem kept": the side ends its sentence; "R. Hip" begins one.
    if (/[\s(][lr]$/i.test(before) && !isAtStart && /^\p{Lu}\p{Ll}{2}/u.test(text.slice(to, to + 3))) return 'sentence';
  }
  if (between.includes('\n')) return /\n\s*\n/.test(between) || !/\p{Ll}/u.test(text[to] ?? '') ? 'sentence' : 'none';
  if (/[,:()\u2013\u2014[\]]|\s-+\s/.test(between)) return 'comma';
  return 'none';
}

function wordOf(written: string): string {
  const lower = written.toLowerCase();
  return SHORT_FORMS[lower] ?? singular(lower.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** One form for one and many, and for both sides of the Atlantic. */
export function singular(word: string): string {
  let form = word;
  if (form.length > 5)
    form = form
      .replace(/ae(?!$)/, 'e')
      .replace(/haem/, 'hem')
      .replace(/isation$/, 'ization');
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (form.length > 3 && form.endsWith('s') && !/(?:ss|us|is)$/.test(form)) return form.slice(0, -1);
  return form;
}
