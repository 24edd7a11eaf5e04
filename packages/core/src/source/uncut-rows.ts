import { requireObject } from '../parameter/parameter.js'
import type { Location } from '../location.js'
import type { Cell, RecordSpans, Table } from './source.js'

/**
 * The rows of a table as they stand in a text: no cells were made of them yet. Whoever sees from the text alone what a
 * record comes to passes it; of any other the row is asked for. Either is done once for each record, in their order,
 * unless all rows were asked for before.
 */
export interface UncutRows {
  readonly spans: RecordSpans
  /**
   * Passes a record that is a row as it stands: it has as many values as the table has headings, shows something, and
   * does not repeat the headings.
   */
  pass(record: number): void
  /** The row of a record; `undefined` for one that is none, since it shows nothing or repeats the headings. */
  row(record: number): readonly Cell[] | undefined
  /** Where a record begins. */
  locate(record: number): Location
  /** The rows of all records, those that were passed among them. */
  rows(): Table['rows']
  /**
   * Leaves the records for later, where their reader would otherwise read on behind them: those of a table are dealt
   * with in the order of its pieces.
   */
  hold(): void
}

/** Under which a table keeps its uncut rows. It is not enumerable: a copy of the table has only its rows. */
const uncut = Symbol('uncut')

type Uncut = { readonly [uncut]?: UncutRows }

/** Returns a table whose cells are made when its rows are first looked at. */
export const uncutTable = (table: Omit<Table, 'rows'>, rows: UncutRows): Table =>
  Object.defineProperties(
    { ...table },
    {
      [uncut]: { value: rows },
      rows: { enumerable: true, configurable: true, get: cutRows },
    },
  ) as unknown as Table

/** One function for all tables: one made for each would keep its text in memory, in the engines of today. */
function cutRows(this: Uncut): Table['rows'] {
  const rows = this[uncut]?.rows() ?? []
  Object.defineProperty(this, 'rows', { value: rows, enumerable: true })
  return rows
}

/** Returns the records that the rows of a table stand in, of a table that came with them; of a copy it is not known. */
export const uncutRowsOf = (table: Table): UncutRows | undefined =>
  (requireObject(table, 'uncutRowsOf: table') as Uncut)[uncut]
