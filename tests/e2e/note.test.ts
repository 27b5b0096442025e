/** "Note to codes" on the built panel: a pasted note, its codes, the way to one and back. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { boxText, NOTE, openNoteTool, paste, says, start } from './note-box.ts';

describe.each(BROWSER_KINDS)('note to codes in %s', (kind) => {
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

  it('a note gives codes with its words; a code opens, and the way back finds all as it was', async () => {
    page = await openNoteTool(browser, 'sidepanel.html');
    await paste(page, NOTE);
    await start(page);
    await says(page, 'Possible codes to check');
    const first = '.suggestion h3 .to-code';
    expect(await page.$eval(first, (code) => code.textContent)).toBe('27132');
    expect(await page.$eval('.suggestion .for', (place) => place.textContent)).toContain('“Conversion');

    await page.click(first);
    await says(page, '27132');
    await page.waitForSelector('.sheet');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');

    await page.waitForSelector(first);
    expect(await boxText(page)).toBe(NOTE);

    await page.click('.compare-two');
    await page.waitForSelector('.compare table');
    await says(page, '27130');
  });
});
