/** What is kept after a day's work: the settings, and nothing of any page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { waitFor, waitForClosedRoot } from './harness/closed-root.ts';
import { startSite, type Site } from './harness/site.ts';
import { listStored, type Stored } from './harness/stored.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { keysOf } from './keys.ts';
import { beforeAllInTurn, hover, paintedTexts, placeOf, press, startTidy, waitForMarks } from './scene.ts';

const ITEM = { title: 'Explain this code' };
/** On selected text both items stand in a submenu. */
const ON_TEXT = { ...ITEM, submenu: 'HipLens' };
const SUGGEST = { title: 'Suggest hip codes for this text', submenu: 'HipLens' };
/** Words of the page and of its address. */
const PAGE_WORDS = /Testpatient|Kernersville|Sample|claims-screen|Pending|Reviewer|9,410|http/;

describe.each(BROWSER_KINDS)('after a day in %s', (kind) => {
  let site: Site;
  let browser: TestBrowser;

  beforeAllInTurn(async () => {
    site = await startSite();
    browser = await openBrowser(kind, { extension: builtExtension(kind), site, native: true, allowPrivate: true });
  });
  startTidy(() => browser);
  afterEach(() => browser.expectQuiet());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (): Promise<Page> => {
    const page = await browser.newPage(site.url('claims-screen.html'));
    await waitForMarks(page, 7);
    return page;
  };
  const settingsOf = ({ local }: Stored): Record<string, unknown> => local['settings'] as Record<string, unknown>;
  const storedWhen = (isSo: (stored: Stored) => boolean): Promise<Stored> =>
    waitFor(
      async () => {
        const stored = await listStored(browser);
        return isSo(stored) ? stored : undefined;
      },
      () => 'the store did not come to that',
    );

  it('only settings, recent codes, a site and a label are stored', async () => {
    const page = await open();
    await hover(browser, page, '#line-1', '27284');
    await page.mouse.move(5, 5);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#note p')!));
    await browser.native.chooseMenuItem(page, await placeOf(page, '#note', 'billed'), ON_TEXT);
    await (await browser.native.panel(page)).waitForText('27138');
    await browser.native.chooseMenuItem(page, await placeOf(page, '#note', 'hip'), SUGGEST);
    await (await browser.native.panel(page)).waitForText('Possible codes to check');
    await browser.native.closePanel(page);
    const popup = await browser.native.openToolbarPopup(page);
    await popup.waitForText('On this page');
    await popup.type('girdlestone');
    await popup.waitForText('Also called Girdlestone');
    await popup.close();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const card = await hover(browser, page, '#line-3', '27253');
    await press(page, card, 'Not a code here');
    await waitForClosedRoot(browser, page, 'Undo');
    await browser.native.pressShortcut(page, keysOf(kind, 'switch-site'));
    await waitFor(
      async () => ((await paintedTexts(page)).length === 0 ? true : undefined),
      () => 'the site stayed on',
    );

    const stored = await storedWhen((now) => (settingsOf(now)['recents'] as string[]).length >= 3);

    expect(Object.keys(stored.local)).toEqual(['settings']);
    expect(settingsOf(stored)['sitesOff']).toEqual([new URL(page.url()).host]);
    expect(settingsOf(stored)['labelRules']).toHaveLength(1);
    expect(new Set(settingsOf(stored)['recents'] as string[])).toEqual(new Set(['27138', '27137', '27134']));
    expect(Object.keys(stored.session).sort()).toEqual(expect.arrayContaining(['counts']));
    expect(JSON.stringify(stored.session)).toMatch(/^[^a-z]*counts[^a-z]*(tabsOff[^a-z]*)?$/);
    expect([stored.sync, stored.page, stored.databases, stored.caches]).toEqual([{}, {}, [], []]);
    expect(JSON.stringify({ ...stored.local, sitesOff: null }).replaceAll(new URL(page.url()).host, '')).not.toMatch(PAGE_WORDS);
    await browser.native.pressShortcut(page, keysOf(kind, 'switch-site'));
    await waitForMarks(page);
    await page.close();
  });

  it('a private window has left nothing', async () => {
    const before = settingsOf(await listStored(browser));
    const page = await browser.native.openPrivateWindow(site.url('claims-screen.html'));
    await waitForMarks(page);
    await hover(browser, page, '#note', '27138');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#note p')!));
    await browser.native.chooseMenuItem(page, await placeOf(page, '#note', 'hip'), SUGGEST);
    await (await browser.native.panel(page)).waitForText('Possible codes to check');
    await browser.native.closePanel(page);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await browser.native.chooseMenuItem(page, await placeOf(page, '#note', '27138'), ITEM);
    await (await browser.native.panel(page)).waitForText('Revision total hip: stem changed');
    await browser.native.closePanel(page);
    const card = await hover(browser, page, '#note', '27138');
    await press(page, card, 'Not a code here');
    await waitForClosedRoot(browser, page, 'Undo');
    await browser.native.pressShortcut(page, keysOf(kind, 'switch-site'));
    await waitFor(
      async () => ((await paintedTexts(page)).length === 0 ? true : undefined),
      () => 'the tab stayed on',
    );
    await page.close();

    const after = settingsOf(await listStored(browser));

    // That some tab was off is all that may stay, and it ends with the tab.
    expect({ ...after, someTabOff: false }).toEqual({ ...before, someTabOff: false });
  });
});
