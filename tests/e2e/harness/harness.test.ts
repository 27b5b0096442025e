/** The harness itself: what it must notice is planted here and found; in silence it finds nothing. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boxOf, centreOf, closedRootText, waitFor, waitForClosedRoot, waitForNoClosedRoot } from './closed-root.ts';
import { startSite, type Site } from './site.ts';
import { BROWSER_KINDS, openBrowser, type BrowserKind, type TestBrowser } from './test-browser.ts';

const PROBE = fileURLToPath(new URL('probe-extension/', import.meta.url));
const PAGE = '<!doctype html><title>Probe</title><body><p>Nothing here</p>';

describe.each(BROWSER_KINDS)('harness in %s', (kind) => {
  let folder: string;
  let site: Site;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    folder = await probeFor(kind);
    site = await startSite();
    site.add('probe.html', PAGE);
    site.add('outer.html', `<!doctype html><title>Outer</title><body><iframe src="{{origin:other}}/probe.html"></iframe>`);
    const fields = ['name', 'email', 'street', 'city', 'postal-code', 'tel'].map((name) => `<label>${name} <input name="${name}"></label>`);
    site.add('form.html', `<!doctype html><title>Form</title><body><form>${fields.join('')}<button>Send</button></form>`);
    site.add('loud.html', '<!doctype html><title>Loud</title><body><script>console.error("planted in the page")</script>');
    browser = await openBrowser(kind, { extension: folder, site });
    page = await browser.newPage(site.url('probe.html'));
    await waitForClosedRoot(browser, page, 'probe on /probe.html');
  });
  let seen = 0;
  beforeEach(() => {
    seen = browser.proxy.requests.length;
  });
  afterEach(async () => {
    await browser.takeProblems();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const order = async (what: string, address = '') => {
    await page.evaluate((text, url) => Object.assign(document.body.dataset, { order: text, address: url }), what, address);
    await page.mouse.click(400, 400);
    await waitForClosedRoot(browser, page, `after ${what}`);
  };

  const arrival = (address: RegExp) =>
    waitFor(
      async () => browser.proxy.requests.slice(seen).find(({ url }) => address.test(url)),
      () => `${address} never came`,
    );

  it('is silent when nothing is wrong', async () => {
    await order('nothing');

    await browser.expectQuiet();
    expect(browser.proxy.requests.length).toBeGreaterThan(0);
  });

  it('sees that the content asks the network, word for word', async () => {
    await order('content asks the network', 'http://leak.example/?q=secret');
    await arrival(/secret/);

    await expect(browser.expectQuiet()).rejects.toThrow('asked: GET http://leak.example/?q=secret');
  });

  it.each(['worker asks the network', 'content asks the network'])('sees that the %s over TLS', async (what) => {
    await order(what, 'https://leak.example/');
    await arrival(/^https:\/\/leak\.example/);

    await expect(browser.expectQuiet()).rejects.toThrow('asked: CONNECT https://leak.example:443');
  });

  it.each(['worker asks the network', 'content asks the network'])("sees that the %s for the page's own address", async (what) => {
    const address = site.url('probe.html');
    await order(what, address);
    await arrival(/probe\.html$/);

    await expect(browser.expectQuiet()).rejects.toThrow(`asked: GET ${address}`);
  });

  it.each([
    ['worker logs', 'planted in the worker'],
    ['worker throws', 'planted throw in the worker'],
    ['worker rejects', 'planted rejection in the worker'],
    ['content logs', 'planted in the content script'],
    ['content throws', 'planted throw in the content script'],
    ['content rejects', 'planted rejection in the content script'],
  ])('hears that the %s', async (what, text) => {
    await order(what);
    await browser.console.waitFor(text);

    await expect(browser.expectQuiet()).rejects.toThrow(text);
  });

  it('hears a page, and leaves out what a test expects', async () => {
    const loud = await browser.newPage(site.url('loud.html'));
    await browser.console.waitFor('planted in the page');
    await loud.close();

    await browser.expectQuiet(/planted in the page/);
  });

  it('reads a closed root, also in a frame of another origin, and clicks in it', async () => {
    const outer = await browser.newPage(site.url('outer.html'));
    const inner = await waitFor(
      async () => outer.frames()[1],
      () => 'the frame never came',
    );
    await waitForClosedRoot(browser, inner, 'probe on /probe.html');
    const root = await waitForClosedRoot(browser, outer, 'probe on /outer.html');

    await outer.mouse.click(...centreOf(await boxOf(root, 'button')));

    await waitForClosedRoot(browser, outer, 'trusted click');
    await outer.close();
  });

  it('reaches a plain http host through the proxy', async () => {
    const plain = await browser.newPage(site.plainHttpUrl('probe.html'));

    expect(await plain.evaluate(() => [location.host, isSecureContext])).toEqual(['main.test', false]);
    await plain.close();
    await browser.expectQuiet();
  });

  it('stops the worker, which wakes for the next message', async () => {
    await browser.stopWorker();
    expect(await browser.isWorkerRunning()).toBe(false);

    await order('nothing');

    expect(await browser.isWorkerRunning()).toBe(true);
  });

  it('runs code with the rights of the extension', async () => {
    const stored = await browser.inExtension(async (value) => {
      await chrome.storage.local.set({ probe: value });
      return chrome.storage.local.get('probe');
    }, 7);

    expect(stored).toEqual({ probe: 7 });
  });

  it('fires a command', async () => {
    await page.bringToFront();
    await browser.runCommand('probe-command', page);

    await waitForClosedRoot(browser, page, 'heard probe-command');
  });

  it('reads what was copied', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      document.addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData('text/plain', 'copied words');
          event.preventDefault();
        },
        { once: true },
      );
    });
    await page.mouse.click(10, 10);
    await page.evaluate(() => document.execCommand('copy'));

    expect(await browser.readClipboard(page)).toBe('copied words');
  });

  it('shows the page dark, with less motion, and at twice the size', async () => {
    await browser.setAppearance(page, { colorScheme: 'dark', reducedMotion: true });
    await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });

    const seen = await page.evaluate(() => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      devicePixelRatio,
      innerWidth,
    ]);
    expect(seen).toEqual([true, true, 2, 640]);
    await browser.setAppearance(page, {});
    await page.setViewport({ width: 1280, height: 800 });
  });

  it('keeps the browser silent on a page with a form', async () => {
    const form = await browser.newPage(site.url('form.html'));
    await form.click('input[name=email]');
    await form.keyboard.type('a@b.example');
    await form.close();

    await browser.expectQuiet();
  });

  it('starts a browser that asks for nothing itself', () => {
    const hosts = browser.proxy.requests.map(({ url }) => new URL(url).hostname);

    expect([...new Set(hosts)].sort()).toEqual(['127.0.0.1', 'leak.example', 'main.test']);
  });

  it('updates and removes the extension under an open page', async () => {
    await browser.installUpdate();
    const fresh = await browser.newPage(site.url('probe.html'));
    page = fresh;
    await order('nothing');
    await waitForClosedRoot(browser, fresh, 'worker 1.1 after nothing');

    await browser.uninstall();
    await fresh.reload();

    await waitForNoClosedRoot(browser, fresh);
    expect(await closedRootText(browser, fresh)).toBeUndefined();
  });
});

async function probeFor(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hiplens-probe-'));
  await cp(PROBE, folder, { recursive: true });
  await cp(join(folder, `manifest.${kind}.json`), join(folder, 'manifest.json'));
  return folder;
}
