import type { NumberMarks } from './number-format.js'

/** A number as it was read: `value` = `digits` / 10^`decimals`. */
export interface ReadNumber {
  /** All digits as one whole number, with its sign; exact up to 2^53. */
  readonly digits: number
  readonly decimals: number
  readonly isPercent: boolean
  /** Written with a mark between thousands, so never a year. */
  readonly isGrouped: boolean
}

const zero = 48
const nine = 57
const isDigit = (code: number): boolean => code >= zero && code <= nine
const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 0x20_2f || code === 9 || code === 10
/** Marks that may stand before or after a number: currency, stars, footnote marks. */
const ornaments = new Set('£$€*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰^~'.split('').map((letter) => letter.codePointAt(0) ?? 0))
const minus = new Set('-−–'.split('').map((letter) => letter.codePointAt(0) ?? 0))
const [opening, closing, plus, percentMark, point, less, greater] = [40, 41, 43, 37, 46, 60, 62]

interface Bounds {
  readonly from: number
  readonly to: number
  readonly isNegative: boolean
  readonly isPercent: boolean
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** A flag such as `(r)`, `r` or `[1]` at the end: the place before it. */
const beforeFlag = (text: string, from: number, to: number): number => {
  let end = to
  if (end - from > 3 && text.charCodeAt(end - 1) === closing && text.charCodeAt(end - 3) === opening)
    if (isLetter(text.charCodeAt(end - 2)) || text.charCodeAt(from) !== opening) end -= 3
  if (end - from > 1 && isLetter(text.charCodeAt(end - 1))) {
    const before = text.charCodeAt(end - 2)
    if (isDigit(before)) end -= 1
    else if (isSpace(before) && end - from > 2 && isDigit(text.charCodeAt(end - 3))) end -= 2
  }
  return end
}

/** Where the digits stand, once spaces, signs, brackets, currency and flags are taken off. */
const boundsOf = (text: string): Bounds => {
  let [from, to, isNegative, isPercent] = [0, text.length, false, false]
  const trim = (): void => {
    while (from < to && (isSpace(text.charCodeAt(from)) || ornaments.has(text.charCodeAt(from)))) from += 1
    while (to > from && (isSpace(text.charCodeAt(to - 1)) || ornaments.has(text.charCodeAt(to - 1)))) to -= 1
  }
  trim()
  to = beforeFlag(text, from, to)
  trim()
  if (text.charCodeAt(to - 1) === percentMark) {
    isPercent = true
    to -= 1
    trim()
  }
  // Oracle's ledgers print angle brackets for amounts below zero.
  if (
    (text.charCodeAt(from) === opening && text.charCodeAt(to - 1) === closing) ||
    (text.charCodeAt(from) === less && text.charCodeAt(to - 1) === greater)
  ) {
    isNegative = true
    from += 1
    to -= 1
    trim()
    if (text.charCodeAt(to - 1) === percentMark) {
      isPercent = true
      to -= 1
    }
  }
  if (minus.has(text.charCodeAt(from))) {
    isNegative = !isNegative
    from += 1
  } else if (text.charCodeAt(from) === plus) from += 1
  else if (to - from > 1 && minus.has(text.charCodeAt(to - 1))) {
    isNegative = true
    to -= 1
  }
  trim()
  return { from, to, isNegative, isPercent }
}

/** Longer text is no number. */
const longest = 60
/** More digits than a double holds exactly. */
const mostDigits = 15

interface Digits {
  readonly digits: number
  readonly decimals: number
  readonly isGrouped: boolean
}

/** The digits between two places of a text, with marks between thousands; null if anything else stands there. */
const digitsIn = (text: string, from: number, to: number, { thousands, decimal }: NumberMarks): Digits | null => {
  const decimalCode = decimal.charCodeAt(0)
  const isPointDecimal = decimal === ',' && !thousands.includes('.')
  let [digits, count, decimals, isGrouped, inDecimals] = [0, 0, 0, false, false]
  let sinceMark = -1
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      // What is beyond the digits of a double is left off behind the point, and refused before it.
      if (count >= mostDigits && inDecimals) continue
      if (count >= mostDigits) return null
      digits = digits * 10 + code - zero
      count += digits > 0 ? 1 : 0
      if (inDecimals) decimals += 1
      else if (sinceMark >= 0) sinceMark += 1
      continue
    }
    // Where a comma stands before decimals and no point between thousands, a point can only be a decimal one too.
    const isDecimal = code === decimalCode || (code === point && isPointDecimal)
    const isMark = isDecimal || thousands.includes(isSpace(code) ? ' ' : (text[at] ?? ' '))
    if (inDecimals || !isMark || (at === from && !isDecimal) || (sinceMark >= 0 && sinceMark !== 3)) return null
    inDecimals = isDecimal
    isGrouped ||= !isDecimal
    sinceMark = isDecimal ? -1 : 0
  }
  return sinceMark >= 0 && sinceMark !== 3 ? null : { digits, decimals, isGrouped }
}

/** Digits and nothing else, as most cells are; null where there is more to read. */
const plainDigits = (text: string): ReadNumber | null => {
  const { length } = text
  if (length > mostDigits || (length > 1 && text.charCodeAt(0) === zero)) return null
  let digits = 0
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return null
    digits = digits * 10 + code - zero
  }
  return { digits, decimals: 0, isPercent: false, isGrouped: false }
}

/**
 * Reads the number that a cell states; null where the cell states none. A fast reader of whole tables: it takes what
 * is plainly a number and no words (`parseFigure` of core reads the words too).
 */
export const readNumber = (text: string, marks: NumberMarks): ReadNumber | null => {
  if (text.length === 0 || text.length > longest) return null
  const plain = plainDigits(text)
  if (plain !== null) return plain
  const { from, to, isNegative, isPercent } = boundsOf(text)
  const read = from < to ? digitsIn(text, from, to, marks) : null
  if (read === null || (read.decimals === 0 && !isDigit(text.charCodeAt(from)))) return null
  // £000 and $'000 head a column; 007 is a code.
  const isCode =
    read.decimals === 0 && to - from > 1 && text.charCodeAt(from) === zero && text.charCodeAt(from + 1) === zero
  return isCode ? null : { ...read, digits: isNegative ? -read.digits : read.digits, isPercent }
}
