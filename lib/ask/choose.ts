/** From a told situation to the code that fits: the search proposes, the deciding words of the dataset settle between neighbours. */
import type { ProcedureCode } from '../../data/codes.ts';
import { ideasOf, codesIn, type Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';
import { tellingIdeas } from './relevance.ts';

/** What a situation leads to. */
export interface Choice {
  /** The code, and add-on codes that the situation asks for with it. */
  readonly chosen: readonly ProcedureCode[];
  /** The nearest codes that it is not, with the words that part them. */
  readonly rejected: readonly { readonly code: ProcedureCode; readonly against: ProcedureCode; readonly words: string }[];
}

const PROPOSED = 6;
/** How much more the deciding words must say for a code than for the one that the search put before it; more for each place. */
const MARGIN = 0.8;
const MARGIN_PER_PLACE = 0.5;

/** The choice for a question; undefined where the words lead nowhere. */
export function chooseCodes(knowledge: Knowledge, question: Question): Choice | undefined {
  const { situation, codes } = question;
  const asked = knowledge.situationIdeas(situation);
  // With a code named, one idea is only what is asked about it; a situation has more.
  if (asked.size < (codes.length > 0 ? 2 : 1)) return undefined;
  const hits = knowledge.search
    .find(situation.slice(0, 400), PROPOSED)
    .filter(({ kind, why }) => kind !== 'deleted' && why.kind !== 'family')
    .map(({ code }) => code);
  const explicit = codes.filter((code) => knowledge.entry(code).status === 'active');
  const neighbours = explicit.flatMap((code) => knowledge.entry(code).deciding.map(({ against }) => against));
  const pool = explicit.length > 0 ? [...new Set([...explicit, ...hits.filter((code) => neighbours.includes(code))])] : hits;
  if (pool.length === 0) return undefined;
  const place = (code: ProcedureCode): number => (hits.includes(code) ? hits.indexOf(code) : PROPOSED);
  const order = pool.toSorted((one, other) => place(one) - place(other));
  const best = order.reduce((leader, challenger) => {
    const margin = MARGIN + MARGIN_PER_PLACE * Math.min(3, place(challenger) - place(leader));
    const lead = duel(knowledge, challenger, leader, asked) - duel(knowledge, leader, challenger, asked);
    return lead >= margin || (place(challenger) === place(leader) && lead > 0) ? challenger : leader;
  });
  const chosen = [best, ...companions(knowledge, best, hits, asked)];
  return { chosen, rejected: rejections(knowledge, chosen, order.filter((code) => !chosen.includes(code)), explicit) };
}

/** What the words that part a code from another say for it, in the light of the situation. */
function duel(knowledge: Knowledge, code: ProcedureCode, against: ProcedureCode, asked: ReadonlySet<string>): number {
  const words = knowledge.entry(code).deciding.find((line) => line.against === against)?.words;
  return words === undefined ? 0 : Math.max(-2.5, Math.min(2.5, support(words, against, asked)));
}

/** For each clause: an idea that the situation states speaks for it, one that it denies against it. */
function support(words: string, against: ProcedureCode, asked: ReadonlySet<string>): number {
  let sum = 0;
  for (const clause of words.split(/[;:]/)) {
    // What authorities dispute decides nothing.
    if (/\bdisputed\b|\breading\b/.test(clause)) continue;
    // "a stiff one is 27275": behind the semicolon the other code is spoken of.
    const sign = codesIn(clause).includes(against) || /^\s*(?:without it|otherwise|else)\b/.test(clause) ? -1 : 1;
    // "plate and screw, not only pulled into line": all that follows the "not" is denied.
    const [said = '', ...denied] = clause.replace(/\bnothing\b|\bneither\b|\bwithout\b/gi, 'not').split(/\b(?:not only|not|no)\b/);
    for (const idea of tellingIdeas(ideasOf(said))) sum += sign * (asked.has(idea) ? 1 : asked.has(`-${idea}`) ? -1.4 : 0);
    for (const idea of tellingIdeas(ideasOf(denied.join(' ')))) sum += sign * (asked.has(idea) ? -1.2 : asked.has(`-${idea}`) ? 1.4 : 0);
  }
  return sum;
}

/** Add-on codes of the hits that CMS lets go with the code and no edit sets under it. */
function companions(
  knowledge: Knowledge,
  best: ProcedureCode,
  hits: readonly ProcedureCode[],
  asked: ReadonlySet<string>,
): readonly ProcedureCode[] {
  return hits.filter((code) => {
    const { addOn, addOnEdit, edits, name } = knowledge.entry(code);
    if (!addOn || code === best || !addOnEdit?.primaries.includes(best)) return false;
    if (edits.some(({ column1 }) => column1 === best)) return false;
    return [...tellingIdeas(ideasOf(name))].some((idea) => asked.has(idea) && knowledge.rarity(idea) > 2);
  });
}

const MOST_REJECTED = 3;

function rejections(
  knowledge: Knowledge,
  chosen: readonly ProcedureCode[],
  order: readonly ProcedureCode[],
  explicit: readonly ProcedureCode[],
): Choice['rejected'] {
  const rivals = [...explicit.filter((code) => !chosen.includes(code)), ...order.filter((code) => !explicit.includes(code))];
  const found = rivals.flatMap((code) =>
    chosen.flatMap((one) => {
      const line = knowledge.entry(one).deciding.find(({ against }) => against === code);
      return line ? [{ code: one, against: code, words: line.words }] : [];
    }),
  );
  return found.filter(({ against }, at) => found.findIndex((other) => other.against === against) === at).slice(0, MOST_REJECTED);
}
