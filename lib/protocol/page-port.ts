import type { ListedCandidate } from './protocol.ts';

/** The popup connects to a tab with this name: every frame's reader answers with its report, and again when it changes. */
export const PAGE_PORT = 'page/report';

/** What one frame says to the popup. */
export interface PageReport {
  /** Random, for the life of the frame; orders name it. */
  readonly frame: string;
  readonly isTop: boolean;
  /** The host that sites are switched by. */
  readonly site: string;
  /** False while the first scan runs. */
  readonly settled: boolean;
  readonly candidates: readonly ListedCandidate[];
}

/** What the popup tells one frame. `index` is that of its newest report. */
export type PageOrder =
  | { readonly kind: 'flash'; readonly frame: string; readonly index: number }
  | { readonly kind: 'treat-as'; readonly frame: string; readonly index: number; readonly treatAs: 'code' | 'not-a-code' | null };
