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

/** A row of a table of labels and values, as a column headed by its label: `Requested by | Jane Example`. */
export interface LabelledRow extends Column {
  /** The number of the row, from 0. */
  readonly row: number
}

/** Values of one cell: `Jane Example; Ann Other`. */
const between = /\s{0,3};\s{1,3}|\n/
/** A longer table of two columns is a list, and each of its rows is no label with a value. */
const mostPairs = 200

/**
 * Returns the rows of a table of labels and values, two columns and not many rows, each as a column whose heading is
 * the label. The heading row, with the number -1, is one of them: such tables often have none.
 */
export const labelledRowsOf = ({ headings, rows }: PublishedTable): readonly LabelledRow[] =>
  headings.length > 2 || rows.length > mostPairs
    ? []
    : [headings, ...rows].flatMap((cells, index) => {
        const [label = '', value = '', ...others] = cells
        const isPair = label.trim() !== '' && label.length <= 80 && value.trim() !== ''
        if (!isPair || others.some((text) => text.trim() !== '')) return []
        const texts = value.slice(0, 20_000).split(between)
        return [{ heading: label, cells: texts, rows: texts.map(() => index - 1), row: index - 1 }]
      })
