import { defineConfig } from 'vitest/config';

const UNIT = ['{lib,data,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/e2e/harness/*.unit.test.ts'];

/** Three suites: `unit` needs nothing, `repo` needs the builds, `e2e` needs the builds and both browsers. */
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
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['**/*.unit.test.ts', '**/*.browser.test.*'],
          // One browser at a time: two cores, and windows that do not take the focus from each other.
          fileParallelism: false,
          retry: 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
