/**
 * Functions that run inside a browser window of Firefox. They are written out as text and run there, so each stands alone: it
 * sees that window's globals and nothing of this file.
 */

/** What of the browser window these functions use; its names are Firefox's own. */
interface BrowserWindow extends MouseSender {
  gBrowser: { selectedBrowser: Element };
  gURLBar: {
    focus(): void;
    select(): void;
    value: string;
    focused: boolean;
    lastQueryContextPromise?: Promise<unknown>;
  };
  SidebarController: { isOpen: boolean; currentID: string; hide(): void; browser: { contentDocument: Document } };
  OpenBrowserWindow(options: { private: boolean }): void;
}

/** A browser window's own call for events that go the way of the pointer's. */
export interface MouseSender {
  synthesizeMouseEvent(type: string, x: number, y: number, event: { button: number; clickCount: number }): void;
}

/** XPCOM, for `nsITextInputProcessor`: its keys go the way of the keyboard's own. */
export interface ComponentsGlobal {
  classes: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
  interfaces: Record<string, unknown>;
}

interface TextInputProcessor {
  beginInputTransactionForTests(target: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface Popup extends Element {
  state: string;
  hidePopup(): void;
  activateItem(item: Element): void;
}

/** Waits for the page's context menu and chooses an item by its label, in the submenu of this name or in the menu itself. */
export async function chooseInMenu(title: string, submenu: string | null): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as unknown as Popup;
  const waitForState = async (state: string) => {
    for (let tries = 0; menu.state !== state; tries++) {
      if (tries > 150) return false;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  };
  if (!(await waitForState('open'))) throw new Error('no menu came');
  type Item = Element & { label?: string; menupopup?: Popup; openMenu?(isOpen: boolean): void };
  const shownIn = (popup: Popup): Item[] => [...popup.children].filter((one) => !(one as HTMLElement).hidden);
  let items = shownIn(menu);
  let inner: Popup | undefined;
  if (submenu !== null) {
    const head = items.find(({ label }) => label === submenu);
    head?.openMenu?.(true);
    inner = head?.menupopup;
    for (let tries = 0; inner && inner.state !== 'open' && tries < 150; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    if (inner) items = shownIn(inner);
  }
  const item = items.find(({ label }) => label === title);
  if (!item) {
    menu.hidePopup();
    throw new Error(
      `the menu has no item "${title}", only: ${items
        .map(({ label }) => label)
        .filter(Boolean)
        .join(', ')}`,
    );
  }
  (inner ?? menu).activateItem(item);
  await waitForState('closed');
}

/** What the menu key does: a context menu event without a button, which Firefox places at what has the focus. */
export function openContextMenuByKey(): void {
  const browserWindow = window as unknown as BrowserWindow;
  const { x, y } = browserWindow.gBrowser.selectedBrowser.getBoundingClientRect();
  browserWindow.synthesizeMouseEvent('contextmenu', x + 1, y + 1, { button: 0, clickCount: 1 });
}

/** Fires the `<key>` that Firefox made for an extension's command. Answers whether there is one for these keys. */
export function pressExtensionKey(keys: string): boolean {
  const parts = keys.replaceAll(' ', '').split('+');
  const letter = parts.pop()?.toUpperCase();
  const modifiers = parts.map((part) => (part === 'Ctrl' ? 'accel' : part.toLowerCase())).sort();
  const all = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')] as (Element & { doCommand(): void })[];
  const key = all.find(
    (one) =>
      (one.getAttribute('key') === letter || one.getAttribute('keycode') === `VK_${letter}`) &&
      String(one.getAttribute('modifiers')?.split(',').sort()) === String(modifiers),
  );
  key?.doCommand();
  return key !== undefined;
}

/** Types into the address bar, key by key; a line end is Enter, pressed once the suggestions have settled. */
export async function typeInAddressBar(text: string): Promise<void> {
  const { gURLBar } = window as unknown as BrowserWindow;
  gURLBar.focus();
  for (let tries = 0; !gURLBar.focused && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  gURLBar.select();
  const keyboard = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces['nsITextInputProcessor'],
  );
  keyboard?.beginInputTransactionForTests(window);
  const press = (key: string, keyCode = 0) => {
    const event = new KeyboardEvent('', { key, keyCode });
    keyboard?.keydown(event);
    keyboard?.keyup(event);
  };
  for (const letter of text) {
    const before = gURLBar.value;
    if (letter === '\n') await gURLBar.lastQueryContextPromise;
    press(letter === '\n' ? 'Enter' : letter, letter === '\n' ? 13 : 0);
    for (let tries = 0; letter !== '\n' && gURLBar.value === before && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** The rows under the address bar, as text. */
export function suggestions(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.urlbarView-row')].filter((row) => row.checkVisibility()).map((row) => row.innerText);
}

/** Presses the extension's toolbar button. */
export function triggerAction(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Whether the extension's popup is on screen with its own document. */
export function isActionPopupOpen(id: string): boolean {
  const uuid = WebExtensionPolicy.getByID(id)?.extension.uuid;
  const browsers = [...document.querySelectorAll('browser.webextension-popup-browser')] as (Element & { currentURI?: { spec: string } })[];
  return browsers.some(
    (one) => one.currentURI?.spec.startsWith(`moz-extension://${uuid}/`) && (one.closest('panel') as Popup | null)?.state === 'open',
  );
}

/** Whether the window's sidebar shows the extension's document. */
export function isSidebarOpen(id: string): boolean {
  const { SidebarController: sidebar } = window as unknown as BrowserWindow;
  if (!sidebar.isOpen) return false;
  const uuid = WebExtensionPolicy.getByID(id)?.extension.uuid;
  const view = sidebar.browser.contentDocument.querySelector('#webext-panels-browser') as
    | (Element & { currentURI?: { spec: string } })
    | null;
  return view?.currentURI?.spec.startsWith(`moz-extension://${uuid}/`) ?? false;
}

export function hidePanel(): void {
  (window as unknown as BrowserWindow).SidebarController.hide();
}

export function openPrivateBrowserWindow(): void {
  (window as unknown as BrowserWindow).OpenBrowserWindow({ private: true });
}

declare const Components: ComponentsGlobal;
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: Window): void } } } };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: { uuid: string } } | null };
