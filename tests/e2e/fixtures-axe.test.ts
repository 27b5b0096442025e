/** The views as drawn in bare pages: nothing in them is a barrier, they fit, and the page's styles stay out. */
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { testBarriers, views } from './views.ts';

describe.each(BROWSER_KINDS)('views in %s', (kind) => {
  const stage = views(kind);

  // What axe finds is in the tree and its computed styles, the same in both: Firefox is asked by fixtures-axe-firefox.test.ts.
  if (kind === 'chromium') testBarriers(stage);

  it('draw cards that fit a view of 320 by 200 pixels, with every button in reach', async () => {
    await stage.show('card, 400 %', 4);

    const reach = await stage.page.evaluate(() => {
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
      stage.page.evaluate(() => {
        const root = document.querySelector('body > div')?.shadowRoot;
        return ['.card', '.name', '.lead', '.notice', 'button'].map((selector) => {
          const box = root?.querySelector(selector);
          if (!box) throw new Error(`the card has no ${selector}`);
          const { color, fontSize, lineHeight, letterSpacing, textTransform, direction, textAlign, visibility } = getComputedStyle(box);
          return [color, fontSize, lineHeight, letterSpacing, textTransform, direction, textAlign, visibility].join(' ');
        });
      });
    await stage.show('card, pinned');
    const before = await looks();

    await stage.page.evaluate(() => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent =
        'html { font-size: 40px } * { color: red; font: italic 33px/3 serif; letter-spacing: 9px; text-transform: uppercase; direction: rtl; text-align: right; visibility: hidden }';
    });
    const after = await looks();
    await stage.page.evaluate(() => document.head.querySelector('style')?.remove());

    expect(after).toEqual(before);
  });

  it('are hidden by a hidden layer around the card', async () => {
    await stage.show('card, pinned');

    const visibility = await stage.page.evaluate(() => {
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
    await stage.browser.expectQuiet();
  });
});
