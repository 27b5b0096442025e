import { fold } from '../../lib/detector/candidates.ts';
import type { CellContext } from '../../lib/detector/context.ts';
import { type GroupSummary, summarise, withModifier } from '../../lib/detector/group.ts';

/** A cell of a table, with its row and column: what is around it there. */

const MAX_ROW_CELLS = 12;
/** In place of a column: all of a table but its first one. */
const WHOLE = -1;

/** What is known of a table as a whole. */
export interface Grid {
  readonly heads: readonly string[];
  readonly headText: string;
  readonly columns: Map<number, GroupSummary>;
  readonly sample: readonly Element[];
  /** Some cell reaches over others. Looked for when a row is short: 10 ms in 50,000 rows. */
  hasSpans?: boolean;
}

export interface GridCache {
  readonly grids: WeakMap<Element, Grid>;
  /** The part of a table that was last asked about, and its table. */
  section: Node | null;
  sectionGrid: Grid | null;
  row: Element | null;
  rowTexts: readonly string[];
}

export const newGridCache = (): GridCache => ({ grids: new WeakMap(), section: null, sectionGrid: null, row: null, rowTexts: [] });

/** An element's text, short and folded. */
export function shortText(element: Node | null | undefined, limit = 60): string {
  const text = element?.textContent ?? '';
  if (text.length <= limit && !/^\s|\s$|\s\s|[^ -~]/.test(text)) return text;
  return fold(text.slice(0, limit * 4))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

/** What a cell says: where it has no text, the field in it does. */
function cellText(cell: Element | undefined): string {
  const text = shortText(cell);
  const field = text === '' && (cell?.localName === 'input' ? cell : cell?.querySelector('input:not([type=password])'));
  return field ? fold((field as HTMLInputElement).value.slice(0, 60)).trim() : text;
}

/** What is costly is read when asked for, and once. */
export class Cell implements CellContext {
  readonly columnHead: string;
  readonly heads: string;
  readonly #grid: Grid;
  readonly #cell: Element;
  readonly #row: Element;
  readonly #column: number;
  readonly #cache: GridCache;
  #rowHead: string | undefined;
  #others: readonly string[] | undefined;

  constructor(grid: Grid, cell: Element, row: Element, column: number, cache: GridCache) {
    this.columnHead = grid.heads[column] ?? '';
    this.heads = grid.headText;
    this.#grid = grid;
    this.#cell = cell;
    this.#row = row;
    this.#column = column;
    this.#cache = cache;
  }

  get rowHead(): string {
    return (this.#rowHead ??= this.#cell.localName === 'th' ? '' : rowHeadOf(this.#cell, this.#grid.heads));
  }

  get row(): readonly string[] {
    if (!this.#others) {
      const cache = this.#cache;
      const row = this.#row;
      if (cache.row !== row) {
        cache.row = row;
        const texts = firstTexts(row);
        // What is said once holds for the rows below that leave it out
        let above = row.previousElementSibling;
        for (let steps = 0; texts[0] === '' && above && steps < MAX_ROW_CELLS; above = above.previousElementSibling, steps++)
          texts[0] = shortText(above.firstElementChild);
        cache.rowTexts = texts;
      }
      const at = placeIn(row, this.#cell);
      this.#others = cache.rowTexts.filter((_, index) => index !== at);
    }
    return this.#others;
  }

  get at(): number {
    return placeIn(this.#row, this.#cell);
  }

  get column(): GroupSummary | null {
    // A head that is a code stands beside other codes, not above them
    if (this.#cell.localName === 'th') return summarise(firstTexts(this.#row));
    const { columns, sample } = this.#grid;
    let summary = columns.get(this.#column);
    if (!summary) {
      const at = placeIn(this.#row, this.#cell);
      const { childElementCount } = this.#row;
      const cells = sample.map(({ children }) => {
        const member = children[children.length === childElementCount ? at : this.#column];
        return withModifier(cellText(member), cellText(member?.nextElementSibling ?? undefined));
      });
      summary = summarise(cells);
      columns.set(this.#column, summary);
    }
    return summary;
  }

  get table(): GroupSummary | undefined {
    if (!this.#cell.previousElementSibling) return undefined;
    const { columns, sample } = this.#grid;
    let summary = columns.get(WHOLE);
    if (!summary) {
      summary = summarise(sample.flatMap((row) => firstTexts(row).slice(1)));
      columns.set(WHOLE, summary);
    }
    return summary;
  }

  get alone(): boolean {
    return /^\W*\d{5}\W*$/.test(cellText(this.#cell));
  }
}

/** Where among its row's children a cell stands; -1 for one that stands deeper. */
export function placeIn(row: Element, cell: Element): number {
  let at = -1;
  for (let each: Element | null = cell.parentNode === row ? cell : null; each; each = each.previousElementSibling) at++;
  return at;
}

/** The texts of a row's first cells. */
function firstTexts(row: Element): string[] {
  const texts: string[] = [];
  for (let each = row.firstElementChild; each && texts.length < MAX_ROW_CELLS; each = each.nextElementSibling) texts.push(cellText(each));
  return texts;
}

const FIELDS = /^(?:field|variable|column|element|parameter|attribute)s?(?![a-z])/i;

/** The heading within the row: the nearest one before the cell; in a table without heads the cell just before. */
function rowHeadOf(cell: Element, heads: readonly string[]): string {
  for (let before = cell.previousElementSibling, steps = 0; before && steps < 8; before = before.previousElementSibling, steps++) {
    if (
      before.localName === 'th' ||
      before.getAttribute('role') === 'rowheader' ||
      (heads.length === 0 && steps === 0 && !/\d{3}/.test(shortText(before))) ||
      // The variable that a row of a data dictionary is about
      (!before.previousElementSibling && (FIELDS.test(heads[0] ?? '') || /^[A-Z][A-Z\d_]{3,}$/.test(shortText(before))))
    ) {
      return shortText(before);
    }
  }
  return '';
}
