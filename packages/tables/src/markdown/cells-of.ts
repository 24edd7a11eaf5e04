/** What stands between two bars of a row, and the column at which it begins, from 1. */
export interface RowCell {
  readonly text: string
  readonly column: number
}

/** What a table stands in, before a row of its own: marks of quotations and of the items of lists. */
const containers = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/

/**
 * Returns the cells of a row of a table, all that stand there: a row may have more or fewer of them than its table has
 * headings, and what is shown of it then hides that. A bar after a backslash is part of its cell.
 *
 * @param inside - the table stands in a list or a quotation
 */
export const cellsOf = (line: string, inside: boolean): readonly RowCell[] => {
  const from = inside ? (containers.exec(line)?.[0].length ?? 0) : line.search(/\S|$/)
  const end = line.trimEnd().length
  const cells: RowCell[] = []
  const add = (start: number, stop: number): void => {
    const raw = line.slice(start, stop)
    const padding = raw.search(/\S/)
    cells.push({ text: raw.trim().replaceAll('\\|', '|'), column: (padding < 0 ? start : start + padding) + 1 })
  }
  let start = line[from] === '|' ? from + 1 : from
  for (let at = start; at < end; at += 1) {
    if (line[at] !== '|' || line[at - 1] === '\\') continue
    add(start, at)
    start = at + 1
  }
  if (start < end) add(start, end)
  return cells
}
