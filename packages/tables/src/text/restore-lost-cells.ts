import type { Cell, Paragraph } from '@imt/core'

/** Lines laid over the columns of a table; where no line is laid the cell is empty. */
export interface RestoredRow {
  readonly cells: readonly Cell[]
  readonly lines: number
}

/**
 * The one way to lay the lines from `index` on over `width` columns when text extraction has lost one or more empty
 * cells; `undefined` if there is no way, or more than one, or if a cell is missing that may not be empty: then it
 * cannot be told what was lost.
 *
 * @param lines - the lines of the text
 * @param index - where the row begins
 * @param width - how many columns
 * @param holds - true if a text, `''` included, can be a cell of the column
 * @param goesOn - true if a row, or the end of the table, can stand at the line
 * @param mayLack - true if the cell of a column can be the missing one; a way that lacks another does not count
 */
export const restoreLostCells = (
  lines: readonly Paragraph[],
  index: number,
  width: number,
  holds: (column: number, text: string) => boolean,
  goesOn: (index: number) => boolean,
  mayLack: (column: number) => boolean = () => true,
): RestoredRow | undefined => {
  const stride = width + 1
  /** Ways to lay the rest from a column and a line on, counted to two: enough to know whether there is only one. */
  const ways = new Map<number, number>()
  const taken = (column: number, line: number): boolean => {
    const at = lines[index + line]
    return at !== undefined && holds(column, at.text)
  }
  const count = (column: number, line: number): number => {
    if (column === width) return line > 0 && line < width && goesOn(index + line) ? 1 : 0
    const key = column * stride + line
    const known = ways.get(key)
    if (known !== undefined) return known
    const found = Math.min(
      2,
      (taken(column, line) ? count(column + 1, line + 1) : 0) + (mayLack(column) ? count(column + 1, line) : 0),
    )
    ways.set(key, found)
    return found
  }
  if (count(0, 0) !== 1) return undefined
  const cells: Cell[] = []
  let line = 0
  for (let column = 0; column < width; column += 1) {
    const at = lines[index + line]
    const uses = at !== undefined && taken(column, line) && count(column + 1, line + 1) === 1
    // A lost cell has no place of its own: it is said to be where the next cell stands, or the last one.
    const near = at ?? lines[index + line - 1]
    if (near === undefined || (!uses && !holds(column, ''))) return undefined
    cells.push({ text: uses ? near.text : '', location: near.location })
    if (uses) line += 1
  }
  return { cells, lines: line }
}
