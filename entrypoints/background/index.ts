import { defineBackground } from 'wxt/utils/define-background';

import { browser, type Runtime } from '../../lib/browser/browser.ts';
import { createTeller } from '../../lib/browser/changes.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { createRecipientStore } from '../../lib/mail/recipient-store.ts';
import { createNoteStore } from '../../lib/notes/note-store.ts';
import { askPage } from '../../lib/protocol/client.ts';
import { NOTE_PORT } from '../../lib/protocol/note-port.ts';
import type { PanelState } from '../../lib/protocol/panel.ts';
import { answer } from '../../lib/protocol/server.ts';
import { withRecent } from '../../lib/settings/settings.ts';
import { createStore, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { redrawBadges } from './badge.ts';
import { explainClick, explainFocus } from './explain.ts';
import { handOver } from './hand-over.ts';
import { createHandlers } from './handlers.ts';
import { createMenu } from './menu.ts';
import { serveNote } from './note-work.ts';
import { listenToOmnibox } from './omnibox.ts';
import { createPanels } from './panels.ts';
import { createSearchIndex } from './search.ts';
import { createSession } from './session.ts';
import { createSheetOpener } from './sheet-opener.ts';

/**
 * The worker: the only owner of the dataset. Every listener is registered before `main` returns, since a stopped worker is started by
 * the event that it has to hear.
 */
export default defineBackground({
  // Not a module: a classic script with the dataset as a literal answers from cold in 57 ms, a module in 85.
  main() {
    const store = createStore(browser.storage.local);
    const session = createSession(browser.storage.session);
    const panels = createPanels();
    const { tabs, action, runtime } = browser;
    const sheets = createSheetOpener({ tabs, action, runtime }, panels);
    const search = createSearchIndex();
    const kept = {
      notes: createNoteStore(),
      tellNotes: createTeller('notes-changed'),
      recipients: createRecipientStore(),
      tellRecipients: createTeller('recipients-changed'),
    };
    const handlers = createHandlers({ tabs, action, store, session, panels, sheets, search, ...kept });
    const self = { id: runtime.id, origin: runtime.getURL('') };

    runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(handlers, self, message, sender));

    runtime.onConnect.addListener((port) => {
      if (port.name === NOTE_PORT && port.sender?.url?.startsWith(self.origin)) return serveNote(port);
      const windowId = /^panel:(\d+)$/.exec(port.name)?.[1];
      if (windowId !== undefined && port.sender?.url?.startsWith(self.origin)) panels.connect(Number(windowId), port);
    });

    const openInTab = (windowId: number, query = ''): Promise<unknown> =>
      tabs.create({ url: runtime.getURL(`sidepanel.html${query}`), windowId });
    const remember = async (state: PanelState, isPrivate: boolean): Promise<void> => {
      if (state.name !== 'codes' || isPrivate) return;
      for (const { code } of [...state.asked].reverse()) await store.change((settings) => withRecent(settings, code));
    };

    const menu = createMenu((item, click, tab) => {
      void openPanel(tab.windowId).catch(() => openInTab(tab.windowId));
      if (item === 'suggest') void handOver(tabs, panels, click, tab);
      else void explainClick(tabs, panels, click, tab).then((state) => remember(state, tab.isPrivate));
    });

    listenToOmnibox(search, (code, windowId) => {
      void openPanel(windowId).catch(() => openInTab(windowId, `?code=${encodeURIComponent(code)}`));
      panels.showText(windowId, code);
    });

    const orders = { 'explain-here': 'page/explainHere', 'next-code': 'page/nextCode', 'switch-site': 'page/switchSite' } as const;
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined || tab.windowId === undefined) return;
      const { id, windowId, incognito } = tab;
      if (command === 'open-sheet') {
        void openPanel(windowId).catch(() => openInTab(windowId));
        void explainFocus(tabs, panels, { id, windowId }).then((state) => remember(state, incognito));
      } else if (Object.hasOwn(orders, command)) void askPage(tabs, { tabId: id }, orders[command as keyof typeof orders], {});
    });

    tabs.onRemoved.addListener((tabId) => {
      void session.forgetCounts(tabId);
      void session
        .switchTab(tabId, true)
        .then((someTabOff) => store.change((settings) => (settings.someTabOff === someTabOff ? settings : { ...settings, someTabOff })));
    });
    browser.windows.onRemoved.addListener((windowId) => panels.forget(windowId));
    browser.storage.onChanged.addListener((changes, area) => {
      const change = changes[SETTINGS_KEY] as { oldValue?: { badge?: boolean }; newValue?: { badge?: boolean } } | undefined;
      if (area === 'local' && change && change.oldValue?.badge !== change.newValue?.badge)
        void redrawBadges(action, session, change.newValue?.badge ?? true);
    });

    runtime.onInstalled.addListener(({ reason }) => {
      void menu.install();
      if (reason === 'install') void tabs.create({ url: runtime.getURL('welcome.html') });
    });

    // Mends what is damaged and gives a fresh installation its salt. No tab is off when the browser has just started.
    void store.read().then(async ({ someTabOff }) => {
      if (someTabOff && !(await session.isAnyTabOff())) await store.change((settings) => ({ ...settings, someTabOff: false }));
    });
  },
});
