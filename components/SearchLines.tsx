import type { ComponentChildren } from 'preact';
import type { SearchHit, SearchReason } from '../lib/protocol/search-hit.ts';
import type { SearchLine } from './search-state.ts';
import { t, type MessageKey } from './t.ts';

export interface SearchLinesProps {
  /** Of the list; the lines are numbered under it. */
  readonly id: string;
  readonly label: string;
  readonly lines: readonly SearchLine[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onTake: (index: number) => void;
}

/** Reasons that the line does not show by itself: number and name speak for themselves. */
const WHY: { readonly [K in Exclude<SearchReason['kind'], 'code' | 'prefix' | 'name'>]: MessageKey } = {
  synonym: 'search_why_synonym',
  plain: 'search_why_plain',
  deciding: 'search_why_deciding',
  family: 'search_why_family',
  diagnosis: 'search_why_diagnosis',
  trait: 'search_why_trait',
  filter: 'search_why_family',
  replaced: 'search_why_replaced',
  near: 'search_why_near',
};

export const lineId = (list: string, index: number): string => `${list}-${index}`;

/** The list below the search box. The focus stays in the box; the box names the active line. */
export function SearchLines({ id, label, lines, active, onPoint, onTake }: SearchLinesProps) {
  return (
    <ul id={id} role="listbox" aria-label={label}>
      {lines.map((line, index) => (
        <li
          key={line.kind === 'example' ? line.query : line.code}
          id={lineId(id, index)}
          role="option"
          class={line.kind}
          aria-selected={index === active}
          // The pointer must not take the focus out of the box.
          onMouseDown={(event) => event.preventDefault()}
          onPointerMove={() => index !== active && onPoint(index)}
          onClick={() => onTake(index)}
        >
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { line: SearchLine }) {
  switch (line.kind) {
    case 'hit':
      return <Hit hit={line.hit} />;
    case 'recent':
      return (
        <>
          <b class="code">{line.code}</b> <span class="name">{line.name}</span>
        </>
      );
    case 'example':
      return <span class="name">{line.query}</span>;
  }
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <>
      <b class="code">{hit.code}</b>{' '}
      <span class="about">
        <span class="name">{hit.name}</span>{' '}
        {hit.kind === 'deleted' && (
          <Note kind="stop">
            <b>{t('search_deleted')}</b>{' '}
            {hit.replacedBy?.length ? `${t('card_use')} ${hit.replacedBy.join(', ')}` : t('card_replacement_unknown')}
          </Note>
        )}{' '}
        {hit.deciding && (
          <Note kind="decides">
            <span class="versus">{t('card_against', hit.deciding.against)}</span> {hit.deciding.words}
          </Note>
        )}{' '}
        {whyOf(hit) && <Note kind="why">{whyOf(hit)}</Note>}
      </span>
    </>
  );
}

function Note({ kind, children }: { kind: 'stop' | 'decides' | 'why'; children: ComponentChildren }) {
  return <span class={`note ${kind}`}>{children}</span>;
}

function whyOf({ why, deciding }: SearchHit): string | undefined {
  if (why.kind === 'code' || why.kind === 'prefix' || why.kind === 'name') return undefined;
  if (why.kind === 'deciding' && why.words === deciding?.words) return undefined; // stands above already
  return t(WHY[why.kind], why.words);
}
