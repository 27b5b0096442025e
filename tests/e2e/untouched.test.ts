/** The page stays the page: its source is the same to the byte before, under and after us, and nobody's focus, caret or scroll moves. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForClosedRoot, waitForNoClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { OUR_ELEMENT, originOf, hoverInFrame, restingMarks, sourceOf, waitForMarked, waitForNoCard } from './page-state.ts';
import { hover, paintedCount, placeOf, press, scene, waitForCard, waitForMarks } from './scene.ts';

/** Pages without fields, with what is painted in their main frame and a code to hover there. */
const PAGES: [path: string, marked: string[], selector: string, code: string][] = [
  ['strict-policy.html', ['27130', '27244'], '#first', '27130'],
  ['nested-frames.html', ['27244'], '#top', '27244'],
  ['written-frames.html', ['27244'], '#own', '27244'],
  ['components.html', ['27130', '27138', '27236', '27244'], '#slotted', '27244'],
  ['record.xhtml', ['27130', '27244'], '#text', '27130'],
  ['remit.txt', ['27130', '27236', '27244'], 'pre', '27236'],
  ['claim.json', ['27130', '27244'], 'pre', '27244'],
];

describe.each(BROWSER_KINDS)('the page under us in %s', (kind) => {
  const stage = scene(kind);
  let plain: TestBrowser;
  beforeAll(async () => {
    plain = await openBrowser(kind, { site: stage.site });
  });
  afterAll(() => plain?.close());

  const settings = (isOn: boolean) =>
    stage.browser.inExtension(async (on) => {
      const { settings: now } = (await chrome.storage.local.get('settings')) as { settings?: object };
      await chrome.storage.local.set({ settings: { ...now, enabled: on } });
    }, isOn);

  it.each(PAGES)('is the same after a scan, under a card but for one element, and after it: %s', async (path, wanted, selector, code) => {
    const bare = await plain.newPage(stage.site.url(path));
    const source = await sourceOf(bare);
    await bare.close();

    const page = await stage.open(path);
    await waitForMarked(page, wanted);
    expect(await sourceOf(page)).toEqual(source);

    await hover(stage.browser, page, selector, code);
    expect(await sourceOf(page)).toEqual([withOurs(source[0] ?? ''), ...source.slice(1)]);

    await page.keyboard.press('Escape');
    await waitForNoClosedRoot(stage.browser, page);
    expect(await sourceOf(page)).toEqual(source);
  });

  it('is the same under field marks but for one element, and after switching off', async () => {
    const bare = await plain.newPage(stage.site.url('entry-form.html'));
    const [source = ''] = await sourceOf(bare);
    await bare.close();
    const page = await stage.open('entry-form.html');
    await waitForClosedRoot(stage.browser, page);
    expect(await sourceOf(page)).toEqual([withOurs(source)]);
    await hover(stage.browser, page, '#editable', '27254');
    expect(await sourceOf(page)).toEqual([withOurs(source)]);

    await settings(false);
    await page.bringToFront();
    await waitForNoClosedRoot(stage.browser, page);
    expect(await sourceOf(page)).toEqual([source]);
    expect(await paintedCount(page)).toBe(0);

    await settings(true);
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('marks the text of an SVG document, where neither browser draws a card, and is the same', async () => {
    const page = await stage.open('body-map.svg');
    const source = await sourceOf(page);
    await waitForMarked(page, ['27130']);
    const [x, y] = await placeOf(page, '#text', '27130');
    await page.mouse.move(x + 60, y);
    await page.mouse.move(x, y);
    await new Promise((resolve) => setTimeout(resolve, 500)); // longer than the delay that opens a card

    expect(await sourceOf(page)).toEqual(source);
  });

  it('stays out of an XML document', async () => {
    const page = await stage.browser.newPage(stage.site.url('export.xml'));
    await restingMarks(page);
    expect(await page.evaluate(() => document.contentType)).toBe('application/xml');
    expect(await paintedCount(page)).toBe(0);
  });

  it('keeps focus, selection, caret and scroll through hover, copy and close', async () => {
    const page = await stage.open('lines.html');
    await page.evaluate(() => {
      const draft = document.querySelector('textarea')!;
      draft.focus();
      draft.setSelectionRange(3, 9);
      scrollTo(0, 30);
      Object.assign(window, { heard: [] });
      const { heard } = window as unknown as { heard: string[] };
      for (const type of ['focusin', 'focusout', 'selectionchange', 'scroll', 'copy', 'click', 'pointerdown', 'keydown'])
        document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`), true);
    });
    const state = () =>
      page.evaluate(() => {
        const draft = document.querySelector('textarea')!;
        return [document.activeElement?.localName, draft.selectionStart, draft.selectionEnd, scrollY, getSelection()?.toString() ?? ''];
      });
    const before = await state();
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))); // the scroll of above is told in the next frame
      (window as unknown as { heard: string[] }).heard.length = 0;
    });

    const card = await hover(stage.browser, page, '#remark', '27130');
    await press(page, card, 'Copy');
    await waitForClosedRoot(stage.browser, page, 'Copied');
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.browser, page);

    expect(await state()).toEqual(before);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((what) => !/^(?:click|pointerdown) div$/.test(what))).toEqual([]);
  });

  it('reads open and closed shadow trees, nested, slotted and attached late', async () => {
    const page = await stage.open('components.html');
    const places: [selector: string, code: string][] = [
      ['visit-open', '27130'],
      ['visit-closed', '27138'],
      ['#slotted', '27244'],
    ];
    await waitForMarked(page, ['27130', '27138', '27236', '27244']);
    for (const [selector, code] of places) {
      await hoverFirstLine(page, selector);
      await waitForCard(stage.browser, page, code);
      await page.keyboard.press('Escape');
    }

    await page.evaluate(() => (document.querySelector('visit-late') as unknown as { fill(): void }).fill());
    await waitForMarked(page, ['27130', '27134', '27138', '27236', '27244'], 1_600);
    await hoverFirstLine(page, 'visit-late');
    await waitForCard(stage.browser, page, '27134');
  });

  it('reads a shadow tree anew that was changed while it was out of the page', async () => {
    const page = await stage.open('components.html');
    await page.evaluate(async () => {
      const host = document.querySelector('visit-open')!;
      host.remove();
      await new Promise(requestAnimationFrame);
      host.shadowRoot!.querySelector('#open')!.textContent = 'CPT 27137 in the open';
      await new Promise(requestAnimationFrame);
      document.body.append(host);
    });

    await waitForMarked(page, ['27137', '27138', '27236', '27244'], 500);
  });

  it('goes on in a frame after document.open(), and in a document whose html element was swapped', async () => {
    const page = await stage.open('written-frames.html');
    for (const [id, code] of [
      ['blank', '27130'],
      ['srcdoc', '27236'],
      ['written', '27134'],
    ] as const) {
      const { frame } = await originOf(page, [`#${id}`]);
      await waitForMarked(frame, [code]);
    }

    await page.evaluate(() => (window as unknown as { write(words: string): void }).write('Written again: CPT 27138'));
    const { frame } = await originOf(page, ['#written']);
    await waitForMarked(frame, ['27138']);
    await hoverInFrame(page, ['#written'], '#text', '27138');
    await waitForCard(stage.browser, frame, '27138');
    await page.keyboard.press('Escape');

    await page.evaluate(() => {
      const html = document.createElement('html');
      html.innerHTML = '<head><title>Other</title></head><body><p id="other">Swapped in: CPT 27137</p></body>';
      document.documentElement.replaceWith(html);
    });
    await waitForMarked(page, ['27137']);
    await hover(stage.browser, page, '#other', '27137');
  });

  /** Rests the pointer on the number in the first line of an element whose inside is its own. */
  const hoverFirstLine = async (page: Page, selector: string): Promise<void> => {
    const place = await page.evaluate((css) => {
      const { x, y } = document.querySelector(css)!.getBoundingClientRect();
      return { x, y };
    }, selector);
    await page.mouse.move(place.x + 300, place.y + 11);
    await page.mouse.move(place.x + 58, place.y + 11);
  };
});

/** A page's source with our element as the last child of the root element. */
const withOurs = (source: string): string => source.replace(/<\/html>(?!.*<\/html>)/s, `${OUR_ELEMENT}</html>`);
