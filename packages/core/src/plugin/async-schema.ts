import type * as z from 'zod'
import { runsLater } from './runs-later.js'

/** What a schema is made of, or what a list or plain object of schemas holds. */
const partsWithin = (value: object): readonly unknown[] => {
  if (Array.isArray(value)) return value
  if ('_zod' in value) return Object.values((value as z.core.$ZodType)._zod.def)
  return Object.getPrototypeOf(value) === Object.prototype ? Object.values(value) : []
}

const known = new WeakMap<object, boolean>()

/**
 * True where a refinement, a transform or a codec anywhere in a schema is an async function: a publication is read at
 * once, and such a schema would fail on the first value that it meets.
 */
export const isAsyncSchema = (schema: z.core.$ZodType): boolean => {
  const before = known.get(schema)
  if (before !== undefined) return before
  const seen = new Set<unknown>()
  const left: unknown[] = [schema]
  let found = false
  while (left.length > 0 && !found) {
    const value = left.pop()
    if (typeof value === 'function') found = runsLater(value)
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      for (const part of partsWithin(value)) left.push(part)
    }
  }
  known.set(schema, found)
  return found
}
