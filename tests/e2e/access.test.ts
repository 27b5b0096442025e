/** The live card for those who do not see it as drawn: its accessibility tree, large, dark, in forced colours and without motion. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { boxOf, waitFor } from './harness/closed-root.ts';
import type { ClosedRoot } from './harness/engine.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { hover, scene } from './scene.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../.output/screenshots/', import.meta.url));
const BUTTONS = ['Full sheet', 'Copy', 'Ask a colleague', 'Keep open', 'Not a code here', 'Switch off'];

describe.each(BROWSER_KINDS)('access to the live card in %s', (kind) => {
  const stage = scene(kind);

  it('names its parts and says what it shows, politely and once', async () => {
    const page = await stage.open('claims-screen.html');
    const card = await hover(stage.browser, page, '#line-2', '27138');

    const said = await waitFor(
      () => card.evaluate((root) => root.querySelector('[aria-live=polite][aria-atomic=true]')?.textContent || undefined),
      () => 'nothing was said',
    );
    expect(said).toMatch(/^27138\. .*stem.* vs 271\d\d: /i);
    const parts = await card.evaluate((root) => ({
      role: root.querySelector('.card')?.getAttribute('role'),
      label: root.querySelector('.card')?.getAttribute('aria-label'),
      names: [...root.querySelectorAll('.bar button')].map((button) => button.textContent?.trim()),
      hidden: root.querySelectorAll('[aria-hidden=true] button, button[tabindex="-1"]').length,
      regions: root.querySelectorAll('[aria-live=assertive], [role=alert]').length,
    }));
    expect(parts).toEqual({ role: 'group', label: expect.stringContaining('27138') as string, names: BUTTONS, hidden: 0, regions: 0 });
  });

  it.runIf(kind === 'chromium')('gives the browser an accessibility tree with code, name, deciding words and named buttons', async () => {
    const page = await stage.open('claims-screen.html');
    await hover(stage.browser, page, '#line-2', '27138');

    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const seen = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '').trim() }));
    const textsOf = (role: string): string[] => seen.filter((node) => node.role === role && node.name).map(({ name }) => name);

    expect(textsOf('group').some((name) => name.includes('27138'))).toBe(true);
    expect(textsOf('button')).toEqual(expect.arrayContaining(BUTTONS));
    expect(seen.filter(({ role, name }) => role === 'button' && name === '')).toEqual([]);
    const texts = textsOf('StaticText').join(' | ');
    for (const part of [/27138/, /stem/i, /090/, /40\.93/]) expect(texts).toMatch(part);
    await client.detach();
  });

  it.each([
    ['light', {}, {}],
    ['dark', { colorScheme: 'dark' }, {}],
    ['forced', { forcedColors: true }, {}],
    ['still', { reducedMotion: true }, {}],
    ['200-percent', {}, { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['400-percent', {}, { width: 320, height: 256, deviceScaleFactor: 4 }],
  ] as const)('is whole and in view: %s', async (name, appearance, viewport) => {
    const page = await stage.open('claims-screen.html');
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1, ...viewport });
    await stage.browser.setAppearance(page, appearance);
    await page.evaluate(() => document.querySelector('#note-code')!.scrollIntoView({ block: 'center', inline: 'center' }));
    const card = await hover(stage.browser, page, '#note-code', '27134');
    await waitFor(
      () => card.evaluate((root) => (root.querySelector('.card')!.getAnimations().length === 0 ? true : undefined)),
      () => 'the card never stood still',
    );

    await photograph(page, name);
    const box = await boxOf(card, '.card');
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
    expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual([true, true, true, true]);
    expect(await cutOff(card)).toEqual([]);
    if (name === 'still') expect(await card.evaluate((root) => getComputedStyle(root.querySelector('.card')!).animationName)).toBe('none');
  });

  const photograph = async (page: Page, name: string): Promise<void> => {
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: `${SCREENSHOTS}card-${name}-${kind}.png` });
  };
  /** What reaches out of the card sideways, where nothing can scroll it into view. */
  const cutOff = (card: ClosedRoot): Promise<string[]> =>
    card.evaluate((root) => {
      const { left, right } = root.querySelector('.card')!.getBoundingClientRect();
      return [...root.querySelectorAll('.card *:not(.heard, .tip)')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((element) => `${element.localName}.${element.getAttribute('class')}`);
    });
});
