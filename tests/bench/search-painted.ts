/** From the keystroke to the painted hits, in a browser: the median of each keystroke over all rounds. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../e2e/harness/bundle-for-page.ts';
import type { TestBrowser } from '../e2e/harness/test-browser.ts';
import { TYPED } from '../../scripts/search/load.ts';
import { median } from './trace.ts';

/** Milliseconds until the hits stand in the document, and until the frame with them was made; a figure a keystroke, sorted. */
export interface Painted {
  readonly drawnMs: readonly number[];
  readonly paintedMs: readonly number[];
}

/** In the built popup, its worker asked over a message: the dataset. */
export async function measurePopup(browser: TestBrowser, rounds: number): Promise<Painted> {
  const page = await browser.extensionPage('popup.html');
  await page.waitForSelector('#search-box');
  return typeAll(page, rounds);
}

/** In a page with the same box over so many codes. */
export async function measureBox(browser: TestBrowser, codes: number, rounds: number): Promise<Painted> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Search</title><body></body></html>');
  await page.evaluate(await bundleForPage(fileURLToPath(new URL('search-box.bundle.tsx', import.meta.url))));
  await page.evaluate((count) => (globalThis as unknown as { showSearchBox(codes: number): void }).showSearchBox(count), codes);
  await page.waitForSelector('#search-box');
  return typeAll(page, rounds);
}

/** By what stands in the box. */
interface Watched {
  readonly drawnMs: Record<string, number[]>;
  readonly paintedMs: Record<string, number[]>;
}

async function typeAll(page: Page, rounds: number): Promise<Painted> {
  await page.bringToFront();
  await page.evaluate(watch);
  await page.focus('#search-box');
  for (let round = 0; round < rounds; round += 1) {
    for (const query of TYPED) {
      await page.keyboard.type(query, { delay: 60 });
      await page.keyboard.press('Escape');
    }
  }
  const watched = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await page.close();
  const sorted = (times: Readonly<Record<string, readonly number[]>>): readonly number[] =>
    Object.values(times)
      .map((list) => median(list))
      .toSorted((a, b) => a - b);
  return { drawnMs: sorted(watched.drawnMs), paintedMs: sorted(watched.paintedMs) };
}

/** Runs in the page: a keystroke begins with its own event, and ends with the first task after the frame that shows its answer. */
function watch(): void {
  const watched: Watched = { drawnMs: {}, paintedMs: {} };
  Object.assign(globalThis, { watched });
  const note = (times: Record<string, number[]>, typed: string, ms: number): void => {
    (times[typed] ??= []).push(ms);
  };
  let typed = '';
  let start = 0;
  document.addEventListener(
    'input',
    ({ timeStamp, target }) => {
      typed = (target as HTMLInputElement).value;
      start = timeStamp;
    },
    true,
  );
  // Where the hits stay the same nothing is painted, and the next key must not end what was no change.
  document.addEventListener('keydown', () => (start = 0), true);
  const list = new MutationObserver((changes) => {
    // What a screen reader is told comes a moment later, and is not seen.
    const isSeen = changes.some(
      ({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [aria-live]'),
    );
    if (!isSeen || start === 0 || !document.querySelector('.search[data-state="results"], .search[data-state="nothing"]')) return;
    const [from, of] = [start, typed];
    start = 0;
    note(watched.drawnMs, of, performance.now() - from);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => note(watched.paintedMs, of, performance.now() - from));
      port1.start();
      port2.postMessage(null);
    });
  });
  list.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
}
