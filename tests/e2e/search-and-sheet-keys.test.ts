/** Popup and sheet from the keyboard alone, on the built pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { beforeAllInTurn, startTidy } from './scene.ts';

describe.each(BROWSER_KINDS)('by keyboard in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAllInTurn(async () => {
    browser = await openBrowser(kind, { extension: builtExtension(kind) });
  });
  startTidy(() => browser);
  afterAll(() => browser?.close());

  const open = async (path: string, ready: string): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
  };
  const says = (words: string) => page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, words);
  /** Waits until the sheet is that of a code: others name it too. */
  const shows = (code: string) =>
    page.waitForFunction((text) => document.querySelector('.sheet .code')?.textContent === text, { polling: 50 }, code);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return (at?.id || at?.ariaLabel || at?.textContent || '').trim().replace(/\s+/g, ' ');
    });
  /** Presses Tab until what has the focus says this, and answers all that had it on the way. */
  const walkTo = async (last: string, most = 60): Promise<string[]> => {
    const walk: string[] = [];
    do {
      await page.keyboard.press('Tab');
      walk.push(await focused());
    } while (!walk.at(-1)?.includes(last) && walk.length < most);
    return walk;
  };

  it('the popup is searched, walked and left', async () => {
    await open('popup.html', '#search-box');
    await page.focus('#search-box');

    await page.keyboard.type('hip fusion');
    await says('Hip fused');
    const first = await page.$eval('#search-box', (box) => box.getAttribute('aria-activedescendant'));
    await page.keyboard.press('ArrowDown');
    const second = await page.$eval('#search-box', (box) => box.getAttribute('aria-activedescendant'));
    await page.keyboard.press('Escape');

    expect(second).not.toBe(first);
    expect(await page.$eval('#search-box', (box) => (box as HTMLInputElement).value)).toBe('');
    const walk = await walkTo('Options');
    expect(walk.at(-1)).toContain('Options');
    expect(walk.join()).toContain('Everywhere');
    expect(walk).not.toContain('');
  });

  it('the sheet is walked, a section opened, a sibling followed and left again', async () => {
    await open('sidepanel.html?code=27284', '.sheet .code');
    await shows('27284');
    await says('What decides');

    await page.focus('#search-box');
    const walk = await walkTo('Indicators');

    expect(walk).toEqual(expect.arrayContaining(['Open all', 'Close all', 'Print', '27286']));
    expect(walk).not.toContain('');
    // Before the section's own button stands the one that copies it.
    if (await page.evaluate(() => document.activeElement?.localName !== 'summary')) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('Both sides pay 150 %');

    await page.focus('#search-box');
    await walkTo('27286');
    await page.keyboard.press('Enter');
    await shows('27286');
    // The tab's own keys are the browser's, and no protocol presses those; the button is reached like any other.
    await page.focus('#search-box');
    await page.keyboard.down('Shift');
    await walkTo('Back', 5);
    await page.keyboard.up('Shift');
    expect(await focused()).toBe('Back');
    await page.keyboard.press('Enter');
    await shows('27284');
  });

  it('a colleague is asked, and the dialog left again', async () => {
    await open('sidepanel.html?code=27284', '.ask-colleague');
    await page.focus('.ask-colleague');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#colleague-question:focus');
    await page.keyboard.type('Why not 27286?');

    const link = await page.$eval('.colleague a', (one) => (one as HTMLAnchorElement).href);
    expect(link).toMatch(/^mailto:\?subject=Question%20on%2027284,[^&]*&body=Why%20not%2027286%3F%0D%0A/);
    expect(link.length).toBeLessThan(2_000);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.colleague') === null, { polling: 50 });
    expect(await focused()).toBe('Ask a colleague 27284');
  });
});
