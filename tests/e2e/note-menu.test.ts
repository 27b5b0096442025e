/** "Suggest hip codes for this text" by the browsers' real menus: the selection with its lines, of a page, a field, a shadow tree and a PDF. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from './harness/closed-root.ts';
import type { Point } from './harness/native-surfaces.ts';
import { startSite, type Site } from './harness/site.ts';
import { lineEnds, smallPdf } from './harness/small-pdf.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { beforeAllInTurn, placeOf, startTidy, waitForMarks } from './scene.ts';

const ITEM = { title: 'Suggest hip codes for this text', submenu: 'HipLens' };
const PDF_LINE = 'Left total hip THA';

describe.each(BROWSER_KINDS)('"Suggest hip codes for this text" in %s', (kind) => {
  let site: Site;
  let browser: TestBrowser;
  let page: Page;

  beforeAllInTurn(async () => {
    site = await startSite();
    site.add('note.pdf', smallPdf([PDF_LINE]));
    browser = await openBrowser(kind, { extension: builtExtension(kind), site, native: true });
  });
  startTidy(() => browser);
  beforeEach(async () => {
    page = await browser.newPage(site.url('op-note.html'));
    await waitForMarks(page, 1);
  });
  afterEach(async () => {
    await browser.native.closePanel(page);
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const panelSays = async (words: string | RegExp): Promise<string> => (await browser.native.panel(page)).waitForText(words);
  const boxText = async (): Promise<string> => {
    const panel = await browser.native.panel(page);
    return waitFor(
      async () => (await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note-box')?.value)) || undefined,
      () => 'no text came to the panel',
    );
  };

  it('hands over the lines of a selection, suggests codes, and lets go of it with the page', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#note')!));

    await browser.native.chooseMenuItem(page, await placeOf(page, '#operation', 'Revision'), ITEM);

    expect((await boxText()).split(/\s*\n\s*/).filter((line) => line !== '')).toEqual([
      'PREOPERATIVE DIAGNOSIS: Loose left femoral stem.',
      'OPERATION: Revision of left total hip, femoral component only.',
      'Cup solid, kept in place',
      'Stem out, long stem in',
    ]);
    expect(await panelSays('Possible codes to check')).toContain('27138');

    await page.goto(site.url('claims-screen.html'));

    expect(await panelSays('let go with the page')).not.toContain('27138');
    await browser.expectQuiet();
  });

  it('hands over what is selected in a field', async () => {
    const [x, y] = await page.$eval('#field', (field) => {
      const area = field as HTMLTextAreaElement;
      area.focus();
      area.select();
      const box = area.getBoundingClientRect();
      return [box.x + 30, box.y + 14] as Point;
    });

    await browser.native.chooseMenuItem(page, [x, y], ITEM);

    expect((await boxText()).trim()).toBe('R hip: bipolar hemi\ndisplaced neck fx');
    expect(await panelSays('Possible codes to check')).toContain('27236');
  });

  it('hands over what is selected in a closed shadow tree', async () => {
    const point = await page.evaluate(() => (globalThis as unknown as { selectInTree(): [number, number] }).selectInTree());

    await browser.native.chooseMenuItem(page, point, ITEM);

    expect((await boxText()).split(/\n+/)).toEqual(['PROCEDURE: DHS left hip', 'DX: intertroch fx']);
  });

  it('says of a PDF that the lines are lost', async () => {
    const viewer = await browser.newPage(site.url('note.pdf'));
    const [from, to] = lineEnds(await browser.native.pdfSheet(viewer), PDF_LINE, 0);
    await browser.native.drag(viewer, from, to);

    await browser.native.chooseMenuItem(viewer, [from[0] + 60, from[1]], ITEM);

    const text = await (await browser.native.panel(viewer)).waitForText('line breaks are lost');
    expect(text).toContain('27130');
    await browser.native.closePanel(viewer);
    await viewer.close();
    await browser.expectQuiet(/\(PDF\.js: /); // Firefox' viewer names each file
  });
});
