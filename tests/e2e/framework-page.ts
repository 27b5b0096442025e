/** Works a page of tests/pages/frameworks as a user does, and notes what it is like after each step, the same with us and without. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { FrameworkPage } from '../pages/frameworks/claim-lines.ts';
import { waitFor } from './harness/closed-root.ts';
import { OUR_ELEMENT } from './page-state.ts';

type Seen = Window & { frameworkPage: FrameworkPage };

export interface FrameworkUser {
  readonly page: Page;
  /** What the page was like after each step. */
  readonly notes: string[];
  /** A click in the middle of the nth element, shadow trees included. */
  click(selector: string, nth?: number): Promise<void>;
  doubleClick(selector: string, nth?: number): Promise<void>;
  type(words: string): Promise<void>;
  press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  /** Replaces what a focused field holds. */
  retype(words: string): Promise<void>;
  /** Scrolls an element by this much in each of some frames. */
  scroll(selector: string, px: number, frames: number): Promise<void>;
  /** Lets the framework render anew with other content. */
  render(times: number): Promise<void>;
  /** Notes what the page is like once it rests; with us, waits until it is the same and its marks are right. */
  step(name: string): Promise<void>;
}

/** `wanted`: what was noted without us. Where it is given HipLens runs, the page is to be the same, and the marks are to be right. */
export function createUser(page: Page, wanted?: readonly string[]): FrameworkUser {
  const notes: string[] = [];
  const click = async (selector: string, nth: number, count: number): Promise<void> => {
    const [x, y] = await middleOf(page, selector, nth);
    await page.mouse.click(x, y, { count });
  };
  const user: FrameworkUser = {
    page,
    notes,
    click: (selector, nth = 0) => click(selector, nth, 1),
    doubleClick: (selector, nth = 0) => click(selector, nth, 2),
    // At the pace of quick fingers: Firefox 153 swallows a key now and then that comes while the one before is still worked on.
    type: (words) => page.keyboard.type(words, { delay: 30 }),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async retype(words) {
      await page.keyboard.press('End');
      for (let at = 0; at < 8; at++) await page.keyboard.press('Backspace');
      await user.type(words);
    },
    scroll: (selector, px, frames) =>
      page.evaluate(
        async (css, by, times) => {
          const element = document.querySelector(css)!;
          const from = element.scrollTop;
          for (let time = 1; time <= times; time++) {
            element.scrollTop = from + by * time;
            await new Promise(requestAnimationFrame);
          }
        },
        selector,
        px,
        frames,
      ),
    render: (times) => page.evaluate((count) => (window as unknown as Seen).frameworkPage.render(count), times),
    async step(name) {
      await page.mouse.move(1, 1);
      if (!wanted) {
        notes.push(`== ${name}\n${await restingNote(page)}`);
        return;
      }
      await waitForRightMarks(page, name);
      await expectNote(page, name, wanted[notes.length] ?? '');
      notes.push(name);
      // Once more: a late reading must not have spoiled them
      await waitForRightMarks(page, name);
    },
  };
  return user;
}

async function middleOf(page: Page, selector: string, nth: number): Promise<[number, number]> {
  return waitFor(
    () =>
      page.evaluate(
        (css, index): [number, number] | undefined => {
          const trees = [document, ...((window as unknown as Seen).frameworkPage.roots?.() ?? [])];
          const element = trees.flatMap((tree) => [...tree.querySelectorAll(css)])[index];
          if (!element) return undefined;
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        },
        selector,
        nth,
      ),
    () => `there is no element ${selector} (${nth})`,
  );
}

/** Where marks are right: the same codes in the same kind of place, and nothing painted anywhere else. */
async function waitForRightMarks(page: Page, name: string): Promise<void> {
  let last: { wanted: string[]; painted: string[] } = { wanted: [], painted: [] };
  await waitFor(
    async () => {
      last = await page.evaluate(() => {
        const { codes, pattern = /^(27\d{3})$/, roots } = (window as unknown as Seen).frameworkPage;
        const places = [document, ...(roots?.() ?? [])].flatMap((tree) => [...tree.querySelectorAll(codes)]);
        const every = new RegExp(pattern.source, 'g');
        const wanted = places.flatMap(({ textContent }) => [...(textContent ?? '').trim().matchAll(every)].map(([, code]) => code ?? ''));
        const painted = ['hiplens-code', 'hiplens-faint']
          .flatMap((key) => [...(CSS.highlights.get(key) ?? [])])
          .map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return `${live.toString()}${range.startContainer.parentElement?.closest(codes) ? '' : ' in the wrong place'}`;
          });
        return { wanted: wanted.sort(), painted: painted.sort() };
      });
      return JSON.stringify(last.wanted) === JSON.stringify(last.painted) ? true : undefined;
    },
    () => `${name}: wanted are ${last.wanted.join()}; painted are ${last.painted.join()}`,
  );
}

/** Waits until the page is as it was without us; shows what differs if it does not get there. */
async function expectNote(page: Page, name: string, wanted: string): Promise<void> {
  let last = '';
  await waitFor(
    async () => ((last = `== ${name}\n${await noteOf(page)}`) === wanted ? true : undefined),
    () => name,
  ).catch(() => expect(last).toBe(wanted));
}

/** A page's own transitions and announcements take up to half a second. */
const REST_MS = 550;

/** The page's own source and state, once it no longer changes. */
async function restingNote(page: Page): Promise<string> {
  let before = '';
  let since = 0;
  return waitFor(
    async () => {
      const now = await noteOf(page);
      if (now !== before) since = performance.now();
      before = now;
      return performance.now() - since < REST_MS ? undefined : now;
    },
    () => `the page never came to rest:\n${before}`,
  );
}

async function noteOf(page: Page): Promise<string> {
  const note = await page.evaluate(() => {
    const { roots, state } = (window as unknown as Seen).frameworkPage;
    const trees = [document, ...(roots?.() ?? [])];
    const parts = trees.map((tree) => (tree === document ? document.documentElement.outerHTML : (tree as ShadowRoot).innerHTML));
    for (const tree of trees) {
      parts.push(`focus ${tree.activeElement?.localName} ${tree.activeElement?.id}`);
      for (const field of tree.querySelectorAll('input')) parts.push(`${field.value} at ${field.selectionStart}-${field.selectionEnd}`);
      for (const element of tree.querySelectorAll('*'))
        if (element.scrollTop > 0) parts.push(`${element.localName} at ${element.scrollTop}`);
    }
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
    parts.push(`selection ${anchorNode?.nodeName} ${anchorOffset} to ${focusNode?.nodeName} ${focusOffset}`, `scroll ${scrollY}`);
    return [...parts, JSON.stringify(state?.())].join('\n');
  });
  // Lit marks its places with a random number, ag-Grid its scroll bar for a moment.
  const steady = note.replace(/lit\$\d+\$/g, 'lit$').replaceAll(' ag-scrollbar-scrolling', '');
  return steady.replace(`${OUR_ELEMENT}</html>`, '</html>').replaceAll('><', '>\n<');
}
