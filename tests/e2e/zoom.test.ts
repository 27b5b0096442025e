/** Zoomed pages: the card is inside the view, large enough to read, and not over its code. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { boxOf, waitFor, type Box } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { boxIn, waitForMarked } from './page-state.ts';
import { placeOf, scene, waitForCard } from './scene.ts';

/** A window of 1280 by 800 as a page sees it at these zooms. */
const ZOOMS: [percent: number, width: number, height: number, scale: number][] = [
  [50, 2560, 1600, 0.5],
  [100, 1280, 800, 1],
  [200, 640, 400, 2],
  [400, 320, 200, 4],
];

describe.each(BROWSER_KINDS)('zoom in %s', (kind) => {
  const stage = scene(kind);

  const expectReadable = async (page: Page, code: string, target: Box): Promise<void> => {
    const card = await waitForCard(stage.browser, page, code);
    const box = await boxOf(card, '.card');
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const edges = [box.x, box.y, view.width - box.x - box.width, view.height - box.y - box.height];
    for (const edge of edges) expect(edge).toBeGreaterThanOrEqual(-0.5);
    const isApart =
      box.x >= target.x + target.width ||
      box.x + box.width <= target.x ||
      box.y >= target.y + target.height ||
      box.y + box.height <= target.y;
    expect(isApart, JSON.stringify({ box, target })).toBe(true);
    const words = await boxOf(card, '.card .code');
    expect(words.height).toBeGreaterThanOrEqual(11);
    expect(words.y + words.height).toBeLessThanOrEqual(box.y + box.height + 0.5);
  };
  const expectTextExplained = async (page: Page): Promise<void> => {
    const [x, y] = await placeOf(page, '#text', '27130');
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y);
    await expectReadable(page, '27130', { x: x - 4, y: y - 4, width: 8, height: 8 });
    await page.keyboard.press('Escape');
  };
  const expectFieldExplained = async (page: Page): Promise<void> => {
    const field = await boxIn(page, '#field');
    await page.mouse.move(field.x + field.width + 20, field.y + field.height / 2);
    await page.mouse.move(field.x + field.width / 4, field.y + field.height / 2);
    await expectReadable(page, '27236', field);
    const [layer] = await stage.browser.closedRoots(page.mainFrame());
    let corner = { x: 0, y: 0 };
    await waitFor(
      async () => {
        corner = await boxOf(layer!, '.hiplens-field');
        return [corner.x - field.x, corner.y - field.y].every((off) => off >= 0 && off < 4) ? true : undefined;
      },
      () => `the corner is at ${corner.x}, ${corner.y}; the field at ${field.x}, ${field.y}`,
      500,
    );
  };

  it.each(ZOOMS)('keeps the card in view and off its code at %i %%', async (_percent, width, height, deviceScaleFactor) => {
    const page = await stage.browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor });
    await page.goto(stage.site.url('zoomed.html'));
    await waitForMarked(page, ['27130']);

    await expectTextExplained(page);
    await expectFieldExplained(page);
  });

  it.each([
    ['zoom: 2 on the body', 'body', 'zoom: 2'],
    ['zoom: 0.5 around the code', 'main', 'zoom: 0.5'],
    ['zoom: 1.5 on the html element', 'html', 'zoom: 1.5'],
    ['a scaled ancestor', 'main', 'transform: scale(1.7); transform-origin: 0 0'],
    ['a scaled html element', 'html', 'transform: scale(1.5); transform-origin: 0 0'],
    ['a turned ancestor', 'main', 'transform: rotate(4deg)'],
  ])('keeps the card in view and off its code under %s', async (_words, selector, style) => {
    const page = await stage.open('zoomed.html');
    await page.evaluate(
      async (css, rules) => {
        document.querySelector(css)!.setAttribute('style', rules);
        // A style is no change of the tree, and would be seen only with the next heartbeat.
        window.dispatchEvent(new Event('resize'));
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      },
      selector,
      style,
    );

    await expectTextExplained(page);
    if (!style.includes('rotate')) await expectFieldExplained(page);
  });
});
