/** A tab that nobody sees is not read, whatever it does, and is right as soon as it is seen again. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { marked, waitForMarked } from './page-state.ts';
import { scene } from './scene.ts';

const LINES = ['27130', '27236', '27244', '27130'];
const BURSTS = 60;

describe.each(BROWSER_KINDS)('a hidden tab in %s', (kind) => {
  const stage = scene(kind);

  it('costs nothing while it changes, and is marked right when it is shown', async () => {
    const page = await stage.open('lines.html');
    await waitForMarked(page, LINES);
    const seen = await costOfChanges(page);

    const other = await stage.browser.newPage(stage.site.url('life-plain.html'));
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    const before = await marked(page);
    const hidden = await costOfChanges(page);
    if (hidden.ms !== null) {
      process.stdout.write(
        `${kind}: ${BURSTS} bursts of changes cost ${hidden.ms.toFixed(1)} ms of ours hidden, ${seen.ms?.toFixed(1)} ms seen\n`,
      );
      expect(seen.ms).toBeGreaterThan(20); // else nothing was measured
      expect(hidden.ms).toBeLessThan((seen.ms ?? 0) / 20);
    }
    // The reader took nothing in: what it painted is gone with the rows, or still what it was.
    expect((await marked(page)).every((code) => before.includes(code))).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('.late').length)).toBe(40);

    await other.close();
    await page.bringToFront();
    await waitForMarked(page, [...LINES, ...Array.from({ length: 40 }, () => '27138')]);
  });

  /** Rewrites and replaces forty rows in bursts; answers how long scripts of ours ran in the meantime, where the browser tells. */
  const costOfChanges = async (page: Page): Promise<{ ms: number | null }> => {
    const client = kind === 'chromium' ? await page.createCDPSession() : null;
    await client?.send('Profiler.enable');
    await client?.send('Profiler.setSamplingInterval', { interval: 200 });
    await client?.send('Profiler.start');
    for (let burst = 0; burst < BURSTS; burst++) {
      await page.evaluate(async () => {
        const view = document.querySelector('#view')!;
        for (let time = 0; time < 5; time++) {
          for (const old of document.querySelectorAll('.late')) old.remove();
          for (let at = 0; at < 40; at++) {
            const row = Object.assign(document.createElement('p'), { className: 'late', textContent: 'CPT 27137, ZIP 27284' });
            view.append(row);
            (row.firstChild as Text).data = 'CPT 27138, ZIP 27284';
          }
          await new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', resolve, { once: true });
            port1.start();
            port2.postMessage(null);
          });
        }
      });
    }
    if (!client) return { ms: null };
    const { profile } = await client.send('Profiler.stop');
    await client.detach();
    const ours = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://')).map(({ id }) => id));
    const total = (profile.samples ?? []).reduce((sum, id, at) => sum + (ours.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0), 0);
    return { ms: total / 1000 };
  };
});
