import { browser, type Menus } from '../../lib/browser/browser.ts';
import type { MenuClick } from './explain.ts';

const ITEM = 'explain';
const contexts: Menus.ContextType[] = ['page', 'link', 'editable', 'selection', 'image', 'frame'];

/** Where the item was chosen, with all that the panel needs. */
export interface MenuTab {
  readonly id: number;
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/** Firefox has `menus`, Chromium `contextMenus`; the two are alike in what is used here. */
const menus = (): typeof browser.contextMenus =>
  import.meta.env.FIREFOX ? (browser.menus as typeof browser.contextMenus) : browser.contextMenus;

/** "Explain this code" in the menu of a page. `onClick` is called in the very turn of the click, so that it may open the panel. */
export function createMenu(onClick: (click: MenuClick, tab: MenuTab) => void) {
  menus().onClicked.addListener(({ menuItemId, frameId, editable, selectionText }, tab) => {
    if (menuItemId !== ITEM || tab?.id === undefined || tab.windowId === undefined) return;
    onClick({ frameId, editable, selectionText }, { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito });
  });
  return {
    /** The browser keeps the item; it is made anew with each installation and update. */
    async install(): Promise<void> {
      await menus().removeAll();
      menus().create({ id: ITEM, title: browser.i18n.getMessage('menu_explain'), contexts });
    },
  };
}
