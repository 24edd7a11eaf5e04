import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { groupName, isTotalWord, rowRole } from '../revenue/row-role.js'
import type { Finance } from '../section.js'
import { counted, type Relation, type Relations } from './relation.js'

/** The columns of a revenue table that add up. */
export type Measure = 'budget' | 'fundedWte'

interface Row {
  readonly at: JsonPointer
  readonly costCentre: string
  readonly class: string
  readonly role: 'line' | 'total' | 'grandTotal'
}

const sum = (id: string, total: JsonPointer, terms: readonly JsonPointer[]): Relation['equation'] => ({
  id,
  kind: 'sum',
  total,
  terms: terms.map((cell) => ({ cell, sign: 1 })),
})

const grouped = (rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

/** The rows of the cost-centre table, with the pointers of their figures. Rows without the figure are left out. */
const revenueRows = ({ revenue = [] }: Finance, measure: Measure, cells: Map<JsonPointer, Figure>): readonly Row[] =>
  revenue.flatMap((line, index) => {
    const figure = line[measure]
    if (figure === undefined) return []
    const at = pointerTo('sections', 'finance', 'revenue', index, measure)
    cells.set(at, figure)
    return [{ at, costCentre: line.costCentre, class: line.class, role: rowRole(line) }]
  })

/** The rows of the class summary, likewise. */
const summaryRows = ({ classSummary = [] }: Finance, measure: Measure, cells: Map<JsonPointer, Figure>): readonly Row[] =>
  classSummary.flatMap((line, index) => {
    const figure = line[measure]
    if (figure === undefined) return []
    const at = pointerTo('sections', 'finance', 'classSummary', index, measure)
    cells.set(at, figure)
    return [{ at, costCentre: line.class, class: line.class, role: isTotalWord(line.class) ? 'grandTotal' : 'line' }]
  })

const within = (measure: Measure, rows: readonly Row[]): readonly Relation[] => {
  const lines = rows.filter(({ role }) => role === 'line')
  const totals = rows.filter(({ role }) => role === 'total')
  const byCentre = grouped(lines, ({ costCentre }) => groupName(costCentre))
  const centres = totals.flatMap((total): Relation[] => {
    const parts = byCentre.get(groupName(total.costCentre)) ?? []
    if (parts.length === 0) return []
    return [{ equation: sum(`${measure} of ${total.costCentre}`, total.at, parts.map(({ at }) => at)), across: false, parts: `its ${counted(parts.length, 'line')}` }]
  })
  const withTotal = new Set(totals.map(({ costCentre }) => groupName(costCentre)))
  const summed = [...totals, ...lines.filter(({ costCentre }) => !withTotal.has(groupName(costCentre)))]
  const noun = totals.length === summed.length ? 'cost-centre total' : 'line'
  const grand = rows
    .filter(({ role }) => role === 'grandTotal')
    .slice(0, 1)
    .flatMap((total): Relation[] =>
      summed.length === 0 ? [] : [{ equation: sum(`${measure} grand total`, total.at, summed.map(({ at }) => at)), across: false, parts: `the ${counted(summed.length, noun)}` }],
    )
  return [...centres, ...grand]
}

const withinSummary = (measure: Measure, rows: readonly Row[]): readonly Relation[] => {
  const grand = rows.find(({ role }) => role === 'grandTotal')
  const classes = rows.filter(({ role }) => role === 'line')
  if (!grand || classes.length === 0) return []
  return [{ equation: sum(`${measure} of the class summary`, grand.at, classes.map(({ at }) => at)), across: false, parts: `the ${counted(classes.length, 'class')}`.replace(/classs$/, 'classes') }]
}

const across = (measure: Measure, revenue: readonly Row[], summary: readonly Row[]): readonly Relation[] => {
  const byClass = grouped(
    revenue.filter(({ role }) => role === 'line'),
    (row) => groupName(row.class),
  )
  const classes = summary.flatMap((row): Relation[] => {
    const parts = row.role === 'line' ? (byClass.get(groupName(row.class)) ?? []) : []
    if (parts.length === 0) return []
    return [{ equation: sum(`${measure} of class ${row.class}`, row.at, parts.map(({ at }) => at)), across: true, parts: `the ${counted(parts.length, `${row.class} line`)} of the cost-centre table` }]
  })
  const here = revenue.find(({ role }) => role === 'grandTotal')
  const there = summary.find(({ role }) => role === 'grandTotal')
  const grand: readonly Relation[] =
    here && there ? [{ equation: { id: `${measure} grand totals`, kind: 'equal', total: there.at, terms: [{ cell: here.at, sign: 1 }] }, across: true, parts: 'the grand total of the cost-centre table' }] : []
  return [...classes, ...grand]
}

/**
 * Returns every sum and equality that the revenue tables state: cost-centre totals, grand totals, class totals, and that
 * the two tables say the same thing. Cells are named by their pointers.
 */
export const revenueRelations = (finance: Finance, measure: Measure): Relations => {
  const cells = new Map<JsonPointer, Figure>()
  const revenue = revenueRows(finance, measure, cells)
  const summary = summaryRows(finance, measure, cells)
  return { cells, relations: [...within(measure, revenue), ...withinSummary(measure, summary), ...across(measure, revenue, summary)] }
}
