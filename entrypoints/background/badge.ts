import type { Session } from './session.ts';

/** As much of `action` as the badge needs. */
export interface Badge {
  getBadgeText(options: { tabId: number }): Promise<string>;
  setBadgeText(options: { text: string; tabId: number }): Promise<void>;
  setBadgeBackgroundColor(options: { color: string; tabId: number }): Promise<void>;
}

const COLOR = '#0b5f68';

/** Writes how many codes are marked on a tab, over all its frames; nothing where there are none or the user wants none. */
export async function drawBadge(action: Badge, tabId: number, count: number, isWanted: boolean): Promise<void> {
  const text = !isWanted || count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await action.setBadgeText({ text, tabId });
    if (text !== '') await action.setBadgeBackgroundColor({ color: COLOR, tabId });
  } catch {
    // the tab was closed in the meantime
  }
}

/**
 * Whether the tab shows another page than when it was last counted: the browser takes a tab's badge away when it goes elsewhere. So
 * no listener has to wake the worker for every page that loads.
 */
export async function isNewPage(action: Badge, tabId: number): Promise<boolean> {
  try {
    return (await action.getBadgeText({ tabId })) === '';
  } catch {
    return true; // the tab was closed in the meantime
  }
}

/** Draws all badges anew, after the setting changed. */
export async function redrawBadges(action: Badge, session: Session, isWanted: boolean): Promise<void> {
  for (const tabId of await session.tabsWithCounts()) await drawBadge(action, tabId, await session.countOf(tabId), isWanted);
}
