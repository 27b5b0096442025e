import { isProcedureCode } from '../../lib/codes/codes.ts';
import { askPage } from '../../lib/protocol/client.ts';
import type { PanelState } from '../../lib/protocol/panel.ts';
import type { Place } from '../../lib/protocol/protocol.ts';
import type { Panels } from './panels.ts';

/** What the browser says of a click on the menu item. */
export interface MenuClick {
  readonly frameId?: number | undefined;
  readonly editable?: boolean | undefined;
  readonly selectionText?: string | undefined;
}

/** As much of `tabs` as asking a frame needs. */
interface Tabs {
  sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
}

/**
 * Finds out which code was meant by "Explain this code" and shows it in the panel of that window, which the caller has opened.
 * Only the frame that was clicked is asked. Where no page reader runs (PDF viewer) the browser's own copy of the selection has to do.
 */
export async function explainClick(
  tabs: Tabs,
  panels: Panels,
  click: MenuClick,
  tab: { id: number; windowId: number },
): Promise<PanelState> {
  const { id, windowId } = tab;
  const { frameId = 0, editable = false, selectionText = '' } = click;
  panels.show(windowId, { name: 'looking' });
  const place = await askPage(tabs, { tabId: id, frameId }, 'page/explainPlace', {
    isEditable: editable,
    hasSelection: selectionText !== '',
  });
  return showPlace(panels, windowId, place, selectionText);
}

/** The same for the command: the frame that has the focus answers, and there is no copy of the selection beside it. */
export async function explainFocus(tabs: Tabs, panels: Panels, tab: { id: number; windowId: number }): Promise<PanelState> {
  panels.show(tab.windowId, { name: 'looking' });
  return showPlace(panels, tab.windowId, await askPage(tabs, { tabId: tab.id }, 'page/codeHere', {}), '');
}

function showPlace(panels: Panels, windowId: number, place: Place | undefined, selectionText: string): PanelState {
  if (!place) return selectionText === '' ? shown(panels, windowId, 'no-reader', []) : panels.showText(windowId, selectionText);
  switch (place.kind) {
    case 'code':
      return panels.showText(windowId, place.code);
    case 'text':
      return panels.showText(windowId, place.text, place.leftAlone);
    case 'nothing':
      return shown(panels, windowId, 'nothing-there', place.near);
  }
}

function shown(panels: Panels, windowId: number, why: 'no-reader' | 'nothing-there', near: readonly string[]): PanelState {
  const state: PanelState = { name: 'no-code', why, unknown: [], near: near.filter(isProcedureCode) };
  panels.show(windowId, state);
  return state;
}
