/** Firefox's native surfaces, through its browser windows: each call below does there what a press of the user does. */
import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from './closed-root.ts';
import { createRun, type ChromeScope, type Send } from './firefox-chrome-scope.ts';
import { createFirefoxView } from './firefox-view.ts';
import {
  chooseInMenu,
  hidePanel,
  isActionPopupOpen,
  isSidebarOpen,
  openContextMenuByKey,
  openPrivateBrowserWindow,
  pressExtensionKey,
  suggestions,
  triggerAction,
  typeInAddressBar,
} from './firefox-window-work.ts';
import type { NativeSurfaces } from './native-surfaces.ts';

interface Contexts {
  contexts: { context: string; clientWindow: string }[];
}

/** Serves the browser behind this connection; `id` is that of the extension under test, once it is installed. */
export function createFirefoxSurfaces(browser: Browser, send: Send, id: () => string): NativeSurfaces {
  /** Runs functions in the browser window that shows this page. */
  const windowOf = async (page: Page): Promise<ChromeScope['run']> => {
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    const tabs = (await send('browsingContext.getTree', {})) as Contexts;
    const windows = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Contexts;
    const clientWindow = tabs.contexts.find((one) => one.context === context)?.clientWindow;
    const found = windows.contexts.find((one) => one.clientWindow === clientWindow);
    if (!found) throw new Error(`no browser window shows ${page.url()}`);
    return createRun(send, found.context);
  };
  const front = async (page: Page): Promise<ChromeScope['run']> => {
    await page.bringToFront();
    return windowOf(page);
  };
  const panelView = async (page: Page) => createFirefoxView(await windowOf(page), 'sidebar');
  const isPanelOpen = async (page: Page) => (await windowOf(page))(isSidebarOpen, id());

  return {
    chooseMenuItem: async (page, [x, y], { title, submenu }, { modifiers = [] } = {}) => {
      const run = await front(page);
      for (const key of modifiers) await page.keyboard.down(key);
      await page.mouse.click(x, y, { button: 'right' });
      for (const key of modifiers) await page.keyboard.up(key);
      await run(chooseInMenu, title, submenu ?? null);
    },
    chooseMenuItemByKey: async (page, { title, submenu }) => {
      const run = await front(page);
      await run(openContextMenuByKey);
      await run(chooseInMenu, title, submenu ?? null);
    },
    pressShortcut: async (page, keys) => {
      const run = await front(page);
      if (await run(pressExtensionKey, keys)) return;
      // no command of the extension: what the page or the browser makes of it
      const names = keys.split('+').map((key) => (key === 'Ctrl' ? 'Control' : key.length === 1 ? key.toLowerCase() : key));
      for (const key of names) await page.keyboard.down(key as 'Control');
      for (const key of names.reverse()) await page.keyboard.up(key as 'Control');
    },
    typeOmnibox: async (page, text) => (await front(page))(typeInAddressBar, text),
    waitForSuggestions: async (page, words) => {
      const run = await windowOf(page);
      return waitFor(
        async () => {
          const rows = await run(suggestions);
          return rows.some((row) => row.includes(words)) ? rows : undefined;
        },
        () => `no suggestion says ${words}`,
      );
    },
    drag: async (page, from, to) => {
      await page.bringToFront();
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    pdfSheet: async (page) => {
      const sheet = await page.waitForSelector('.page[data-loaded] .textLayer');
      await page.waitForSelector('.textLayer .endOfContent');
      const box = await sheet?.boundingBox();
      if (!box) throw new Error('the viewer shows no page');
      return box;
    },
    openToolbarPopup: async (page) => {
      const run = await front(page);
      const isOpen = async (): Promise<true | undefined> => ((await run(isActionPopupOpen, id())) ? true : undefined);
      // A press while the popup before is still closing, or after a failed try left it open, only closes that one.
      for (let presses = 1; presses < 4; presses++) {
        await run(triggerAction, id());
        if (await waitFor(isOpen, () => '', 4_000).catch(() => undefined)) return createFirefoxView(run, 'popup');
      }
      await run(triggerAction, id());
      await waitFor(isOpen, () => 'no toolbar popup opened');
      return createFirefoxView(run, 'popup');
    },
    panel: async (page) => {
      await waitFor(
        async () => ((await isPanelOpen(page)) ? true : undefined),
        () => 'no sidebar of the extension opened',
      );
      return panelView(page);
    },
    isPanelOpen,
    closePanel: async (page) => {
      if (await isPanelOpen(page)) await (await windowOf(page))(hidePanel);
    },
    openPrivateWindow: async (url) => {
      const before = new Set(await browser.pages());
      await createRun(send, await anyWindow(send))(openPrivateBrowserWindow);
      const page = await waitFor(
        async () => (await browser.pages()).find((one) => !before.has(one) && one.url() === 'about:privatebrowsing'),
        () => 'no private window opened',
        10_000,
      );
      // The first document of a new window must have loaded, and the end of the way to the next is not waited for by the protocol: once in
      // fifteen times the answer to a navigation from here never comes.
      await waitFor(
        async () => ((await page.evaluate(() => document.readyState).catch(() => '')) === 'complete' ? true : undefined),
        () => 'the private window did not load its first document',
      );
      await page.goto(url, { waitUntil: [] });
      await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
      return page;
    },
  };
}

async function anyWindow(send: Send): Promise<string> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Contexts;
  return contexts[0]?.context ?? '';
}
