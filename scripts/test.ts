/**
 * `npm test`: every check in order, cheap ones first. `--quick` (`npm run check`) leaves out builds and browsers; `--all`
 * (`npm run test:all`) adds the long suite.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Stage {
  name: string;
  command: string[];
  /** A vitest project brings counts of its own; any other stage counts as one. */
  isVitest?: boolean;
  /** Stages that make no sense when these failed. */
  needs?: string[];
  isLong?: boolean;
  /** Only with `--all`. */
  isExtra?: boolean;
}

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  note: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAGES: Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], isVitest: true },
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'], isLong: true },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'], isLong: true },
  {
    name: 'tests of the repository',
    command: ['vitest', 'run', '--project', 'repo'],
    isVitest: true,
    needs: ['build for Chrome and Edge', 'build for Firefox'],
    isLong: true,
  },
  {
    name: 'end to end, Chromium and Firefox',
    command: ['vitest', 'run', '--project', 'e2e'],
    isVitest: true,
    needs: ['build for Chrome and Edge', 'build for Firefox'],
    isLong: true,
  },
  {
    name: 'long suite, Chromium and Firefox',
    command: ['vitest', 'run', '--project', 'long'],
    isVitest: true,
    needs: ['build for Chrome and Edge', 'build for Firefox'],
    isLong: true,
    isExtra: true,
  },
];

const has = (flag: string): boolean => process.argv.includes(flag);
const stages = STAGES.filter(({ isLong, isExtra }) => !(isLong && has('--quick')) && !(isExtra && !has('--all')));
const reports = mkdtempSync(join(tmpdir(), 'hiplens-test-'));
const outcomes: Outcome[] = [];
for (const stage of stages) outcomes.push(runStage(stage));
rmSync(reports, { recursive: true, force: true });
summarize(outcomes);

function runStage(stage: Stage): Outcome {
  const { name, needs = [] } = stage;
  const lacking = needs.filter((need) => outcomes.some((outcome) => outcome.name === need && outcome.failed > 0));
  // Not run is not passed: it counts as one failure.
  if (lacking.length > 0) return { name, passed: 0, failed: 1, seconds: 0, note: `not run: ${lacking.join(' and ')} failed` };

  console.log(`\n== ${name}`);
  const start = performance.now();
  const report = join(reports, `${outcomes.length}.json`);
  const hasSucceeded = run(
    stage.isVitest ? [...stage.command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : stage.command,
  );
  const seconds = (performance.now() - start) / 1000;
  if (!stage.isVitest) return { name, passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1, seconds, note: '' };
  const { secondTries, ...counts } = countTests(report, hasSucceeded);
  for (const test of secondTries) console.log(`At the second try: ${test}`);
  return { name, ...counts, seconds, note: secondTries.length > 0 ? `${secondTries.length} at the second try` : '' };
}

function run([program = '', ...args]: string[]): boolean {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/** As much of vitest's JSON report as is read here. A test that passed at its second try keeps the failure of the first. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[] }[];
}

/** The counts of a vitest run. A run that failed without a failed test (a file that does not load) counts as one failure. */
function countTests(report: string, hasSucceeded: boolean): { passed: number; failed: number; secondTries: string[] } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const secondTries = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, failureMessages }) => status === 'passed' && (failureMessages?.length ?? 0) > 0)
      .map(({ fullName, failureMessages }) => `${fullName} (${failureMessages?.[0]?.split('\n')[0]})`);
    return { passed: numPassedTests, failed: hasSucceeded ? numFailedTests : Math.max(numFailedTests, 1), secondTries };
  } catch {
    return { passed: 0, failed: 1, secondTries: [] }; // vitest ended before it could report
  }
}

function summarize(all: Outcome[]): void {
  const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0);
  const total = all.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`\n== Summary, ${total.toFixed(0)} s`);
  for (const { name, note, seconds, ...counts } of all) {
    const sign = counts.failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${sign.padEnd(7)}${name.padEnd(36)}${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd(),
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
