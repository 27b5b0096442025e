/** One line of the bench's table. */
export interface Row {
  readonly what: string;
  readonly browser: 'Chromium' | 'Firefox';
  /** What is compared with `target`: a ratio, or a figure in `unit`. */
  readonly value: number;
  readonly unit: 'times' | 'ms' | 'KB' | 'MB' | 'frames' | 'share';
  /** Absent: told, not judged. `least`: the value must reach it; else it must not pass it. */
  readonly target?: number;
  readonly least?: boolean;
  /** The figures behind a ratio, or whatever else says how it came about. */
  readonly from: string;
}

export const isMet = ({ value, target, least = false }: Row, slack = 1): boolean =>
  target === undefined || (least ? value >= target / slack : value <= target * slack);

/** What noise may add to a ratio on a busy machine, and the row that stands above twice its target: README.md says why. */
const NOISE = 2;
const KNOWN: Readonly<Record<string, number>> = { 'full scan, remit of 1000 rows, to a bare pass': 6 };

/** The ratios that got out of hand, in words; times in milliseconds are the machine's, and not judged. */
export const outOfHand = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ unit, value }) => unit === 'times' || unit === 'share' || !Number.isFinite(value))
    .filter((row) => !(row.value <= (KNOWN[row.what] ?? 0) || isMet(row, NOISE)))
    .map(({ what, value, target }) => `${what}: ${value.toFixed(2)} for ${target}`);

const show = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2));
const UNITS = { times: '×', ms: ' ms', KB: ' KB', MB: ' MB', frames: ' frames', share: '' } as const;

/** The table as text. */
export function printed(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const target = row.target === undefined ? '' : `${row.least ? '≥' : '≤'} ${show(row.target)}${UNITS[row.unit]}`;
    const sign = row.target === undefined ? '  ' : isMet(row) ? 'ok' : '✗ ';
    return `${sign} ${row.browser.padEnd(8)} ${row.what.padEnd(62)} ${`${show(row.value)}${UNITS[row.unit]}`.padStart(11)}  ${target.padEnd(10)} ${row.from}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

export const ms = (value: number): string => `${show(value)} ms`;
