/** What the user sets from the card, what a damaged store does, and what is kept of it all. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { waitFor, waitForClosedRoot, waitForNoClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import {
  hover,
  isCardSeen,
  paintedCount,
  paintedTexts,
  placeOf,
  press,
  readSettings,
  scene,
  waitForMarks,
  writeSettings,
} from './scene.ts';

describe.each(BROWSER_KINDS)('settings in %s', (kind) => {
  const stage = scene(kind);

  it('keeps the good keys of a damaged store, takes defaults for the others and says so once', async () => {
    await stage.browser.stopWorker();
    // Written where no worker mends it at once: extension pages do not start one.
    await writeSettings(stage.browser, { theme: 'dark', showDelayMs: 'soon', sitesOff: 7, salt: 'kept' });
    const page = await stage.open('claims-screen.html');
    await waitFor(
      async () => ((await readSettings(stage.browser))['repaired'] ? true : undefined),
      () => 'the worker mended nothing',
    );
    expect(await readSettings(stage.browser)).toMatchObject({
      theme: 'dark',
      showDelayMs: 200,
      sitesOff: [],
      salt: 'kept',
      repaired: ['showDelayMs', 'sitesOff'],
    });
    await page.bringToFront();

    const first = await hover(stage.browser, page, '#line-1', '27284');
    expect(
      await first.evaluate((root) => [
        root.querySelector('.repaired')?.textContent,
        root.querySelector('.card')?.getAttribute('data-theme'),
      ]),
    ).toEqual(['HipLens found damaged settings and set them back to their defaults.', 'dark']);
    await waitForClosedRoot(stage.browser, page, /damaged settings[\s\S]*damaged settings/); // seen and, in the live region, heard
    await waitFor(
      async () => (String((await readSettings(stage.browser))['repaired']) === '' ? true : undefined),
      () => 'it would be said again',
    );

    await page.bringToFront();
    await page.mouse.move(5, 5);
    await waitForNoCard(page);
    const second = await hover(stage.browser, page, '#line-3', '27253');
    expect(await second.evaluate((root) => root.querySelector('.repaired'))).toBeNull();
  });

  it.each([['text'], [null], [{ version: 'x', labelRules: [{ host: 3 }], salt: {} }]])('lives with %j as its store', async (rubbish) => {
    await writeSettings(stage.browser, rubbish);

    const page = await stage.open('claims-screen.html');
    await hover(stage.browser, page, '#line-1', '27284');
  });

  it('leaves a number alone by "Not a code here", offers Undo, and keeps the rule for this label on this host and nothing else', async () => {
    const page = await stage.open('claims-screen.html');
    const before = await paintedTexts(page);
    const card = await hover(stage.browser, page, '#line-1', '27284');
    const waitForMarkGone = (): Promise<true> =>
      waitFor(
        async () => ((await paintedTexts(page)).includes('27284') ? undefined : true),
        () => 'the mark stayed',
      );

    await press(page, card, 'Not a code here');
    await waitForMarkGone();
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 600)); // a card of a code would close: this one waits for the way back to Undo
    // Looked at in each frame, not once a second: between Undo and the return of the mark, the card must not take its code for gone.
    await page.evaluate(() => {
      const look = (): void => {
        document.dispatchEvent(new Event('visibilitychange'));
        requestAnimationFrame(look);
      };
      look();
    });
    await press(page, await waitForClosedRoot(stage.browser, page, 'Undo'), 'Undo');
    await waitFor(
      async () => (String(await paintedTexts(page)) === String(before) ? true : undefined),
      () => 'Undo brought nothing back',
    );
    await press(page, await waitForClosedRoot(stage.browser, page, 'Not a code here'), 'Not a code here');
    await waitForMarkGone();
    await page.reload();

    await waitForMarks(page);
    expect(await paintedTexts(page)).not.toContain('27284');
    const other = await stage.browser.newPage(stage.site.url('claims-screen.html', 'other'));
    await waitForMarks(other, 7);

    const stored = await stage.browser.inExtension(() => chrome.storage.local.get(null));
    expect(Object.keys(stored)).toEqual(['settings']);
    const { labelRules } = stored['settings'] as Settings;
    expect(labelRules).toHaveLength(1);
    expect(labelRules[0]?.host).toBe(new URL(page.url()).host);
    expect(labelRules[0]?.label).toMatch(/^(word:[a-z-]+:[a-z /]+|name:\w+|hash:[0-9a-z]+|code:\d{5})$/);
    expect(JSON.stringify(stored)).not.toMatch(/Testpatient|Kernersville|Sample|claims-screen|4471|Pending|555-0127/);
  });

  it('leaves a site at once in all its frames by "Off for this site", also after a reload, and no other site', async () => {
    stage.site.add(
      'site-frames.html',
      '<!doctype html><title>Frames</title><p id="code">CPT 27130</p><iframe width="500" height="400" src="{{origin:third}}/claims-screen.html"></iframe>',
    );
    const page = await stage.open('site-frames.html');
    const frame = await waitFor(
      async () => page.frames()[1],
      () => 'the frame never came',
    );
    await waitForMarks(frame);
    const other = await stage.browser.newPage(stage.site.url('claims-screen.html', 'third'));
    await waitForMarks(other, 7);
    await page.bringToFront();
    const card = await hover(stage.browser, page, '#code', '27130');

    await press(page, card, 'Switch off');
    await press(page, card, 'Off for this site');

    await waitForNoClosedRoot(stage.browser, page);
    for (const place of [page, frame]) {
      await waitFor(
        async () => ((await paintedCount(place)) === 0 ? true : undefined),
        () => `${place.url()} kept its marks`,
      );
      expect(await place.evaluate(() => CSS.highlights.size)).toBe(0);
    }
    await waitForNoClosedRoot(stage.browser, frame);
    expect(await paintedCount(other)).toBe(7);
    await page.reload();
    await other.bringToFront();
    await other.reload();
    await waitForMarks(other, 7);
    expect(await paintedCount(page)).toBe(0);
    await page.bringToFront();
    await page.mouse.move(...(await placeOf(page, '#code', '27130')));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isCardSeen(stage.browser, page)).toBe(false);

    await writeSettings(stage.browser, {});
    await page.bringToFront();
    await waitForMarks(page, 1);
  });

  it.each([
    ['This tab', 7],
    ['Everywhere', 0],
  ])('switches off from the card: %s; another tab then shows %i marks', async (where, marksElsewhere) => {
    const other = await stage.open('claims-screen.html');
    const page = await stage.open('claims-screen.html');
    const card = await hover(stage.browser, page, '#line-1', '27284');

    await press(page, card, 'Switch off');
    await press(page, card, where);

    await waitForMarks(page, 0);
    await page.reload();
    await other.bringToFront();
    await waitForMarks(other, marksElsewhere);
    expect(await paintedCount(page)).toBe(0);
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(26, 33, 41)'],
  ])('draws the card %s when set so, whatever the system says', async (theme, background) => {
    await writeSettings(stage.browser, { theme });
    const page = await stage.open('claims-screen.html');
    await stage.browser.setAppearance(page, { colorScheme: theme === 'dark' ? 'light' : 'dark' });

    const card = await hover(stage.browser, page, '#line-1', '27284');

    expect(await card.evaluate((root) => getComputedStyle(root.querySelector('.card')!).backgroundColor)).toBe(background);
    await stage.browser.setAppearance(page, {});
  });

  it('refuses what fails its check, with a reason', async () => {
    const answers = await stage.browser.inExtension(async () => {
      const messages = [
        { hiplens: 'code/entry', request: { code: 27_130 } },
        { hiplens: 'codes/delete', request: {} },
        { hiplens: 'toString', request: {} },
        { hiplens: 'tab/isEnabled', request: {} },
        { hiplens: 'rules/set', request: { host: 'a.test', label: 'x'.repeat(500), treatAs: 'code' } },
        { hiplens: 'site/setEnabled', request: null },
        { hiplens: 'code/entry', request: { code: '27130' } },
      ];
      const all: unknown[] = [];
      for (const message of messages) {
        const answer = (await chrome.runtime.sendMessage(message)) as { ok: boolean; reason?: string };
        all.push(answer.ok ? 'answered' : answer.reason);
      }
      return all;
    });

    expect(answers).toEqual(['bad-request', 'bad-request', 'bad-request', 'not-allowed', 'bad-request', 'bad-request', 'answered']);
  });

  const waitForNoCard = (page: import('puppeteer-core').Page): Promise<true> =>
    waitFor(
      async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
      () => 'the card did not close',
    );
});
