import * as z from 'zod'

type Own = Readonly<Record<string, unknown>>

/**
 * What a publisher says beyond the schema: any JSON, under names of its own. It is kept wherever its object goes, and
 * nothing in it is checked.
 */
export interface OwnFields {
  readonly own?: Own
}

/**
 * The shape of `OwnFields`: spread it into the object schema of a section, of a part that is an object, or of a row, so
 * that a publisher may keep fields of its own there. To give them types, extend that schema with an `own` that has
 * them.
 *
 * @example
 * ```ts
 * const ward = z.object({ ...ownFields, name: z.string() })
 * ward.parse({ name: 'A', own: { floor: 2 } }).own?.['floor'] // => 2
 * ```
 */
export const ownFields: { readonly own: z.ZodExactOptional<z.ZodType<Own, Own>> } = /* @__PURE__ */ Object.freeze({
  own: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.record(z.string(), /* @__PURE__ */ z.unknown())),
})
