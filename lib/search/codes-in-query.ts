/** The part of a query that is numbers: codes, their beginnings, ranges, codes with modifiers. */

/** What the user typed of codes; the words that are left over are searched as words. */
export interface CodesInQuery {
  /** In the order typed; also those that are no codes of ours. */
  readonly codes: readonly string[];
  readonly ranges: readonly (readonly [string, string])[];
  /** Two to four digits at the very start of a code, only where nothing else was typed. */
  readonly prefix?: string;
  readonly words: string;
}

const MODIFIERS =
  'LT|RT|AS|XE|XS|XP|XU|GC|KX|TC|SG|PT|CT|FX|FY|22|23|24|25|26|32|33|47|50|51|52|53|54|55|56|57|58|59|62|63|66|73|74|76|77|78|79|80|81|82|90|91|92|93|95|96|97|99';
const CODE = '(?:\\d{5}|\\d{4}[TF]|[A-Z]\\d{4})';
const DASH = '(?:-|to|thru|through|until|bis|\\.\\.\\.?)';
const rangePattern = new RegExp(`(?<![\\w.])(${CODE})\\s*${DASH}\\s*(${CODE})(?![\\w])`, 'gi');
const shortRangePattern = new RegExp(`(?<![\\w.])(\\d{3})(\\d{2})-(?!(?:${MODIFIERS})\\b)(\\d{2})(?![\\w])`, 'gi');
const codePattern = new RegExp(`(?<![\\w.$])(?:P|HC:?|CPT:?)?(${CODE})((?:[\\s:,/.-]*(?:${MODIFIERS})(?![\\w]))*)(?![\\w])`, 'gi');

/** Takes the codes out of a query. Full-width digits and all kinds of dashes count as the plain ones. */
export function codesInQuery(query: string): CodesInQuery {
  const text = query
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐-―−~]/g, '-')
    .trim();
  const whole = /^(?:cpt\s*|#)?(\d{2,4})[*x-]*$/i.exec(text);
  if (whole) return { codes: [], ranges: [], prefix: whole[1] as string, words: '' };
  // Digits set in groups ("27 130") are one number where five of them are all that was typed.
  const joined = /^\d[\d\s.]*\d$/.test(text) && text.replace(/\D/g, '').length === 5 ? text.replace(/\D/g, '') : text;

  const ranges: [string, string][] = [];
  const withoutRanges = joined
    .replace(shortRangePattern, (all, stem: string, low: string, high: string) => (high > low ? `${stem}${low}-${stem}${high}` : all))
    .replace(rangePattern, (_all, low: string, high: string) => {
      ranges.push([low.toUpperCase(), high.toUpperCase()].sort() as [string, string]);
      return ' ';
    });
  const codes: string[] = [];
  const words = withoutRanges.replace(codePattern, (_all, code: string) => {
    if (!codes.includes(code.toUpperCase())) codes.push(code.toUpperCase());
    return ' ';
  });
  return { codes, ranges, words };
}

/** How far two numbers of five are apart for someone who mistyped one: digits that differ first, then the distance. */
export function distanceOf(typed: string, code: string): number {
  let differing = 0;
  for (let at = 0; at < 5; at += 1) if (typed[at] !== code[at]) differing += 1;
  // Two neighbours swapped are one slip, and a commoner one than a wrong digit.
  const swapped =
    differing === 2 && [0, 1, 2, 3].some((at) => typed[at] === code[at + 1] && typed[at + 1] === code[at] && typed[at] !== typed[at + 1]);
  const apart = Math.abs(Number.parseInt(typed, 10) - Number.parseInt(code, 10));
  return (swapped ? 0.4 : differing) * 1_000 + Math.min(apart || 0, 999);
}
