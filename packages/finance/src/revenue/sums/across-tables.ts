import { groupName } from '../../table/row-role.js'
import { takesOff, type Reading } from '../../income-sign/income-sign.js'
import { counted, type Relation } from '../../relation/relation.js'
import { grouped, type Row } from './revenue-tables.js'
import { sumOf } from './within-table.js'

/** The rows of one table in one column, and how its totals count income. */
export interface ReadRows {
  readonly rows: readonly Row[]
  readonly reading: Reading
}

const isBelow = ({ figure }: Row): boolean => figure.value?.lessThan(0) === true
const mostlyBelow = (rows: readonly Row[]): boolean => rows.filter(isBelow).length * 2 > rows.length

/**
 * True where one table shows a class above zero and takes it off, and the other shows the same below zero: then they
 * say the same with opposite signs.
 */
const isTurned = (revenue: ReadRows, parts: readonly Row[], summary: ReadRows, row: Row): boolean => {
  const here = takesOff(revenue.reading, row.flow)
  const there = takesOff(summary.reading, row.flow)
  if (here === there) return false
  return here ? isBelow(row) : mostlyBelow(parts)
}

/** A surplus is the net cost with its sign turned. */
const isSurplusBeside = (revenue: ReadRows, summary: ReadRows, here: Row, there: Row): boolean =>
  (revenue.reading === 'spendingOff') !== (summary.reading === 'spendingOff') && isBelow(here) !== isBelow(there)

/**
 * Returns what a cost-centre table and a class summary of the same money must both say: each class, and the grand
 * total.
 */
export const acrossTables = (id: string, revenue: ReadRows, summary: ReadRows): readonly Relation[] => {
  const lines = revenue.rows.filter(({ role }) => role === 'line')
  const centres = new Set(lines.map(({ costCentre }) => groupName(costCentre)))
  // A cost centre that states its total alone leaves open what each class holds of it.
  const isWhole = revenue.rows.every(
    ({ role, costCentre, figure }) =>
      role !== 'total' || centres.has(groupName(costCentre)) || figure.value?.isZero() === true,
  )
  const byClass = grouped(isWhole ? lines : [], (row) => groupName(row.class))
  const classes = summary.rows.flatMap((row): Relation[] => {
    const parts = row.role === 'line' ? (byClass.get(groupName(row.class)) ?? []) : []
    if (parts.length === 0) return []
    return [
      {
        equation: sumOf(`${id} of class ${row.class}`, row, parts, isTurned(revenue, parts, summary, row) ? -1 : 1),
        across: true,
        parts: `the ${counted(parts.length, `${row.class} line`)} of the cost-centre table`,
      },
    ]
  })
  const here = revenue.rows.find(({ role }) => role === 'grandTotal')
  const there = summary.rows.find(({ role }) => role === 'grandTotal')
  if (here === undefined || there === undefined) return classes
  const sign = isSurplusBeside(revenue, summary, here, there) ? -1 : 1
  return [
    ...classes,
    {
      equation: { id: `${id} grand totals`, kind: 'equal', total: there.at, terms: [{ cell: here.at, sign }] },
      across: true,
      parts: 'the grand total of the cost-centre table',
    },
  ]
}
