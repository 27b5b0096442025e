import type { ComponentChildren } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { SearchHit, SearchReason } from '../lib/protocol/search-hit.ts';
import { Icon } from './icons.tsx';
import type { SearchLine } from './search-state.ts';
import { t, type MessageKey } from './t.ts';

export interface SearchLinesProps {
  /** Of the list; the lines are numbered under it. */
  readonly id: string;
  readonly label: string;
  readonly lines: readonly SearchLine[];
  readonly active: number;
  /** Collected for a comparison. */
  readonly picked: readonly ProcedureCode[];
  /** Whether lines can be collected. */
  readonly canPick: boolean;
  readonly onPoint: (index: number) => void;
  readonly onTake: (index: number, isPick: boolean) => void;
}

/** Reasons that the line does not show by itself: a number speaks for itself, and the name stands there. */
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
export function SearchLines({ id, label, lines, active, picked, canPick, onPoint, onTake }: SearchLinesProps) {
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
          onClick={(event) => onTake(index, event.shiftKey)}
        >
          {canPick && line.kind !== 'example' && <PickToggle isPicked={picked.includes(line.code)} onPick={() => onTake(index, true)} />}
          <Line line={line} isPicked={line.kind !== 'example' && picked.includes(line.code)} />
        </li>
      ))}
    </ul>
  );
}

/**
 * For pointer and finger alone: a line of a list may hold no button. The keyboard collects by Shift+Enter, a screen reader by the
 * button beside the active line.
 */
function PickToggle({ isPicked, onPick }: { isPicked: boolean; onPick: () => void }) {
  return (
    <span
      class={isPicked ? 'pick-toggle on' : 'pick-toggle'}
      aria-hidden="true"
      title={t('action_compare')}
      onClick={(event) => {
        event.stopPropagation(); // the line itself opens
        onPick();
      }}
    >
      <span class="box-mark">
        <Icon name={isPicked ? 'yes' : 'compare'} />
      </span>
    </span>
  );
}

function Line({ line, isPicked }: { line: SearchLine; isPicked: boolean }) {
  switch (line.kind) {
    case 'hit':
      return <Hit hit={line.hit} isPicked={isPicked} />;
    case 'recent':
    case 'favourite':
      return (
        <>
          <Number code={line.code} isPicked={isPicked} /> <span class="name">{line.name}</span>
          {line.kind === 'favourite' && (
            <span class="starred">
              <Icon name="star" />
              <span class="heard">{t('search_favourites')}</span>
            </span>
          )}
        </>
      );
    case 'example':
      return <span class="name">{line.query}</span>;
  }
}

function Number({ code, isPicked }: { code: ProcedureCode; isPicked: boolean }) {
  return (
    <b class={isPicked ? 'code picked' : 'code'}>
      {code}
      {isPicked && <Icon name="yes" />}
    </b>
  );
}

function Hit({ hit, isPicked }: { hit: SearchHit; isPicked: boolean }) {
  return (
    <>
      <Number code={hit.code} isPicked={isPicked} />{' '}
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
  if (why.kind === 'code' || why.kind === 'prefix') return undefined;
  if (why.kind === 'name') return t('search_why_name');
  if (why.kind === 'deciding' && why.words === deciding?.words) return undefined; // stands above already
  return t(WHY[why.kind], why.words);
}
