import type { Statement } from '../schema.js'

/** Columns of which most figures are percentages: a percentage there is no more than one of its column. */
export const percentColumns = ({ columns, rows }: Statement): ReadonlySet<number> =>
  new Set(
    columns.flatMap((_, column) => {
      const cells = rows.flatMap(({ cells: row }) => row[column] ?? [])
      const percents = cells.filter(({ percent }) => percent?.value).length
      const others = cells.filter(({ amount, count }) => amount?.value ?? count?.value).length
      return percents > 0 && percents >= others ? [column] : []
    }),
  )

/** Returns the rows that state percentages of other rows, below columns of amounts or numbers, and nothing else. */
export const percentRows = (statement: Statement): ReadonlySet<number> => {
  const ofPercents = percentColumns(statement)
  return new Set(
    statement.rows.flatMap(({ cells }, row) => {
      const own = cells.filter((_, column) => !ofPercents.has(column))
      return own.some(({ percent }) => percent?.value) &&
        !own.some(({ amount, count }) => amount?.value ?? count?.value)
        ? [row]
        : []
    }),
  )
}
