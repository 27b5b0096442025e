/** How fast HipLens starts and answers: the script's size and start-up, and a card after its delay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { builtExtension, type BrowserKind } from '../e2e/harness/test-browser.ts';
import { placeOf } from '../e2e/scene.ts';
import { defaults } from '../../lib/settings/settings.ts';
import { plain, remit } from './pages.ts';
import { ms, type Row } from './row.ts';
import { isOurs, open, pause, tracedOpening, waitForRest, type Stage } from './stage.ts';
import { firstPostingTask, isTimer, isStart, median, sharesOf, sumOf, traced } from './trace.ts';

/** A frame at 60 Hz, and the moment that a timer may come late. */
const NEXT_FRAME_MS = 20;

export function measureSize(kind: BrowserKind): Row {
  const script = readFileSync(join(builtExtension(kind), 'content-scripts/content.js'));
  const browser = kind === 'firefox' ? 'Firefox' : 'Chromium';
  return {
    browser,
    what: 'content script, minified and gzipped',
    value: gzipSync(script, { level: 9 }).length / 1024,
    unit: 'KB',
    target: 20,
    from: `${(script.length / 1024).toFixed(0)} KB as it lies`,
  };
}

/** Everything of ours on a page without digits, from the script's first line to its rest. */
export async function measureStart(stage: Stage, turns: number): Promise<Row> {
  stage.site.add('plain.html', plain());
  const all: number[] = [];
  const evaluated: number[] = [];
  const setUp: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const events = await tracedOpening(stage, 'plain.html', 0);
    const shares = sharesOf(events, isOurs).filter((share) => !isTimer(share));
    const begin = Math.min(...shares.filter(isStart).map(({ from }) => from));
    // what the page before it still had to end is not of this start
    const own = shares.filter(({ from }) => from >= begin);
    setUp.push(firstPostingTask(events, own));
    all.push(sumOf(own) + (setUp.at(-1) ?? 0));
    evaluated.push(sumOf(own.filter(isStart)));
  }
  return {
    browser: 'Chromium',
    what: 'start-up on a page without digits: evaluate and run',
    value: median(all),
    unit: 'ms',
    target: 2,
    from: `${ms(median(evaluated))} to evaluate, ${ms(median(setUp))} to set up`,
  };
}

/** From the end of the delay to the frame that paints the card. The page sees our element come; the next frame paints it. */
async function cardTime(page: Page, code: string, selector: string): Promise<number> {
  const [x, y] = await placeOf(page, selector, code);
  await page.mouse.move(x, y + 300);
  await pause(600);
  const delay = defaults.showDelayMs;
  const events = await traced(page, async () => {
    const painted = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const before = document.documentElement.childElementCount;
          document.addEventListener('pointermove', () => performance.mark('over'), { once: true, capture: true });
          const observer = new MutationObserver(() => {
            if (document.documentElement.childElementCount <= before) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              performance.mark('card');
              resolve();
            });
          });
          observer.observe(document.documentElement, { childList: true });
        }),
    );
    await page.evaluate(() => null);
    await page.mouse.move(x, y);
    await painted;
  });
  const at = (name: string): number => events.find((event) => event.name === name)?.ts ?? Number.NaN;
  return (at('card') - at('over')) / 1000 - delay;
}

export async function measureCards(stage: Stage, turns: number): Promise<Row[]> {
  const { oursPage: page, site, ours } = stage;
  const known: number[] = [];
  const stopped: number[] = [];
  site.add('card.html', remit(30));
  for (let turn = 0; turn < turns; turn++) {
    await open(stage, page, 'card.html');
    await page.bringToFront();
    await waitForRest(stage, 10);
    await pause(2_500); // until the entries are there
    known.push(await cardTime(page, '27130', '#rows'));
    await page.mouse.move(600, 700);
    await pause(600);
    // A code that comes now is asked for with the hover: the last question is too fresh for another one.
    await ours.stopWorker();
    const fresh = ['27025', '27036', '27050', '27071', '27080', '27097', '27122', '27161', '27170', '27181', '27187'][turn % 11] ?? '27025';
    await page.evaluate((code) => {
      const paragraph = Object.assign(document.createElement('p'), { id: 'fresh', textContent: `CPT ${code}` });
      document.body.prepend(paragraph);
    }, fresh);
    await waitForRest(stage, 11);
    stopped.push(await cardTime(page, fresh, '#fresh'));
  }
  return [
    {
      browser: 'Chromium',
      what: 'card painted after its delay, entry known',
      value: median(known),
      unit: 'ms',
      target: NEXT_FRAME_MS,
      from: known.map((each) => each.toFixed(0)).join(', '),
    },
    {
      browser: 'Chromium',
      what: 'card painted after its delay, worker stopped',
      value: median(stopped),
      unit: 'ms',
      target: 100,
      from: stopped.map((each) => each.toFixed(0)).join(', '),
    },
  ];
}
