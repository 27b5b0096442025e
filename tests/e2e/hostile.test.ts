/** Pages that work against us, on purpose or not: nothing opens, nothing leaks, marks return, and the page stays responsive. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { boxOf, centreOf, waitFor, waitForClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { hover, isCardSeen, paintedCount, paintedTexts, placeOf, press, readSettings, scene, waitForMarks } from './scene.ts';

/** Longer than the delay that opens a card, and than a heartbeat. */
const LONG_ENOUGH_MS = 1_200;
const rest = (ms = LONG_ENOUGH_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSER_KINDS)('hostile pages in %s', (kind) => {
  const stage = scene(kind);

  it('marks return when the page clears the highlight registry again and again', async () => {
    const page = await stage.open('claims-screen.html');
    const seen = await page.evaluate(async () => {
      const clearing = setInterval(() => CSS.highlights.clear(), 100);
      CSS.highlights.clear();
      let returned = 0;
      for (const began = performance.now(); returned === 0 && performance.now() - began < 5_000;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (CSS.highlights.has('hiplens-code')) returned++;
      }
      clearInterval(clearing);
      return returned;
    });

    expect(seen).toBe(1);
    await waitForMarks(page, 7);
  });

  it('takes its names back from the page, and its ranges', async () => {
    const page = await stage.open('claims-screen.html');
    await page.evaluate(() => {
      const theirs = new Highlight(
        new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }),
      );
      CSS.highlights.get('hiplens-code')?.clear();
      CSS.highlights.set('hiplens-code', theirs);
      CSS.highlights.set('hiplens-faint', theirs);
    });

    await waitFor(
      async () => ((await paintedTexts(page)).includes('27284') ? true : undefined),
      () => 'the marks did not return',
    );
    expect((await paintedTexts(page)).filter((text) => /^\d{5}$/.test(text))).toHaveLength(7);
  });

  it('opens and does nothing for events and messages that the page made up', async () => {
    const page = await stage.open('claims-screen.html');
    const before = await readSettings(stage.browser);
    const [x, y] = await placeOf(page, '#line-1', '27284');

    await page.evaluate(
      (clientX, clientY) => {
        const at = { bubbles: true, composed: true, cancelable: true, clientX, clientY, pointerType: 'mouse', view: window };
        for (const target of [document.querySelector('#line-1')!, document, window]) {
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
          for (const type of ['mouseover', 'mousemove', 'click', 'contextmenu']) target.dispatchEvent(new MouseEvent(type, at));
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'H', altKey: true, shiftKey: true, bubbles: true }));
          target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
          target.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        }
      },
      x,
      y,
    );
    await page.evaluate(() => {
      const names = [
        'page/explainHere',
        'page/nextCode',
        'page/frame',
        'page/candidates',
        'site/setEnabled',
        'rules/set',
        'sheet/open',
        'frames/relay',
      ];
      const request = {
        host: location.host,
        enabled: false,
        label: 'word:cpt',
        treatAs: 'not-a-code',
        code: '27130',
        kind: 'close',
        depth: 0,
      };
      for (let index = 0; index < 5_000; index++) window.postMessage({ hiplens: names[index % names.length], request }, '*');
      new BroadcastChannel('hiplens').postMessage({ hiplens: 'page/nextCode', request: {} });
      // What a page has of `chrome.runtime`, if anything, must not reach us.
      const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } };
      chrome?.runtime?.sendMessage?.({ hiplens: 'site/setEnabled', request });
    });
    await rest();

    expect(await isCardSeen(stage.browser, page)).toBe(false);
    expect(await paintedCount(page)).toBe(7);
    expect(await readSettings(stage.browser)).toEqual(before);
  });

  it('presses, pins, copies and closes nothing for events that the page sends to our element', async () => {
    const page = await stage.open('claims-screen.html');
    await hover(stage.browser, page, '#line-1', '27284');
    const before = await readSettings(stage.browser);
    await page.bringToFront();

    const heard = await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild!;
      const heardBy: string[] = [];
      for (const type of ['copy', 'blur']) window.addEventListener(type, () => heardBy.push(type), true);
      for (const target of [ours, document, window]) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Escape', 'Enter', ' ', 'Tab'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        target.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
      }
      (ours as HTMLElement).click();
      return heardBy;
    });
    await rest();

    expect(heard).toEqual([]);
    expect(await isCardSeen(stage.browser, page)).toBe(true);
    const [root] = await stage.browser.closedRoots(page.mainFrame());
    expect(
      await root?.evaluate((shadow) => [shadow.querySelector('[role=dialog]') === null, shadow.querySelector('.said')?.textContent]),
    ).toEqual([true, '']);
    expect(await readSettings(stage.browser)).toEqual(before);
  });

  it('works on a page that has broken its own world, which sees nothing of ours', async () => {
    const page = await stage.browser.newPage(stage.site.url('hostile-world.html'));
    const before = await page.evaluate(() => [
      Object.keys(window).length,
      Reflect.ownKeys(document).length,
      document.documentElement.attributes.length,
    ]);

    await hoverByBox(page, '#code', '27130');
    await page.mouse.move(600, 700);
    await waitFor(
      async () => ((await isCardSeen(stage.browser, page)) ? undefined : true),
      () => 'the card did not close',
    );
    await hoverByBox(page, '#field', '27134');

    const after = await page.evaluate(() => [
      Object.keys(window).length,
      Reflect.ownKeys(document).length,
      document.documentElement.attributes.length,
    ]);
    expect(await page.evaluate(() => Object.values((window as unknown as { seen: string[] }).seen).join())).toBe('');
    expect(after).toEqual(before);
  });

  it('is shown, and in its own size, whatever the page says of its elements', async () => {
    const page = await stage.browser.newPage(stage.site.url('hostile-styles.html'));
    const plain = await stage.browser.newPage(stage.site.url('claims-screen.html'));
    const wanted = await boxOf(await hover(stage.browser, plain, '#line-2', '27138'), '.code');
    await page.bringToFront();
    await waitForMarks(page);

    const card = await hover(stage.browser, page, '#code', '27130');
    const box = await boxOf(card, '.code');
    await waitFor(
      async () => ((await card.evaluate((root) => root.querySelector('.card')!.getAnimations().length)) === 0 ? true : undefined),
      () => 'the card never stood still',
    );
    const shown = await card.evaluate((root) => {
      const element = root.querySelector('.card')!;
      const host = getComputedStyle(root.host);
      const { color, backgroundColor } = getComputedStyle(element);
      return {
        isVisible: element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }),
        host: [host.opacity, host.transform, host.clipPath, host.filter, host.zIndex, host.position],
        colors: [color, backgroundColor],
      };
    });

    expect([box.width, box.height]).toEqual([wanted.width, wanted.height]);
    expect(shown).toEqual({
      isVisible: true,
      host: ['1', 'none', 'none', 'none', '2147483647', 'fixed'],
      colors: ['rgb(23, 33, 43)', 'rgb(255, 255, 255)'],
    });
  });

  it('comes back when the page takes our element away under an open card', async () => {
    const page = await stage.open('claims-screen.html');
    const card = await hover(stage.browser, page, '#line-1', '27284');
    await press(page, card, 'Keep open');

    await page.evaluate(() => {
      while (document.documentElement.lastElementChild !== document.body) document.documentElement.lastElementChild!.remove();
    });

    await waitForClosedRoot(stage.browser, page, '27284');
    expect(await isCardSeen(stage.browser, page)).toBe(true);
  });

  it('shows the page nothing before a hover, and of its root nothing at all', async () => {
    stage.site.add('hostile-look.html', '<!doctype html><title>Look</title><p id="code">CPT 27130</p>');
    const page = await stage.open('hostile-look.html');
    const before = await page.evaluate(() => [
      document.documentElement.outerHTML,
      Reflect.ownKeys(window)
        .filter((key) => /hip|lens|wxt|preact/i.test(String(key)))
        .join(),
    ]);
    expect(before).toEqual(['<html><head><title>Look</title></head><body><p id="code">CPT 27130</p></body></html>', '']);

    await page.evaluate(() => {
      const caught: string[] = [];
      Object.assign(window, { caught });
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        caught.push('attachShadow');
        return attachShadow.call(this, init);
      };
      for (const type of ['message', 'wxt:content-script-started', 'hiplens']) window.addEventListener(type, () => caught.push(type));
    });
    const card = await hover(stage.browser, page, '#code', '27130');
    const [x, y] = centreOf(await boxOf(card, '.card'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();

    const seen = await page.evaluate(
      (left, top) => {
        const ours = document.documentElement.lastElementChild as HTMLElement;
        return {
          caught: (window as unknown as { caught: string[] }).caught,
          root: ours.shadowRoot,
          markup: ours.outerHTML,
          under: document.elementFromPoint(left, top) === ours,
          sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        };
      },
      x,
      y,
    );
    expect(seen).toEqual({ caught: [], root: null, markup: '<div></div>', under: true, sheets: 0 });
  });

  /** By the element's box, with what the protocol knows: the page's own prototypes are broken. */
  const hoverByBox = async (page: Page, selector: string, code: string): Promise<void> => {
    const box = await page.evaluate((css) => {
      const element = document.querySelector(css) as HTMLElement;
      return { x: element.offsetLeft, y: element.offsetTop, height: element.offsetHeight };
    }, selector);
    await page.mouse.move(box.x + 300, box.y + 60);
    await waitFor(
      async () => {
        await page.mouse.move(box.x + 45, box.y + box.height / 2 - 1);
        await page.mouse.move(box.x + 46, box.y + box.height / 2);
        const [root] = await stage.browser.closedRoots(page.mainFrame());
        return (await root?.evaluate((shadow) => shadow.querySelector('.code')?.textContent)) === code ? true : undefined;
      },
      () => `no card for ${code}`,
    );
  };
});
