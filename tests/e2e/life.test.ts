/** What a page lives through: a stopped worker, a newer or no extension behind it, and the back/forward cache. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor, waitForNoClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { hover, isCardSeen, paintedCount, press, scene, waitForMarks, writeSettings } from './scene.ts';

/** A page that was updated or removed under is noticed with the heartbeat; in Firefox the dead script's layer hides itself after four seconds. */
const FAREWELL_MS = 8_000;

describe.each(BROWSER_KINDS)('the life of a page in %s', (kind) => {
  const stage = scene(kind);

  it('explains the first code though the worker was stopped before', async () => {
    await stage.browser.stopWorker();
    const page = await stage.open('claims-screen.html');

    await hover(stage.browser, page, '#line-1', '27284');
  });

  it('explains a new code after the worker was stopped between two hovers', async () => {
    const page = await stage.open('claims-screen.html');
    await hover(stage.browser, page, '#line-1', '27284');
    await leaveCard(page);
    await stage.browser.stopWorker();

    const known = await hover(stage.browser, page, '#line-3', '27253');
    expect(await known.evaluate((root) => root.querySelector('.name')?.textContent?.length)).toBeGreaterThan(5);
    await leaveCard(page);
    await stage.browser.stopWorker();
    await page.evaluate(() => (document.querySelector('#line-3')!.textContent = '27130'));

    const fresh = await hover(stage.browser, page, '#line-3', '27130');
    expect(await fresh.evaluate((root) => root.querySelector('.name')?.textContent?.length)).toBeGreaterThan(5);
  });

  it('hears in the back/forward cache nothing of a site switched off, and obeys when it comes back', async () => {
    // The test site forbids storing, which keeps a page out of Firefox' cache.
    stage.site.add('life-kept.html', '<!doctype html><title>Kept</title><p>CPT 27130 and CPT 27134</p>', { 'cache-control': 'private' });
    const page = await stage.open('life-kept.html');
    await page.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    const { host } = new URL(page.url());
    await page.goto(stage.site.url('life-plain.html', 'other'));
    await writeSettings(stage.browser, { sitesOff: [host] });

    await page.bringToFront();
    // Not `goBack`: puppeteer waits for a load event, which a page out of Firefox' cache does not fire.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname.endsWith('kept.html'));

    await waitFor(
      async () => ((await paintedCount(page)) === 0 ? true : undefined),
      () => 'the page kept its marks',
    );
    await waitForNoClosedRoot(stage.browser, page);
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted), 'the page did not come from the cache').toBe(true);
    await writeSettings(stage.browser, {});
    await waitForMarks(page, 2);
  });

  it('is updated under an open page with a card: the old script goes, a new one works', async () => {
    const page = await stage.open('claims-screen.html');
    const card = await hover(stage.browser, page, '#line-1', '27284');
    await press(page, card, 'Keep open');
    await press(page, card, 'Copy');

    await stage.browser.installUpdate();

    if (kind === 'chromium') {
      await waitForNoClosedRoot(stage.browser, page);
      expect(await paintedCount(page)).toBe(0);
      await expectPageWorks(page);
      await page.reload();
    } else {
      await waitFor(
        async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
        () => 'the old card is still in view',
        FAREWELL_MS,
      );
    }
    await waitForMarks(page, 7);
    await page.mouse.move(5, 5);
    await hover(stage.browser, page, '#line-2', '27138');
    expect(await stage.browser.closedRoots(page.mainFrame())).toHaveLength(1);
  });

  // Last, and tried once: nothing is installed afterwards.
  it('is removed under an open page with a card: nothing of it stays in view and the page works', { retry: 0 }, async () => {
    const page = await stage.open('claims-screen.html');
    const card = await hover(stage.browser, page, '#line-1', '27284');
    await press(page, card, 'Keep open');
    expect(await markLine(page)).toContain('underline');

    await stage.browser.uninstall();

    await waitFor(
      async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
      () => 'the card is still in view',
      FAREWELL_MS,
    );
    if (kind === 'chromium') {
      await waitForNoClosedRoot(stage.browser, page);
      expect(await paintedCount(page)).toBe(0);
    } else {
      // Firefox kills the script without a farewell. Its element stays, hidden and out of the pointer's way, and its style sheet is gone.
      const [root] = await stage.browser.closedRoots(page.mainFrame());
      expect(await root?.evaluate((shadow) => getComputedStyle(shadow.querySelector('.card')!).visibility)).toBe('hidden');
      expect(await markLine(page)).not.toContain('underline');
    }
    await expectPageWorks(page);
  });

  const markLine = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('#line-1')!, '::highlight(hiplens-code)').textDecorationLine);
  const leaveCard = async (page: Page): Promise<void> => {
    await page.mouse.move(5, 5);
    await waitFor(
      async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
      () => 'the card did not close',
    );
  };
  const expectPageWorks = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      document.querySelector('#line-1')!.textContent = '27130';
      document.querySelector('#line-1')!.addEventListener('click', () => Object.assign(window, { clicked: true }));
    });
    await page.click('#line-1');
    await page.click('#cpt', { count: 3 });
    await page.keyboard.type('27132');
    expect(
      await page.evaluate(() => [(window as { clicked?: boolean }).clicked, (document.querySelector('#cpt') as HTMLInputElement).value]),
    ).toEqual([true, '27132']);
  };
});
