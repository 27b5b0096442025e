/** The native surfaces, on a probe that opens its panel: what needs a user gesture must pass here, and fail without one. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from './closed-root.ts';
import { openNativeProbe, PDF_LINES, type Asked, type NativeProbe } from './native-probe.ts';
import type { MenuOptions, Point } from './native-surfaces.ts';
import type { Site } from './site.ts';
import { lineEnds } from './small-pdf.ts';
import { listStored } from './stored.ts';
import { BROWSER_KINDS, type TestBrowser } from './test-browser.ts';

const ITEM = { title: 'Explain this code' };

describe.each(BROWSER_KINDS)('native surfaces of %s', (kind) => {
  let probe: NativeProbe;
  let site: Site;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    probe = await openNativeProbe(kind);
    ({ browser, site, page } = probe);
  });
  afterEach(async () => {
    await browser.native.closePanel(page);
    await browser.expectQuiet();
  });
  afterAll(() => probe?.close());

  const shown = (where = page): Promise<Asked> => probe.nextAsked(where);
  const stopWorker = async (): Promise<void> => {
    await browser.stopWorker();
    probe.startCounting();
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

  it('holds Shift while it asks for the menu', async () => {
    await page.evaluate(() => {
      addEventListener('contextmenu', ({ shiftKey }) => Object.assign(document.body.dataset, { shift: String(shiftKey) }), { once: true });
    });
    await browser.native.chooseMenuItem(page, await middleOf(page, 'p'), ITEM, { modifiers: ['Shift'] });

    expect(await shown()).toMatchObject({ by: 'menu', outcome: 'opened' });
    // Firefox keeps the event from the page then
    expect(await page.evaluate(() => document.body.dataset['shift'])).toBe(kind === 'firefox' ? undefined : 'true');
  });

  it('says that no menu came where a page cancels it; Shift helps in Firefox only', async () => {
    const own = await browser.newPage(site.url('own-menu.html'));
    const choose = async (options: MenuOptions) => browser.native.chooseMenuItem(own, await middleOf(own, 'p'), ITEM, options);

    await expect(choose({})).rejects.toThrow('no menu came');
    if (kind === 'firefox') {
      await choose({ modifiers: ['Shift'] });
      expect(await shown(own)).toMatchObject({ by: 'menu', outcome: 'opened' });
    }
    await own.close();
  });

  it('wakes a stopped worker from the menu', async () => {
    await stopWorker();

    expect(await explainAt('p')).toMatchObject({ outcome: 'opened', count: 1 });
  });

  it.each(['running', 'stopped'])('presses a shortcut that opens the panel, with the worker %s', async (state) => {
    if (state === 'stopped') await stopWorker();
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
    // not by a call from here: puppeteer's count as gestures in Chromium
    const windowId = await browser.inExtension(async () => (await chrome.windows.getLastFocused()).id);
    await browser.inExtension((id) => chrome.storage.local.set({ openPanelIn: id }), windowId);
    const asked = await waitFor(
      async () => /"by":"storage".*/.exec(String((await listStored(browser)).session['asked']))?.[0],
      () => 'the change never came',
    );

    expect(asked).toMatch(/refused: .*user/);
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
    await waitFor(
      async () => ((await popup.evaluate(() => document.activeElement?.localName)) === 'input' ? true : undefined),
      () => 'the field never got the focus',
    );
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

  it.each(['key', 'pointer'])('takes a selection made by %s in the PDF viewer', async (way) => {
    const viewer = await browser.newPage(site.url('codes.pdf'));
    const [from, to] = lineEnds(await browser.native.pdfSheet(viewer), PDF_LINES[0], 0);
    const inside: Point = [from[0] + 60, from[1]];

    if (way === 'key') {
      await viewer.mouse.click(...inside);
      await browser.native.pressShortcut(viewer, 'Ctrl+A');
    } else await browser.native.drag(viewer, from, to);
    await browser.native.chooseMenuItem(viewer, inside, ITEM);

    const { selectionText } = await shown(viewer);
    expect(String(selectionText).trim()).toMatch(way === 'key' ? /^Remit with 27130\s+and 27132$/ : /^Remit with 27130$/);
    await viewer.close();
    // Firefox' viewer names each file
    await browser.expectQuiet(/\(PDF\.js: /);
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
});

async function middleOf(place: Page | Frame, selector: string): Promise<Point> {
  const element = await place.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.slice(1, 4)).toString() === 'PNG';
