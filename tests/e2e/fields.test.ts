/** Codes in form fields: a corner in our own layer says that there is one, hovering explains it, secrets are never read. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { boxIn, isCardShown, waitForLayer, waitForMarked, waitForNoCard } from './page-state.ts';
import { hover, scene, waitForCard, writeSettings } from './scene.ts';

const MARKED = ['text', 'search', 'tel', 'number', 'readonly', 'disabled', 'list', 'choice'];

describe.each(BROWSER_KINDS)('form fields in %s', (kind) => {
  const stage = scene(kind);

  /** The ids of the fields on whose upper left corner a mark of ours lies. */
  const corners = async (page: Page): Promise<string[]> => {
    const [layer] = await stage.browser.closedRoots(page.mainFrame());
    const places = await layer?.evaluate((root) =>
      [...root.querySelectorAll('.hiplens-field')].map((corner) => {
        const { x, y } = corner.getBoundingClientRect();
        return { x, y };
      }),
    );
    const fields = await page.evaluate(() =>
      [...document.querySelectorAll('input,textarea,select')].map((field) => {
        const { x, y } = field.getBoundingClientRect();
        return { x, y, id: field.id };
      }),
    );
    return (places ?? []).map(
      ({ x, y }) =>
        fields.find((field) => Math.abs(field.x + 1 - x) < 0.6 && Math.abs(field.y + 1 - y) < 0.6)?.id ?? `nothing at ${x}, ${y}`,
    );
  };
  const waitForCorners = async (page: Page, ids: readonly string[], waitMs?: number): Promise<void> => {
    let last: string[] = [];
    await waitFor(
      async () => {
        last = await corners(page);
        return JSON.stringify([...last].sort()) === JSON.stringify([...ids].sort()) ? true : undefined;
      },
      () => `waited for corners on ${ids.join()}; they are on ${last.join()}`,
      waitMs,
    );
  };
  const open = async (): Promise<Page> => {
    const page = await stage.open('entry-form.html');
    await waitForCorners(page, [...MARKED, 'boxed']);
    return page;
  };
  /** Rests the pointer on the text of a field: in its first line, or as far down as told. */
  const pointAt = async (page: Page, id: string, down?: number): Promise<void> => {
    const { x, y, height } = await boxIn(page, `#${id}`);
    await page.mouse.move(x + 100, y - 4);
    await page.mouse.move(x + 22, y + (down ?? height / 2));
  };

  it('marks each kind of field and explains its code, and leaves secrets and the ZIP unread', async () => {
    await writeSettings(stage.browser, { showDelayMs: 50 });
    const page = await open();
    const wanted = { text: '27130', search: '27236', tel: '27244', number: '27138', readonly: '27134', disabled: '27137', choice: '27228' };

    for (const [id, code] of Object.entries(wanted)) {
      await pointAt(page, id);
      await waitForCard(stage.browser, page, code);
      await page.keyboard.press('Escape'); // it lies over the next field
    }
    await page.mouse.move(1000, 760);
    await waitForNoCard(stage.browser, page);
    for (const id of ['password', 'file', 'otp', 'payment', 'passcode', 'zip']) {
      await pointAt(page, id);
      await new Promise((resolve) => setTimeout(resolve, 150)); // longer than the delay that opens a card
      expect(await isCardShown(stage.browser, page), id).toBe(false);
    }
  });

  it('explains the very line of a textarea', async () => {
    const page = await open();
    for (const [line, code] of ['27253', '27284', '27132'].entries()) {
      await pointAt(page, 'list', 14 + line * 21);
      await waitForCard(stage.browser, page, code);
    }
  });

  it('marks and explains text that is edited in place, as it is typed', async () => {
    const page = await open();
    await waitForMarked(page, ['27254']);
    await hover(stage.browser, page, '#editable', '27254');
    await page.keyboard.press('Escape'); // it lies over the rest of the line

    await page.focus('#editable');
    await page.keyboard.press('End');
    await page.keyboard.type(' with CPT 27226');

    await waitForMarked(page, ['27254', '27226']);
    await hover(stage.browser, page, '#editable', '27226');
  });

  it('marks a code as soon as it is typed, explains it, and closes when it is typed over', async () => {
    const page = await open();
    await page.focus('#empty');
    await page.keyboard.type('2713');
    await page.keyboard.type('2');
    await waitForCorners(page, [...MARKED, 'boxed', 'empty'], 500);

    await pointAt(page, 'empty');
    await waitForCard(stage.browser, page, '27132');
    await page.keyboard.type('0');

    await waitForCorners(page, [...MARKED, 'boxed'], 500);
    await waitForNoCard(stage.browser, page);
    expect(await page.evaluate(() => [document.activeElement?.id, document.querySelector<HTMLInputElement>('#empty')!.value])).toEqual([
      'empty',
      '271320',
    ]);
  });

  it('shows a value that a script has set within about a second', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#empty')!.value = '27132';
      document.querySelector<HTMLInputElement>('#text')!.value = '99213';
      document.querySelector<HTMLSelectElement>('#choice')!.selectedIndex = 0;
    });

    await waitForCorners(page, [...MARKED.filter((id) => id !== 'text'), 'boxed', 'empty'], 1_600);
    await pointAt(page, 'choice');
    await waitForCard(stage.browser, page, '27125');
  });

  it('lets its corners follow the scroll of page and box, the resize, the removal and the hiding of fields', async () => {
    const page = await open();
    await page.evaluate(() => scrollTo(0, 40));
    await waitForCorners(page, [...MARKED, 'boxed'], 500);

    await page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 12));
    await waitForCorners(page, [...MARKED, 'boxed'], 500);
    await page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 150));
    await waitForCorners(page, MARKED, 500);

    await page.setViewport({ width: 1100, height: 700 });
    await page.evaluate(() => document.body.style.setProperty('margin', '30px'));
    await page.evaluate(() => document.querySelector('#search')!.closest('label')!.remove());
    await page.evaluate(() => document.querySelector<HTMLElement>('#tel')!.style.setProperty('display', 'none'));
    await waitForCorners(
      page,
      MARKED.filter((id) => id !== 'search' && id !== 'tel'),
      1_600,
    );

    await page.evaluate(() => scrollTo(0, 1200));
    await waitFor(
      async () => ((await stage.browser.closedRoots(page.mainFrame())).length === 0 ? true : undefined),
      () => 'the layer stayed without a field in view',
    );
  });

  it('takes no pointer event and no focus from a field under its corner', async () => {
    const page = await open();
    const { x, y } = await boxIn(page, '#text');
    const layer = await waitForLayer(stage.browser, page);
    expect(await layer.evaluate((root) => getComputedStyle(root.querySelector('.hiplens-field')!).pointerEvents)).toBe('none');

    await page.mouse.click(x + 4, y + 4);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  });

  it('marks a field in a closed shadow tree as it is typed into and as its box scrolls', async () => {
    const page = await stage.open('components.html');
    await page.evaluate(() => (window as unknown as { closedVisit: ShadowRoot }).closedVisit.querySelector('input')!.focus());
    await page.keyboard.type('27132');
    const layer = await waitForLayer(stage.browser, page);
    const offBy = async (): Promise<number | undefined> => {
      const corner = await layer.evaluate((root) => root.querySelector('.hiplens-field')?.getBoundingClientRect().y);
      const field = await page.evaluate(
        () => (window as unknown as { closedVisit: ShadowRoot }).closedVisit.querySelector('input')!.getBoundingClientRect().y,
      );
      return corner !== undefined && Math.abs(corner - field - 1) < 0.6 ? 0 : undefined;
    };
    await waitFor(offBy, () => 'the corner is not on the field', 500);

    await page.evaluate(() => (window as unknown as { closedVisit: ShadowRoot }).closedVisit.querySelector('#box')!.scrollTo(0, 6));
    await waitFor(offBy, () => 'the corner did not follow', 500);
  });
});
