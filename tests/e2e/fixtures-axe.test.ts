/** Every state of every view, asked for barriers by axe: in an open root, since axe sees nothing in the closed one of a real page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FixturePage } from '../../components/fixture-page.ts';
import { bundleForPage } from './harness/bundle-for-page.ts';
import { BROWSER_KINDS, openBrowser, type TestBrowser } from './harness/test-browser.ts';

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
declare const hiplensFixtures: FixturePage;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BARE = '<!doctype html><html lang="en"><head><title>Views</title></head><body></body></html>';
/** Of a page as a whole, which a card in it cannot answer for. */
const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main'];

describe.each(BROWSER_KINDS)('views in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await browser.newPage();
    await page.setContent(BARE);
    await page.evaluate(AXE);
    await page.evaluate(await bundleForPage(fileURLToPath(new URL('../../components/fixture-page.ts', import.meta.url))));
  });
  afterAll(async () => {
    await browser?.close();
  });

  const show = async (name: string, zoom = 1): Promise<void> => {
    await page.setViewport({ width: Math.round(1280 / zoom), height: Math.round(800 / zoom) });
    await page.evaluate((one) => hiplensFixtures.show(one), name);
  };
  const barriers = async (isCard: boolean): Promise<string[]> =>
    page.evaluate(
      async (off) => {
        const { violations } = await axe.run(document, {
          resultTypes: ['violations'],
          rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
      },
      isCard ? OF_THE_PAGE : [],
    );

  it('are asked by a tool that finds what is planted in their root', async () => {
    await browser.setAppearance(page, { colorScheme: 'light', reducedMotion: true });
    await show('card, pinned');
    expect(await barriers(true)).toEqual([]);

    await page.evaluate(() => {
      const card = document.querySelector('body > div')?.shadowRoot?.querySelector('.card');
      const button = card?.appendChild(document.createElement('button'));
      const pale = card?.appendChild(document.createElement('p'));
      button?.append(document.createElement('i'));
      pale?.append('too pale to read');
      if (pale) pale.style.color = '#ccc';
    });

    const found = await barriers(true);
    expect(found.filter((line) => line.startsWith('button-name'))).toHaveLength(1);
    expect(found.filter((line) => line.startsWith('color-contrast'))).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('have no barrier in any state, %s', async (colorScheme) => {
    await browser.setAppearance(page, { colorScheme, reducedMotion: true });
    const list = await page.evaluate(() => hiplensFixtures.list);
    const found: string[] = [];

    for (const { name, sheet, zoom } of list) {
      await show(name, zoom);
      found.push(...(await barriers(sheet === 'card')).map((line) => `${name}: ${line}`));
    }

    expect(list.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  it('draw cards that fit a view of 320 by 200 pixels, with every button in reach', async () => {
    await show('card, 400 %', 4);

    const reach = await page.evaluate(() => {
      const card = document.querySelector('body > div')?.shadowRoot?.querySelector('.card');
      const box = card?.getBoundingClientRect();
      const bar = card?.querySelector('.bar')?.getBoundingClientRect();
      return {
        width: box?.width ?? 0,
        height: box?.height ?? 0,
        wide: (card?.scrollWidth ?? 1) > (card?.clientWidth ?? 0),
        bar: (bar?.bottom ?? 1e3) <= (box?.bottom ?? 0),
      };
    });

    expect(reach).toMatchObject({ wide: false, bar: true });
    expect(reach.width).toBeLessThanOrEqual(304);
    expect(reach.height).toBeLessThanOrEqual(184);
  });

  it('keep the page’s styles out of the card', async () => {
    const looks = () =>
      page.evaluate(() => {
        const root = document.querySelector('body > div')?.shadowRoot;
        return ['.card', '.name', '.lead', '.notice', 'button'].map((selector) => {
          const box = root?.querySelector(selector);
          if (!box) throw new Error(`the card has no ${selector}`);
          const { color, fontSize, lineHeight, letterSpacing, textTransform, direction, textAlign, visibility } = getComputedStyle(box);
          return [color, fontSize, lineHeight, letterSpacing, textTransform, direction, textAlign, visibility].join(' ');
        });
      });
    await show('card, pinned');
    const before = await looks();

    await page.evaluate(() => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent =
        'html { font-size: 40px } * { color: red; font: italic 33px/3 serif; letter-spacing: 9px; text-transform: uppercase; direction: rtl; text-align: right; visibility: hidden }';
    });
    const after = await looks();
    await page.evaluate(() => document.head.querySelector('style')?.remove());

    expect(after).toEqual(before);
  });

  it('are hidden by a hidden layer around the card', async () => {
    await show('card, pinned');

    const visibility = await page.evaluate(() => {
      const card = document.querySelector('body > div')?.shadowRoot?.querySelector('.card');
      const layer = document.createElement('div');
      card?.before(layer);
      layer.append(card ?? '');
      layer.style.visibility = 'hidden';
      return card && getComputedStyle(card).visibility;
    });

    expect(visibility).toBe('hidden');
  });

  it('say nothing on the console and ask nothing of the network', async () => {
    await browser.expectQuiet();
  });
});
