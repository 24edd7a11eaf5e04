import type { Dialect } from './dialect/dialect.js'
import type { ColumnType } from './plan/plan.js'

/** A value that goes into an engine or comes out of it. Decimals and days are texts: no digit is lost. */
export type Value = string | number | boolean | null

/** A row that an engine gives, by the names of its columns. */
export type Row = Readonly<Record<string, Value>>

/** An engine that is connected to. */
export interface Engine {
  readonly dialect: Dialect
  /** Runs a statement that gives no rows. */
  run(statement: string): Promise<void>
  rows(statement: string): Promise<readonly Row[]>
  /** The rows of a statement, some at a time: more than are to be held. */
  each(statement: string): AsyncIterable<readonly Row[]>
  /** Puts rows into a table that was made for them. */
  insert(table: string, columns: Readonly<Record<string, ColumnType>>, rows: Iterable<readonly Value[]>): Promise<void>
}
