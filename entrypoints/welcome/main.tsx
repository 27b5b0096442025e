import '../../components/tokens.css';
import '../../components/own-page.css';
import '../../components/search.css';
import '../../components/search-parts.css';
import '../../components/welcome.css';

import { render } from 'preact';

import { SearchBox } from '../../components/SearchBox.tsx';
import { problemOf } from '../../components/search-state.ts';
import { shortcutsFrom } from '../../components/shortcuts.ts';
import { Welcome, type SiteAccess } from '../../components/Welcome.tsx';
import { SAMPLE_CODES, WelcomeSample, type Described } from '../../components/WelcomeSample.tsx';
import type { ProcedureCode } from '../../data/codes.ts';
import { browser } from '../../lib/browser/browser.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { commandKeys } from '../../lib/browser/shortcuts.ts';
import { hasSiteAccess, onSiteAccessChanged, requestSiteAccess } from '../../lib/browser/site-access.ts';
import { isOnToolbar } from '../../lib/browser/toolbar.ts';
import { ask } from '../../lib/protocol/client.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { loadSettings, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { createPlaces } from './explain-place.ts';

const place = document.querySelector('#welcome') as HTMLElement;
const isFirefox = import.meta.env.FIREFOX;

const tab = await browser.tabs.getCurrent();
let { settings } = await loadSettings(browser.storage.local);
let access: SiteAccess = 'not-asked';
let shortcuts = shortcutsFrom(await commandKeys());
let isPinned: boolean | null = null;

async function describe(codes: readonly ProcedureCode[]): Promise<Described> {
  const answer = await ask(browser.runtime, 'codes/describe', { codes, fresh: codes });
  return answer.ok ? answer.value : { problem: problemOf(answer.reason) };
}

/** The panel first: a browser opens it only straight from the press. */
function show(codes: readonly ProcedureCode[], mail?: true): void {
  const [code, ...beside] = codes;
  const windowId = tab?.windowId;
  if (code === undefined) return;
  if (windowId === undefined) return void openInTab(codes, mail);
  openPanel(windowId).catch(() => openInTab(codes, mail));
  void ask(browser.runtime, 'sheet/open', { code, beside, windowId, ...(mail && { mail }) });
  void ask(browser.runtime, 'recents/add', { code, isPrivate: tab?.incognito === true });
}

const openSheet = (...codes: readonly ProcedureCode[]): void => show(codes);

const openInTab = (codes: readonly ProcedureCode[], mail?: true) =>
  browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?code=${codes.join(',')}${mail ? '&mail=1' : ''}`) });

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false, // expected where a policy closes the clipboard
  );

function askAccess(): void {
  void requestSiteAccess().then((isGranted) => {
    access = isGranted ? 'granted' : 'refused';
    draw();
  });
}

function draw(): void {
  if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = settings.theme;
  render(
    <Welcome
      browser={isFirefox ? 'firefox' : 'chromium'}
      access={access}
      isPinned={isPinned}
      shortcuts={shortcuts}
      sample={
        <WelcomeSample
          settings={settings}
          describe={describe}
          openSheet={openSheet}
          askColleague={(code) => show([code], true)}
          copy={copy}
        />
      }
      search={
        <SearchBox
          ask={(query, filter) => ask(browser.runtime, 'code/search', { query, limit: 8, ...filter })}
          recents={[]}
          onOpen={openSheet}
          onCompare={show}
          onCopy={(code) => navigator.clipboard.writeText(code)}
          autoFocus={false}
        />
      }
      askAccess={askAccess}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    place,
  );
}

/** What the user may have changed in the browser itself meanwhile. */
async function readSurroundings(): Promise<void> {
  [shortcuts, isPinned] = await Promise.all([commandKeys().then(shortcutsFrom), isOnToolbar()]);
  if (isFirefox) access = (await hasSiteAccess()) ? 'granted' : access === 'refused' ? 'refused' : 'missing';
  draw();
}

const answerPlace = createPlaces(document, SAMPLE_CODES);
browser.runtime.onMessage.addListener((message: unknown) => answerPlace(message));
browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local' || !changes[SETTINGS_KEY]) return;
  settings = readSettings(changes[SETTINGS_KEY].newValue).settings;
  draw();
});
window.addEventListener('focus', () => void readSurroundings());
if (isFirefox) onSiteAccessChanged(() => void readSurroundings());
await readSurroundings();
