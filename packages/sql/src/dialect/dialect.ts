import type { QueryCompiler, RawBuilder } from 'kysely'
import type { ColumnType, FunctionName } from '../plan/plan.js'

/** A term of SQL under way. */
export type Term = RawBuilder<unknown>

/** What is particular of an engine's SQL. A function that is not in it is refused when a plan is compiled. */
export interface Dialect {
  readonly name: 'duckdb' | 'postgres' | 'spark'
  /** As a reader knows it. */
  readonly title: string
  readonly functions: Readonly<Partial<Record<FunctionName, (on: readonly Term[]) => Term>>>
  readonly types: Readonly<Record<ColumnType, Term>>
  /** What stands before the name of a table or view that ends with the session. */
  readonly create: { readonly table: Term; readonly as: Term }
  readonly drop: Term
  /** Quotes names and texts. */
  compiler(): QueryCompiler
}
