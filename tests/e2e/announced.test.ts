/** Words that are said without a card stand in the page for a while and are taken away again. */
import { describe, expect, it } from 'vitest';
import { waitFor, waitForClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { scene } from './scene.ts';

describe.each(BROWSER_KINDS)('words without a card in %s', (kind) => {
  const stage = scene(kind);

  it('leave the page after some seconds, and our element with them', async () => {
    const page = await stage.open('lines.html');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1, h2')!));

    await stage.browser.runCommand('explain-here', page);
    await waitForClosedRoot(stage.browser, page, /No code here/);

    const isGone = async () => ((await stage.browser.closedRoots(page.mainFrame())).length === 0 ? true : undefined);
    expect(await waitFor(isGone, () => 'our element stayed in the page', 8_000)).toBe(true);
  });
});
