/** The main job: a hip code on a claims screen is spotted, decorated and explained on hover. */
import { describe, expect, it } from 'vitest';
import { boxOf, centreOf, waitFor, waitForClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { hover, paintedTexts, placeOf, press, scene } from './scene.ts';

describe.each(BROWSER_KINDS)('hovering a claims screen in %s', (kind) => {
  const stage = scene(kind);

  it('marks the codes and leaves ZIPs, charges, account and invoice numbers alone', async () => {
    const page = await stage.open('claims-screen.html');

    expect(await paintedTexts(page)).toEqual(['27284', '27138', '27253', '27137', '27138', '27137', '27134']);
  });

  it('explains a code when the pointer rests on it, with the deciding word, global days and RVU', async () => {
    const page = await stage.open('claims-screen.html');

    const card = await hover(stage.browser, page, '#line-2', '27138');
    const text = await card.evaluate((root) => root.querySelector('.card')?.textContent ?? '');

    expect(text).toContain('27138');
    expect(text).toMatch(/stem/i);
    expect(text).toContain('090');
    expect(text).toContain('40.93');
    expect(text).toContain('2026');
  });

  it('does not read its own card when the page around it is read again', async () => {
    const page = await stage.open('claims-screen.html');
    const marked = await paintedTexts(page);
    await hover(stage.browser, page, '#line-2', '27138');

    await page.evaluate(() => {
      document.title = 'Another claim';
      document.body.insertAdjacentHTML('beforeend', '<p>CPT 27236</p>');
    });
    await waitFor(
      async () => (await paintedTexts(page)).includes('27236'),
      () => 'the new code was not marked',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(await paintedTexts(page)).toEqual([...marked, '27236']);
  });

  it('shows nothing over a ZIP, a charge, an invoice number and an account number', async () => {
    const page = await stage.open('claims-screen.html');
    const numbers = { '#address': '27284', '#charge': '27,138', '#note': '27236', '#patient dl': '27130' };

    for (const [selector, digits] of Object.entries(numbers)) {
      await page.mouse.move(...(await placeOf(page, selector, digits)));
      // A card that were to come would come now: the next one does.
      await hover(stage.browser, page, '#line-3', '27253');
      await page.keyboard.press('Escape');
    }
  });

  it('closes after the pointer has left', async () => {
    const page = await stage.open('claims-screen.html');
    await hover(stage.browser, page, '#line-1', '27284');

    await page.mouse.move(5, 5);

    await waitFor(
      async () => ((await isCardShown(page)) ? undefined : true),
      () => 'the card did not close',
    );
  });

  it('stays while the pointer travels into it', async () => {
    const page = await stage.open('claims-screen.html');
    const card = await hover(stage.browser, page, '#line-1', '27284');

    const [x, y] = centreOf(await boxOf(card, '.card'));
    await page.mouse.move(x, y, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 900)); // three times the delay that closes it

    expect(await isCardShown(page)).toBe(true);
  });

  it('stays pinned, and closes by Escape without the page noticing', async () => {
    const page = await stage.open('claims-screen.html');
    await page.evaluate(() => {
      const keys: string[] = [];
      document.addEventListener('keydown', (event) => keys.push(event.key));
      Object.assign(window, { keys });
    });
    const card = await hover(stage.browser, page, '#line-1', '27284');

    await press(page, card, 'Keep open');
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isCardShown(page)).toBe(true);

    await page.keyboard.press('Escape');
    await waitFor(
      async () => ((await isCardShown(page)) ? undefined : true),
      () => 'Escape did not close the card',
    );
    await page.keyboard.press('Escape');

    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual(['Escape']);
  });

  it('does not open for a pointer rushing past', async () => {
    const page = await stage.open('claims-screen.html');
    const [x, y] = await placeOf(page, '#line-3', '27253');

    await page.mouse.move(x - 200, y);
    await page.mouse.move(x + 200, y, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(await isCardShown(page)).toBe(false);
  });

  it('explains a code in a field, and leaves the ZIP field alone', async () => {
    const page = await stage.open('claims-screen.html');
    const [x, y] = await fieldPlace(page, '#cpt');

    await page.mouse.move(x + 200, y + 40);
    await page.mouse.move(x, y);

    await waitForClosedRoot(stage.browser, page, '27134');
    await page.mouse.move(...(await fieldPlace(page, '#zip')));
    await waitFor(
      async () => ((await isCardShown(page)) ? undefined : true),
      () => 'the ZIP field kept a card',
    );
  });

  it('copies on an http page, where there is no clipboard API', async () => {
    const page = await stage.browser.newPage(stage.site.plainHttpUrl('claims-screen.html'));
    const card = await hover(stage.browser, page, '#line-3', '27253');

    await press(page, card, 'Copy');
    await waitForClosedRoot(stage.browser, page, 'Copied');

    const other = await stage.browser.newPage(stage.site.url('claims-screen.html'));
    expect(await stage.browser.readClipboard(other)).toMatch(/^27253 /);
  });

  it('finds the code under a transparent cover', async () => {
    const page = await stage.open('claims-screen.html');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; opacity: 0; z-index: 9';
      document.body.append(cover);
    });

    await hover(stage.browser, page, '#line-1', '27284');
  });

  it('flips above its code at the lower edge and stays in view at the right edge', async () => {
    const page = await stage.open('claims-screen.html');
    await page.evaluate(() => {
      const corner = document.createElement('p');
      corner.id = 'corner';
      corner.textContent = 'CPT 27134';
      corner.style.cssText = 'position: fixed; right: 2px; bottom: 2px; margin: 0';
      document.body.append(corner);
    });
    await waitFor(
      async () => ((await paintedTexts(page)).length === 8 ? true : undefined),
      () => 'the corner was not marked',
    );

    const card = await hover(stage.browser, page, '#corner', '27134');
    const [box, view] = [await boxOf(card, '.card'), await page.evaluate(() => [innerWidth, innerHeight] as const)];
    const [, y] = await placeOf(page, '#corner', '27134');

    expect(box.x + box.width).toBeLessThanOrEqual(view[0]);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThan(y);
  });

  const isCardShown = async (page: import('puppeteer-core').Page): Promise<boolean> => {
    const roots = await stage.browser.closedRoots(page.mainFrame());
    const shown = await Promise.all(roots.map((root) => root.evaluate((shadow) => shadow.querySelector('.card') !== null)));
    return shown.includes(true);
  };
  const fieldPlace = async (page: import('puppeteer-core').Page, selector: string): Promise<[number, number]> => {
    const box = await page.evaluate((css) => {
      const { x, y, height } = document.querySelector(css)!.getBoundingClientRect();
      return { x: x + 12, y, width: 20, height };
    }, selector);
    return centreOf(box);
  };
});
