/** The parts of a note: what was done, why, what was found, and how; each counts differently. */

export type SectionKind =
  | 'procedure'
  | 'planned'
  | 'diagnosis'
  | 'history'
  | 'findings'
  | 'description'
  | 'implants'
  | 'plan'
  | 'anesthesia'
  | 'other'
  /** No heading: a booking line, a short note, or the beginning of a longer one. */
  | 'plain'
  /** The rest of a longer note without headings. */
  | 'narrative';

export interface Section {
  readonly kind: SectionKind;
  readonly start: number;
}

/** How much something done, and a condition, count where they are said. */
export const STRENGTH: Readonly<Record<SectionKind, { readonly done: number; readonly condition: number }>> = {
  procedure: { done: 1, condition: 1 },
  planned: { done: 0.4, condition: 0.8 },
  diagnosis: { done: 0.25, condition: 1 },
  history: { done: 0.15, condition: 0.7 },
  findings: { done: 0.5, condition: 0.8 },
  description: { done: 0.55, condition: 0.6 },
  implants: { done: 0.5, condition: 0.5 },
  plan: { done: 0.12, condition: 0.3 },
  anesthesia: { done: 0.7, condition: 0.2 },
  other: { done: 0.1, condition: 0.3 },
  plain: { done: 0.95, condition: 0.95 },
  narrative: { done: 0.6, condition: 0.7 },
};

/** A note without headings counts as one line up to here. */
const PLAIN_LENGTH = 420;

const DIAGNOSIS =
  '(?:pre|post)[- ]?op(?:erative)?\\.? ?(?:diagnos[ie]s|dx)|(?:pre|post)[- ]?procedure diagnos[ie]s|diagnos[ie]s|diagnoses|dx|impression|assessment';
const PLANNED =
  'planned (?:procedures?|operations?|surgery)|(?:procedures?|operations?|surgery) (?:planned|scheduled|proposed)|proposed (?:procedures?|operations?)|scheduled (?:procedures?|surgery)|consent(?:ed)?(?: for)?|booked(?: as| for)?';
const DESCRIPTION =
  '(?:summary|course) of (?:the )?(?:procedures?|operation)|(?:operation|op) notes?|operative steps|steps|description(?: of (?:the )?(?:procedures?|operation))?|(?:procedures?|operations?)(?: performed)? in detail|details?(?: of (?:the )?(?:procedures?|operation))?|technique|operative (?:technique|course|details|narrative)|narrative|(?:procedures?|operative|surgical) (?:description|details|technique|narrative)|procedure note';
const HISTORY =
  'chief complaint|cc|(?:brief )?hospital course|operative indications?|presentation|indications?(?: for (?:the )?(?:surgery|procedures?|operation|exam))?|clinical(?: (?:history|indication|information|data|note))?|brief history|(?:past )?(?:surgical|medical) history|history(?: of present illness)?|hx|hpi|psh|pmh|reason(?: for (?:exam|study|visit|surgery|op|operation|procedure))?|sx|background';
const PROCEDURE =
  "major surgical or invasive procedures?|(?:operation|procedure|op) (?:title|name)|op|(?:name of |title of )?(?:operative |surgical )?(?:procedures?|operations?|surgery|surgeries|proc)(?:\\(s\\))?(?: (?:performed|done|today|title))?|operations? performed|title of operation|exam(?:ination)?|study|today(?:['’]s (?:procedure|surgery|operation))?|surgical procedures?|treatment|service|specimens?(?: submitted)?|path(?:ology)?";
const IMPLANTS = '(?:implants?|components?|prosthes[ie]s|hardware|equipment)(?: (?:used|specifications?|details?|inserted))?';
const FINDINGS = '(?:gross )?(?:intra-?operative |operative )?findings(?: at surgery)?|gross(?: description)?|microscopic(?: description)?';
const PLAN =
  '(?:postop(?:erative)? )?(?:plan|recommendations?)|disposition|post-?op(?:erative)? (?:plan|instructions|course)|follow[- ]?up|aftercare';
const ANESTHESIA = '(?:type of )?anesthesia(?: type)?|anesthetic';
const OTHER =
  'anesthesiologist|surgeon|(?:first )?assistants?|complications?|(?:estimated blood loss|ebl)|blood loss|fluids?|drains?|tourniquet(?: time)?|counts?|condition|position(?:ing)?|antibiotics|date(?: of \\w+)?|patient(?: name)?|name|mrn|dob|attending|risks|allergies|medications|note|cultures?|urine output|time out|staff|location|vendor';

const KINDS: readonly (readonly [SectionKind, string])[] = [
  ['planned', PLANNED],
  ['description', DESCRIPTION],
  ['diagnosis', DIAGNOSIS],
  ['history', HISTORY],
  ['implants', IMPLANTS],
  ['findings', FINDINGS],
  ['plan', PLAN],
  ['anesthesia', ANESTHESIA],
  ['other', OTHER],
  ['procedure', PROCEDURE],
];
const exact = KINDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'i')] as const);
const anyHeading = new RegExp(
  // With a colon anywhere behind a sentence; without one only where it has a line for itself.
  `(?:^|[.;\\n]|\\s{2})[ \\t#*\\d.)-]{0,12}(${KINDS.map(([, words]) => words).join('|')})[ \\t*]{0,12}(?::|-(?= )|(?=\\n))`,
  'gi',
);
/** Any other heading at the head of a line ends the part before it. */
const otherHeading = /(?:^|\n)[ \t]*([A-Z][A-Za-z/&' -]{2,40}):/g;

/** What is said before the operation is told. */
const REASONS: ReadonlySet<SectionKind> = new Set(['diagnosis', 'history']);

/**
 * Where no heading says what was done, it is told below the reason for it: from the line on that follows one with the whole reason. A line
 * that ends within a sentence goes on in the next one.
 */
function toldBelow(text: string, starts: readonly Section[]): Section[] {
  return starts.flatMap(({ kind, start }) => {
    if (!REASONS.has(kind)) return [];
    const lineEnd = text.indexOf('\n', start);
    const isLast = !starts.some((other) => other.start > start);
    const firstEnd = text.slice(start).search(/[.!?]\s+(?=[A-Z\d#])/);
    if (
      isLast &&
      firstEnd > 0 &&
      !OF_THE_PAST.test(text.slice(Math.max(0, start - 30), start)) &&
      (lineEnd < 0 || firstEnd < lineEnd - start)
    )
      return [{ kind: 'narrative' as const, start: start + firstEnd + 1 }];
    if (lineEnd < 0 || !/\S.*[.;!)]\s*$/.test(text.slice(start, lineEnd))) return [];
    const next = text.slice(lineEnd).search(/\S/) + lineEnd;
    const nextEnd = text.indexOf('\n', next);
    const hasHeading = starts.some((other) => other.start > lineEnd && (nextEnd < 0 || other.start <= nextEnd + 1));
    return hasHeading ? [] : [{ kind: 'narrative' as const, start: next }];
  });
}

/** Headings under which only what was before is told. */
const OF_THE_PAST = /(?:past|surgical|medical|psh|pmh|psx)[^\n]*$/i;
/** How the course of an operation is told, where its title does not stand again. */
const NARRATES =
  /^\s*(?:(?:the|this|our) (?:patient|child|left|right)|(?:he|she|we|i)\b|(?:after|following|under|with) (?:\w+ ){0,3}(?:consent|anesthesia|induction))|^[^\n]{0,60}\b(?:patient|he|she) (?:was|is|were)\b/i;

/** The parts of the text in order; the first begins at 0. */
export function sectionsOf(text: string): Section[] {
  const starts: Section[] = [];
  let isTitled = false;
  for (const match of text.matchAll(anyHeading)) {
    const label = (match[1] ?? '').trim();
    const kind = exact.find(([, pattern]) => pattern.test(label))?.[0];
    // In running text "procedure" and "history" are words; a heading has its sign or its line.
    if (!kind) continue;
    const start = match.index + match[0].length;
    const isTelling = kind === 'procedure' && isTitled && NARRATES.test(text.slice(start, start + 80));
    starts.push({ kind: isTelling ? 'description' : kind, start });
    isTitled ||= kind === 'procedure';
  }
  if (starts.length > 0 || text.length <= PLAIN_LENGTH) {
    const known = new Set(starts.map((section) => section.start));
    for (const match of text.matchAll(otherHeading)) {
      const start = match.index + match[0].length;
      // Beside a title, what stands under a heading of its own is a part of the telling.
      if (!known.has(start)) starts.push({ kind: isTitled ? 'narrative' : 'plain', start });
    }
  }
  const isTold = starts.some(({ kind }) => kind === 'procedure' || kind === 'description');
  if (!isTold) starts.push(...toldBelow(text, starts));
  starts.sort((one, other) => one.start - other.start);
  const sections: Section[] = [{ kind: 'plain', start: 0 }, ...starts];
  const last = sections.at(-1) as Section;
  if (last.kind === 'plain' && text.length - last.start > PLAIN_LENGTH)
    sections.push({ kind: 'narrative', start: last.start + PLAIN_LENGTH });
  return sections;
}
