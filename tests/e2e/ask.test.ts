/** The tool "Ask" in panel and popup, by the keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { listStored } from './harness/stored.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { beforeAllInTurn, startTidy } from './scene.ts';

describe.each(BROWSER_KINDS)('asking in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAllInTurn(async () => {
    browser = await openBrowser(kind, { extension: builtExtension(kind) });
  });
  startTidy(() => browser);
  afterEach(() => browser.expectQuiet());
  afterAll(() => browser?.close());

  const open = async (path: string, ready = '#search-box'): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
  };
  /** From the row of tools into the box of "Ask". */
  const toAsk = async (): Promise<void> => {
    await page.focus('#tool-search');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('#ask-box');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask-box');
  };
  /** Types a question and waits for its answer, which comes first. */
  const ask = async (question: string): Promise<string> => {
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    const answer = await page.waitForFunction(
      (text) => {
        const turn = document.querySelector('.turn');
        return turn?.querySelector('h2')?.textContent === text && turn.querySelector('.statements')?.textContent;
      },
      { polling: 50 },
      question,
    );
    return (await answer.jsonValue()) || '';
  };
  const inView = (): Promise<string[]> => page.$$eval('.in-view .to-code', (codes) => codes.map(({ textContent }) => textContent ?? ''));

  it('a follow-up keeps the codes, an unknown answer is told as that, and a sheet leads back', async () => {
    await open('sidepanel.html');
    await toAsk();

    expect(await ask('What is the difference between 27244 and 27245?')).toContain('27245: trochanteric region fracture, nail.');
    expect(await inView()).toEqual(['27244', '27245']);
    expect(await ask('Which of them has more RVUs?')).toContain('27244 is higher than 27245');
    expect(await ask('How much does Aetna pay for 27130?')).toContain('I don’t know: not in this dataset.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.$eval('#ask-box', (box) => (box as HTMLTextAreaElement).value)).toBe('Which of them has more RVUs?');

    await page.focus('.turn:last-child .to-code');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sheet .code');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.waitForSelector('#ask-box');
    expect(await page.$$eval('.turn', (turns) => turns.length)).toBe(3);
    expect(JSON.stringify(await listStored(browser))).not.toMatch(/Aetna|RVUs/);
  });

  it('a sheet in the panel hands its code over', async () => {
    await open('sidepanel.html?code=27130', '.sheet .code');
    await page.waitForFunction(() => [...document.querySelectorAll('.tool')].some((tool) => tool.textContent === 'Ask about 27130'), {
      polling: 50,
    });

    await page.$$eval('.tool', (tools) => (tools.find(({ textContent }) => textContent === 'Ask about 27130') as HTMLElement).click());
    await page.waitForFunction(() => document.activeElement?.id === 'ask-box', { polling: 50 });

    expect(await inView()).toEqual(['27130']);
    expect(await ask('How many global days?')).toContain('27130 has 90 global days');
  });

  it('the popup answers, and refuses what is no question', async () => {
    await open('popup.html');
    await toAsk();

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#ask-refusal')?.textContent === 'Type a question first.', { polling: 50 });
    await page.keyboard.type('???');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#ask-refusal')?.textContent?.startsWith('Only words'), { polling: 50 });
    await page.$eval('#ask-box', (box) => (box as HTMLTextAreaElement).select());
    expect(await ask('Can 27130 be billed with 27132?')).toContain('27130 is column 2 to 27132');
    expect(await ask('And its global days?')).toContain('90 global days');
    await page.$$eval('.ask .tool', (tools) => (tools.find(({ textContent }) => textContent === 'New question') as HTMLElement).click());
    await page.waitForSelector('.examples');
    expect(await inView()).toEqual([]);
  });
});
