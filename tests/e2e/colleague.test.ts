/** "Ask a colleague" on the built pages: from card, sheet and options to a message that a mail program can take. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Recipient } from '../../lib/mail/recipients.ts';
import { waitFor } from './harness/closed-root.ts';
import type { ExtensionView } from './harness/native-surfaces.ts';
import { startSite, type Site } from './harness/site.ts';
import { listStored } from './harness/stored.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { hover, press, startTidy, waitForMarks } from './scene.ts';

/** What a mail program reads from the link. */
interface Read {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

function read(link: string): Read {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const values = new Map(fields.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]));
  return { to: decodeURIComponent(to), subject: values.get('subject') ?? '', body: values.get('body') ?? '' };
}

describe.each(BROWSER_KINDS)('a colleague is asked in %s', (kind) => {
  let site: Site;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser(kind, { extension: builtExtension(kind), site, native: true });
  });
  startTidy(() => browser);
  beforeEach(() => keep([]));
  afterEach(() => browser.expectQuiet());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (path: string, ready: string): Promise<void> => {
    page = await browser.extensionPage(path);
    await page.waitForSelector(ready);
    await page.bringToFront();
  };
  const linkIn = (view: Page | ExtensionView): Promise<string> =>
    (view as Page).evaluate(() => document.querySelector<HTMLAnchorElement>('.colleague a')?.href ?? '');
  const says = (words: string) => page.waitForFunction((text) => document.body.textContent.includes(text), { polling: 50 }, words);
  const pressed = async (words: string): Promise<void> => {
    const button = await page.waitForSelector(`::-p-xpath(//button[contains(., ${JSON.stringify(words)})])`);
    await button?.click();
  };

  const keep = (recipients: readonly Recipient[]): Promise<unknown> =>
    browser.inExtension((now) => chrome.runtime.sendMessage({ hiplens: 'recipients/change', request: { recipients: now } }), recipients);
  const keptNames = (): Promise<readonly string[]> =>
    browser.inExtension(async () => {
      const answer: { value: readonly { name: string }[] } = await chrome.runtime.sendMessage({ hiplens: 'recipients/read', request: {} });
      return answer.value.map(({ name }) => name);
    });

  it('from the card: the panel opens at the code, with the message', async () => {
    page = await browser.newPage(site.url('claims-screen.html'));
    await waitForMarks(page);
    if (kind === 'firefox') {
      // Firefox refuses its sidebar from a page's message: one that is open shows the code.
      await browser.native.typeOmnibox(page, 'hip 27284\n');
      await (await browser.native.panel(page)).waitForText('Hip fused');
    }
    const card = await hover(browser, page, '#line-2', '27138');

    await press(page, card, 'Ask a colleague');

    const panel = await browser.native.panel(page);
    await panel.waitForText('Ask a colleague by e-mail');
    const { subject, body } = read(await linkIn(panel));
    expect(subject).toBe('Question on 27138, revision total hip: stem changed, cup stays');
    expect(body).toContain('\r\n- Work RVU ');
    expect(body).toContain('Please add no patient data');
    // Leaving it, and coming back to the code, opens no message.
    expect(
      await panel.evaluate(async () => {
        document.querySelector<HTMLElement>('.colleague header button')?.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [document.querySelector('.colleague') === null, document.activeElement?.className];
      }),
    ).toEqual([true, 'ask-colleague']);
    await browser.native.closePanel(page);
  });

  it('from the sheet, by keyboard: question, recipient, link and copy', async () => {
    await open('options.html', '#recipient-add');
    await page.type('#recipient-add', 'lead.clinic.example');
    await page.keyboard.press('Enter');
    await says('“lead.clinic.example” has no @.');
    expect(await page.$eval('#recipient-add', (field) => (field as HTMLInputElement).value)).toBe('lead.clinic.example');
    await page.$eval('#recipient-add', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type('lead@clinic.example, a+b@clinic.example');
    await page.type('#recipient-name', 'Leads');
    await page.keyboard.press('Enter');
    await says('Leads (lead@clinic.example, a+b@clinic.example)');
    await waitFor(
      async () => ((await keptNames()).join() === 'Leads' ? true : undefined),
      () => 'the recipient was not stored',
    );
    expect(JSON.stringify((await listStored(browser)).local)).not.toContain('clinic.example');
    await page.close();

    await open('sidepanel.html?code=27130', '.ask-colleague');
    await page.focus('.ask-colleague');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#colleague-question:focus');
    await page.keyboard.type('Scope before: 27130 or 27132? 100% & more');
    const { to, body } = read(await linkIn(page));
    expect(to).toBe('lead@clinic.example,a+b@clinic.example');
    expect(body).toMatch(/^Scope before: 27130 or 27132\? 100% & more\r\n/);
    expect(body).toContain('- Against 27132: ');
    await page.click('.colleague .primary');
    await page.waitForFunction(() => document.querySelector('.colleague .said')?.textContent !== '', { polling: 50 });
    expect(await page.$eval('.colleague .said', (said) => said.textContent)).toBe('Message copied.');
    if (kind === 'firefox') expect(await browser.readClipboard(page)).toContain('Question on 27130');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.colleague') === null, { polling: 50 });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ask-colleague');
    // What was typed is still there.
    await page.keyboard.press('Enter');
    await page.waitForSelector('#colleague-question:focus');
    expect(await page.$eval('#colleague-question', (field) => (field as HTMLTextAreaElement).value)).toContain('Scope before');
    // The focus stays in the dialog, all the way round.
    const walk: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      walk.push(
        await page.evaluate(() => (document.activeElement?.closest('.colleague') ? 'in' : (document.activeElement?.localName ?? ''))),
      );
    }
    expect(walk).not.toContain('button');
  });

  it('about codes side by side', async () => {
    await open('sidepanel.html?code=27244,27245', '.tools .ask-colleague');

    await page.click('.tools .ask-colleague');
    await page.waitForSelector('.colleague a');

    const { subject, body } = read(await linkIn(page));
    expect(subject).toMatch(/^Question on 27244, .*; also 27245$/);
    expect(body).toMatch(/^27244 .*\r\n- /m);
    expect(body).toMatch(/^27245 .*\r\n- /m);
  });

  it('in a tab: the order opens the message once, and not when the tab is loaded again', async () => {
    await open('sidepanel.html?code=27130&mail=1', '.colleague a');
    expect(await page.evaluate(() => location.search)).toBe('?code=27130');
    expect(await page.$eval('.colleague a', (link) => (link as HTMLAnchorElement).target)).toBe(kind === 'chromium' ? '_blank' : '');

    await page.evaluate(() => location.reload());
    await page.waitForFunction(() => document.querySelector('.colleague') === null, { polling: 50 });
    await page.waitForSelector('.ask-colleague');
    expect(await page.$('.colleague')).toBeNull();
  });

  it('a recipient is removed, and put back at its place', async () => {
    await keep([
      { name: 'Ann', addresses: ['ann@clinic.example'] },
      { name: '', addresses: ['ben@clinic.example'] },
    ]);
    await open('options.html', '#recipient-add');
    await says('Ann (ann@clinic.example)');

    await pressed('Ann (ann@clinic.example)');
    await says('Removed: Ann (ann@clinic.example).');
    await page.waitForSelector('.outcome .undo:focus');
    await page.keyboard.press('Enter');

    await waitFor(
      async () => ((await keptNames()).join() === 'Ann,' ? true : undefined),
      () => 'the recipient did not come back',
    );
  });
});
