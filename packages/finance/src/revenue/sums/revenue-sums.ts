import type { Figure, JsonPointer } from '@imt/core'
import { groupName } from '../../table/row-role.js'
import type { Finance } from '../../section.js'
import { figureColumns, type FigureColumn, type Measure } from './figure-column.js'
import type { Flow } from '../../income-sign/direction.js'
import { possibleReadings, type Flows, type Reading } from '../../income-sign/income-sign.js'
import { withOwnIds, type LeftTotal, type Relation, type Relations } from '../../relation/relation.js'
import { withLostRow } from './lost-row.js'
import { acrossTables } from './across-tables.js'
import { costCentreTables, summaryTables, type RevenueTable, type Row } from './revenue-tables.js'
import { withinSummary, withinTable, type Within } from './within-table.js'
import { asDecided, decide, failing, heardBeside, vote, type Vote } from '../../income-sign/choose-income-sign.js'

export type { Measure } from './figure-column.js'

const cellsOf = (rows: readonly Row[]): ReadonlyMap<JsonPointer, Figure> =>
  new Map(rows.map(({ at, figure }) => [at, figure]))

/** One column of one table, and what it says of itself. */
interface Column {
  readonly id: string
  readonly table: RevenueTable
  readonly within: Within
  readonly flows: Flows
}

const columnOf = (id: string, table: RevenueTable, within: Within, measure: Measure): Column => ({
  id,
  table,
  within: { ...within, relations: withOwnIds(within.relations) },
  flows: new Map(
    measure === 'budget'
      ? table.rows.flatMap(({ at, flow }): [string, Flow][] => (flow === undefined ? [] : [[at, flow]]))
      : [],
  ),
})

/**
 * Tables that state the same money: the only ones of the publication, unless they name other years, or the only ones of
 * a year.
 */
const pairs = (revenue: readonly Column[], summaries: readonly Column[]): readonly (readonly [Column, Column])[] => {
  const [first, another] = revenue
  const [summary, further] = summaries
  if (first === undefined || summary === undefined) return []
  const years = (each: Column): string | undefined => each.table.period
  if (another === undefined && further === undefined)
    return years(first) === undefined || years(summary) === undefined || years(first) === years(summary)
      ? [[first, summary]]
      : []
  return revenue.flatMap((each): readonly (readonly [Column, Column])[] => {
    const year = years(each)
    const match = summaries.filter((one) => one.table.period === year)
    return year !== undefined &&
      match[0] &&
      match.length === 1 &&
      revenue.filter((one) => years(one) === year).length === 1
      ? [[each, match[0]]]
      : []
  })
}

/**
 * One budget may be set in several tables, one for each cost centre, with the grand total below the last. It is read as
 * one where only the last table has a grand total, no cost centre stands twice, and the totals do not agree table by
 * table.
 */
const joinedWhereSplit = (id: string, tables: readonly RevenueTable[]): readonly RevenueTable[] => {
  const last = tables.at(-1)
  if (last === undefined || tables.length < 2 || tables.some(({ period }) => period !== last.period)) return tables
  if (tables.some(({ rows }) => rows.some(({ role }) => role === 'grandTotal') !== (rows === last.rows))) return tables
  const centres = tables.flatMap(({ rows }) => [
    ...new Set(rows.filter(({ role }) => role !== 'grandTotal').map(({ costCentre }) => groupName(costCentre))),
  ])
  if (new Set(centres).size !== centres.length) return tables
  const rows = tables.flatMap((table) => table.rows)
  const apart = failing(
    tables.flatMap((table) => withOwnIds(withinTable(id, table.rows).relations)),
    cellsOf(rows),
  )
  return apart > 0 && failing(withinTable(id, rows).relations, cellsOf(rows)) <= apart ? [{ ...last, rows }] : tables
}

/** All tables in one column, and which of them state the same money. */
interface Sheet {
  readonly revenue: readonly Column[]
  readonly summaries: readonly Column[]
  readonly pairs: readonly (readonly [Column, Column])[]
}

const sheetOf = (finance: Finance, column: FigureColumn, measure: Measure): Sheet => {
  const { id } = column
  const revenue = joinedWhereSplit(
    id,
    costCentreTables(finance, column).filter(({ rows }) => rows.length > 0),
  ).map((table) => columnOf(id, table, withinTable(id, table.rows), measure))
  const summaries = summaryTables(finance, column)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => columnOf(id, table, withinSummary(id, table.rows), measure))
  return { revenue, summaries, pairs: pairs(revenue, summaries) }
}

const columnsOf = ({ revenue, summaries }: Sheet): readonly Column[] => [...revenue, ...summaries]

/**
 * How the totals of each column would count income. What stands above zero in most of the publication may be taken off.
 */
const votesOn = (sheets: readonly Sheet[], cells: ReadonlyMap<JsonPointer, Figure>): ReadonlyMap<Column, Vote> => {
  const columns = sheets.flatMap(columnsOf)
  const overall = possibleReadings(new Map(columns.flatMap(({ flows }) => [...flows])), cells)
  return new Map(
    columns.map((column) => {
      const own = possibleReadings(column.flows, cells)
      return [column, vote(column.within.relations, column.flows, cells, own.length > overall.length ? own : overall)]
    }),
  )
}

/** The relations of one column in all tables, income counted as each table's totals show. */
const decided = (
  sheet: Sheet,
  others: readonly Sheet[],
  votes: ReadonlyMap<Column, Vote>,
): { readonly relations: readonly Relation[]; readonly left: readonly LeftTotal[] } => {
  const columns = columnsOf(sheet)
  const besides = (column: Column): readonly Column[] => [
    ...sheet.pairs.flatMap(([here, there]) => (here === column ? [there] : there === column ? [here] : [])),
    ...others.flatMap(({ revenue, summaries }) =>
      (sheet.revenue.includes(column) ? revenue : summaries).filter(
        ({ table }) => table.number === column.table.number,
      ),
    ),
  ]
  const voteOf = (column: Column): Vote => votes.get(column) ?? { best: [], isChoice: false }
  const readings = new Map<Column, Reading>()
  const relations = columns.flatMap((column) => {
    const beside = besides(column).map(voteOf)
    const own = heardBeside(voteOf(column), beside, column.within.relations, column.flows, cellsOf(column.table.rows))
    const decision = decide(own, beside)
    readings.set(column, decision.reading)
    const read = asDecided(column.within.relations, column.flows, decision)
    const stated = sheet.pairs.flatMap(([here, there]) => (here === column ? there.table.rows : []))
    return sheet.revenue.includes(column) ? withLostRow(read, column.table.rows, stated) : read
  })
  const read = (column: Column) => ({ rows: column.table.rows, reading: readings.get(column) ?? 'added' })
  return {
    relations: [
      ...relations,
      ...sheet.pairs.flatMap(([here, there]) => acrossTables(here.id, read(here), read(there))),
    ],
    left: columns.flatMap(({ within }) => within.left),
  }
}

/**
 * Returns every sum and equality that the revenue tables state: cost-centre totals, class totals, sub-totals and grand
 * totals, each within its own table and column, and that a cost-centre table and a class summary of the same year say
 * the same thing. Cells are named by their pointers.
 */
export const revenueRelations = (finance: Finance, measure: Measure): Relations => {
  const sheets = figureColumns([...(finance.revenue ?? []), ...(finance.classSummary ?? [])], measure).map((column) =>
    sheetOf(finance, column, measure),
  )
  const cells = new Map(sheets.flatMap((sheet) => columnsOf(sheet).flatMap(({ table }) => [...cellsOf(table.rows)])))
  const votes = votesOn(sheets, cells)
  const all = sheets.map((sheet) =>
    decided(
      sheet,
      sheets.filter((other) => other !== sheet),
      votes,
    ),
  )
  return {
    cells,
    relations: withOwnIds(all.flatMap(({ relations }) => relations)),
    left: all.flatMap(({ left }) => left),
  }
}
