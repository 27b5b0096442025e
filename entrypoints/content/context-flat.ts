import type { CellContext } from '../../lib/detector/context.ts';
import { summarise } from '../../lib/detector/group.ts';
import { readLabel } from '../../lib/detector/labels.ts';
import { shortText } from './context-cell.ts';
import { SAMPLE_ROWS } from './context-table.ts';

/** Reads the cell around an element in a grid that only its style lays out in columns: heads and cells are children of one element. */

interface FlatGrid {
  readonly columns: number;
  readonly heads: readonly string[];
  readonly cells: readonly Element[];
  readonly places: ReadonlyMap<Element, number>;
}

export type FlatGrids = WeakMap<Element, FlatGrid | null>;

/** How many elements a cell's text may be wrapped in. */
const DEPTH = 3;
const MAX_COLUMNS = 40;

export function readFlatCell(element: Element, known: FlatGrids): CellContext | null {
  let cell = element;
  for (let depth = 0; depth < DEPTH; depth++) {
    const parent = cell.parentElement;
    if (!parent || parent.localName === 'body') return null;
    let grid = known.get(parent);
    if (grid === undefined) known.set(parent, (grid = readFlatGrid(parent)));
    if (grid) return cellOf(grid, cell);
    cell = parent;
  }
  return null;
}

function readFlatGrid(parent: Element): FlatGrid | null {
  const first = parent.firstElementChild;
  // Asked of the style only where a head seems to stand: it may have to be worked out first
  if (parent.childElementCount < 6 || !isHead(first) || !(readLabel(shortText(first)) || readLabel(shortText(first?.nextElementSibling))))
    return null;
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  if (!style?.display.endsWith('grid') || style.gridTemplateColumns.includes('(')) return null;
  const columns = style.gridTemplateColumns.split(' ').length;
  const cells = [...parent.children];
  const heads = cells.slice(0, columns);
  // Two columns are names and their values, each pair a row; what holds a field is its label
  if (columns < 3 || columns > MAX_COLUMNS || cells.length % columns > 0 || !heads.every(isHead)) return null;
  if (heads.some((head) => head.querySelector('input,textarea,select'))) return null;
  // Labels in the row below: so are more pairs in one row
  if (cells.slice(columns, 2 * columns).some((cell) => /^(?:code|zip|account)$/.test(readLabel(shortText(cell))?.is ?? ''))) return null;
  return { columns, heads: heads.map((head) => shortText(head)), cells, places: new Map(cells.map((cell, at) => [cell, at])) };
}

const isHead = (cell: Element | null): boolean => !/\d{2}|:$/.test(shortText(cell, 40));

function cellOf({ columns, heads, cells, places }: FlatGrid, cell: Element): CellContext | null {
  const at = places.get(cell) ?? 0;
  const row = at - (at % columns);
  // Of names and values side by side, what stands above is another's value
  if (row === 0 || !readLabel(heads[at - row] ?? '')) return null;
  const texts = (from: number, step: number, most: number): string[] =>
    Array.from({ length: Math.min(most, Math.ceil((cells.length - from) / step)) }, (_, index) => shortText(cells[from + index * step]));
  return {
    columnHead: heads[at - row] ?? '',
    rowHead: '',
    heads: heads.join(' | ').slice(0, 240),
    row: texts(row, 1, columns).filter((_, index) => index !== at - row),
    get column() {
      return summarise(texts(columns + at - row, columns, SAMPLE_ROWS));
    },
    alone: /^\W*\d{5}\W*$/.test(shortText(cell)),
  };
}
