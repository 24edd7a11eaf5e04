import { requireObject, requireText } from '../parameter/parameter.js'

/** Names of a body's own, each with the name to use. */
export interface OwnNames {
  readonly [name: string]: string
}

/** Tells the name to use for a name, or nothing where the body says nothing of it. */
export type NameReader = (name: string) => string | undefined

const form = / (?:ltd|limited|plc|llp|inc|uk)$/

/** Spellings of one name: without regard to case and signs, and without the kind of company at its end. */
const keyOf = (name: string): string => {
  let words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  while (form.test(words)) words = words.replace(form, '')
  return words
}

/**
 * Returns what tells the name to use for a name of a body's own, without regard to case, signs and the kind of company
 * at its end. One that is itself to go by another goes by the last.
 *
 * @param own - names, each with the name to use
 * @param parameter - what to call them where one is none
 * @returns a function that gives the name to use, or nothing where the body says nothing of it
 * @throws {TypeError} when a name to use is no text or says nothing, `parameter` first
 * @throws {RangeError} when names go by each other in a circle, `parameter` first
 * @example
 * ```ts
 * const nameOf = ownNames({ 'Old Name Ltd': 'New Name plc' }, 'vendors')
 * nameOf('OLD NAME LIMITED') // => 'New Name plc'
 * nameOf('Another') // => undefined
 * ```
 */
export const ownNames = (own: OwnNames, parameter: string): NameReader => {
  const known = new Map(
    Object.entries(requireObject(own, parameter)).map(([name, use]) => {
      const place = `${parameter}["${name}"]`
      for (const each of [name, requireText(use, place)])
        if (keyOf(each) === '') throw new TypeError(`${place} must be a name for a name, got ${JSON.stringify(each)}`)
      return [keyOf(name), use.trim()] as const
    }),
  )
  const last = (name: string): string => {
    const met = new Set([name])
    let key = name
    for (;;) {
      const use = known.get(key) ?? ''
      const next = keyOf(use)
      // A spelling of the name itself is where it ends.
      if (next === key || !known.has(next)) return use
      if (met.has(next)) throw new RangeError(`${parameter}["${name}"] must go by one name, and goes in a circle`)
      met.add(next)
      key = next
    }
  }
  const names = new Map([...known.keys()].map((key) => [key, last(key)]))
  return names.size === 0 ? () => undefined : (name) => names.get(keyOf(name))
}
