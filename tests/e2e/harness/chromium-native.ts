/** Chromium's native surfaces: the pointer and keys of its display, its menu by the access letter, its panel and popup as targets. */
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { waitFor, type Box } from './closed-root.ts';
import { waitForText, type ExtensionView, type MenuItem, type NativeSurfaces, type Point } from './native-surfaces.ts';
import { SCREEN, type Display } from './xvfb.ts';

/** The window leaves 1280 x 800 to the page. */
export const NATIVE_WINDOW = ['--window-position=0,0', '--window-size=1280,943'];

/** Lower ones are bubbles and tips. */
const LEAST_MENU_HEIGHT = 60;
const LEAST_WINDOW_HEIGHT = 400;
/** The extension inside Chromium that shows PDFs. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const MENU_MS = 3000;
const SHARED_LETTER_MS = 400;

/** Serves the browser on this display; `origin` is that of the extension under test, once it is installed. */
export function createChromiumSurfaces(browser: Browser, display: Display, origin: () => string): NativeSurfaces {
  const { xdo } = display;
  const xWindows = new Map<number, string>();
  const viewportOffsets = new Map<string, Point>();

  /** Brings the page's tab and window to the front, with the keyboard. */
  const focus = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const windowId = await windowIdOf(page);
    let id = xWindows.get(windowId);
    if (id === undefined) {
      const title = await page.title();
      id = await waitFor(
        async () => {
          const free = (await display.windows()).filter((one) => one.height >= LEAST_WINDOW_HEIGHT && / - Chrom/.test(one.name));
          return free.find((one) => one.name.startsWith(title) && ![...xWindows.values()].includes(one.id))?.id;
        },
        () => `no window on the display is called "${title}"`,
      );
      xWindows.set(windowId, id);
    }
    await xdo('windowraise', id, 'windowfocus', '--sync', id);
  };

  /** Where the page's viewport begins on the screen. Only a pointer event tells: the panel puts a margin around the page. */
  const viewportOffset = async (page: Page): Promise<Point> => {
    const layout = await page.evaluate(() => [screenX, screenY, outerWidth, outerHeight, innerWidth, innerHeight].join());
    const offset = viewportOffsets.get(layout) ?? (await measureOffset(page));
    viewportOffsets.set(layout, offset);
    return offset;
  };

  const measureOffset = async (page: Page): Promise<Point> => {
    const free = await freeScreenPoint(page);
    if (!free) {
      // a page that is all frame, such as a PDF: an empty tab of the same window has the same layout
      const blank = await browser.newPage();
      try {
        return await measureOffset(blank);
      } finally {
        await blank.close();
        await focus(page);
      }
    }
    const watch = await page.evaluateHandle(() => ({
      moved: new Promise<Point>((resolve) => {
        const listen = (event: MouseEvent) => resolve([event.screenX - event.clientX, event.screenY - event.clientY]);
        addEventListener('mousemove', listen, { once: true, capture: true });
      }),
    }));
    await xdo('mousemove', free[0], free[1], 'mousemove', free[0] + 1, free[1] + 1);
    const offset = await Promise.race([watch.evaluate(({ moved }) => moved), later('the pointer never reached the page')]);
    await watch.dispose();
    return offset;
  };

  const onScreen = async (page: Page, [x, y]: Point): Promise<[number, number]> => {
    const [left, top] = await viewportOffset(page);
    return [Math.round(left + x), Math.round(top + y)];
  };

  const menuWindow = async (before: ReadonlySet<string>): Promise<string | undefined> =>
    (await display.windows()).find(({ id, height }) => height >= LEAST_MENU_HEIGHT && !before.has(id))?.id;

  const submenuWindow = async (before: ReadonlySet<string>): Promise<string | undefined> =>
    (await display.windows()).find(({ id }) => !before.has(id))?.id;

  /** Does what brings the menu, and presses the item's letter in it. */
  const chooseAfter = async (
    page: Page,
    openMenu: () => Promise<unknown>,
    { title, accessKey = title[0] ?? '', submenu }: MenuItem,
  ): Promise<void> => {
    const before = new Set((await display.windows()).map(({ id }) => id));
    await openMenu();
    const menu = await waitFor(
      () => menuWindow(before),
      () => `no menu came on ${page.url()}`,
      MENU_MS,
    );
    if (submenu !== undefined) {
      const opened = new Set((await display.windows()).map(({ id }) => id));
      await xdo('key', (submenu[0] ?? '').toLowerCase());
      await waitFor(
        () => submenuWindow(opened),
        () => `the menu has no submenu "${submenu}"`,
        2000,
      );
    }
    const isGone = async () => ((await display.windows()).some(({ id }) => id === menu) ? undefined : true);
    await xdo('key', accessKey.toLowerCase());
    const isChosen = await waitFor(isGone, () => '', SHARED_LETTER_MS).catch(() => false);
    // Another item has the same letter ("Copy link address"): the first press went there, and ours is next.
    if (!isChosen) await xdo('key', accessKey.toLowerCase(), 'key', 'Return');
    try {
      await waitFor(isGone, () => `the menu has no item "${title}" with the letter ${accessKey}`, 2000);
    } finally {
      if (!(await isGone())) await xdo('key', 'Escape');
    }
  };

  const panelPage = async (page: Page): Promise<Page | undefined> => {
    const windowId = await windowIdOf(page);
    for (const view of await extensionPages(browser, origin())) {
      if ((await kindOf(view)) === `panel ${windowId}`) return view;
    }
    return undefined;
  };

  return {
    chooseMenuItem: async (page, point, item, { modifiers = [] } = {}) => {
      await focus(page);
      const place = await onScreen(page, point);
      const held = modifiers.map((key) => key.toLowerCase());
      const open = async () => {
        await xdo('mousemove', ...place, ...held.flatMap((key) => ['keydown', key]), 'click', 3);
        for (const key of held) await xdo('keyup', key);
      };
      await chooseAfter(page, open, item);
    },
    chooseMenuItemByKey: async (page, item) => {
      await focus(page);
      await chooseAfter(page, () => xdo('key', 'Menu'), item);
    },
    pressShortcut: async (page, keys) => {
      await focus(page);
      await xdo('key', keys.toLowerCase());
    },
    typeOmnibox: async (page, text) => {
      await focus(page);
      await xdo('key', 'ctrl+l');
      await xdo('type', '--delay', 25, text);
    },
    waitForSuggestions: () => Promise.reject(new Error('Chromium draws its suggestions natively: nothing can read them')),
    drag: async (page, from, to) => {
      await focus(page);
      const [start, end] = [await onScreen(page, from), await onScreen(page, to)];
      const middle = start.map((value, axis) => Math.round((value + (end[axis] ?? value)) / 2));
      await xdo('mousemove', ...start, 'mousedown', 1, 'mousemove', ...middle, 'mousemove', ...end, 'mouseup', 1);
    },
    pdfSheet: () =>
      waitFor(
        async () => {
          const viewers = browser.targets().filter((target) => target.url().startsWith(PDF_VIEWER));
          return viewers.length === 1 && viewers[0] ? pdfSheetIn(viewers[0]) : undefined;
        },
        () => 'not one PDF viewer has loaded its file',
      ),
    openToolbarPopup: async (page) => {
      await focus(page);
      const extension = [...(await browser.extensions()).values()].find(({ id }) => origin().endsWith(id));
      if (!extension) throw new Error('no extension is under test');
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => isOfExtension(one, origin()) && !before.has(one), { timeout: 5000 });
      return chromiumView(await target.asPage());
    },
    panel: async (page) => {
      const open = await waitFor(
        () => panelPage(page),
        () => 'no panel opened',
      );
      await waitFor(
        async () => ((await isSettled(open)) ? true : undefined),
        () => 'the panel never came to rest',
      );
      return chromiumView(open);
    },
    isPanelOpen: async (page) => (await panelPage(page)) !== undefined,
    closePanel: async (page) => {
      const open = await panelPage(page);
      if (!open) return;
      await open.evaluate(() => window.close()).catch(() => undefined);
      await waitFor(
        async () => ((await panelPage(page)) === undefined ? true : undefined),
        () => 'the panel stayed open',
      );
    },
    openPrivateWindow: async (url) => {
      const before = new Set(browser.targets());
      const front = (await browser.pages())[0];
      if (front) await focus(front);
      await xdo('key', 'ctrl+shift+n', 'mousemove', SCREEN.width - 1, SCREEN.height - 1);
      const isNew = (one: Target) => one.type() === 'page' && !before.has(one) && one.url().startsWith('chrome://newtab');
      const page = await (await browser.waitForTarget(isNew, { timeout: 10_000 })).asPage();
      await page.goto(url);
      return page;
    },
  };
}

function chromiumView(page: Page): ExtensionView {
  const text = () => page.evaluate(() => document.body.innerText);
  return {
    url: page.url(),
    evaluate: (run, ...args) => page.evaluate(run as (...plain: unknown[]) => unknown, ...args) as Promise<never>,
    text,
    waitForText: (words) => waitForText(text, words),
    click: (selector) => page.click(selector),
    type: (typed) => page.keyboard.type(typed),
    screenshot: (path) => page.screenshot(path === undefined ? {} : { path: path as `${string}.png` }),
    close: async () => {
      await page.evaluate(() => window.close()).catch(() => undefined);
    },
  };
}

async function windowIdOf(page: Page): Promise<number> {
  const client: CDPSession = await page.createCDPSession();
  try {
    return (await client.send('Browser.getWindowForTarget')).windowId;
  } finally {
    await client.detach();
  }
}

const isOfExtension = (target: Target, origin: string): boolean =>
  origin !== '' && target.type() !== 'service_worker' && target.url().startsWith(`${origin}/`);

async function extensionPages(browser: Browser, origin: string): Promise<Page[]> {
  const targets = browser.targets().filter((target) => isOfExtension(target, origin));
  return (await Promise.all(targets.map((target) => target.asPage().catch(() => undefined)))).filter((page) => page !== undefined);
}

/** Puppeteer makes no page of the viewer; the names are those of Chromium's own element. */
async function pdfSheetIn(viewer: Target): Promise<Box | undefined> {
  const client = await viewer.createCDPSession();
  try {
    const expression = `(() => {
      const viewer = document.querySelector('pdf-viewer');
      if (viewer?.loadState_ !== 'success') return undefined;
      const plugin = viewer.shadowRoot.querySelector('#plugin').getBoundingClientRect();
      const { x, y, width, height } = viewer.viewport.getPageScreenRect(0);
      return { x: plugin.x + x, y: plugin.y + y, width, height };
    })()`;
    return (await client.send('Runtime.evaluate', { expression, returnByValue: true })).result.value as Box | undefined;
  } finally {
    await client.detach();
  }
}

/** `tab`, `popup`, or `panel WINDOW`; undefined when the document is just going. */
async function kindOf(view: Page): Promise<string | undefined> {
  return view
    .evaluate(async () => {
      if (document.readyState !== 'complete') return undefined;
      if (await chrome.tabs.getCurrent()) return 'tab';
      if (chrome.extension.getViews({ type: 'popup' }).includes(window)) return 'popup';
      return `panel ${(await chrome.windows.getCurrent()).id}`;
    })
    .catch(() => undefined);
}

/** The panel slides in: until it has its width, nothing in it can be pressed. */
function isSettled(panel: Page): Promise<boolean> {
  return panel.evaluate(async () => {
    const width = innerWidth;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return width > 0 && innerWidth === width;
  });
}

/** A point on the screen where the page itself, and no frame in it, gets the pointer. */
async function freeScreenPoint(page: Page): Promise<Point | undefined> {
  const point = await page.evaluate(() => {
    const isFree = (x: number, y: number) =>
      !['IFRAME', 'EMBED', 'OBJECT', 'FRAME'].includes(document.elementFromPoint(x, y)?.tagName ?? '');
    for (let y = innerHeight - 40; y > 40; y -= 90) {
      for (let x = innerWidth - 40; x > 40; x -= 120) {
        if ([-20, 20].every((dx) => [-20, 20].every((dy) => isFree(x + dx, y + dy))))
          return [screenX + x, screenY + outerHeight - innerHeight + y] as const;
      }
    }
    return null;
  });
  return point ?? undefined;
}

async function later(sentence: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 5000));
  throw new Error(sentence);
}
