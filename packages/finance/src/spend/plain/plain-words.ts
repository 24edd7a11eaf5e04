import { isTotalLabel } from '@imt/core'
import { mayBeTurned, numberFault } from '../number-fault.js'
import { notStated } from '../withheld.js'

/** What may make a figure of words, in the eyes of whoever counts the figures of a table. */
const money = /[£€$%]/
const digitOrHash = /[\d#]/
const invisible = /[\u200b-\u200d\u2060\ufeff]/
/** What a spreadsheet shows in place of a value, and a number that it has cut short, of which the reader is told. */
const damaged = /^#|^-?\d[\d.,]{0,40}E\+\d/i
/** Longer values are read. */
const longest = 200

/** True of words that are read as they stand, and are no figure and no total. */
export const arePlainWords = (text: string): boolean =>
  text.length <= longest &&
  text.trim() === text &&
  !invisible.test(text) &&
  !money.test(text) &&
  !damaged.test(text) &&
  !isTotalLabel(text)

/** True of what nobody can take for a figure, even where it is not known what its column holds. */
export const hasNoDigit = (text: string): boolean => !digitOrHash.test(text)

/** True of what is a code, number or date where its column holds such, and no figure that counts. */
export const isPlainCode = (text: string): boolean => !text.includes(',') && !text.includes('#')

/** True of a heading that says that money stands below it. */
export const namesMoney = (heading: string): boolean => money.test(heading)

/** True of digits alone. */
export const areDigits = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return false
  }
  return from < to
}

/** True of a number of digits alone, and of another that no rule finds a fault in. */
export const isPlainNumber = (text: string, from: number, to: number): boolean => {
  // A nought alone may be none.
  if (to - from > 1 && areDigits(text, from, to)) return true
  if (to - from > longest) return false
  const value = text.slice(from, to)
  return (
    arePlainWords(value) && notStated(value) === undefined && numberFault(value) === undefined && !mayBeTurned(value)
  )
}
