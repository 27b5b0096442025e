import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS } from '../../lib/suggest/suggestion.ts';
import type { MenuClick } from './explain.ts';
import { handOver } from './hand-over.ts';
import { createPanels } from './panels.ts';

const TAB = { id: 3, windowId: 1 };
const CLICK: MenuClick = { frameId: 4, editable: false, selectionText: 'one two' };

/** A tab whose frame answers this; none where no reader runs. */
const tabsWith = (answer?: { text: string | null }) => {
  const asked: unknown[] = [];
  const sendMessage = async (...message: unknown[]): Promise<unknown> => {
    asked.push(message);
    if (!answer) throw new Error('Receiving end does not exist.');
    return answer;
  };
  return { tabs: { sendMessage }, asked };
};
const handedOver = (answer: { text: string | null } | undefined, click = CLICK) =>
  handOver(tabsWith(answer).tabs, createPanels(), click, TAB);

describe('a selected text', () => {
  it('is asked of the frame that was clicked, and comes with its lines', async () => {
    const { tabs, asked } = tabsWith({ text: 'one\ntwo' });

    expect(await handOver(tabs, createPanels(), CLICK, TAB)).toEqual({ name: 'note', text: 'one\ntwo', tabId: 3 });
    expect(asked).toEqual([[3, { hiplens: 'page/selection', request: {} }, { frameId: 4 }]]);
  });

  it('shows that it is looked for, before the frame answers', () => {
    const panels = createPanels();
    void handOver(tabsWith({ text: 'one' }).tabs, panels, CLICK, TAB);

    expect(panels.stateOf(1)).toEqual({ name: 'looking' });
  });

  it('is the browser’s copy where no reader runs or reaches it, and says so', async () => {
    const copy = { name: 'note', text: 'one two', copied: 'lines-lost', tabId: 3 };

    expect(await handedOver(undefined)).toEqual(copy);
    expect(await handedOver({ text: null })).toEqual(copy);
  });

  it('is cut where nobody reads on, whoever told it', async () => {
    const long = 'x'.repeat(MOST_CHARACTERS + 9);

    expect((await handedOver({ text: long })).text).toHaveLength(MOST_CHARACTERS + 1);
    expect((await handedOver(undefined, { ...CLICK, selectionText: long })).text).toHaveLength(MOST_CHARACTERS + 1);
  });

  it('of a field that is never read stays there', async () => {
    const secret = { frameId: 0, editable: true, selectionText: '4111 1111' };

    expect(await handedOver({ text: '' }, secret)).toMatchObject({ text: '' });
    expect(await handedOver({ text: null }, secret)).toMatchObject({ text: '' });
  });
});
