import './marks.css';

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { isPageRequest } from '../../lib/protocol/checks.ts';
import { ask } from '../../lib/protocol/client.ts';
import type { Envelope } from '../../lib/protocol/protocol.ts';
import { loadSettings, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { isSiteOn, readSettings, type Settings } from '../../lib/settings/settings.ts';
import { sweepOldLayer } from './layer.ts';
import type { ContentScriptContext } from './life.ts';
import { sweepOldMarks } from './marks.ts';
import { startPage } from './page.ts';

/** What is a page with text. Chromium's PDF viewer is not, though scripts run in it. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/plain', 'application/json']);

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (context) => {
    if (READABLE.has(document.contentType)) whenShown(() => void startFrame(context as unknown as ContentScriptContext));
  },
});

/** A page rendered ahead of a visit is nobody's yet. */
function whenShown(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}

async function startFrame({ signal, check }: ContentScriptContext): Promise<void> {
  // Chromium lets an older script live on, which cleans up after itself
  if (import.meta.env.FIREFOX) {
    sweepOldMarks();
    sweepOldLayer(document);
  }
  let settings: Settings = (await loadSettings(browser.storage.local)).settings;
  const site = siteOf(window);
  let isTabOn = !settings.someTabOff || (await isTabEnabled());
  let reading: { end: AbortController; page: ReturnType<typeof startPage> } | null = null;

  const applySettings = (): void => {
    if (signal.aborted) return;
    const isOn = isTabOn && isSiteOn(settings, site);
    if (isOn && reading) return;
    if (!isOn) {
      reading?.end.abort();
      reading = null;
      return;
    }
    const end = new AbortController();
    const life = { signal: AbortSignal.any([signal, end.signal]), check, site, settings: () => settings };
    reading = { end, page: startPage(document, life) };
  };

  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local' || !changes[SETTINGS_KEY]) return;
    const before = settings;
    settings = readSettings(changes[SETTINGS_KEY].newValue).settings;
    applySettings();
    reading?.page.settingsChanged(before);
  };
  /** What is heard also where nothing is read. */
  const switched = (message: unknown): null | undefined => {
    const { hiplens: name, request } = (message ?? {}) as Partial<Envelope>;
    if (name === 'page/setTab' && isPageRequest[name](request)) {
      isTabOn = request.enabled;
      applySettings();
      return null;
    }
    if (name === 'page/switchSite' && window === window.top) {
      // In a private window it is the tab that was switched off: no host is kept there.
      const isOff = browser.extension.inIncognitoContext ? !isTabOn : settings.sitesOff.includes(site);
      void ask(browser.runtime, 'site/setEnabled', { host: site, enabled: isOff });
      return null;
    }
    return undefined;
  };
  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): undefined => {
    const answer = switched(message) ?? reading?.page.answer(message);
    if (answer !== undefined) respond(answer);
  };
  const onConnect = (port: Parameters<NonNullable<typeof reading>['page']['connect']>[0]): void => reading?.page.connect(port);
  browser.storage.onChanged.addListener(onStored);
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      try {
        browser.storage.onChanged.removeListener(onStored);
        browser.runtime.onMessage.removeListener(onMessage);
        browser.runtime.onConnect.removeListener(onConnect);
      } catch {
        // an orphan has no browser to tell; its listeners are dead with it
      }
    },
    { once: true },
  );
  // Out of the back/forward cache: what was switched meanwhile was not heard.
  window.addEventListener(
    'pageshow',
    async ({ persisted, isTrusted }) => {
      if (!isTrusted || !persisted || !check()) return;
      const before = settings;
      settings = (await loadSettings(browser.storage.local)).settings;
      applySettings();
      reading?.page.settingsChanged(before);
    },
    { signal },
  );

  applySettings();
}

/** Asked only while some tab is switched off; a worker that cannot be reached switches nothing off. */
async function isTabEnabled(): Promise<boolean> {
  const answer = await ask(browser.runtime, 'tab/isEnabled', {});
  return !answer.ok || answer.value;
}

/** The host of the address in the tab, also from a frame; the scheme where there is no host (files). */
function siteOf({ location }: Window): string {
  const { ancestorOrigins } = location as Location & { ancestorOrigins?: DOMStringList };
  const top = ancestorOrigins?.[ancestorOrigins.length - 1];
  try {
    const { host, protocol } = top === undefined ? location : new URL(top);
    return host || protocol;
  } catch {
    return location.protocol; // an opaque origin ("null") has no host to switch by
  }
}
