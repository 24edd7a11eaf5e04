/**
 * Returns plain data, frozen with everything in it: data of a module is the same for all who ask, and nobody may change
 * it for the others. Schemas and patterns are no data and stay as they are.
 *
 * @param value - lists and objects made for this: they are not copied
 * @example
 * ```ts
 * const rates = frozen([{ year: '2026-27', rate: '3.5' }])
 * Object.isFrozen(rates[0]) // => true
 * ```
 */
export const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || '_zod' in value || value instanceof RegExp) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
