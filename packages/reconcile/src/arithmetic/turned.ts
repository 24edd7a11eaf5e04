import type { At } from '../aggregation/aggregation.js'
import type { Figures } from '../aggregation/figures.js'

/** The lines of a table in one direction: their labels, and where their figures stand. */
export interface Turned {
  /** Of sums of these lines: rows add up down columns. */
  readonly direction: 'down' | 'along'
  readonly count: number
  readonly width: number
  readonly labels: readonly string[]
  /** What the places across are called. */
  readonly across: readonly string[]
  at(line: number, across: number): At
}

const letter = /\p{L}/u

/** Returns a table seen as rows, and as columns. */
export const turnedWays = (
  grid: readonly (readonly string[])[],
  { rows, columns, value }: Figures,
): readonly [down: Turned, along: Turned] => {
  const ofRows = grid.map((cells, row) => {
    const name = cells.find((text, column) => letter.test(text) && Number.isNaN(value[row * columns + column] ?? NaN))
    return name?.trim() ?? ''
  })
  const ofColumns = Array.from({ length: columns }, (_, column) => (grid[0]?.[column] ?? '').trim())
  return [
    {
      direction: 'down',
      count: rows,
      width: columns,
      labels: ofRows,
      across: ofColumns,
      at: (line, across) => [line, across],
    },
    {
      direction: 'along',
      count: columns,
      width: rows,
      labels: ofColumns,
      across: ofRows,
      at: (line, across) => [across, line],
    },
  ]
}
