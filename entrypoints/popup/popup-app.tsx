import { render } from 'preact';
import type { SheetState } from '../../components/CodeSheet.tsx';
import { AskView } from '../../components/AskView.tsx';
import { NoteView } from '../../components/NoteView.tsx';
import { focusToolBox, type Tool } from '../../components/ToolTabs.tsx';
import { Popup, type PopupActions, type PopupPageState } from '../../components/Popup.tsx';
import type { Jumped } from '../../components/popup-parts.tsx';
import type { SwitchName, Switches } from '../../components/popup-switches.ts';
import { SearchBox } from '../../components/SearchBox.tsx';
import type { Recent } from '../../components/search-state.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { mailLinkTarget } from '../../lib/browser/mail-link.ts';
import { browser, type Tabs } from '../../lib/browser/browser.ts';
import { isProcedureCode } from '../../lib/codes/codes.ts';
import { holdConversation } from '../../lib/conversation/held-conversation.ts';
import { languageModelOf } from '../../lib/rephrase/language-model.ts';
import { holdRewordings } from '../../lib/rephrase/held-rewordings.ts';
import type { Recipient } from '../../lib/mail/recipients.ts';
import { holdNotes, type HeldNotes } from '../../lib/notes/held-notes.ts';
import { ask } from '../../lib/protocol/client.ts';
import { askForCodes } from '../../lib/protocol/note-port.ts';
import { holdNoteWork } from '../../lib/suggest/held-note-work.ts';
import type { CardEntry } from '../../lib/protocol/card-entry.ts';
import type { PageReport } from '../../lib/protocol/page-port.ts';
import { isSiteOn, type Settings } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { codeOf, learn } from './learn-sheet.ts';
import { openSheet } from './open-sheet.ts';
import { createPageSession } from './page-session.ts';
import { isTabOn, startReader, whySilent } from './tab-page.ts';
import { siteOf } from './why-no-reader.ts';

/** More would push the page's codes out of sight. */
const MOST_RECENTS = 4;
const MOST_HITS = 8;
/** As many as one message may name. */
const MOST_DESCRIBED = 400;
/** When a shown popup has settled, by measure within the first of these. */
const FOCUS_AGAIN_MS = [30, 100, 250, 500];

/**
 * The popup of one tab: owns what it knows of the tab and the settings, and draws it. It changes no setting and touches no page by
 * itself: the worker does the one, the page readers do the other.
 */
export class PopupApp {
  readonly #place: HTMLElement;
  #tab: Tabs.Tab;
  readonly #tabId: number;
  readonly #windowId: number;
  #settings: Settings;
  #recipients: readonly Recipient[] = [];
  #isTabOn = true;
  #page: PopupPageState = { name: 'asking' };
  #entries: ReadonlyMap<string, CardEntry> = new Map();
  #jumped: Jumped | undefined;
  /** One is shown as its sheet, several side by side; none while there is the search. */
  #shown: readonly SheetState[] = [];
  /** The code whose message to a colleague is to open with its sheet. */
  #mailWanted: ProcedureCode | undefined;
  readonly #session = createPageSession({
    connect: (name) => {
      const port = browser.tabs.connect(this.#tabId, { name });
      // Chromium reports a failure that nobody looked at on the console; that no reader answers is expected.
      port.onDisconnect.addListener(() => void browser.runtime.lastError);
      return port;
    },
    onReports: (reports) => void this.#read(reports),
    onSilence: () => void this.#explainSilence(false),
  });

  readonly #notes: HeldNotes;
  #tool: Tool = 'search';
  readonly #conversation = holdConversation({
    ask: (request) => ask(browser.runtime, 'question/ask', request),
    changed: () => this.#draw(),
  });
  readonly #rewordings = holdRewordings({ model: languageModelOf(globalThis), changed: () => this.#draw() });

  readonly #noteWork = holdNoteWork({
    ask: (text, told, signal) => askForCodes((name) => browser.runtime.connect({ name }), text, told, signal),
    changed: () => this.#draw(),
  });

  constructor(place: HTMLElement, tab: Tabs.Tab, settings: Settings) {
    this.#place = place;
    this.#tab = tab;
    this.#tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
    this.#windowId = tab.windowId ?? browser.windows.WINDOW_ID_CURRENT;
    this.#settings = settings;
    this.#notes = holdNotes({
      ask: (name, request) => ask(browser.runtime, name, request),
      isPrivate: tab.incognito,
      changed: () => {
        this.#draw();
        void this.#describe(this.#favouriteCodes);
      },
    });
  }

  async start(): Promise<void> {
    const question = ask(browser.runtime, 'popup/question', { windowId: this.#windowId });
    this.#draw();
    this.#takeFocus();
    void this.#rewordings.offer(this.#settings.rewordAnswers);
    browser.storage.onChanged.addListener((_changes, area) => area === 'local' && void this.#settingsChanged());
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (tabId === this.#tabId && status === 'complete') void this.#askPage();
    });
    const asked = await question;
    if (asked.ok && asked.value.codes.length > 0) {
      const { codes, mail } = asked.value;
      if (mail) [this.#mailWanted] = codes;
      await this.#show(codes);
    }
    await Promise.all([this.#askPage(), this.#describe(this.#recentCodes), this.#notes.load(), this.#learnRecipients()]);
  }

  async #learnRecipients(): Promise<void> {
    const answer = await ask(browser.runtime, 'recipients/read', {});
    if (!answer.ok) return; // a message can be written without
    this.#recipients = answer.value;
    this.#draw();
  }

  /** Opens the panel at a code or a comparison, or where none opens shows it here. Called within the key or click that meant it. */
  #open = (...codes: readonly ProcedureCode[]): void => {
    const opened = openSheet(codes, { windowId: this.#windowId, isPrivate: this.#tab.incognito });
    void opened.then((isOpen) => (isOpen ? window.close() : this.#show(codes)));
  };

  #show = async (codes: readonly ProcedureCode[]): Promise<void> => {
    const waiting = codes.map((code): SheetState => ({ name: 'loading', code }));
    this.#shown = waiting;
    this.#draw();
    this.#focus('.back');
    window.scrollTo(0, 0);
    const learned = await Promise.all(codes.map(learn));
    if (this.#shown !== waiting) return; // left, or another was asked for
    this.#shown = learned;
    this.#draw();
  };

  get #recentCodes(): readonly ProcedureCode[] {
    return this.#settings.recents.filter(isProcedureCode).slice(0, MOST_RECENTS);
  }

  get #favouriteCodes(): readonly ProcedureCode[] {
    return this.#notes.kept.favourites.slice(0, MOST_RECENTS);
  }

  async #settingsChanged(): Promise<void> {
    const before = this.#settings;
    this.#settings = (await loadSettings(browser.storage.local)).settings;
    drawTheme(this.#settings);
    void this.#rewordings.offer(this.#settings.rewordAnswers);
    const isSwitched = before.enabled !== this.#settings.enabled || before.sitesOff.join() !== this.#settings.sitesOff.join();
    if (isSwitched) await this.#askPage();
    else this.#draw();
  }

  /** Asks the frames, unless something is switched off: then that is the reason, whoever may still answer. */
  async #askPage(): Promise<void> {
    [this.#tab, this.#isTabOn] = await Promise.all([browser.tabs.get(this.#tabId), isTabOn(this.#tabId)]);
    const site = siteOf(this.#tab.url);
    const reason = !this.#settings.enabled
      ? 'off-everywhere'
      : site !== undefined && !isSiteOn(this.#settings, site)
        ? 'off-site'
        : this.#isTabOn
          ? undefined
          : 'off-tab';
    this.#jumped = undefined;
    this.#page = reason ? { name: 'none', reason, startFailed: false } : { name: 'asking' };
    this.#draw();
    if (reason) this.#session.stop();
    else this.#session.start();
  }

  async #explainSilence(startFailed: boolean): Promise<void> {
    const reason = await whySilent(this.#tabId);
    this.#page = { name: 'none', reason, startFailed };
    this.#draw();
  }

  async #read(reports: readonly PageReport[]): Promise<void> {
    const draw = (): void => {
      this.#page = { name: 'read', reports, entries: this.#entries, jumped: this.#jumped };
      this.#draw();
    };
    draw();
    const codes = reports.flatMap(({ candidates }) => candidates.filter(({ isCode }) => isCode).map(({ code }) => code));
    await this.#describe(codes);
  }

  async #describe(codes: readonly string[]): Promise<void> {
    const fresh = [...new Set(codes)].filter((code) => !this.#entries.has(code)).slice(0, MOST_DESCRIBED);
    if (fresh.length === 0) return;
    const answer = await ask(browser.runtime, 'codes/describe', { codes: [], fresh });
    if (!answer.ok) return; // the codes stand without their names; opening one says what is wrong
    this.#entries = new Map([...this.#entries, ...answer.value.entries.map((entry) => [entry.code, entry] as const)]);
    if (this.#page.name === 'read') this.#page = { ...this.#page, entries: this.#entries };
    this.#draw();
  }

  #switch = async (name: SwitchName, enabled: boolean): Promise<void> => {
    const host = siteOf(this.#tab.url);
    if (name === 'everywhere') await ask(browser.runtime, 'settings/change', { changes: { enabled } });
    else if (name === 'site' && host !== undefined) await ask(browser.runtime, 'site/setEnabled', { host, enabled });
    else if (name === 'tab') {
      await ask(browser.runtime, 'tab/setEnabled', { tabId: this.#tabId, enabled });
      await this.#askPage();
    }
  };

  readonly #actions: PopupActions = {
    open: this.#open,
    jump: (code, { frame, index }, nth) => {
      this.#session.order({ kind: 'flash', frame, index });
      this.#jumped = { code, nth };
      if (this.#page.name === 'read') this.#page = { ...this.#page, jumped: this.#jumped };
      this.#draw();
    },
    treatAs: (places, treatAs) => {
      for (const { frame, index } of places) this.#session.order({ kind: 'treat-as', frame, index, treatAs });
    },
    switchOn: () => {
      const reason = this.#page.name === 'none' ? this.#page.reason : undefined;
      void this.#switch(reason === 'off-everywhere' ? 'everywhere' : reason === 'off-site' ? 'site' : 'tab', true);
    },
    reload: () => void browser.tabs.reload(this.#tabId),
    start: async () => {
      if (await startReader(this.#tabId)) await this.#askPage();
      else await this.#explainSilence(true);
    },
    onSwitch: (name, isOn) => void this.#switch(name, isOn),
    options: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    back: () => {
      this.#shown = [];
      this.#draw();
      focusToolBox(this.#tool);
    },
    show: (code) => void this.#show([code]),
    compare: (codes) => void this.#show(codes),
    chooseTool: (tool) => {
      this.#tool = tool;
      this.#draw();
    },
    askAbout: (codes) => {
      this.#shown = [];
      this.#tool = 'ask';
      this.#conversation.lookAt(codes);
      focusToolBox('ask');
    },
    retry: () => {
      void this.#show(this.#shown.map(codeOf).filter(isProcedureCode));
    },
  };

  get #switches(): Switches {
    const host = siteOf(this.#tab.url);
    const { enabled: everywhere, sitesOff } = this.#settings;
    if (host === undefined) return { everywhere };
    return { everywhere, site: { host, isOn: !sitesOff.includes(host) }, tab: { isOn: this.#isTabOn }, isPrivate: this.#tab.incognito };
  }

  #draw(): void {
    const named = (code: ProcedureCode): Recent => {
      const name = this.#entries.get(code)?.name;
      return { code, ...(name !== undefined && { name }) };
    };
    const { isPrivate } = this.#notes;
    const search = (
      <SearchBox
        ask={(query, filter) => ask(browser.runtime, 'code/search', { query, limit: MOST_HITS, ...filter })}
        recents={this.#recentCodes.map(named)}
        favourites={this.#favouriteCodes.map(named)}
        isFavourite={this.#notes.isFavourite}
        onFavourite={isPrivate ? undefined : (code, on) => void this.#notes.setFavourite(code, on)}
        onOpen={this.#open}
        onCompare={(codes) => this.#open(...codes)}
        onCopy={(code) => navigator.clipboard.writeText(code)}
        // By hand below: a popup comes back from a sheet without being loaded again.
        autoFocus={false}
      />
    );
    const [one] = this.#shown.length === 1 ? this.#shown : [];
    const compared = this.#shown.length > 1 ? this.#shown : undefined;
    render(
      <Popup
        search={search}
        tool={this.#tool}
        tools={{
          ask: <AskView conversation={this.#conversation} showCode={this.#open} rewordings={this.#rewordings} />,
          note: <NoteView work={this.#noteWork} showCode={this.#open} compare={(codes) => this.#open(...codes)} />,
        }}
        page={this.#page}
        switches={this.#switches}
        sheet={one}
        compared={compared}
        own={this.#notes}
        colleague={{
          recipients: this.#recipients,
          openOptions: this.#actions.options,
          copy: (text) => navigator.clipboard.writeText(text),
          nameOf: (code) => this.#entries.get(code)?.name,
          wantNames: (codes) => void this.#describe(codes),
          linkTarget: mailLinkTarget,
          wanted: this.#mailWanted,
          taken: () => {
            this.#mailWanted = undefined;
            queueMicrotask(() => this.#draw());
          },
        }}
        actions={this.#actions}
      />,
      this.#place,
    );
  }

  /**
   * Puts the cursor into the search box as the popup opens. Firefox 153 gives the popup's document the focus anew once its panel is
   * shown, and with it takes it from the box; so it is asked for again until it stays, unless the user has gone elsewhere.
   */
  #takeFocus(): void {
    this.#focus('#search-box');
    const again = (): void => {
      if (document.activeElement === document.body && this.#shown.length === 0 && this.#tool === 'search') this.#focus('#search-box');
    };
    window.addEventListener('focus', again);
    for (const afterMs of FOCUS_AGAIN_MS) setTimeout(again, afterMs);
  }

  #focus(selector: string): void {
    this.#place.querySelector<HTMLElement>(selector)?.focus();
  }
}

export function drawTheme({ theme }: Settings): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
