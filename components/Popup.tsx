import type { ComponentChildren } from 'preact';
import { notices } from '../data/notices.ts';
import type { ProcedureCode } from '../data/codes.ts';
import type { CardEntry } from '../lib/protocol/card-entry.ts';
import type { PageReport } from '../lib/protocol/page-port.ts';
import { CodeSheet, type SheetState } from './CodeSheet.tsx';
import { Compare } from './Compare.tsx';
import { ColleagueContext, type ColleagueSurroundings } from './colleague-context.ts';
import { Icon } from './icons.tsx';
import { PopupNoReader, type NoReader, type PopupNoReaderProps } from './PopupNoReader.tsx';
import type { Jumped, PageActions } from './popup-parts.tsx';
import { PopupPage } from './PopupPage.tsx';
import type { OwnWords } from './sheet-own.tsx';
import { PopupSwitches, type PopupSwitchesProps } from './PopupSwitches.tsx';
import { tabId, TOOL_PLACE, ToolTabs, type Tool, type ToolViews } from './ToolTabs.tsx';
import { t } from './t.ts';

/** What is known of the page in the tab. */
export type PopupPageState =
  /** Its frames were asked and none has answered yet. */
  | { readonly name: 'asking' }
  | { readonly name: 'none'; readonly reason: NoReader; readonly startFailed: boolean }
  | {
      readonly name: 'read';
      readonly reports: readonly PageReport[];
      readonly entries: ReadonlyMap<string, CardEntry>;
      readonly jumped?: Jumped | undefined;
    };

export interface PopupActions extends PageActions, Omit<PopupNoReaderProps, 'reason' | 'startFailed'> {
  readonly onSwitch: PopupSwitchesProps['onSwitch'];
  readonly options: () => void;
  /** From a sheet back to the search. */
  readonly back: () => void;
  /** In the sheet, goes to another code. */
  readonly show: (code: ProcedureCode) => void;
  readonly retry: () => void;
  readonly compare: (codes: readonly ProcedureCode[]) => void;
  readonly chooseTool: (tool: Tool) => void;
  /** Leads from a sheet to the Ask tool with its codes in view. */
  readonly askAbout: (codes: readonly ProcedureCode[]) => void;
}

export interface PopupProps {
  /** The search box. */
  readonly search: ComponentChildren;
  readonly tool: Tool;
  readonly tools: ToolViews;
  readonly page: PopupPageState;
  readonly switches: PopupSwitchesProps['switches'];
  /** Shown in place of all else, where no panel could open. */
  readonly sheet?: SheetState | undefined;
  /** Several in place of one sheet: side by side. */
  readonly compared?: readonly (SheetState | undefined)[] | undefined;
  readonly own?: OwnWords | undefined;
  /** Messages to colleagues; absent where none can be written. */
  readonly colleague?: ColleagueSurroundings;
  readonly actions: PopupActions;
}

/** The toolbar popup: the tools; with the look-up what stands on the page, where HipLens works. A pure view. */
export function Popup(props: PopupProps) {
  return (
    <ColleagueContext value={props.colleague}>
      <PopupViews {...props} />
    </ColleagueContext>
  );
}

function PopupViews({ search, tool, tools, page, switches, sheet, compared, own, actions }: PopupProps) {
  const isOver = sheet !== undefined || compared !== undefined;
  return (
    <>
      <div class={isOver ? 'popup over-sheet' : 'popup'}>
        {!isOver && <h1 class="heard">{t('extension_name')}</h1>}
        {!isOver && <ToolTabs chosen={tool} views={tools} onChoose={actions.chooseTool} />}
        {/* Kept while a sheet or another tool is shown, so that the way back leads to what was searched. */}
        <div class="top" hidden={isOver || tool !== 'search'}>
          {search}
        </div>
        {isOver ? (
          <div class="over-buttons">
            <button type="button" class="word back" onClick={actions.back}>
              <Icon name="back" />
              {t('popup_back')}
            </button>
            {tools.ask !== undefined && <AskAbout shown={sheet ? [sheet] : (compared ?? [])} askAbout={actions.askAbout} />}
          </div>
        ) : tool !== 'search' ? (
          <div class="popup-tool" id={TOOL_PLACE} role="tabpanel" aria-labelledby={tabId(tool)}>
            {tools[tool]}
          </div>
        ) : (
          // Out of sight while results are shown; see popup.css.
          <div class="below" id={TOOL_PLACE} role="tabpanel" aria-labelledby={tabId(tool)}>
            <Page page={page} actions={actions} />
            <PopupSwitches switches={switches} onSwitch={actions.onSwitch} />
            <footer class="foot">
              <p>{notices.short}</p>
              <button type="button" class="more" onClick={actions.options}>
                {t('popup_options')}
              </button>
            </footer>
          </div>
        )}
      </div>
      {sheet && (
        <div class="popup-sheet">
          <CodeSheet state={sheet} showCode={actions.show} retry={actions.retry} compare={actions.compare} own={own} />
        </div>
      )}
      {compared && (
        <div class="popup-sheet">
          <Compare states={compared} showCode={actions.show} retry={actions.retry} />
        </div>
      )}
    </>
  );
}

/** Asks about the codes that are shown. */
function AskAbout({ shown, askAbout }: { shown: readonly (SheetState | undefined)[]; askAbout: PopupActions['askAbout'] }) {
  const codes = shown.flatMap((sheet) => (sheet?.name === 'ready' ? [sheet.answer.code] : []));
  if (codes.length === 0) return null;
  return (
    <button type="button" class="more" onClick={() => askAbout(codes)}>
      {codes.length === 1 ? t('ask_about', codes.join()) : t('ask_about_these')}
    </button>
  );
}

function Page({ page, actions }: { page: PopupPageState; actions: PopupActions }) {
  switch (page.name) {
    case 'asking':
      return <PopupPage reports={NOT_YET} entries={NO_ENTRIES} jumped={undefined} actions={actions} />;
    case 'none':
      return <PopupNoReader {...page} switchOn={actions.switchOn} reload={actions.reload} start={actions.start} />;
    case 'read':
      return <PopupPage reports={page.reports} entries={page.entries} jumped={page.jumped} actions={actions} />;
  }
}

const NO_ENTRIES: ReadonlyMap<string, CardEntry> = new Map();
const NOT_YET: readonly PageReport[] = [{ frame: '', isTop: true, site: '', settled: false, candidates: [] }];
