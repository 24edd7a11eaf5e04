import { Decimal } from '../decimal.js'

/** What was passed, in words for an error message; it never throws itself. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Date) return 'a Date'
  if (value instanceof Promise) return 'a Promise'
  return Decimal.isDecimal(value) ? `a Decimal of ${String(value)}` : 'an object'
}

/** True for an object with keys of its own to read: no list, nothing that is called. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True for text with a word in it. */
export const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)
