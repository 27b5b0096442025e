import { Component } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import { isProcedureCode } from '../lib/codes/codes.ts';
import type { Result } from '../lib/protocol/protocol.ts';
import type { SearchHit } from '../lib/protocol/search-hit.ts';
import { lineAfter, linesOf, LONGEST_QUERY, stateAfter, type Recent, type SearchState } from './search-state.ts';
import { SearchView } from './SearchView.tsx';

export interface SearchBoxProps {
  readonly ask: (query: string) => Promise<Result<readonly SearchHit[]>>;
  readonly recents: readonly Recent[];
  /** Called within the key or click that meant it, so that the host may do what browsers allow only there. */
  readonly onOpen: (code: ProcedureCode) => void;
  /** Rejects where the clipboard refused. */
  readonly onCopy: (code: ProcedureCode) => void | Promise<void>;
  readonly autoFocus: boolean;
}

interface State {
  readonly typed: string;
  readonly search: SearchState;
  /** The line that Enter means; -1 for none. */
  readonly active: number;
  readonly copied?: ProcedureCode | undefined;
}

/** An answer that comes sooner is drawn without a word about waiting. */
const LATE_AFTER_MS = 150;
const SAID_FOR_MS = 2_000;
const START: State = { typed: '', search: { name: 'start' }, active: -1 };

/** Search as you type: owns what is typed, the newest question and the active line. Drawn by `SearchView`. */
export class SearchBox extends Component<SearchBoxProps, State> {
  override state: State = START;
  #late: ReturnType<typeof setTimeout> | undefined;
  #said: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that an answer to an older one is dropped. */
  #asked = 0;
  /** Until the answer comes the lines are those of an older query. */
  #isWaiting = false;
  /** Enter came before the answer. */
  #openFirst = false;

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
    return linesOf(this.state.search, this.props.recents);
  }

  #type = (typed: string): void => {
    this.#forget();
    if (typed.trim() === '') return this.setState({ ...START, typed });
    this.setState({ typed });
    void this.#ask(typed.trim());
  };

  async #ask(query: string): Promise<void> {
    this.#forget();
    const mine = this.#asked;
    this.#isWaiting = true;
    this.#late = setTimeout(() => this.setState({ search: { name: 'loading' }, active: -1 }), LATE_AFTER_MS);
    const search = stateAfter(query, await this.props.ask(query));
    if (mine !== this.#asked) return;
    const isMeant = this.#openFirst;
    this.#forget();
    this.setState({ search, active: search.name === 'results' ? 0 : -1 });
    const [first] = search.name === 'results' ? search.hits : [];
    if (isMeant && first) this.props.onOpen(first.code);
  }

  #take = (index: number): void => {
    const line = this.#lines[index];
    if (line?.kind === 'example') this.#type(line.query);
    else if (line) this.props.onOpen(line.code);
  };

  #copy = (): void => {
    const line = this.#lines[this.state.active];
    if (!line || line.kind === 'example') return;
    void Promise.resolve(this.props.onCopy(line.code)).then(
      () => {
        this.setState({ copied: line.code });
        clearTimeout(this.#said);
        this.#said = setTimeout(() => this.setState({ copied: undefined }), SAID_FOR_MS);
      },
      () => undefined, // refused: nothing is said, and the number can still be read off
    );
  };

  #press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { typed, active } = this.state;
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    const to = isPlain ? lineAfter(event.key, active, this.#lines.length) : undefined;
    if (to !== undefined) this.setState({ active: to });
    else if (event.key === 'Enter') this.#enter();
    else if (event.key === 'Escape' && typed !== '') this.#type('');
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && !hasSelection(event)) this.#copy();
    else return;
    event.preventDefault();
  };

  #enter(): void {
    const { active, typed } = this.state;
    const code = typed.trim().toUpperCase();
    const line = this.#lines[active];
    if (!this.#isWaiting) return line ? this.#take(active) : undefined;
    if (isProcedureCode(code)) this.props.onOpen(code); // a whole number needs no answer
    else this.#openFirst = true;
  }

  override render() {
    const { recents, autoFocus } = this.props;
    const { typed, search, active, copied } = this.state;
    return (
      <SearchView
        typed={typed}
        longest={LONGEST_QUERY}
        search={search}
        lines={linesOf(search, recents)}
        active={active}
        copied={copied}
        autoFocus={autoFocus}
        onType={this.#type}
        onKey={this.#press}
        onPoint={(index) => this.setState({ active: index })}
        onTake={this.#take}
        onCopy={this.#copy}
        onRetry={() => void this.#ask(typed.trim())}
      />
    );
  }
}

/** Ctrl+C on selected text copies that text. */
function hasSelection({ currentTarget }: KeyboardEvent): boolean {
  const box = currentTarget as HTMLInputElement;
  return box.selectionStart !== box.selectionEnd;
}
