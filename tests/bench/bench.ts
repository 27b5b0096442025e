/** The whole bench: every row of the table, in one run. */
import type { BrowserKind } from '../e2e/harness/test-browser.ts';
import { measureCards, measureSize, measureStart } from './answers.ts';
import { measureDomWork, measureEndless, measureFrames, measureHeap, measureHitTest, measureRepaint } from './living.ts';
import { measurePeers, measurePeersByLoad } from './peers.ts';
import { measureAdded, measureHardPages, measureProse, measureReading, SIZES } from './reading.ts';
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
  readonly browsers: readonly BrowserKind[];
  /** Names of measures; without them all are made. */
  readonly only?: readonly string[];
}

export const full: Plan = { turns: 7, sizes: SIZES, pairs: 5, frameMs: 5_000, browsers: ['chromium', 'firefox'] };
/** A run of a minute or so: only what holds on a busy machine, ratios of the time of threads; shows what got twice as slow. */
export const smoke: Plan = {
  turns: 3,
  sizes: [1_000, 10_000],
  pairs: 1,
  frameMs: 2_000,
  browsers: ['chromium'],
  only: ['scan', 'prose', 'dom', 'hit', 'endless'],
};

/** What is measured in a browser: what each is called by `--only`, and how. */
type Measures = Readonly<Record<string, (stage: Stage, plan: Plan) => Promise<Row | readonly Row[]>>>;

const inChromium: Measures = {
  size: async () => measureSize('chromium'),
  start: (stage, { turns }) => measureStart(stage, turns),
  scan: (stage, { turns, sizes }) => measureReading(stage, turns, sizes),
  prose: (stage, { turns }) => measureProse(stage, turns),
  hard: (stage, { turns }) => measureHardPages(stage, turns),
  added: (stage, { turns }) => measureAdded(stage, turns),
  peers: (stage, { turns }) => measurePeers(stage, turns),
  frames: (stage, { pairs, frameMs }) => measureFrames(stage, pairs, 'Chromium', frameMs),
  dom: (stage, { turns }) => measureDomWork(stage, turns, 'Chromium'),
  repaint: (stage, { turns }) => measureRepaint(stage, turns),
  hit: (stage) => measureHitTest(stage),
  cards: (stage, { turns }) => measureCards(stage, turns),
  search: (stage, { turns }) => measureSearchBox(stage, turns),
  heap: (stage, { turns }) => measureHeap(stage, turns),
  endless: (stage) => measureEndless(stage),
};

const inFirefox: Measures = {
  size: async () => measureSize('firefox'),
  peers: (stage, { turns }) => measurePeersByLoad(stage, turns, 'firefox'),
  frames: (stage, { pairs, frameMs }) => measureFrames(stage, pairs, 'Firefox', frameMs),
  dom: (stage, { turns }) => measureDomWork(stage, turns, 'Firefox'),
};

/** `told` hears of each row as it comes. */
export async function runBench(plan: Plan, told: (row: Row) => void = () => undefined): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of plan.browsers) {
    const measures = Object.entries(kind === 'chromium' ? inChromium : inFirefox).filter(([name]) => plan.only?.includes(name) ?? true);
    if (measures.length === 0) continue;
    let stage = await openStage(kind);
    try {
      for (const [, measure] of measures) {
        const made = measure(stage, plan).catch(async () => {
          // A tab that the browser lost must not cost the whole table: once more, in browsers of its own.
          await stage.close().catch(() => undefined);
          stage = await openStage(kind);
          return measure(stage, plan);
        });
        for (const row of [await made].flat() as Row[]) {
          rows.push(row);
          told(row);
        }
      }
    } finally {
      await stage.close();
    }
  }
  return rows;
}
