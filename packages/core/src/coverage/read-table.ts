import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'

/** One figure that a table states, as the model met it. */
export interface StatedFigure {
  /** Where it stands in the publication; left out where nothing was read from its cell. */
  readonly at?: JsonPointer
  /** Where else it stands there: one cell may be read to several places. */
  readonly also?: readonly JsonPointer[]
  readonly location?: Location
  /** As published, of a figure that states a total, cannot be read, or stands in a table that no section knows. */
  readonly text?: string
  /** The label of its row or column, where that, or its place, says that it is a total. */
  readonly total?: string
  /** It stands where a figure is stated, and no figure can be read from it. */
  readonly unreadable?: true
  /** It may be a code or a year by its looks: it is a figure if a rule compares it. */
  readonly isDoubtful?: true
}

/**
 * What was read of a source: of one table; of its text, where a part was read from text (without `table`); or of a part
 * of a publication in JSON.
 */
export interface TableRead {
  readonly source: string
  /** Which table of its source, from 1. */
  readonly table?: number
  /** Its caption, or the heading above it. */
  readonly title?: string
  /** The part that it was read as, `finance/revenue`; `null` where no recogniser knew it, or it could not be read. */
  readonly readAs: string | null
  /** The part that it would have been read as, where it was left out whole: a value in it cannot be read. */
  readonly leftOutOf?: string
  /** How many rows something was read from, and how many not. */
  readonly rows: { readonly read: number; readonly leftOut: number }
  /** The headings of its columns: those that were understood, and the others. */
  readonly columns: { readonly used: readonly string[]; readonly unused: readonly string[] }
}

/** What the model read, with every figure that it met. */
export interface ReadTable extends TableRead {
  /** Nothing was read from it, for it has more cells than its recogniser takes. */
  readonly isTooLarge?: true
  readonly figures: readonly StatedFigure[]
}

/** Of what holds no table. */
export const nothingRead = {
  rows: { read: 0, leftOut: 0 },
  columns: { used: [], unused: [] },
  figures: [],
} as const

/** What was read of a table, without its figures. */
export const tableRead = ({ figures, isTooLarge, ...read }: ReadTable): TableRead => {
  void figures
  void isTooLarge
  return read
}
