/** Sizes and numbers of views, as ideas: a lesion of 4 cm says `from3`, two views say `views2`. */

export interface Amount {
  readonly ideas: readonly string[];
  readonly start: number;
  readonly end: number;
}

// Every repetition has an end: thousands of digits or spaces in a row would otherwise be read from each of them on.
const SIZE =
  /(?<!\d)(\d{1,4}(?:\.\d{1,4})?)(?:\s{0,3}(?:x|by)\s{0,3}(\d{1,4}(?:\.\d{1,4})?))?(?:\s{0,3}(?:x|by)\s{0,3}(\d{1,4}(?:\.\d{1,4})?))?\s{0,3}(cm|mm|centimeters?|millimeters?)\b/gi;
/** A length that is not the lesion's. */
const OTHER_LENGTH =
  /^[ -]*(?:long )?(?:\w+ ){0,2}?(?:incision|margins?|portal|stab|screws?|shell|cup|head|nail|plate|rim|above|below|proximal|distal|from|lateral|needle|blade|liner|stem|press|multihole|neutral|cannulated|displac|deep to|medial|skin)/i;
/** Words before the length of a cut or of its closure. */
const OF_A_CLOSURE = /\b(?:clos(?:ure|ed)|incision|repair(?:ed)?)(?: (?:of|was|is|measured|measuring|length|with|a))*[ :,]*$/i;
const DISPLACED = /displac\w*(?: by)? (?:about )?$/i;
const NUMBERS: Readonly<Record<string, number>> = { one: 1, single: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const VIEWS =
  /\b(\d|one|single|two|three|four|five|six|seven)(?:\s{0,3}(?:-|or|to|\/)\s{0,3}(\d|two|three|four|five))?\s{0,3}(?:or more\s{0,3}|\+\s{0,3})?(?:views?|vws?|v|projections?)\b/gi;
const NAMED_VIEWS: readonly (readonly [RegExp, number])[] = [
  [/\bjudet\b/i, 2],
  [/\binlet\b/i, 1],
  [/\boutlet\b/i, 1],
  [/\bap\b/i, 1],
  [/\b(?:frog|cross[- ]?table|lateral)\b/i, 1],
  [/\bdunn\b/i, 1],
  [/\bfalse profile\b/i, 1],
  [/\bobturator oblique\b/i, 1],
  [/\biliac oblique\b/i, 1],
];

/** Every size and number of views of the text. */
export function amountsIn(text: string): Amount[] {
  return [...sizesIn(text), ...viewsIn(text)];
}

function sizesIn(text: string): Amount[] {
  const sizes: Amount[] = [];
  for (const match of text.matchAll(SIZE)) {
    const [whole, one, two, three, unit = 'cm'] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (OTHER_LENGTH.test(text.slice(end, end + 40)) || DISPLACED.test(before) || OF_A_CLOSURE.test(before)) continue;
    const longest = Math.max(...[one, two, three].map((value) => Number(value ?? 0))) * (unit.toLowerCase().startsWith('m') ? 0.1 : 1);
    const ideas = ['sized', longest < 3 ? 'under3' : 'from3', longest < 5 ? 'under5' : 'from5'];
    sizes.push({ ideas, start: match.index, end });
  }
  return sizes;
}

function viewsIn(text: string): Amount[] {
  const counted: Amount[] = [];
  for (const match of text.matchAll(VIEWS)) {
    const value = (word: string | undefined): number => (word === undefined ? 0 : (NUMBERS[word.toLowerCase()] ?? Number(word)));
    const most = Math.max(value(match[1]), value(match[2]));
    if (most > 0) counted.push({ ideas: ['counted', `views${Math.min(most, 5)}`], start: match.index, end: match.index + match[0].length });
  }
  if (counted.length > 0) return counted;
  const named = NAMED_VIEWS.map(([pattern, views]) => ({ match: pattern.exec(text), views })).filter(({ match }) => match !== null);
  const sum = named.reduce((total, { views }) => total + views, 0);
  const first = named[0]?.match;
  return first && sum > 0
    ? [{ ideas: ['counted', 'namedviews', `views${Math.min(sum, 5)}`], start: first.index, end: first.index + first[0].length }]
    : [];
}
