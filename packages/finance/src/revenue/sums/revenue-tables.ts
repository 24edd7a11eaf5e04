import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { beginsAsTotal, groupName, isSubTotalWord, isTotalWord, rowRole, type RowRole } from '../../table/row-role.js'
import type { Finance } from '../../section.js'
import type { FigureColumn, Line } from './figure-column.js'
import { flowOf, type Flow } from '../../income-sign/direction.js'

/** One row of a revenue table or a class summary that states a figure in the column looked at. */
export interface Row {
  readonly at: JsonPointer
  readonly figure: Figure
  readonly costCentre: string
  readonly class: string
  /** Which way its money runs; left out for totals of several classes. */
  readonly flow?: Flow
  readonly role: RowRole
}

/** The rows of one table, in the order published. */
export interface RevenueTable {
  readonly number: number
  readonly period: string | undefined
  readonly rows: readonly Row[]
}

/** Returns rows by a key, each group in the order published. */
export const grouped = <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

const tablesOf = <Each extends Line>(
  lines: readonly Each[],
  part: 'revenue' | 'classSummary',
  column: FigureColumn,
  name: (line: Each) => string,
  role: (line: Each, last: boolean) => RowRole,
): readonly RevenueTable[] => {
  const numbered = lines.map((line, index) => ({ line, index }))
  return [...grouped(numbered, ({ line }) => String(line.table ?? 0)).values()].map((own) => {
    const end = own.at(-1)
    const rows = own.flatMap(({ line, index }): readonly Row[] => {
      const placed = column.of(line)
      if (placed === undefined) return []
      const at = pointerTo('sections', 'finance', part, index, ...placed.path)
      const is = role(line, index === end?.index)
      return [
        {
          at,
          figure: placed.figure,
          costCentre: name(line),
          class: line.class,
          role: is,
          ...(is === 'line' || is === 'classTotal' ? { flow: flowOf(line.class) } : {}),
        },
      ]
    })
    return { number: end?.line.table ?? 0, period: end?.line.period, rows }
  })
}

/**
 * Returns the cost-centre tables. A name such as `Total IM&T` is the grand total where it closes the table and no line
 * bears it.
 */
export const costCentreTables = ({ revenue = [] }: Finance, column: FigureColumn): readonly RevenueTable[] => {
  const withLines = new Set(
    revenue.filter((line) => rowRole(line) === 'line').map((line) => groupName(line.costCentre)),
  )
  return tablesOf(
    revenue,
    'revenue',
    column,
    ({ costCentre }) => costCentre,
    (line, last) =>
      last && rowRole(line) === 'total' && beginsAsTotal(line.costCentre) && !withLines.has(groupName(line.costCentre))
        ? 'grandTotal'
        : rowRole(line),
  )
}

/** Returns the class summaries, likewise. */
export const summaryTables = ({ classSummary = [] }: Finance, column: FigureColumn): readonly RevenueTable[] =>
  tablesOf(
    classSummary,
    'classSummary',
    column,
    (line) => line.class,
    (line, last) =>
      isSubTotalWord(line.class)
        ? 'subTotal'
        : isTotalWord(line.class) || (last && beginsAsTotal(line.class))
          ? 'grandTotal'
          : 'line',
  )
