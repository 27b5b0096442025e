/** "And if it was percutaneous?": the neighbour of the code in view that the new words speak for. */
import type { ProcedureCode } from '../../data/codes.ts';
import { duel, type Choice } from './choose.ts';
import type { Knowledge } from './knowledge.ts';

/** How clearly the new words must speak for the neighbour. */
const LEAST = 0.8;

/** The choice for a case that is told anew in one point; undefined where the point parts no neighbour from the code. */
export function whatIf(knowledge: Knowledge, code: ProcedureCode, situation: string): Choice | undefined {
  const asked = knowledge.situationIdeas(situation);
  if (asked.size === 0) return undefined;
  const { deciding } = knowledge.entry(code);
  const [best] = deciding
    .map(({ against }) => ({ against, lead: duel(knowledge, against, code, asked) - duel(knowledge, code, against, asked) }))
    .filter(({ lead }) => lead >= LEAST)
    .sort((a, b) => b.lead - a.lead);
  if (!best) return undefined;
  const words = knowledge.entry(best.against).deciding.find(({ against }) => against === code)?.words;
  return { chosen: [best.against], proposed: [], rejected: words === undefined ? [] : [{ code: best.against, against: code, words }] };
}
