/** Which dataset this is: a new one is made for every quarter's releases, and for corrected texts. */
export const release = {
  version: '2026.3.1',
  /** The quarter whose CMS releases the figures stand for. */
  quarter: 'July 2026',
  /** ISO date on which the dataset was put together. */
  date: '2026-11-21',
  counts: { codes: 343, core: 156, related: 168, deleted: 19, edits: 6207 },
} as const;
