/**
 * What stands around the page and belongs to the browser: its context menu, shortcuts, address bar, toolbar popup, side panel and
 * private windows. Everything here is done as a user does it, so the extension gets the user gesture that it would get from one.
 */
import type { Page } from 'puppeteer-core';
import { waitFor, type Box } from './closed-root.ts';

/** A point in a page's viewport, in CSS pixels, as `page.mouse` takes it. */
export type Point = readonly [x: number, y: number];

export interface MenuItem {
  /** The label as the user reads it. */
  title: string;
  /** The letter after `&` in the extension's title; its first letter by default. Chromium chooses by it. */
  accessKey?: string;
  /** The submenu that it stands in: an extension with several items has one, of its own name. */
  submenu?: string;
}

export interface MenuOptions {
  /** Keys held while the button goes down. Shift gets Firefox' menu on a page that cancels it; Chromium has no such way. */
  modifiers?: readonly 'Shift'[];
}

/** A document of the extension that is no tab: its side panel (sidebar) or its toolbar popup. */
export interface ExtensionView {
  readonly url: string;
  /** Runs a function in the document; arguments and answer are plain data. */
  evaluate<Args extends unknown[], Answer>(run: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>>;
  text(): Promise<string>;
  /** Waits until the text contains these words, and answers all of it. */
  waitForText(words: string | RegExp): Promise<string>;
  /** Presses the first element that matches, with the mouse. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus; `\n` is Enter. */
  type(text: string): Promise<void>;
  /** A PNG of what is seen. */
  screenshot(path?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface NativeSurfaces {
  /** Presses the right button at this point and chooses an item of the browser's menu. Throws when no menu comes or it lacks the item. */
  chooseMenuItem(page: Page, point: Point, item: MenuItem, options?: MenuOptions): Promise<void>;
  /** The same from the keyboard's menu key, for what has the focus. */
  chooseMenuItemByKey(page: Page, item: MenuItem): Promise<void>;
  /** Presses keys such as `Alt+Shift+H` while this page is in front: a command of the extension, or the browser's own. */
  pressShortcut(page: Page, keys: string): Promise<void>;
  /** Types into the address bar; `\n` is Enter. */
  typeOmnibox(page: Page, text: string): Promise<void>;
  /** The suggestions under the address bar, once one says these words. Firefox only: Chromium draws them where nothing can read them. */
  waitForSuggestions(page: Page, words: string): Promise<string[]>;
  /** Moves the pointer with the left button down: a selection, also in the PDF viewer. */
  drag(page: Page, from: Point, to: Point): Promise<void>;
  /** Waits until the viewer shows a PDF, and answers where its first page stands in the page's viewport. */
  pdfSheet(page: Page): Promise<Box>;
  /** Opens the extension's toolbar popup, with `activeTab` for this page, as a press of its button does. */
  openToolbarPopup(page: Page): Promise<ExtensionView>;
  /** The panel in the page's window; waits for it. */
  panel(page: Page): Promise<ExtensionView>;
  isPanelOpen(page: Page): Promise<boolean>;
  closePanel(page: Page): Promise<void>;
  /** Opens a private window with this page. The extension runs there when the browser was opened with `allowPrivate`. */
  openPrivateWindow(url: string): Promise<Page>;
}

/** Asks again until the text says these words, and answers all of it. */
export async function waitForText(ask: () => Promise<string>, words: string | RegExp): Promise<string> {
  let last = '';
  return waitFor(
    async () => {
      last = await ask();
      return (typeof words === 'string' ? last.includes(words) : words.test(last)) ? last : undefined;
    },
    () => `waited for ${words}; it says: ${last}`,
  );
}
