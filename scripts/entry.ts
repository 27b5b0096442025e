/**
 * `npm run entry -- 27284 ...` / `--all`: the entries as the worker of the built extension answers them, as a JSON list on standard
 * output. A number that is no code of ours is named on standard error and makes the exit status 1.
 */
import { codes } from '../data/codes.ts';
import { builtExtension, openBrowser } from '../tests/e2e/harness/test-browser.ts';
import { buildIfOld } from './build-if-old.ts';

const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  process.stderr.write('Name codes, such as `npm run entry -- 27284 27130`, or `--all`.\n');
  process.exit(2);
}

await buildIfOld('chromium');
const browser = await openBrowser('chromium', { extension: builtExtension('chromium') });
try {
  const list = wanted.includes('--all') ? codes.map(({ code }) => code) : wanted;
  const answers = await browser.inExtension(async (asked) => {
    const answered: unknown[] = [];
    for (const code of asked) {
      const answer = (await chrome.runtime.sendMessage({ hiplens: 'code/entry', request: { code } })) as { ok: boolean; value?: unknown };
      answered.push(answer.ok ? answer.value : null);
    }
    return answered;
  }, list);
  process.stdout.write(
    `${JSON.stringify(
      answers.filter((answer) => answer !== null),
      null,
      1,
    )}\n`,
  );
  const unknown = list.filter((_code, index) => answers[index] === null);
  if (unknown.length > 0) {
    process.stderr.write(`Not in the dataset: ${unknown.join(', ')}\n`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
