/** Two browsers for the bench, with HipLens and without, on one site of made pages. */
import type { CDPSession, Page } from 'puppeteer-core';
import { waitFor } from '../e2e/harness/closed-root.ts';
import { startSite, type Site } from '../e2e/harness/site.ts';
import { builtExtension, openBrowser, type BrowserKind, type TestBrowser } from '../e2e/harness/test-browser.ts';
import { traced, type TraceEvent } from './trace.ts';

export interface Stage {
  readonly site: Site;
  readonly ours: TestBrowser;
  readonly bare: TestBrowser;
  /** A tab of each to open page after page in. */
  readonly oursPage: Page;
  readonly barePage: Page;
  /** A page of the extension in the background, which may ask and store as our own pages do. */
  readonly asking: Page;
  close(): Promise<void>;
}

const BLANK = 'bench-blank.html';
/** Long enough for a reader to start on a page where nothing shows that it did. */
const START_MS = 1_500;
/** Long enough for what follows the last mark. */
const AFTER_MS = 150;
const WAIT_MS = 60_000;

export async function openStage(kind: BrowserKind): Promise<Stage> {
  const site = await startSite();
  const ours = await openBrowser(kind, { extension: builtExtension(kind), site });
  const bare = await openBrowser(kind, { site });
  const blank = site.url(BLANK);
  site.add(BLANK, '<!doctype html><title>Blank</title>');
  const asking = await ours.extensionPage('manifest.json');
  return {
    site,
    asking,
    ours,
    bare,
    oursPage: await ours.newPage(blank),
    barePage: await bare.newPage(blank),
    close: async () => {
      await ours.close();
      await bare.close();
      await site.close();
    },
  };
}

export const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Counts = Record<string, Record<string, number>>;

/** What the reader told the worker, for the badge: of many codes only those near the view are painted. It tells when all are judged. */
const toldCount = ({ asking }: Stage): Promise<number> =>
  asking.evaluate(async () => {
    const { counts = {} } = (await chrome.storage.session.get('counts')) as { counts?: Counts };
    return Math.max(0, ...Object.values(counts).flatMap((tab) => Object.values(tab)));
  });

/** What was told of pages before. */
export const forgetCounts = ({ asking }: Stage): Promise<void> => asking.evaluate(() => chrome.storage.session.set({ counts: {} }));

/** Waits until this many codes are marked and the reader has come to rest; without a number until a reader must have started and ended. */
export async function waitForRest(stage: Stage, marks: number): Promise<void> {
  if (marks === 0) return pause(START_MS);
  let last = 0;
  await waitFor(
    async () => ((last = await toldCount(stage)) >= marks ? true : undefined),
    () => `waited for ${marks} marks; there are ${last}`,
    WAIT_MS,
  );
  await pause(AFTER_MS);
}

/** Opens a page anew in our browser, and forgets what was told of others. */
export async function open(stage: Stage, page: Page, path: string): Promise<void> {
  await page.goto(stage.site.url(BLANK)); // of the same site, or each page would begin in a process without any compiled code
  await forgetCounts(stage);
  await page.goto(stage.site.url(path));
}

/** Opens a page anew and answers the trace from there to the reader's rest. */
export async function tracedOpening(stage: Stage, path: string, marks: number): Promise<TraceEvent[]> {
  await stage.oursPage.goto(stage.site.url(BLANK));
  await forgetCounts(stage);
  return traced(stage.oursPage, async () => {
    await stage.oursPage.goto(stage.site.url(path));
    await waitForRest(stage, marks);
  });
}

/** Switches HipLens on or off everywhere, and waits until pages have heard of it. */
export const switchOurs = (stage: Stage, enabled: boolean): Promise<void> =>
  stage.asking.evaluate(async (on) => {
    const { settings = {} } = (await chrome.storage.local.get('settings')) as { settings?: object };
    await chrome.storage.local.set({ settings: { ...settings, enabled: on } });
  }, enabled);

/** What a page keeps after forced collections: the heap of its JavaScript, and what the browser itself holds for it (DOM, layout, markers). */
export async function keptBytes(client: CDPSession): Promise<{ script: number; browser: number }> {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const usage = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return { script: usage.usedSize + (usage.backingStorageSize ?? 0), browser: usage.embedderHeapUsedSize ?? 0 };
}
