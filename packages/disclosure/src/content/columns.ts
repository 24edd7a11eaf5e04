import type { PublishedTable } from '../section.js'

/** A column of a table: its heading, and the cells that it has, each with the number of its row from 0. */
export interface Column {
  readonly heading: string
  readonly cells: readonly string[]
  readonly rows: readonly number[]
}

const known = new WeakMap<PublishedTable, readonly Column[]>()

/**
 * Returns the columns of a table, each table's once: every rule on details asks the same of them. A row may have many
 * more cells than the others: only cells that are there take room.
 */
export const columnsOf = (table: PublishedTable): readonly Column[] => {
  const before = known.get(table)
  if (before !== undefined) return before
  const columns = table.headings.map((heading) => ({ heading, cells: [] as string[], rows: [] as number[] }))
  for (const [row, cells] of table.rows.entries())
    for (const [column, text] of cells.entries()) {
      const to = (columns[column] ??= { heading: '', cells: [], rows: [] })
      to.cells.push(text)
      to.rows.push(row)
    }
  known.set(table, columns)
  return columns
}
