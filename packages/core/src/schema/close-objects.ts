import type * as z from 'zod'

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>

/**
 * For `z.toJSONSchema`: has the JSON Schema of an object refuse keys that it does not name, so that an editor points at
 * a misspelt key as `core/unknown-key` does. An object that takes any key stays open, and so do the two sides of an
 * intersection: each would refuse the keys of the other.
 */
export const closeObjects: Override = ({ zodSchema: { _zod }, jsonSchema, path }) => {
  if (_zod.def.type === 'object' && _zod.def.catchall === undefined && !path.includes('allOf'))
    jsonSchema.additionalProperties = false
}
