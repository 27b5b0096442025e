/** Scores the codes that share an idea with the query. Deterministic: equal scores keep the order of the list. */
import { contradiction, kindPrice } from './contradictions.ts';
import { withImplied } from './implied.ts';
import type { Field, Indexed, IndexedLead, RecordIndex } from './record-index.ts';
import type { Reading } from './words.ts';
import type { SearchReason } from '../protocol/search-hit.ts';

/** A code with its score and what speaks for it. */
export interface Scored {
  readonly indexed: Indexed;
  readonly score: number;
  readonly why: SearchReason;
}

const COVERAGE = 6;
const BEST_FIELD = 4;
const WHOLE_FIELD = 2;
/** For a name or synonym typed word by word. */
const LITERAL = 2;
const LEAD = 6;
const WHOLE_LEAD = 8;
/** What a lead's words count as, beside those of the code's own texts. */
const LEAD_WEIGHT = 0.8;
/** What each place in a lead's list costs, as a share. */
const LEAD_STEP = 0.16;
/** A lead that holds less of the query than this is another matter ("hip" in "hip denervation"). */
const LEAST_LEAD = 0.25;
/** No more are compared text by text; the dataset itself is smaller. */
const MOST_CANDIDATES = 400;
/** Codes below this share of the best score are not shown. */
const CUT = 0.3;

/** All codes that answer the reading, best first. */
export function rank(index: RecordIndex, typed: Reading, literal = ''): Scored[] {
  const asked = { ...typed, ideas: withImplied(typed.ideas) };
  const ideas = new Set(asked.ideas);
  if (ideas.size === 0) return [];
  const total = sum(ideas, index);
  const leads = leadsFor(index, ideas, total);
  // Words such as "hip" bring no code in where a rarer one was typed too.
  const telling = [...ideas].filter((idea) => index.byIdea.has(idea)).sort((a, b) => index.rarity(b) - index.rarity(a));
  const least = telling[0] === undefined ? 0 : index.rarity(telling[0]) * 0.35;
  const candidates = new Set<number>(leads.keys());
  for (const idea of telling) if (index.rarity(idea) >= least) for (const at of index.byIdea.get(idea) ?? []) candidates.add(at);

  const scored: Scored[] = [];
  for (const at of candidates.size > MOST_CANDIDATES ? mostCovered(index, candidates, telling, leads) : candidates) {
    const indexed = index.all[at] as Indexed;
    const lead = leads.get(at);
    let covered = 0;
    for (const idea of ideas)
      covered += index.rarity(idea) * Math.max(indexed.weights.get(idea) ?? 0, lead?.lead.ideas.has(idea) ? LEAD_WEIGHT : 0);
    const best = bestField(index, indexed, ideas, total);
    const score =
      (COVERAGE * covered) / total +
      // Where the query is one lead and no more, the lead's order counts and the length of a synonym does not.
      (BEST_FIELD * best.alike + (isWhole(best) ? WHOLE_FIELD : 0)) * (lead?.isWhole ? 0.4 : 1) +
      (literal !== '' && indexed.literals.has(literal) ? LITERAL : 0) +
      (lead?.score ?? 0) -
      contradiction(asked, indexed) -
      kindPrice(ideas, indexed);
    if (score > 0.8) scored.push({ indexed, score, why: reasonOf(best, lead) });
  }
  scored.sort((a, b) => b.score - a.score || a.indexed.place - b.indexed.place);
  const floor = (scored[0]?.score ?? 0) * CUT;
  return scored.filter(({ score }) => score >= floor);
}

/** Of very many the ones that hold most of the query, since comparing texts costs most. */
function mostCovered(
  index: RecordIndex,
  candidates: ReadonlySet<number>,
  telling: readonly string[],
  leads: ReadonlyMap<number, LeadScore>,
): number[] {
  const covered = new Map<number, number>();
  for (const at of leads.keys()) covered.set(at, Infinity);
  for (const idea of telling) {
    const rarity = index.rarity(idea);
    for (const at of index.byIdea.get(idea) ?? [])
      if (candidates.has(at)) covered.set(at, (covered.get(at) ?? 0) + rarity * (index.all[at]?.weights.get(idea) ?? 0));
  }
  return [...candidates].sort((a, b) => (covered.get(b) ?? 0) - (covered.get(a) ?? 0) || a - b).slice(0, MOST_CANDIDATES);
}

interface Best {
  readonly field: Field;
  /** 1 where the text says what the query says and no more. */
  readonly alike: number;
  /** Share of the query that the text says. */
  readonly share: number;
}

function bestField(index: RecordIndex, { fields }: Indexed, asked: ReadonlySet<string>, total: number): Best {
  let best: Best = { field: fields[0] as Field, alike: 0, share: 0 };
  for (const field of fields) {
    let common = 0;
    for (const idea of field.ideas) if (asked.has(idea)) common += index.rarity(idea);
    if (common === 0) continue;
    const worth = field.kind === 'name' || field.kind === 'synonym' ? 1 : field.kind === 'plain' || field.kind === 'trait' ? 0.7 : 0.6;
    const alike = (worth * 2 * common) / (total + sum(field.ideas, index));
    if (alike > best.alike) best = { field, alike, share: common / total };
  }
  return best;
}

const isWhole = ({ field, alike }: Best): boolean => alike > 0.999 && (field.kind === 'name' || field.kind === 'synonym');

interface LeadScore {
  readonly lead: IndexedLead;
  readonly score: number;
  readonly share: number;
  /** Whether the query says what the lead says and no more. */
  readonly isWhole: boolean;
}

/** What the leads say: the most specific one that the query holds counts, and not also the ones inside it. */
function leadsFor(index: RecordIndex, asked: ReadonlySet<string>, total: number): ReadonlyMap<number, LeadScore> {
  const held = new Set<IndexedLead>();
  for (const idea of asked) {
    for (const lead of index.leadsByIdea.get(idea) ?? []) if (isSubset(lead.ideas, asked)) held.add(lead);
  }
  const most = [...held].filter(
    (lead) => ![...held].some((other) => other.ideas.size > lead.ideas.size && isSubset(lead.ideas, other.ideas)),
  );
  const scores = new Map<number, LeadScore>();
  for (const lead of most) {
    const share = sum(lead.ideas, index) / total;
    if (share < LEAST_LEAD) continue;
    const whole = lead.ideas.size === asked.size;
    const weight = LEAD * share + (whole ? WHOLE_LEAD : 0);
    for (const { at, place } of lead.to) {
      const score = weight * Math.max(0.2, 1 - LEAD_STEP * place);
      if (score > (scores.get(at)?.score ?? 0)) scores.set(at, { lead, score, share, isWhole: whole });
    }
  }
  return scores;
}

function reasonOf(best: Best, lead: LeadScore | undefined): SearchReason {
  const byText = best.field.kind === 'name' || best.field.kind === 'synonym' ? best.share + 0.15 : best.share;
  if (lead && lead.share > byText) return { kind: lead.lead.isCondition ? 'diagnosis' : 'synonym', words: lead.lead.words };
  return { kind: best.field.kind, words: best.field.words };
}

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean => [...part].every((idea) => whole.has(idea));

function sum(ideas: ReadonlySet<string>, index: RecordIndex): number {
  let total = 0;
  for (const idea of ideas) total += index.rarity(idea);
  return total;
}
