/** Frames of other origins in frames of other origins, with borders and paddings of every width. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { boxOf, centreOf } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { hoverInFrame, isCardShown, originOf, waitForMarked, waitForNoCard } from './page-state.ts';
import { press, scene, waitForCard } from './scene.ts';

const INNER = ['#outer', '#inner'];
const SMALL = ['#outer', '#small'];

describe.each(BROWSER_KINDS)('nested frames in %s', (kind) => {
  const stage = scene(kind);

  const open = async (): Promise<Page> => {
    const page = await stage.open('nested-frames.html');
    for (const path of [INNER, SMALL]) await waitForMarked((await originOf(page, path)).frame, path === INNER ? ['27130'] : ['27236']);
    return page;
  };

  it('opens the card at its code in the innermost frame', async () => {
    const page = await open();
    const { frame, x, y } = await originOf(page, INNER);
    const [left, top] = await hoverInFrame(page, INNER, '#deep', '27130');
    const card = await waitForCard(stage.browser, frame, '27130');

    const box = await boxOf(card, '.card');
    const code = { x: left - x, y: top - y };
    expect(Math.min(Math.abs(box.y - code.y), Math.abs(box.x - code.x), Math.abs(box.y + box.height - code.y))).toBeLessThan(40);
    expect(isBeside(box, code)).toBe(true);
    await page.mouse.move(5, 5);
    await waitForNoCard(stage.browser, frame);
  });

  it('draws the card of a frame that is too small in the frame around it, beside the code, and keeps it under the pointer', async () => {
    const page = await open();
    const middle = await originOf(page, ['#outer']);
    const [left, top] = await hoverInFrame(page, SMALL, '#badge', '27236');
    const card = await waitForCard(stage.browser, middle.frame, '27236');

    const box = await boxOf(card, '.card');
    const code = { x: left - middle.x, y: top - middle.y };
    expect(isBeside(box, code)).toBe(true);
    expect(distance(box, code)).toBeLessThan(40);
    expect(await isCardShown(stage.browser, (await originOf(page, SMALL)).frame)).toBe(false);

    const [x, y] = centreOf(box);
    await page.mouse.move(middle.x + x, middle.y + y, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 900)); // three times the delay that closes it
    expect(await isCardShown(stage.browser, middle.frame)).toBe(true);

    await page.mouse.move(5, 5);
    await waitForNoCard(stage.browser, middle.frame);
  });

  it('leaves alone in the small frame what "Not a code here" says in that card, and takes it back by Undo', async () => {
    const page = await open();
    const middle = await originOf(page, ['#outer']);
    const small = await originOf(page, SMALL);
    await hoverInFrame(page, SMALL, '#badge', '27236');
    const card = await waitForCard(stage.browser, middle.frame, '27236');
    const [x, y] = centreOf(await boxOf(card, '.card'));
    await page.mouse.move(middle.x + x, middle.y + y);
    await new Promise((resolve) => setTimeout(resolve, 400)); // the small frame has seen the pointer leave, and closed its own

    await press(page, card, 'Not a code here', middle);
    await waitForMarked(small.frame, []);
    await press(page, card, 'Undo', middle);

    await waitForMarked(small.frame, ['27236']);
    await waitForCard(stage.browser, middle.frame, '27236');
  });

  it('closes that card by Escape, whichever of the frames has the focus', async () => {
    const page = await open();
    const middle = await originOf(page, ['#outer']);
    await hoverInFrame(page, SMALL, '#badge', '27236');
    await waitForCard(stage.browser, middle.frame, '27236');
    await (await originOf(page, SMALL)).frame.evaluate(() => window.focus());
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.browser, middle.frame);
    await page.mouse.move(5, 5);

    await hoverInFrame(page, SMALL, '#badge', '27236');
    await waitForCard(stage.browser, middle.frame, '27236');
    await middle.frame.evaluate(() => window.focus());
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.browser, middle.frame);
  });

  it('closes the card of a page when the pointer goes from the code into a frame', async () => {
    const page = await open();
    await hoverInFrame(page, [], '#top', '27244');
    await waitForCard(stage.browser, page, '27244');

    const { x, y } = await originOf(page, ['#outer']);
    await page.mouse.move(x + 600, y + 20);
    await waitForNoCard(stage.browser, page);
  });
});

interface Point {
  x: number;
  y: number;
}
interface Box extends Point {
  width: number;
  height: number;
}

const distance = (box: Box, at: Point): number =>
  Math.hypot(Math.max(box.x - at.x, 0, at.x - box.x - box.width), Math.max(box.y - at.y, 0, at.y - box.y - box.height));

/** Near the code without covering it. */
const isBeside = (box: Box, at: Point): boolean => distance(box, at) > 2;
