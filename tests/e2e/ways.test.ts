/** The other ways to the sheet and the popup: card, command, address bar, toolbar button. All by what a user would press. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitFor, waitForClosedRoot } from './harness/closed-root.ts';
import { startSite, type Site } from './harness/site.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type BrowserKind, type TestBrowser } from './harness/test-browser.ts';
import { keysOf } from './keys.ts';
import { beforeAllInTurn, hover, paintedTexts, placeOf, press, startTidy, waitForMarks } from './scene.ts';

const MARKS = ['27284', '27138', '27253', '27137', '27138', '27137', '27134'];

describe.each(BROWSER_KINDS)('ways to the sheet in %s', (kind) => {
  let folder: string;
  let site: Site;
  let browser: TestBrowser;
  let page: Page;

  beforeAllInTurn(async () => {
    folder = await withKeyForTheSheet(kind);
    site = await startSite();
    browser = await openBrowser(kind, { extension: folder, site, native: true });
  });
  startTidy(() => browser);
  beforeEach(async () => {
    page = await browser.newPage(site.url('claims-screen.html'));
    await waitForMarks(page, MARKS.length);
  });
  afterEach(async () => {
    await browser.native.closePanel(page);
    await page.close();
    await browser.expectQuiet();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const panelSays = async (words: string | RegExp): Promise<string> => (await browser.native.panel(page)).waitForText(words);

  it('leads from the address bar by a code', async () => {
    await browser.native.typeOmnibox(page, 'hip 27138\n');

    await panelSays('Revision total hip: stem changed');
  });

  it('leads from the address bar by words', async () => {
    if (kind === 'firefox') {
      await browser.native.typeOmnibox(page, 'hip girdlestone');
      expect((await browser.native.waitForSuggestions(page, '27122')).join(' ')).toContain('Girdlestone');
    }

    await browser.native.typeOmnibox(page, 'hip girdlestone\n');

    await panelSays('27122');
  });

  it('leads from the card, by the way that the browser allows', async () => {
    const card = await hover(browser, page, '#line-2', '27138');

    if (kind === 'chromium') {
      await press(page, card, 'Full sheet');
      await panelSays('Revision total hip: stem changed');
      return;
    }
    // Firefox refuses its sidebar from a page's message: one that is open shows the code.
    await browser.native.typeOmnibox(page, 'hip 27284\n');
    await panelSays('Hip fused');
    const again = await hover(browser, page, '#line-2', '27138');
    await press(page, again, 'Full sheet');
    await panelSays('Revision total hip: stem changed');
  });

  it('leads from the keyboard, for the code at the caret', async () => {
    await page.mouse.click(...(await placeOf(page, '#line-3', '27253')));
    await browser.native.pressShortcut(page, keysOf(kind, 'next-code'));

    await panelSays('Traumatic hip dislocation');
  });

  it('shows the card by its shortcut', async () => {
    await page.mouse.click(...(await placeOf(page, '#line-1', '27284')));
    await page.mouse.move(5, 5);

    await browser.native.pressShortcut(page, keysOf(kind, 'explain-here'));

    await waitForClosedRoot(browser, page, 'Hip fused');
  });

  it('switches the site off and on by its shortcut', async () => {
    await browser.native.pressShortcut(page, keysOf(kind, 'switch-site'));
    await marked([]);

    await browser.native.pressShortcut(page, keysOf(kind, 'switch-site'));
    await marked(MARKS);
  });

  it('searches in the toolbar popup with the cursor in its box, and opens the sheet', async () => {
    const popup = await browser.native.openToolbarPopup(page);
    await popup.waitForText('On this page');
    await popup.type('girdlestone');
    expect(await popup.waitForText('Also called Girdlestone')).toContain('27122');

    await popup.type('\n').catch(() => undefined); // it closes under the key

    await panelSays('27122');
  });

  it('lists in the popup what stands on the page, with what was left alone and why', async () => {
    const popup = await browser.native.openToolbarPopup(page);

    const text = await popup.waitForText('Left alone on this page');

    expect(text).toMatch(/27284[\s\S]*27138[\s\S]*27253/);
    await popup.click('.left-alone summary');
    expect(await popup.waitForText('A ZIP code')).toContain('account');
    await popup.close();
  });

  it('jumps from the popup to a code and rings it', async () => {
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 4000px' })));
    const popup = await browser.native.openToolbarPopup(page);
    await popup.waitForText('27253');

    await popup.click('.codes-here li:nth-child(1) .icon');

    await waitFor(
      async () => {
        const roots = await browser.closedRoots(page.mainFrame());
        const rings = await Promise.all(roots.map((root) => root.evaluate((shadow) => shadow.querySelector('.hiplens-ring') !== null)));
        return rings.includes(true) ? true : undefined;
      },
      () => 'nothing was ringed',
    );
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3_000);
    await popup.close();
  });

  it("treats a number as a code by the user's word, and takes it back", async () => {
    let popup = await browser.native.openToolbarPopup(page);
    await popup.waitForText('Left alone on this page');
    await popup.click('.left-alone summary');
    await popup.evaluate(() => {
      const invoice = [...document.querySelectorAll('.left-alone li')].find(
        (line) => line.textContent?.includes('27236') && !line.querySelector('li'),
      );
      invoice?.querySelector('button')?.setAttribute('data-treat', '');
    });
    await popup.click('[data-treat]');
    await waitFor(
      async () => ((await paintedTexts(page)).length > MARKS.length ? true : undefined),
      () => 'no further number was marked',
    );
    await popup.close();

    popup = await browser.native.openToolbarPopup(page);
    await popup.waitForText('You said so');
    await popup.evaluate(() => {
      const undo = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('Undo what you said'));
      undo?.setAttribute('data-undo', '');
    });
    await popup.click('[data-undo]');
    await marked(MARKS);
    await popup.close();
  });

  const marked = (expected: string[]): Promise<true> =>
    waitFor(
      async () => (JSON.stringify(await paintedTexts(page)) === JSON.stringify(expected) ? true : undefined),
      () => `the page does not show ${expected.length} marks`,
    );
});

/** The built extension with a key for the sheet's command, as a user would give it one: browsers take four suggested keys. */
async function withKeyForTheSheet(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hiplens-keys-'));
  await cp(builtExtension(kind), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { commands: Record<string, { suggested_key?: unknown }> };
  const { 'next-code': next, 'open-sheet': sheet } = manifest.commands;
  if (!next || !sheet) throw new Error('the commands are not as this test knows them');
  sheet.suggested_key = next.suggested_key;
  delete next.suggested_key;
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
