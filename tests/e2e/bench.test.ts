/** The bench in small: every measure works, and no ratio is twice its target. Times in milliseconds are the machine's, and told only. */
import { expect, it } from 'vitest';
import { runBench, smoke } from '../bench/bench.ts';
import { isMet, printed } from '../bench/row.ts';

const NOISE = 2;

it('keeps every ratio within twice its target', { timeout: 600_000 }, async () => {
  const rows = await runBench(smoke);
  process.stdout.write(printed(rows));

  expect(rows.filter(({ value }) => !Number.isFinite(value)).map(({ what }) => what)).toEqual([]);
  const ratios = rows.filter(({ unit }) => unit === 'times' || unit === 'share');
  expect(ratios.length).toBeGreaterThan(6);
  expect(ratios.filter((row) => !isMet(row, NOISE)).map(({ what, value, target }) => `${what}: ${value.toFixed(2)} for ${target}`)).toEqual(
    [],
  );
});
