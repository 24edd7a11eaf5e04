import type { Figure, JsonPointer } from '@imt/core'
import { groupName } from '../revenue/row-role.js'
import type { Finance } from '../section.js'
import { failing, incomeSide, takingIncomeOff, type IncomeSide } from './income-side.js'
import { counted, withOwnIds, type Relation, type Relations } from './relation.js'
import { costCentreTables, grouped, summaryTables, type Measure, type RevenueTable, type Row } from './revenue-tables.js'

export type { Measure } from './revenue-tables.js'

const sum = (id: string, total: Row, terms: readonly Row[], sign: 1 | -1 = 1): Relation['equation'] => ({
  id,
  kind: 'sum',
  total: total.at,
  terms: terms.map(({ at }) => ({ cell: at, sign })),
})

/** The grand totals that surely cover the whole table: one, or several with no line between them. */
const grandTotals = (rows: readonly Row[]): readonly Row[] => {
  const found = rows.filter(({ role }) => role === 'grandTotal')
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined || first === last) return found
  return rows.slice(rows.indexOf(first), rows.indexOf(last)).some(({ role }) => role === 'line' || role === 'total') ? [] : found
}

const within = (measure: Measure, rows: readonly Row[]): readonly Relation[] => {
  const lines = rows.filter(({ role }) => role === 'line')
  const byCentre = grouped(lines, ({ costCentre }) => groupName(costCentre))
  const byClass = grouped(lines, (row) => groupName(row.class))
  // A cost centre with two totals stands in two blocks: which lines belong to which is not said.
  const totals = [...grouped(rows.filter(({ role }) => role === 'total'), ({ costCentre }) => groupName(costCentre)).values()].flatMap((each) => (each.length === 1 ? each : []))
  const centres = totals.flatMap((total): Relation[] => {
    const parts = byCentre.get(groupName(total.costCentre)) ?? []
    return parts.length === 0 ? [] : [{ equation: sum(`${measure} of ${total.costCentre}`, total, parts), across: false, parts: `its ${counted(parts.length, 'line')}` }]
  })
  const classes = rows.filter(({ role }) => role === 'classTotal').flatMap((total): Relation[] => {
    const parts = byClass.get(groupName(total.class)) ?? []
    return parts.length === 0 ? [] : [{ equation: sum(`${measure} of all ${total.class}`, total, parts), across: false, parts: `the ${counted(parts.length, `${total.class} line`)}` }]
  })
  const withTotal = new Set(totals.map(({ costCentre }) => groupName(costCentre)))
  const summed = [...totals, ...lines.filter(({ costCentre }) => !withTotal.has(groupName(costCentre)))]
  const noun = totals.length === summed.length ? 'cost-centre total' : 'line'
  const grand = grandTotals(rows).flatMap((total): Relation[] =>
    summed.length === 0 ? [] : [{ equation: sum(`${measure} grand total`, total, summed), across: false, parts: `the ${counted(summed.length, noun)}` }],
  )
  return [...centres, ...classes, ...grand]
}

const withinSummary = (measure: Measure, rows: readonly Row[]): readonly Relation[] => {
  const classes = rows.filter(({ role }) => role === 'line')
  if (classes.length === 0) return []
  const parts = `the ${String(classes.length)} ${classes.length === 1 ? 'class' : 'classes'}`
  return grandTotals(rows).map((grand): Relation => ({ equation: sum(`${measure} of the class summary`, grand, classes), across: false, parts }))
}

/** A table, its own sums, and how it counts its income. */
interface Read {
  readonly table: RevenueTable
  readonly side: IncomeSide
  readonly relations: readonly Relation[]
}

const read = (table: RevenueTable, plain: readonly Relation[], measure: Measure): Read => {
  const side = measure === 'budget' ? incomeSide(plain, table.rows) : 'added'
  return { table, side, relations: side === 'takenOff' ? takingIncomeOff(plain, table.rows) : plain }
}

const across = (measure: Measure, revenue: Read, summary: Read): readonly Relation[] => {
  const byClass = grouped(
    revenue.table.rows.filter(({ role }) => role === 'line'),
    (row) => groupName(row.class),
  )
  const classes = summary.table.rows.flatMap((row): Relation[] => {
    const parts = row.role === 'line' ? (byClass.get(groupName(row.class)) ?? []) : []
    if (parts.length === 0) return []
    const below = row.figure.value?.lessThan(0) === true
    // Where one of the tables shows its income above zero and takes it off, the other may show the same below zero.
    const turned = measure === 'budget' && row.nature === 'income' && below !== parts.some(({ figure }) => figure.value?.lessThan(0) === true) && (revenue.side === 'takenOff' || summary.side === 'takenOff')
    return [{ equation: sum(`${measure} of class ${row.class}`, row, parts, turned ? -1 : 1), across: true, parts: `the ${counted(parts.length, `${row.class} line`)} of the cost-centre table` }]
  })
  const here = revenue.table.rows.find(({ role }) => role === 'grandTotal')
  const there = summary.table.rows.find(({ role }) => role === 'grandTotal')
  const grand: readonly Relation[] =
    here && there ? [{ equation: { id: `${measure} grand totals`, kind: 'equal', total: there.at, terms: [{ cell: here.at, sign: 1 }] }, across: true, parts: 'the grand total of the cost-centre table' }] : []
  return [...classes, ...grand]
}

/** Tables that state the same money: the only ones of the publication, unless they name other years, or the only ones of a year. */
const pairs = (revenue: readonly Read[], summaries: readonly Read[]): readonly (readonly [Read, Read])[] => {
  const [first, another] = revenue
  const [summary, further] = summaries
  if (first === undefined || summary === undefined) return []
  const years = (each: Read): string | undefined => each.table.period
  if (another === undefined && further === undefined) return years(first) === undefined || years(summary) === undefined || years(first) === years(summary) ? [[first, summary]] : []
  return revenue.flatMap((each): readonly (readonly [Read, Read])[] => {
    const year = years(each)
    const match = summaries.filter((one) => one.table.period === year)
    return year !== undefined && match[0] && match.length === 1 && revenue.filter((one) => years(one) === year).length === 1 ? [[each, match[0]]] : []
  })
}

/**
 * One budget may be set in several tables, one for each cost centre, with the grand total below the last. It is read as one
 * where only the last table has a grand total, no cost centre stands twice, and the totals do not agree table by table.
 */
const joinedWhereSplit = (measure: Measure, tables: readonly RevenueTable[]): readonly RevenueTable[] => {
  const last = tables.at(-1)
  if (last === undefined || tables.length < 2 || tables.some(({ period }) => period !== last.period)) return tables
  if (tables.some(({ rows }) => rows.some(({ role }) => role === 'grandTotal') !== (rows === last.rows))) return tables
  const centres = tables.flatMap(({ rows }) => [...new Set(rows.filter(({ role }) => role !== 'grandTotal').map(({ costCentre }) => groupName(costCentre)))])
  if (new Set(centres).size !== centres.length) return tables
  const rows = tables.flatMap((table) => table.rows)
  const apart = failing(tables.flatMap((table) => withOwnIds(within(measure, table.rows))), rows)
  return apart > 0 && failing(within(measure, rows), rows) <= apart ? [{ ...last, rows }] : tables
}

/**
 * Returns every sum and equality that the revenue tables state: cost-centre totals, class totals, grand totals, each within
 * its own table, and that a cost-centre table and a class summary of the same year say the same thing. Cells are named by
 * their pointers.
 */
export const revenueRelations = (finance: Finance, measure: Measure): Relations => {
  const revenue = joinedWhereSplit(measure, costCentreTables(finance, measure)).map((table) => read(table, within(measure, table.rows), measure))
  const summaries = summaryTables(finance, measure).map((table) => read(table, withinSummary(measure, table.rows), measure))
  const cells = new Map<JsonPointer, Figure>([...revenue, ...summaries].flatMap(({ table }) => table.rows.map(({ at, figure }) => [at, figure] as const)))
  const joined = pairs(revenue, summaries).flatMap(([here, there]) => across(measure, here, there))
  return { cells, relations: withOwnIds([...revenue.flatMap(({ relations }) => relations), ...summaries.flatMap(({ relations }) => relations), ...joined]) }
}
