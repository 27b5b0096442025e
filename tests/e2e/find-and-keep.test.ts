/** Search, addresses of comparisons, notes and favourites on the built pages, by the keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listStored } from './harness/stored.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { startTidy } from './scene.ts';

describe.each(BROWSER_KINDS)('finding in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: builtExtension(kind) });
  });
  // A second try starts with what the first one kept, unless it is taken away.
  startTidy(() => browser);
  beforeEach(() =>
    browser.inExtension(async () => {
      await chrome.runtime.sendMessage({
        hiplens: 'notes/change',
        request: { change: { kind: 'replace', kept: { favourites: [], notes: [] } }, isPrivate: false },
      });
    }),
  );
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
    await browser.expectQuiet();
  });
  afterAll(() => browser?.close());

  const open = async (path: string, ready: string): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
  };
  const says = (words: string) => page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, words);
  const activeCode = (): Promise<string | undefined> =>
    page.evaluate(() => document.querySelector('[aria-selected="true"] .code')?.textContent ?? undefined);
  /** Whether the list is that of similar codes: a button of the hits says the same words to screen readers. */
  const listsSimilar = (isSo: boolean) =>
    page.waitForFunction((wanted) => (document.querySelector('.lines-head button') !== null) === wanted, { polling: 50 }, isSo);

  it('similar codes are one key away, and back', async () => {
    await open('sidepanel.html', '#search-box');
    await page.focus('#search-box');

    await page.keyboard.type('girdlestone');
    await says('Also called Girdlestone');
    const first = await activeCode();
    await page.keyboard.press('ArrowRight');
    await listsSimilar(true);
    const sibling = await activeCode();
    await page.keyboard.press('ArrowLeft');
    await listsSimilar(false);

    expect(first).toBe('27122');
    expect(sibling).not.toBe('27122');
    expect(await activeCode()).toBe('27122');
  });

  it('hits are narrowed, and a slip is told', async () => {
    await open('sidepanel.html', '#search-box');
    await page.focus('#search-box');

    await page.keyboard.type('fractre nek');
    await says('Read as: fracture neck');
    await page.click('[aria-controls="search-filters"], .box .icon:last-child');
    await page.waitForSelector('.filters select');
    // Without words a filter lists all that it leaves.
    await page.click('.box .icon');
    await page.select('.filters select', 'anesthesia');

    // The filter shows at once, the hits when the worker has answered.
    await page.waitForFunction(
      () => {
        const codes = [...document.querySelectorAll('[role="option"] .code')];
        return codes.length > 0 && codes.every(({ textContent }) => textContent?.startsWith('0'));
      },
      { polling: 50 },
    );
    await says('Show all');
  });

  it('an address compares, and the way back leads to the sheets', async () => {
    await open('sidepanel.html?code=27130,27132,99999', '.compare h1');

    await says('Compared: 27130, 27132');
    await says('Left out: 99999');
    await page.$$eval('.tools .tool', (tools) => (tools[0] as HTMLElement).click());
    await page.waitForSelector('.sheet .deciding');
    await page.$$eval('.tools .tool', (tools) => (tools[0] as HTMLElement).click());
    await says('Side by side');
  });

  it('codes are collected by pointer, shown, and compared', async () => {
    await open('sidepanel.html', '#search-box');
    await page.focus('#search-box');
    await page.keyboard.type('total hip');
    await page.waitForSelector('[role="option"]:nth-child(2) .pick-toggle');

    await page.click('[role="option"]:nth-child(1) .pick-toggle');
    await page.waitForSelector('.pick');
    await page.click('[role="option"]:nth-child(2) .pick-toggle');
    await page.waitForSelector('.pick:nth-of-type(2)');

    const picked = await page.$$eval('.pick', (picks) => picks.map(({ textContent }) => textContent?.slice(0, 5)));
    expect(await page.$$eval('.pick-toggle.on', (on) => on.length)).toBe(2);
    const { width, height } = await page.$eval('.pick-toggle', (toggle) => {
      const box = toggle.getBoundingClientRect();
      return { width: box.width, height: box.height };
    });
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await page.click('.picks .primary');
    await says(`Compared: ${picked.join(', ')}`);
  });

  it('a note and a star are kept, shown in the search, exported, deleted and put back', async () => {
    await open('sidepanel.html?code=27284', '.add-note');
    await page.click('.favourite');
    await page.waitForSelector('.favourite[aria-pressed="true"]');
    await page.click('.add-note');
    await page.waitForSelector('.own-note textarea:focus');
    await page.keyboard.type('Ask for the plate record.');
    await says('Saved on this computer.');
    await page.close();

    await open('popup.html', '#search-box');
    await says('Favorites');
    expect(await page.$eval('.favourite .code', (code) => code.textContent)).toBe('27284');
    await page.close();

    await open('options.html', '.note-actions');
    await says('Notes: 1. Favorites: 1.');
    await page.$$eval('.note-actions .button', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await says('All notes and favorites deleted.');
    await page.waitForSelector('.note-actions .undo');
    await page.click('.note-actions .undo');
    await says('Notes: 1. Favorites: 1.');
    await page.close();

    await open('sidepanel.html?code=27284', '.own-note textarea');
    expect((await listStored(browser)).databases).toEqual(['notes']);
    expect(await page.$eval('.own-note textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('Ask for the plate record.');
  });
});
