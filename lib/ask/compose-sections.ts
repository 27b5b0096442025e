/** Parts of an answer that are sentences of an entry: what is included, documentation, denials; and diagnoses, anesthesia, history. */
import { externalCodes } from '../../data/external-codes.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import { medicareStatus } from './compose-indicators.ts';
import { say, sayDisputed, type Draft } from './draft.ts';
import { codesIn, ideasOf, type Sentence, type TextSection } from './knowledge.ts';
import { first, joined, keptCodes, lower, sentence, told, type Matter, type Part } from './matter.ts';
import { bearing, LEAST_BEARING, overlap, tellingIdeas, withoutOtherCodes } from './relevance.ts';

/** The sentences of some sections: those that bear on the question, or else all in their order. */
function fromSections(matter: Matter, sections: readonly TextSection[], head: (entry: EntryAnswer) => string): readonly Draft[] {
  return matter.entries.flatMap((entry): readonly Draft[] => {
    if (entry.status === 'deleted') return [];
    const all = matter.knowledge.sentences(entry.code).filter(({ section }) => sections.includes(section));
    if (all.length === 0)
      return [say(`For ${entry.code}: I don’t know, not in this dataset. It is held with figures and edits only.`, [], 0)];
    const lead = head(entry);
    return all.map(({ text, by }, at) => {
      const plain = sentence(withoutOtherCodes(text, keptCodes(matter)));
      return say(at === 0 ? `${lead}${lower(plain)}` : plain, by, at === 0 ? 0 : 1 + at);
    });
  });
}

/** What is in the code. Asked of one thing ("is fluoroscopy ...?") it is answered for that thing. */
export const included: Part = (matter) => oneThing(matter) ?? fromSections(matter, ['includes'], ({ code }) => `Included in ${code}: `);

/** What is paid beside the code. */
export const separately: Part = (matter) =>
  matter.entries.every(({ code }) => matter.knowledge.sentences(code).every(({ section }) => section !== 'separately'))
    ? medicareStatus(matter)
    : (oneThing(matter) ?? fromSections(matter, ['separately'], ({ code }) => `Beside ${code}: `));

/** Where one thing is asked of, less will do than where a whole case is told. */
const LEAST_ASKED = 0.4;
const PARTS: ReadonlySet<TextSection> = new Set(['includes', 'separately', 'notSeparately']);

/** Whether one thing is in the code or apart from it. */
export function oneThing(matter: Matter): readonly Draft[] | undefined {
  const { knowledge, entries, question } = matter;
  const entry = first(matter);
  // Words that the code was found by ask nothing of it.
  const wasFound = matter.choice !== undefined && question.codes.every((code) => code !== entry.code || !question.text.includes(code));
  const heard = wasFound ? new Set([...matter.heard].filter((idea) => !knowledge.isNamedBy(entry.code, idea))) : matter.heard;
  if (entries.length !== 1 || heard.size === 0) return undefined;
  const bears = bearing(knowledge, entry.code, heard, ({ section }) => PARTS.has(section), LEAST_ASKED).slice(0, 2);
  const best = bears[0];
  if (!best) return undefined;
  const isInside = best.section !== 'separately';
  const asksInside = matter.topics.has('included') && !matter.topics.has('separately');
  const verdict = !question.isYesNo ? '' : isInside === asksInside ? 'Yes. ' : 'No. ';
  const keep = new Set([...keptCodes(matter), ...best.names.slice(0, 3)]);
  return bears
    .filter(({ section }) => (section === 'separately') === (best.section === 'separately'))
    .map((one, at) =>
      say(
        at === 0 && verdict !== '' ? `${verdict}${sentence(withoutOtherCodes(one.text, keep))}` : told(one, keep),
        one.by,
        at === 0 ? 0 : 2,
      ),
    );
}

const RULES: ReadonlySet<TextSection> = new Set([...PARTS, 'denials', 'documentation']);

/** What the entry holds on something that a question takes for granted of the code: "it can be done without imaging, true?" */
export const claimed: Part = (matter) => {
  const entry = first(matter);
  const keep = keptCodes(matter);
  const found = bearing(matter.knowledge, entry.code, matter.heard, ({ section }) => RULES.has(section), LEAST_ASKED).slice(0, 2);
  return found.length === 0
    ? []
    : [
        say(`${entry.code}: ${lower(entry.name)}.`, [], 0),
        ...found.map((one) => say(told(one, new Set([...keep, ...one.names.slice(0, 2)])), one.by, 1)),
      ];
};

/** What the note must show. */
export const documentation: Part = (matter) => fromSections(matter, ['documentation'], ({ code }) => `The note for ${code} must show: `);

/** What it is refused for. */
export const denials: Part = (matter) => fromSections(matter, ['denials'], ({ code }) => `${code} is denied for: `);

/** After-care, indications, steps. */
export const aftercare: Part = (matter) => fromSections(matter, ['aftercare'], ({ code }) => `After ${code}: `);
export const indications: Part = (matter) => fromSections(matter, ['indications'], ({ code }) => `${code} is done for: `);
export const steps: Part = (matter) => fromSections(matter, ['steps'], ({ code }) => `${code}: `);

const ICD10 = /\b[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}\b/i;

/** Diagnoses of the code, as examples. */
export const diagnoses: Part = ({ entries, question }) => {
  const asked = ICD10.exec(question.text)?.[0]?.toUpperCase();
  const side = question.side === 'LT' ? 'left' : question.side === 'RT' ? 'right' : undefined;
  return entries.flatMap(({ code, sections }): readonly Draft[] => {
    const all = sections.diagnoses ?? [];
    if (all.length === 0) return [say(`Diagnoses of ${code}: I don’t know, none is held.`, [], 0)];
    const fitting = side === undefined ? all : all.filter(({ label }) => label.includes(side));
    const shown = (fitting.length > 0 ? fitting : all).slice(0, entries.length > 1 ? 4 : 7);
    const list = shown.map(({ icd10, label }) => `${icd10} (${lower(label)})`).join('; ');
    const isHeld = all.some(({ icd10 }) => icd10 === asked);
    return [
      ...(asked === undefined ? [] : [say(`${asked} is ${isHeld ? '' : 'not '}among the examples held for ${code}.`, 'icd10cm-fy2026', 0)]),
      say(`Examples for ${code}, never a coverage list: ${list}.`, 'icd10cm-fy2026', 0),
    ];
  });
};

/** Usual anesthesia codes of an operation, and the operations of an anesthesia code. */
export const anesthesia: Part = (matter) =>
  matter.entries.flatMap(({ code, sections, kind }): readonly Draft[] => {
    const usual = sections.anesthesia ?? [];
    if (kind === 'anesthesia') {
      const surgeries = (sections.surgeries ?? []).slice(0, 8);
      return [
        say(`${code}: ${lower(matter.knowledge.entry(code).name)}.`, [], 0),
        ...(surgeries.length > 0 ? [say(`${code} usually goes with ${joined(surgeries, 'and')}; our own derivation.`, [], 0)] : []),
      ];
    }
    if (usual.length === 0) return [say(`Anesthesia code of ${code}: I don’t know, none is held.`, [], 0)];
    const names = usual.map((one) => `${one} (${lower(matter.knowledge.entry(one).name.replace(/^Anesthesia, /, ''))})`);
    const disputes = usual.flatMap((one) => matter.knowledge.entry(one).disputed).filter(({ question }) => question.includes(code));
    return [
      say(`Usual anesthesia for ${code}: ${joined(names, 'or')}. Our own derivation, no crosswalk of a payer.`, [], 0),
      ...disputes
        .slice(0, 1)
        .flatMap(({ question, readings }) => [
          sayDisputed(`${lower(question)}. ${readings.map(({ says, who }) => `${sentence(says).slice(0, -1)} (${who})`).join('; ')}.`),
        ]),
    ];
  });

/** What is known of where a code comes from. */
export const history: Part = (matter) => fromSections(matter, ['history'], ({ code }) => `${code}: `);

/** What a code is. */
export const meaning: Part = ({ entries }) =>
  entries.flatMap(({ code, name, plain, figures, payment }): readonly Draft[] => {
    const { globalDays: days, totalFacility: total } = figures;
    return [
      say(`${code}: ${lower(name)}. ${plain ?? ''}`.trim(), [], 0),
      ...(days?.words === undefined ? [] : [say(days.words, days.source, 2)]),
      ...(total
        ? [say(`${total.value.toFixed(2)} total RVU in a facility (${total.date.slice(0, 4)}, national).`, total.source, 3)]
        : payment
          ? [say(payment.words, figures.statusIndicator?.source ?? [], 3)]
          : []),
    ];
  });

/** A code that the dataset only names. */
export const external = (code: string): string | undefined =>
  Object.hasOwn(externalCodes, code) ? `${code}: ${lower(externalCodes[code as keyof typeof externalCodes])}.` : undefined;

/** A code that a sentence names is spoken of when the question holds so much of its name. */
const LEAST_NAMED = 0.65;

const WAYS = ['open', 'closed', 'perc', 'scope'];
/** A sentence on a closed operation does not bear on an open one. */
const isOtherWay = (ideas: ReadonlySet<string>, asked: ReadonlySet<string>): boolean =>
  WAYS.some((way) => ideas.has(way)) && WAYS.some((way) => asked.has(way)) && !WAYS.some((way) => ideas.has(way) && asked.has(way));

const REGIONS: ReadonlySet<string> = new Set([
  'neck',
  'fhead',
  'troch',
  'gtroch',
  'shaft',
  'distal',
  'socket',
  'ring',
  'si',
  'symphysis',
  'tailbone',
  'sacrum',
  'thigh',
]);

function shareOf({ knowledge, asked }: Matter, name: string): number {
  const ideas = [...tellingIdeas(ideasOf(name))];
  // Another bone is another matter, however many words are shared.
  if (ideas.some((idea) => REGIONS.has(idea) && !asked.has(idea)) && [...REGIONS].some((region) => asked.has(region))) return 0;
  const weigh = (list: readonly string[]): number => list.reduce((sum, idea) => sum + knowledge.rarity(idea), 0);
  return ideas.length === 0 ? 0 : weigh(ideas.filter((idea) => asked.has(idea))) / weigh(ideas);
}

/** Sentences of an entry that bear on the case, under their heads. */
export function bearingOn(matter: Matter, entry: EntryAnswer, wanted: (one: Sentence) => boolean, most: number): readonly Draft[] {
  const { knowledge, asked, choice } = matter;
  const rejected = new Set<string>(choice?.rejected.map(({ against }) => against));
  const keep = new Set(keptCodes(matter));
  const found: Sentence[] = [];
  for (const one of bearing(knowledge, entry.code, asked, wanted)) {
    if (isOtherWay(one.ideas, asked)) continue;
    // What is said of a rejected code was said where it was rejected; a further code must be what the case speaks of.
    if (
      one.names.some((code) => rejected.has(code)) ||
      (one.names.length > 0 && found.some(({ names }) => names.some((code) => one.names.includes(code))))
    )
      continue;
    const spokenOf =
      one.section === 'denials' ? [] : one.names.filter((code) => shareOf(matter, knowledge.entry(code).name) >= LEAST_NAMED);
    if (one.section === 'notSeparately' && one.names.length > 0 && spokenOf.length === 0 && !matter.topics.has('together')) continue;
    // Without a code that is spoken of, the sentence's own words must bear on the case.
    if (spokenOf.length === 0 && overlap(knowledge, asked, { ideas: one.ideas }) < LEAST_BEARING) continue;
    const text = withoutOtherCodes(one.text, new Set([...keep, ...spokenOf]));
    if (codesIn(text).some((code) => !keep.has(code) && !spokenOf.includes(code))) continue;
    for (const code of spokenOf) keep.add(code);
    found.push(one);
    if (found.length === most) break;
  }
  return found.map((one, at) => say(told(one, keep), one.by, 2 + at));
}
