import type * as z from 'zod'

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>
type Context = Parameters<Override>[0]

/** The objects that a side of an intersection may be, however they are wrapped. */
const objectsOf = (side: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): ReadonlySet<z.core.$ZodType> => {
  if (seen.has(side)) return seen
  seen.add(side)
  const inner = Object.values(side._zod.def).flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
  if (side._zod.def.type !== 'object')
    for (const part of inner)
      if (typeof part === 'object' && part !== null && '_zod' in part) objectsOf(part as z.core.$ZodType, seen)
  return seen
}

/**
 * For `z.toJSONSchema`: has the JSON Schema of an object refuse keys that it does not name, so that an editor points at
 * a misspelt key as `core/unknown-key` does. An object that takes any key stays open, and so do the two sides of an
 * intersection: each would refuse the keys of the other.
 */
export const closeObjects = (): Override => {
  const closed = new Map<z.core.$ZodType, Context['jsonSchema'][]>()
  const open = new Set<z.core.$ZodType>()
  return ({ zodSchema, jsonSchema }) => {
    const { def } = zodSchema._zod
    if (def.type === 'intersection') {
      for (const side of objectsOf(zodSchema)) {
        open.add(side)
        for (const json of closed.get(side) ?? []) delete json.additionalProperties
      }
    }
    if (def.type !== 'object' || def.catchall !== undefined || open.has(zodSchema)) return
    jsonSchema.additionalProperties = false
    closed.set(zodSchema, [...(closed.get(zodSchema) ?? []), jsonSchema])
  }
}
