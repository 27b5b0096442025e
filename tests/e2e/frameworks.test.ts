/** Real frameworks work on under us as they do without us, and what they show is marked right after each thing a user does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser, type FrameworkUser } from './framework-page.ts';
import { BROWSER_KINDS, openBrowser, type TestBrowser } from './harness/test-browser.ts';
import { scene } from './scene.ts';

type Work = (user: FrameworkUser) => Promise<void>;

/** Sorts, filters, edits and renders anew, as on any screen of claims. */
const workClaims =
  ({ sort, cell, others }: { sort: string; cell: string; others: Work }): Work =>
  async (user) => {
    await user.step('opened');
    await user.render(1);
    await user.step('rendered once');
    await user.render(12);
    await user.step('rendered in a loop');
    await user.click(sort);
    await user.step('sorted');
    await user.click('#filter');
    await user.type('2713');
    await user.step('filtered');
    await user.press('ArrowLeft', 'Backspace');
    await user.step('filtered otherwise');
    await user.retype('');
    await user.step('filter taken off');
    await user.doubleClick(cell, 2);
    await user.step('editing');
    await user.retype('27132');
    await user.step('edited, not yet entered');
    await user.press('Enter');
    await user.step('edited');
    await others(user);
    await user.render(9);
    await user.step('rendered in a loop again');
  };

const scrollGrid =
  (scroller: string): Work =>
  async (user) => {
    await user.scroll(scroller, 97, 60);
    await user.step('scrolled');
    await user.scroll(scroller, 9_000, 8);
    await user.step('scrolled far');
    await user.scroll(scroller, -100_000, 1);
    await user.step('scrolled back');
  };

const WORKS: [name: string, page: string, work: Work][] = [
  [
    'React 19',
    'react-claims.html',
    workClaims({
      sort: 'th:nth-child(2)',
      cell: 'td:nth-child(2)',
      others: async (user) => {
        await user.click('#open');
        await user.step('dialog in a portal');
      },
    }),
  ],
  [
    'Vue 3',
    'vue-claims.html',
    workClaims({
      sort: 'th:nth-child(2)',
      cell: 'td:nth-child(2) > span',
      others: async (user) => {
        await user.click('#open');
        await user.step('teleported note');
        await user.click('#tab');
        await user.step('other tab');
        await user.click('#tab');
        await user.step('kept tab back');
      },
    }),
  ],
  ['Lit', 'lit-claims.html', workClaims({ sort: '#sort', cell: '.code', others: async () => {} })],
  [
    'ag-Grid',
    'ag-grid-remit.html',
    workClaims({ sort: '.ag-header-cell[col-id=code]', cell: '.ag-row [col-id=code]', others: scrollGrid('.ag-grid-viewport') }),
  ],
  [
    'TanStack Table with virtual rows',
    'tanstack-remit.html',
    workClaims({ sort: 'th:nth-child(2)', cell: 'td:nth-child(2) > span', others: scrollGrid('#scroller') }),
  ],
  [
    'CodeMirror 6',
    'codemirror-note.html',
    async (user) => {
      await user.step('opened');
      await user.click('.cm-line', 4);
      await user.press('End');
      await user.type(' Then CPT 2713');
      await user.step('typed four digits');
      await user.type('8');
      await user.step('typed the fifth');
      await user.type('5');
      await user.step('typed a sixth');
      await user.press('Backspace', 'ArrowLeft', 'ArrowLeft', 'Backspace');
      await user.type('1');
      await user.step('typed in the middle');
      await user.render(6);
      await user.step('another user wrote, the caret stays');
      await user.type('.');
      await user.step('typed on');
      await user.page.keyboard.down('Control');
      await user.press('z', 'z');
      await user.page.keyboard.up('Control');
      await user.step('taken back');
      await user.scroll('.cm-scroller', 170, 40);
      await user.step('scrolled');
      await user.scroll('.cm-scroller', 20_000, 2);
      await user.step('scrolled far');
    },
  ],
  [
    'Material Web with closed shadow trees',
    'material-intake.html',
    async (user) => {
      await user.step('opened');
      await user.render(8);
      await user.step('rendered in a loop');
      await user.click('md-outlined-text-field');
      await user.type('27236');
      await user.step('typed in a closed tree');
      await user.press('ArrowLeft', 'Backspace');
      await user.type('4');
      await user.step('typed in the middle');
      await user.click('md-filled-button');
      await user.step('dialog');
      await user.press('Escape');
      await user.step('dialog closed');
      await user.click('md-primary-tab', 1);
      await user.step('addresses');
      await user.click('md-primary-tab', 0);
      await user.step('lines again');
    },
  ],
];

describe.each(BROWSER_KINDS)('frameworks in %s', (kind) => {
  const stage = scene(kind);
  let plain: TestBrowser;
  beforeAll(async () => {
    plain = await openBrowser(kind, { site: stage.site });
  });
  afterAll(() => plain?.close());

  it.each(WORKS)('%s works on, and what it shows is marked right', async (_name, path, work) => {
    const address = stage.site.url(`frameworks/${path}`);
    const bare = createUser(await plain.newPage(address));
    await work(bare);
    await bare.page.close();

    const user = createUser(await stage.browser.newPage(address), bare.notes);
    await work(user);

    expect(user.notes.length).toBe(bare.notes.length);
    await user.page.close();
  });
});
