/** From the word go to the second frame after the last mark, on a page that was at rest: HipLens, mark.js and wrapping in spans. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../e2e/harness/test-browser.ts';
import { codesIn, remit } from './pages.ts';
import { serve } from './reading.ts';
import { ms, type Row } from './row.ts';
import { isOurs, open, pause, switchOurs, waitForRest, type Stage } from './stage.ts';
import { codes } from '../../data/codes.ts';
import { marksAt, median, sharesOf, traced } from './trace.ts';

const KINDS = ['nothing', 'mark.js', 'spans'] as const;
const known = codes.filter(({ system }) => system === 'cpt1').map(({ code }) => code as string);

/** Less than any slice of reading. */
const IDLE_TASK_MS = 0.2;

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

/**
 * HipLens is switched on over a page at rest: from our first call to the second frame after all was read and what is near the view was
 * painted. What stands farther is painted when it comes near.
 */
async function ourTime(stage: Stage, path: string, marks: number): Promise<number> {
  const { oursPage: page } = stage;
  await switchOurs(stage, false);
  await open(stage, page, path);
  await page.bringToFront();
  await atRest(page);
  const events = await traced(page, async () => {
    await page.evaluate(() => {
      let painted = 0;
      const frame = (): void => {
        const now = ['hiplens-code', 'hiplens-faint'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
        performance.mark(now === painted ? 'frame' : 'grown');
        painted = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await switchOurs(stage, true);
    await waitForRest(stage, marks);
  });
  const shares = sharesOf(events, isOurs);
  const first = Math.min(...shares.map(({ from }) => from));
  // What follows the reading is a task of nothing: the question for the cards waits for an idle moment
  const read = shares.filter(({ why, cpuMs }) => why === 'RunPostTaskCallback' && cpuMs > IDLE_TASK_MS);
  const last = Math.max(...read.map(({ from, wallMs }) => from + wallMs * 1000));
  const grown = Math.max(...marksAt(events, 'grown'));
  const frames = [...marksAt(events, 'grown'), ...marksAt(events, 'frame')].toSorted((a, b) => a - b);
  const [, second = Number.NaN] = frames.filter((at) => at > last);
  return (Math.max(second, frames.find((at) => at > grown) ?? Number.NaN) - first) / 1000;
}

export async function measurePeers(stage: Stage, turns: number, size = 10_000): Promise<Row[]> {
  await serve(stage, 'peers', remit(size));
  const times: Record<string, number[]> = { ours: [], nothing: [], 'mark.js': [], spans: [] };
  for (let turn = 0; turn < turns; turn++) {
    times['ours']?.push(await ourTime(stage, 'peers.html', codesIn(size)));
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

/**
 * Where there is no trace: from the end of the load to the second frame after the worker heard that all is read, HipLens starting by itself.
 * The way of that message counts as ours.
 */
export async function measurePeersByLoad(stage: Stage, turns: number, kind: BrowserKind, size = 10_000): Promise<Row[]> {
  const script = `<script>
    window.frames = [];
    addEventListener('load', () => {
      window.began = Date.now();
      const frame = () => (window.frames.push(Date.now()), requestAnimationFrame(frame));
      requestAnimationFrame(frame);
    });
  </script></body>`;
  stage.site.add('by-load.html', remit(size).replace('</body>', script));
  await serve(stage, 'peers', remit(size));
  const times: Record<string, number[]> = { ours: [], empty: [], nothing: [], 'mark.js': [], spans: [] };
  const painted = async (page: Page, told?: number): Promise<number> => {
    await pause(told === undefined ? 1_000 : 200);
    return page.evaluate((from) => {
      const { began, frames } = window as unknown as { began: number; frames: number[] };
      return (frames.filter((at) => at > (from ?? began))[1] ?? Number.NaN) - began;
    }, told);
  };
  for (let turn = 0; turn < turns; turn++) {
    const { oursPage, barePage } = stage;
    const [told] = await Promise.all([whenTold(stage, codesIn(size)), open(stage, oursPage, 'by-load.html')]);
    times['ours']?.push(await painted(oursPage, told));
    await barePage.goto(stage.site.url('by-load.html'));
    times['empty']?.push(await painted(barePage));
    for (const peer of KINDS) times[peer]?.push(await peerTime(barePage, stage.site.url('peers-peers.html'), peer));
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

/** When the worker was told of so many codes, by the clock of the machine. */
const whenTold = ({ asking }: Stage, marks: number): Promise<number> =>
  asking.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        chrome.storage.session.onChanged.addListener(function told({ counts }) {
          const tabs = Object.values((counts?.newValue ?? {}) as Record<string, Record<string, number>>);
          if (!tabs.some((tab) => Object.values(tab).includes(wanted))) return;
          chrome.storage.session.onChanged.removeListener(told);
          resolve(Date.now());
        });
      }),
    marks,
  );
