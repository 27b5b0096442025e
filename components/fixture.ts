import type { VNode } from 'preact';

/** One state of a view, drawn with invented or own words for tests of access and for screenshots. */
export interface Fixture {
  readonly name: string;
  readonly sheet: 'card' | 'sheet';
  readonly draw: () => VNode;
  /** Forced on the view; absent lets the browser's preference decide. */
  readonly theme?: 'light' | 'dark';
  /** Browser zoom; 1 where absent. */
  readonly zoom?: number;
  /** Every folded part opened. */
  readonly unfolded?: boolean;
}
