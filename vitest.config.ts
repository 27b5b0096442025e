import { defineConfig } from 'vitest/config';

const UNIT = ['{lib,data,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/e2e/harness/*.unit.test.ts'];

/**
 * What `npm run test:all` adds, so that `npm test` ends within 8 minutes on two cores: proofs of the harness itself, what is measured over
 * seconds, real frameworks, the limits of the tools, each view at 200 %.
 */
const LONG = [
  'tests/e2e/harness/harness.test.ts',
  'tests/e2e/harness/native.test.ts',
  'tests/e2e/announced.test.ts',
  'tests/e2e/bench.test.ts',
  'tests/e2e/colleague.test.ts',
  'tests/e2e/endless-change.test.ts',
  'tests/e2e/find-and-keep.test.ts',
  'tests/e2e/fixtures-axe-firefox.test.ts',
  'tests/e2e/frameworks.test.ts',
  'tests/e2e/mutations.test.ts',
  'tests/e2e/zoom.test.ts',
  'tests/e2e/hidden-tab.test.ts',
  'tests/e2e/note-limits.test.ts',
  'tests/e2e/note-menu.test.ts',
  'tests/e2e/notes.test.ts',
];
/**
 * One browser at a time: two cores, and windows that do not take the focus from each other. A second try, since a browser on a busy
 * machine can miss a beat; scripts/test.ts counts the tests that needed it.
 */
const inBrowsers = { environment: 'node', fileParallelism: false, retry: 1, testTimeout: 60_000, hookTimeout: 120_000 } as const;

/** Suites: `unit` needs nothing, `repo` needs the builds, `e2e` and `long` need the builds and both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          environment: 'node',
          include: UNIT,
          // These run in real browsers: tests/e2e/browser-modules.test.ts bundles and drives them.
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
      { test: { name: 'repo', environment: 'node', include: ['tests/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Browser modules are bundled and driven by browser-modules.test.ts.
          exclude: ['tests/e2e/harness/*.unit.test.ts', '**/*.browser.test.ts', ...LONG],
        },
      },
      { test: { ...inBrowsers, name: 'long', include: LONG } },
    ],
  },
});
