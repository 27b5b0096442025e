/** What nearly every end-to-end test needs: the built extension on the test site, and the page reader at rest. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { boxOf, centreOf, waitFor, waitForClosedRoot, type Box } from './harness/closed-root.ts';
import type { ClosedRoot } from './harness/engine.ts';
import { startSite, type Site } from './harness/site.ts';
import { builtExtension, openBrowser, type BrowserKind, type TestBrowser } from './harness/test-browser.ts';

export interface Scene {
  readonly browser: TestBrowser;
  readonly site: Site;
  /** Opens a page of tests/pages and waits until the reader has marked something there. */
  open(path: string): Promise<Page>;
}

/** Sets up a browser for the tests of one `describe`, and fails each test that was not quiet. */
export function scene(kind: BrowserKind): Scene {
  let site: Site;
  let browser: TestBrowser;
  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser(kind, { extension: builtExtension(kind), site });
  });
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

/** Rests the pointer on digits, coming from outside of them, and answers the card that says these words. */
export async function hover(browser: TestBrowser, page: Page, selector: string, code: string): Promise<ClosedRoot> {
  const [x, y] = await placeOf(page, selector, code);
  await page.mouse.move(Math.max(1, x - 60), y);
  await page.mouse.move(x, y);
  return waitForClosedRoot(browser, page, code);
}

/** Presses a button of the card by its name. */
export async function press(page: Page, card: ClosedRoot, name: string): Promise<void> {
  const found = await card.evaluate((root, label) => {
    const index = [...root.querySelectorAll('button')].findIndex((button) => button.textContent?.trim() === label);
    root.querySelectorAll('button').forEach((button, at) => button.toggleAttribute('data-pressed-by-test', at === index));
    return index >= 0;
  }, name);
  if (!found) throw new Error(`the card has no button "${name}"`);
  await page.mouse.move(...centreOf(await boxOf(card, '[data-pressed-by-test]')));
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

export const readSettings = (browser: TestBrowser): Promise<Record<string, unknown>> =>
  browser.inExtension(async () => (await chrome.storage.local.get('settings'))['settings'] as Record<string, unknown>);
