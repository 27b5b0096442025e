/** One interface to both browsers: an extension under test, its pages, and a record of all it asked and said. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import { waitFor } from './closed-root.ts';
import { FLUSH_WORD, recordConsole, type ConsoleEntry, type ConsoleRecord } from './console-record.ts';
import type { Appearance, Engine, EngineOptions } from './engine.ts';
import { copyExtension } from './extension-copy.ts';
import { startFirefox } from './firefox.ts';
import type { NativeSurfaces } from './native-surfaces.ts';
import { startRecordingProxy, type ProxyRoutes, type RecordedRequest, type RecordingProxy } from './recording-proxy.ts';

export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface OpenOptions extends Omit<EngineOptions, 'proxyPort'> {
  /** Folder of an unpacked extension; it is copied first. None by default. */
  extension?: string;
  /** The test site: the only place the proxy reaches. */
  site?: ProxyRoutes;
}

export interface TestBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly proxy: RecordingProxy;
  readonly console: ConsoleRecord;
  /** `chrome-extension://ID` or `moz-extension://UUID`; '' without an extension. */
  readonly extensionOrigin: string;
  /** Menus, shortcuts, address bar, popup, panel and private windows; throws unless opened with `native: true`. */
  readonly native: NativeSurfaces;
  /** Opens a page, and goes there when an address is given. */
  newPage(url?: string): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, as a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Runs a function where extension APIs are (`chrome.*`), in a tab kept in the background: neither page nor worker is disturbed. */
  inExtension<Args extends unknown[], Answer>(run: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>>;
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  runCommand(name: string, page: Page): Promise<void>;
  /** Installs a newer version over the running one. */
  installUpdate(): Promise<void>;
  uninstall(): Promise<void>;
  setAppearance(page: Page, appearance: Appearance): Promise<void>;
  readClipboard(page: Page): Promise<string>;
  closedRoots: Engine['closedRoots'];
  /** Console entries and unexpected requests since the last call. */
  takeProblems(): Promise<Problems>;
  /** Throws when anything was said or asked since the last call; `ignore` names what a test page says on purpose. */
  expectQuiet(ignore?: RegExp): Promise<void>;
  close(): Promise<void>;
}

export interface Problems {
  console: ConsoleEntry[];
  requests: RecordedRequest[];
}

/** Where `wxt build` leaves the extension for this browser. */
export function builtExtension(kind: BrowserKind): string {
  return new URL(`../../../.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url).pathname;
}

/** An installation opens the welcome page, which would come to the front of a test's own page at any moment. */
async function closeWelcome(browser: Browser): Promise<void> {
  // By its place: Firefox does not tell the addresses of extension pages.
  const page = await waitFor(
    async () => (await browser.pages())[1],
    () => 'the welcome page did not open',
    10_000,
  );
  await page.close();
}

/** Starts a browser behind a recording proxy, with an extension or without. */
export async function openBrowser(kind: BrowserKind, { extension, site, ...options }: OpenOptions = {}): Promise<TestBrowser> {
  const proxy = await startRecordingProxy(site);
  const engine = await (kind === 'chromium' ? startChromium : startFirefox)({ ...options, proxyPort: proxy.port });
  const { browser } = engine;
  const process = browser.process();
  const said = recordConsole(kind, [process?.stdout ?? null, process?.stderr ?? null]);
  const [blankPage] = await browser.pages();
  const copy = extension === undefined ? undefined : await copyExtension(extension);
  let origin = copy ? await engine.install(copy.folder, copy.manifest) : '';
  if (copy && existsSync(join(copy.folder, 'welcome.html'))) await closeWelcome(browser);
  let flushes = 0;

  const openInExtension = async (path: string, background: boolean): Promise<Page> => {
    const page = await browser.newPage({ background });
    // Firefox never reports the load of an extension page, so nothing is waited for here.
    await page.goto(`${origin}/${path}`, { waitUntil: kind === 'firefox' ? [] : 'load' });
    await page.waitForFunction((start) => location.href.startsWith(start) && document.readyState === 'complete', {}, origin);
    return page;
  };
  // Kept open from the start: Firefox takes a second to open a tab behind another one.
  let inside = copy ? await openInExtension('manifest.json', false) : undefined;
  /** An update or a removal closes the extension's tabs. */
  const isInside = (page: Page): Promise<boolean> =>
    page.evaluate((start) => location.href.startsWith(start) && Boolean(chrome.runtime?.id), origin).catch(() => false);
  const takeProblems = async (): Promise<Problems> => {
    const word = `${FLUSH_WORD}-${++flushes}`;
    await blankPage?.evaluate((text) => console.info(text), word);
    await said.waitFor(word);
    return { console: said.take(), requests: proxy.takeUnexpected() };
  };

  return {
    kind,
    browser,
    proxy,
    console: said,
    get extensionOrigin() {
      return origin;
    },
    get native() {
      if (!engine.native) throw new Error('native surfaces need a browser opened with { native: true }');
      return engine.native;
    },
    newPage: async (url) => {
      const page = await browser.newPage();
      if (url !== undefined) await page.goto(url);
      return page;
    },
    extensionPage: (path) => openInExtension(path, false),
    inExtension: async <Args extends unknown[], Answer>(run: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>> => {
      if (!inside || inside.isClosed() || !(await isInside(inside))) inside = await openInExtension('manifest.json', true);
      return (await inside.evaluate(run as (...plain: unknown[]) => unknown, ...args)) as Awaited<Answer>;
    },
    stopWorker: engine.stopWorker,
    isWorkerRunning: engine.isWorkerRunning,
    runCommand: engine.runCommand,
    installUpdate: async () => {
      if (!copy) throw new Error('no extension is under test');
      await copy.raiseVersion();
      origin = await engine.install(copy.folder, copy.manifest);
    },
    uninstall: engine.uninstall,
    setAppearance: engine.setAppearance,
    readClipboard: engine.readClipboard,
    closedRoots: engine.closedRoots,
    takeProblems,
    expectQuiet: async (ignore) => {
      const problems = await takeProblems();
      const spoken = problems.console.filter(({ text }) => !ignore?.test(text)).map(({ text, source }) => `said: ${text} (${source})`);
      const asked = problems.requests.map(({ method, url, destination }) => `asked: ${method} ${url} ${destination}`);
      if (spoken.length + asked.length > 0) throw new Error(`${kind} was not quiet:\n${[...spoken, ...asked].join('\n')}`);
    },
    close: async () => {
      await browser.close();
      await engine.tidy?.();
      await proxy.close();
      await copy?.remove();
    },
  };
}
