import { counted } from '@imt/core'
import { takesOff, type IncomeSign } from '../../income-sign/income-sign.js'
import { type Relation } from '../../relation/relation.js'
import { grouped } from '../../table/grouped.js'
import { groupName } from '../../table/row-role.js'
import type { Row } from './revenue-tables.js'

/** The rows of one table in one column, and how its totals count income. */
export interface SignedRows {
  readonly rows: readonly Row[]
  readonly sign: IncomeSign
}

const isBelow = ({ cell: { figure } }: Row): boolean => figure.value?.lessThan(0) === true
const mostlyBelow = (rows: readonly Row[]): boolean => rows.filter(isBelow).length * 2 > rows.length

/**
 * True where one table shows a class above zero and takes it off, and the other shows the same below zero: then they
 * say the same with opposite signs.
 */
const isTurned = (revenue: SignedRows, parts: readonly Row[], summary: SignedRows, row: Row): boolean => {
  const here = takesOff(revenue.sign, row.direction)
  const there = takesOff(summary.sign, row.direction)
  if (here === there) return false
  return here ? isBelow(row) : mostlyBelow(parts)
}

/** A surplus is the net cost with its sign turned. */
const isSurplusBeside = (revenue: SignedRows, summary: SignedRows, here: Row, there: Row): boolean =>
  (revenue.sign === 'spendingOff') !== (summary.sign === 'spendingOff') && isBelow(here) !== isBelow(there)

/**
 * Returns what a cost-centre table and a class summary of the same money must both say: each class, and the grand
 * total.
 */
export const acrossTables = (id: string, revenue: SignedRows, summary: SignedRows): readonly Relation[] => {
  const lines = revenue.rows.filter(({ role }) => role === 'line')
  const centres = new Set(lines.map(({ costCentre }) => groupName(costCentre)))
  // A cost centre that states its total alone leaves open what each class holds of it.
  const isWhole = revenue.rows.every(
    ({ role, costCentre, cell }) =>
      role !== 'total' || centres.has(groupName(costCentre)) || cell.figure.value?.isZero() === true,
  )
  const byClass = grouped(isWhole ? lines : [], (row) => groupName(row.class))
  const classes = summary.rows.flatMap((row): Relation[] => {
    const parts = row.role === 'line' ? (byClass.get(groupName(row.class)) ?? []) : []
    if (parts.length === 0) return []
    const sign = isTurned(revenue, parts, summary, row) ? -1 : 1
    return [
      {
        id: `${id} of class ${row.class}`,
        kind: 'sum',
        total: row.cell,
        terms: parts.map(({ cell }) => ({ cell, sign })),
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
      id: `${id} grand totals`,
      kind: 'equal',
      total: there.cell,
      terms: [{ cell: here.cell, sign }],
      across: true,
      parts: 'the grand total of the cost-centre table',
    },
  ]
}
