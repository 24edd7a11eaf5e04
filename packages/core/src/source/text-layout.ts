/** One column of a table as text extraction leaves it. */
export interface TextColumn {
  /**
   * What the heading may say. A string is compared without regard to case, runs of white space and no-break spaces; an
   * expression is tried on the heading with its white space tidied, for headings that carry a year.
   */
  readonly names: readonly (string | RegExp)[]
  /** True if the text can be a cell of this column. The narrower the columns, the surer a table ends where it ends. */
  accepts(text: string): boolean
  /** True if a cell may hold nothing: then a line of no-break spaces is a cell. */
  readonly mayBeEmpty?: boolean
}

/** The headings of a table that a recogniser knows, in the order in which they are published. */
export interface TextLayout {
  readonly id: string
  readonly columns: readonly TextColumn[]
}
