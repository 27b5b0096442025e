/**
 * `npm start`: builds HipLens and opens Chromium with it on a sample claims screen, served from 127.0.0.1. On a machine without a
 * display it does there what a visitor would, hovers codes, prints what the card says and saves what it looks like.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'puppeteer-core';

import type { ListedCandidate } from '../lib/protocol/protocol.ts';
import { waitFor } from '../tests/e2e/harness/closed-root.ts';
import { startSite } from '../tests/e2e/harness/site.ts';
import { builtExtension, openBrowser, type TestBrowser } from '../tests/e2e/harness/test-browser.ts';
import { hover, placeOf, waitForMarks } from '../tests/e2e/scene.ts';
import { lookForProgram } from './browsers.mjs';
import { buildIfOld } from './build-if-old.ts';

const SCREENSHOTS = fileURLToPath(new URL('../.output/demo/', import.meta.url));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

await buildIfOld('chromium');
const site = await startSite();
// Without a display it gets one of its own where there is a virtual one, for the menu, the popup and the panel are the browser's.
const canWorkMenus = !hasDisplay && lookForProgram(['Xvfb']) !== undefined && lookForProgram(['xdotool']) !== undefined;
const browser = await openBrowser('chromium', { extension: builtExtension('chromium'), site, headed: hasDisplay, native: canWorkMenus });
try {
  const page = await browser.newPage(site.url('claims-screen.html'));
  if (hasDisplay) await stayOpen(browser);
  else await demonstrate(browser, page);
} finally {
  await browser.close();
  await site.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function stayOpen({ browser: opened }: TestBrowser): Promise<void> {
  say('Rest the pointer on an underlined code. Close the window to end.');
  await new Promise((resolve) => opened.once('disconnected', resolve));
}

async function demonstrate(stage: TestBrowser, page: Page): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await stage.setAppearance(page, { reducedMotion: true }); // or the picture shows a card that is still fading in
  await waitForMarks(page);
  for (const [selector, code] of [
    ['#line-1', '27284'],
    ['#line-2', '27138'],
    ['#line-3', '27253'],
  ] as const) {
    const card = await hover(stage, page, selector, code);
    say(`\nThe pointer rests on ${code}. The card says:`);
    say(indented(await card.evaluate((root) => (root.querySelector('.card') as HTMLElement).innerText)));
    await shoot(page, `hover-${code}`);
    await page.mouse.move(5, 5);
    await closed(stage, page);
  }
  say('\nLeft alone, each with its reason:');
  for (const { code, reason } of (await listOf(stage)).filter(({ isCode }) => !isCode)) say(`  ${code}  ${reason}`);
  // 27,138.00 is no run of five digits, so it is not even a candidate: nothing to list, and nothing may open.
  await page.mouse.move(...(await placeOf(page, '#charge', '27,138.00')));
  await new Promise((resolve) => setTimeout(resolve, 600));
  say(`  27,138.00  ${(await cardsIn(stage, page)) === 0 ? 'amount: no card opens over it' : 'A CARD OPENED OVER IT'}`);
  if (canWorkMenus) await searchAndExplain(stage, page);
  else say('\nPopup and menu are left out: they need Xvfb and xdotool.');
  say(`\nScreenshots: ${SCREENSHOTS}`);
}

/** The other two ways in, by the browser's own button and menu. */
async function searchAndExplain(stage: TestBrowser, page: Page): Promise<void> {
  const popup = await stage.native.openToolbarPopup(page);
  await popup.waitForText('On this page');
  await popup.type('girdlestone');
  const found = await popup.waitForText('Also called Girdlestone');
  say('\nSearching "girdlestone" in the toolbar popup finds:');
  say(indented(found.slice(0, found.indexOf('On this page')).trim() || found.slice(0, 600)));
  await popup.screenshot(`${SCREENSHOTS}search-girdlestone.png`);
  await popup.close();

  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#note p') as Element));
  await stage.native.chooseMenuItem(page, await placeOf(page, '#note', 'billed'), {
    title: 'Explain this code',
    submenu: 'HipLens', // on selected text there are two items
  });
  const panel = await stage.native.panel(page);
  const said = await panel.waitForText('Revision total hip');
  say('\nThe reviewer note is selected; right-click, "Explain this code". The panel says:');
  say(indented(said.slice(0, 700)));
  await panel.screenshot(`${SCREENSHOTS}explain-selection.png`);
}

/** Asks the page as the popup does, from a page of the extension. */
async function listOf(stage: TestBrowser): Promise<ListedCandidate[]> {
  return stage.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    for (const { id } of tabs) {
      try {
        const answer = (await chrome.tabs.sendMessage(id ?? 0, { hiplens: 'page/candidates', request: {} }, { frameId: 0 })) as {
          candidates: ListedCandidate[];
        };
        if (answer.candidates.length > 0) return answer.candidates;
      } catch {
        // a tab without a page reader, such as this one
      }
    }
    return [];
  });
}

async function cardsIn(stage: TestBrowser, page: Page): Promise<number> {
  const roots = await stage.closedRoots(page.mainFrame());
  const shown = await Promise.all(roots.map((root) => root.evaluate((shadow) => shadow.querySelectorAll('.card').length)));
  return shown.reduce((sum, count) => sum + count, 0);
}

function closed(stage: TestBrowser, page: Page): Promise<true> {
  return waitFor(
    async () => ((await cardsIn(stage, page)) === 0 ? true : undefined),
    () => 'the card did not close',
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
