import type { Location } from '@imt/core'
import { isAmountOrDay, isFigure } from './figure.js'

/** A line of text that is in no table. */
export interface LooseLine {
  readonly text: string
  readonly location: Location
}

/** So many lines, one after another, are no chance. */
const fewest = 3
/** A line of prose may be as long as a file. */
const longest = 1000
const numbering = /^\(?\d+(?:\.\d+){1,5}[.)]?$/

/** True if a line is the row of a table, its cells no further apart than words: it has figures, and ends in one. */
const isRowInOne = (text: string): boolean => {
  if (text.length > longest) return false
  const words = text.split(/\s+/).filter((word) => word !== '')
  const [first = '', ...others] = words
  const held = numbering.test(first) ? others : words
  const last = held.at(-1)
  if (held.length < 3 || last === undefined || !isFigure(last)) return false
  const figures = held.filter((word) => isFigure(word) && /\d/.test(word))
  return figures.length > 2 || (figures.length === 2 && figures.some(isAmountOrDay))
}

/**
 * Returns the first line of each table whose rows are one text each: no gap says where a cell ends and the next begins,
 * so that nothing of it was read.
 *
 * @param lines - in order; `undefined` where a line was read, so that those on both sides do not follow each other
 */
export const rowsInOne = (lines: readonly (LooseLine | undefined)[]): readonly LooseLine[] => {
  const found: LooseLine[] = []
  let count = 0
  let first: LooseLine | undefined
  for (const line of lines) {
    if (line === undefined || !isRowInOne(line.text)) {
      count = 0
      first = undefined
      continue
    }
    first ??= line
    count += 1
    if (count === fewest) found.push(first)
  }
  return found
}
