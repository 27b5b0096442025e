/** The card from outside: its closed shadow root, what it says and where its parts are. Conditions are waited for, never times. */
import type { Frame, Page } from 'puppeteer-core';
import type { ClosedRoot } from './engine.ts';
import type { TestBrowser } from './test-browser.ts';

const WAIT_MS = 5000;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The text of the closed root in this frame, or undefined when there is none. Styles are left out. */
export async function closedRootText(browser: TestBrowser, frame: Page | Frame): Promise<string | undefined> {
  const [root] = await browser.closedRoots(frameOf(frame));
  return root && textOf(root);
}

/** Waits until a closed root in this frame contains these words, and answers it. */
export async function waitForClosedRoot(browser: TestBrowser, frame: Page | Frame, words: string | RegExp = ''): Promise<ClosedRoot> {
  let last: string[] = [];
  return waitFor(
    async () => {
      const roots = await browser.closedRoots(frameOf(frame));
      last = await Promise.all(roots.map(textOf));
      return roots.find((_, index) => matches(last[index] ?? '', words));
    },
    () => `no closed root said ${words}; they said: ${JSON.stringify(last)}`,
  );
}

/** Waits until no closed root is left in this frame. */
export async function waitForNoClosedRoot(browser: TestBrowser, frame: Page | Frame): Promise<void> {
  await waitFor(
    async () => ((await browser.closedRoots(frameOf(frame))).length === 0 ? true : undefined),
    () => 'a closed root is still there',
  );
}

/** Where the first element that matches stands, in pixels of its frame's viewport: a place for the mouse. */
export async function boxOf(root: ClosedRoot, selector: string): Promise<Box> {
  const box = await root.evaluate((shadow, css) => {
    const rectangle = shadow.querySelector(css)?.getBoundingClientRect();
    return rectangle && { x: rectangle.x, y: rectangle.y, width: rectangle.width, height: rectangle.height };
  }, selector);
  if (!box) throw new Error(`nothing in the closed root matches ${selector}`);
  return box;
}

/** The middle of a box, as `page.mouse` takes it. */
export function centreOf({ x, y, width, height }: Box): [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}

/** Asks again until there is an answer; the sentence tells what was waited for. */
export async function waitFor<Answer>(
  ask: () => Promise<Answer | undefined>,
  sentence: () => string,
  waitMs: number = WAIT_MS,
): Promise<Answer> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(sentence());
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function frameOf(place: Page | Frame): Frame {
  return 'mainFrame' in place ? place.mainFrame() : place;
}

function matches(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

function textOf(root: ClosedRoot): Promise<string> {
  return root.evaluate((shadow) =>
    [...shadow.children]
      .filter((child) => child.localName !== 'style')
      .map((child) => ('innerText' in child ? String(child.innerText) : (child.textContent ?? '')))
      .join('\n')
      .trim(),
  );
}
