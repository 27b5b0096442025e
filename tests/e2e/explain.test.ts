/** Right-click "Explain this code" by the browsers' real menus: the right code, and never the one before. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from './harness/closed-root.ts';
import type { Point } from './harness/native-surfaces.ts';
import { startSite, type Site } from './harness/site.ts';
import { lineEnds, smallPdf } from './harness/small-pdf.ts';
import { BROWSER_KINDS, builtExtension, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { beforeAllInTurn, placeOf, startTidy, waitForMarks } from './scene.ts';

const ITEM = { title: 'Explain this code' };
/** Where text is selected there are two items, which browsers put into a submenu. */
const ITEM_ON_TEXT = { ...ITEM, submenu: 'HipLens' };
const PDF_LINE = 'Remit with 27130';

describe.each(BROWSER_KINDS)('"Explain this code" in %s', (kind) => {
  let site: Site;
  let browser: TestBrowser;
  let page: Page;

  beforeAllInTurn(async () => {
    site = await startSite();
    site.add('remit.pdf', smallPdf([PDF_LINE]));
    browser = await openBrowser(kind, { extension: builtExtension(kind), site, native: true });
  });
  startTidy(() => browser);
  beforeEach(async () => {
    page = await browser.newPage(site.url('claims-screen.html'));
    await waitForMarks(page, 7);
  });
  afterEach(async () => {
    await browser.native.closePanel(page);
    await page.close();
    await browser.expectQuiet();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const explainAt = async (point: Point, item = ITEM): Promise<void> => browser.native.chooseMenuItem(page, point, item);
  /** The panel, once its heading names this code. */
  const panelOn = async (code: string): Promise<string> => {
    const panel = await browser.native.panel(page);
    let last = '';
    return waitFor(
      async () => {
        last = await panel.evaluate(() =>
          [...document.querySelectorAll('h1 .code, h2 .code, .sheet .code')].map((each) => each.textContent).join(' '),
        );
        return last.startsWith(code) ? panel.text() : undefined;
      },
      () => `the panel does not show ${code} but ${last}`,
    );
  };
  const panelSays = async (words: string | RegExp): Promise<string> => (await browser.native.panel(page)).waitForText(words);

  /** The panel slides in and makes the page narrower: what stands where is known once that has ended. */
  const settled = async (): Promise<void> => {
    let last = 0;
    let same = 0;
    await waitFor(
      async () => {
        const width = await page.evaluate(() => innerWidth);
        same = width === last ? same + 1 : 0;
        last = width;
        return same >= 6 ? true : undefined;
      },
      () => 'the page did not come to rest',
    );
  };

  it('explains a marked code without a selection', async () => {
    await explainAt(await placeOf(page, '#line-2', '27138'));

    expect(await panelOn('27138')).toContain('stem');
  });

  it('explains the next code that is asked, in the open panel', async () => {
    await explainAt(await placeOf(page, '#line-2', '27138'));
    await panelOn('27138');
    await settled();

    await explainAt(await placeOf(page, '#line-1', '27284'));

    await panelOn('27284');
  });

  it('opens though the worker was stopped', async () => {
    await browser.stopWorker();

    await explainAt(await placeOf(page, '#line-3', '27253'));

    await panelOn('27253');
  });

  it('explains every code of a selection', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#note p')!));

    await explainAt(await placeOf(page, '#note', 'billed'), ITEM_ON_TEXT);

    await panelSays('27138');
    expect(await panelSays('27137')).toContain('27134');
  });

  it('explains a field though other text is selected', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#line-1')!));

    await explainAt(await middleOf(page, '#cpt'));

    await panelOn('27134');
  });

  it('says that there is no code where there is none, never the code before', async () => {
    await explainAt(await placeOf(page, '#line-2', '27138'));
    await panelOn('27138');
    await settled();

    await explainAt([700, 560]);

    await panelSays(/no (hip )?code/i);
    const panel = await browser.native.panel(page);
    expect(await panel.evaluate(() => document.querySelector('.sheet h1, .sheet h2')?.textContent ?? '')).not.toContain('27138');
  });

  it('says of a selected number that it is no procedure code', async () => {
    await page.evaluate(() => {
      const place = document.querySelector('#note-code')!;
      place.textContent = '99999';
      getSelection()?.selectAllChildren(place);
    });

    await explainAt(await middleOf(page, '#note-code'), ITEM_ON_TEXT);

    await panelSays('99999');
  });

  it('explains after Shift and the right button', async () => {
    await browser.native.chooseMenuItem(page, await placeOf(page, '#line-1', '27284'), ITEM, { modifiers: ['Shift'] });

    await panelOn('27284');
  });

  it('explains the focused field by the menu key', async () => {
    await page.focus('#cpt');

    await browser.native.chooseMenuItemByKey(page, ITEM);

    await panelOn('27134');
  });

  it('explains in a nested frame of another origin', async () => {
    await page.goto(site.url('nested-frames.html'));
    const inner = await frameWith(page, 'Ordered: CPT');
    await waitForMarks(inner);

    await explainAt(await pointIn(inner, '#deep', '27130'));

    await panelOn('27130');
  });

  it('explains a selection in the PDF viewer', async () => {
    const viewer = await browser.newPage(site.url('remit.pdf'));
    const [from, to] = lineEnds(await browser.native.pdfSheet(viewer), PDF_LINE, 0);
    await browser.native.drag(viewer, from, to);

    await browser.native.chooseMenuItem(viewer, [from[0] + 60, from[1]], ITEM_ON_TEXT);

    await (await browser.native.panel(viewer)).waitForText('27130');
    await viewer.close();
    await browser.expectQuiet(/\(PDF\.js: /); // Firefox' viewer names each file
  });
});

async function middleOf(place: Page | Frame, selector: string): Promise<Point> {
  return place.evaluate((css) => {
    const { x, y, width, height } = document.querySelector(css)!.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  }, selector);
}

async function frameWith(page: Page, words: string): Promise<Frame> {
  return waitFor(
    async () => {
      for (const frame of page.frames().reverse()) {
        if (frame !== page.mainFrame() && (await frame.evaluate((text) => document.body?.innerText.includes(text) ?? false, words)))
          return frame;
      }
      return undefined;
    },
    () => `no frame holds ${words}`,
  );
}

/** A place in a frame, as the page's viewport counts it: past the borders and paddings of every frame around it. */
async function pointIn(frame: Frame, selector: string, words: string): Promise<Point> {
  let [x, y] = await placeOf(frame, selector, words);
  for (let at: Frame | null = frame; at?.parentFrame(); at = at.parentFrame()) {
    const element = await at.frameElement();
    const offset = await element!.evaluate((node) => {
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      return [
        box.x + node.clientLeft + Number.parseFloat(style.paddingLeft),
        box.y + node.clientTop + Number.parseFloat(style.paddingTop),
      ] as const;
    });
    x += offset[0];
    y += offset[1];
  }
  return [x, y];
}
