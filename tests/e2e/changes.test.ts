/** Whatever a page does to its own text, what is painted afterwards is what a fresh load of the same page shows. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForClosedRoot } from './harness/closed-root.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { boxIn, restingMarks, waitForMarked } from './page-state.ts';
import { hover, scene } from './scene.ts';

const LINES = ['27130', '27236', '27244'];
const AT_FIRST = [...LINES, '27130'];

describe.each(BROWSER_KINDS)('a page that changes itself in %s', (kind) => {
  const stage = scene(kind);

  const open = async (): Promise<Page> => {
    const page = await stage.open('lines.html');
    await waitForMarked(page, AT_FIRST);
    return page;
  };

  /** Opens what the page has become as a page of its own, and compares what is painted. */
  const expectAsFresh = async (page: Page, wanted: readonly string[]): Promise<void> => {
    await waitForMarked(page, wanted);
    const now = await restingMarks(page);
    const source = await page.evaluate(() => document.documentElement.outerHTML);
    stage.site.add('fresh.html', `<!doctype html>${source.replace(/<script.*?<.script>/gs, '')}`);
    const fresh = await stage.browser.newPage(stage.site.url('fresh.html'));
    expect(await restingMarks(fresh)).toEqual(now);
    await page.bringToFront(); // a hidden page is not read
  };

  it('follows history.pushState with other content, and the way back', async () => {
    const page = await open();
    await page.evaluate(() => {
      const view = document.querySelector('#view')!;
      const before = [...view.childNodes];
      history.pushState({}, '', '/claims/A-9');
      view.innerHTML = '<h2>Claim A-9</h2><dl><dt>CPT</dt><dd id="only">27138</dd><dt>ZIP</dt><dd>27244</dd></dl>';
      Object.assign(window, { back: () => view.replaceChildren(...before) });
    });
    await waitForMarked(page, ['27138']);
    await hover(stage.browser, page, '#only', '27138');

    await page.evaluate(() => {
      history.back();
      (window as unknown as { back(): void }).back();
    });
    await expectAsFresh(page, AT_FIRST);
  });

  it('follows edits of a text node', async () => {
    const page = await open();
    await page.evaluate(() => {
      const remark = document.querySelector('#remark')!.firstChild as Text;
      remark.data = 'Examiner asked for CPT 27138 and CPT 27134.';
      remark.insertData(0, 'Late: ');
      const cell = document.querySelector('#lines tbody td:nth-child(2)')!.firstChild as Text;
      cell.appendData('5');
    });
    await expectAsFresh(page, ['27236', '27244', '27138', '27134']);
  });

  it('finds digits split over inline tags, keeps them through changes nearby, and finds them joined again', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.querySelector('#remark')!.innerHTML = 'Examiner asked for CPT 27<b>1<i>3</i></b>0 twice. <span id="count">1</span>';
    });
    await waitForMarked(page, AT_FIRST);

    for (const count of ['2', '3']) {
      await page.evaluate((words) => (document.querySelector('#count')!.textContent = words), count);
      await restingMarks(page);
    }
    await waitForMarked(page, AT_FIRST);

    await page.evaluate(() => (document.querySelector('#remark b')!.firstChild as Text).replaceData(0, 1, '2'));
    await expectAsFresh(page, [...LINES, '27230']);

    await page.evaluate(() => (document.querySelector('#remark')!.textContent = 'Examiner asked for CPT 27230 twice.'));
    await waitForMarked(page, [...LINES, '27230']);
  });

  it('follows splitText and normalize', async () => {
    const page = await open();
    await page.evaluate(() => {
      const remark = document.querySelector('#remark')!.firstChild as Text;
      remark.splitText(remark.data.indexOf('130'));
      (document.querySelector('#lines tbody td:nth-child(2)')!.firstChild as Text).splitText(2);
    });
    await expectAsFresh(page, AT_FIRST);

    await page.evaluate(() => document.body.normalize());
    await expectAsFresh(page, AT_FIRST);
  });

  it('follows rows that are moved, taken out and put back', async () => {
    const page = await open();
    await page.evaluate(() => {
      const body = document.querySelector('#lines tbody')!;
      body.append(body.firstElementChild!);
      const kept = body.firstElementChild!;
      kept.remove();
      Object.assign(window, { putBack: () => body.prepend(kept) });
    });
    await waitForMarked(page, ['27130', '27244', '27130']);

    await page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
    await expectAsFresh(page, AT_FIRST);
  });

  it('judges a column anew when its head turns from CPT to ZIP, and back', async () => {
    const page = await open();
    await page.evaluate(() => (document.querySelector('#head')!.textContent = 'ZIP'));
    await expectAsFresh(page, ['27130']);

    await page.evaluate(() => ((document.querySelector('#head')!.firstChild as Text).data = 'CPT'));
    await expectAsFresh(page, AT_FIRST);
  });

  it('judges a field anew when its name changes', async () => {
    const page = await open();
    const { x, y } = await boxIn(page, '#entry');
    await page.mouse.move(x + 200, y + 10);
    await page.evaluate(() => document.querySelector('#entry')!.setAttribute('name', 'cpt_code'));
    await page.mouse.move(x + 14, y + 10);

    await waitForClosedRoot(stage.browser, page, '27134');
  });

  it('closes the card when its digits become other digits, and explains those', async () => {
    const page = await open();
    await hover(stage.browser, page, '#remark', '27130');

    await page.evaluate(
      () => ((document.querySelector('#remark')!.firstChild as Text).data = 'Examiner asked for CPT 27138 to be looked at twice.'),
    );

    const card = await waitForClosedRoot(stage.browser, page, '27138');
    expect(await card.evaluate((root) => root.querySelector('.code')?.textContent)).toBe('27138');
  });

  it('has the right marks right after a grid has recycled sixty rows a frame', async () => {
    const page = await stage.open('grid.html');

    await page.evaluate(() => (window as unknown as { scrollGrid(frames: number): Promise<void> }).scrollGrid(45));
    const wanted = await page.evaluate(() =>
      [...document.querySelectorAll('[role=row] :nth-child(2)')]
        .map(({ textContent }) => textContent ?? '')
        .filter((words) => words.startsWith('27')),
    );

    expect(wanted.length).toBeGreaterThan(35);
    await waitForMarked(page, wanted, 1_000);
    await expectAsFresh(page, wanted);
  });

  it('lets React 19 render a worklist anew under the marks', async () => {
    const page = await stage.open('react-worklist.html');

    await page.waitForFunction(() => document.querySelector('#list')?.getAttribute('data-tick') === '8');
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('#list td:nth-child(2)')].map(({ textContent }) => textContent ?? ''),
    );

    await waitForMarked(page, [...rows, rows[0] ?? '']);
    await hover(stage.browser, page, '#first', rows[0] ?? '');
  });
});
