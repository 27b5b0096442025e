import { browser } from '../../lib/browser/browser.ts';
import { siteOf, whyNoReader } from './why-no-reader.ts';
import type { NoReader } from '../../components/PopupNoReader.tsx';

/** As built: the page reader and the colours of its marks. */
const READER = { script: 'content-scripts/content.js', style: 'content-scripts/content.css' } as const;

/** Which tabs are switched off, kept by the worker until the browser ends; page readers cannot read it. */
export async function isTabOn(tabId: number): Promise<boolean> {
  const { tabsOff } = await browser.storage.session.get('tabsOff');
  return !(Array.isArray(tabsOff) && tabsOff.includes(tabId));
}

/** Finds out why nobody answers from a tab in which HipLens is switched on. */
export async function whySilent(tabId: number): Promise<NoReader> {
  const { url, status } = await browser.tabs.get(tabId);
  const contentType = siteOf(url) === undefined ? undefined : await contentTypeOf(tabId);
  return whyNoReader({
    url,
    isLoading: status === 'loading',
    contentType,
    mayReadFiles: await browser.extension.isAllowedFileSchemeAccess(),
  });
}

/** Starts the page reader in a page that was open before HipLens was installed; answers whether the browser allowed it. */
export async function startReader(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [READER.style] });
    await browser.scripting.executeScript({ target, files: [READER.script] });
    return true;
  } catch {
    return false; // expected: pages that the browser or an organisation keeps from extensions
  }
}

async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined; // expected: the browser's own pages, the store, Firefox' viewers
  }
}
