import { describe, expect, it } from 'vitest';

import type { PanelState } from '../../lib/protocol/panel.ts';
import type { PageProtocol } from '../../lib/protocol/protocol.ts';
import { explainClick, type MenuClick } from './explain.ts';
import { createPanels } from './panels.ts';

const port = () => {
  const heard: PanelState[] = [];
  const ends: (() => void)[] = [];
  return {
    heard,
    disconnect: () => ends.forEach((end) => end()),
    postMessage: (state: unknown) => void heard.push(state as PanelState),
    onDisconnect: { addListener: (listener: () => void) => void ends.push(listener) },
  };
};

describe('the panel of a window', () => {
  it('hears every new state of its own window only', () => {
    const panels = createPanels();
    const [here, there] = [port(), port()];
    panels.connect(1, here);
    panels.connect(2, there);

    panels.showCodes(1, ['27130']);

    expect(here.heard).toEqual([{ name: 'codes', asked: [{ code: '27130', modifiers: [] }], unknown: [] }]);
    expect(there.heard).toEqual([]);
  });

  it('is told on opening what was asked before it was there', () => {
    const panels = createPanels();

    panels.showText(1, '27130-LT');

    expect(panels.stateOf(1)).toMatchObject({ name: 'codes', asked: [{ code: '27130', modifiers: ['LT'] }] });
  });

  it('is forgotten when it closes', () => {
    const panels = createPanels();
    const here = port();
    panels.connect(1, here);
    panels.showCodes(1, ['27130']);

    here.disconnect();

    expect(panels.stateOf(1)).toEqual({ name: 'empty' });
    expect(panels.isOpen(1)).toBe(false);
  });

  it('is handed a text once, and the worker forgets it', () => {
    const panels = createPanels();
    const note: PanelState = { name: 'note', text: 'L THA', tabId: 3 };
    panels.show(1, note);

    expect(panels.take(1)).toEqual(note);
    expect(panels.take(1)).toEqual({ name: 'empty' });

    const here = port();
    panels.connect(1, here);
    panels.show(1, note);
    expect(here.heard).toEqual([note]);
    expect(panels.stateOf(1)).toEqual({ name: 'empty' });
  });

  it('keeps nothing of a handed-over text but codes and numbers', () => {
    const panels = createPanels();

    panels.showText(1, 'Ada Testpatient had 27130 and 99213');

    expect(JSON.stringify(panels.stateOf(1))).not.toContain('Testpatient');
  });
});

describe('a click on "Explain this code"', () => {
  type Answer = PageProtocol['page/explainPlace']['response'];
  const tab = { id: 5, windowId: 1 };
  /** Runs a click where the frame answers so; undefined: no reader there. */
  const click = async (answer: Answer | undefined, given: MenuClick = {}) => {
    const panels = createPanels();
    const here = port();
    panels.connect(1, here);
    const asked: unknown[] = [];
    const tabs = {
      sendMessage: async (tabId: number, message: unknown, options?: { frameId?: number }) => {
        asked.push([tabId, message, options]);
        if (answer === undefined) throw new Error('Receiving end does not exist.');
        return answer;
      },
    };
    const state = await explainClick(tabs, panels, given, tab);
    return { state, asked, names: here.heard.map(({ name }) => name) };
  };

  it('shows that it is looking, then the code', async () => {
    const { names, state } = await click({ kind: 'code', code: '27138' });

    expect(names).toEqual(['looking', 'codes']);
    expect(state).toMatchObject({ asked: [{ code: '27138' }] });
  });

  it('asks the frame that was clicked and no other', async () => {
    const { asked } = await click({ kind: 'code', code: '27138' }, { frameId: 7, editable: true, selectionText: 'x' });

    expect(asked).toEqual([[5, { hiplens: 'page/explainPlace', request: { isEditable: true, hasSelection: true } }, { frameId: 7 }]]);
  });

  it.each<[string, Answer | undefined, MenuClick, object]>([
    [
      'several codes of a selection',
      { kind: 'text', text: '27134, 27137' },
      {},
      { name: 'codes', asked: [{ code: '27134' }, { code: '27137' }] },
    ],
    [
      'the codes of a selected paragraph without its ZIP',
      { kind: 'text', text: '27134 in NC 27284', leftAlone: ['27284'] },
      {},
      { name: 'codes', asked: [{ code: '27134', modifiers: [] }] },
    ],
    [
      'a number that was left alone, where nothing else is selected',
      { kind: 'text', text: '27284', leftAlone: ['27284'] },
      {},
      { name: 'codes', asked: [{ code: '27284' }] },
    ],
    [
      'the nearest codes where there is none',
      { kind: 'nothing', near: ['27130', 'x'] },
      {},
      { name: 'no-code', why: 'nothing-there', near: ['27130'] },
    ],
    ['that a number is no code', { kind: 'text', text: '99999' }, {}, { name: 'no-code', why: 'not-a-code', unknown: [{ text: '99999' }] }],
    ['that a selection holds no number', { kind: 'text', text: 'hip fusion' }, {}, { name: 'no-code', why: 'no-number' }],
    [
      'a selection where no reader runs',
      undefined,
      { selectionText: '27130 RT' },
      { name: 'codes', asked: [{ code: '27130', modifiers: ['RT'] }] },
    ],
    ['that no reader runs', undefined, {}, { name: 'no-code', why: 'no-reader' }],
  ])('shows %s', async (_sentence, answer, given, expected) => {
    expect((await click(answer, given)).state).toMatchObject(expected);
  });
});
