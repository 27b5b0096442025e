/** What a question is about: its topics and codes, with what the conversation had in view. */
import type { ProcedureCode } from '../../data/codes.ts';
import type { AskState, AskTopic } from '../protocol/asked.ts';
import { coverage, isTelling } from './coverage.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';

/** Figures that are set side by side. */
const COMPARED: ReadonlySet<AskTopic> = new Set<AskTopic>(['rvu', 'dollars', 'global']);
const PICKS = /^(?:and |but |so |then )?which (?:one|for|if|when|of (?:them|the two|these|those|both)|is (?:it|for|right|correct|used))\b/i;

/** Whether one of the codes in view is to be chosen: "which for a fracture?" */
export const picksFromView = ({ text, codes, topics }: Question, state: AskState): boolean =>
  codes.length === 0 && state.codes.length > 1 && PICKS.test(text) && topics.every((topic) => topic === 'which' || topic === 'difference');

/** "And 27245?" asks of another code what was asked before. */
export function topicsOf({ text, topics, leansBack, codes, situation }: Question, state: AskState): readonly AskTopic[] {
  // "27218 medicare": of a code, the name of the payer alone asks what that makes of it.
  if (topics.length === 0 && codes.length > 0 && /\bmedicare\b/i.test(text) && situation.trim() === '') return ['status'];
  // A diagnosis beside a code asks whether the two go together.
  if (topics.length === 0 && codes.length === 1 && /\b[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}\b/i.test(text)) return ['diagnoses'];
  // Two codes and no other word: what parts them is meant, or whether both are taken.
  if (topics.length === 0 && codes.length > 1) return [ORDERED.test(text) ? 'sum' : BOTH.test(text) ? 'together' : 'difference'];
  // Whether 59 helps is asked of the pair in view.
  if (codes.length === 0 && state.topics.includes('together') && topics.includes('modifier') && /\b(?:59|X[EPSU])\b/.test(text))
    return [...topics, 'together'];
  if (topics.length > 0) {
    // "Edits between the two" asks of the pair, not of what parts them.
    const isOnEdits = codes.length > 1 && /\b(?:edits?|ncci|ptp|(?:un)?bundl\w+)\b/i.test(text);
    // "Compared with 27132?" compares what was asked before.
    const kept = leansBack && topics.every((topic) => topic === 'difference') ? state.topics.filter((topic) => COMPARED.has(topic)) : [];
    return [
      ...new Set([
        ...topics.filter((topic) => topic !== 'difference' || !isOnEdits),
        ...kept,
        ...impliedTopics(topics, codes.length, text),
      ]),
    ];
  }
  return leansBack && (codes.length > 0 || situation.split(' ').length < 5) ? state.topics : [];
}

/** "27140 during 27134 - can we get both": two codes and a wish to have them both. */
const BOTH =
  /\b(?:can|could|may|should|do|does|will|are|is|get|got) (?:\w+ ){0,4}?both\b|\bboth (?:ok|okay|fine|paid|payable|allowed)\b|\d (?:during|while|at|within|plus|\+|&) (?:an? |the )?(?:\w+ ){0,3}?\d{5}/i;
const ORDERED = /\b(?:total|sum|order|rank|sequence) (?:of|for)\b/i;

/** Of several codes: what the session pays. */
const PAID =
  /\bhow much\b.*\bpa(?:y|ys|id)\b|\bwhat (?:is|are) (?:both )?paid\b|\bwhat (?:do|does|would|will)\b.*\bpay\b|\btotal (?:payment|pay|price)\b/i;

/** Values of a session are a sum; whether one code is in another is a matter of both. */
function impliedTopics(topics: readonly AskTopic[], codes: number, text: string): readonly AskTopic[] {
  const has = (...some: readonly AskTopic[]): boolean => some.some((topic) => topics.includes(topic));
  // "Is fluoroscopy bundled with 27245?" asks whether a thing is in the code.
  if (codes === 1 && has('together') && /\bbundl|\bpart of\b|\binclusive\b|\bunbundl/i.test(text) && !has('included')) return ['included'];
  if (codes < 2) return [];
  const isPlain = !has('sum') && !has('difference', 'which');
  if (isPlain && ORDERED.test(text) && !/\btotal (?:hip|joint|replacement|arthroplasty)\b/i.test(text)) return ['sum'];
  if (
    isPlain &&
    /\b(?:comes?|goes|go|list(?:ed)?|bill(?:ed)?|put|report(?:ed)?|paid|sequenced?) (?:\w+ ){0,2}first\b|\bfirst[- ]listed\b|\bwhich (?:\w+ ){0,5}first\b/i.test(
      text,
    )
  )
    return ['sum'];
  if (
    has('rvu', 'dollars') &&
    !has('sum') &&
    /\b(?:together|same (?:session|day|time|sitting|operation)|(?:in )?one (?:session|sitting|operation))\b/i.test(text)
  )
    return ['sum'];
  if (!has('sum', 'bilateral', 'modifier', 'status') && PAID.test(text)) return ['sum'];
  return has('included', 'separately') && !has('together') ? ['together'] : [];
}

const BOTH_SIDES = /\bbilateral(?:ly)?\b|\bboth (?:hips|sides)\b/gi;

/** The codes named; where none is and the question leans back, those in view; for pairs one named code joins the one in view. */
export function namedCodes(
  knowledge: Knowledge,
  question: Question,
  state: AskState,
  topics: readonly AskTopic[],
): readonly ProcedureCode[] {
  const { codes, leansBack, situation } = question;
  const isPair = topics.includes('together') || topics.includes('difference') || topics.includes('sum');
  // "Can 20680 be added?" has a place only beside what is in view.
  const isBeside = leansBack || (topics.includes('together') && knowledge.situationIdeas(situation).size === 0);
  if (codes.length === 1 && isPair && isBeside && state.codes.length > 0) return [...new Set([...state.codes.slice(0, 1), ...codes])];
  const partner = codes.length === 1 ? partnerOf(knowledge, question, topics) : undefined;
  if (partner !== undefined) return [...codes, partner];
  if (codes.length > 0) return codes;
  const isCompared = isPair || (topics.includes('rvu') && /\b(?:which|more|less|higher|lower|better|both|two)\b/i.test(question.text));
  const [before] = state.before ?? [];
  if (isCompared && before !== undefined && state.codes.length === 1 && knowledge.situationIdeas(situation).size === 0)
    return [...new Set([before, ...state.codes])];
  const compared = topics.includes('difference') ? comparedCodes(knowledge, question.text) : [];
  if (compared.length > 1) return compared;
  const paired = topics.includes('together') ? pairedCodes(knowledge, question.text) : [];
  if (paired.length > 1) return paired;
  const numbing = topics.includes('anesthesia') ? anesthesiaOf(knowledge, situation) : undefined;
  if (numbing !== undefined) return [numbing];
  // "Bilateral?" asks of the code in view, and tells no operation on both sides.
  const told = topics.includes('bilateral') ? situation.replace(BOTH_SIDES, ' ') : situation;
  const tells = [...knowledge.situationIdeas(told)].filter(isTelling).length;
  return state.codes.length > 0 && (leansBack ? tells < 3 : tells === 0) ? state.codes : [];
}

/** "The difference between a hemiarthroplasty and a total hip": the codes that the two are named by. */
function comparedCodes(knowledge: Knowledge, text: string): readonly ProcedureCode[] {
  const [, one, other] =
    /\b(?:between|compare|distinguish) (?:an? |the )?(.{3,60}?) (?:and|from|with|to) (?:an? |the )?(.{3,60}?)(?: codes?)?\s*\??$/i.exec(
      text,
    ) ??
    /^(?:an? |the )?(.{3,60}?) (?:versus|vs\.?) (?:an? |the )?(.{3,60}?)(?: codes?)?\s*\??$/i.exec(text) ??
    [];
  const found = [one, other].flatMap((words) => {
    const [hit] = words === undefined || knowledge.heard(words).size === 0 ? [] : knowledge.search.find(words, 1);
    return hit && hit.kind !== 'deleted' ? [hit.code] : [];
  });
  return new Set(found).size === 2 ? found : [];
}

/** "A total hip and a band release together?": the codes of two operations that are each told by their name. */
function pairedCodes(knowledge: Knowledge, text: string): readonly ProcedureCode[] {
  const [, one, other] =
    /^can (?:i|we|you) (?:bill|report|code) (?:an? |the )?(.{5,60}?) with (?:an? |the )?(.{5,60}?)\s*\?*$/i.exec(text) ??
    /^(?:can|may|could|should|is|are|do|does)? ?(?:i |we |you )?(?:bill |report |code )?(?:an? |the )?(.{5,60}?) (?:be )?(?:billed|coded|paid|reported|payable|done) (?:with|and|beside|alongside|on top of) (?:an? |the )?(.{5,60}?)(?:,? (?:together|(?:at |in |on )?(?:the )?same (?:session|time|day|hip|side))[^?]*)?\s*\?*$/i.exec(
      text,
    ) ??
    /^(?:can|may|could|should|do|does|is|are|will)? ?(?:i|we|you|medicare)? ?(?:bill|report|code|pay)? ?(?:for )?(?:both )?(?:an? |the )?(.{5,60}?) (?:and|with|plus|\+) (?:an? |the )?(.{5,60}?),? (?:be |both |get )*(?:billed |coded |paid |reported |done |payable |bundled )*(?:together|both|bundled|payable|(?:at|in|on) the same (?:session|time|day|hip|side))[^?]*\?*$/i.exec(
      text,
    ) ??
    aroundJoint(text);
  const found = [one, other].flatMap((words) => {
    const [hit] = words === undefined || knowledge.situationIdeas(words).size === 0 ? [] : knowledge.search.find(words, 1);
    return hit && hit.kind !== 'deleted' && (hit.why.kind === 'name' || hit.why.kind === 'synonym') ? [hit.code] : [];
  });
  return new Set(found).size === 2 ? found : [];
}

/** "Can a bursectomy be added when we also do the total hip?": what stands before and after the words that join them. */
function aroundJoint(text: string): readonly (string | undefined)[] {
  if (!/^(?:so |and )?(?:can|may|could|should|is|are|do|does|will)\b/i.test(text)) return [];
  const [before, after] = text.split(JOINED);
  if (before === undefined || after === undefined) return [];
  const one = before.replace(
    /^(?:so |and )?(?:can|may|could|should|is|are|do|does|will)\b(?: (?:i|we|you|it))?|\b(?:be |get |also )*(?:added|add|billed?|paid|coded?|reported?|payable|bundled|done|separately)\b/gi,
    ' ',
  );
  const other = after.split(/[,;?]|\b(?:is|are|can|will|same)\b/)[0];
  return [undefined, one.trim(), other?.trim().replace(/^(?:an?|the) /i, '')];
}

/** What joins a second operation to the first. */
const JOINED =
  /\b(?:along with|together with|at the time of|in addition to|on top of|with|during|plus|alongside|beside|and also|while doing|when (?:we|i|he|she|they)(?: also)? (?:do|did|does))\b/i;

/** "64447 with a total hip, is it paid?": the code of the operation that is told beside a named code, where the words are its name. */
function partnerOf(knowledge: Knowledge, { text, codes, isYesNo }: Question, topics: readonly AskTopic[]): ProcedureCode | undefined {
  const [code] = codes;
  if (code === undefined || !(isYesNo || topics.includes('together') || topics.includes('separately'))) return undefined;
  if (!/\b(?:bill\w*|paid|pays?|payable|report\w*|add\w*|separate\w*|together|bundl\w*|charge|allowed|code[ds]?)\b/i.test(text))
    return undefined;
  const [, told] = text.split(JOINED);
  const words = told?.split(/[,;?.]| - |\b(?:can|is|are|does|do|will|may|should)\b/)[0]?.trim();
  if (words === undefined || words.length < 3 || knowledge.situationIdeas(words).size === 0) return undefined;
  const [hit] = knowledge.search.find(words.replace(/^(?:an?|the|his|her) /i, ''), 1);
  if (!hit || hit.code === code || (hit.why.kind !== 'name' && hit.why.kind !== 'synonym')) return undefined;
  const other = hit.code as ProcedureCode;
  return isOperation(knowledge, other) && coverage(knowledge, [other], words).isCovered ? other : undefined;
}

/** "Marrow biopsy at the iliac crest": the anesthesia code that is itself told, where the operation found has none. */
function anesthesiaOf(knowledge: Knowledge, situation: string): ProcedureCode | undefined {
  const { search } = knowledge;
  const held = (code: string): ProcedureCode => code as ProcedureCode;
  const [operation] = search.find(situation, 1);
  if (operation && (knowledge.entry(held(operation.code)).sections.anesthesia ?? []).length > 0) return undefined;
  const [hit] = search.find(`anesthesia ${situation}`, 1);
  if (!hit || knowledge.entry(held(hit.code)).kind !== 'anesthesia') return undefined;
  return coverage(knowledge, [held(hit.code)], situation).isCovered ? held(hit.code) : undefined;
}

/** Pictures and drugs are things within an operation, and asked of as such. */
const isOperation = (knowledge: Knowledge, code: ProcedureCode): boolean => {
  const { kind, status } = knowledge.entry(code);
  return status === 'active' && /^2[79]/.test(code) && kind !== 'radiology';
};
