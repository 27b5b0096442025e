/**
 * A note in, possible codes out. The text is read into ideas (`mentions.ts`), each said, denied, earlier or kept; rules by code weigh
 * them (`rules-*.ts`, `trait-evidence.ts`); what belongs to one procedure is put together (`procedures.ts`). Pure: nothing is kept of
 * a note, and nothing leaves this function but the answer.
 */
import type { ProcedureCode } from '../../data/codes.ts';
import { entries } from '../../data/entries.ts';
import { condition, isDone, match } from './condition.ts';
import { facts, type FactName } from './facts.ts';
import { likenessOf, tellingText, wordsAlike, type Likeness } from './likeness.ts';
import { readNoteInSteps, type Mention, type Reading } from './mentions.ts';
import { proceduresOf, type Procedure } from './procedures.ts';
import { weighRules, type Candidate, type Weight } from './score.ts';
import { agreed, alone, isOfRegion, unmentioned } from './second-witness.ts';
import { finish, part, type Steps } from './steps.ts';
import {
  MOST_CHARACTERS,
  SUGGESTION_LABEL,
  type Evidence,
  type MissingFact,
  type OtherCode,
  type SuggestAnswer,
  type Suggestion,
  type WhyNone,
} from './suggestion.ts';

/** As many codes as are shown. */
const MOST_SUGGESTIONS = 8;
const MOST_OTHERS = 3;
const MOST_WORDS = 8;
const OTHER_PART =
  /\b(?:knees?|tka|acl|meniscus|shoulders?|rotator cuff|elbows?|wrists?|hands?|ankles?|foot|feet|spine|lumbar|cervical|tibial?)\b/i;
/** What can be done to nothing but a hip. */
const HIP_OPERATIONS: ReadonlySet<string> = new Set('tha hemi resurface pao girdlestone dhs cephalo'.split(' '));
/** As alike as this, what is denied or earlier is beside the point: it was left out of the comparison. */
const CLEARLY_ALIKE = 6;
/** What a note tells of instead of the operation that its words are like. */
const OPERATIONS: ReadonlySet<string> = new Set([
  ...HIP_OPERATIONS,
  ...'orif fix nail pin plate scope osteotomy closedreduce excise inject fuse release arthroplasty remove revise spacer explant drain knee otherbody'.split(
    ' ',
  ),
]);
/** Where nothing else is said, siblings of the first code are shown up to this many suggestions. */
const FILL_TO = 3;
/** Where a code that is much alike stands that no rule thought of. */
const PLACE_ALIKE = 2;
/** How a line or record of anesthesia begins. */
const ANESTHESIA_NOTE =
  /^\W*(?:anes\w*\b|an[ae]sthesia|(?:ga|mac|geta|spinal|lma|regional|epidural)\b[^.\n]{0,40}\b(?:for|anesthesia)\b|general anesthesia for|crna)/i;
const OPERATION_HEADINGS =
  /(?:description of (?:the )?(?:procedure|operation)|surgeon|operative findings|findings|indications?|technique|implants?)\s*:/i;

/** The codes that a note speaks of, best first, each with the words for and against it and what is still to be asked. */
export const suggestCodes = (text: unknown): SuggestAnswer => finish(suggestInSteps(text));

/** The same in steps, for a worker that has others to answer. */
export function* suggestInSteps(text: unknown): Steps<SuggestAnswer> {
  if (typeof text !== 'string') return { ok: false, problem: 'not-text' };
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'too-long' };
  if (!/[\p{L}\d]/u.test(text)) return { ok: false, problem: text.trim() === '' ? 'empty' : 'not-text' };

  const isAnesthesia =
    (ANESTHESIA_NOTE.test(text) && !OPERATION_HEADINGS.test(text)) || /\banesthesia (?:record|line|time)\b/i.test(text.slice(0, 400));
  const reading = yield* part(0, 0.7, readNoteInSteps(text));
  const told = tellingText(text, reading);
  const likeness = yield* part(0.7, 0.85, likenessOf(told));
  const weighed = agreed(yield* part(0.85, 1, weighRules(reading, isAnesthesia)), likeness, isAnesthesia);
  const byRules = proceduresOf(reading.has('visit') ? weighed.filter(isOfVisit) : weighed);
  const procedures = byRules.length > 0 ? byRules : proceduresOf(aloneOf(reading, likeness, isAnesthesia));
  const firsts = procedures.map((procedure, at) => suggestionOf(text, reading, likeness, procedure, procedure.first, at));
  const others = procedures.flatMap((procedure, at) =>
    procedure.others.map((one) => suggestionOf(text, reading, likeness, procedure, one, at)),
  );
  others.sort((one, other) => other.score - one.score);
  const suggestions = unique([...firsts, ...others]);
  const known = new Set(suggestions.map(({ code }) => code));
  const alike = firsts.length === 0 ? [] : unmentioned(likeness, isAnesthesia, known);
  const place = Math.max(PLACE_ALIKE, firsts.length);
  const withAlike = [
    ...suggestions.slice(0, place),
    ...alike.map((code) => suggestionAlone(text, code, likeness, suggestions)),
    ...suggestions.slice(place),
  ];
  const ranked = [...withAlike, ...siblingsToFill(withAlike)].slice(0, MOST_SUGGESTIONS);
  return {
    ok: true,
    label: SUGGESTION_LABEL,
    procedures: procedures.length,
    suggestions: ranked,
    ...(ranked.length === 0 && { none: whyNone(text, reading) }),
  };
}

/** At a visit nothing is cut: what is named of that kind was done before, or may be. */
const isOfVisit = ({ code, strength }: Candidate): boolean => {
  const entry = entries[code];
  return strength >= 1 || !('traits' in entry) || /^(?:closed|none)$/.test(entry.traits.approach) || entry.traits.places.includes('drug');
};

/** Codes by likeness alone; none where the note tells of something that was not done now, or of another part of the body. */
function aloneOf(reading: Reading, likeness: Likeness, isAnesthesia: boolean): Candidate[] {
  const isClear = [...likeness.values()].some(({ weight }) => weight >= CLEARLY_ALIKE);
  const isNotNow = !isClear && [...reading.keys()].some((key) => /^[-~?]/.test(key) && OPERATIONS.has(key.slice(1)));
  if (isNotNow || !isOfRegion(reading)) return [];
  return alone(likeness, isAnesthesia);
}

/** A code that no rule thought of, with the words that are like one of its names. */
const suggestionAlone = (text: string, code: ProcedureCode, likeness: Likeness, before: readonly Suggestion[]): Suggestion => ({
  ...bareSuggestion(
    code,
    before[0]?.procedure ?? 0,
    before.map((one) => one.code),
  ),
  speaksFor: evidenceAlike(text, code, likeness),
});

/** A code without a word of the note. */
const bareSuggestion = (code: ProcedureCode, procedure: number, rivals: readonly ProcedureCode[]): Suggestion => ({
  code,
  name: entries[code].naming.name,
  label: SUGGESTION_LABEL,
  ...decidingOf(code, rivals),
  procedure,
  role: 'other',
  score: 0,
  speaksFor: [],
  speaksAgainst: [],
  missing: [],
  others: othersOf(code, []),
});

const evidenceAlike = (text: string, code: ProcedureCode, likeness: Likeness): Evidence[] =>
  wordsAlike(text, likeness.get(code)?.ideas ?? [])
    .slice(0, MOST_WORDS)
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end), as: 'said' }));

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ code }) => !seen.has(code) && seen.add(code));
}

function suggestionOf(
  text: string,
  reading: Reading,
  likeness: Likeness,
  { first, others }: Procedure,
  candidate: Candidate,
  procedure: number,
): Suggestion {
  const spokenOf = [first, ...others].map(({ code }) => code).filter((code) => code !== candidate.code);
  return {
    code: candidate.code,
    name: entries[candidate.code].naming.name,
    label: SUGGESTION_LABEL,
    ...decidingOf(candidate.code, spokenOf),
    procedure,
    role: candidate === first ? 'first' : 'other',
    score: Math.round(candidate.score * 100) / 100,
    speaksFor: candidate.slot === 'alike' ? evidenceAlike(text, candidate.code, likeness) : evidenceOf(text, candidate.speaksFor),
    speaksAgainst: evidenceOf(text, candidate.speaksAgainst),
    missing: missingOf(reading, candidate),
    others: othersOf(candidate.code, spokenOf),
  };
}

/** What is said of it against those that the note speaks of too, else against the sibling that it is most easily taken for. */
function decidingOf(code: ProcedureCode, rivals: readonly ProcedureCode[]): Pick<Suggestion, 'deciding'> {
  const entry = entries[code];
  const siblings = entry.kind === 'deleted' ? [] : entry.siblings;
  for (const against of [...rivals, ...siblings]) {
    const words = entry.naming.deciding[against];
    if (words !== undefined) return { deciding: { against, words } };
  }
  return {};
}

/** Why nothing came, with what stands in the note and was not taken as done now. */
function whyNone(text: string, reading: Reading): { why: WhyNone; setAside: readonly Evidence[] } {
  const setAside = [...reading].flatMap(([key, mentions]) => (/^[-~]/.test(key) && isDone(key.slice(1)) ? mentions : []));
  const seen = new Set<string>();
  const words = setAside
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => !seen.has(text.slice(start, end).toLowerCase()) && seen.add(text.slice(start, end).toLowerCase()))
    .slice(0, MOST_WORDS)
    .map((mention) => evidenceAt(text, mention));
  const isOfHip = ['hipplace', '-hip', '~hip'].some((key) => reading.has(key)) || setAside.some(({ idea }) => HIP_OPERATIONS.has(idea));
  if (words.length > 0 && isOfHip) return { why: 'not-now', setAside: words };
  if (isOfHip) return { why: 'no-procedure', setAside: [] };
  return { why: OTHER_PART.test(text) ? 'elsewhere' : 'no-hip', setAside: [] };
}

const evidenceAt = (text: string, mention: Mention): Evidence => ({
  start: mention.start,
  end: mention.end,
  words: text.slice(mention.start, mention.end),
  as: asOf(mention),
});

/** The words of the weightiest evidence, each once, in the order of the text. */
function evidenceOf(text: string, weights: readonly Weight[]): Evidence[] {
  const byPlace = new Map<number, Evidence>();
  for (const { mentions } of [...weights].sort((one, other) => other.value - one.value)) {
    for (const mention of mentions) {
      if (byPlace.size >= MOST_WORDS) break;
      if (!byPlace.has(mention.start)) byPlace.set(mention.start, evidenceAt(text, mention));
    }
  }
  return [...byPlace.values()].sort((one, other) => one.start - other.start);
}

const asOf = ({ polarity }: Mention): Evidence['as'] =>
  polarity === 'past' ? 'earlier' : polarity === 'denied' || polarity === 'kept' ? polarity : 'said';

const saidBy = new Map(Object.entries(facts).map(([name, { said }]) => [name, condition(said)]));

function missingOf(reading: Reading, { code, needs }: Candidate): MissingFact[] {
  const entry = entries[code];
  const takesSide = 'traits' in entry && entry.traits.side === 'one';
  const asked: readonly FactName[] = [...(takesSide ? (['side'] as const) : []), ...needs];
  return [...new Set(asked)]
    .filter((name) => !match(reading, saidBy.get(name) ?? []))
    .map((fact) => ({ fact, question: facts[fact].question }));
}

/** The siblings that one more fact would choose, with that fact; those that the note speaks of come first. */
function othersOf(code: ProcedureCode, spokenOf: readonly ProcedureCode[]): OtherCode[] {
  const entry = entries[code];
  if (entry.kind === 'deleted') return [];
  const place = (sibling: ProcedureCode): number => (spokenOf.includes(sibling) ? spokenOf.indexOf(sibling) : spokenOf.length);
  return entry.siblings
    .flatMap((sibling) => {
      const { name, deciding } = entries[sibling].naming;
      const words = deciding[code];
      return words === undefined ? [] : [{ code: sibling, name, ifTrue: words }];
    })
    .sort((one, other) => place(one.code) - place(other.code))
    .slice(0, MOST_OTHERS);
}

/** Where the note leads to one code only, its nearest siblings follow, without words of their own. */
function siblingsToFill(suggestions: readonly Suggestion[]): Suggestion[] {
  const first = suggestions[0];
  if (!first) return [];
  const known = new Set(suggestions.map(({ code }) => code));
  return first.others
    .filter(({ code }) => !known.has(code))
    .slice(0, Math.max(0, FILL_TO - suggestions.length))
    .map(({ code }) => bareSuggestion(code, first.procedure, [first.code]));
}
