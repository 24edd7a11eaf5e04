/** A table that an engine holds as texts: `row_no` from 0, and a column `c0`, `c1` and so on under each heading. */
export interface HeldTable {
  /** As places are to say it: the file, or the table of the database. */
  readonly name: string
  /** What it was read from: `parquet`, `csv`, `postgres`. */
  readonly format: string
  readonly table: string
  readonly headings: readonly string[]
  /** Their types, as the engine calls them, where it knows them. */
  readonly types?: readonly string[]
  readonly rows: number
  /** What a row is called in a place, with its number from 1: `row 17`. */
  row(number: number): string
}
