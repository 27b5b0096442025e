/** How fast a keystroke in the search is answered: in the built popup, and over as many codes as a fee schedule brings. */
import { ms, type Row } from './row.ts';
import { measureBox, measurePopup, type Painted } from './search-painted.ts';
import type { Stage } from './stage.ts';
import { median } from './trace.ts';

/** As many as Medicare's fee schedule lists. */
const CODES_AFTER_IMPORT = 18_000;

/** A row each: the median keystroke; how the slow ones do is told beside it. */
export async function measureSearchBox({ ours, bare }: Stage, rounds: number): Promise<Row[]> {
  const row = (what: string, target: number, { drawnMs, paintedMs }: Painted): Row => ({
    browser: 'Chromium',
    what,
    value: median(paintedMs),
    unit: 'ms',
    target,
    from: `${paintedMs.length} keystrokes, 95 % within ${ms(paintedMs[Math.floor(paintedMs.length * 0.95)] ?? 0)}; in the document ${ms(median(drawnMs))}`,
  });
  return [
    row('keystroke to painted results, popup, 343 codes', 16, await measurePopup(ours, rounds)),
    row('keystroke to painted results, 18,000 codes', 50, await measureBox(bare, CODES_AFTER_IMPORT, rounds)),
  ];
}
