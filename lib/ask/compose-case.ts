/** Parts of an answer that choose: the code of a situation, differences, deleted codes, disputes. */
import { entryOf } from '../../data/entries.ts';
import { codes as codeRows, type ProcedureCode } from '../../data/codes.ts';
import type { Dispute } from '../../data/schema.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import { bearingOn, external } from './compose-sections.ts';
import { redirect } from './choose.ts';
import { together } from './compose-together.ts';
import { say, sayDisputed, type Draft } from './draft.ts';
import { codesIn, ideasOf, type Sentence } from './knowledge.ts';
import { joined, keptCodes, lower, sentence, told, type Matter, type Part } from './matter.ts';
import { overlap, tellingIdeas } from './relevance.ts';

/** The code that a situation leads to, why, and what bears on it. */
export const caseCode: Part = (matter) => {
  const { choice, knowledge, question } = matter;
  if (!choice) return [];
  const [best] = choice.chosen as [ProcedureCode];
  const entry = knowledge.entry(best);
  const named = question.codes.filter((code) => !choice.chosen.includes(code));
  const verdict = question.isYesNo && named.length > 0 && question.codes.length === 1 ? 'No, ' : '';
  const side = question.side && entry.traits?.side === 'one' ? `-${question.side}` : '';
  // Where the situation settles it against a code named, the dispute between others comes last.
  const isSettled = named.length > 0 && question.codes.length === 1;
  const disputes = disputesOn(matter, [entry]).map((draft) => ({ ...draft, rank: draft.rank + (isSettled ? 3 : 0) }));
  return [
    ...choice.chosen.map((code, at) =>
      say(`${at === 0 ? verdict : ''}${code}${at === 0 ? side : ''}: ${lower(knowledge.entry(code).name)}.`, [], 0),
    ),
    ...chosenTogether(matter),
    ...(entry.use
      ? [say(`Medicare refuses ${best} and takes ${joined(entry.use, 'or')}.`, entry.figures.statusIndicator?.source ?? [], 1)]
      : []),
    ...choice.rejected.map(({ against, words }) =>
      say(
        `Not ${against}${question.codes.length === 1 && question.codes.includes(against) ? ` (${lower(knowledge.entry(against).name)})` : ''}: ${sentence(words)}`,
        [],
        1,
      ),
    ),
    ...disputes,
    ...sameCode(matter, entry),
    ...redirects(matter),
    ...bearingOn(matter, entry, isOnBilling, 3),
    ...mustShow(matter, entry),
  ];
};

/** Whether several chosen codes are paid beside each other. */
const chosenTogether = (matter: Matter): readonly Draft[] =>
  matter.choice && matter.choice.chosen.length > 1 && !matter.choice.chosen.some((code) => matter.knowledge.entry(code).addOn)
    ? together({ ...matter, entries: matter.choice.chosen.map((code) => matter.knowledge.entry(code)) }).filter(({ rank }) => rank === 0)
    : [];

/** Whether a sentence tells what is billed. */
export const isOnBilling = ({ section, text }: Sentence): boolean =>
  section === 'includes' || section === 'notSeparately' || (section === 'denials' && !/\bsee the (?:dispute|question)\b/.test(text));

/** The sentence on documentation that bears most on the case; else the first. */
function mustShow(matter: Matter, entry: EntryAnswer): readonly Draft[] {
  const all = matter.knowledge.sentences(entry.code).filter(({ section }) => section === 'documentation');
  const keep = keptCodes(matter);
  const [best] = all
    .filter(({ names }) => names.every((code) => keep.has(code)))
    .toSorted((a, b) => overlap(matter.knowledge, matter.asked, b) - overlap(matter.knowledge, matter.asked, a));
  return best ? [say(told(best, keptCodes(matter)), best.by, 2)] : [];
}

const VARIANT =
  /\b(single|unipolar|monopolar|bipolar|cemented|uncemented|anterior|posterior|lateral|own|donor|open|closed|short|long|static|moving|ready-made|hand-made)\b/gi;

/** "Single or bipolar ball": where an entry holds both forms of what the case tells, the code is the same. */
function sameCode({ knowledge, question }: Matter, entry: EntryAnswer): readonly Draft[] {
  const told_ = new Set([...question.text.toLowerCase().matchAll(VARIANT)].map(([word]) => word));
  if (told_.size === 0) return [];
  for (const { section, text } of knowledge.sentences(entry.code)) {
    if (section !== 'steps' && section !== 'documentation' && section !== 'includes') continue;
    const found = /\b(\w+(?:-made)?),? or (\w+(?:-made)?)(?: (ball|stem|prosthesis|graft|spacer|nail|approach))?\b/i.exec(text);
    if (found && [found[1], found[2]].some((word) => told_.has((word ?? '').toLowerCase())))
      return [say(`${found[0].charAt(0).toUpperCase()}${found[0].slice(1)}: the same code.`, [], 1)];
  }
  return [];
}

/** What the entries of rejected codes say of the chosen ones. */
function redirects({ knowledge, choice, heard }: Matter): readonly Draft[] {
  if (!choice) return [];
  const found = choice.rejected.flatMap(({ against }) => redirect(knowledge, against, choice.chosen, heard) ?? []);
  return found.slice(0, 1).map(({ code, text, by }) => say(`At ${code}: ${lower(text)}`, by, 1));
}

// ---- differences ----

/** What parts codes from each other, and what they share. */
export const differences: Part = (matter) => {
  const entries = matter.entries.filter(({ status }) => status === 'active').slice(0, 4);
  const pairs = entries.flatMap((one, at) => entries.slice(at + 1).map((other) => [one, other] as const));
  return [
    ...entries.map((entry) => say(`${entry.code}: ${lower(entry.name)}.`, [], 0)),
    ...pairs.flatMap(([one, other]) => parting(one, other)),
    ...(entries.length === 2 ? shared(entries[0] as EntryAnswer, entries[1] as EntryAnswer) : []),
    ...disputesOn(matter, entries),
  ];
};

function parting(one: EntryAnswer, other: EntryAnswer): readonly Draft[] {
  return [
    [one, other],
    [other, one],
  ].flatMap(([from, to]) => {
    const line = from?.deciding.find(({ against }) => against === to?.code);
    return from && line ? [say(`${from.code}, not ${line.against}: ${sentence(line.words)}`, [], 1)] : [];
  });
}

/** The level or subject that both names begin with, and the pieces that both entries include. */
function shared(one: EntryAnswer, other: EntryAnswer): readonly Draft[] {
  const [a, b] = [one, other].map(({ name }) => name.split(/[ ,:;]+/));
  const common = (a ?? []).slice(
    0,
    (a ?? []).findIndex((word, at) => word.toLowerCase() !== b?.[at]?.toLowerCase()),
  );
  const theirs = new Set(piecesOf(other));
  const both = piecesOf(one).filter((piece) => theirs.has(piece));
  const by = [...(one.sections.includes ?? []), ...(other.sections.includes ?? [])].flatMap(({ by: ids }) => ids);
  return [
    ...(common.length > 1 ? [say(`The same in both: ${common.join(' ').toLowerCase()}.`, [], 1)] : []),
    ...(both.length > 0
      ? [
          say(
            `Included in both: ${both
              .filter((piece) => !both.some((longer) => longer !== piece && longer.includes(piece)))
              .slice(0, 5)
              .join('; ')}.`,
            [...new Set(by)].filter((id) => id === 'ptp-2026-07'),
            2,
          ),
        ]
      : []),
  ];
}

/** What an entry includes, sentence by sentence and, where a sentence lists things, thing by thing. */
function piecesOf({ sections }: EntryAnswer): readonly string[] {
  return (sections.includes ?? []).flatMap(({ text }) => {
    const [whole = ''] = text.replace(/ ?\([^)]*\)/g, '').split(/\. |\.$/);
    const listed = whole.split(/, (?:and )?/).filter((piece) => piece.split(' ').length >= 3);
    return [...new Set([whole, ...listed])].map((piece) => lower(piece.trim()));
  });
}

// ---- disputes ----

/** A dispute is on the case when its question shares so much with it; where it is between codes that are weighed, less will do. */
const LEAST_SHARED = 0.7;
const LEAST_SHARED_WEIGHED = 0.25;

function leastShared(matter: Matter, { question }: Dispute): number {
  const between = codesIn(question);
  if (between.length < 2) return LEAST_SHARED;
  if (between.every((code) => matter.question.codes.includes(code))) return LEAST_SHARED_WEIGHED;
  const weighed = new Set<string>([...keptCodes(matter), ...(matter.choice?.proposed ?? [])]);
  return between.every((code) => weighed.has(code)) ? LEAST_SHARED : Infinity;
}

/** Disputes of the entries that the case is about, each with all readings and who holds them. */
export function disputesOn(matter: Matter, entries: readonly EntryAnswer[]): readonly Draft[] {
  const all = new Map(entries.flatMap(({ disputed }) => disputed).map((dispute) => [dispute.question, dispute]));
  const [best] = [...all.values()]
    .map((dispute) => ({ dispute, share: shareOf(matter, dispute) }))
    .filter(({ dispute, share }) => share >= leastShared(matter, dispute))
    .sort((a, b) => b.share - a.share);
  if (!best) return [];
  const { question, readings } = best.dispute;
  const named = new Set(readings.flatMap(({ says }) => allCodesIn(says)));
  const known = keptCodes(matter);
  return [
    sayDisputed(`${sentence(lower(question))} ${readings.map(({ says, who }) => `${sentence(says).slice(0, -1)} (${who}).`).join(' ')}`),
    ...[...named].filter((code) => !known.has(code)).flatMap((code) => glossOf(matter, entries, code)),
  ];
}

function shareOf({ knowledge, asked: told, entries, question: { codes } }: Matter, { question }: Dispute): number {
  // What a named code is goes without saying.
  const given = codes.length > 0 ? entries.filter(({ code }) => codes.includes(code)).flatMap(({ name }) => ideasOf(name)) : [];
  const asked = new Set([...told, ...given]);
  const ideas = [...tellingIdeas(ideasOf(question.replace(/\b(?:\d{5}|[A-Z]\d{4})\b/g, ' ')))];
  const weigh = (list: readonly string[]): number => list.reduce((sum, idea) => sum + knowledge.rarity(idea), 0);
  const total = weigh(ideas);
  if (!ideas.some((idea) => told.has(idea) && knowledge.rarity(idea) > 2)) return 0;
  // "Head intact" is another case than one with a broken head.
  if (ideas.some((idea) => idea.startsWith('-') && asked.has(idea.slice(1)) && !asked.has(idea) && !ideas.includes(idea.slice(1))))
    return 0;
  return total === 0 ? 0 : weigh(ideas.filter((idea) => asked.has(idea))) / total;
}

const allCodesIn = (text: string): readonly string[] => [...text.matchAll(/\b(?:\d{5}|[A-Z]\d{4})\b/g)].map(([code]) => code);

/** What a code is that only a reading names: a reader should not have to look it up. */
function glossOf({ knowledge, asked }: Matter, entries: readonly EntryAnswer[], code: string): readonly Draft[] {
  const entry = entryOf(code);
  if (!entry) {
    const words = external(code);
    return words === undefined ? [] : [say(words, [], 3)];
  }
  const traits = 'traits' in entry ? entry.traits : undefined;
  const needsFracture = traits?.fracture === true && !asked.has('fracture') && entries.some((one) => one.traits?.fracture === false);
  return [say(`${code} is for ${needsFracture ? 'a fracture, and none is told' : lower(knowledge.entry(entry.code).name)}.`, [], 1)];
}

// ---- deleted codes ----

/** A deleted code: since when, what took its place, and what that needs. */
export function deletedCode(matter: Matter, entry: EntryAnswer): readonly Draft[] {
  const { knowledge } = matter;
  const { code, name, deletedYear, replacedBy = [], replacementInferred, sources, lastEditEnd } = entry;
  const by = sources.map(({ id }) => id);
  const gone =
    deletedYear === undefined ? `${code} is deleted; the year is not known.` : `${code} is deleted: not valid from ${deletedYear}.`;
  const verdict = matter.question.isYesNo && matter.topics.has('valid') ? 'No: ' : '';
  if (replacedBy.length === 0) {
    return [
      say(`${verdict}${gone}`, by, 0),
      say('Its successor is not known here: no source held names one, so check the code book.', [], 0),
      say(`It was: ${lower(name)}.`, [], 2),
      ...(lastEditEnd === undefined ? [] : [say(`Its last NCCI edit ended on ${lastEditEnd}.`, ['ptp-2026-07'], 4)]),
    ];
  }
  // The sibling of a single successor is the other half of the same split.
  const [successor] = replacedBy;
  const siblings =
    successor !== undefined && replacedBy.length === 1
      ? knowledge
          .entry(successor)
          .siblings.filter((one) => knowledge.entry(one).firstYear === deletedYear)
          .slice(0, 1)
      : [];
  return [
    say(`${verdict}${gone}`, by, 0),
    say(`Use ${joined(replacedBy, 'or')}${replacementInferred ? ' (inferred: no authority names the successor)' : ''}.`, by, 0),
    ...replacedBy.map((one) => say(`${one}: ${lower(knowledge.entry(one).name)}.`, [], 1)),
    ...siblings.map((one) => {
      const line = knowledge.entry(one).deciding.find(({ against }) => replacedBy.includes(against));
      return say(line ? `${one} in its place where ${line.words}.` : `${one}: ${lower(knowledge.entry(one).name)}.`, [], 1);
    }),
    ...replacedBy.slice(0, 1).flatMap((one) => successorRules(matter, [one, ...siblings])),
  ];
}

/** What changed with a successor, and how it counts sides. */
function successorRules({ knowledge }: Matter, codes: readonly ProcedureCode[]): readonly Draft[] {
  const all = codes.flatMap((code) => knowledge.sentences(code));
  const change = all.find(({ section, text }) => section === 'history' && /\bbefore \d{4}\b/.test(text));
  const sides =
    all.find(({ section, text }) => section === 'denials' && /\bboth sides\b/.test(text)) ??
    all.find(({ section, text }) => section === 'includes' && /\bboth sides\b/i.test(text));
  return [...(change ? [say(change.text, change.by, 2)] : []), ...(sides ? [say(told(sides, new Set(codes)), sides.by, 2)] : [])];
}

/** Codes at which a diagnosis code stands. */
export function codesOfDiagnosis(matter: Matter, icd10: string): readonly Draft[] {
  const asked = icd10.toUpperCase().replace('.', '');
  const holding = codeRows
    .map(({ code }) => matter.knowledge.entry(code))
    .filter(
      ({ kind, sections }) =>
        kind !== 'anesthesia' &&
        kind !== 'radiology' &&
        (sections.diagnoses ?? []).some((one) => one.icd10.replace('.', '').startsWith(asked)),
    );
  if (holding.length === 0) return [];
  const order = matter.knowledge.search.find(icd10, 20).map(({ code }) => code);
  const ranked = holding.toSorted((a, b) => (order.indexOf(a.code) + 1 || 99) - (order.indexOf(b.code) + 1 || 99)).slice(0, 4);
  return [
    say(
      `${icd10.toUpperCase()} stands as an example at: ${ranked.map(({ code, name }) => `${code} (${lower(name)})`).join('; ')}.`,
      'icd10cm-fy2026',
      0,
    ),
    say('What was done decides the code, not the diagnosis; these are examples, never a coverage list.', [], 1),
  ];
}

/** Codes that a text of ours names beside a set of known ones. */
export const otherCodes = (text: string, keep: ReadonlySet<string>): readonly ProcedureCode[] =>
  codesIn(text).filter((code) => !keep.has(code));
