/** True for a Decimal of whichever copy, told by the mark that all carry: a check of parameters must not carry them. */
const isDecimal = (value: object): value is { toFixed(): string } =>
  'toStringTag' in value && value.toStringTag === '[object Decimal]'

/** What was passed, in words for an error message; it never throws itself. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string')
    return value.length > 80 ? `${JSON.stringify(value.slice(0, 80))}...` : JSON.stringify(value)
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return 'a Date: pass its calendar day as text, YYYY-MM-DD'
  if (value instanceof Promise) return 'a Promise: wait for what it gives'
  if (value instanceof Map) return 'a Map: pass a plain object'
  if (value instanceof Set) return 'a Set: pass an array'
  if (isDecimal(value)) return `a Decimal of ${value.toFixed()}`
  return 'low' in value && 'high' in value
    ? 'a Figure: pass its value, and decide what a figure that states none stands for'
    : 'an object'
}

/** True for an object with keys of its own to read: no list, no number, no Map or Set, nothing that is called. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Map || value instanceof Set) &&
  !isDecimal(value)

/** True for text with a word in it. */
export const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)
