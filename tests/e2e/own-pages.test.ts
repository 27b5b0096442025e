/** The options and the welcome page as built: what is changed there is stored, can be undone, and works from the keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../lib/settings/settings.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { beforeAllInTurn, startTidy, writeSettings } from './scene.ts';

const DELAY = '#delay-number';
const UNDO = '.undo';

describe.each(BROWSER_KINDS)('own pages in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAllInTurn(async () => {
    browser = await openBrowser(kind, { extension: builtExtension(kind) });
  });
  startTidy(() => browser);
  afterAll(async () => {
    await browser?.close();
  });

  const given = (settings: Partial<Settings>): Promise<void> => writeSettings(browser, { ...defaults, salt: 'kept', ...settings });
  const stored = (): Promise<Settings> =>
    page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'] as unknown as Settings);
  const untilStored = (key: keyof Settings, value: unknown) =>
    page.waitForFunction(
      async (name, text) => {
        const settings = (await chrome.storage.local.get('settings'))['settings'] as Record<string, unknown> | undefined;
        return JSON.stringify(settings?.[name]) === text;
      },
      { polling: 50 },
      key,
      JSON.stringify(value),
    );
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const { id, name, value, labels } = at as HTMLInputElement;
      return id || (name && `${name}=${value}`) || at?.ariaLabel || (labels?.[0] ?? at)?.textContent.trim() || '';
    });
  const says = (words: string) => page.waitForFunction((text) => document.body.textContent.includes(text), { polling: 50 }, words);
  const open = async (path: string, ready: string): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
  };

  it('reach every setting by Tab, in reading order', async () => {
    await open('options.html', DELAY);
    const walk: string[] = [];

    do {
      await page.keyboard.press('Tab');
      walk.push(await focused());
    } while (!walk.at(-1)?.includes('Licences') && walk.length < 40);

    const order = [
      'HipLens is on',
      'Wait',
      'delay-number',
      'modifier=none',
      'mark=both',
      'theme=system',
      'order=deciding',
      'site-add',
      'Add',
      'recipient-name',
      'recipient-add',
      'Add',
      'Reset everything',
    ];
    expect(walk.filter((name) => order.includes(name))).toEqual(order);
    expect(walk).not.toContain('');
  });

  it('store what the keyboard changes, and say so', async () => {
    await open('options.html', DELAY);

    await page.focus('[name=mark][value=both]');
    await page.keyboard.press('ArrowDown');
    await untilStored('markStyle', 'underline');
    await says('Saved');
    await page.focus(DELAY);
    await page.keyboard.press('ArrowRight');
    for (const _digit of '200') await page.keyboard.press('Backspace');
    await page.keyboard.type('350');
    await page.keyboard.press('Tab');

    await untilStored('showDelayMs', 350);
  });

  it('refuse a wait that is none, and keep it in the field', async () => {
    await given({ showDelayMs: 350 });
    await open('options.html', DELAY);

    await page.focus(DELAY);
    await page.keyboard.press('End');
    await page.keyboard.type('000');
    await page.keyboard.press('Tab');
    await says('Type a whole number from 0 to 5000.');

    expect(await page.$eval(DELAY, (field) => [(field as HTMLInputElement).value, field.getAttribute('aria-invalid')])).toEqual([
      '350000',
      'true',
    ]);
    expect((await stored()).showDelayMs).toBe(350);
  });

  it('take a site onto the list, off it, and back by Undo, which has the focus', async () => {
    await open('options.html', DELAY);

    await page.focus('#site-add');
    await page.keyboard.type('*.example');
    await page.keyboard.press('Enter');
    await says('A star does not work here.');
    await page.$eval('#site-add', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type('https://billing.example/claims?x=1');
    await page.keyboard.press('Enter');
    await untilStored('sitesOff', ['billing.example']);
    await page.focus('.rows .button');
    await page.keyboard.press('Enter');
    await untilStored('sitesOff', []);
    await page.waitForSelector(UNDO);
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');

    await untilStored('sitesOff', ['billing.example']);
    expect(await focused()).toBe('sites');
  });

  it('set everything back and undo that', async () => {
    await given({ markStyle: 'underline', showDelayMs: 350, sitesOff: ['billing.example'] });
    await open('options.html', DELAY);
    const before = await stored();

    await page.focus('#reset ~ .button');
    await page.keyboard.press('Enter');
    await untilStored('markStyle', 'both');
    expect(await stored()).toMatchObject({ showDelayMs: 200, sitesOff: [], salt: 'kept' });
    await page.focus(UNDO);
    await page.keyboard.press('Enter');
    await untilStored('markStyle', 'underline');

    expect(await stored()).toEqual(before);
  });

  it('show at once what was changed elsewhere, and name what was repaired', async () => {
    await open('options.html', DELAY);

    await page.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
      await chrome.storage.local.set({ settings: { ...settings, theme: 'dark', repaired: ['theme'] } });
    });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.waitForSelector('.banner .names');
    await page.click('.banner .button');

    await untilStored('repaired', []);
    expect(await page.$('.banner')).toBeNull();
  });

  it('show the keys that the browser holds', async () => {
    await open('options.html', DELAY);

    await page.waitForSelector('.keys kbd');

    const keys = await page.$$eval('.keys > div', (lines) => lines.map((line) => line.textContent));
    expect(keys.length).toBeGreaterThanOrEqual(4);
    expect(keys.some((line) => line.startsWith('Explain the code here'))).toBe(true);
  });

  it('let a visitor hover, open and close a card in the sample, by pointer and by keyboard', async () => {
    await open('welcome.html', '[data-sample="27284"]');
    const card = () =>
      page.evaluate(() => document.querySelector('.card-place > div')?.shadowRoot?.querySelector('.card')?.textContent ?? '');
    const untilCard = (code: string) =>
      page.waitForFunction(
        (text) => document.querySelector('.card-place > div')?.shadowRoot?.querySelector('.code')?.textContent === text,
        { polling: 50 },
        code,
      );

    const mark = await page.$('[data-sample="27284"]');
    await mark?.hover();
    await untilCard('27284');
    expect(await card()).toContain('vs 27286');
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => !document.querySelector('.card-place'), { polling: 50 });

    await page.focus('[data-sample="27138"]');
    await page.keyboard.press('Enter');
    await untilCard('27138');
    expect(await focused()).toMatch(/^vs /);
    await page.keyboard.press('Escape');
    expect(await page.$('.card-place')).toBeNull();
    expect(await focused()).toBe('27138');
  });

  it('answer the worker what was right-clicked in the sample, once', async () => {
    await open('welcome.html', '[data-sample="27253"]');
    const ask = () =>
      browser.inExtension(async () => {
        const [tab] = (await chrome.tabs.query({})).filter(({ title }) => title === 'HipLens is ready');
        return chrome.tabs.sendMessage(tab?.id ?? 0, {
          hiplens: 'page/explainPlace',
          request: { isEditable: false, hasSelection: false },
        }) as Promise<unknown>;
      });

    const mark = await page.$('[data-sample="27253"]');
    await mark?.click({ button: 'right' });
    await page.keyboard.press('Escape');

    expect(await ask()).toEqual({ kind: 'code', code: '27253' });
    expect(await ask()).toEqual({ kind: 'nothing', near: ['27284', '27138', '27253', '27137'] });
  });

  it('say nothing on the console and ask nothing of the network', async () => {
    await open('welcome.html', '[data-sample="27284"]');

    await browser.expectQuiet();
  });
});
