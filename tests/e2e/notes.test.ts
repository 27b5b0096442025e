/** Notes and favorites out to a file and in again, and in a private window, on the built pages. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Kept } from '../../lib/notes/notes.ts';
import { waitFor } from './harness/closed-root.ts';
import { startSite, type Site } from './harness/site.ts';
import { listStored } from './harness/stored.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { placeOf, startTidy, waitForMarks } from './scene.ts';

const KEPT: Kept = {
  favourites: ['27284', '27130'],
  notes: [{ code: '27284', text: 'Ask for the plate record – "again".\nTwice.', changed: '2026-07-01T10:00:00.000Z' }],
};
const NOTHING: Kept = { favourites: [], notes: [] };

describe.each(BROWSER_KINDS)('notes in %s', (kind) => {
  let site: Site;
  let folder: string;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    site = await startSite();
    folder = await mkdtemp(join(tmpdir(), 'hiplens-notes-'));
    browser = await openBrowser(kind, {
      extension: builtExtension(kind),
      site,
      native: true,
      allowPrivate: true,
      prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.alwaysOpenPanel': false },
    });
  });
  startTidy(() => browser);
  beforeEach(() => keep(NOTHING));
  afterEach(() => browser.expectQuiet());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const keep = (kept: Kept): Promise<void> =>
    browser.inExtension(async (all) => {
      await chrome.runtime.sendMessage({
        hiplens: 'notes/change',
        request: { change: { kind: 'replace', kept: all }, isPrivate: false },
      });
    }, kept);
  const kept = (): Promise<Kept> =>
    browser.inExtension(async () => {
      const answer = (await chrome.runtime.sendMessage({ hiplens: 'notes/read', request: {} })) as { value: Kept };
      return answer.value;
    });
  const says = (words: string) => page.waitForFunction((text) => document.body.textContent.includes(text), { polling: 50 }, words);
  const openOptions = async (): Promise<void> => {
    page = await browser.extensionPage('options.html');
    await page.waitForSelector('.note-actions');
    await page.bringToFront();
  };
  const choose = async (path: string): Promise<void> => {
    const input = (await page.$('.note-actions input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('go out to a file, and come in from it as they were', async () => {
    await keep(KEPT);
    await openOptions();
    await says('Notes: 1. Favorites: 2.');
    if (kind === 'chromium') {
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    await page.click('.note-actions .button');
    await says('The file is in your downloads.');
    const file = await waitFor(
      async () => {
        const name = (await readdir(folder)).find((one) => /^hiplens-notes-.*\.json$/.test(one));
        return name !== undefined && (await readFile(join(folder, name), 'utf8')).endsWith('}\n') ? join(folder, name) : undefined;
      },
      () => 'no file came',
    );
    await keep(NOTHING);
    await says('No notes');

    await choose(file);

    await says('Imported. Notes: 1, favorites: 2.');
    expect(await kept()).toEqual(KEPT);
  });

  it.each([
    ['words.json', 'no JSON at all', 'This is no JSON file.'],
    ['other.json', '{"a": 1}', 'does not come from the export of HipLens'],
    ['empty.json', '', 'The file is empty.'],
  ])('say what is wrong with a file, and stay as they are: %s', async (name, text, words) => {
    await keep(KEPT);
    await openOptions();
    await writeFile(join(folder, name), text);

    await choose(join(folder, name));

    await says(words);
    expect(await kept()).toEqual(KEPT);
  });

  it('are shown in a private window, which adds none and says so', async () => {
    await keep(KEPT);
    const before = await listStored(browser);
    page = await browser.native.openPrivateWindow(site.url('claims-screen.html'));
    await waitForMarks(page);
    const explain = { title: 'Explain this code' };

    await browser.native.chooseMenuItem(page, await placeOf(page, '#note', '27138'), explain);
    const panel = await browser.native.panel(page);
    const text = await panel.waitForText('Revision total hip: stem changed');
    expect(await panel.waitForText('In a private window your notes are shown and none is added or changed.')).toBeTruthy();
    expect(text).not.toContain('Add a note');
    expect(await panel.evaluate(() => document.querySelector('button.favourite, .own-note textarea') === null)).toBe(true);
    await browser.native.closePanel(page);
    await page.close();

    expect(await kept()).toEqual(KEPT);
    expect(await listStored(browser)).toEqual(before);
  });
});
