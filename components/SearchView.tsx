import { Component } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { SearchFilter } from '../lib/protocol/search-hit.ts';
import { Announcer } from './Announcer.tsx';
import { PROBLEM_WORDS } from './card-tree.ts';
import { Icon } from './icons.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { lineId, SearchLines } from './SearchLines.tsx';
import { SearchPicks } from './SearchPicks.tsx';
import { isFiltering, type SearchLine, type SearchState } from './search-state.ts';
import { t } from './t.ts';

export interface SearchViewProps {
  readonly typed: string;
  readonly longest: number;
  readonly search: SearchState;
  readonly lines: readonly SearchLine[];
  readonly active: number;
  readonly copied: ProcedureCode | undefined;
  readonly said: string | undefined;
  readonly filter: SearchFilter;
  readonly picked: readonly ProcedureCode[];
  readonly isFavourite: (code: ProcedureCode) => boolean;
  readonly autoFocus: boolean;
  readonly onType: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPoint: (index: number) => void;
  /** With Shift the code is collected for a comparison. */
  readonly onTake: (index: number, isPick: boolean) => void;
  readonly onCopy: () => void;
  readonly onFavourite: ((code: ProcedureCode, on: boolean) => void) | undefined;
  readonly onFilter: (filter: SearchFilter) => void;
  readonly onPick: ((code: ProcedureCode) => void) | undefined;
  readonly onCompare: () => void;
  readonly onDropPicks: () => void;
  /** Lists what is taken for the active hit; absent where it already is such a list. */
  readonly onSiblings: (() => void) | undefined;
  /** From the similar codes back to the hits. */
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

const LIST = 'search-lines';
const KEYS = 'search-keys';
const FILTERS = 'search-filters';

/** The search box with what stands below it: a combobox with a list, in which the focus never leaves the box. */
export class SearchView extends Component<SearchViewProps, { showsFilter: boolean }> {
  override state = { showsFilter: false };

  override componentDidUpdate(before: SearchViewProps): void {
    const { active, lines } = this.props;
    if (active === before.active && lines === before.lines) return;
    document.querySelector(`#${LIST} [aria-selected='true']`)?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { props } = this;
    const { search, lines, active, filter } = props;
    // A filter that is set is never out of sight.
    const showsFilter = this.state.showsFilter || isFiltering(filter);
    return (
      <search class="search" data-state={search.name}>
        <Box {...props} showsFilter={showsFilter} onShowFilter={() => this.setState({ showsFilter: !showsFilter })} />
        <p class="full" role="status">
          {props.typed.length >= props.longest && t('search_full', props.longest)}
        </p>
        {showsFilter && <SearchFilters id={FILTERS} filter={filter} onFilter={props.onFilter} />}
        {props.onPick && <SearchPicks {...props} onPick={props.onPick} />}
        {/* Drawn as long as there is something to choose; its copy button stands beside the list, since a line may hold no button. */}
        {lines.length > 0 && (
          <div class="lines">
            <Head {...props} />
            <SearchLines
              id={LIST}
              label={listName(search, lines)}
              lines={lines}
              active={active}
              picked={props.picked}
              canPick={props.onPick !== undefined}
              onPoint={props.onPoint}
              onTake={props.onTake}
            />
            <LineButtons {...props} />
          </div>
        )}
        <Message {...props} />
        <Announcer text={spoken(props)} />
        <p id={KEYS} hidden>
          {t('search_keys')}
        </p>
      </search>
    );
  }
}

/** Not the attribute: the browser complains of it in a document that has a focused element already. */
// oxlint-disable-next-line no-restricted-properties -- only our own pages draw this box
const takeFocus = (input: HTMLInputElement | null): void => input?.focus();

/** What the list is, where its lines do not say it. */
function Head({ search, lines, onBack }: SearchViewProps) {
  if (search.name === 'start') return <p class="lines-head">{listName(search, lines)}</p>;
  if (search.name === 'siblings') {
    return (
      <p class="lines-head">
        <button type="button" class="icon" onMouseDown={(event) => event.preventDefault()} onClick={onBack}>
          <Icon name="back" />
          <span class="heard">{t('search_siblings_back')}</span>
        </button>
        {listName(search, lines)}
      </p>
    );
  }
  const [first] = search.name === 'results' ? search.hits : [];
  return first?.readAs === undefined ? null : <p class="lines-head">{t('search_read_as', first.readAs)}</p>;
}

interface BoxProps extends SearchViewProps {
  readonly showsFilter: boolean;
  readonly onShowFilter: () => void;
}

function Box({ typed, longest, lines, active, autoFocus, onType, onKey, showsFilter, onShowFilter }: BoxProps) {
  const isOpen = lines.length > 0;
  return (
    <div class="box">
      <Icon name="search" />
      <input
        id="search-box"
        type="text"
        role="combobox"
        aria-label={t('search_label')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? LIST : undefined}
        aria-activedescendant={isOpen && active >= 0 ? lineId(LIST, active) : undefined}
        aria-describedby={KEYS}
        placeholder={t('search_placeholder')}
        maxLength={longest}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        {...(autoFocus && { ref: takeFocus })}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {typed !== '' && (
        <button type="button" class="icon" onMouseDown={(event) => event.preventDefault()} onClick={() => onType('')}>
          <Icon name="close" />
          <span class="heard">{t('search_clear')}</span>
        </button>
      )}
      <button
        type="button"
        class="icon"
        aria-expanded={showsFilter}
        aria-controls={showsFilter ? FILTERS : undefined}
        onClick={onShowFilter}
      >
        <Icon name="filter" />
        <span class="heard">{t('search_filter')}</span>
      </button>
    </div>
  );
}

/** Stand on the active line by its anchor. */
function LineButtons({ lines, active, copied, picked, isFavourite, onCopy, onFavourite, onPick, onSiblings }: SearchViewProps) {
  const line = lines[active];
  if (!line || line.kind === 'example') return null;
  const isOn = isFavourite(line.code);
  return (
    <div class="line-buttons" onMouseDown={(event) => event.preventDefault()}>
      {onFavourite && (
        <button type="button" class={isOn ? 'icon star on' : 'icon star'} onClick={() => onFavourite(line.code, !isOn)}>
          <Icon name="star" />
          <span class="heard">{t(isOn ? 'search_favourite_drop' : 'search_favourite_add', line.code)}</span>
        </button>
      )}
      {onSiblings && line.kind === 'hit' && line.hit.siblings.length > 0 && (
        <button type="button" class="icon" onClick={onSiblings}>
          <Icon name="siblings" />
          <span class="heard">{t('search_siblings', line.code)}</span>
        </button>
      )}
      {onPick && (
        <button type="button" class="heard" aria-pressed={picked.includes(line.code)} tabIndex={-1} onClick={() => onPick(line.code)}>
          {t('search_pick', line.code)}
        </button>
      )}
      <button type="button" class="icon" onClick={onCopy}>
        <Icon name={copied === line.code ? 'yes' : 'copy'} />
        <span class="heard">{t('search_copy', line.code)}</span>
      </button>
    </div>
  );
}

function Message({ search, filter, onRetry, onFilter, onBack }: SearchViewProps) {
  switch (search.name) {
    case 'start':
    case 'results':
      return null;
    case 'loading':
      return <p class="message">{t('search_loading')}</p>;
    case 'siblings':
      return search.hits.length > 0 ? null : (
        <div class="message">
          <p>{t('search_siblings_none', search.of)}</p>
          <button type="button" class="word" onClick={onBack}>
            {t('search_siblings_back')}
          </button>
        </div>
      );
    case 'nothing':
      if (isFiltering(filter)) {
        return (
          <div class="message">
            <p>{search.query === '' ? t('search_advice_filter') : t('search_nothing', search.query)}</p>
            {search.query !== '' && <p class="advice">{t('search_advice_filter')}</p>}
            <button type="button" class="word" onClick={() => onFilter({})}>
              {t('search_filter_clear')}
            </button>
          </div>
        );
      }
      return (
        <div class="message">
          <p>{t('search_nothing', search.query)}</p>
          <p class="advice">{t(/^\w?\d{4,5}\w?$/.test(search.query) ? 'search_advice_number' : 'search_advice')}</p>
        </div>
      );
    case 'problem':
      return (
        <div class="message">
          <p>{t(PROBLEM_WORDS[search.problem])}</p>
          {search.problem !== 'dataset-broken' && (
            <button type="button" class="word" onClick={onRetry}>
              {t('action_retry')}
            </button>
          )}
        </div>
      );
  }
}

function listName(search: SearchState, lines: readonly SearchLine[]): string {
  if (search.name === 'siblings') return t('search_siblings', search.of);
  const kinds = new Set(lines.map(({ kind }) => kind));
  if (kinds.has('example')) return t('search_examples');
  if (kinds.has('favourite')) return t(kinds.has('recent') ? 'search_favourites_recents' : 'search_favourites');
  return t(kinds.has('recent') ? 'search_recents' : 'search_suggestions');
}

/** What a screen reader is told without moving: the message, how many lines there are, that the copy is made. */
function spoken({ search, lines, said }: SearchViewProps): string {
  if (said !== undefined) return said;
  switch (search.name) {
    case 'start':
      return '';
    case 'loading':
      return t('search_loading');
    case 'results': {
      const readAs = search.hits[0]?.readAs;
      const count = lines.length === 1 ? t('search_one_result') : t('search_results', lines.length);
      return readAs === undefined ? count : `${t('search_read_as', readAs)}. ${count}`;
    }
    case 'siblings':
      return search.hits.length === 0 ? t('search_siblings_none', search.of) : `${t('search_siblings', search.of)}: ${lines.length}`;
    case 'nothing':
      return t('search_nothing', search.query);
    case 'problem':
      return t(PROBLEM_WORDS[search.problem]);
  }
}
