/**
 * Answers questions on hip codes from the dataset, and from nothing else. A question is read (`question.ts`), refused where the dataset
 * cannot hold the answer (`scope.ts`), its codes are taken as named, as in view, or as a told situation leads to them (`choose.ts`), and
 * the parts that were asked for (`compose-*.ts`) are cut to length (`draft.ts`). Pure: what a conversation has in view is handed in and out.
 */
import type { ProcedureCode } from '../../data/codes.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import type { AskAnswer, AskState, AskTopic } from '../protocol/asked.ts';
import { caseCode, codesOfDiagnosis, isOnBilling, deletedCode, differences, disputesOn } from './compose-case.ts';
import { dollars, mostUnits, relativeValues, sessionSum } from './compose-figures.ts';
import { globalPeriod, isWithinPeriod, modifierMeaning, modifiersAsked, modifierUse, withinPeriod } from './compose-global.ts';
import {
  addOn,
  assistants,
  indicatorMeaning,
  bothSides,
  coSurgeons,
  medicareStatus,
  places,
  separateProcedure,
  teams,
} from './compose-indicators.ts';
import {
  aftercare,
  anesthesia,
  bearingOn,
  denials,
  diagnoses,
  documentation,
  history,
  included,
  indications,
  meaning,
  oneThing,
  claimed,
  separately,
  steps,
} from './compose-sections.ts';
import { nature } from './compose-nature.ts';
import { together } from './compose-together.ts';
import { chooseCodes, type Choice } from './choose.ts';
import { coverage, uncovered } from './coverage.ts';
import { fit, lineOf, say, type Draft } from './draft.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { first, lower, type Matter, type Part } from './matter.ts';
import { readQuestion, type Question } from './question.ts';
import type { Search } from '../search/search.ts';
import { externalWords, outOfScope, UNKNOWN } from './scope.ts';
import { impliedWords } from './situation.ts';
import { spelled } from './spelling.ts';
import { namedCodes, picksFromView, topicsOf } from './subjects.ts';
import { sayingWords } from './told-enough.ts';
import { whatIf } from './what-if.ts';

/** Answers questions, one after the other. */
export interface Ask {
  answer(question: string, state?: AskState): AskAnswer;
}

const NOTHING: AskState = { codes: [], topics: [] };

const PARTS: { readonly [T in AskTopic]?: Part } = {
  addOn,
  aftercare,
  anesthesia,
  assistant: assistants,
  bilateral: bothSides,
  coSurgeon: coSurgeons,
  denials,
  diagnoses,
  difference: differences,
  documentation,
  dollars,
  global: globalPeriod,
  history,
  included,
  indications,
  meaning,
  modifier: modifierUse,
  rvu: relativeValues,
  separateProcedure,
  separately,
  setting: places,
  status: medicareStatus,
  steps,
  sum: sessionSum,
  team: teams,
  together,
  units: mostUnits,
};

/** Builds what is needed once; each answer is then cheap. A search over the same codes is used where the caller has one. */
export function createAsk(search?: Search): Ask {
  const knowledge = createKnowledge(search);
  return { answer: (question, state = NOTHING) => answer(knowledge, readQuestion(spelled(question, knowledge.search)), state) };
}

function answer(knowledge: Knowledge, typed: Question, state: AskState): AskAnswer {
  // "Which for a fracture?" after two codes asks for one of the two.
  const question = picksFromView(typed, state) ? { ...typed, codes: state.codes, topics: ['difference', 'which'] as const } : typed;
  const missing = outOfScope(question);
  if (missing) return unknown(missing, { ...state, codes: question.codes.length > 0 ? question.codes : state.codes });
  const topics = topicsOf(question, state);
  const spoken = namedCodes(knowledge, question, state, topics);
  // An add-on code named beside a told operation asks whether it goes with that.
  const main =
    spoken.length > 0 && spoken.every((code) => knowledge.entry(code).addOn)
      ? chooseCodes(knowledge, { ...question, codes: [] })
      : undefined;
  const hasMain =
    main !== undefined &&
    coverage(knowledge, main.chosen, question.situation).isCovered &&
    knowledge.situationIdeas(question.situation).size > 2;
  const named = hasMain ? [...new Set([...main.chosen.slice(0, 1), ...spoken])] : spoken;
  const found = hasMain
    ? main
    : wantsChoice(question, topics, named)
      ? chooseCodes(knowledge, { ...question, codes: named, topics })
      : undefined;
  const { isCovered, missing: foreign } = coverage(
    knowledge,
    found?.chosen ?? [],
    question.situation,
    topics.includes('included') || topics.includes('separately') || topics.includes('together') || topics.includes('diagnoses'),
  );
  // A neighbour of a named code is weighed by what parts the two, and is no guess.
  const isNear = (code: ProcedureCode): boolean =>
    named.includes(code) || knowledge.entry(code).deciding.some(({ against }) => named.includes(against));
  // Of the code in view one point is told anew.
  const [inView] = named;
  const anew =
    inView !== undefined && named.length === 1 && question.codes.length === 0 && question.topics.every((topic) => topic === 'which')
      ? whatIf(knowledge, inView, question.situation)
      : undefined;
  const isGuess = found !== undefined && !isCovered && !found.chosen.some(isNear);
  const choice = anew ?? (isGuess ? undefined : found);
  const subjects = named.length > 0 && !anew ? named : (choice?.chosen ?? []);
  // A second operation that was told by its name beside a named code.
  const hasPartner = question.codes.length === 1 && named.some((code) => !question.codes.includes(code) && !state.codes.includes(code));
  const matter: Matter = {
    knowledge,
    question: { ...question, codes: question.codes.length > 0 ? question.codes : named },
    topics: new Set<AskTopic>(anew ? ['which'] : hasMain || hasPartner ? [...topics, 'together'] : topics),
    entries: subjects.slice(0, 4).map((code) => knowledge.entry(code)),
    ...(choice && { choice }),
    asked: knowledge.situationIdeas(`${question.situation}; ${impliedWords(question.text)}`),
    heard: knowledge.heard(question.text),
  };
  const icd10 = /\b([A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?)\b/i.exec(question.text)?.[1];
  const general = named.length > 0 ? [] : icd10 !== undefined ? codesOfDiagnosis(matter, icd10) : generalOf(matter);
  const drafts = general.length > 0 ? general : draftsOf(matter, anew ? [] : named);
  if (drafts.length === 0 && named.length === 0 && isGuess) return unknown(uncovered(foreign, question.situation), state);
  if (drafts.length === 0 && named.length > 0)
    return unknown(
      [`Of ${named.join(', ')} it holds meaning, global days, values, modifiers, pairs, what is included, documentation and denials.`],
      {
        codes: named.slice(0, 4),
        topics: [],
      },
    );
  if (drafts.length === 0)
    return unknown(
      [
        topics.length > 0
          ? 'Which code? Name its number, its name or what was done.'
          : 'Ask about a hip code by its number, its name or what was done.',
      ],
      state,
    );
  const lines = fit([...drafts, ...question.unknown.slice(0, 1).map((code) => say(`${UNKNOWN} ${externalWords(code)}`, [], 1))]).map(
    lineOf,
  );
  // What was found for a case is what is spoken of next, before what was named and did not fit.
  const view = subjects.length > 0 ? [...new Set([...(drafts === general ? [] : (choice?.chosen ?? [])), ...subjects])] : state.codes;
  const before = view.some((code) => state.codes.includes(code)) ? state.before : state.codes;
  return { kind: 'answer', lines, state: { codes: view.slice(0, 4), topics, ...(before && before.length > 0 && { before }) } };
}

function unknown(reasons: readonly string[], state: AskState): AskAnswer {
  return { kind: 'unknown', lines: [UNKNOWN, ...reasons].map((text) => lineOf(say(text, []))), state };
}

/** A situation is weighed where no code is named, or where it is told beside one that may not fit. */
function wantsChoice({ situation, codes }: Question, topics: readonly AskTopic[], named: readonly ProcedureCode[]): boolean {
  if (situation === '' || (codes.length === 0 && named.length > 0)) return false;
  return named.length === 0 || topics.every((topic) => ['difference', 'which', 'together', 'rvu', 'global', 'modifier'].includes(topic));
}

/** The parts that were asked for, the case first. */
function draftsOf(matter: Matter, named: readonly ProcedureCode[]): readonly Draft[] {
  const { topics, entries, choice, question } = matter;
  const deleted = entries.filter(({ status }) => status === 'deleted').flatMap((entry) => deletedCode(matter, entry));
  if (entries.length === 0) return [];
  if (deleted.length > 0 && entries.every(({ status }) => status === 'deleted')) return deleted;
  const active: Matter = { ...matter, entries: entries.filter(({ status }) => status === 'active') };
  const isCase =
    choice !== undefined &&
    !(named.length > 1 && entries.some((entry) => entry.addOn)) &&
    (named.length === 0 || isCorrection(choice, named) || topics.has('which') || (topics.has('difference') && named.length > 1));
  const asked = [...topics].filter((topic) => topic !== 'which' && topic !== 'valid');
  if (isWithinPeriod(active))
    return [...headOf(active), ...withinPeriod(active), ...caseRest(active).filter(({ text }) => !text.startsWith('Not '))];
  const rest = asked.filter((topic) => !covers(topics, topic, active.entries, isCase));
  const parts = rest.flatMap((topic) => PARTS[topic]?.(active) ?? []);
  if (parts.length === 0 && !isCase && !topics.has('which') && modifiersAsked(active).length > 0)
    return [...deleted, ...modifierUse(active)];
  const called = modifiersAsked(active);
  // Who follows the patient is a matter of the claim, not of what the follow-up is.
  if (!isCase && called.includes('54') && asked.every((topic) => ['aftercare', 'global', 'modifier', 'status', 'dollars'].includes(topic)))
    return [...deleted, ...modifierUse(active)];
  // What happens within the period of a named code is another operation, so the rule is told and not the code's own use.
  if (
    !isCase &&
    question.modifiers.length === 0 &&
    called.length > 0 &&
    ((topics.has('global') && /\b(?:day|week|month)/i.test(question.text)) || (topics.has('modifier') && LATER.test(question.text)))
  )
    return [...deleted, ...modifierMeaning(called), ...demoted(parts.filter(({ text }) => !/^\w{5}-78: /.test(text)))];
  if (isCase && parts.length === 0 && topics.has('which') && called.length > 0)
    return [...deleted, ...headOf(active), ...modifierUse(active), ...caseRest(active)];
  if (isCase && parts.length === 0) return [...deleted, ...caseCode(active)];
  if (isCase && named.length === 0) return [...deleted, ...(asked.length > 0 ? headOf(active) : caseCode(active)), ...parts];
  if (isCase) return [...deleted, ...caseCode(active).slice(0, 3), ...parts];
  const isMainFound = choice !== undefined && named.length > 1 && !question.codes.includes(named[0] as ProcedureCode);
  if (isMainFound && parts.length > 0) return [...deleted, ...headOf(active), ...parts];
  const disputes = matter.heard.size > 0 && question.codes.length < 3 ? disputesOn(active, active.entries) : [];
  if (parts.length > 0) return [...deleted, ...parts, ...demoted(disputes)];
  if (topics.has('valid')) return [...deleted, ...stillValid(question, active.entries)];
  const isOnSurgery = first(active).kind === 'anesthesia' && /\b(?:surger|operation|procedure)/i.test(question.text);
  const told = topics.size === 0 && matter.asked.size > 0 ? bearingOn(active, first(active), isOnBilling, 2) : [];
  const claim = topics.size === 0 && named.length === 1 ? nature(active) : [];
  if (claim.length > 0) return [...deleted, ...claim];
  if (told.length === 0 && topics.size === 0 && !isOnSurgery && isBeyond(active))
    return [...deleted, ...(oneThing(active) ?? claimed(active))];
  if (told.length > 0)
    return [...deleted, say(`${first(active).code}: ${lower(first(active).name)}.`, [], 1), ...told, ...demoted(disputes)];
  return [...deleted, ...disputes, ...(isOnSurgery ? anesthesia(active) : meaning(active))];
}

/** A question on a code that goes on to something the dataset has no word for: what the code is would be no answer. */
const isBeyond = (matter: Matter): boolean => {
  const known = matter.knowledge.search.index.byCode.get(first(matter).code)?.weights;
  return sayingWords(matter.question.situation).length > 0 && ![...matter.heard].some((idea) => known?.has(idea));
};

/** Told as something that came after the named operation. */
const LATER = /\b(?:ago|last (?:week|month|night)|yesterday|earlier this|previously|took (?:\w+ )?back|back to (?:the )?or)\b/i;

/** Questions on a modifier or an indicator as such, with no code and no situation. */
const generalOf = ({ question, topics, asked }: Matter): readonly Draft[] => {
  const indicators = indicatorMeaning(question.text);
  if (indicators.length > 0) return indicators;
  const isBare = question.modifiers.length > 0 && (topics.has('modifier') || topics.has('meaning')) && asked.size < 2;
  return isBare ? modifierMeaning(question.modifiers) : [];
};

/** The code that a case is about, in one line. */
const headOf = ({ choice, knowledge }: Matter): readonly Draft[] =>
  (choice?.chosen ?? []).slice(0, 1).map((code) => say(`${code}: ${lower(knowledge.entry(code).name)}.`, [], 1));

/** Why it is that code, after what was asked. */
const caseRest = (matter: Matter): readonly Draft[] =>
  caseCode(matter)
    .slice(matter.choice?.chosen.length ?? 1)
    .map((draft) => ({ ...draft, rank: draft.rank + 1 }));

const demoted = (drafts: readonly Draft[]): readonly Draft[] => drafts.map((draft) => ({ ...draft, rank: draft.rank + 2 }));

/** A situation told beside a named code that leads to another. */
const isCorrection = ({ chosen }: Choice, named: readonly ProcedureCode[]): boolean =>
  named.length === 1 && !chosen.includes(named[0] as ProcedureCode);

/** A topic that another one answers better, or that the question only seems to name. */
function covers(topics: ReadonlySet<AskTopic>, topic: AskTopic, entries: readonly EntryAnswer[], isCase: boolean): boolean {
  const has = (...others: readonly AskTopic[]): boolean => others.some((other) => topics.has(other));
  switch (topic) {
    case 'difference':
      return entries.length < 2 || isCase || has('rvu', 'dollars', 'sum', 'global', 'bilateral', 'assistant', 'coSurgeon', 'team', 'units');
    case 'together':
      return entries.length < 2 || (has('difference', 'rvu', 'sum') && !has('separately')) || has('bilateral');
    case 'denials':
      return entries.length > 1 && has('together');
    case 'separately':
      return (
        (entries.length > 1 && has('together')) ||
        has('global', 'coSurgeon', 'assistant', 'team', 'units', 'status', 'documentation', 'denials')
      );
    case 'rvu':
    case 'dollars':
      return has('sum') || (topic === 'rvu' && has('dollars'));
    case 'modifier':
      return has('bilateral', 'assistant', 'coSurgeon', 'team', 'sum') || (entries.length > 1 && has('together'));
    case 'included':
      return has('global', 'rvu') || (entries.length > 1 && has('together'));
    case 'status':
      return has('assistant', 'bilateral', 'coSurgeon', 'team', 'rvu', 'dollars', 'together', 'global', 'setting', 'units', 'modifier');
    case 'units':
      return has('bilateral', 'sum');
    case 'meaning':
    case 'indications':
    case 'steps':
      return topics.size > 1;
    default:
      return false;
  }
}

/** "Is it deleted?" and "is it still valid?" are answered the other way round; "what replaced it?" takes for granted what is not so. */
function stillValid({ text, isYesNo }: Question, entries: readonly EntryAnswer[]): readonly Draft[] {
  const isValidAsked =
    /\b(?:still|valid|active|good|exist)/i.test(text) && !/\b(?:deleted|replaced|no longer|retired|obsolete)\b/i.test(text);
  const verdict = isYesNo ? 'No: ' : '';
  return entries.map(({ code, figures }) =>
    say(
      isValidAsked
        ? `Yes: ${code} stands in the fee schedule in force.`
        : `${verdict}${code} is not deleted, so nothing replaced it: it stands in the fee schedule in force.`,
      figures.statusIndicator?.source ?? [],
      0,
    ),
  );
}
