import type * as z from 'zod'

/** Wrappers that take the same keys as what they wrap. */
const wrappers: ReadonlySet<string> = new Set([
  'optional',
  'nonoptional',
  'nullable',
  'default',
  'prefault',
  'catch',
  'readonly',
  'success',
])

interface Definition {
  readonly type: string
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly getter?: () => z.core.$ZodType
  readonly shape?: Readonly<Record<string, unknown>>
  readonly catchall?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly left?: z.core.$ZodType
  readonly right?: z.core.$ZodType
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition

const joined = (schemas: readonly (z.core.$ZodType | undefined)[], depth: number): ReadonlySet<string> | undefined => {
  const all = schemas.map((schema) => (schema === undefined ? undefined : keysOf(schema, depth)))
  const keys = new Set<string>()
  for (const part of all) {
    if (part === undefined) return undefined
    for (const key of part) keys.add(key)
  }
  return keys
}

const keysOf = (schema: z.core.$ZodType, depth: number): ReadonlySet<string> | undefined => {
  if (depth > 20) return undefined
  const { type, innerType, in: input, getter, shape, catchall, options, left, right } = definitionOf(schema)
  if (wrappers.has(type)) return joined([innerType], depth + 1)
  switch (type) {
    case 'object':
      return catchall === undefined || definitionOf(catchall).type === 'never'
        ? new Set(Object.keys(shape ?? {}))
        : undefined
    case 'pipe':
      return joined([input], depth + 1)
    case 'lazy':
      return joined([getter?.()], depth + 1)
    case 'union':
      return joined(options ?? [], depth + 1)
    case 'intersection':
      return joined([left, right], depth + 1)
    case 'record':
    case 'any':
    case 'unknown':
    case 'custom':
    case 'transform':
      return undefined
    default:
      return new Set() // a text, a number, a list: nothing with parts
  }
}

/**
 * Returns the keys that a section's schema takes, behind whatever it is wrapped in, or `undefined` where the schema does
 * not say: a record, an open object, a function of its own.
 */
export const schemaParts = (schema: z.core.$ZodType): ReadonlySet<string> | undefined => keysOf(schema, 0)
