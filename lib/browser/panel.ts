import { browser } from './browser.ts';

/**
 * Opens the side panel (Chromium) or sidebar (Firefox) of a window. It must be the first statement of a handler that the user's
 * gesture reached: one await before it and the gesture is gone. Firefox opens it in the window of the gesture, whatever is named.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  return chrome.sidePanel.open({ windowId });
}
