/**
 * `npm run score -- DIR [--out FILE]`: runs the built extension in Chromium over a folder of labelled pages (`pages/`, `labels/`,
 * `candidates.mjs`) and prints precision, recall, specificity, F1 and every error. It reads what the popup reads, the page's own list
 * of candidates with their verdicts, and maps it to the folder's numbering by code and occurrence.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { ListedCandidate } from '../lib/protocol/protocol.ts';
import { waitFor } from '../tests/e2e/harness/closed-root.ts';
import { startSite } from '../tests/e2e/harness/site.ts';
import { builtExtension, openBrowser } from '../tests/e2e/harness/test-browser.ts';
import { buildIfOld } from './build-if-old.ts';

interface Label {
  readonly code: string;
  readonly n: number;
  readonly k: number;
  readonly isCpt: boolean;
  readonly optional?: boolean;
  readonly why: string;
  readonly before: string;
  readonly after: string;
}
interface Folder {
  readonly kind: string;
  readonly labels: readonly Label[];
}

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Name a folder of labelled pages: npm run score -- DIR [--out FILE]\n');
  process.exit(2);
}
const root = resolve(folder);
const out = flags[flags.indexOf('--out') + 1];
const { CODES } = (await import(pathToFileURL(join(root, 'candidates.mjs')).href)) as { CODES: Set<string> };
const kinds = kindsOf(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')));
const names = readdirSync(join(root, 'pages'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))
  .sort();

await buildIfOld('chromium');
const site = await startSite(join(root, 'pages'));
const browser = await openBrowser('chromium', { extension: builtExtension('chromium'), site });
const predictions: Record<string, { code: string; n: number }[]> = {};
const tally = new Map<string, { tp: number; fp: number; fn: number; tn: number }>();
const errors: string[] = [];
let outside = 0;

try {
  const asking = await browser.extensionPage('manifest.json');
  for (const name of names) {
    const url = site.url(`${name}.html`);
    const page = await browser.newPage(url);
    const listed = await waitFor(
      () => asking.evaluate(readList, url),
      () => `the reader did not come to rest on ${name}`,
      20_000,
    );
    await page.close();
    const labels = labelsOf(name);
    predictions[name] = mapped(listed, labels);
    count(name, labels);
  }
} finally {
  await browser.close();
  await site.close();
}
report();
if (flags.includes('--out') && out) writeFileSync(out, `${JSON.stringify(predictions, null, 1)}\n`);

/** Runs in a page of the extension, which may ask tabs as the popup does. Tabs are told apart by being the newest. */
async function readList(_url: string): Promise<ListedCandidate[] | undefined> {
  const tabs = await chrome.tabs.query({});
  const newest = tabs.reduce((a, b) => ((b.id ?? 0) > (a.id ?? 0) ? b : a));
  const message = { hiplens: 'page/candidates', request: {} };
  try {
    const answer = (await chrome.tabs.sendMessage(newest.id ?? 0, message, { frameId: 0 })) as {
      settled: boolean;
      candidates: ListedCandidate[];
    };
    return answer?.settled ? answer.candidates : undefined;
  } catch {
    return undefined; // the reader has not started yet
  }
}

function labelsOf(name: string): readonly Label[] {
  return (JSON.parse(readFileSync(join(root, 'labels', `${name}.json`), 'utf8')) as Folder).labels;
}

/** The k-th occurrence of a code in our list is the k-th in theirs: both count every candidate in document order. */
function mapped(listed: readonly ListedCandidate[], labels: readonly Label[]): { code: string; n: number }[] {
  const byPlace = new Map(labels.map((label) => [`${label.code} ${label.k}`, label]));
  const seen = new Map<string, number>();
  const found: { code: string; n: number }[] = [];
  for (const { code, isCode } of listed) {
    const k = (seen.get(code) ?? 0) + 1;
    seen.set(code, k);
    if (!isCode) continue;
    if (!CODES.has(code)) outside++;
    else found.push({ code, n: byPlace.get(`${code} ${k}`)?.n ?? -1 });
  }
  return found;
}

function count(name: string, labels: readonly Label[]): void {
  const marked = new Set(predictions[name]?.map(({ n }) => n));
  const add = (what: 'tp' | 'fp' | 'fn' | 'tn', label?: Label): void => {
    for (const group of ['overall', kinds.get(name) ?? 'other']) {
      const sums = tally.get(group) ?? { tp: 0, fp: 0, fn: 0, tn: 0 };
      sums[what]++;
      tally.set(group, sums);
    }
    if (what === 'fp' || what === 'fn')
      errors.push(
        `${what === 'fp' ? 'marked, no code' : 'missed'}  ${name} #${label?.n ?? '?'} ${label?.code ?? ''}  …${label?.before ?? ''}[${label?.code ?? ''}]${label?.after ?? ''}…  (${label?.why ?? 'not a labelled place'})`,
      );
  };
  for (const label of labels) {
    if (label.optional) continue;
    add(label.isCpt ? (marked.has(label.n) ? 'tp' : 'fn') : marked.has(label.n) ? 'fp' : 'tn', label);
  }
  if (marked.has(-1)) add('fp');
}

function report(): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '    -' : (part / whole).toFixed(3));
  for (const [group, { tp, fp, fn, tn }] of [...tally].sort(
    ([a], [b]) => Number(b === 'overall') - Number(a === 'overall') || a.localeCompare(b),
  )) {
    const f1 = share(2 * tp, 2 * tp + fp + fn);
    process.stdout.write(
      `${group.padEnd(10)} precision ${share(tp, tp + fp)}  recall ${share(tp, tp + fn)}  specificity ${share(tn, tn + fp)}  F1 ${f1}  (tp ${tp}, fp ${fp}, fn ${fn}, tn ${tn})\n`,
    );
  }
  process.stdout.write(`pages ${names.length}; marks on codes outside the folder's list, left out: ${outside}\nerrors ${errors.length}\n`);
  for (const error of errors) process.stdout.write(`  ${error}\n`);
}

function kindsOf(manifest: { pages?: readonly { page: string; kind: string }[] } | undefined): Map<string, string> {
  const pages = manifest?.pages ?? [];
  return new Map(
    (Array.isArray(pages) ? pages : Object.values(pages as object)).map((page: { page: string; kind: string }) => [page.page, page.kind]),
  );
}
