import { createAsk, type Ask } from '../../lib/ask/ask.ts';
import { searchRecords } from '../../lib/entries/search-records.ts';
import type { AskAnswer, AskState } from '../../lib/protocol/asked.ts';
import type { SearchHit } from '../../lib/protocol/search-hit.ts';
import { createSearch, type Search } from '../../lib/search/search.ts';

let search: Search | undefined;
let ask: Ask | undefined;

/** The index is built with the first question, so that a worker woken by a page does not wait for it. */
function theSearch(): Search {
  return (search ??= createSearch(searchRecords()));
}

/** Ranked hits. */
export const findCodes = (query: string, limit: number): readonly SearchHit[] => theSearch().find(query, limit);

/** The answer to a question; what the conversation has in view is the asking page's to keep. */
export function answerQuestion(question: string, state?: AskState): AskAnswer {
  ask ??= createAsk(theSearch());
  return ask.answer(question, state);
}
