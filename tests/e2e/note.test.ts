/** "Note to codes" on the built panel: a pasted note, its codes and the way back; what cannot be read; a long one that is stopped. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';

const NOTE = 'PROCEDURE: Conversion to left THA.\nOld DHS plate and screw removed. Press fit cup, long stem.';

const LONG_NOTE = `${NOTE}\n`.repeat(3_000).slice(0, 199_000);

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

  const open = async (path = 'sidepanel.html'): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector('#tool-note');
    await page.bringToFront();
    await page.click('#tool-note');
    await page.waitForSelector('#note-box');
  };
  const says = (words: string) => page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, words);
  const boxText = () => page.$eval('#note-box', (box) => (box as HTMLTextAreaElement).value);
  /** As a paste does: the whole text in one change. */
  const paste = async (text: string): Promise<void> => {
    await page.focus('#note-box');
    await page.evaluate((pasted) => {
      const box = document.querySelector('#note-box') as HTMLTextAreaElement;
      box.value = pasted;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, text);
  };
  const start = async (): Promise<void> => {
    await page.focus('#note-box');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  };

  it('a note gives codes with its words; a code opens, and the way back finds all as it was', async () => {
    await open();
    await paste(NOTE);
    await start();
    await says('Possible codes to check');
    const first = '.suggestion h3 .to-code';
    expect(await page.$eval(first, (code) => code.textContent)).toBe('27132');
    expect(await page.$eval('.suggestion .for', (place) => place.textContent)).toContain('“Conversion');

    await page.click(first);
    await says('27132');
    await page.waitForSelector('.sheet');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');

    await page.waitForSelector(first);
    expect(await boxText()).toBe(NOTE);

    await page.click('.compare-two');
    await page.waitForSelector('.compare table');
    await says('27130');
  });

  it('says what cannot be read, keeps it, and takes Clear back', async () => {
    await open('popup.html');
    await start();
    await says('Paste or type a text first.');

    const long = 'left hip pain. '.repeat(13_400);
    await paste(long);
    await says('more than the 200,000 that can be read');
    expect((await boxText()).length).toBe(long.length);

    await page.click('.note-buttons .tool');
    await says('Cleared.');
    expect(await boxText()).toBe('');
    await page.click('.note-buttons .notice + .tool');
    expect((await boxText()).length).toBe(long.length);

    await paste('Carpal tunnel release');
    await start();
    await says('No hip code found');
    await says('No word of the text names the hip');
  });

  it('takes in a dropped text file and refuses an image', async () => {
    await open();
    await paste('R THA');
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
    await says('Only text files can be read');
    expect(await boxText()).toBe('R THA');

    await drop('note.txt', 'text/plain', NOTE);
    await says('The file took the place of the text.');
    expect(await boxText()).toBe(NOTE);
  });

  it('a long note keeps no other question waiting', async () => {
    await open();

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
    await open();
    await paste(LONG_NOTE);
    // Others keep the worker busy, so that there is time to press even on a fast machine. They are stopped with this page.
    await page.evaluate((text) => {
      for (let each = 0; each < 12; each += 1) chrome.runtime.connect({ name: 'note/suggest' }).postMessage({ text });
    }, LONG_NOTE);
    await start();
    await page.waitForSelector('.note-tool progress');
    await page.click('.note-buttons .stop');
    await says('Stopped. The text is still here.');
    expect(await page.$('.note-tool progress')).toBeNull();
    expect(await page.$('.suggestion')).toBeNull();

    await start();
    await says('Possible codes to check');
    expect((await boxText()).length).toBe(LONG_NOTE.length);
  });
});
