import type { Decimal } from '@imt/core'
import { fails, type Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { statementCells } from '../sums/statement-cells.js'
import { readRows } from '../sums/statement-rows.js'
import { variances } from '../sums/variances.js'
import { markColumns } from './mark-columns.js'

/** A variance that alone of its column runs the other way. */
export interface LoneSign {
  readonly row: number
  readonly column: number
  readonly stated: string
  /** What it is by the way of all others, and from which two columns, in words. */
  readonly computed: Decimal
  readonly words: string
  readonly others: number
}

/** So many others have to run the usual way: fewer where the lone one is plainly spending by its name. */
const fewestOthers = 3
const fewestBesideSpending = 2

/** Words that no income goes by. */
const spending =
  /\b(?:pay(?!ments? (?:from|by)\b)|non-?pay|salar(?:y|ies)|wages|staff(?:ing)?|agency|bank staff|drugs?|consumables|supplies|expenditure|spend(?:ing)?|costs?|expenses|maintenance|utilities|depreciation|purchases?|overheads?|consultancy)\b/i

/** Which columns a variance is the difference of. */
const wayOf = ({ terms: [more, less] }: Relation): string => `${more?.cell.column ?? ''}\n${less?.cell.column ?? ''}`

const isTelling = ({ total, terms }: Relation): boolean =>
  total.figure.value?.isZero() === false && terms.every(({ cell }) => cell.figure.value?.isNegative() === false)

/**
 * Returns the variances that alone of their column run the other way, in columns that have signs and no marks: of lines
 * that nothing calls income, since income runs against spending. A total that is held to its parts says more, and where
 * any row of the column is out, its signs say nothing.
 */
export const loneSigns = (statement: Statement, index: number): readonly LoneSign[] => {
  const cells = statementCells(statement, index, 'gbp')
  const roles = new Map(readRows(statement).map((row) => [row.row, row] as const))
  const marked = new Set(markColumns(statement).flatMap(({ variance }) => variance ?? []))
  return statement.columns.flatMap(({ measure }, column): readonly LoneSign[] => {
    if (measure !== 'variance' || marked.has(column)) return []
    const found = variances(statement, cells, column)
    if (found.some(fails)) return []
    const rowOf = new Map(cells.map((row, at) => [row[column], at] as const))
    const lines = found.flatMap((relation) => {
      const row = rowOf.get(relation.total) ?? -1
      const role = roles.get(row)
      return role?.role === 'line' && role.direction !== 'in' && isTelling(relation) ? [{ row, relation }] : []
    })
    const ways = [...new Set(lines.map(({ relation }) => wayOf(relation)))].map((way) =>
      lines.filter(({ relation }) => wayOf(relation) === way),
    )
    const [usual = [], [lone, another] = []] = ways.sort((one, other) => other.length - one.length)
    const stated = lone?.relation.total.figure
    if (lone === undefined || another !== undefined || !stated?.value) return []
    const isSigned = [lone, ...usual].some(({ relation }) => relation.total.figure.value?.isNegative() === true)
    const isSpending = spending.test(statement.rows[lone.row]?.label ?? '')
    if (!isSigned || usual.length < (isSpending ? fewestBesideSpending : fewestOthers)) return []
    const words = usual[0]?.relation.parts ?? ''
    return [
      { row: lone.row, column, stated: stated.text.trim(), computed: stated.value.neg(), words, others: usual.length },
    ]
  })
}
