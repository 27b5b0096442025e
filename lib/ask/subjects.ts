/** What a question is about: its topics and codes, with what the conversation had in view. */
import type { ProcedureCode } from '../../data/codes.ts';
import type { AskState, AskTopic } from '../protocol/asked.ts';
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
  // "Compared with 27132?" compares what was asked before.
  const kept = leansBack && topics.every((topic) => topic === 'difference') ? state.topics.filter((topic) => COMPARED.has(topic)) : [];
  if (topics.length > 0) return [...new Set([...topics, ...kept, ...impliedTopics(topics, codes.length, text)])];
  return leansBack && (codes.length > 0 || situation.split(' ').length < 5) ? state.topics : [];
}

/** Of several codes: what the session pays. */
const PAID =
  /\bhow much\b.*\bpa(?:y|ys|id)\b|\bwhat (?:is|are) (?:both )?paid\b|\bwhat (?:do|does|would|will)\b.*\bpay\b|\btotal (?:payment|pay|price)\b/i;

/** Values of a session are a sum; whether one code is in another is a matter of both. */
function impliedTopics(topics: readonly AskTopic[], codes: number, text: string): readonly AskTopic[] {
  if (codes < 2) return [];
  const has = (...some: readonly AskTopic[]): boolean => some.some((topic) => topics.includes(topic));
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
  if (codes.length > 0) return codes;
  const compared = topics.includes('difference') ? comparedCodes(knowledge, question.text) : [];
  if (compared.length > 1) return compared;
  const paired = topics.includes('together') ? pairedCodes(knowledge, question.text) : [];
  if (paired.length > 1) return paired;
  // "Bilateral?" asks of the code in view, and tells no operation on both sides.
  const tells = knowledge.situationIdeas(topics.includes('bilateral') ? situation.replace(BOTH_SIDES, ' ') : situation).size;
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
    [];
  const found = [one, other].flatMap((words) => {
    const [hit] = words === undefined || knowledge.situationIdeas(words).size === 0 ? [] : knowledge.search.find(words, 1);
    return hit && hit.kind !== 'deleted' && (hit.why.kind === 'name' || hit.why.kind === 'synonym') ? [hit.code] : [];
  });
  return new Set(found).size === 2 ? found : [];
}
