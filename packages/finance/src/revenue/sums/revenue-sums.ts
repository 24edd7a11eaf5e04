import {
  bestSigns,
  chooseIncomeSign,
  failureCount,
  fromNeighbours,
  withChosenSign,
  type BestSigns,
} from '../../income-sign/choose-income-sign.js'
import { possibleSigns, type Directions, type IncomeSign } from '../../income-sign/income-sign.js'
import { withOwnIds, type LeftTotal, type Relation, type Relations } from '../../relation/relation.js'
import type { Finance } from '../../section.js'
import { groupName } from '../../table/row-role.js'
import { revenueLines, summaryLines, type PlacedLine } from '../placed-lines.js'
import type { ClassSummaryLine, RevenueLine } from '../schema.js'
import { acrossTables, type SignedRows } from './across-tables.js'
import { figureColumns, type ColumnUnit, type FigureColumn } from './figure-columns.js'
import { costCentreTables, summaryTables, type RevenueTable, type Row } from './revenue-tables.js'
import { withinSummary, withinTable } from './within-table.js'

/** One column of one table, and what it says of itself. */
interface Column {
  readonly id: string
  readonly table: RevenueTable
  readonly within: Relations
  readonly directions: Directions
}

const columnOf = (id: string, table: RevenueTable, within: Relations, unit: ColumnUnit): Column => ({
  id,
  table,
  within: { ...within, relations: withOwnIds(within.relations) },
  directions: new Map(
    unit === 'gbp'
      ? table.rows.flatMap(({ cell, direction }) => (direction === undefined ? [] : [[cell, direction] as const]))
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
  const apart = failureCount(tables.flatMap((table) => withOwnIds(withinTable(id, table.rows).relations)))
  return apart > 0 && failureCount(withinTable(id, rows).relations) <= apart ? [{ ...last, rows }] : tables
}

/** All tables in one column, and which of them state the same money. */
interface Sheet {
  readonly revenue: readonly Column[]
  readonly summaries: readonly Column[]
  readonly pairs: readonly (readonly [Column, Column])[]
}

const sheetOf = (
  revenueRows: readonly PlacedLine<RevenueLine>[],
  summaryRows: readonly PlacedLine<ClassSummaryLine>[],
  column: FigureColumn,
  unit: ColumnUnit,
): Sheet => {
  const { id } = column
  const revenue = joinedWhereSplit(
    id,
    costCentreTables(revenueRows, column).filter(({ rows }) => rows.length > 0),
  ).map((table) => columnOf(id, table, withinTable(id, table.rows), unit))
  const summaries = summaryTables(summaryRows, column)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => columnOf(id, table, withinSummary(id, table.rows), unit))
  return { revenue, summaries, pairs: pairs(revenue, summaries) }
}

const columnsOf = ({ revenue, summaries }: Sheet): readonly Column[] => [...revenue, ...summaries]

/**
 * How the totals of each column would count income. What stands above zero in most of the publication may be taken off.
 */
const bestSignsOn = (sheets: readonly Sheet[]): ReadonlyMap<Column, BestSigns> => {
  const columns = sheets.flatMap(columnsOf)
  const overall = possibleSigns(new Map(columns.flatMap(({ directions }) => [...directions])))
  return new Map(
    columns.map((column) => {
      const own = possibleSigns(column.directions)
      return [
        column,
        bestSigns(column.within.relations, column.directions, own.length > overall.length ? own : overall),
      ]
    }),
  )
}

/**
 * Returns relations of a cost-centre table that claim nothing where a row of it must be missing: its class totals, or
 * the class summary beside it, state money for a class that none of its lines has. What then looks like a slip may be
 * that row.
 *
 * @param relations - of one column of the table
 * @param rows - the rows of the table in that column
 * @param summary - the rows of the class summary that states the same money
 */
const withLostRow = (
  relations: readonly Relation[],
  rows: readonly Row[],
  summary: readonly Row[],
): readonly Relation[] => {
  const classes = new Set(rows.flatMap(({ role, class: name }) => (role === 'line' ? [groupName(name)] : [])))
  const stated = [...rows.filter(({ role }) => role === 'classTotal'), ...summary.filter(({ role }) => role === 'line')]
  const lost = stated.find(
    ({ class: name, cell: { figure } }) => figure.value?.isZero() === false && !classes.has(groupName(name)),
  )
  if (lost === undefined) return relations
  const doubt = `The totals state ${lost.cell.figure.text.trim()} of ${lost.class.trim()}, and no cost centre has such a line: a row may be missing. Check the table against the ledger`
  return relations.map((relation) => (relation.doubt === undefined ? { ...relation, doubt } : relation))
}

/** The relations of one column in all tables, income counted as each table's totals show. */
const decided = (
  sheet: Sheet,
  others: readonly Sheet[],
  best: ReadonlyMap<Column, BestSigns>,
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
  const bestOf = (column: Column): BestSigns => best.get(column) ?? { best: [], isChoice: false }
  const signs = new Map<Column, IncomeSign>()
  const relations = columns.flatMap((column) => {
    const beside = besides(column).map(bestOf)
    const own = fromNeighbours(bestOf(column), beside, column.within.relations, column.directions)
    const chosen = chooseIncomeSign(own, beside)
    signs.set(column, chosen.sign)
    const counting = withChosenSign(column.within.relations, column.directions, chosen)
    const stated = sheet.pairs.flatMap(([here, there]) => (here === column ? there.table.rows : []))
    return sheet.revenue.includes(column) ? withLostRow(counting, column.table.rows, stated) : counting
  })
  const signed = (column: Column): SignedRows => ({
    rows: column.table.rows,
    sign: signs.get(column) ?? 'added',
  })
  return {
    relations: [
      ...relations,
      ...sheet.pairs.flatMap(([here, there]) => acrossTables(here.id, signed(here), signed(there))),
    ],
    left: columns.flatMap(({ within }) => within.left),
  }
}

/**
 * Returns every sum and equality that the revenue tables state of money or of staff: cost-centre totals, class totals,
 * sub-totals and grand totals, each within its own table and column, and that a cost-centre table and a class summary
 * of the same year say the same thing.
 */
export const revenueSums = (finance: Finance, unit: ColumnUnit): Relations => {
  const [revenue, summaries] = [revenueLines(finance), summaryLines(finance)]
  const sheets = figureColumns([...revenue, ...summaries], unit).map((column) =>
    sheetOf(revenue, summaries, column, unit),
  )
  const best = bestSignsOn(sheets)
  const all = sheets.map((sheet) =>
    decided(
      sheet,
      sheets.filter((other) => other !== sheet),
      best,
    ),
  )
  return {
    relations: withOwnIds(all.flatMap(({ relations }) => relations)),
    left: all.flatMap(({ left }) => left),
  }
}
