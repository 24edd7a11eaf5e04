import type { Note } from '../../remark/remark.js'
import { fullYear, twoDigitYearNote } from './two-digit-year.js'

/**
 * Two years as written, `2017/18`, `2017-2018`, `17/18`: the first in full, the last in full if it follows it, and how
 * they were written.
 */
export interface TwoYears {
  readonly length: number
  readonly first: number
  readonly last: number
  readonly follows: boolean
  readonly separator: '/' | '-' | 'to'
  /** Spaces on both sides of the separator. */
  readonly spaced: boolean
  readonly digits: readonly [first: number, last: number]
  readonly notes: readonly Note[]
}

const written = /^(\d{4}|\d{2})( ?)([/-]|to)( ?)(\d{4}|\d{2})(?![\dA-Za-z]|\/\d|-\d(?!\d{3}\/))/i

/** Reads two years at the beginning of a text. Two digits in the first need two in the last. */
export const readTwoYears = (rest: string, offset: number): TwoYears | undefined => {
  const match = written.exec(rest)
  if (!match) return undefined
  const [whole, from = '', before, separator = '', after, to = ''] = match
  if (from.length === 2 && to.length === 4) return undefined
  if (separator.toLowerCase() === 'to' && (before === '' || after === '')) return undefined
  const first = from.length === 4 ? Number(from) : fullYear(Number(from))
  const century = first - (first % 100)
  const last = to.length === 4 ? Number(to) : Number(to) === (first + 1) % 100 ? first + 1 : century + Number(to)
  return {
    length: whole.length,
    first,
    last,
    follows: last === first + 1,
    separator: separator.toLowerCase() as TwoYears['separator'],
    spaced: before !== '' && after !== '',
    digits: [from.length, to.length],
    notes: from.length === 2 ? [twoDigitYearNote(first, offset)] : [],
  }
}
