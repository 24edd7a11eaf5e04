import { faultWords } from '../parameter/fault-words.js'
import { listed } from '../words/listed.js'
import { nearest } from '../words/nearest.js'

/**
 * Returns what is wrong with the keys of an object that a plugin hands in: one that nothing would ever look at, or one
 * that cannot be read. `undefined` where all are known.
 *
 * @param known - the keys that it may have
 * @param whose - the kind of object, as a message calls it
 */
export const keyFault = (
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  whose: string,
): string | undefined => {
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'string' && known.includes(key)) continue
    const meant = typeof key === 'string' ? nearest(key, known) : undefined
    const choice = meant === undefined ? `it has ${listed(known, 'and')}` : `did you mean "${meant}"?`
    return `"${String(key)}" is no key of a ${whose}: ${choice}`
  }
  for (const key of known) {
    try {
      void value[key]
    } catch (cause) {
      return `${key} cannot be read: ${faultWords(cause)}`
    }
  }
  return undefined
}

/** The known keys of an object that are there, also those that it has from its class. */
export const knownPartsOf = <Parts extends object>(value: Parts, known: readonly string[]): Parts =>
  Object.fromEntries(
    known.flatMap((key) => {
      const part: unknown = value[key as keyof Parts]
      return part === undefined ? [] : [[key, part]]
    }),
  ) as Parts
