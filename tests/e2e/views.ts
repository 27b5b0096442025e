/** Every state of every view in a bare page, and axe to ask about it: in an open root, since axe sees nothing in the closed one of a real page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import type { FixturePage } from '../../components/fixture-page.ts';
import { bundleForPage } from './harness/bundle-for-page.ts';
import { openBrowser, type BrowserKind, type TestBrowser } from './harness/test-browser.ts';
import { beforeAllInTurn } from './scene.ts';

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
declare const hiplensFixtures: FixturePage;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BARE = '<!doctype html><html lang="en"><head><title>Views</title></head><body></body></html>';
/** Of a page as a whole, which a card in it cannot answer for. */
const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main'];

export interface Views {
  readonly browser: TestBrowser;
  readonly page: Page;
  show(name: string, zoom?: number): Promise<void>;
}

/** Sets up the page for the tests of one `describe`. */
export function views(kind: BrowserKind): Views {
  let browser: TestBrowser;
  let page: Page;
  let shownAt = 0;
  beforeAllInTurn(async () => {
    browser = await openBrowser(kind);
    page = await browser.newPage();
    await page.setContent(BARE);
    await page.evaluate(AXE);
    await page.evaluate(await bundleForPage(fileURLToPath(new URL('../../components/fixture-page.ts', import.meta.url))));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    async show(name, zoom = 1) {
      if (zoom !== shownAt) await page.setViewport({ width: Math.round(1280 / zoom), height: Math.round(800 / zoom) });
      shownAt = zoom;
      await page.evaluate((one) => hiplensFixtures.show(one), name);
    },
  };
}

/** Declares the tests that ask axe about every state, in light and dark. */
export function testBarriers(stage: Views): void {
  const barriers = async (isCard: boolean, only?: string): Promise<string[]> =>
    stage.page.evaluate(
      async (off, rule) => {
        const { violations } = await axe.run(document, {
          resultTypes: ['violations'],
          ...(rule === undefined ? {} : { runOnly: [rule] }),
          rules: rule === undefined ? Object.fromEntries(off.map((one) => [one, { enabled: false }])) : {},
        });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
      },
      isCard ? OF_THE_PAGE : [],
      only,
    );

  it('are asked by a tool that finds what is planted in their root', async () => {
    await stage.browser.setAppearance(stage.page, { colorScheme: 'light', reducedMotion: true });
    await stage.show('card, pinned');
    expect(await barriers(true)).toEqual([]);

    await stage.page.evaluate(() => {
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

  // All that the colour scheme changes is colours.
  it.each([
    ['light', undefined],
    ['dark', 'color-contrast'],
  ] as const)('have no barrier in any state, %s', async (colorScheme, only) => {
    await stage.browser.setAppearance(stage.page, { colorScheme, reducedMotion: true });
    const list = await stage.page.evaluate(() => hiplensFixtures.list);
    const found: string[] = [];

    for (const { name, sheet, zoom } of list) {
      await stage.show(name, zoom);
      found.push(...(await barriers(sheet === 'card', only)).map((line) => `${name}: ${line}`));
    }

    expect(list.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
}
