/** How long reading takes: whole pages against a bare pass over the same text nodes, the longest task, and how it grows. */
import { codesIn, fixedWidth, prose, remit, remitRows } from './pages.ts';
import { bundleForPage } from '../e2e/harness/bundle-for-page.ts';
import { ms, type Row } from './row.ts';
import { isOurs, open, tracedOpening, waitForRest, type Stage } from './stage.ts';
import { isTimer, isStart, longestOf, median, sharesOf, sumOf, traced, type Share } from './trace.ts';

const PEERS = new URL('peers.bundle.ts', import.meta.url).pathname;
export const PEERS_SCRIPT = 'bench-peers.js';
export const isPeer = (url: string): boolean => url.endsWith(PEERS_SCRIPT);

/** Serves a page twice: as it is, and with the peers' script at its end. */
export async function serve(stage: Stage, name: string, html: string): Promise<void> {
  stage.site.add(PEERS_SCRIPT, await bundleForPage(PEERS), { 'content-type': 'text/javascript' });
  stage.site.add(`${name}.html`, html);
  stage.site.add(`${name}-peers.html`, html.replace('</body>', `<script src="${PEERS_SCRIPT}"></script></body>`));
}

const isReading = (share: Share): boolean => !isStart(share) && !isTimer(share);

interface Read {
  readonly scan: number;
  readonly longest: number;
  readonly longestWall: number;
  readonly floor: number;
}

/** Medians of a page opened again and again, with us and for the bare pass in turn. */
export async function readPage(stage: Stage, name: string, marks: number, turns: number): Promise<Read> {
  const scans: number[] = [];
  const longest: number[] = [];
  const walls: number[] = [];
  const floors: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const shares = sharesOf(await tracedOpening(stage, `${name}.html`, marks), isOurs).filter(isReading);
    scans.push(sumOf(shares));
    longest.push(longestOf(shares));
    walls.push(Math.max(...shares.map(({ wallMs }) => wallMs)));
    floors.push(await floorOf(stage, `${name}-peers.html`));
  }
  return { scan: median(scans), longest: median(longest), longestWall: median(walls), floor: median(floors) };
}

async function floorOf({ site, barePage }: Stage, path: string): Promise<number> {
  await barePage.goto(site.url(path));
  await barePage.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const events = await traced(barePage, () =>
    barePage.evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(window.floor, 0);
          setTimeout(resolve, 50);
        }),
    ),
  );
  return sumOf(sharesOf(events, isPeer).filter(isTimer));
}

export const SIZES = [1_000, 10_000, 50_000];

export async function measureReading(stage: Stage, turns: number, sizes: readonly number[] = SIZES): Promise<Row[]> {
  const rows: Row[] = [];
  const costs: number[] = [];
  const chromium = { browser: 'Chromium' } as const;
  for (const size of sizes) {
    await serve(stage, `remit-${size}`, remit(size));
    const { scan, floor, longest, longestWall } = await readPage(stage, `remit-${size}`, codesIn(size), turns);
    costs.push(scan / size);
    rows.push({
      ...chromium,
      what: `full scan, remit of ${size} rows, to a bare pass`,
      value: scan / floor,
      unit: 'times',
      target: 1.8,
      from: `${ms(scan)} / ${ms(floor)}`,
    });
    rows.push({
      ...chromium,
      what: `longest task of that scan, ${size} rows`,
      value: longest,
      unit: 'ms',
      target: 12,
      from: `${ms(longestWall)} by the wall clock`,
    });
  }
  const [first = 0] = costs;
  const last = costs.at(-1) ?? 0;
  rows.push({
    ...chromium,
    what: `growth: a row's cost at ${sizes.at(-1)} rows to that at ${sizes[0]}`,
    value: last / first,
    unit: 'times',
    target: 1.2,
    from: `${(last * 1000).toFixed(2)} / ${(first * 1000).toFixed(2)} µs`,
  });
  return rows;
}

/** A page in which nothing is found: what most long pages are. */
export async function measureProse(stage: Stage, turns: number): Promise<Row> {
  await serve(stage, 'prose', prose(50_000));
  const without = await readPage(stage, 'prose', 0, turns);
  return {
    browser: 'Chromium',
    what: '50,000 text nodes without a candidate, to a bare pass',
    value: without.scan / without.floor,
    unit: 'times',
    target: 0.5,
    from: `${ms(without.scan)} / ${ms(without.floor)}; longest task ${ms(without.longest)}`,
  };
}

/** What costs more than a remit with column names: told, not judged. */
export async function measureHardPages(stage: Stage, turns: number): Promise<Row[]> {
  const pages = [
    ['a table without column names', remit(3_000, { every: 1, hasHeads: false })],
    ['lines of fixed width in one text', fixedWidth(3_000)],
  ] as const;
  const rows: Row[] = [];
  for (const [what, html] of pages) {
    await serve(stage, 'hard', html);
    const scans: number[] = [];
    const longest: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const shares = sharesOf(await tracedOpening(stage, 'hard.html', 0), isOurs).filter(isReading);
      scans.push(sumOf(shares));
      longest.push(longestOf(shares));
    }
    rows.push({
      browser: 'Chromium',
      what: `3,000 candidates in ${what}`,
      value: median(scans),
      unit: 'ms',
      from: `${((median(scans) / 3_000) * 1000).toFixed(1)} µs each; longest task ${ms(median(longest))}`,
    });
  }
  return rows;
}

/** 10,000 rows come at once into a page that was read. Only our part of each task counts: the page's own is its own. */
export async function measureAdded(stage: Stage, turns: number, size = 10_000): Promise<Row> {
  const longest: number[] = [];
  const sums: number[] = [];
  await serve(stage, 'few', remit(30));
  const { oursPage: page } = stage;
  for (let turn = 0; turn < turns; turn++) {
    await open(stage, page, 'few.html');
    await waitForRest(stage, codesIn(30));
    const shares = sharesOf(
      await traced(page, async () => {
        await page.evaluate((html) => document.querySelector('#rows')?.insertAdjacentHTML('beforeend', html), remitRows(30, size));
        await waitForRest(stage, codesIn(30 + size));
      }),
      isOurs,
    ).filter((share) => !isTimer(share));
    longest.push(longestOf(shares));
    sums.push(sumOf(shares));
  }
  return {
    browser: 'Chromium',
    what: `longest task when ${size} rows are added at once`,
    value: median(longest),
    unit: 'ms',
    target: 12,
    from: `${ms(median(sums))} in all`,
  };
}
