/**
 * `npm run find -- "words"`: the hits as the popup gets them from the worker of the built extension.
 * `npm run find -- --file QUERIES.json [--out FILE]`: the same for a list `[{q, relevant: [{code, grade}], kind}]`, with success@1, the
 * mean reciprocal rank and nDCG@5, and every query whose first hit is not one of the best; FILE gets `[{q, codes}]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Result } from '../lib/protocol/protocol.ts';
import type { SearchHit } from '../lib/protocol/search-hit.ts';
import { builtExtension, openBrowser } from '../tests/e2e/harness/test-browser.ts';
import { buildIfOld } from './build-if-old.ts';
import { meanQuality, qualityOf, type JudgedQuery, type Quality } from './search/quality.ts';

/** As many as the popup asks for. */
const LIMIT = 8;
/** Longer than this cannot be typed into the popup, and the worker refuses it. */
const LONGEST = 200;

const { values, positionals } = parseArgs({ options: { file: { type: 'string' }, out: { type: 'string' } }, allowPositionals: true });
const query = positionals.join(' ');
if ((query === '') === (values.file === undefined)) {
  process.stderr.write('Give words, such as `npm run find -- "hip fusion"`, or `--file QUERIES.json [--out FILE]`.\n');
  process.exit(2);
}

if (values.file === undefined) {
  const [hits = []] = await search([query]);
  for (const { code, name, deciding, why } of hits) {
    const against = deciding ? `; unlike ${deciding.against}: ${deciding.words}` : '';
    process.stdout.write(`${code}  ${name}${against}  [${why.kind}: ${why.words}]\n`);
  }
  if (hits.length === 0) process.stdout.write('Nothing found.\n');
} else {
  const judged = JSON.parse(readFileSync(values.file, 'utf8')) as readonly JudgedQuery[];
  const found = (await search(judged.map(({ q }) => q))).map((hits) => hits.map(({ code }) => code as string));
  report(judged, found);
  if (values.out !== undefined)
    writeFileSync(
      values.out,
      `${JSON.stringify(
        judged.map(({ q }, at) => ({ q, codes: found[at] ?? [] })),
        null,
        1,
      )}\n`,
    );
}

function report(judged: readonly JudgedQuery[], found: readonly (readonly string[])[]): void {
  const qualities = judged.map((one, at) => qualityOf(one, found[at] ?? []));
  for (const [at, quality] of qualities.entries()) {
    const one = judged[at];
    if (!one || quality.success === 1) continue;
    const wanted = one.relevant.map(({ code, grade }) => `${code} (${grade})`).join(', ');
    process.stdout.write(`missed: "${one.q}" wants ${wanted}; came ${found[at]?.slice(0, 5).join(', ') || 'nothing'}\n`);
  }
  for (const kind of [...new Set(judged.map((one) => one.kind ?? 'any'))].sort())
    line(
      kind,
      qualities.filter((_quality, at) => (judged[at]?.kind ?? 'any') === kind),
    );
  line('all', qualities);
}

function line(label: string, qualities: readonly Quality[]): void {
  const { success, reciprocalRank, ndcg5 } = meanQuality(qualities);
  process.stdout.write(
    `${label.padEnd(14)} ${String(qualities.length).padStart(4)} queries  success@1 ${success.toFixed(3)}  MRR ${reciprocalRank.toFixed(3)}  nDCG@5 ${ndcg5.toFixed(3)}\n`,
  );
}

/** Asks the worker, query by query, as an extension page does. */
async function search(queries: readonly string[]): Promise<(readonly SearchHit[])[]> {
  await buildIfOld('chromium');
  const browser = await openBrowser('chromium', { extension: builtExtension('chromium') });
  try {
    const answers = await browser.inExtension(
      async (asked) => {
        const answered: unknown[] = [];
        for (const one of asked.queries) {
          answered.push(await chrome.runtime.sendMessage({ hiplens: 'code/search', request: { query: one, limit: asked.limit } }));
        }
        return answered;
      },
      { queries: queries.map((one) => one.slice(0, LONGEST)), limit: LIMIT },
    );
    return (answers as Result<readonly SearchHit[]>[]).map((answer, at) => {
      if (answer.ok) return answer.value;
      throw new Error(`The worker refused "${queries[at]}": ${answer.reason}`);
    });
  } finally {
    await browser.close();
  }
}
