/** A page that changes in every frame keeps its frames, and what stays in it is still marked. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/closed-root.ts';
import { BROWSER_KINDS, openBrowser } from './harness/test-browser.ts';
import { scene } from './scene.ts';

describe.each(BROWSER_KINDS)('a page that changes without end in %s', (kind) => {
  const stage = scene(kind);

  it('keeps its frames, and is still marked', async () => {
    // Both in a browser of their own: tabs of one site share a process.
    const bare = await openBrowser(kind, { site: stage.site });
    const without = await pace(await bare.newPage(stage.site.url('hostile-churn.html')));
    await bare.close();
    const page = await stage.open('hostile-churn.html');
    const share = (await pace(page)) / without;
    process.stdout.write(`${kind}: changing without end, a page keeps ${share.toFixed(2)} of its ${without} frames\n`);

    // Generous, since a loaded machine swings by itself; a reader without a bound leaves a tenth.
    expect(share).toBeGreaterThan(0.4);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { id: 'late', textContent: 'CPT 27132' })));
    await waitFor(
      async () => ((await isPainted(page, '#late')) ? true : undefined),
      () => 'a code that came late was not marked',
    );
    expect(await isPainted(page, '#still')).toBe(true);
    await page.evaluate(() => Object.assign(window, { isOver: true }));
  });

  /** How many frames a page draws in its best of three seconds: a machine with other work has worse ones. */
  const pace = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return page.evaluate(async () => {
      const counted = window as unknown as { drawn: number };
      let best = 0;
      for (let second = 0; second < 3; second++) {
        const { drawn } = counted;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        best = Math.max(best, counted.drawn - drawn);
      }
      return best;
    });
  };
  const isPainted = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate(
      (css) => [...(CSS.highlights.get('hiplens-code') ?? [])].some(({ startContainer }) => startContainer.parentElement?.matches(css)),
      selector,
    );
});
