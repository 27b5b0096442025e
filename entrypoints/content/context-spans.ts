import type { Grid } from './context-table.ts';

/** Where in a table with cells that reach over others a cell stands. */

export const MAX_COLUMNS = 80;

/**
 * Whether a row is short for a cell that reaches down into it. The first rows say so, or those above it up to one that is whole: to look for such cells
 * in all of a table takes 10 ms for 50,000 rows.
 */
export function isReachedInto(row: Element, grid: Grid): boolean {
  const { length } = grid.heads;
  if (row.childElementCount >= length) return false;
  if ((grid.hasSpans ??= grid.first.some((each) => each.querySelector('[colspan],[rowspan]')))) return true;
  let isReached = false;
  for (let above = row.previousElementSibling; above && !isReached; above = above.previousElementSibling) {
    isReached = (above === grid.short && grid.isReached) || above.querySelector('[rowspan]') !== null;
    if (above === grid.short || above.childElementCount >= length) break;
  }
  grid.short = row;
  return (grid.isReached = isReached);
}

/** The column of a cell. Cells that span are counted out; a row that is short begins behind a cell that reaches down into it. */
export function columnOf(cell: Element, row: Element, columns: number): number {
  const { children } = row;
  let at = 0;
  let total = 0;
  for (const each of children) {
    if (each === cell) at = total;
    total += (each as HTMLTableCellElement).colSpan || 1;
    if (total > MAX_COLUMNS) break;
  }
  return total < columns ? at + columns - total : at;
}
