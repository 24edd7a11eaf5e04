/** Lines are set in by spaces, by marks before the label, or by standing in a further column. */
const setIn = /^(?<space>[\s\u00A0\u2003]*)(?<marks>[-–—·•*.…]*)/u

/** A number of the outline before a label: 2, 2.1, HC.2.1. */
const outline = /^(?:[A-Z]{1,3}\.)?(?<steps>\d{1,2}(?:\.\d{1,2})*)(?:[.:,)-]|\s|$)/u

const hasLetter = /\p{L}/u
const longestLabel = 120
const perColumn = 10_000
const perSpace = 10
const perStep = 1_000_000

/** The first cell with words of a row and the last one before its figures. */
interface Title {
  readonly first: number
  readonly last: number
  readonly text: string
}

const titleOf = (cells: readonly string[], isFigure: (column: number) => boolean, columns: number): Title | null => {
  let [first, last] = [-1, -1]
  for (let column = 0; column < cells.length && column < columns; column += 1) {
    if (isFigure(column)) {
      if (first >= 0) break
      continue
    }
    const text: unknown = cells[column]
    if (typeof text !== 'string' || !hasLetter.test(text.slice(0, longestLabel))) continue
    if (first < 0) first = column
    last = column
  }
  return first < 0 ? null : { first, last, text: (cells[last] as string).slice(0, longestLabel) }
}

const stepsOf = (text: string): number => outline.exec(text.trim())?.groups?.['steps']?.split('.').length ?? 0

const fewestNumbered = 3

/**
 * How deep each row stands below others, by how far its label is set in or by its number in an outline: a greater
 * number is deeper. NaN for rows without a label; null where all stand alike.
 */
export const depthsOf = (
  grid: readonly (readonly string[])[],
  columns: number,
  isFigure: (row: number, column: number) => boolean,
): Float64Array | null => {
  const titles = grid.map((cells, row) => titleOf(cells, (column) => isFigure(row, column), columns))
  const begins = new Set(titles.map((title) => title?.first ?? -1))
  const steps = titles.map((title) => (title === null ? 0 : stepsOf(title.text)))
  const numbered = steps.filter((count) => count > 0)
  const isNumbered = numbered.length >= fewestNumbered && numbered.some((count) => count > 1)
  const depths = Float64Array.from(titles, (title, row) => {
    if (title === null) return NaN
    const { space = '', marks = '' } = setIn.exec(title.text)?.groups ?? {}
    const column = begins.has(title.last) ? title.last : title.first
    const own = column * perColumn + space.length * perSpace + Math.min(marks.length, perSpace - 1)
    return own + (isNumbered ? (steps[row] as number) * perStep : 0)
  })
  const known = new Set(depths.filter((depth) => depth === depth))
  return known.size > 1 ? depths : null
}
