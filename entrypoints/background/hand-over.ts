import { askPage } from '../../lib/protocol/client.ts';
import type { HandedOver } from '../../lib/protocol/panel.ts';
import { cutText } from '../../lib/suggest/suggestion.ts';
import type { MenuClick } from './explain.ts';
import type { Panels } from './panels.ts';

/** As much of `tabs` as asking a frame needs. */
interface Tabs {
  sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
}

/** Firefox cuts its copy of a selection here. */
const LONGEST_COPY = 16_384;

/**
 * Hands the selected text to the panel of its window, which the caller has opened. The frame that was clicked is asked for it: the
 * browser's own copy has lost its lines, and does only where no page reader reaches the selection (PDF viewer).
 */
export async function handOver(tabs: Tabs, panels: Panels, click: MenuClick, tab: { id: number; windowId: number }): Promise<HandedOver> {
  const { frameId = 0, editable = false } = click;
  const selectionText = cutText(click.selectionText ?? '');
  panels.show(tab.windowId, { name: 'looking' });
  const answer = await askPage(tabs, { tabId: tab.id, frameId }, 'page/selection', {});
  // In a field that is never read its copy is not read either.
  const isCopy = answer ? answer.text === null && !editable : true;
  const state: HandedOver = isCopy
    ? {
        name: 'note',
        text: selectionText,
        tabId: tab.id,
        ...(selectionText !== '' && { copied: import.meta.env.FIREFOX && selectionText.length >= LONGEST_COPY ? 'cut' : 'lines-lost' }),
      }
    : { name: 'note', text: cutText(answer?.text ?? ''), tabId: tab.id };
  panels.show(tab.windowId, state);
  return state;
}
