/** How the values of a record are told apart; fixed for a whole file. */
export interface Dialect {
  /** Code unit of the separator. */
  readonly delimiter: number
  /** The longest record, in characters. Beyond it a quotation mark counts as never closed, and a record is refused. */
  readonly maximum: number
}

/** A separator that is read and written. */
export type Delimiter = ',' | ';' | '\t' | '|'

/** Most to least usual: the order in which a tie is settled. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

/** 1 MiB of characters: far beyond any record, and little enough to hold. */
export const longestRecord: number = 1 << 20

/** Code unit of LF. */
export const LF = 10
/** Code unit of CR. */
export const CR = 13
/** Code unit of a space. */
export const SPACE = 32
/** Code unit of the quotation mark. */
export const QUOTE = 34
