import '../../components/tokens.css';
import '../../components/sheet.css';
import '../../components/sheet-own.css';
import '../../components/search.css';
import '../../components/search-parts.css';
import '../../components/panel.css';
import '../../components/tools.css';
import '../../components/ask.css';
import '../../components/note.css';
import '../../components/compare.css';
import '../../components/colleague.css';
import '../../components/sheet-print.css';

import type { Tool } from '../../components/ToolTabs.tsx';
import { browser } from '../../lib/browser/browser.ts';
import { onChanged } from '../../lib/browser/changes.ts';
import { isProcedureCode } from '../../lib/codes/codes.ts';
import { MOST_COMPARED } from '../../lib/compare/most-compared.ts';
import { ask } from '../../lib/protocol/client.ts';
import { askForCodes } from '../../lib/protocol/note-port.ts';
import { loadSettings, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { watchTab } from './watch-tab.ts';
import { createPanel } from './panel.tsx';
import { hearQuestions } from './question-port.ts';

/**
 * The panel of a window: Chromium's side panel, Firefox's sidebar. Where neither can open, a tab shows the code named in its address,
 * and the tab's history is the way back.
 */
const place = document.querySelector('#sheet') as HTMLElement;
/** One code, or several with commas between them that are compared. */
const codesInAddress = (): readonly string[] => new URLSearchParams(location.search).get('code')?.split(',').slice(0, MOST_COMPARED) ?? [];

/** Behind the codes, where it is no look-up. */
const toolInAddress = (): Tool => (location.hash === '#ask' ? 'ask' : location.hash === '#note' ? 'note' : 'search');

async function applySettings(): Promise<void> {
  const { settings } = await loadSettings(browser.storage.local);
  if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = settings.theme;
  void panel.offerRewording(settings.rewordAnswers);
  panel.showRecents(settings.recents.filter(isProcedureCode));
}

const tabHistory = {
  back: () => history.back(),
  forward: () => history.forward(),
  canBack: () => navigation.canGoBack,
  canForward: () => navigation.canGoForward,
  // What the tab was opened for stays in its address, for a reload.
  push: (codes: readonly string[], tool: Tool = 'search') =>
    history.pushState(null, '', `${codes.length > 0 ? `?code=${codes.join(',')}` : location.search}${tool === 'search' ? '' : `#${tool}`}`),
};

const [{ id: windowId, incognito }, tab] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
const isForCode = tab !== undefined && codesInAddress().length > 0;

let questions: ReturnType<typeof hearQuestions> | undefined;
const panel = createPanel({
  place,
  ask: (name, request) => ask(browser.runtime, name, request),
  isPrivate: incognito,
  ...(isForCode && { history: tabHistory }),
  askAgain: () => questions?.askAgain(),
  suggest: (text, told, signal) => askForCodes((name) => browser.runtime.connect({ name }), text, told, signal),
  watchTab,
  openOptions: () => void browser.runtime.openOptionsPage(),
});

/** A page that is being closed makes no new port: in Firefox 153 that fails with an error on its console. */
let isLeaving = false;
addEventListener('pagehide', () => (isLeaving = true));

const seen = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (isLeaving || document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });

if (isForCode) {
  for (const code of codesInAddress().filter(isProcedureCode)) void ask(browser.runtime, 'recents/add', { code, isPrivate: incognito });
  window.addEventListener('popstate', () => panel.showAddress(codesInAddress(), toolInAddress(), true));
  panel.showAddress(codesInAddress(), toolInAddress(), false);
  const address = new URL(location.href);
  if (address.searchParams.has('mail')) {
    // An order, and no part of the address: loading the tab again, or coming back, opens no message.
    address.searchParams.delete('mail');
    history.replaceState(null, '', `${address.search.replaceAll('%2C', ',')}${address.hash}`);
    panel.openMail(codesInAddress().find(isProcedureCode));
  }
  void ask(browser.runtime, 'panel/state', { windowId: windowId ?? 0 }); // wakes the index of the search box
} else {
  // A tab has these keys from the browser. On a Mac they move by words in a text field, so there the field keeps them.
  const isMac = navigator.platform.startsWith('Mac');
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isMac && (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    if (event.key === 'ArrowLeft') panel.back();
    else panel.forward();
  });
  if (windowId !== undefined) {
    questions = hearQuestions(
      {
        windowId,
        connect: (name) => browser.runtime.connect({ name }),
        askState: (id) => ask(browser.runtime, 'panel/state', { windowId: id }),
        seen,
      },
      panel.hear,
    );
  }
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && SETTINGS_KEY in changes) void applySettings();
});
void applySettings();
onChanged('notes-changed', () => void panel.loadNotes());
onChanged('recipients-changed', () => void panel.loadRecipients());
void panel.loadNotes();
void panel.loadRecipients();
