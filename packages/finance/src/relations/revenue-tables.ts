import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { classNature, type ClassNature } from '../revenue/leaf-lines.js'
import { beginsAsTotal, groupName, isSubTotalWord, isTotalWord, rowRole, type RowRole } from '../revenue/row-role.js'
import type { Finance } from '../section.js'

/** The columns of a revenue table that add up. */
export type Measure = 'budget' | 'fundedWte'

/** One row of a revenue table or a class summary that states the measure. */
export interface Row {
  readonly at: JsonPointer
  readonly figure: Figure
  readonly costCentre: string
  readonly class: string
  readonly nature: ClassNature | undefined
  readonly role: RowRole
}

/** The rows of one table, in the order published. */
export interface RevenueTable {
  readonly number: number
  readonly period: string | undefined
  readonly rows: readonly Row[]
}

/** Returns rows by a key, each group in the order published. */
export const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

interface Line {
  readonly class: string
  readonly table?: number
  readonly period?: string
  readonly budget: Figure
  readonly fundedWte?: Figure
}

const tablesOf = <Each extends Line>(lines: readonly Each[], part: 'revenue' | 'classSummary', measure: Measure, name: (line: Each) => string, role: (line: Each, last: boolean) => RowRole): readonly RevenueTable[] => {
  const numbered = lines.map((line, index) => ({ line, index }))
  return [...grouped(numbered, ({ line }) => String(line.table ?? 0)).values()].map((own) => {
    const end = own.at(-1)
    const rows = own.flatMap(({ line, index }): readonly Row[] => {
      const figure = line[measure]
      if (figure === undefined) return []
      const at = pointerTo('sections', 'finance', part, index, measure)
      return [{ at, figure, costCentre: name(line), class: line.class, nature: classNature(line.class), role: role(line, index === end?.index) }]
    })
    return { number: end?.line.table ?? 0, period: end?.line.period, rows }
  })
}

/** Returns the cost-centre tables. A name such as `Total IM&T` is the grand total where it closes the table and no line bears it. */
export const costCentreTables = ({ revenue = [] }: Finance, measure: Measure): readonly RevenueTable[] => {
  const withLines = new Set(revenue.filter((line) => rowRole(line) === 'line').map((line) => groupName(line.costCentre)))
  return tablesOf(revenue, 'revenue', measure, ({ costCentre }) => costCentre, (line, last) =>
    last && rowRole(line) === 'total' && beginsAsTotal(line.costCentre) && !withLines.has(groupName(line.costCentre)) ? 'grandTotal' : rowRole(line))
}

/** Returns the class summaries, likewise. */
export const summaryTables = ({ classSummary = [] }: Finance, measure: Measure): readonly RevenueTable[] =>
  tablesOf(classSummary, 'classSummary', measure, (line) => line.class, (line, last) =>
    isSubTotalWord(line.class) ? 'subTotal' : isTotalWord(line.class) || (last && beginsAsTotal(line.class)) ? 'grandTotal' : 'line')
