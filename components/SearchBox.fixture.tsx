import type { ProcedureCode } from '../data/codes.ts';
import type { SearchFilter, SearchHit } from '../lib/protocol/search-hit.ts';
import type { Fixture } from './fixture.ts';
import { linesOf, LONGEST_QUERY, type Recent, type SearchState } from './search-state.ts';
import { SearchView } from './SearchView.tsx';

const nothing = () => {};

const fusion: SearchHit = {
  code: '27284',
  kind: 'surgery',
  name: 'Hip fusion, thigh bone left uncut',
  deciding: { against: '27286', words: 'no cut below the trochanters' },
  why: { kind: 'synonym', words: 'arthrodesis' },
  siblings: ['27280', '27282', '27286'],
};

export const searchHits: readonly SearchHit[] = [
  fusion,
  {
    code: '27286',
    kind: 'surgery',
    name: 'Hip fusion with the thigh bone cut',
    deciding: { against: '27284', words: 'bone cut below the trochanters' },
    why: { kind: 'name', words: 'Hip fusion with the thigh bone cut' },
    siblings: ['27284'],
  },
  {
    code: '27122',
    kind: 'surgery',
    name: 'Hip joint removed, none put in its place',
    deciding: { against: '27091', words: 'no earlier implant taken out' },
    why: { kind: 'synonym', words: 'Girdlestone' },
    siblings: [],
  },
  {
    code: '20680',
    kind: 'related',
    name: 'Deep implant removal',
    why: {
      kind: 'plain',
      words:
        'Screws, a plate or a nail that lie deep are taken out through a cut of their own, after the bone has healed or since they hurt.',
    },
    siblings: [],
  },
  {
    code: '27193',
    kind: 'deleted',
    name: 'Pelvic ring fracture, closed, not moved',
    why: { kind: 'family', words: 'Fractures of the pelvic ring' },
    replacedBy: ['27197', '27198'],
    siblings: [],
  },
  {
    code: '27079',
    kind: 'deleted',
    name: 'Pelvic bone tumor removal, old number',
    why: { kind: 'prefix', words: '27079' },
    siblings: [],
  },
];

const opened: readonly Recent[] = [
  { code: '27284', name: 'Hip fusion, thigh bone left uncut' },
  { code: '27138', name: 'Revision total hip, femoral side only' },
  { code: '27217', name: 'Open fixation of front pelvic ring, one side, with a name that is far too long for its line' },
  { code: 'G0414' },
];

interface Given {
  readonly typed?: string;
  readonly recents?: readonly Recent[];
  readonly active?: number;
  readonly copied?: boolean;
  readonly favourites?: readonly Recent[];
  readonly filter?: SearchFilter;
  readonly picked?: readonly ProcedureCode[];
}

/** A search box in one state; pages that hold one draw theirs with it. */
export function searchView(
  search: SearchState,
  { typed = '', recents = [], active = -1, copied = false, favourites = [], filter = {}, picked = [] }: Given = {},
) {
  return (
    <SearchView
      typed={typed}
      longest={LONGEST_QUERY}
      search={search}
      lines={linesOf(search, recents, favourites)}
      active={active}
      copied={copied ? fusion.code : undefined}
      said={undefined}
      filter={filter}
      picked={picked}
      isFavourite={(code) => favourites.some((favourite) => favourite.code === code)}
      autoFocus={false}
      onType={nothing}
      onKey={nothing}
      onPoint={nothing}
      onTake={nothing}
      onCopy={nothing}
      onFavourite={nothing}
      onFilter={nothing}
      onPick={nothing}
      onCompare={nothing}
      onDropPicks={nothing}
      onSiblings={search.name === 'results' ? nothing : undefined}
      onBack={nothing}
      onRetry={nothing}
    />
  );
}

const states: readonly (readonly [name: string, search: SearchState, given?: Given, zoom?: number])[] = [
  ['first use', { name: 'start' }],
  ['recents', { name: 'start' }, { recents: opened, active: 1 }],
  ['results', { name: 'results', hits: searchHits }, { typed: 'hip fusion', active: 0 }],
  ['favorites and recents', { name: 'start' }, { recents: opened, favourites: opened.slice(1, 3), active: 0 }],
  ['narrowed to nothing', { name: 'nothing', query: 'hip' }, { typed: 'hip', filter: { family: 'nerve', region: 'coccyx' } }],
  ['similar codes', { name: 'siblings', of: '27284', hits: searchHits.slice(1, 3) }, { typed: 'hip fusion', active: 0 }],
  ['no similar code', { name: 'siblings', of: '27284', hits: [] }, { typed: 'hip fusion' }],
  ['collected', { name: 'results', hits: searchHits }, { typed: 'hip', active: 1, picked: ['27284', '27286', '27130', '27132'] }],
  ['read as', { name: 'results', hits: [{ ...fusion, readAs: 'hip fusion' }] }, { typed: 'hip fusoin', active: 0 }],
  ['copied', { name: 'results', hits: [fusion] }, { typed: 'hip fusion', active: 0, copied: true }],
  ['a deleted code', { name: 'results', hits: searchHits.slice(4) }, { typed: '27193', active: 0 }],
  ['nothing found', { name: 'nothing', query: 'shoulder' }, { typed: 'shoulder' }],
  ['no such number', { name: 'nothing', query: '99213' }, { typed: '99213' }],
  ['late', { name: 'loading' }, { typed: 'hip fusion' }],
  ['worker unreachable', { name: 'problem', problem: 'worker-unreachable' }, { typed: 'hip fusion' }],
  ['dataset broken', { name: 'problem', problem: 'dataset-broken' }, { typed: 'hip fusion' }],
  ['200 %', { name: 'results', hits: searchHits }, { typed: 'hip fusion', active: 2 }, 2],
];

export const searchFixtures: readonly Fixture[] = states.map(([name, search, given, zoom]) => ({
  name: `search, ${name}`,
  sheet: 'sheet',
  draw: () => (
    <div style="max-width: 24rem; padding: 0.75rem">
      <h1 style="font-size: 1rem">HipLens</h1>
      {searchView(search, given)}
    </div>
  ),
  ...(zoom && { zoom }),
}));
