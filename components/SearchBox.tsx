import { Component } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import { isProcedureCode } from '../lib/codes/codes.ts';
import type { Result } from '../lib/protocol/protocol.ts';
import type { SearchFilter, SearchHit } from '../lib/protocol/search-hit.ts';
import {
  isFiltering,
  lineAfter,
  linesOf,
  LONGEST_QUERY,
  picksAfter,
  siblingQuery,
  stateAfter,
  type Recent,
  type SearchState,
} from './search-state.ts';
import { SearchView } from './SearchView.tsx';
import { t } from './t.ts';

export interface SearchBoxProps {
  readonly ask: (query: string, filter: SearchFilter) => Promise<Result<readonly SearchHit[]>>;
  readonly recents: readonly Recent[];
  readonly favourites?: readonly Recent[];
  /** Of any code, also one that is not among the listed favourites. */
  readonly isFavourite?: (code: ProcedureCode) => boolean;
  /** Stars a code or takes the star off; absent where nothing can be kept. */
  readonly onFavourite?: ((code: ProcedureCode, on: boolean) => void) | undefined;
  /** Called within the key or click that meant it, so that the host may do what browsers allow only there. */
  readonly onOpen: (code: ProcedureCode) => void;
  /** The same for two to four codes side by side; absent where that cannot be shown. */
  readonly onCompare?: (codes: readonly ProcedureCode[]) => void;
  /** Rejects where the clipboard refused. */
  readonly onCopy: (code: ProcedureCode) => void | Promise<void>;
  readonly autoFocus: boolean;
}

interface State {
  readonly typed: string;
  readonly search: SearchState;
  /** The line that Enter means; -1 for none. */
  readonly active: number;
  readonly filter: SearchFilter;
  /** Codes collected for a comparison. */
  readonly picked: readonly ProcedureCode[];
  readonly copied?: ProcedureCode | undefined;
  /** What was done last and shows too quietly for a screen reader. */
  readonly said?: string | undefined;
}

/** An answer that comes sooner is drawn without a word about waiting. */
const LATE_AFTER_MS = 150;
const SAID_FOR_MS = 2_000;
const START = { typed: '', search: { name: 'start' }, active: -1 } as const;

/** Search as you type: owns what is typed, the newest question and the active line. Drawn by `SearchView`. */
export class SearchBox extends Component<SearchBoxProps, State> {
  override state: State = { ...START, filter: {}, picked: [] };
  #late: ReturnType<typeof setTimeout> | undefined;
  #said: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that an answer to an older one is dropped. */
  #asked = 0;
  /** Until the answer comes the lines are those of an older query. */
  #isWaiting = false;
  /** Enter came before the answer. */
  #openFirst = false;
  /** The hits that the list of similar codes was opened from. */
  #before: Pick<State, 'search' | 'active'> | undefined;

  override componentWillUnmount(): void {
    this.#forget();
    clearTimeout(this.#said);
  }

  #forget(): void {
    this.#asked += 1;
    this.#isWaiting = false;
    this.#openFirst = false;
    clearTimeout(this.#late);
  }

  get #lines() {
    return linesOf(this.state.search, this.props.recents, this.props.favourites);
  }

  #type = (typed: string): void => this.#search(typed, this.state.filter);

  #search = (typed: string, filter: SearchFilter): void => {
    this.#forget();
    this.#before = undefined;
    // A filter alone lists what it leaves.
    if (typed.trim() === '' && !isFiltering(filter)) return this.setState({ ...START, typed, filter });
    this.setState({ typed, filter });
    void this.#ask(typed.trim(), filter);
  };

  async #ask(query: string, filter: SearchFilter): Promise<void> {
    const search = await this.#answer(query, filter);
    if (!search) return;
    const isMeant = this.#openFirst;
    this.#forget();
    this.setState({ search, active: search.name === 'results' ? 0 : -1 });
    const [first] = search.name === 'results' ? search.hits : [];
    if (isMeant && first) this.props.onOpen(first.code);
  }

  /** The state that the worker's answer leads to; undefined where another question came in between. */
  async #answer(query: string, filter: SearchFilter): Promise<SearchState | undefined> {
    this.#forget();
    const mine = this.#asked;
    this.#isWaiting = true;
    this.#late = setTimeout(() => this.setState({ search: { name: 'loading' }, active: -1 }), LATE_AFTER_MS);
    const search = stateAfter(query, await this.props.ask(query, filter));
    return mine === this.#asked ? search : undefined;
  }

  /** Lists what is taken for the active hit. The way back is the same key's opposite. */
  #openSiblings = (): void => {
    const line = this.#lines[this.state.active];
    if (line?.kind === 'hit') void this.#listSiblings(line.hit);
  };

  async #listSiblings(hit: SearchHit): Promise<void> {
    const before = { search: this.state.search, active: this.state.active };
    const answered = await this.#answer(siblingQuery(hit), {});
    if (!answered) return;
    this.#forget();
    this.#before = before;
    const hits = answered.name === 'results' ? answered.hits.filter(({ code }) => code !== hit.code) : [];
    this.setState({
      search: answered.name === 'problem' ? answered : { name: 'siblings', of: hit.code, hits },
      active: hits.length > 0 ? 0 : -1,
    });
  }

  #leaveSiblings = (): void => {
    this.#forget();
    if (this.#before) this.setState(this.#before);
    this.#before = undefined;
  };

  #take = (index: number, isPick = false): void => {
    const line = this.#lines[index];
    if (line?.kind === 'example') this.#type(line.query);
    else if (line && isPick && this.props.onCompare) this.#pick(line.code);
    else if (line) this.props.onOpen(line.code);
  };

  #pick = (code: ProcedureCode): void => {
    const picked = picksAfter(this.state.picked, code);
    if (!picked) return this.#say(t('search_pick_full'));
    this.setState({ picked });
    this.#say(picked.includes(code) ? t('search_pick_said', code, picked.length) : t('search_pick_dropped', code));
  };

  #compare = (): void => {
    const { picked } = this.state;
    if (picked.length < 2) return;
    this.setState({ picked: [] });
    this.props.onCompare?.(picked);
  };

  #say(said: string, copied?: ProcedureCode): void {
    this.setState({ said, copied });
    clearTimeout(this.#said);
    this.#said = setTimeout(() => this.setState({ said: undefined, copied: undefined }), SAID_FOR_MS);
  }

  #copy = (): void => {
    const line = this.#lines[this.state.active];
    if (!line || line.kind === 'example') return;
    void Promise.resolve(this.props.onCopy(line.code)).then(
      () => this.#say(t('action_copied'), line.code),
      () => undefined, // refused: nothing is said, and the number can still be read off
    );
  };

  #press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { active } = this.state;
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    const to = isPlain ? lineAfter(event.key, active, this.#lines.length) : undefined;
    if (to !== undefined) this.setState({ active: to });
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#compare();
    else if (event.key === 'Enter') this.#enter(event.shiftKey);
    else if (event.key === 'Escape' && this.#clear()) return event.preventDefault();
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && !hasSelection(event)) this.#copy();
    else if (!isPlain || !this.#turn(event)) return;
    event.preventDefault();
  };

  /** Right lists what is taken for the active hit, where the caret has nowhere to go; left goes back. */
  #turn({ key, currentTarget }: KeyboardEvent): boolean {
    const { search, active, typed } = this.state;
    if (key === 'ArrowLeft' && this.#before) {
      this.#leaveSiblings();
      return true;
    }
    const line = this.#lines[active];
    const isAtEnd = (currentTarget as HTMLInputElement).selectionStart === typed.length;
    if (key !== 'ArrowRight' || search.name !== 'results' || line?.kind !== 'hit' || !isAtEnd) return false;
    this.#openSiblings();
    return true;
  }

  /** Takes away the newest of what can be: the similar codes, what is typed, what is collected. */
  #clear(): boolean {
    const { typed, picked, filter } = this.state;
    if (this.#before) this.#leaveSiblings();
    else if (typed !== '') this.#type('');
    else if (isFiltering(filter)) this.#search('', {});
    else if (picked.length > 0) this.setState({ picked: [] });
    else return false;
    return true;
  }

  #enter(isPick: boolean): void {
    const { active, typed } = this.state;
    const code = typed.trim().toUpperCase();
    const line = this.#lines[active];
    if (!this.#isWaiting) return line ? this.#take(active, isPick) : undefined;
    if (isPick) return;
    if (isProcedureCode(code)) this.props.onOpen(code); // a whole number needs no answer
    else this.#openFirst = true;
  }

  override render() {
    const { recents, favourites = [], isFavourite = () => false, onFavourite, autoFocus, onCompare } = this.props;
    const { typed, search, active, copied, filter, picked, said } = this.state;
    return (
      <SearchView
        typed={typed}
        longest={LONGEST_QUERY}
        search={search}
        lines={linesOf(search, recents, favourites)}
        active={active}
        copied={copied}
        said={said}
        filter={filter}
        picked={picked}
        isFavourite={isFavourite}
        autoFocus={autoFocus}
        onType={this.#type}
        onKey={this.#press}
        onPoint={(index) => this.setState({ active: index })}
        onTake={this.#take}
        onCopy={this.#copy}
        onFavourite={onFavourite}
        onFilter={(next) => this.#search(typed, next)}
        onPick={onCompare && this.#pick}
        onCompare={this.#compare}
        onDropPicks={() => this.setState({ picked: [] })}
        onSiblings={search.name === 'results' ? this.#openSiblings : undefined}
        onBack={this.#leaveSiblings}
        onRetry={() => void this.#ask(typed.trim(), filter)}
      />
    );
  }
}

/** Ctrl+C on selected text copies that text. */
function hasSelection({ currentTarget }: KeyboardEvent): boolean {
  const box = currentTarget as HTMLInputElement;
  return box.selectionStart !== box.selectionEnd;
}
