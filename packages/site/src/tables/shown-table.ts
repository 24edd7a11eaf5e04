/** One cell as a page shows it. */
export interface ShownCell {
  /** What is seen. */
  readonly text: string
  /** What is read aloud beside it, where what is seen does not say it. */
  readonly spoken?: string
  /** The place of its value in the publication, which a remark on it leads to. */
  readonly at?: string
  /** Whether nothing is stated there. */
  readonly isAbsent?: boolean
  /** Where it leads: an address of a file. */
  readonly href?: string
}

/** One column. */
export interface ShownColumn {
  /** With the unit of its figures: `Budget (£)`. */
  readonly heading: string
  readonly isNumeric?: boolean
}

/** One row. The first cell is its heading. */
export interface ShownRow {
  readonly cells: readonly ShownCell[]
  readonly isTotal?: boolean
}

/** A table of a page, which is a file to download, too. */
export interface ShownTable {
  /** Its name in addresses and file names: `revenue`. */
  readonly id: string
  readonly caption: string
  readonly columns: readonly ShownColumn[]
  readonly rows: readonly ShownRow[]
}
