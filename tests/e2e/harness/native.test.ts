/** The native surfaces, on a probe that opens its panel: what needs a user gesture must pass here, and fail without one. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from './closed-root.ts';
import type { Point } from './native-surfaces.ts';
import { startSite, type Site } from './site.ts';
import { smallPdf } from './small-pdf.ts';
import { listStored } from './stored.ts';
import { BROWSER_KINDS, openBrowser, type BrowserKind, type TestBrowser } from './test-browser.ts';

const PROBE = fileURLToPath(new URL('native-probe-extension/', import.meta.url));
const ITEM = { title: 'Explain this code' };
const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='80' height='30'/>";
const PAGE = `<!doctype html><meta charset="utf-8"><title>Places</title>
<style>body { margin: 30px } body > * { display: block; margin-bottom: 30px }</style>
<p>Plain 27130</p> <a href="elsewhere.html">Link 27132</a> <input value="Field 27134"> <b>Selected 27137</b>
<img src="${IMAGE}"> <iframe src="{{origin:other}}/inner.html"></iframe>`;
const OWN_MENU = `<!doctype html><title>Own menu</title><p style="margin: 60px">Own 27138</p>
<script>addEventListener('contextmenu', (event) => event.preventDefault());</script>`;

interface Asked {
  by: string;
  outcome: string;
  count: number;
  [key: string]: unknown;
}

describe.each(BROWSER_KINDS)('native surfaces of %s', (kind) => {
  let folder: string;
  let site: Site;
  let browser: TestBrowser;
  let page: Page;
  let count = 0;

  beforeAll(async () => {
    folder = await probeFor(kind);
    site = await startSite();
    site.add('places.html', PAGE);
    site.add('inner.html', '<!doctype html><title>Inner</title><iframe src="{{origin:third}}/innermost.html" style="border: 0"></iframe>');
    site.add('innermost.html', '<!doctype html><title>Innermost</title><i>Framed 27140</i>');
    site.add('own-menu.html', OWN_MENU);
    site.add('codes.pdf', smallPdf(['Remit with 27130', 'and 27132']));
    browser = await openBrowser(kind, { extension: folder, site, native: true, allowPrivate: true });
    page = await browser.newPage(site.url('places.html'));
  });
  afterEach(async () => {
    await browser.native.closePanel(page);
    await browser.expectQuiet();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What the probe was asked since the last answer, as its panel in this page's window shows it. */
  const shown = async (where = page): Promise<Asked> => {
    const panel = await browser.native.panel(where);
    const asked = () => panel.text().then((text) => JSON.parse(/\{.*\}/.exec(text)?.[0] ?? '{"count":0}') as Asked);
    const answer = await waitFor(
      async () => ((await asked()).count > count ? asked() : undefined),
      () => 'the probe was asked nothing',
    );
    count = answer.count;
    return answer;
  };
  const explainAt = async (selector: string, place: Page | Frame = page): Promise<Asked> => {
    await browser.native.chooseMenuItem(page, await middleOf(place, selector), ITEM);
    return shown();
  };

  it('starts with the panel shut', async () => {
    expect(await browser.native.isPanelOpen(page)).toBe(false);
  });

  it('chooses from the menu of the page', async () => {
    const asked = await explainAt('p');

    expect(asked).toMatchObject({ by: 'menu', outcome: 'opened', menuItemId: 'explain', frameId: 0, editable: false });
    expect(asked).not.toHaveProperty('linkUrl');
  });

  it('chooses from the menu of a link, with its letter taken by another item', async () => {
    expect(await explainAt('a')).toMatchObject({ outcome: 'opened', linkUrl: site.url('elsewhere.html') });
  });

  it('chooses from the menu of a field while other text is selected', async () => {
    await select('b');

    const asked = await explainAt('input');

    expect(asked).toMatchObject({ outcome: 'opened', editable: true });
    expect(asked).not.toHaveProperty('selectionText', 'Selected 27137');
  });

  it('chooses from the menu of a selection', async () => {
    await select('b');

    expect(await explainAt('b')).toMatchObject({ outcome: 'opened', selectionText: 'Selected 27137' });
  });

  it('chooses from the menu of an image', async () => {
    expect(await explainAt('img')).toMatchObject({ outcome: 'opened', mediaType: 'image' });
  });

  it('chooses from the menu of a frame in a frame, each of another origin', async () => {
    const inner = page.frames().find((frame) => frame.url().endsWith('innermost.html'));

    const asked = await explainAt('i', inner);

    expect(asked).toMatchObject({ outcome: 'opened', frameUrl: site.url('innermost.html', 'third') });
    expect(asked['frameId']).not.toBe(0);
  });

  it('hits the point while the panel is open', async () => {
    await explainAt('p');

    expect(await explainAt('a')).toMatchObject({ linkUrl: site.url('elsewhere.html') });
  });

  it('chooses by the menu key, for what has the focus', async () => {
    await page.focus('a');
    await browser.native.chooseMenuItemByKey(page, ITEM);

    expect(await shown()).toMatchObject({ outcome: 'opened', linkUrl: site.url('elsewhere.html') });
  });

  it('gets the menu with Shift where a page cancels it, and not without', async () => {
    const own = await browser.newPage(site.url('own-menu.html'));
    const place = await middleOf(own, 'p');

    await expect(browser.native.chooseMenuItem(own, place, ITEM)).rejects.toThrow('no menu came');
    await browser.native.chooseMenuItem(own, place, ITEM, { modifiers: ['Shift'] });

    expect(await shown(own)).toMatchObject({ outcome: 'opened', by: 'menu' });
    await own.close();
  });

  it('wakes a stopped worker from the menu', async () => {
    await browser.stopWorker();
    count = 0;

    expect(await explainAt('p')).toMatchObject({ outcome: 'opened', count: 1 });
  });

  it.each(['running', 'stopped'])('presses a shortcut that opens the panel, with the worker %s', async (state) => {
    if (state === 'stopped') {
      await browser.stopWorker();
      count = 0;
    }
    await browser.native.pressShortcut(page, 'Alt+Shift+H');

    expect(await shown()).toMatchObject({ by: 'command', name: 'probe-explain', outcome: 'opened' });
  });

  it('types into the address bar', async () => {
    await browser.native.typeOmnibox(page, 'hip 27138\n');

    expect(await shown()).toMatchObject({ by: 'omnibox', text: '27138', outcome: 'opened' });
  });

  it('reads the suggestions of the address bar, or says that it cannot', async () => {
    await browser.native.typeOmnibox(page, 'hip fusion');
    const suggestions = browser.native.waitForSuggestions(page, 'probe suggests fusion');

    if (kind === 'firefox') expect(await suggestions).toContainEqual(expect.stringContaining('probe suggests fusion'));
    else await expect(suggestions).rejects.toThrow('nothing can read them');
    await browser.native.pressShortcut(page, 'Escape');
  });

  it('cannot open the panel without a gesture', async () => {
    const windowId = await browser.inExtension(async () => (await chrome.windows.getLastFocused()).id);
    const outcome = await browser.inExtension(async (id) => {
      await chrome.runtime.sendMessage({ order: 'open the panel', windowId: id });
      return (await chrome.storage.session.get('asked'))['asked'] as string;
    }, windowId);

    expect(outcome).toMatch(/"by":"message","outcome":"refused: .*user/);
    expect(await browser.native.isPanelOpen(page)).toBe(false);
  });

  it.runIf(kind === 'chromium')('cannot open the panel from a dispatched command', async () => {
    await page.bringToFront();
    await browser.runCommand('probe-explain', page);
    const asked = await waitFor(
      async () => /"by":"command".*/.exec(String((await listStored(browser)).session['asked']))?.[0],
      () => 'the command never came',
    );

    expect(asked).toMatch(/refused: .*gesture/);
  });

  it('opens the toolbar popup over the page, and types in it', async () => {
    const popup = await browser.native.openToolbarPopup(page);

    expect(await popup.waitForText('over ')).toContain(`over ${site.url('places.html')}`);
    await popup.type('27130\n');
    await popup.waitForText('typed 27130');
    expect(isPng(await popup.screenshot())).toBe(true);
    await popup.close();
  });

  it('reads, presses, pictures and shuts the panel', async () => {
    await browser.native.pressShortcut(page, 'Alt+Shift+H');
    const panel = await browser.native.panel(page);

    expect(panel.url).toBe(`${browser.extensionOrigin}/panel.html`);
    await panel.click('button');
    await panel.waitForText('trusted press');
    await panel.click('input');
    await panel.type('27132');
    expect(await panel.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.value, 'input')).toBe('27132');
    expect(isPng(await panel.screenshot())).toBe(true);
    await panel.close();
    await waitFor(
      async () => ((await browser.native.isPanelOpen(page)) ? undefined : true),
      () => 'the panel stayed open',
    );
  });

  it('takes a selection in the PDF viewer, by key and by pointer', async () => {
    const viewer = await browser.newPage(site.url('codes.pdf'));
    const [from, to] = await pdfLine(viewer);
    const inside: Point = [from[0] + 60, from[1]];

    await viewer.mouse.click(...inside);
    await browser.native.pressShortcut(viewer, 'Ctrl+A');
    await browser.native.chooseMenuItem(viewer, inside, ITEM);
    expect((await shown(viewer))['selectionText']).toMatch(/Remit with 27130\s+and 27132/);

    await viewer.mouse.click(600, 700);
    await browser.native.drag(viewer, from, to);
    await browser.native.chooseMenuItem(viewer, inside, ITEM);
    expect(await shown(viewer)).toMatchObject({ outcome: 'opened', selectionText: expect.stringMatching(/^\s*Remit with 27130\s*$/) });
    await viewer.close();
  });

  it('works in a private window', async () => {
    const hidden = await browser.native.openPrivateWindow(site.url('places.html'));

    await browser.native.chooseMenuItem(hidden, await middleOf(hidden, 'a'), ITEM);

    expect(await shown(hidden)).toMatchObject({ outcome: 'opened', isPrivate: true, linkUrl: site.url('elsewhere.html') });
    expect(await browser.native.isPanelOpen(page)).toBe(false);
    await hidden.close();
  });

  it('lists what is stored', async () => {
    await browser.inExtension(async () => {
      await chrome.storage.local.set({ planted: 1 });
      await new Promise((resolve) => Object.assign(indexedDB.open('planted-database'), { onsuccess: resolve }));
    });

    expect(await listStored(browser)).toMatchObject({
      local: { planted: 1 },
      session: { asked: expect.stringContaining('outcome') },
      sync: {},
      databases: ['planted-database'],
      caches: [],
    });
  });

  it('starts a browser that asks for nothing itself', () => {
    expect([...new Set(browser.proxy.requests.map(({ url }) => new URL(url).hostname))]).toEqual(['127.0.0.1']);
  });

  async function select(selector: string): Promise<void> {
    await page.evaluate((css) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(css) ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }, selector);
  }

  /** The first and the last letter of the PDF's first line. */
  async function pdfLine(viewer: Page): Promise<[Point, Point]> {
    if (kind === 'firefox') {
      const line = await viewer.waitForSelector('.textLayer span');
      const box = await line?.boundingBox();
      if (!box) throw new Error('the viewer shows no line');
      const y = box.y + box.height / 2;
      return [
        [box.x + 2, y],
        [box.x + box.width - 2, y],
      ];
    }
    return [
      [0, 0],
      [0, 0],
    ];
  }
});

async function middleOf(place: Page | Frame, selector: string): Promise<Point> {
  const element = await place.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.slice(1, 4)).toString() === 'PNG';

async function probeFor(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hiplens-native-probe-'));
  await cp(PROBE, folder, { recursive: true });
  await cp(join(folder, `manifest.${kind}.json`), join(folder, 'manifest.json'));
  return folder;
}
