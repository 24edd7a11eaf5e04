import type { Engine, Row, Value } from './engine.js'
import { EngineError } from './engine-error.js'
import { column, equal } from './plan/build.js'
import { compileStep } from './plan/compile.js'
import type { Query, Step } from './plan/plan.js'
import { textOf } from './spend/asking.js'
import type { HeldTable } from './spend/held-table.js'
import { made } from './spend/plans/readings.js'
import type { TableOfSession } from './spend/tables.js'

/** So many different texts of a column are looked at one by one. */
const mostTexts = 1_000_000

/** What is asked of an engine about a table that it holds. */
export interface Asked {
  readonly engine: Engine
  run(steps: readonly Step[]): Promise<void>
  rows(query: Query): Promise<readonly Row[]>
  texts(query: Query, what: string): Promise<readonly string[]>
  fill(table: TableOfSession, rows: readonly (readonly Value[])[]): Promise<void>
}

/** Returns what asks an engine. */
export const askedOf = (engine: Engine): Asked => {
  const run = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) await engine.run(compileStep(step, engine.dialect))
  }
  const rows = (query: Query): Promise<readonly Row[]> => engine.rows(compileStep({ query }, engine.dialect))
  return {
    engine,
    run,
    rows,
    texts: async (query, what) => {
      const found = await rows({ ...query, limit: mostTexts + 1 })
      if (found.length > mostTexts)
        throw new EngineError(`there are more than 1,000,000 different ${what}: look at the table in parts`)
      return found.map((row) => textOf(row['text']) ?? '')
    },
    fill: async (table, values) => {
      await run([{ drop: table.name }, made(table)])
      if (values.length > 0) await engine.insert(table.name, table.columns, values)
    },
  }
}

/** The cells of some rows, as texts. */
export const fieldsAt = async (asked: Asked, held: HeldTable, query: Query): Promise<readonly Row[]> =>
  asked.rows({
    from: { query, as: 'q' },
    joins: [{ to: { table: held.table, as: 'h' }, on: equal(column('h.row_no'), column('q.row_no')) }],
    select: {
      ...Object.fromEntries(Object.keys(query.select).map((name) => [`q_${name}`, column(`q.${name}`)])),
      ...Object.fromEntries(held.headings.map((_, index) => [`c${String(index)}`, column(`h.c${String(index)}`)])),
    },
    order: [column('q.row_no')],
  })

/** The same as fields of records. */
export const fieldsOf = (held: HeldTable, rows: readonly Row[]): string[][] =>
  rows.map((row) => held.headings.map((_, index) => textOf(row[`c${String(index)}`]) ?? ''))
