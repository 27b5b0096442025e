/** From the text of a note to what it says: every idea with its place, its strength, and whether it is said, denied, past or kept. */
import { amountsIn } from './amounts.ts';
import { findPhrases, isCondition } from './phrases.ts';
import { polaritiesOf, type Polarity } from './polarity.ts';
import { sectionsOf, STRENGTH, type SectionKind } from './sections.ts';
import { finish, part, WORDS_A_STEP, type Steps } from './steps.ts';
import { readTokens } from './tokens.ts';

export interface Mention {
  readonly idea: string;
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  /** From 0 to 1: the heading it stands under, and whether it was only planned. */
  readonly strength: number;
  readonly sentence: number;
  readonly section: SectionKind;
}

/** The mentions of a note by idea and polarity, the strongest first; what is planned counts as said, at half the strength. */
export type Reading = ReadonlyMap<string, readonly Mention[]>;

/** Words by which a note says that it is about the hip, besides "hip" itself. */
const HIP_IDEAS =
  'hip tha hemi resurface neck troch gtroch fhead acet ddh scfe perthes dhs cephalo labrum pelvicosteotomy femosteotomy pao girdlestone buttock hipregion bursa adductor abductor flexor hamstring fai cam pincer dair ischium iliacwing pelvis'.split(
    ' ',
  );
/** How much a plan counts beside what was done. */
const PLANNED_SHARE = 0.45;

/** Key under which mentions of a polarity are kept; the sign is the one that conditions use. */
export const SIGNS: Readonly<Record<Exclude<Polarity, 'planned'>, string>> = {
  said: '',
  denied: '-',
  past: '~',
  kept: '=',
  // No rule asks for it.
  elsewhere: '?',
};

/** Reads a note. */
export const readNote = (text: string): Reading => finish(readNoteInSteps(text));

/** The same in steps. */
export function* readNoteInSteps(text: string): Steps<Reading> {
  const tokens = yield* part(0, 0.3, readTokens(text));
  const found = yield* part(0.3, 0.5, findPhrases(tokens));
  const sections = sectionsOf(text);
  const sectionAt: SectionKind[] = [];
  const sentenceAt: number[] = [];
  let section = 0;
  let sentence = 0;
  for (const token of tokens) {
    let isNewPart = false;
    while (section + 1 < sections.length && (sections[section + 1]?.start ?? 0) <= token.start) {
      section += 1;
      isNewPart = sections[section]?.kind !== 'narrative';
    }
    if (token.breakBefore === 'sentence' || isNewPart) sentence += 1;
    sectionAt.push(sections[section]?.kind ?? 'plain');
    sentenceAt.push(sentence);
  }
  yield 0.55;
  const isBackground = (at: number): boolean => sectionAt[at] === 'diagnosis' || sectionAt[at] === 'history';
  const polarities = yield* part(0.55, 0.8, polaritiesOf(tokens, found, sentenceAt, isBackground));

  const reading = new Map<string, Mention[]>();
  const add = (mention: Mention): void => {
    const key = (mention.polarity === 'planned' ? '' : SIGNS[mention.polarity]) + mention.idea;
    const list = reading.get(key);
    if (list) list.push(mention);
    else reading.set(key, [mention]);
  };
  for (const [at, { ideas, first, last }] of found.entries()) {
    if (at % WORDS_A_STEP === WORDS_A_STEP - 1) yield 0.8 + (0.1 * at) / found.length;
    const kind = sectionAt[first] ?? 'plain';
    for (const written of ideas) {
      // An idea that the lexicon denies ("without anesthesia") is turned once more by "not".
      const isDenied = written.startsWith('-');
      const idea = isDenied ? written.slice(1) : written;
      const own = (isCondition(idea) ? polarities[at]?.condition : polarities[at]?.done) ?? 'said';
      const polarity = !isDenied ? own : own === 'denied' ? 'said' : 'denied';
      const strength = STRENGTH[kind][isCondition(idea) ? 'condition' : 'done'] * (own === 'planned' ? PLANNED_SHARE : 1);
      add({
        idea,
        start: tokens[first]?.start ?? 0,
        end: tokens[last]?.end ?? 0,
        polarity,
        strength,
        sentence: sentenceAt[first] ?? 0,
        section: kind,
      });
    }
  }
  yield 0.9;
  let at = 0;
  for (const { ideas, start, end } of amountsIn(text).sort((one, other) => one.start - other.start)) {
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? Infinity) <= start) at += 1;
    const section = sectionAt[at] ?? 'plain';
    for (const idea of ideas)
      add({ idea, start, end, polarity: 'said', strength: STRENGTH[section].condition, sentence: sentenceAt[at] ?? 0, section });
  }
  // "Arthroplasty, hip, total": the words of a list of operations, turned round.
  const hipSentences = new Set((reading.get('hip') ?? []).map(({ sentence: one }) => one));
  const named = new Set(
    ['tha', 'hemi', 'resurface', '~tha', '~hemi', '-tha', 'knee', 'otherbody'].flatMap((idea) =>
      (reading.get(idea) ?? []).map(({ sentence: one }) => one),
    ),
  );
  for (const mention of reading.get('arthroplasty') ?? [])
    if (hipSentences.has(mention.sentence) && !named.has(mention.sentence)) add({ ...mention, idea: 'tha' });
  for (const idea of HIP_IDEAS) for (const mention of reading.get(idea) ?? []) add({ ...mention, idea: 'hipplace' });
  for (const list of reading.values()) list.sort((one, other) => other.strength - one.strength);
  return reading;
}
