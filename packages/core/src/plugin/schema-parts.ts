import type * as z from 'zod'
import { shapesOf } from '../schema/object-shapes.js'

/**
 * Returns the keys that a section's schema takes, behind whatever it is wrapped in, or `undefined` where the schema
 * does not say: a record, an open object, a function of its own.
 */
export const schemaParts = (schema: z.core.$ZodType): ReadonlySet<string> | undefined => {
  const { anything, objects } = shapesOf(schema)
  if (anything || objects.some(({ others }) => typeof others !== 'string')) return undefined
  return new Set(objects.flatMap(({ keys }) => [...keys.keys()]))
}
