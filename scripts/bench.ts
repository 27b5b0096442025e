/**
 * `npm run bench`: measures the built extension in Chromium, and in Firefox what can be measured there, and prints one table of medians and
 * ratios; the same goes to `.output/bench.json`. Ends with 1 when a target is missed. `--smoke` takes a minute or so, for what holds on a busy machine,
 * and ends with 1 when a ratio is twice its target. `--only frames,scan` makes only those measures (by their names in
 * tests/bench/bench.ts), `--browser firefox` only one browser's.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { full, type Plan, runBench, smoke } from '../tests/bench/bench.ts';
import { isMet, outOfHand, printed, type Row } from '../tests/bench/row.ts';
import { buildIfOld } from './build-if-old.ts';

const output = fileURLToPath(new URL('../.output/', import.meta.url));
for (const kind of ['chromium', 'firefox'] as const) await buildIfOld(kind);
const { values } = parseArgs({ options: { smoke: { type: 'boolean' }, only: { type: 'string' }, browser: { type: 'string' } } });
const { only, browser } = values;
const plan: Plan = {
  ...(values.smoke ? smoke : full),
  ...(only && { only: only.split(',') }),
  ...(browser && { browsers: [browser === 'firefox' ? 'firefox' : 'chromium'] }),
};
const measure = async (): Promise<Row[]> => runBench(plan, (row) => process.stderr.write(printed([row])));
let rows = await measure();
if (values.smoke && outOfHand(rows).length > 0) {
  // As a test has a second try: what is out of hand twice is no other program's doing.
  process.stdout.write(`Measured again, since twice its target or more: ${outOfHand(rows).join('; ')}\n`);
  rows = await measure();
}
mkdirSync(output, { recursive: true });
writeFileSync(`${output}bench.json`, `${JSON.stringify({ when: new Date().toISOString(), rows }, null, 1)}\n`);
process.stdout.write(printed(rows));
const wrong = outOfHand(rows);
if (values.smoke ? wrong.length > 0 : !rows.every((row) => isMet(row))) process.exitCode = 1;
if (values.smoke) for (const each of wrong) process.stdout.write(`Twice its target or more: ${each}\n`);
