/** Some rows of a file, column by column. */
export interface Page {
  /** The number of its first row, from 1: the header is no row, nor is a blank line. */
  readonly first: number;
  readonly length: number;
  readonly names: readonly string[];
  /** By column, then by row. Empty, `null` and absent cells are unknown. */
  readonly columns: readonly (readonly unknown[])[];
  /** The line on which each row begins, as an editor counts; none where the file has no lines. */
  readonly lines?: readonly number[];
  /** Rows that could not be taken apart into cells, by their place here, and why. */
  readonly broken: ReadonlyMap<number, string>;
  /** A row as it stands in the file. */
  readonly textOf: (at: number) => string;
}

/** A file of fact patterns. */
export interface Source {
  /** The columns that are known before any row is read. */
  readonly names: readonly string[];
  /** How many rows there are, where the file says so itself. */
  readonly total?: number;
  readonly pages: () => AsyncIterable<Page>;
}
