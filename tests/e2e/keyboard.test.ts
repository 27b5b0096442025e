/** What the keyboard gets: explain here, next code, the way into the card and out of it, and the settings of hovering. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor, waitForClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { isCardSeen, placeOf, scene, waitForCard as waitForCodeCard, waitForMarks, writeSettings } from './scene.ts';

describe.each(BROWSER_KINDS)('the keyboard in %s', (kind) => {
  const stage = scene(kind);

  it('explains the code at the caret, in a selection and in the focused field', async () => {
    const page = await stage.open('claims-screen.html');

    await select(page, '#line-3', 2, 2);
    await explain(page);
    await waitForCard(page, '27253');

    await select(page, '#note p', 0, 60);
    await explain(page);
    await waitForCard(page, '27138');

    await page.focus('#cpt');
    await explain(page);
    await waitForCard(page, '27134');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cpt');
  });

  it('says where there is no code, and shows no older card', async () => {
    const page = await stage.open('claims-screen.html');
    await page.evaluate(() => document.querySelector('form')!.remove());
    await select(page, '#line-3', 2, 2);
    await explain(page);
    await waitForCard(page, '27253');

    await select(page, '#patient h2', 1, 1);
    await explain(page);

    const said = await waitForClosedRoot(stage.browser, page, /No code here/);
    expect(
      await said.evaluate((root) => [
        root.querySelector('[aria-live=polite]')?.textContent?.slice(0, 12),
        root.querySelector('.card') === null,
      ]),
    ).toEqual(['No code here', true]);
  });

  it('goes into the card, round in it, and back to the field and its caret', async () => {
    const page = await stage.open('claims-screen.html');
    await page.focus('#cpt');
    await page.evaluate(() => (document.querySelector('#cpt') as HTMLInputElement).setSelectionRange(1, 3));
    await explain(page);
    await waitForCard(page, '27134');
    await explain(page);

    await waitFor(
      async () => ((await focusInCard(page)) === 0 ? true : undefined),
      () => 'the focus did not go into the card',
    );
    const count = await inCard(page, (root) => root.querySelectorAll('button').length);
    const seen: (number | null)[] = [];
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('Tab');
      seen.push(await focusInCard(page));
    }
    expect(seen).toEqual([...Array.from({ length: count - 1 }, (_, index) => index + 1), 0]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusInCard(page)).toBe(count - 1);

    await page.keyboard.press('Escape');

    await waitFor(
      async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
      () => 'Escape did not close the card',
    );
    const field = await page.evaluate(() => {
      const { id, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
      return [id, selectionStart, selectionEnd];
    });
    expect(field).toEqual(['cpt', 1, 3]);
    await page.keyboard.type('99');
    expect(await page.evaluate(() => (document.querySelector('#cpt') as HTMLInputElement).value)).toBe('29934');
  });

  it('keeps the focus in the card while its buttons change, and gives the selection back', async () => {
    const page = await stage.open('claims-screen.html');
    await select(page, '#line-3', 0, 5);
    await explain(page);
    await waitForCard(page, '27253');
    await explain(page);
    await waitFor(
      async () => ((await focusInCard(page)) === 0 ? true : undefined),
      () => 'the focus did not go into the card',
    );

    await pressByKeyboard(page, 'Copy');
    await waitForClosedRoot(stage.browser, page, 'Copied');
    expect(await focusInCard(page)).not.toBeNull();
    await pressByKeyboard(page, 'Not a code here');
    await waitFor(
      async () => ((await inCard(page, (root) => root.activeElement?.textContent?.trim())) === 'Undo' ? true : undefined),
      () => 'the focus is not on Undo',
    );
    await page.keyboard.press('Enter');
    await waitForMarks(page, 7);
    await page.keyboard.press('Escape');

    await waitFor(
      async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
      () => 'Escape did not close the card',
    );
    expect(await page.evaluate(() => [document.activeElement?.localName, String(getSelection())])).toEqual(['body', '27253']);
  });

  it('walks the codes in document order, scrolls to them and begins again', async () => {
    const page = await stage.open('claims-screen.html');
    await page.evaluate(() => document.querySelector('#note')!.setAttribute('style', 'margin-top: 3000px'));
    const seen: string[] = [];
    for (const code of ['27284', '27138', '27253', '27137', '27134', '27138', '27137', '27134', '27284']) {
      await stage.browser.runCommand('next-code', page);
      await waitForCard(page, code);
      seen.push(code);
      const [top, height] = await inCard(page, (root) => [root.querySelector('.card')!.getBoundingClientRect().top, innerHeight]);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(height ?? 0);
    }
    expect(await page.evaluate(() => scrollY)).toBeLessThan(600);
    expect(seen).toHaveLength(9);
  });

  it('answers in the frame that has the focus, and only there', async () => {
    const page = await stage.browser.newPage(stage.site.url('keyboard-frames.html'));
    const [, first, second] = page.frames() as [Frame, Frame, Frame];
    await Promise.all([waitForMarks(page), waitForMarks(first), waitForMarks(second)]);

    await first.focus('#inner');
    await select(first, '#one', 6, 6);
    await first.evaluate(() => (document.activeElement as HTMLElement).blur());
    await explain(page);
    await waitForClosedRoot(stage.browser, first, '27132');
    expect([await isCardSeen(stage.browser, page), await isCardSeen(stage.browser, second)]).toEqual([false, false]);

    await page.keyboard.press('Escape');
    await stage.browser.runCommand('next-code', page);
    await waitForClosedRoot(stage.browser, first, '27132');
    expect([await isCardSeen(stage.browser, page), await isCardSeen(stage.browser, second)]).toEqual([false, false]);

    await page.focus('#plain');
    await stage.browser.runCommand('next-code', page);
    await waitForClosedRoot(stage.browser, page, '27130');
    expect(await isCardSeen(stage.browser, second)).toBe(false);
  });

  it('opens only while the key of the settings is held, after the delay of the settings', async () => {
    await writeSettings(stage.browser, { modifierKey: 'alt', showDelayMs: 400 });
    const page = await stage.open('claims-screen.html');
    const [x, y] = await placeOf(page, '#line-1', '27284');

    await page.mouse.move(x - 60, y);
    await page.mouse.move(x, y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isCardSeen(stage.browser, page)).toBe(false);

    await page.keyboard.down('Alt');
    const began = performance.now();
    await page.mouse.move(x + 1, y);
    await waitForCard(page, '27284');
    expect(performance.now() - began).toBeGreaterThan(350);
    await page.keyboard.up('Alt');
  });

  const explain = (page: Page): Promise<void> => stage.browser.runCommand('explain-here', page);
  const waitForCard = (page: Page, code: string): Promise<unknown> => waitForCodeCard(stage.browser, page, code);
  const inCard = async <Answer>(page: Page, run: (root: ShadowRoot) => Answer): Promise<Awaited<Answer>> => {
    const [root] = await stage.browser.closedRoots(page.mainFrame());
    if (!root) throw new Error('there is no card');
    return root.evaluate(run);
  };
  /** Which button of the card has the focus; null when none has. */
  const focusInCard = (page: Page): Promise<number | null> =>
    inCard(page, (root) =>
      root.activeElement ? [...root.querySelectorAll('button')].indexOf(root.activeElement as HTMLButtonElement) : null,
    );
  const pressByKeyboard = async (page: Page, name: string): Promise<void> => {
    for (let steps = 0; steps < 20; steps++) {
      if ((await inCard(page, (root) => root.activeElement?.textContent?.trim())) === name) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };
  const select = (frame: Page | Frame, selector: string, from: number, to: number): Promise<void> =>
    frame.evaluate(
      (css, start, end) => {
        const text = document.querySelector(css)!.firstChild!;
        getSelection()!.setBaseAndExtent(text, start, text, end);
      },
      selector,
      from,
      to,
    );
});
