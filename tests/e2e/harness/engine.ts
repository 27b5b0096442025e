/** What the two browsers do differently; `openBrowser` builds the one interface that tests use on top of it. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Manifest } from './extension-copy.ts';
import type { NativeSurfaces } from './native-surfaces.ts';

/** How the user has set up colours and motion. */
export interface Appearance {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

export interface EngineOptions {
  proxyPort: number;
  /** With a window on a (virtual) display; without one by default. */
  headed?: boolean;
  /** With `browser.native`: Chromium gets a window on a virtual display of its own. Leave the viewport as it is then. */
  native?: boolean;
  /** The extension runs in private windows too. */
  allowPrivate?: boolean;
  env?: Record<string, string>;
  /** Extra command line arguments, and preferences (Firefox). */
  args?: string[];
  prefs?: Record<string, unknown>;
}

/** A closed shadow root in the page under test, read from a world that page scripts cannot touch. */
export interface ClosedRoot {
  /** Runs a function on the root; arguments and answer are plain data. */
  evaluate<Args extends unknown[], Answer>(run: (root: ShadowRoot, ...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>>;
}

export interface Engine {
  readonly browser: Browser;
  /** Menus, shortcuts, address bar, popup and panel, where the browser was started for them. */
  readonly native?: NativeSurfaces | undefined;
  /** What is left to end once the browser has closed. */
  tidy?(): Promise<void>;
  /** Installs the unpacked extension, or updates it when it is there already. Answers its origin. */
  install(folder: string, manifest: Manifest): Promise<string>;
  uninstall(): Promise<void>;
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** Fires a command of the manifest, as its shortcut would. */
  runCommand(name: string, page: Page): Promise<void>;
  closedRoots(frame: Frame): Promise<ClosedRoot[]>;
  setAppearance(page: Page, appearance: Appearance): Promise<void>;
  readClipboard(page: Page): Promise<string>;
}

/** Where our one element can stand: last child of the root element, or inside an open modal dialog. An expression for the page. */
export const HOST_PLACES = `[...(document.documentElement?.children ?? []), ...document.querySelectorAll('dialog[open] > *')].slice(-50)`;
