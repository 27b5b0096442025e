/** Codes in what lies in the top layer: the card shows inside it, can be pressed, and its Escape is not the dialog's. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { boxOf, waitFor } from './harness/closed-root.ts';
import type { ClosedRoot } from './harness/engine.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { boxIn, OUR_ELEMENT, sourceOf, waitForNoCard } from './page-state.ts';
import { placeOf, press, scene, waitForCard } from './scene.ts';

describe.each(BROWSER_KINDS)('dialogs and fullscreen in %s', (kind) => {
  const stage = scene(kind);

  const rest = async (page: Page, selector: string, code: string): Promise<ClosedRoot> => {
    const [x, y] = await placeOf(page, selector, code);
    await page.mouse.move(x - 50, y);
    await page.mouse.move(x, y);
    return waitForCard(stage.browser, page, code);
  };
  const showModal = (page: Page, id: string) => page.evaluate((css) => document.querySelector<HTMLDialogElement>(css)!.showModal(), id);
  const isOpen = (page: Page, id: string) => page.evaluate((css) => document.querySelector<HTMLDialogElement>(css)!.open, id);
  /** Whether a press at the middle of the card's first button would reach our element. */
  const isOnTop = async (page: Page, card: ClosedRoot): Promise<boolean> => {
    const { x, y, width, height } = await boxOf(card, '.card button');
    return page.evaluate((left, top) => document.elementFromPoint(left, top)?.outerHTML === '<div></div>', x + width / 2, y + height / 2);
  };

  it('shows the card inside the open dialog, as its last child', async () => {
    const page = await stage.open('dialogs.html');
    await showModal(page, '#plain');
    const before = await page.evaluate(() => document.querySelector('#plain')!.innerHTML.replace('<div></div>', ''));
    const card = await rest(page, '#inside', '27130');

    expect(await page.evaluate(() => document.querySelector('#plain')!.innerHTML)).toBe(`${before}${OUR_ELEMENT}`);
    expect(await isOnTop(page, card)).toBe(true);
    await press(page, card, 'Keep open');
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 450)); // longer than the delay that closes it
    await waitForCard(stage.browser, page, '27130');
  });

  it('closes the card by the first Escape and the dialog by the second', async () => {
    const page = await stage.open('dialogs.html');
    await showModal(page, '#plain');
    await rest(page, '#inside', '27130');

    await page.keyboard.press('Escape');
    await waitForNoCard(stage.browser, page);
    expect(await isOpen(page, '#plain')).toBe(true);

    await page.keyboard.press('Escape');
    await waitFor(
      async () => ((await isOpen(page, '#plain')) ? undefined : true),
      () => 'the second Escape did not close the dialog',
    );
  });

  it('puts the corner of a field inside the open dialog, and back when that closes', async () => {
    const page = await stage.open('dialogs.html');
    await waitFor(
      async () => ((await sourceOf(page))[0]?.includes(`</body>${OUR_ELEMENT}</html>`) ? true : undefined),
      () => 'no corner outside',
    );

    await showModal(page, '#plain');
    await waitFor(
      async () => ((await page.evaluate(() => document.querySelector('#plain')!.lastElementChild?.localName)) === 'div' ? true : undefined),
      () => 'no corner inside',
    );
    const [layer] = await stage.browser.closedRoots(page.mainFrame());
    const corner = await boxOf(layer!, '.hiplens-field:last-child');
    const field = await boxIn(page, '#field');
    expect([corner.x, corner.y]).toEqual([expect.closeTo(field.x + 1, 0), expect.closeTo(field.y + 1, 0)]);

    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#plain')!.close());
    await waitFor(
      async () => ((await sourceOf(page))[0]?.includes(`</body>${OUR_ELEMENT}</html>`) ? true : undefined),
      () => 'the corner stayed in the closed dialog',
    );
  });

  it('is not cut off by a dialog that is centred by a transform', async () => {
    const page = await stage.open('dialogs.html');
    await showModal(page, '#moved');
    const extent = await page.evaluate(() => document.querySelector('#moved')!.scrollHeight);
    const card = await rest(page, '#cut', '27134');

    expect(await isOnTop(page, card)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('#moved')!.scrollHeight)).toBe(extent);
  });

  it('shows the card in the dialog of a component that the code is slotted into', async () => {
    const page = await stage.open('dialogs.html');
    await page.evaluate(() => (document.querySelector('desk-dialog') as unknown as { show(): void }).show());
    const [x, y] = await placeOf(page, '#slotted', '27138');
    await page.mouse.move(x - 50, y);
    await page.mouse.move(x, y);

    await page.waitForFunction(() => document.querySelector('desk-dialog')!.shadowRoot!.querySelector('dialog > div:last-child') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('desk-dialog')!.shadowRoot!.querySelector('dialog > div') === null);
    expect(await page.evaluate(() => document.querySelector('desk-dialog')!.shadowRoot!.querySelector('dialog')!.open)).toBe(true);
  });

  it('shows the card inside a fullscreen element', async () => {
    const page = await stage.open('dialogs.html');
    await page.evaluate(() =>
      document.querySelector('#onstage')!.addEventListener('click', () => void document.querySelector('#stage')!.requestFullscreen()),
    );
    await page.click('#onstage');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'stage');

    const [x, y] = await placeOf(page, '#onstage', '27253');
    await page.mouse.move(x - 50, y);
    await page.mouse.move(x, y);
    await page.waitForFunction(() => document.querySelector('#stage')!.lastElementChild!.outerHTML === '<div></div>');
    // Ours is what lies below the code.
    await page.waitForFunction((left, top) => document.elementFromPoint(left, top)?.outerHTML === '<div></div>', {}, x + 20, y + 40);
    await page.evaluate(() => document.exitFullscreen());
    await page.mouse.move(5, 700);
    await page.waitForFunction(() => document.querySelector('#stage')!.childElementCount === 1);
  });
});
