/** What a page is like from outside: what is painted in it, what it serialises to, whether a card shows. */
import type { Frame, Page } from 'puppeteer-core';
import { waitFor, type Box } from './harness/closed-root.ts';
import type { ClosedRoot } from './harness/engine.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { placeOf } from './scene.ts';

type Place = Page | Frame;

const frameOf = (place: Place): Frame => ('mainFrame' in place ? place.mainFrame() : place);

/** Every painted text of a frame, shadow trees included, sorted by its digits. */
export const marked = (frame: Place): Promise<string[]> =>
  frame.evaluate(() =>
    ['hiplens-code', 'hiplens-faint']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      })
      .sort(),
  );

/** Waits until exactly these texts are painted, in any order. */
export async function waitForMarked(frame: Place, words: readonly string[], waitMs?: number): Promise<void> {
  const wanted = JSON.stringify([...words].sort());
  let last = '';
  await waitFor(
    async () => ((last = JSON.stringify(await marked(frame))) === wanted ? true : undefined),
    () => `waited for ${wanted}; painted is ${last}`,
    waitMs,
  );
}

/** The painted texts once they stay the same: the reader never rests longer than this between two slices. */
export async function restingMarks(frame: Place): Promise<string[]> {
  let last = '';
  let same = 0;
  return waitFor(
    async () => {
      const now = await marked(frame);
      same = JSON.stringify(now) === last ? same + 1 : 0;
      last = JSON.stringify(now);
      return same < 4 ? undefined : now;
    },
    () => `the marks never came to rest: ${last}`,
  );
}

/** A page as its own scripts can see it: each frame's source with the open shadow trees behind it. */
export async function sourceOf(page: Page): Promise<string[]> {
  const frames = page.frames();
  return Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => {
        const parts = [document.documentElement.outerHTML];
        const visit = (root: Document | ShadowRoot): void => {
          for (const element of root.querySelectorAll('*')) {
            if (!element.shadowRoot) continue;
            parts.push(`<${element.localName}>: ${element.shadowRoot.innerHTML}`);
            visit(element.shadowRoot);
          }
        };
        visit(document);
        return parts.join('\n');
      }),
    ),
  );
}

/** Our one element, as the page's source shows it. */
export const OUR_ELEMENT = '<div></div>';

export async function isCardShown(browser: TestBrowser, place: Place): Promise<boolean> {
  const roots = await browser.closedRoots(frameOf(place));
  const shown = await Promise.all(roots.map((root) => root.evaluate((shadow) => shadow.querySelector('.card') !== null)));
  return shown.includes(true);
}

export const waitForNoCard = (browser: TestBrowser, place: Place): Promise<true> =>
  waitFor(
    async () => ((await isCardShown(browser, place)) ? undefined : true),
    () => 'the card is still there',
  );

/** Waits until the layer of this frame is there and answers it. */
export const waitForLayer = (browser: TestBrowser, place: Place): Promise<ClosedRoot> =>
  waitFor(
    async () => (await browser.closedRoots(frameOf(place)))[0],
    () => 'no layer of ours is there',
  );

/** Where an element stands in its frame. */
export async function boxIn(frame: Place, selector: string): Promise<Box> {
  return frame.evaluate((css) => {
    const { x, y, width, height } = document.querySelector(css)!.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

/** Where the view of a frame begins in the view of the whole page; `path` names the IFRAME elements from outside in. */
export async function originOf(page: Page, path: readonly string[]): Promise<{ frame: Frame; x: number; y: number }> {
  let at = { frame: page.mainFrame(), x: 0, y: 0 };
  for (const selector of path) {
    const inset = await at.frame.evaluate((css) => {
      const element = document.querySelector<HTMLIFrameElement>(css)!;
      const box = element.getBoundingClientRect();
      const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(element);
      const px = Number.parseFloat;
      return { x: box.x + px(borderLeftWidth) + px(paddingLeft), y: box.y + px(borderTopWidth) + px(paddingTop) };
    }, selector);
    const frame = await waitFor(
      () => childOf(at.frame, selector),
      () => `there is no frame ${selector}`,
    );
    at = { frame, x: at.x + inset.x, y: at.y + inset.y };
  }
  return at;
}

async function childOf(frame: Frame, selector: string): Promise<Frame | undefined> {
  const element = await frame.$(selector);
  return (await element?.contentFrame()) ?? undefined;
}

/** Rests the pointer on digits of a frame, coming from beside them inside it; answers where it rests in the page's view. */
export async function hoverInFrame(page: Page, path: readonly string[], selector: string, code: string): Promise<[number, number]> {
  const { frame, x, y } = await originOf(page, path);
  const [left, top] = await placeOf(frame, selector, code);
  await page.mouse.move(x + Math.max(2, left - 50), y + top);
  await page.mouse.move(x + left, y + top);
  return [x + left, y + top];
}
