import type * as z from 'zod'
import { pointerTokens } from '../pointer.js'
import { shapesOf } from '../schema/object-shapes.js'

/**
 * Returns the parts that a section's schema takes, behind whatever it is wrapped in, or `undefined` where the schema
 * does not say: a record, an open object, a function of its own. A publisher's own fields are no part.
 */
export const schemaParts = (schema: z.core.$ZodType): ReadonlySet<string> | undefined => {
  const { anything, objects } = shapesOf(schema)
  if (anything || objects.some(({ others }) => typeof others !== 'string')) return undefined
  return new Set(objects.flatMap(({ keys }) => [...keys.keys()].filter((key) => key !== 'own')))
}

/** True unless the schema of a section says that no list stands at a place within it, such as `/spend`. */
export const mayBeList = (schema: z.core.$ZodType, at: string): boolean => {
  let schemas: readonly z.core.$ZodType[] = [schema]
  for (const token of pointerTokens(at)) {
    const shapes = schemas.map(shapesOf)
    if (shapes.some(({ anything }) => anything)) return true
    schemas = shapes.flatMap(({ objects }) =>
      objects.flatMap(({ keys, others }) => keys.get(token) ?? (typeof others === 'string' ? [] : others)),
    )
  }
  return schemas.map(shapesOf).some(({ anything, lists }) => anything || lists.length > 0)
}
