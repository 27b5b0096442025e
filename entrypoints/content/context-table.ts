import type { CellContext } from '../../lib/detector/context.ts';
import { readLabel } from '../../lib/detector/labels.ts';
import { Cell, type Grid, type GridCache, placeIn, shortText } from './context-cell.ts';

/** Reads the cell around an element: of an HTML table, of an ARIA grid, or of rows that are laid out as one. */

/** Rows that a column's summary is made of. Only the first ones, so that a change further down leaves the others' verdicts alone. */
export const SAMPLE_ROWS = 24;
/** Of a title, up to four heads, and the sample. */
const READ_ROWS = SAMPLE_ROWS + 5;
const MAX_COLUMNS = 80;
const GRIDS = '[role=grid],[role=treegrid],[role=table]';
const CELLS = 'td,th,[role=gridcell],[role=cell],[role=rowheader]';

/** The cell around a node's parent; null outside of tables, grids and rows. `block` is the block the text stands in. */
export function readCell(element: Element, block: Element, cache: GridCache): CellContext | null {
  let cell = element.closest(CELLS);
  for (let root = element.getRootNode(); !cell && root.nodeType === 11 && (root as ShadowRoot).host;) {
    const { host } = root as ShadowRoot;
    cell = host.closest(CELLS);
    root = host.getRootNode();
  }
  if (!cell) return readLaidOutCell(block, cache) ?? readInlineCell(element, block, cache);
  if (cell.localName !== 'td' && cell.localName !== 'th') return readAriaCell(cell, cache);
  const row = cell.parentElement;
  const grid = tableAround(cell, cache);
  if (!row || !grid) return null;
  // All rows are looked at only for a row that is short: a cell above may reach down into it
  const isCounted =
    row.querySelector('[colspan]') ||
    (row.childElementCount < grid.heads.length && (grid.hasSpans ??= !!row.closest('table')?.querySelector('[colspan],[rowspan]')));
  return new Cell(grid, cell, row, isCounted ? columnOf(cell, row, grid.heads.length) : (cell as HTMLTableCellElement).cellIndex, cache);
}

function tableAround(cell: Element, cache: GridCache): Grid | null {
  const table = cell.closest('table');
  if (!table || !('rows' in table)) return null;
  let grid = cache.grids.get(table);
  if (!grid) {
    grid = readTable(table as HTMLTableElement);
    cache.grids.set(table, grid);
  }
  return grid;
}

/** The head over a text that fills its cell of a plain HTML table; null anywhere else. Most numbers of a remit are asked about so, and nothing else. */
export function readPlainHead(node: Text, cache: GridCache): string | null {
  const cell = node.parentNode as Element | null;
  if (cell?.localName !== 'td' || node.previousSibling || node.nextSibling) return null;
  const section = cell.parentNode?.parentNode ?? null;
  if (section !== cache.section || !section) {
    cache.section = section;
    cache.sectionGrid = tableAround(cell, cache);
  }
  const grid = cache.sectionGrid;
  // A row in which a cell reaches over others, or others reach into, has fewer
  if (!grid || cell.parentElement?.childElementCount !== grid.heads.length) return null;
  return grid.heads[(cell as HTMLTableCellElement).cellIndex] ?? null;
}

/** The column of a cell. Cells that span are counted out; a row that is short begins behind a cell that reaches down into it. */
function columnOf(cell: Element, row: Element, columns: number): number {
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

/** The first rows of a table, those of its head before all others. The table's own list of rows counts all of them first: 2 ms for 10,000. */
function firstRows(table: HTMLTableElement): HTMLTableRowElement[] {
  const rows: HTMLTableRowElement[] = [];
  const take = (parent: Element): void => {
    for (let row = parent.firstElementChild; row && rows.length < READ_ROWS; row = row.nextElementSibling)
      if (row.localName === 'tr') rows.push(row as HTMLTableRowElement);
  };
  const partsOf = (name: string): void => {
    for (let part = table.firstElementChild; part && rows.length < READ_ROWS; part = part.nextElementSibling) {
      if (part.localName === 'tr' && name === 'tbody') rows.push(part as HTMLTableRowElement);
      else if (part.localName === name) take(part);
    }
  };
  for (const name of ['thead', 'tbody', 'tfoot']) partsOf(name);
  return rows;
}

function readTable(table: HTMLTableElement): Grid {
  const rows = firstRows(table);
  const headRows: HTMLTableRowElement[] = [];
  let from = 0;
  // A title, or the letters of a spreadsheet's columns
  if (rows[2] && rows[0] && isTitleRow(rows[0])) from = 1;
  for (let i = from; i < 4; i++) {
    const row = rows[i];
    if (!row || !(row.parentElement?.localName === 'thead' || isHeadRow(row, i === from && rows[1] !== undefined))) break;
    headRows.push(row);
  }
  const heads: string[] = [];
  const reach: number[] = [];
  for (const [level, row] of headRows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while ((reach[column] ?? 0) > level) column++;
      const text = shortText(cell);
      const span = Math.min(cell.colSpan || 1, MAX_COLUMNS);
      for (let i = 0; i < span && column < MAX_COLUMNS; i++, column++) {
        heads[column] = heads[column] ? `${heads[column]} ${text}` : text;
        reach[column] = level + (cell.rowSpan || 1);
      }
    }
  }
  const sample: Element[] = [];
  const begin = from + headRows.length;
  for (let row = rows[begin]; row && sample.length < SAMPLE_ROWS; row = rows[begin + sample.length]) sample.push(row);
  return gridOf(
    Array.from(heads, (head) => head ?? ''),
    sample,
    shortText(table.caption, 80),
  );
}

const gridOf = (heads: readonly string[], sample: readonly Element[], caption = ''): Grid => ({
  heads,
  headText: `${caption} ${heads.join(' | ')}`.trim().slice(0, 240),
  columns: new Map(),
  sample,
});

function isTitleRow({ cells }: HTMLTableRowElement): boolean {
  let words = 0;
  for (const cell of cells) if (shortText(cell).length > 2) words++;
  return cells.length > 0 && words < 2 && ((words === 0 && !/\d/.test(cells[1]?.textContent ?? '')) || cells.length === 1);
}

/** A row of head cells only; or a first row of short words without digits, above rows that have some. */
function isHeadRow(row: HTMLTableRowElement, isFirst: boolean): boolean {
  const { cells } = row;
  if (cells.length < 2 || row.querySelector('input,select,textarea')) return false;
  let plain = 0;
  for (const cell of cells) if (cell.localName !== 'th') plain++;
  if (plain === 0) return ![...cells].some((cell) => /\d{5}/.test(shortText(cell)));
  if (!isFirst || cells.length > MAX_COLUMNS) return false;
  let known = 0;
  for (const cell of cells) {
    const text = shortText(cell, 40);
    if (cell.childElementCount > 3 || /\d{2}/.test(text) || text.endsWith(':')) return false;
    if (readLabel(text)) known++;
  }
  return known > 0 && cells.length > 2 ? true : known > 1;
}

function readAriaCell(cell: Element, cache: GridCache): CellContext | null {
  const row = cell.closest('[role=row]');
  const grid = cell.closest(GRIDS) ?? row?.parentElement;
  if (!row || !grid) return null;
  let known = cache.grids.get(grid);
  if (!known) {
    known = readAriaGrid(grid);
    cache.grids.set(grid, known);
  }
  const index = Number(cell.getAttribute('aria-colindex'));
  return new Cell(known, cell, row, index > 0 ? index - 1 : placeIn(row, cell), cache);
}

function readAriaGrid(grid: Element): Grid {
  const heads: string[] = [];
  const place = (cells: Iterable<Element>): void => {
    for (const head of cells) {
      const index = Number(head.getAttribute('aria-colindex'));
      const column = index > 0 ? index - 1 : [...(head.parentElement?.children ?? [])].indexOf(head);
      if (column >= 0 && column < MAX_COLUMNS) heads[column] = shortText(head);
    }
  };
  place(grid.querySelectorAll('[role=columnheader]'));
  const sample: Element[] = [];
  for (const row of grid.querySelectorAll('[role=row]')) {
    if (sample.length === SAMPLE_ROWS) break;
    if (row.querySelector('[role=gridcell],[role=cell]')) sample.push(row);
  }
  // Below a spreadsheet's letters its own first row heads the columns
  const [first] = sample;
  if (first && heads.every((head) => head.length < 3)) {
    const cells = [...first.children];
    if (!cells.some((cell) => /\d{2}/.test(shortText(cell))) && cells.some((cell) => readLabel(shortText(cell)))) {
      place(cells);
      sample.shift();
    }
  }
  return gridOf(
    Array.from(heads, (head) => head ?? ''),
    sample,
  );
}

const MAX_ABOVE = 12;

/** Rows made of plain elements: the head stands in the first row, or in a row of its own just before the rows. */
function readLaidOutCell(block: Element, cache: GridCache): CellContext | null {
  const row = block.parentElement;
  const rows = row?.parentElement;
  const columns = row?.childElementCount ?? 0;
  if (!row || !rows || row.localName === 'body' || columns < 2 || columns > MAX_COLUMNS) return null;
  let grid = cache.grids.get(rows);
  if (!grid) {
    grid = gridOf(laidOutHeads(rows, row, columns), [...rows.children].slice(0, SAMPLE_ROWS));
    cache.grids.set(rows, grid);
  }
  if (grid.heads.length !== columns) return null;
  const column = placeIn(row, block);
  // Beside two heads that are some a third is one too
  const isHead = readLabel(grid.heads[column] ?? '') ?? grid.heads.filter(readLabel).length > 1;
  if (!isHead || shortText(block, 40) === grid.heads[column]) return null;
  return new Cell(grid, block, row, column, cache);
}

/** The same of a row made of inline elements, with nothing but blanks between them. */
function readInlineCell(element: Element, row: Element, cache: GridCache): CellContext | null {
  let cell = element;
  while (cell.parentElement && cell.parentElement !== row) cell = cell.parentElement;
  if (cell.parentElement !== row) return null;
  for (const { nodeType, nodeValue } of row.childNodes) if (nodeType === 3 && nodeValue?.trim()) return null;
  return readLaidOutCell(cell, cache);
}

function laidOutHeads(rows: Element, { className }: Element, columns: number): string[] {
  // Below a title and a line of text the rows are told by their class
  const alike =
    columns > 2 &&
    [...rows.children].slice(0, MAX_ABOVE).find((each) => each.className === className && each.childElementCount === columns);
  for (const head of [rows.firstElementChild, rows.previousElementSibling, rows.previousElementSibling?.firstElementChild, alike]) {
    // A row of fields has labels of its own
    if (
      !head ||
      head.childElementCount !== columns ||
      head.querySelector('input,select,textarea') ||
      /^(?:head|table|ul|ol|p|h\d|form|dl)$/.test(head.localName)
    )
      continue;
    const heads = [...head.children].map((each) => shortText(each, 40));
    if (heads.every((text) => !/\d{2}/.test(text) && !text.endsWith(':')) && heads.some((text) => text !== '')) {
      if (head !== alike || heads.filter(readLabel).length > 1) return heads;
    }
  }
  return [];
}
