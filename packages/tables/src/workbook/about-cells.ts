import type { StoredCell } from './to-sheet.js'

/** What a library says of cells beside their values, looked through once: a sheet may have millions of them. */
export interface AboutCells {
  readonly hasFormulas: boolean
  /** Comments, each with the key of its cell. */
  readonly comments: readonly (readonly [key: string, comment: NonNullable<StoredCell['comment']>])[]
}

const none: AboutCells = { hasFormulas: false, comments: [] }
const known = new WeakMap<ReadonlyMap<string, StoredCell>, AboutCells>()

/** Returns whether cells have formulas, and their comments. */
export const aboutCells = (cells: ReadonlyMap<string, StoredCell> | undefined): AboutCells => {
  if (cells === undefined) return none
  const before = known.get(cells)
  if (before) return before
  let hasFormulas = false
  const comments: [string, NonNullable<StoredCell['comment']>][] = []
  cells.forEach(({ formula, comment }, key) => {
    hasFormulas ||= formula !== undefined
    if (comment !== undefined) comments.push([key, comment])
  })
  const found = { hasFormulas, comments }
  known.set(cells, found)
  return found
}
