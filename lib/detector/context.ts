import type { GroupSummary } from './group.ts';
import type { PageSummary } from './page.ts';

/** Where digits stand. */
export type Surface = 'text' | 'field' | 'textarea' | 'option' | 'svg' | 'code';

/** The control a candidate stands in, by all its names. */
export interface FieldContext {
  readonly label: string;
  readonly ariaLabel: string;
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly placeholder: string;
  readonly type: string;
}

/** The cell of a table, grid or delimited text that a candidate stands in. */
export interface CellContext {
  readonly columnHead: string;
  /** The row's own heading, or in a table without column heads the cell before. */
  readonly rowHead: string;
  /** All column heads as one text. */
  readonly heads: string;
  /** The other cells of the row, capped. */
  readonly row: readonly string[];
  /** Where among the row's other cells this one stands: the next cell is `row[at]`. */
  readonly at?: number;
  /** What a sample of the column holds. */
  readonly column: GroupSummary | null;
  /** What the table as a whole holds, but for its heads and first column. */
  readonly table?: GroupSummary | undefined;
  /** The digits fill the cell (apart from signs and modifiers). */
  readonly alone: boolean;
}

/**
 * What a person would look at around a candidate, as plain data. The page reader fills the costlier parts only when
 * they are read; every text is capped and folded.
 */
export interface Context {
  readonly surface: Surface;
  /** Up to 240 characters of the same run before the candidate, and 160 behind it; lines are kept. */
  readonly before: string;
  readonly after: string;
  /** Names of the elements closely around the digits (class, itemprop, data-label), as words. */
  readonly wrapper: string;
  readonly field: FieldContext | null;
  readonly cell: CellContext | null;
  /** The block just before, when it is short enough to be a label; and the one just behind. */
  readonly previous: string;
  readonly next: string;
  /** The words of the blocks around, capped: whether codes are spoken of here. */
  readonly around: string;
  /** Headings above, the nearest first, a line each. */
  readonly heading: string;
  /** What the neighbours of a list item, an option or a line hold. */
  readonly group: GroupSummary | null;
  /** What the page as a whole is about. */
  readonly page: PageSummary;
}
