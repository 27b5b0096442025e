/** What nearly every end-to-end test needs: the built extension on the test site, and the page reader at rest. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { defaults, type Settings } from '../../lib/settings/settings.ts';
import { centreOf, waitFor, type Box } from './harness/closed-root.ts';
import type { ClosedRoot } from './harness/engine.ts';
import { startSite, type Site } from './harness/site.ts';
import { builtExtension, openBrowser, type BrowserKind, type TestBrowser } from './harness/test-browser.ts';

export interface Scene {
  readonly browser: TestBrowser;
  readonly site: Site;
  /** Opens a page of tests/pages and waits until the reader has marked something there. */
  open(path: string): Promise<Page>;
}

/** Of the `describe`s of a file, in their order. */
const openings: (() => Promise<void>)[] = [];

/** A `beforeAll` that opens a browser; the one of the next `describe` starts already while the tests of this one mostly wait. */
export function beforeAllInTurn(open: () => Promise<void>): void {
  let opened: Promise<void> | undefined;
  const start = (): Promise<void> => (opened ??= open());
  const next = openings.push(start);
  beforeAll(async () => {
    await start();
    openings[next]?.().catch(() => undefined); // told when it is awaited in its turn
  });
}

/** Sets up a browser for the tests of one `describe`, fails each test that was not quiet, and leaves nothing of one to the next. */
export function scene(kind: BrowserKind): Scene {
  let site: Site;
  let browser: TestBrowser;
  beforeAllInTurn(async () => {
    site = await startSite();
    browser = await openBrowser(kind, { extension: builtExtension(kind), site });
  });
  startTidy(() => browser);
  afterEach(() => browser.expectQuiet());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get site() {
      return site;
    },
    async open(path) {
      const page = await browser.newPage(site.url(path));
      await waitForMarks(page);
      return page;
    },
  };
}

/**
 * Before each test of one `describe`, and before each second try: closes the pages that the one before opened and takes back what it set.
 * Not after it, where a failing hook would skip it.
 */
export function startTidy(browserOf: () => TestBrowser): void {
  let pagesAtFirst: Page[] | undefined;
  beforeEach(async () => {
    const browser = browserOf();
    pagesAtFirst ??= await browser.browser.pages();
    for (const page of await browser.browser.pages()) if (!pagesAtFirst.includes(page)) await page.close();
    await resetSettings(browser).catch(() => undefined); // a test that removed the extension left none
  });
}

const resetSettings = (browser: TestBrowser): Promise<void> =>
  browser.inExtension(
    async (fresh: Record<string, unknown>) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: Record<string, unknown> | null };
      const now = typeof settings === 'object' && settings !== null ? settings : {};
      const salt = typeof now['salt'] === 'string' ? now['salt'] : '';
      const wanted = { ...fresh, salt };
      const isFresh = Object.entries(wanted).every(([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value));
      if (!isFresh) await chrome.storage.local.set({ settings: wanted });
    },
    defaults as unknown as Record<string, unknown>,
  );

/** How many codes are painted in a frame; the highlight registry is the same for page and reader. */
export const paintedCount = (frame: Page | Frame): Promise<number> =>
  frame.evaluate(() => ['hiplens-code', 'hiplens-faint'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0));

/** The painted texts of a frame, in document order. */
export const paintedTexts = (frame: Page | Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const ranges = ['hiplens-code', 'hiplens-faint'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    const live = ranges.map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    });
    return live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });

export async function waitForMarks(frame: Page | Frame, count?: number): Promise<void> {
  let last = 0;
  await waitFor(
    async () => {
      last = await paintedCount(frame);
      return (count === undefined ? last > 0 : last === count) ? true : undefined;
    },
    () => `waited for ${count ?? 'some'} marks; there are ${last}`,
  );
}

/** The middle of the first place where these digits stand under an element, in the frame's view. */
export async function placeOf(frame: Page | Frame, selector: string, words: string): Promise<[number, number]> {
  const box = await frame.evaluate(
    (css, text): Box | null => {
      const element = document.querySelector(css);
      if (!element) return null;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(text);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    },
    selector,
    words,
  );
  if (!box) throw new Error(`${words} does not stand under ${selector}`);
  return centreOf(box);
}

/** Waits until the card in this frame is the one of this code, and answers it: other cards, and one that is closing, name the code too. */
export async function waitForCard(browser: TestBrowser, place: Page | Frame, code: string): Promise<ClosedRoot> {
  let last: (string | undefined)[] = [];
  return waitFor(
    async () => {
      const roots = await browser.closedRoots('mainFrame' in place ? place.mainFrame() : place);
      last = await Promise.all(
        roots.map((root) => root.evaluate((shadow) => shadow.querySelector('.card .code')?.textContent ?? undefined)),
      );
      return roots[last.indexOf(code)];
    },
    () => `waited for the card of ${code}; there is ${last.join()}`,
  );
}

/** Rests the pointer on digits, coming from outside of them, and answers the card of this code. */
export async function hover(browser: TestBrowser, page: Page, selector: string, code: string): Promise<ClosedRoot> {
  const [x, y] = await placeOf(page, selector, code);
  await page.mouse.move(Math.max(1, x - 60), y);
  await page.mouse.move(x, y);
  return waitForCard(browser, page, code);
}

/**
 * Presses a button of the card by its name, once it stays where it is: a card that is drawn anew can move under the pointer. `origin` is
 * where the view of the card's frame begins.
 */
export async function press(page: Page, card: ClosedRoot, name: string, origin = { x: 0, y: 0 }): Promise<void> {
  let pointed = '';
  await waitFor(
    async () => {
      const box = await card.evaluate((root, label) => {
        const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);
        const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
        return button ? { x, y, width, height } : null;
      }, name);
      if (!box) return undefined;
      const place = centreOf({ ...box, x: box.x + origin.x, y: box.y + origin.y });
      if (String(place) === pointed) return true;
      await page.mouse.move(...place);
      pointed = String(place);
      return undefined;
    },
    () => `the card has no button "${name}"${pointed && ' that stays in its place'}`,
  );
  await page.mouse.down();
  await page.mouse.up();
}

/** Whether a card is in the page and in view. */
export async function isCardSeen(browser: TestBrowser, frame: Page | Frame): Promise<boolean> {
  const roots = await browser.closedRoots('mainFrame' in frame ? frame.mainFrame() : frame);
  const seen = await Promise.all(
    roots.map((root) => root.evaluate((shadow) => shadow.querySelector('.card')?.checkVisibility({ visibilityProperty: true }) ?? false)),
  );
  return seen.includes(true);
}

/** Writes the stored settings as they are given, good or damaged. */
export const writeSettings = (browser: TestBrowser, settings: unknown): Promise<void> =>
  browser.inExtension((stored) => chrome.storage.local.set({ settings: stored }), settings);

export const readSettings = (browser: TestBrowser): Promise<Settings> =>
  browser.inExtension(async () => (await chrome.storage.local.get('settings'))['settings'] as Settings);
