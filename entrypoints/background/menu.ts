import { browser, type Menus } from '../../lib/browser/browser.ts';
import type { MenuClick } from './explain.ts';

/** What can be chosen: the code under the pointer, or the codes that a selected text may be about. */
export type MenuItem = 'explain' | 'suggest';

const TITLES: Readonly<Record<MenuItem, string>> = { explain: 'menu_explain', suggest: 'menu_suggest' };

const contexts: Readonly<Record<MenuItem, Menus.ContextType[]>> = {
  explain: ['page', 'link', 'editable', 'selection', 'image', 'frame'],
  suggest: ['selection'],
};
const isItem = (id: unknown): id is MenuItem => Object.hasOwn(contexts, String(id));

/** Where the item was chosen, with all that the panel needs. */
export interface MenuTab {
  readonly id: number;
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/** Firefox has `menus`, Chromium `contextMenus`; the two are alike in what is used here. */
const menus = (): typeof browser.contextMenus =>
  import.meta.env.FIREFOX ? (browser.menus as typeof browser.contextMenus) : browser.contextMenus;

/** "Explain this code" and, on selected text, "Suggest hip codes for this text" in the menu of a page. `onClick` is called in the very turn of the click, so that it may open the panel. */
export function createMenu(onClick: (item: MenuItem, click: MenuClick, tab: MenuTab) => void) {
  menus().onClicked.addListener(({ menuItemId, frameId, editable, selectionText }, tab) => {
    if (!isItem(menuItemId) || tab?.id === undefined || tab.windowId === undefined) return;
    onClick(menuItemId, { frameId, editable, selectionText }, { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito });
  });
  return {
    /** The browser keeps the items; they are made anew with each installation and update. */
    async install(): Promise<void> {
      await menus().removeAll();
      for (const id of ['explain', 'suggest'] as const)
        menus().create({ id, title: browser.i18n.getMessage(TITLES[id]), contexts: contexts[id] });
    },
  };
}
