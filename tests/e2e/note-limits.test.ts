/** "Note to codes": what cannot be read, what is taken in and taken back, and a long note that is stopped. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { boxText, NOTE, openNoteTool, paste, says, start } from './note-box.ts';

const LONG_NOTE = `${NOTE}\n`.repeat(3_000).slice(0, 199_000);

describe.each(BROWSER_KINDS)('the limits of note to codes in %s', (kind) => {
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

  it('says what cannot be read, keeps it, and takes Clear back', async () => {
    page = await openNoteTool(browser, 'popup.html');
    await start(page);
    await says(page, 'Paste or type a text first.');

    const long = 'left hip pain. '.repeat(13_400);
    await paste(page, long);
    await says(page, 'more than the 200,000 that can be read');
    expect((await boxText(page)).length).toBe(long.length);

    await page.click('.note-buttons .tool');
    await says(page, 'Cleared.');
    expect(await boxText(page)).toBe('');
    await page.click('.note-buttons .notice + .tool');
    expect((await boxText(page)).length).toBe(long.length);

    await paste(page, 'Carpal tunnel release');
    await start(page);
    await says(page, 'No hip code found');
    await says(page, 'No word of the text names the hip');
  });

  it('takes in a dropped text file and refuses an image', async () => {
    page = await openNoteTool(browser, 'sidepanel.html');
    await paste(page, 'R THA');
    const drop = (name: string, type: string, words: string) =>
      page.evaluate(
        (named, typed, inside) => {
          const data = new DataTransfer();
          data.items.add(new File([inside], named, { type: typed }));
          document
            .querySelector('#note-box')!
            .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
        },
        name,
        type,
        words,
      );

    await drop('scan.png', 'image/png', 'x');
    await says(page, 'Only text files can be read');
    expect(await boxText(page)).toBe('R THA');

    await drop('note.txt', 'text/plain', NOTE);
    await says(page, 'The file took the place of the text.');
    expect(await boxText(page)).toBe(NOTE);
  });

  it('a long note keeps no other question waiting', async () => {
    page = await openNoteTool(browser, 'sidepanel.html');

    const { shares, others } = await page.evaluate(
      (text) =>
        new Promise<{ shares: number; others: number }>((resolve) => {
          const port = chrome.runtime.connect({ name: 'note/suggest' });
          let shares = 0;
          let others = 0;
          let isOver = false;
          const askOther = async (): Promise<void> => {
            await chrome.runtime.sendMessage({ hiplens: 'code/entry', request: { code: '27130' } });
            if (isOver) return;
            others += 1;
            await askOther();
          };
          port.onMessage.addListener((message) => {
            if ((message as { kind: string }).kind === 'progress') return (shares += 1);
            isOver = true;
            return resolve({ shares, others });
          });
          port.postMessage({ text });
          void askOther();
        }),
      LONG_NOTE,
    );

    expect(shares).toBeGreaterThan(2);
    expect(others).toBeGreaterThan(0);
  });

  it('a long note is stopped, stays in its box, and can be read after all', async () => {
    page = await openNoteTool(browser, 'sidepanel.html');
    await paste(page, LONG_NOTE);
    // Others keep the worker busy, so that there is time to press even on a fast machine. They are stopped with this page.
    await page.evaluate((text) => {
      for (let each = 0; each < 12; each += 1) chrome.runtime.connect({ name: 'note/suggest' }).postMessage({ text });
    }, LONG_NOTE);
    await start(page);
    await page.waitForSelector('.note-tool progress');
    await page.click('.note-buttons .stop');
    await says(page, 'Stopped. The text is still here.');
    expect(await page.$('.note-tool progress')).toBeNull();
    expect(await page.$('.suggestion')).toBeNull();

    await start(page);
    await says(page, 'Possible codes to check');
    expect((await boxText(page)).length).toBe(LONG_NOTE.length);
  });
});
