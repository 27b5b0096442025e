/** One place that facts come from. */
export interface SourceRow {
  /** How it is named to the reader. */
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** The release, edition or date of reading. */
  readonly release: string;
  /** ISO date of the release, where it has one. */
  readonly date?: string;
  /** Where our copy was read, so that anybody can read it again. */
  readonly readAt?: string;
}
