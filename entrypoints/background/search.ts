import { createAsk, type Ask } from '../../lib/ask/ask.ts';
import { eachSearchRecord } from '../../lib/entries/search-records.ts';
import type { AskAnswer, AskState } from '../../lib/protocol/asked.ts';
import type { SearchFilter, SearchHit } from '../../lib/protocol/search-hit.ts';
import type { SearchRecord } from '../../lib/search/search-record.ts';
import { buildingSearch, type Search } from '../../lib/search/search.ts';

/** How long the worker builds before it lets others in: what a page asks in between waits no longer. */
const SLICE_MS = 8;

/** How the index comes to be. Built with the first question, or when a page with a search box opens; never for a page that is read. */
export function createSearchIndex(
  records: () => Iterable<SearchRecord> = eachSearchRecord,
  now = () => performance.now(),
  later = (next: () => void) => void setTimeout(next),
) {
  let building: ReturnType<typeof buildingSearch> | undefined;
  let search: Search | undefined;
  let ready: Promise<Search> | undefined;
  let ask: Ask | undefined;

  /** Builds until the index is there or the time is up. */
  const build = (until: number): Search | undefined => {
    building ??= buildingSearch(records());
    while (!search && now() < until) {
      const step = building.next();
      if (step.done) search = step.value;
    }
    return search;
  };

  const whenReady = (): Promise<Search> =>
    (ready ??= new Promise((resolve) => {
      const slice = (): void => {
        const built = build(now() + SLICE_MS);
        if (built) resolve(built);
        else later(slice);
      };
      slice();
    }));

  return {
    /** Begins, so that the first keystroke finds the index there. */
    warm: (): void => void whenReady(),
    /** Ranked hits. */
    find: async (query: string, limit: number, filter?: SearchFilter): Promise<readonly SearchHit[]> =>
      (search ?? (await whenReady())).find(query, limit, filter),
    /** The same within the turn, for an Enter that has to open a panel: what is not built yet is built now. */
    findNow: (query: string, limit: number): readonly SearchHit[] => build(Infinity)?.find(query, limit) ?? [],
    /** The answer to a question; what the conversation has in view is the asking page's to keep. */
    answer: async (question: string, state?: AskState): Promise<AskAnswer> => {
      ask ??= createAsk(search ?? (await whenReady()));
      return ask.answer(question, state);
    },
  };
}

export type SearchIndex = ReturnType<typeof createSearchIndex>;
