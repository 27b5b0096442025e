import type { ProcedureCode } from '../../data/codes.ts';
import { browser } from '../../lib/browser/browser.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { ask } from '../../lib/protocol/client.ts';

/** The window that the popup hangs on. */
export interface PopupWindow {
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/**
 * Opens the panel of the popup's window at a code, or at the comparison of several, and answers whether it opened. Nothing may be awaited between the key or click and
 * this call: both browsers open the panel only within the gesture.
 */
export function openSheet(codes: readonly ProcedureCode[], { windowId, isPrivate }: PopupWindow): Promise<boolean> {
  const opened = openHere(windowId);
  // At once, so that a panel that opens finds this code and never shows an older one.
  const told = Promise.all([
    ...codes.slice(0, 1).map((code) => ask(browser.runtime, 'sheet/open', { code, beside: codes.slice(1), windowId })),
    ...codes.map((code) => ask(browser.runtime, 'recents/add', { code, isPrivate })),
  ]);
  return opened.then(async (isOpen) => {
    await told; // the popup closes next, and a message must not die with it
    return isOpen;
  });
}

async function openHere(windowId: number): Promise<boolean> {
  try {
    await openPanel(windowId);
    return true;
  } catch {
    return false; // expected: the gesture is used up, or this browser has no panel; the popup shows the sheet itself
  }
}
