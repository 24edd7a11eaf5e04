import type { UnknownTable } from '../section.js'

/** Tables of more cells are not searched: it would take seconds, and they are rather lists than tables. */
export const mostCells = 20_000

/** Returns how many cells a table has, those of its headings included. */
export const cellCount = ({
  headings,
  rows,
}: {
  headings: { length: number }
  rows: readonly { length: number }[]
}): number => rows.reduce((sum, row) => sum + row.length, headings.length)

/** Returns whether a table has too many cells to be searched. */
export const isTooLarge = (table: UnknownTable): boolean => table.tooLarge !== undefined || cellCount(table) > mostCells
