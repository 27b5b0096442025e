/** The probe extension for native surfaces, its pages, and what it was asked: it opens its panel and shows the question there. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { waitFor } from './closed-root.ts';
import { startSite, type Site } from './site.ts';
import { smallPdf } from './small-pdf.ts';
import { openBrowser, type BrowserKind, type TestBrowser } from './test-browser.ts';

export interface Asked {
  by: string;
  /** `opened`, or `refused:` and what the browser said. */
  outcome: string;
  count: number;
  [key: string]: unknown;
}

export interface NativeProbe {
  readonly browser: TestBrowser;
  readonly site: Site;
  readonly page: Page;
  /** The next question, as the panel in this page's window shows it. */
  nextAsked(page: Page): Promise<Asked>;
  /** A fresh worker counts its questions from one again. */
  startCounting(): void;
  close(): Promise<void>;
}

export const PDF_LINES = ['Remit with 27130', 'and 27132'] as const;

const PROBE = fileURLToPath(new URL('native-probe-extension/', import.meta.url));
const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='80' height='30'/>";
const PAGES = {
  'places.html': `<!doctype html><meta charset="utf-8"><title>Places</title>
    <style>body { margin: 30px } body > * { display: block; margin-bottom: 30px }</style>
    <p>Plain 27130</p> <a href="elsewhere.html">Link 27132</a> <input value="Field 27134"> <b>Selected 27137</b>
    <img src="${IMAGE}"> <iframe src="{{origin:other}}/inner.html"></iframe>`,
  'inner.html': '<!doctype html><title>Inner</title><iframe src="{{origin:third}}/innermost.html" style="border: 0"></iframe>',
  'innermost.html': '<!doctype html><title>Innermost</title><i>Framed 27140</i>',
  'own-menu.html': `<!doctype html><title>Own menu</title><p style="margin: 60px">Own 27138</p>
    <script>addEventListener('contextmenu', (event) => event.preventDefault());</script>`,
  'codes.pdf': smallPdf(PDF_LINES),
};

/** Opens a browser with the probe and the page of places. */
export async function openNativeProbe(kind: BrowserKind): Promise<NativeProbe> {
  const folder = await mkdtemp(join(tmpdir(), 'hiplens-native-probe-'));
  await cp(PROBE, folder, { recursive: true });
  await cp(join(folder, `manifest.${kind}.json`), join(folder, 'manifest.json'));
  const site = await startSite();
  for (const [path, body] of Object.entries(PAGES)) site.add(path, body);
  const browser = await openBrowser(kind, { extension: folder, site, native: true, allowPrivate: true });
  const page = await browser.newPage(site.url('places.html'));
  let count = 0;

  return {
    browser,
    site,
    page,
    nextAsked: async (where) => {
      const panel = await browser.native.panel(where);
      const answer = await waitFor(
        async () => {
          const asked = JSON.parse(/\{.*\}/.exec(await panel.text())?.[0] ?? '{"count":0}') as Asked;
          return asked.count > count ? asked : undefined;
        },
        () => 'the probe was asked nothing',
      );
      count = answer.count;
      return answer;
    },
    startCounting: () => {
      count = 0;
    },
    close: async () => {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
