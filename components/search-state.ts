import type { ProcedureCode } from '../data/codes.ts';
import type { Reason, Result } from '../lib/protocol/protocol.ts';
import type { SearchFilter, SearchHit } from '../lib/protocol/search-hit.ts';
import { MOST_COMPARED } from '../lib/compare/most-compared.ts';
import type { Problem } from './CodeCard.tsx';

/** A code that was opened before; its name where the host knows it. */
export interface Recent {
  readonly code: ProcedureCode;
  readonly name?: string;
}

/** What stands below the search box. */
export type SearchState =
  /** Nothing is typed: recents, or examples before the first search. */
  | { readonly name: 'start' }
  /** The answer is late. */
  | { readonly name: 'loading' }
  | { readonly name: 'results'; readonly hits: readonly SearchHit[] }
  /** What is taken for one of the hits, that one first. */
  | { readonly name: 'siblings'; readonly of: ProcedureCode; readonly hits: readonly SearchHit[] }
  | { readonly name: 'nothing'; readonly query: string }
  | { readonly name: 'problem'; readonly problem: Problem };

/** A line that the arrows reach. */
export type SearchLine =
  | { readonly kind: 'hit'; readonly code: ProcedureCode; readonly hit: SearchHit }
  | { readonly kind: 'recent' | 'favourite'; readonly code: ProcedureCode; readonly name?: string }
  | { readonly kind: 'example'; readonly query: string };

/** One of words, one eponym, one code: what can be searched by. */
export const EXAMPLES = ['hip fusion', 'girdlestone', '27138'] as const;

/** A longer query is no search: the worker refuses it, so the box takes no more. */
export const LONGEST_QUERY = 100;

/** The lines of a state, in the order they are drawn. */
export function linesOf(state: SearchState, recents: readonly Recent[], favourites: readonly Recent[] = []): readonly SearchLine[] {
  if (state.name === 'results' || state.name === 'siblings') return state.hits.map((hit) => ({ kind: 'hit', code: hit.code, hit }));
  if (state.name !== 'start') return [];
  if (recents.length === 0 && favourites.length === 0) return EXAMPLES.map((query) => ({ kind: 'example', query }));
  const others = recents.filter(({ code }) => !favourites.some((favourite) => favourite.code === code));
  return [
    ...favourites.map((favourite): SearchLine => ({ kind: 'favourite', ...favourite })),
    ...others.map((recent): SearchLine => ({ kind: 'recent', ...recent })),
  ];
}

/** The line that a key leads to, round the ends; -1 is the box itself, undefined a key that moves nothing. */
export function lineAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The state that an answer leads to. */
export function stateAfter(query: string, answer: Result<readonly SearchHit[]>): SearchState {
  if (!answer.ok) return { name: 'problem', problem: problemOf(answer.reason) };
  return answer.value.length > 0 ? { name: 'results', hits: answer.value } : { name: 'nothing', query };
}

/** Reasons that mean nothing to a reader are told as no answer. */
export const problemOf = (reason: Reason): Problem =>
  reason === 'dataset-loading' || reason === 'dataset-broken' ? reason : 'worker-unreachable';

/** The codes to ask for when what is taken for a hit is wanted: the hit first, so that each of the others is told from it. */
export const siblingQuery = ({ code, siblings }: SearchHit): string => [code, ...siblings.slice(0, MOST_SIBLINGS)].join(', ');

/** As many as fit a query. */
const MOST_SIBLINGS = 12;

/** Collected codes after one more was chosen: chosen again it is taken out; undefined where no more fit. */
export function picksAfter(picked: readonly ProcedureCode[], code: ProcedureCode): readonly ProcedureCode[] | undefined {
  if (picked.includes(code)) return picked.filter((one) => one !== code);
  return picked.length < MOST_COMPARED ? [...picked, code] : undefined;
}

/** Whether a filter leaves anything out. */
export const isFiltering = ({ family, region }: SearchFilter): boolean => family !== undefined || region !== undefined;
