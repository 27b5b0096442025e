/** The bench in small: its measures work, and no ratio is twice its target. */
import { expect, it } from 'vitest';
import { runBench, smoke } from '../bench/bench.ts';
import { outOfHand, printed } from '../bench/row.ts';

it('keeps every ratio within twice its target', { timeout: 600_000 }, async () => {
  const rows = await runBench(smoke);
  process.stdout.write(printed(rows));

  expect(rows.filter(({ unit }) => unit === 'times' || unit === 'share').length).toBeGreaterThan(5);
  expect(outOfHand(rows)).toEqual([]);
});
