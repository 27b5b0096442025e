import { Component, type ComponentChildren } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { CardEntry, PageEdit } from '../lib/protocol/card-entry.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { SampleScreen } from './SampleScreen.tsx';
import { WelcomeCard } from './WelcomeCard.tsx';
import type { CardSubject, Problem } from './CodeCard.tsx';
import { cardText } from './card-text.ts';
import { t } from './t.ts';

/** What the sample needs of the worker's answer. */
export type Described = { readonly entries: readonly CardEntry[]; readonly edits: readonly PageEdit[] } | { readonly problem: Problem };

export interface WelcomeSampleProps {
  readonly settings: Pick<Settings, 'showDelayMs' | 'modifierKey' | 'markStyle' | 'theme' | 'cardOrder'>;
  /** The facts of these codes and the pairs among them. */
  readonly describe: (codes: readonly ProcedureCode[]) => Promise<Described>;
  /** With codes beside it their comparison. */
  readonly openSheet: (code: ProcedureCode, ...beside: readonly ProcedureCode[]) => void;
  readonly askColleague: (code: ProcedureCode) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** What is shown at once, for pictures. */
  readonly start?: Partial<SampleState>;
}

interface SampleState {
  readonly open: { readonly at: ProcedureCode; readonly shows: ProcedureCode; readonly isPinned: boolean } | null;
  readonly described: Described | null;
  readonly siblings: Described | null;
  readonly copied: boolean;
  /** Codes called none in the sample. */
  readonly leftAlone: readonly ProcedureCode[];
  readonly isOff: boolean;
}

/** The procedure codes of the sample screen. */
export const SAMPLE_CODES: readonly ProcedureCode[] = ['27284', '27138', '27253', '27137'];

/** The same as on a visited page: the pointer must be able to travel into the card. */
const HIDE_DELAY_MS = 300;
const COPIED_MS = 2_000;

/**
 * A claims screen to try HipLens on. The page reader cannot run in a page of the extension, so the sample marks the codes that it
 * would and shows the same card, from the same answer of the worker, after the same wait.
 */
export class WelcomeSample extends Component<WelcomeSampleProps, SampleState> {
  override state: SampleState = {
    open: null,
    described: null,
    siblings: null,
    copied: false,
    leftAlone: [],
    isOff: false,
    ...this.props.start,
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copied: ReturnType<typeof setTimeout> | undefined;
  /** The code that the pointer rests on. */
  #over: ProcedureCode | null = null;

  override componentDidMount(): void {
    if (!this.state.described) void this.#describe();
    document.addEventListener('keydown', this.#escape);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#copied);
    document.removeEventListener('keydown', this.#escape);
  }

  #describe = async (): Promise<void> => this.setState({ described: await this.props.describe(SAMPLE_CODES) });

  #later(ms: number, step: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(step, ms);
  }

  #show = (at: ProcedureCode, isPinned: boolean): void => {
    clearTimeout(this.#timer);
    this.setState({ open: { at, shows: at, isPinned }, copied: false });
  };

  #close = (): void => {
    clearTimeout(this.#timer);
    const { open } = this.state;
    this.setState({ open: null });
    // oxlint-disable-next-line no-restricted-properties -- a page of our own: the keyboard goes back to the code it came from
    if (open?.isPinned) document.querySelector<HTMLElement>(`[data-sample="${open.at}"]`)?.focus();
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.state.open) return;
    event.preventDefault();
    this.#close();
  };

  #point = (code: ProcedureCode, event: PointerEvent): void => {
    const { modifierKey, showDelayMs } = this.props.settings;
    const isMeant = event.pointerType !== 'touch' && event.buttons === 0 && (modifierKey === 'none' || event[`${modifierKey}Key`]);
    if (!isMeant || this.state.open?.isPinned) return;
    if (this.state.open?.at === code) return clearTimeout(this.#timer);
    if (this.#over === code) return;
    this.#over = code;
    this.#later(showDelayMs, () => this.#show(code, false));
  };

  #leave = (): void => {
    this.#over = null;
    const { open } = this.state;
    if (!open) clearTimeout(this.#timer);
    else if (!open.isPinned) this.#later(HIDE_DELAY_MS, () => this.setState({ open: null }));
  };

  #copy = async (code: ProcedureCode): Promise<void> => {
    const entry = this.#entryOf(code);
    if (!entry || !(await this.props.copy(cardText(entry)))) return;
    this.setState({ copied: true });
    clearTimeout(this.#copied);
    this.#copied = setTimeout(() => this.setState({ copied: false }), COPIED_MS);
  };

  #showSibling = async (code: ProcedureCode): Promise<void> => {
    const siblings = this.#entryOf(code) ? this.state.siblings : await this.props.describe([code]);
    const { open } = this.state;
    if (open) this.setState({ siblings, open: { ...open, shows: code } });
  };

  #entryOf(code: ProcedureCode): CardEntry | undefined {
    const known = [this.state.described, this.state.siblings].flatMap((answer) => (answer && 'entries' in answer ? answer.entries : []));
    return known.find((entry) => entry.code === code);
  }

  #subject(code: ProcedureCode): CardSubject | null {
    const { described, siblings } = this.state;
    const entry = this.#entryOf(code);
    if (entry) return { entry, edits: described && 'edits' in described ? editsOf(described.edits, code) : [] };
    for (const answer of [described, siblings]) if (answer && 'problem' in answer) return { code, problem: answer.problem };
    return null;
  }

  override render(): ComponentChildren {
    const { settings, openSheet, askColleague } = this.props;
    const { open, leftAlone, isOff, copied } = this.state;
    const subject = open && this.#subject(open.shows);
    return (
      <div class="sample">
        <SampleScreen
          mark={isOff ? null : settings.markStyle}
          plain={leftAlone}
          open={open?.at ?? null}
          onPoint={this.#point}
          onLeave={this.#leave}
          onPress={(code) => this.#show(code, true)}
        />
        {isOff && (
          <p class="off">
            {t('welcome_sample_off')}{' '}
            <button type="button" class="button" onClick={() => this.setState({ isOff: false })}>
              {t('welcome_sample_on')}
            </button>
          </p>
        )}
        {open && subject && (
          <WelcomeCard
            key={open.at}
            at={open.at}
            takesFocus={open.isPinned}
            onEnter={() => clearTimeout(this.#timer)}
            onLeave={this.#leave}
            card={{
              ...subject,
              pinned: open.isPinned,
              copied,
              leftAlone: leftAlone.includes(open.at),
              order: settings.cardOrder,
              ...(settings.theme !== 'system' && { theme: settings.theme }),
              actions: {
                openSheet: () => openSheet(open.shows),
                askColleague: () => askColleague(open.shows),
                copy: () => void this.#copy(open.shows),
                togglePin: () => this.setState({ open: { ...open, isPinned: !open.isPinned } }),
                leaveAlone: () => this.setState({ leftAlone: [...leftAlone, open.at] }),
                undoLeaveAlone: () => this.setState({ leftAlone: leftAlone.filter((code) => code !== open.at) }),
                siteOff: () => this.setState({ isOff: true, open: null }),
                tabOff: () => this.setState({ isOff: true, open: null }),
                everywhereOff: () => this.setState({ isOff: true, open: null }),
                close: this.#close,
                retry: () => void this.#describe(),
                showSibling: (code) => void this.#showSibling(code),
                compare: (sibling) => openSheet(open.shows, sibling),
              },
            }}
          />
        )}
      </div>
    );
  }
}

const editsOf = (edits: readonly PageEdit[], code: ProcedureCode): readonly PageEdit[] =>
  edits.filter(({ column1, column2 }) => column1 === code || column2 === code);
