/** Chromium: puppeteer over a pipe, the protocol's extension commands, and CDP where puppeteer has no word for it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { createChromiumSurfaces, NATIVE_WINDOW } from './chromium-native.ts';
import { HOST_PLACES, type Appearance, type ClosedRoot, type Engine, type EngineOptions } from './engine.ts';
import { startDisplay } from './xvfb.ts';

/** Keeps Chromium's own traffic (updates, time, accounts, trials) away; what still happens is an extension's or a page's. */
const SILENT = [
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,PrivacySandboxAttestations,FirstPartySets',
  '--disable-component-update',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--no-pings',
  '--no-default-browser-check',
];

/** Starts Chromium with all its traffic sent through the proxy. */
export async function startChromium(options: EngineOptions): Promise<Engine> {
  const { proxyPort, headed = false, native = false, allowPrivate = false, env = {}, args = [] } = options;
  const display = native ? await startDisplay() : undefined;
  const profile = native ? await quietProfile() : undefined;
  const tidy = async () => {
    await display?.close();
    if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const launching = puppeteer.launch({
    executablePath: findBrowser('chromium'),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    pipe: true,
    enableExtensions: true,
    headless: !headed && !native,
    // Puppeteer's own default; users have the back/forward cache.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // a real window must have the size that its page believes to have
    defaultViewport: native ? null : { width: 1280, height: 800 },
    env: { ...process.env, ...(display ? { DISPLAY: display.name } : {}), ...env },
    args: [
      ...SILENT,
      // Chromium refuses to start as root with its sandbox on
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-logging=stderr',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      ...(native ? NATIVE_WINDOW : []),
      ...args,
    ],
  });
  const browser = await launching.catch(async (error: unknown) => {
    await tidy();
    throw error;
  });
  let id = '';
  const worker = async () =>
    (await browser.extensions())
      .get(id)
      ?.workers()
      .then((workers) => workers[0]);

  return {
    browser,
    tidy,
    native: display && createChromiumSurfaces(browser, display, () => `chrome-extension://${id}`),
    install: async (folder) => {
      id = await browser.installExtension(folder, { enabledInIncognito: allowPrivate });
      await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id), { timeout: 10_000 });
      return `chrome-extension://${id}`;
    },
    uninstall: () => browser.uninstallExtension(id),
    stopWorker: async () => {
      const running = await worker();
      if (!running) return;
      const url = running.url();
      await running.close();
      await waitUntilGone(() => browser.targets().some((target) => target.url() === url));
    },
    isWorkerRunning: async () => (await worker()) !== undefined,
    runCommand: async (name, page) => {
      const running = await worker();
      if (!running) throw new Error('the worker sleeps: nothing can hear a dispatched command');
      await running.evaluate(
        async (command, url) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          // `dispatch` is on every event of the extension system, and in no type
          (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(command, tab ?? { url });
        },
        name,
        page.url(),
      );
    },
    closedRoots,
    setAppearance,
    readClipboard: async (page) => {
      const { origin } = new URL(page.url());
      const client = await page.createCDPSession();
      await client.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'], origin });
      try {
        // read in the page's world with devtools' focus emulation: no tab opens, nothing loses focus
        return await page.evaluate(() => navigator.clipboard.readText());
      } finally {
        await client.detach();
      }
    },
  };
}

/** A profile in which typing asks nobody: no search suggestions, no dictionary to download. Only a window has either. */
async function quietProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hiplens-profile-'));
  const preferences = {
    search: { suggest_enabled: false },
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], blocked_dictionaries: ['en-US', 'en-GB', 'en'] },
  };
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

async function waitUntilGone(isThere: () => boolean): Promise<void> {
  for (let tries = 0; isThere(); tries++) {
    if (tries > 200) throw new Error('the worker did not stop');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function setAppearance(
  page: Page,
  { colorScheme = 'light', reducedMotion = false, forcedColors = false }: Appearance,
): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
  // The session stays open: emulation ends with it.
}

async function closedRoots(frame: Frame): Promise<ClosedRoot[]> {
  // Both are there for each frame, also one in a process of its own, but in no type
  const { client, _id: frameId } = frame as unknown as { client: CDPSession; _id: string };
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: 'harness' });
  const places = await client.send('Runtime.evaluate', { expression: HOST_PLACES, contextId: executionContextId });
  if (!places.result.objectId) return [];
  const { result: elements } = await client.send('Runtime.getProperties', { objectId: places.result.objectId, ownProperties: true });

  const roots: ClosedRoot[] = [];
  for (const { value } of elements) {
    if (value?.subtype !== 'node' || !value.objectId) continue;
    const { node } = await client.send('DOM.describeNode', { objectId: value.objectId, depth: 1, pierce: true });
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType !== 'closed') continue;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId, executionContextId });
      if (object.objectId) roots.push(chromiumRoot(client, object.objectId));
    }
  }
  return roots;
}

function chromiumRoot(client: CDPSession, objectId: string): ClosedRoot {
  return {
    evaluate: async (run, ...args) => {
      const answer = await client.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}
