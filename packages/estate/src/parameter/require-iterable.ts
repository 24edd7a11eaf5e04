import { shown } from '@imt/core'

/**
 * Refuses what cannot be gone through, now or as it comes.
 *
 * @throws {TypeError} naming the parameter
 */
export const requireIterable = (value: unknown, name: string): void => {
  const goesThrough =
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  if (!goesThrough) throw new TypeError(`${name} must be a list, or an iterable, got ${shown(value)}`)
}
