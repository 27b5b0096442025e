import { Component } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import { Announcer } from './Announcer.tsx';
import { PROBLEM_WORDS } from './CodeSheet.tsx';
import { Icon } from './icons.tsx';
import { lineId, SearchLines } from './SearchLines.tsx';
import type { SearchLine, SearchState } from './search-state.ts';
import { t } from './t.ts';

export interface SearchViewProps {
  readonly typed: string;
  readonly longest: number;
  readonly search: SearchState;
  readonly lines: readonly SearchLine[];
  readonly active: number;
  readonly copied: ProcedureCode | undefined;
  readonly autoFocus: boolean;
  readonly onType: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPoint: (index: number) => void;
  readonly onTake: (index: number) => void;
  readonly onCopy: () => void;
  readonly onRetry: () => void;
}

const LIST = 'search-lines';
const KEYS = 'search-keys';

/** The search box with what stands below it: a combobox with a list, in which the focus never leaves the box. */
export class SearchView extends Component<SearchViewProps> {
  override componentDidUpdate(before: SearchViewProps): void {
    const { active, lines } = this.props;
    if (active === before.active && lines === before.lines) return;
    document.querySelector(`#${LIST} [aria-selected='true']`)?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { props } = this;
    const { search, lines, active } = props;
    return (
      <search class="search" data-state={search.name}>
        <Box {...props} />
        {/* Drawn as long as there is something to choose; its copy button stands beside the list, since a line may hold no button. */}
        {lines.length > 0 && (
          <div class="lines">
            {search.name === 'start' && <p class="lines-head">{listName(lines)}</p>}
            <SearchLines id={LIST} label={listName(lines)} lines={lines} active={active} onPoint={props.onPoint} onTake={props.onTake} />
            <CopyButton {...props} />
          </div>
        )}
        <Message search={search} onRetry={props.onRetry} />
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

function Box({ typed, longest, lines, active, autoFocus, onType, onKey }: SearchViewProps) {
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
    </div>
  );
}

/** Stands on the active line by its anchor. */
function CopyButton({ lines, active, copied, onCopy }: SearchViewProps) {
  const line = lines[active];
  if (!line || line.kind === 'example') return null;
  return (
    <button type="button" class="icon copy" onMouseDown={(event) => event.preventDefault()} onClick={onCopy}>
      <Icon name={copied === line.code ? 'yes' : 'copy'} />
      <span class="heard">{t('search_copy', line.code)}</span>
    </button>
  );
}

function Message({ search, onRetry }: { search: SearchState; onRetry: () => void }) {
  switch (search.name) {
    case 'start':
    case 'results':
      return null;
    case 'loading':
      return <p class="message">{t('search_loading')}</p>;
    case 'nothing':
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

const listName = ([first]: readonly SearchLine[]): string =>
  t(first?.kind === 'example' ? 'search_examples' : first?.kind === 'recent' ? 'search_recents' : 'search_suggestions');

/** What a screen reader is told without moving: the message, how many lines there are, that the copy is made. */
function spoken({ search, lines, copied }: SearchViewProps): string {
  if (copied) return t('action_copied');
  switch (search.name) {
    case 'start':
      return '';
    case 'loading':
      return t('search_loading');
    case 'results':
      return lines.length === 1 ? t('search_one_result') : t('search_results', lines.length);
    case 'nothing':
      return t('search_nothing', search.query);
    case 'problem':
      return t(PROBLEM_WORDS[search.problem]);
  }
}
