/** From the search to a comparison, by the keyboard, on the built panel. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';

describe.each(BROWSER_KINDS)('comparing in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: builtExtension(kind) });
  });
  afterEach(async () => {
    await page.close();
    await browser.expectQuiet();
  });
  afterAll(() => browser?.close());

  const open = async (path: string, ready: string): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
  };
  const says = (words: string) => page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, words);
  const activeIs = (code: string) =>
    page.waitForFunction((wanted) => document.querySelector('[aria-selected="true"] .code')?.textContent === wanted, { polling: 50 }, code);

  it('codes are collected with Shift and compared', async () => {
    await open('sidepanel.html', '#search-box');
    await page.focus('#search-box');
    const press = async (key: 'Enter', modifier: 'Shift' | 'Control') => {
      await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      await page.keyboard.up(modifier);
    };

    await page.keyboard.type('27134, 27137');
    await activeIs('27134');
    await press('Enter', 'Shift');
    await page.keyboard.press('ArrowDown');
    await press('Enter', 'Shift');
    await press('Enter', 'Control');
    await says('Compared: 27134, 27137');

    await says('27137 is paid beside 27134 only with a modifier.');
    const rows = () => page.$$eval('.compare tbody tr:not(.group)', (all) => all.length);
    const before = await rows();
    await page.click('.hide-equal input');
    expect(await rows()).toBeLessThan(before);
    expect(await page.$$eval('.compare tbody tr:not(.group)', (all) => all.every(({ className }) => className === 'differs'))).toBe(true);
  });
});
