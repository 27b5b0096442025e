import { searchRecords } from '../../lib/entries/search-records.ts';
import type { SearchHit } from '../../lib/protocol/search-hit.ts';
import { createSearch } from '../../lib/search/search.ts';

let search: ReturnType<typeof createSearch> | undefined;

/** Ranked hits; the index is built with the first question, so that a worker woken by a page does not wait for it. */
export function findCodes(query: string, limit: number): readonly SearchHit[] {
  search ??= createSearch(searchRecords());
  return search.find(query, limit);
}
