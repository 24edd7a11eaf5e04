import { parseFigure } from '../figure/parse-figure.js'
import type { Unit } from '../figure/unit.js'

/** Longer cells hold words. */
const longest = 40
const digit = /\d/
const year = /^(?:19|20)\d{2}$/
const leadingZero = /^0\d/
/** What a spreadsheet shows where a number does not fit its column, or its formula fails. */
const lost = /^(?:#{2,}|#(?:REF|VALUE|DIV\/0|NAME\?|NUM|N\/A|NULL)[!?]?)$/i
const units: readonly Unit[] = ['gbp', 'percent', 'wte']

/** What a cell states of which no recogniser says what it is. */
export type LooksLike = 'figure' | 'year' | 'lost' | 'words'

/**
 * Returns whether a cell states a figure by its looks alone. A number with a leading zero is a code, and four digits of
 * these centuries may be a year.
 */
export const looksLike = (text: string): LooksLike => {
  const cell = text.trim()
  if (cell === '' || cell.length > longest) return 'words'
  if (lost.test(cell)) return 'lost'
  if (!digit.test(cell) || leadingZero.test(cell)) return 'words'
  if (year.test(cell)) return 'year'
  return units.some((unit) => {
    const parsed = parseFigure(cell, { unit, maximumDecimals: 12 })
    return parsed.ok && parsed.value.kind !== 'absent'
  })
    ? 'figure'
    : 'words'
}
