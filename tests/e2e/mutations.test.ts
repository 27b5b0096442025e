/** Whatever a page does to itself, in whatever order: what is marked afterwards is what a fresh scan of it marks. */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../../data/codes.ts';
import type { PageProtocol } from '../../lib/protocol/protocol.ts';
import { waitFor } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { carryOut, change, type Change } from './mutation-work.ts';
import { scene } from './scene.ts';

const RUNS = 60;
/** Repeats a run that failed: HIPLENS_SEED=... as printed. */
const seed = Number(process.env['HIPLENS_SEED'] ?? Date.now() % 1_000_000);

/** Short ones too: a change that was missed is found again when something near it is read anew. */
const sequence = fc.oneof(
  fc.array(change, { minLength: 1, maxLength: 3, size: 'max' }),
  fc.array(change, { minLength: 4, maxLength: 24, size: 'max' }),
);

type Answer = PageProtocol['page/candidates']['response'];
const known = new Set<string>(codes.map(({ code }) => code));

describe.each(BROWSER_KINDS)('arbitrary changes of a page in %s', (kind) => {
  const stage = scene(kind);
  let inside: Page;
  let page: Page;
  beforeAll(async () => {
    // Stays open, since it switches the reader a hundred times
    inside = await stage.browser.extensionPage('manifest.json');
    page = await stage.open('mutations.html');
    // All of it is in view: what a script puts into a field further down is read when it comes into view.
    await page.setViewport({ width: 1280, height: 3000 });
    process.stdout.write(`${kind}: HIPLENS_SEED=${seed}\n`);
  });
  afterAll(() => inside?.close());

  /** What the reader of the page answers; null while none is there. A page that goes away in the meantime may never answer. */
  const ask = (): Promise<Answer | null> =>
    inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const asked = chrome.tabs.sendMessage(tab?.id ?? 0, { hiplens: 'page/candidates', request: {} }).catch(() => null);
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 500));
      return ((await Promise.race([asked, late])) as Answer | null | undefined) ?? null;
    });
  const switchTo = (isOn: boolean): Promise<void> =>
    inside.evaluate(async (enabled) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
      await chrome.storage.local.set({ settings: { ...settings, enabled } });
    }, isOn);

  /** What is painted and where, and every verdict, once all is read. */
  const readSettled = async (): Promise<{ painted: Painted[]; verdicts: string[] }> => {
    const answer = await waitFor(
      async () => {
        const now = await ask();
        return now?.settled ? now : undefined;
      },
      () => 'the reader never settled',
    );
    const verdicts = answer.candidates.map(({ code, isCode, reason = '' }) => `${code} ${isCode ? 'is a code' : 'is none'} ${reason}`);
    return { painted: await paintedIn(page), verdicts };
  };

  it(
    `are followed: marks after each of ${RUNS} sequences are those of a fresh scan, and stand on five digits only`,
    { timeout: 900_000 },
    async () => {
      const follow = async (changes: Change[]): Promise<void> => {
        await page.goto(stage.site.url('mutations.html'));
        await waitFor(
          async () => ((await ask())?.settled ? true : undefined),
          () => 'the page was never read',
        );
        // Plain objects, as Firefox' protocol wants them: fast-check makes some without a prototype
        await page.evaluate(carryOut, JSON.parse(JSON.stringify(changes)) as Change[]);
        await page.evaluate(beatSoon);
        const followed = await readSettled();
        const source = await page.evaluate(() => document.body.outerHTML);

        await switchTo(false);
        await waitFor(
          async () => ((await ask()) === null ? true : undefined),
          () => 'the reader did not stop',
        );
        await switchTo(true);
        const fresh = await readSettled();

        expect(followed.painted.filter(({ code }) => !known.has(code))).toEqual([]);
        const places = (painted: Painted[]): string[] => painted.map(({ code, place }) => `${code} at ${place}`);
        expect(difference(places(followed.painted), places(fresh.painted))).toEqual(NONE);
        expect(difference(followed.verdicts, fresh.verdicts)).toEqual(NONE);
        expect(followed.verdicts).toEqual(fresh.verdicts);
        expect(await page.evaluate(() => document.body.outerHTML)).toBe(source);
        // A change may make a field one of passwords, or give two elements one id: Chromium says so of the page
        await stage.browser.expectQuiet(/^\[DOM\] /);
      };

      await fc.assert(fc.asyncProperty(sequence, follow), {
        numRuns: Number(process.env['HIPLENS_RUNS'] ?? RUNS),
        seed,
        interruptAfterTimeLimit: 800_000,
        markInterruptAsFailure: false,
      });
    },
  );
});

/**
 * A script that sets a value, or attaches a shadow tree, makes no mutation: the reader sees it with its next heartbeat, which this
 * event brings forward from a second later. New fields are told to be in view a frame after they came.
 */
async function beatSoon(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const NONE = { onlyFollowed: [], onlyFresh: [] };

const difference = (followed: string[], fresh: string[]): { onlyFollowed: string[]; onlyFresh: string[] } => ({
  onlyFollowed: without(followed, fresh),
  onlyFresh: without(fresh, followed),
});

/** What of these is not among those, each counted. */
function without(these: string[], those: string[]): string[] {
  const left = [...those];
  return these.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Painted {
  code: string;
  place: string;
}

/** Each painted place by its digits as they read, and by the way to it from the top of its tree. */
const paintedIn = (page: Page): Promise<Painted[]> =>
  page.evaluate(() => {
    const placeOf = (node: Node): string => {
      let path = '';
      for (let at: Node = node; at.parentNode; at = at.parentNode)
        path = `/${[...at.parentNode.childNodes].indexOf(at as ChildNode)}${path}`;
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? `${placeOf(root.host)}#${path}` : path;
    };
    return ['hiplens-code', 'hiplens-faint']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter(({ startContainer }) => startContainer.isConnected)
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, Math.min(range.startOffset, (range.startContainer as Text).length));
        live.setEnd(range.endContainer, Math.min(range.endOffset, (range.endContainer as Text).length));
        const code = live.toString().replace(/[^\d\uff10-\uff19]/g, '');
        const ascii = code.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
        return { code: ascii, place: `${placeOf(range.startContainer)}:${range.startOffset}` };
      })
      .sort((a, b) => (a.place < b.place ? -1 : 1));
  });
