/** The tool "Note to codes" on a page of the built extension, as a user handles it. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './harness/test-browser.ts';

export const NOTE = 'PROCEDURE: Conversion to left THA.\nOld DHS plate and screw removed. Press fit cup, long stem.';

/** Opens a page of the extension at the tool. */
export async function openNoteTool(browser: TestBrowser, path: string): Promise<Page> {
  const page = await browser.extensionPage(path);
  await page.waitForSelector('#tool-note');
  await page.bringToFront();
  await page.click('#tool-note');
  await page.waitForSelector('#note-box');
  return page;
}

export const boxText = (page: Page): Promise<string> => page.$eval('#note-box', (box) => (box as HTMLTextAreaElement).value);

/** As a paste does: the whole text in one change. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.focus('#note-box');
  await page.evaluate((pasted) => {
    const box = document.querySelector('#note-box') as HTMLTextAreaElement;
    box.value = pasted;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

/** Starts it by the keyboard. */
export async function start(page: Page): Promise<void> {
  await page.focus('#note-box');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

export const says = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, words);
};
