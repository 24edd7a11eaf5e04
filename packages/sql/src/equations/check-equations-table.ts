import { listed, namesOf, requireList, requireObject, requireText, tidyHeading } from '@imt/core'
import type { BulkCheck, BulkOptions, CellId, Compiled, Equation } from '@imt/reconcile'
import type { Engine } from '../engine.js'
import { EngineError } from '../engine-error.js'
import { coalesce, column, value } from '../plan/build.js'
import type { Expression } from '../plan/plan.js'
import { requireColumnType } from '../spend/column-types.js'
import { textOf, whole } from '../spend/asking.js'
import type { HeldTable } from '../spend/held-table.js'
import { askedOf, giveEquations, judgeRest, judgeSums, leastPlaces, mostPlaces, readCells } from './judge.js'
import { bodies, notRead } from './plans/plans.js'
import { equationResults, equationTables } from './tables.js'

/** How the returns of many bodies are held to equations in an engine. */
export interface CheckEquationsTableOptions extends BulkOptions {
  /** The digits after the point that cells print, one number for all or by cell: 0 unless given, -3 for thousands. */
  readonly decimals?: number | ReadonlyMap<CellId, number>
  /** The headings of the body, the cell and its value: `body`, `cell` and `value` unless given. */
  readonly columns?: { readonly body?: string; readonly cell?: string; readonly value?: string }
}

/** What many bodies' returns came to: that of `compileEquations`, with the names of the bodies. */
export interface EquationsOfTable extends BulkCheck {
  /** In the order of their names; `body` counts from 0 in it. */
  readonly names: readonly string[]
  /** The ids of the equations; `equation` counts from 0 in it. */
  readonly equations: readonly string[]
  readonly setAside: Compiled['setAside']
  /** Texts that are no exact number, and how many cells state each: they count as not stated. */
  readonly notRead: readonly { readonly text: string; readonly cells: number; readonly body: string }[]
}

const optionNames = namesOf<CheckEquationsTableOptions>({ absent: true, decimals: true, columns: true })
/** The column that a heading names. */
const columnOf = (held: HeldTable, heading: string): number => {
  const at = held.headings.findIndex((each) => tidyHeading(each).toLowerCase() === tidyHeading(heading).toLowerCase())
  if (at < 0)
    throw new EngineError(
      `${held.name} has no column "${heading}": it has ${listed(
        held.headings.map((each) => `"${each}"`),
        'and',
      )}`,
    )
  return at
}

/**
 * Holds the returns of many bodies, which an engine holds as rows of body, cell and value, to one set of equations: the
 * same outcome as `compileEquations` over the same values. Sums are added up in the engine, as exact decimals; ratios
 * and truncated sums are judged by the toolkit, on the cells that they name.
 *
 * @param engine - one that is connected to
 * @param equations - that every body's cells are to satisfy
 * @param held - its table, as texts
 * @param options - the precision of the cells, how absent ones are taken, and the headings
 * @throws {EngineError} when a body states a cell twice, a number has more digits than its cell prints, or the engine
 *   cannot do it: one sentence that says why
 */
export const checkEquationsTable = async (
  engine: Engine,
  equations: readonly Equation[],
  held: HeldTable,
  options: CheckEquationsTableOptions = {},
): Promise<EquationsOfTable> => {
  requireObject(engine, 'checkEquationsTable: engine')
  requireList(equations, 'checkEquationsTable: equations')
  requireObject(held, 'checkEquationsTable: held')
  const { columns = {} } = requireObject(options, 'checkEquationsTable: options', optionNames)
  const {
    body = 'body',
    cell = 'cell',
    value: amount = 'value',
  } = requireObject(columns, 'checkEquationsTable: options.columns', ['body', 'cell', 'value'])
  for (const [name, heading] of Object.entries({ body, cell, value: amount }))
    requireText(heading, `checkEquationsTable: options.columns.${name}`)
  const asked = askedOf(engine, equations, options)
  const { compiled, placesOf, rows, run } = asked
  const wrong = compiled.cells.find((of) => placesOf(of) > mostPlaces || placesOf(of) < leastPlaces)
  if (wrong !== undefined)
    throw new EngineError(
      `the cell ${wrong} prints ${String(placesOf(wrong))} decimals, and an engine adds up no more than ${String(mostPlaces)}`,
    )
  requireColumnType(held, columnOf(held, amount), 'amount')
  const at = (heading: string): Expression => coalesce(column(`h.c${String(columnOf(held, heading))}`), value(''))
  await readCells(asked, held, {
    from: { table: held.table, as: 'h' },
    body: at(body),
    cell: at(cell),
    text: at(amount),
  })
  await giveEquations(asked, held)
  const names = (await rows(bodies)).map((row) => textOf(row['body']) ?? '')
  const place = new Map(names.map((name, index) => [name, index]))
  const sums = await judgeSums(asked, place)
  const rest = await judgeRest(asked, place)
  const found = [...sums.found, ...(rest?.found ?? [])].sort(
    (one, other) => one.body - other.body || one.equation - other.equation,
  )
  const unread = (await rows(notRead)).map((row) => ({
    text: textOf(row['text']) ?? '',
    cells: whole(row['rows']),
    body: textOf(row['body']) ?? '',
  }))
  await run([...Object.values(equationTables).map(({ name }) => ({ drop: name })), { drop: equationResults }])
  return {
    names,
    equations: compiled.equations,
    setAside: compiled.setAside,
    bodies: names.length,
    exact: sums.exact + (rest?.exact ?? 0),
    withinRounding: sums.withinRounding + (rest?.withinRounding ?? 0),
    violated: sums.violated + (rest?.violated ?? 0),
    unchecked: sums.unchecked + (rest?.unchecked ?? 0),
    body: Int32Array.from(found, (each) => each.body),
    equation: Int32Array.from(found, (each) => each.equation),
    difference: Float64Array.from(found, (each) => each.difference),
    notRead: unread,
  }
}
