import { useEffect, useRef } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import { MOST_COMPARED } from '../lib/compare/most-compared.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import type { AskedCode, PanelState, UnknownNumber } from '../lib/protocol/panel.ts';
import { Announcer } from './Announcer.tsx';
import { AskAboutCodes } from './AskColleague.tsx';
import { Notices, type SheetState } from './CodeSheet.tsx';
import { PROBLEM_WORDS } from './card-tree.ts';
import type { Problem } from './CodeCard.tsx';
import { ColleagueContext, type ColleagueSurroundings } from './colleague-context.ts';
import { comparedWords } from './compare-words.ts';
import { Icon, type IconName } from './icons.tsx';
import { PanelCodes, type PanelActions } from './PanelCodes.tsx';
import { PanelNoCode } from './PanelNoCode.tsx';
import { UnknownList } from './PanelUnknown.tsx';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';
import { useFolds } from './sheet-folds.ts';
import type { OwnWords } from './sheet-own.tsx';
import type { SiblingFacts } from './sheet-siblings.tsx';
import { tabId, TOOL_PLACE, ToolTabs, type Tool, type ToolViews } from './ToolTabs.tsx';
import { t, type MessageKey } from './t.ts';

/** What the panel shows below its bar. */
export type PanelView =
  | PanelState
  /** A tool that is no look-up. */
  | { readonly name: Exclude<Tool, 'search'> }
  /** What the window was asked could not be learned. */
  | { readonly name: 'problem'; readonly problem: Problem };

export interface PanelProps {
  readonly view: PanelView;
  /** Changes with every place gone to, so that each starts at its top. */
  readonly step: number;
  /** The sheet of a code; undefined for the moment in which waiting would only flicker. */
  readonly sheetOf: (code: ProcedureCode | string) => SheetState | undefined;
  readonly nameOf: (code: ProcedureCode) => string | undefined;
  readonly siblings: SiblingFacts;
  /** The user's notes and favourites. */
  readonly own: OwnWords | undefined;
  /** Messages to colleagues; absent where none can be written. */
  readonly colleague?: ColleagueSurroundings;
  readonly search: Omit<SearchBoxProps, 'onOpen' | 'autoFocus'>;
  readonly tools: ToolViews;
  readonly canBack: boolean;
  readonly canForward: boolean;
  readonly actions: PanelActions;
}

/** The panel: back, forward, tools and search on top, below them what was asked. A view; its page owns questions and answers. */
export function Panel(props: PanelProps) {
  return (
    <ColleagueContext value={props.colleague}>
      <PanelViews {...props} />
    </ColleagueContext>
  );
}

function PanelViews(props: PanelProps) {
  const { view, step, actions, search, tools } = props;
  const folds = useFolds();
  const body = useRef<HTMLDivElement>(null);
  const tool = view.name === 'ask' || view.name === 'note' ? view.name : 'search';
  const isEmpty = view.name === 'empty' || view.name === 'problem';
  const isCompared = view.name === 'codes' && view.compare === true;
  const isReady = view.name === 'codes' && view.asked.some(({ code }) => props.sheetOf(code)?.name === 'ready');

  const drawn = view.name === 'codes' ? view.asked.map(({ code }) => props.sheetOf(code)?.name).join(' ') : view.name;
  useEffect(() => {
    // What the user pressed to come here is gone, and the focus with it. Where the page was asked, the focus stays with the page.
    if (step > 0 && document.hasFocus() && document.activeElement === document.body) toHeading(body.current);
  }, [step, drawn]);

  const leaveSearch = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && event.target instanceof HTMLInputElement) toHeading(body.current);
  };

  return (
    <div class={isEmpty ? 'panel empty' : 'panel'}>
      <div class="panel-bar" onKeyDown={leaveSearch}>
        <div class="bar-row">
          <nav class="walk" aria-label={t('panel_walk')}>
            <BarButton icon="back" label="panel_back" onPress={actions.back} off={!props.canBack} />
            <BarButton icon="forward" label="panel_forward" onPress={actions.forward} off={!props.canForward} />
          </nav>
          <ToolTabs chosen={tool} views={tools} onChoose={actions.chooseTool} />
        </div>
        {/* A new box for each place: what was typed for the last one is done with. */}
        {tool === 'search' && <SearchBox key={step} {...search} onOpen={actions.showCode} autoFocus={view.name === 'empty'} />}
      </div>
      <div class="panel-body" id={TOOL_PLACE} role="tabpanel" aria-labelledby={tabId(tool)} ref={body}>
        {isReady && (
          <div class="tools">
            {view.name === 'codes' && <CompareSwitch view={view} actions={actions} />}
            {tools.ask !== undefined && <AskAbout view={view} actions={actions} />}
            {view.name === 'codes' && view.asked.length > 1 && <AskAboutCodes answers={readyAnswers(props)} />}
            {!isCompared && (
              <>
                <button type="button" class="tool" onClick={() => folds.setAll(true)}>
                  {t('panel_expand')}
                </button>
                <button type="button" class="tool" onClick={() => folds.setAll(false)}>
                  {t('panel_collapse')}
                </button>
              </>
            )}
            <button type="button" class="tool" onClick={actions.print}>
              <Icon name="print" />
              {t('panel_print')}
            </button>
          </div>
        )}
        {view.name === 'codes' && <PanelCodes {...props} key={step} asked={view.asked} compares={view.compare === true} folds={folds} />}
        {view.name === 'codes' && view.unknown.length > 0 && <Unknown numbers={view.unknown} />}
        {view.name === 'no-code' && <PanelNoCode state={view} nameOf={props.nameOf} show={actions.showCode} />}
        {view.name === 'looking' && <Looking />}
        {view.name === 'empty' && <Hints />}
        {tool !== 'search' && tools[tool]}
        {view.name === 'problem' && <Trouble problem={view.problem} retry={actions.retry} />}
        <Notices />
      </div>
      <Announcer text={spoken(props)} />
    </div>
  );
}

function toHeading(body: HTMLElement | null): void {
  // oxlint-disable-next-line no-restricted-properties -- a page of our own
  body?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Between the sheets of several codes and their comparison. */
function CompareSwitch({ view, actions }: { view: Extract<PanelState, { name: 'codes' }>; actions: PanelActions }) {
  if (view.asked.length < 2) return null;
  return view.compare ? (
    <button type="button" class="tool" onClick={() => actions.showSheets(view.asked)}>
      <Icon name="sheet" />
      {t('panel_sheets')}
    </button>
  ) : (
    <button type="button" class="tool" onClick={() => actions.compare(view.asked.slice(0, MOST_COMPARED).map(({ code }) => code))}>
      <Icon name="compare" />
      {t('action_compare')}
    </button>
  );
}

/** Asks about the codes that are shown. */
function AskAbout({ view, actions }: { view: PanelView; actions: PanelActions }) {
  if (view.name !== 'codes') return null;
  const codes = view.asked.map(({ code }) => code);
  return (
    <button type="button" class="tool" onClick={() => actions.askAbout(codes)}>
      {codes.length === 1 ? t('ask_about', codes.join()) : t('ask_about_these')}
    </button>
  );
}

function BarButton({ icon, label, onPress, off }: { icon: IconName; label: MessageKey; onPress: () => void; off: boolean }) {
  return (
    // Not `disabled`: the button that led to the first or last code would lose the focus.
    <button type="button" class="go" aria-label={t(label)} aria-disabled={off} onClick={() => off || onPress()}>
      <Icon name={icon} />
    </button>
  );
}

function Looking() {
  return (
    <div class="state" aria-busy="true">
      <h1 tabIndex={-1}>{t('panel_looking')}</h1>
      <progress aria-label={t('panel_looking')} />
    </div>
  );
}

const HINTS: readonly MessageKey[] = ['panel_hint_menu', 'panel_hint_hover', 'panel_hint_bar'];

function Hints() {
  return (
    <div class="state">
      <h1 tabIndex={-1} class="heard">
        {t('panel_title')}
      </h1>
      <h2>{t('panel_hints')}</h2>
      <ul class="hints">
        {HINTS.map((hint) => (
          <li>{t(hint)}</li>
        ))}
      </ul>
    </div>
  );
}

function Trouble({ problem, retry }: { problem: Problem; retry: () => void }) {
  return (
    <div class="state">
      <h1 tabIndex={-1}>{t(PROBLEM_WORDS[problem])}</h1>
      {problem !== 'dataset-broken' && (
        <button type="button" class="word" onClick={retry}>
          {t('action_retry')}
        </button>
      )}
    </div>
  );
}

/** Numbers that stood beside the codes and are none. */
function Unknown({ numbers }: { numbers: readonly UnknownNumber[] }) {
  return (
    <section class="state also" aria-labelledby="unknown">
      <h2 id="unknown">{t('panel_unknown')}</h2>
      <UnknownList numbers={numbers} />
    </section>
  );
}

/** The answers that are there, of several codes that are shown together. */
function readyAnswers({ view, sheetOf }: PanelProps): readonly EntryAnswer[] {
  if (view.name !== 'codes') return [];
  const states = view.asked.slice(0, MOST_COMPARED).map(({ code }) => sheetOf(code));
  return states.flatMap((state) => (state?.name === 'ready' ? [state.answer] : []));
}

/** What a screen reader hears when something new is shown. */
function spoken({ view, sheetOf }: PanelProps): string {
  switch (view.name) {
    case 'looking':
      return t('panel_looking');
    case 'no-code':
      return t('no_code_title');
    case 'codes':
      if (view.compare) return comparedWords({ codes: view.asked.map(({ code }) => code) });
      return view.asked.map(({ code }: AskedCode) => spokenSheet(code, sheetOf(code))).join('; ');
    default:
      return '';
  }
}

const spokenSheet = (code: string, state: SheetState | undefined): string =>
  state?.name === 'ready' ? `${code} ${state.answer.name}` : code;
