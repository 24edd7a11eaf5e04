import type { Unit } from '../unit.js'
import type { Amount } from './reading.js'

const [comma, minus, point, zero, pound] = [44, 45, 46, 48, 163] as const
const longest = 24

const isDigitAt = (text: string, at: number): boolean => {
  const digit = text.charCodeAt(at) - zero
  return digit >= 0 && digit <= 9
}

/** Where the digits that begin at `from` end. */
const afterDigits = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isDigitAt(text, at)) at += 1
  return at
}

/** Where the groups of a comma and three digits end that begin at `from`; -1 where a comma groups otherwise. */
const afterGroups = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.charCodeAt(at) === comma) {
    const end = afterDigits(text, at + 1)
    if (end - at !== 4) return -1
    at = end
  }
  return at
}

/**
 * The amount of a cell as nearly all are written, `-£1,234.50`, without all that is asked of the others; `undefined`
 * for any other cell, also where it states a figure. `readCell` says the same of it, without a remark.
 */
export const plainAmount = (text: string, unit: Unit): Amount | undefined => {
  if (text.length === 0 || text.length > longest) return undefined
  const negative = text.charCodeAt(0) === minus
  let from = negative ? 1 : 0
  if (from < text.length && unit === 'gbp' && text.charCodeAt(from) === pound) from += 1
  const first = afterDigits(text, from)
  // Zeros before other digits are remarked on.
  if (first === from || (first - from > 1 && text.charCodeAt(from) === zero)) return undefined
  const isGrouped = first < text.length && text.charCodeAt(first) === comma
  if (isGrouped && (first - from > 3 || text.charCodeAt(from) === zero)) return undefined
  const end = isGrouped ? afterGroups(text, first) : first
  if (end < 0) return undefined
  const decimals = end < text.length && text.charCodeAt(end) === point ? afterDigits(text, end + 1) : end
  if (decimals !== text.length || decimals === end + 1) return undefined
  const digits = isGrouped ? text.slice(from, end).replaceAll(',', '') : text.slice(from, end)
  return { negative, whole: digits === '0' ? '' : digits, fraction: text.slice(end + 1), power: 0 }
}
