/** From the word go to the second frame after the last mark, on a page that was at rest: HipLens, mark.js and wrapping in spans. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../e2e/harness/test-browser.ts';
import { codesIn, remit } from './pages.ts';
import { serve } from './reading.ts';
import { ms, type Row } from './row.ts';
import { isOurs, pause, switchOurs, waitForRest, type Stage } from './stage.ts';
import { codes } from '../../data/codes.ts';
import { markAt, median, sharesOf, traced } from './trace.ts';

const KINDS = ['nothing', 'mark.js', 'spans'] as const;
const known = codes.filter(({ system }) => system === 'cpt1').map(({ code }) => code as string);

/** A highlighter runs as the page's own script; painted is the second frame from then. */
async function peerTime(page: Page, url: string, kind: (typeof KINDS)[number]): Promise<number> {
  await page.goto(url);
  await page.bringToFront();
  await atRest(page);
  return page.evaluate(
    async (name, list) => {
      window.codes = new Set(list);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const began = performance.now();
      window.highlight[name]();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - began;
    },
    kind,
    known,
  );
}

/** Everything was drawn, and what the browser does after a load is over. */
const atRest = async (page: Page): Promise<void> => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await pause(300);
};

/** HipLens is switched on over a page at rest: from our first call to the second frame after the last mark was there. */
async function ourTime(stage: Stage, url: string, marks: number): Promise<number> {
  const { oursPage: page } = stage;
  await switchOurs(stage, false);
  await page.goto(url);
  await page.bringToFront();
  await atRest(page);
  const events = await traced(page, async () => {
    const painted = page.evaluate(
      (wanted) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            const count = ['hiplens-code', 'hiplens-faint'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
            if (count < wanted) return void requestAnimationFrame(look);
            requestAnimationFrame(() => {
              performance.mark('painted');
              resolve();
            });
          };
          requestAnimationFrame(look);
        }),
      marks,
    );
    await switchOurs(stage, true);
    await painted;
    await waitForRest(page, marks);
  });
  const painted = markAt(events, 'painted');
  const first = Math.min(...sharesOf(events, isOurs).map(({ from }) => from));
  return (painted - first) / 1000;
}

export async function measurePeers(stage: Stage, turns: number, size = 10_000): Promise<Row[]> {
  await serve(stage, 'peers', remit(size));
  const times: Record<string, number[]> = { ours: [], nothing: [], 'mark.js': [], spans: [] };
  for (let turn = 0; turn < turns; turn++) {
    times['ours']?.push(await ourTime(stage, stage.site.url('peers.html'), codesIn(size)));
    for (const kind of KINDS) times[kind]?.push(await peerTime(stage.barePage, stage.site.url('peers-peers.html'), kind));
  }
  const time = (kind: string): number => median(times[kind] ?? []);
  const own = time('ours') - time('nothing');
  return (['mark.js', 'spans'] as const).map((kind) => ({
    browser: 'Chromium',
    what: `${size} rows to painted, against ${kind === 'spans' ? 'wrapping in spans' : kind}`,
    value: (time(kind) - time('nothing')) / own,
    unit: 'times',
    target: kind === 'spans' ? 3 : 5,
    least: true,
    from: `${ms(time(kind))} / ${ms(time('ours'))}, the empty page ${ms(time('nothing'))}`,
  }));
}

/** Where there is no trace: from the end of the load to the second frame after the last mark, HipLens starting by itself. */
export async function measurePeersByLoad(stage: Stage, turns: number, kind: BrowserKind, size = 10_000): Promise<Row[]> {
  const script = `<script>addEventListener('load', () => {
    const began = performance.now();
    const look = () => {
      const count = ['hiplens-code', 'hiplens-faint'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
      if (count < WANTED) requestAnimationFrame(look);
      else requestAnimationFrame(() => (window.painted = performance.now() - began));
    };
    requestAnimationFrame(look);
  })</script></body>`;
  stage.site.add('by-load.html', remit(size).replace('</body>', script.replace('WANTED', String(codesIn(size)))));
  stage.site.add('by-load-bare.html', remit(size).replace('</body>', script.replace('WANTED', '0')));
  await serve(stage, 'peers', remit(size));
  const times: Record<string, number[]> = { ours: [], empty: [], nothing: [], 'mark.js': [], spans: [] };
  const painted = async (page: Page, url: string): Promise<number> => {
    await page.goto(url);
    await page.waitForFunction(() => 'painted' in window, { polling: 200 });
    return page.evaluate(() => (window as unknown as { painted: number }).painted);
  };
  for (let turn = 0; turn < turns; turn++) {
    times['ours']?.push(await painted(stage.oursPage, stage.site.url('by-load.html')));
    times['empty']?.push(await painted(stage.barePage, stage.site.url('by-load-bare.html')));
    for (const peer of KINDS) times[peer]?.push(await peerTime(stage.barePage, stage.site.url('peers-peers.html'), peer));
  }
  const time = (name: string): number => median(times[name] ?? []);
  const own = time('ours') - time('empty');
  return (['mark.js', 'spans'] as const).map((peer) => ({
    browser: kind === 'firefox' ? 'Firefox' : 'Chromium',
    what: `${size} rows to painted from the load on, against ${peer === 'spans' ? 'wrapping in spans' : peer}`,
    value: (time(peer) - time('nothing')) / own,
    unit: 'times',
    from: `${ms(time(peer) - time('nothing'))} / ${ms(own)}`,
  }));
}
