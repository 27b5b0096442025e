/** The whole bench: every row of the table, in one run. */
import { measureCards, measureSize, measureStart } from './answers.ts';
import { measureDomWork, measureEndless, measureFrames, measureHeap, measureHitTest } from './living.ts';
import { measurePeers, measurePeersByLoad } from './peers.ts';
import { measureAdded, measureHardPages, measureReading, SIZES } from './reading.ts';
import type { Row } from './row.ts';
import { measureSearchBox } from './searching.ts';
import { openStage, type Stage } from './stage.ts';

export interface Plan {
  /** Each figure is the median of as many. */
  readonly turns: number;
  readonly sizes: readonly number[];
  /** Pairs of runs, with us and without, for lost frames. */
  readonly pairs: number;
  readonly frameMs: number;
  readonly inFirefox: boolean;
  /** What takes long and no change of the page reader can make slower. */
  readonly searches: boolean;
}

export const full: Plan = { turns: 7, sizes: SIZES, pairs: 5, frameMs: 5_000, inFirefox: true, searches: true };
/** A run of a minute or two: shows that every measure works, and what got twice as slow. */
export const smoke: Plan = { turns: 3, sizes: [1_000, 10_000], pairs: 1, frameMs: 2_000, inFirefox: false, searches: false };

/** `told` hears of each row as it comes. */
export async function runBench(plan: Plan, told: (row: Row) => void = () => undefined): Promise<Row[]> {
  const rows: Row[] = [];
  const add = (found: Row | readonly Row[]): void => {
    for (const row of [found].flat() as Row[]) {
      rows.push(row);
      told(row);
    }
  };
  await withStage('chromium', async (stage) => {
    const { turns } = plan;
    add(measureSize('chromium'));
    add(await measureStart(stage, turns));
    add(await measureReading(stage, turns, plan.sizes));
    add(await measureHardPages(stage, turns));
    add(await measureAdded(stage, turns));
    add(await measurePeers(stage, turns));
    add(await measureFrames(stage, plan.pairs, 'Chromium', plan.frameMs));
    add(await measureDomWork(stage, turns, 'Chromium'));
    add(await measureHitTest(stage));
    add(await measureCards(stage, turns));
    if (plan.searches) add(await measureSearchBox(stage, turns));
    add(await measureHeap(stage, turns));
    add(await measureEndless(stage));
  });
  if (plan.inFirefox) {
    await withStage('firefox', async (stage) => {
      add(measureSize('firefox'));
      add(await measurePeersByLoad(stage, plan.turns, 'firefox'));
      add(await measureFrames(stage, plan.pairs, 'Firefox', plan.frameMs));
      add(await measureDomWork(stage, plan.turns, 'Firefox'));
    });
  }
  return rows;
}

async function withStage(kind: 'chromium' | 'firefox', work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(kind);
  try {
    await work(stage);
  } finally {
    await stage.close();
  }
}
