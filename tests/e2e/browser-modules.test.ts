/**
 * Runs every `*.browser.test.ts` in both browsers: Vite bundles it with the small stand-in for vitest, a blank page of the
 * test site runs the bundle, and each of its cases is reported as a case here.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseResult } from './harness/browser-case.ts';
import { bundleForPage } from './harness/bundle-for-page.ts';
import { startSite, type Site } from './harness/site.ts';
import { BROWSER_KINDS, openBrowser, type TestBrowser } from './harness/test-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAND_IN = fileURLToPath(new URL('harness/browser-case.ts', import.meta.url));
const files = globSync('{lib,components,entrypoints,tests}/**/*.browser.test.{ts,tsx}', { cwd: ROOT }).toSorted();

describe.each(BROWSER_KINDS)('modules in %s', (kind) => {
  let site: Site;
  let browser: TestBrowser;

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser(kind, { site });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('finds the modules', () => {
    expect(files).toContain(join('tests', 'e2e', 'harness', 'browser-case.browser.test.ts'));
  });

  it.each(files)('%s', async (file) => {
    const path = join(ROOT, file);
    // What counts is what the file declares: a bundle that loses cases must not pass.
    const declared = readFileSync(path, 'utf8').match(/^\s*it(\.each\(|\()/gm)?.length ?? 0;
    site.add('module.html', '<!doctype html><html lang="en"><title>Module</title><body></body></html>');
    const page = await browser.newPage(site.url('module.html'));
    await page.evaluate(await bundleForPage(path, { vitest: STAND_IN }));

    const results = await page.evaluate(() => (globalThis as unknown as { runCases(): Promise<CaseResult[]> }).runCases());
    await page.close();

    expect(results.length).toBeGreaterThanOrEqual(Math.max(declared, 1));
    expect(results.filter(({ error }) => error !== null)).toEqual([]);
    await browser.expectQuiet();
  });
});
