import { isNotAdded } from '../not-added.js'
import type { Statement, StatementColumn } from '../schema.js'

/** A column of each row, and the columns that it is made of. */
export interface Cast {
  readonly total: number
  readonly parts: readonly { readonly column: number; readonly sign: 1 | -1 }[]
  readonly words: string
  /** Of a row of balances: not the sum, but the first or the last of the parts. */
  readonly isOfPeriods?: true
}

/** True for a column of figures that may be added along a row. */
export const isAdded = ({ heading, measure }: StatementColumn): boolean =>
  measure !== 'variance' && measure !== 'percent' && measure !== 'staff' && !isNotAdded(heading)

/** Parts of which each is added. */
export const added = (columns: readonly number[]): Cast['parts'] => columns.map((column) => ({ column, sign: 1 }))

/** The one column that a test fits, among those that hold figures to add. */
export const onlyOne = (columns: Statement['columns'], fits: (heading: string) => boolean): number | undefined => {
  const [only, another] = columns.flatMap((column, at) => (fits(column.heading) && isAdded(column) ? [at] : []))
  return another === undefined ? only : undefined
}

/** The heading of a column, in quotation marks. */
export const named = (columns: Statement['columns'], at: number | undefined): string =>
  at === undefined ? '' : `"${columns[at]?.heading ?? ''}"`
