/** What HipLens costs a page that lives: its frames, its own DOM work, pointer moves, memory, and changes without end. */
import type { Page } from 'puppeteer-core';
import { remit, virtualGrid } from './pages.ts';
import { isPeer, serve } from './reading.ts';
import { ms, type Row } from './row.ts';
import { forgetCounts, isOurs, keptBytes, open, pause, waitForRest, type Stage } from './stage.ts';
import { isTimer, median, sharesOf, sumOf, traced } from './trace.ts';

type Name = Row['browser'];

async function framesIn(page: Page, url: string, milliseconds: number): Promise<number> {
  await page.goto(url);
  await page.bringToFront();
  await pause(700);
  return page.evaluate(async (duration) => {
    const view = window as unknown as { drawn: number; isRunning: boolean };
    view.isRunning = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = view.drawn;
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, duration));
    const drawn = view.drawn - before;
    const took = performance.now() - began;
    view.isRunning = false;
    return (drawn * duration) / took;
  }, milliseconds);
}

/** Frames that a grid draws in five seconds without us, less those that it draws with us. */
export async function measureFrames(stage: Stage, pairs: number, browser: Name, milliseconds = 5_000): Promise<Row> {
  stage.site.add('grid-bench.html', virtualGrid());
  const lost: number[] = [];
  const without: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    // in turn first and second, so that what drifts on the machine falls on both
    const ours = pair % 2 === 0 ? await framesIn(stage.oursPage, stage.site.url('grid-bench.html'), milliseconds) : 0;
    const bare = await framesIn(stage.barePage, stage.site.url('grid-bench.html'), milliseconds);
    lost.push(bare - (pair % 2 === 0 ? ours : await framesIn(stage.oursPage, stage.site.url('grid-bench.html'), milliseconds)));
    without.push(bare);
  }
  const from = `${lost.map((each) => each.toFixed(0)).join(', ')} of ${median(without).toFixed(0)}`;
  return {
    browser,
    what: `frames lost on a grid recycling 60 rows a frame, ${milliseconds / 1000} s`,
    value: median(lost),
    unit: 'frames',
    target: 1,
    from,
  };
}

/**
 * 2,000 rows put in and taken out by the page, its own time for it; each time with the page at rest before. A core that another program slows down
 * makes the same work take twice its time for seconds: each run with us is compared with the one without us just behind it.
 */
export async function measureDomWork(stage: Stage, turns: number, browser: Name): Promise<Row> {
  await serve(stage, 'marked', remit(10_000, { every: 1 }));
  const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  await stage.barePage.goto(stage.site.url('marked-peers.html'));
  await open(stage, stage.oursPage, 'marked-peers.html');
  await waitForRest(stage, 10_000);
  for (let turn = 0; turn < turns * 2; turn++) {
    for (const name of ['ours', 'bare'] as const) {
      const page = name === 'ours' ? stage.oursPage : stage.barePage;
      await page.bringToFront();
      times[name].push(await (browser === 'Firefox' ? page.evaluate(() => window.domWork()) : workTime(page)));
      await pause(100);
    }
  }
  const [ours, bare] = [median(times.ours), median(times.bare)];
  const ratios = times.ours.map((time, turn) => time / (times.bare[turn] ?? Number.NaN));
  return {
    browser,
    what: 'page’s own 2,000 inserts and removes, 10,000 codes marked',
    value: median(ratios),
    unit: 'times',
    target: 1.1,
    from: `${ms(ours)} / ${ms(bare)}`,
  };
}

const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint']);

/** What the browser takes to draw a frame in which one colour changed, as with each pointer that moves over a button. */
export async function measureRepaint(stage: Stage, turns: number, codes = 10_000): Promise<Row> {
  await serve(stage, 'marked', remit(codes, { every: 1 }));
  await stage.barePage.goto(stage.site.url('marked.html'));
  await open(stage, stage.oursPage, 'marked.html');
  await waitForRest(stage, codes);
  const times: number[][] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, page] of [stage.oursPage, stage.barePage].entries()) {
      await page.bringToFront();
      await pause(300);
      times[index]?.push(await drawingTime(page));
    }
  }
  const [ours, bare] = times.map(median);
  return {
    browser: 'Chromium',
    what: `drawing a frame in which a colour changed, ${codes} codes marked`,
    value: (ours ?? Number.NaN) - (bare ?? 0),
    unit: 'ms',
    from: `${ms(ours ?? 0)}, without us ${ms(bare ?? 0)}`,
  };
}

async function drawingTime(page: Page, frames = 20): Promise<number> {
  const events = await traced(page, () =>
    page.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const heading = document.querySelector('h1') as HTMLElement;
          const frame = (left: number): void => {
            if (left === 0) return resolve();
            heading.style.color = `rgb(${left}, 0, 0)`;
            requestAnimationFrame(() => frame(left - 1));
          };
          frame(count);
        }),
      frames,
    ),
  );
  const drawing = events.filter(({ name, ph }) => ph === 'X' && DRAWING.has(name));
  return drawing.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 / frames;
}

async function workTime(page: Page): Promise<number> {
  const work = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // So far apart that what follows from one is over before the next
          for (let round = 0; round < 5; round++) setTimeout(window.domWork, round * 80);
          setTimeout(resolve, 420);
        }),
    );
  const rounds = sharesOf(await traced(page, work), isPeer).filter(isTimer);
  return median(rounds.map(({ cpuMs }) => cpuMs));
}

/** Real pointer moves over codes and beside them. */
export async function measureHitTest(stage: Stage, moves = 60): Promise<Row[]> {
  const { oursPage: page } = stage;
  const rows: Row[] = [];
  const typical: number[] = [];
  for (const codes of [100, 10_000]) {
    await serve(stage, 'hit', remit(codes, { every: 1 }));
    await open(stage, page, 'hit.html');
    await waitForRest(stage, codes);
    await page.bringToFront();
    const events = await traced(page, async () => {
      for (let move = 0; move < moves; move++) await page.mouse.move(30 + ((move * 13) % 500), 80 + move * 8);
    });
    const each = sharesOf(events, isOurs)
      .filter(({ why }) => why === 'EventDispatch pointermove')
      .map(({ cpuMs }) => cpuMs)
      .sort((a, b) => a - b);
    const most = each[Math.floor(each.length * 0.95)] ?? Number.NaN;
    typical.push(median(each));
    rows.push({
      browser: 'Chromium',
      what: `hit test per pointer move, ${codes} codes (95th of 100)`,
      value: most,
      unit: 'ms',
      target: 1,
      from: `median ${ms(median(each))} of ${each.length}`,
    });
  }
  const [few = 0, many = 0] = typical;
  rows.push({
    browser: 'Chromium',
    what: 'hit test at 10,000 codes to that at 100',
    value: many / few,
    unit: 'times',
    target: 1.5,
    from: `${ms(many)} / ${ms(few)}`,
  });
  return rows;
}

/** The heap of scripts is judged; what the browser holds to draw 10,000 highlighted places is told. */
export async function measureHeap(stage: Stage, turns: number): Promise<Row[]> {
  await serve(stage, 'marked', remit(10_000, { every: 1 }));
  const script: number[] = [];
  const drawing: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const sizes: { script: number; browser: number }[] = [];
    for (const browser of [stage.ours, stage.bare]) {
      // A tab of its own: in one that was used before, pages of the past wait to be gone back to.
      await forgetCounts(stage);
      const page = await browser.newPage(stage.site.url('marked.html'));
      await waitForRest(stage, browser === stage.ours ? 10_000 : 0);
      await pause(2_500); // until the codes were told to the worker
      const client = await page.createCDPSession();
      sizes.push(await keptBytes(client));
      await client.detach();
      await page.close();
    }
    const [ours, bare] = sizes;
    if (!ours || !bare) throw new Error('two browsers were measured');
    script.push((ours.script - bare.script) / 1e6);
    drawing.push((ours.browser - bare.browser) / 1e6);
  }
  const shown = (values: readonly number[]): string => values.map((each) => each.toFixed(2)).join(', ');
  const common = { browser: 'Chromium', unit: 'MB' } as const;
  return [
    { ...common, what: 'heap kept on a page with 10,000 marked codes', value: median(script), target: 3, from: shown(script) },
    { ...common, what: 'held by the browser itself for them, beside that heap', value: median(drawing), from: shown(drawing) },
  ];
}

/** A page that never rests, in front and behind another tab; and what a look at a page at rest costs each second. */
export async function measureEndless(stage: Stage): Promise<Row[]> {
  const { oursPage: page, site, ours } = stage;
  const seconds = 4;
  await page.goto(site.url('hostile-churn.html'));
  await page.bringToFront();
  await pause(2_000);
  const inFront = sumOf(sharesOf(await traced(page, () => pause(seconds * 1000)), isOurs));
  const other = await ours.newPage(site.url('bench-blank.html'));
  await other.bringToFront();
  await pause(1_500);
  const hidden = sumOf(sharesOf(await traced(page, () => pause(seconds * 1000)), isOurs));
  await other.close();
  await serve(stage, 'marked', remit(10_000, { every: 1 }));
  await page.goto(site.url('marked.html'));
  await page.bringToFront();
  await waitForRest(stage, 10_000);
  await pause(3_000);
  const beats = sharesOf(await traced(page, () => pause(seconds * 1000)), isOurs).filter(isTimer);
  return [
    {
      browser: 'Chromium',
      what: 'share of the main thread on a page that changes without end',
      value: inFront / 1000 / seconds,
      unit: 'share',
      target: 0.25,
      from: `${ms(inFront)} in ${seconds} s`,
    },
    {
      browser: 'Chromium',
      what: 'the same page in a hidden tab, each second',
      value: hidden / seconds,
      unit: 'ms',
      target: 1,
      from: `${ms(hidden)} in ${seconds} s`,
    },
    {
      browser: 'Chromium',
      what: 'look at a page at rest once a second, 10,000 codes',
      value: median(beats.map(({ cpuMs }) => cpuMs)),
      unit: 'ms',
      from: `${beats.length} looks`,
    },
  ];
}
