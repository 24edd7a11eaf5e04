import {
  createModel,
  requireDay,
  requireList,
  requireObject,
  type CheckOptions,
  type JsonPointer,
  type Location,
  type Report,
  type Source,
} from '@imt/core'
import { checkSpendExcerpt, finance, type FinanceOptions, type FinancePlugin, type SpendLine } from '@imt/finance'
import type { Engine } from '../engine.js'
import { EngineError } from '../engine-error.js'
import { asText, coalesce, column, equal, less, plus, value } from '../plan/build.js'
import { compileStep } from '../plan/compile.js'
import type { Expression, Query } from '../plan/plan.js'
import { requireColumnType } from './column-types.js'
import { gatherSpend } from './gather.js'
import { heldSource } from './held-source.js'
import type { HeldTable } from './held-table.js'
import { rowSteps } from './plans/base.js'
import { made } from './plans/readings.js'
import { tables, textColumns, type TextColumn } from './tables.js'

/** So many rows of a table show what its columns are. */
const shownRows = 200
const list = '/sections/finance/spend/'

const cellsOf = (held: HeldTable): Query['select'] => ({
  row_no: column('h.row_no'),
  ...Object.fromEntries(held.headings.map((_, index) => [`c${String(index)}`, column(`h.c${String(index)}`)])),
})

const headOf = (held: HeldTable): Query => ({
  from: { table: held.table, as: 'h' },
  where: less(column('h.row_no'), value(shownRows)),
  select: cellsOf(held),
  order: [column('h.row_no')],
})

const wantedOf = (held: HeldTable): Query => ({
  from: { table: held.table, as: 'h' },
  joins: [{ to: { table: tables.wanted.name, as: 'w' }, on: equal(column('h.row_no'), column('w.row_no')) }],
  select: cellsOf(held),
  order: [column('h.row_no')],
})

/** A held table whose columns are known. */
interface Known {
  readonly held: HeldTable
  /** How many rows stand in the tables before it. */
  readonly before: number
  /** 0 where there is one. */
  readonly number: number
  readonly columns: ReadonlyMap<TextColumn, number>
  readonly head: ReturnType<typeof heldSource>
}

const rowsOf = ({ held, before, number, columns }: Known): Query => {
  const text = (name: TextColumn): Expression => {
    const at = columns.get(name)
    return at === undefined ? asText(value(null)) : coalesce(column(`h.c${String(at)}`), value(''))
  }
  return {
    from: { table: held.table, as: 'h' },
    select: {
      row_no: plus(column('h.row_no'), value(before)),
      table_no: value(number),
      ...Object.fromEntries(textColumns.map((name) => [name, text(name)])),
    },
  }
}

/**
 * Checks payments that an engine holds, table by table, with the findings of `readSpend`. Every row counts: one that is
 * a note or a blank line in a file is read as a line without an amount.
 *
 * @param engine - one that is connected to
 * @param held - its tables, as texts
 * @param options - the day to judge by, and what else a check of a model takes
 * @param settings - of the finance plugin
 * @throws {EngineError} when a table holds no payments, or the engine cannot do it: one sentence that says why
 */
export const checkSpendTables = async (
  engine: Engine,
  held: readonly HeldTable[],
  options: CheckOptions<readonly [FinancePlugin]>,
  settings: FinanceOptions = {},
): Promise<Report> => {
  requireObject(engine, 'checkSpendTables: engine')
  requireList(held, 'checkSpendTables: held')
  requireObject(options, 'checkSpendTables: options')
  const asOf = requireDay(options.asOf, 'checkSpendTables: options.asOf')
  const model = createModel({ plugins: [finance(settings)] })
  const ask = (query: Query): ReturnType<Engine['rows']> => engine.rows(compileStep({ query }, engine.dialect))
  const heads: Source[] = []
  for (const each of held) heads.push(heldSource(each, await ask(headOf(each))))
  const reading = model.recognise(heads)
  const shown = reading.publication.sections.finance?.spend ?? []
  const places = reading.places ?? new Map<JsonPointer, Location>()

  let before = 0
  const known = held.map((each, index): Known => {
    const number = held.length > 1 ? index + 1 : 0
    const first = shown.findIndex(({ table = 0 }) => table === number)
    const head = heads[index]
    if (first < 0 || head === undefined)
      throw new EngineError(
        `${each.name} was not recognised as payments: it needs columns for the supplier, the amount and the date or number, and has ${each.headings.join(', ')}`,
      )
    const columns = new Map<TextColumn, number>()
    for (const [at] of shown.entries()) {
      if ((shown[at]?.table ?? 0) !== number) continue
      for (const name of textColumns) {
        const place =
          places.get(`${list}${String(at)}/${name}`) ??
          (name === 'amount' ? places.get(`${list}${String(at)}/notRead`) : undefined)
        if (place?.kind === 'csv') columns.set(name, place.field - 1)
      }
    }
    for (const name of ['amount', 'netAmount', 'vatAmount'] as const)
      requireColumnType(each, columns.get(name), 'amount')
    requireColumnType(each, columns.get('datePaid'), 'day')
    const found = { held: each, before, number, columns, head }
    before += each.rows
    return found
  })
  const tableAt = (row: number): Known | undefined =>
    known.findLast((each) => each.before <= row && row < each.before + each.held.rows)

  const all: Query = {
    from: { all: known.map(rowsOf), as: 'u' },
    select: Object.fromEntries(Object.keys(tables.given.columns).map((name) => [name, column(`u.${name}`)])),
  }
  for (const step of rowSteps(all)) await engine.run(compileStep(step, engine.dialect))

  /** The lines of some rows of one table, read as its first rows were: these stand before them. */
  const linesOf = async (table: Known, rows: readonly number[]): Promise<ReadonlyMap<number, SpendLine>> => {
    await engine.run(compileStep({ drop: tables.wanted.name }, engine.dialect))
    await engine.run(compileStep(made(tables.wanted), engine.dialect))
    await engine.insert(
      tables.wanted.name,
      tables.wanted.columns,
      [...new Set(rows)].map((row) => [row - table.before]),
    )
    const wanted = heldSource(table.held, await ask(wantedOf(table.held)))
    const block = table.head.blocks[0]
    const more = wanted.blocks[0]
    if (block?.kind !== 'table' || more?.kind !== 'table') return new Map()
    const read = model.recognise({ ...table.head, blocks: [{ ...block, rows: [...block.rows, ...more.rows] }] })
    return new Map(
      (read.publication.sections.finance?.spend ?? []).flatMap((line, index) => {
        const place = read.locate(`${list}${String(index)}`)
        const number = table.number === 0 ? {} : { table: table.number }
        return place?.kind === 'csv' ? [[place.record - 1 + table.before, { ...line, ...number }] as const] : []
      }),
    )
  }
  const periods = new Map(
    known.map(({ number }) => [number, shown.find(({ table = 0 }) => table === number)?.period] as const),
  )
  const lines = async (rows: readonly number[]): Promise<readonly SpendLine[]> => {
    const found = new Map<number, SpendLine>()
    for (const table of known) {
      const ofThis = rows.filter((row) => tableAt(row) === table)
      if (ofThis.length > 0) for (const [row, line] of await linesOf(table, ofThis)) found.set(row, line)
    }
    return rows.map((row) => {
      const number = tableAt(row)?.number ?? 0
      return found.get(row) ?? { supplier: '', ...(number === 0 ? {} : { table: number }) }
    })
  }
  const locate = (at: JsonPointer): Location | undefined => {
    if (!at.startsWith(list)) return reading.locate(at)
    const [row = '', key = ''] = at.slice(list.length).split('/')
    const table = tableAt(Number(row))
    if (table === undefined) return undefined
    const place = table.columns.get((key === 'notRead' ? 'amount' : key) as TextColumn)
    const { held: own } = table
    const within = own.row(Number(row) - table.before + 1)
    return {
      kind: 'other',
      source: own.name,
      format: own.format,
      within: place === undefined ? within : `${within}, ${own.headings[place] ?? ''}`,
    }
  }
  const excerpt = await gatherSpend(engine, { periods, lines }, asOf)
  // Of single cells only the rules tell: what was read here is the first rows, and not the table.
  const findings = reading.findings.filter(({ rule }) => rule !== 'core/damaged-cell')
  const told = { ...reading, findings, tables: [], places: null, locate }
  const report = checkSpendExcerpt(told, excerpt, options, settings)
  return {
    ...report,
    inPieces: held.map(({ name, rows }) => ({
      source: name,
      at: '/sections/finance/spend',
      rows,
      leftOut: 0,
      engine: engine.dialect.title,
    })),
  }
}
