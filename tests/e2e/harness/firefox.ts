/** Firefox: puppeteer over WebDriver BiDi, and its browser window ("chrome scope") where the protocol ends. */
import type { Frame } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { HOST_PLACES, type Appearance, type ClosedRoot, type Engine, type EngineOptions } from './engine.ts';
import { createChromeScope, type ChromeScope, type Send } from './firefox-chrome-scope.ts';
import { createFirefoxSurfaces } from './firefox-native.ts';

/** Keeps Firefox' own traffic away, and makes it print what pages and extensions say. */
const PREFERENCES: Record<string, unknown> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.region.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  // manifest.json opens as plain text of the extension's origin: the harness' page inside it
  'devtools.jsonview.enabled': false,
  // puppeteer moves the mouse from the main frame, which then must hold all frames
  'fission.webContentIsolationStrategy': 0,
};

/** Starts Firefox with all its traffic sent through the proxy. */
export async function startFirefox(options: EngineOptions): Promise<Engine> {
  const { proxyPort, headed = false, native = false, allowPrivate = false, env = {}, args = [], prefs = {} } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !headed,
    defaultViewport: { width: 1280, height: 800 },
    // Release builds follow `services.settings.server` only with this variable set.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...env },
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...PREFERENCES,
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl_port': proxyPort,
      ...prefs,
    },
  });
  // Puppeteer keeps the connection to itself, and one browser takes one session only.
  const { connection } = browser as unknown as { connection: { send(method: string, params: unknown): Promise<{ result: unknown }> } };
  const send: Send = async (method, params) => (await connection.send(method, params)).result;
  const chromeScope = await createChromeScope(send);
  let id = '';

  return {
    browser,
    native: native ? createFirefoxSurfaces(browser, send, () => id) : undefined,
    install: async (folder, manifest) => {
      const ownId = manifest.browser_specific_settings?.gecko?.id;
      if (allowPrivate && ownId !== undefined) await chromeScope.allowInPrivateWindows(ownId);
      id = await browser.installExtension(folder);
      if (id !== ownId) throw new Error(`Firefox took the extension as ${id}`);
      await chromeScope.waitForExtension(id);
      return chromeScope.originOf(id);
    },
    uninstall: () => browser.uninstallExtension(id),
    stopWorker: () => chromeScope.stopBackground(id),
    isWorkerRunning: () => chromeScope.isBackgroundRunning(id),
    runCommand: (name) => chromeScope.runCommand(id, name),
    closedRoots: (frame) => closedRoots(send, frame),
    setAppearance: (_page, appearance) => setAppearance(chromeScope, appearance),
    readClipboard: () => chromeScope.readClipboard(),
  };
}

async function setAppearance(
  scope: ChromeScope,
  { colorScheme = 'light', reducedMotion = false, forcedColors = false }: Appearance,
): Promise<void> {
  await scope.setPreferences({
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'browser.display.document_color_use': forcedColors ? 2 : 1,
  });
}

interface SerializedNode {
  value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null };
}

/** A sandbox: it sees the page's nodes without what page scripts did to their prototypes. */
const SANDBOX = 'harness';

async function closedRoots(send: Send, frame: Frame): Promise<ClosedRoot[]> {
  const target = { context: (frame as unknown as { _id: string })._id, sandbox: SANDBOX };
  const places = (await send('script.evaluate', {
    expression: HOST_PLACES,
    target,
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0, maxObjectDepth: 1 },
  })) as { result: { value: SerializedNode[] } };

  return places.result.value.flatMap(({ value }) => {
    const root = value?.shadowRoot;
    return root?.sharedId && root.value?.mode === 'closed' ? [firefoxRoot(send, target, root.sharedId)] : [];
  });
}

function firefoxRoot(send: Send, target: object, sharedId: string): ClosedRoot {
  return {
    evaluate: async (run, ...args) => {
      const answer = (await send('script.callFunction', {
        functionDeclaration: `async (root) => JSON.stringify(await (${run})(root, ...${JSON.stringify(args)}))`,
        arguments: [{ sharedId }],
        target,
        awaitPromise: true,
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      const json = answer.result?.value;
      return json === undefined ? undefined : JSON.parse(json);
    },
  };
}
