import { isIsoDate, type IsoDate } from '../date/iso-date.js'
import { listed } from '../words/listed.js'
import { nearest } from '../words/nearest.js'
import { isRecord, shown } from './shown.js'

const refuse = (name: string, wanted: string, value: unknown): never => {
  throw new TypeError(`${name} must be ${wanted}, got ${shown(value)}`)
}

/**
 * Returns a word, or a yes or no, that must be one of those listed: a misspelt one would be taken for another in
 * silence.
 *
 * @param value - what was passed
 * @param choices - every word allowed; `[true, false]` for a yes or no
 * @param name - the parameter to name when it is none of them
 * @throws {TypeError} when it is none of them, `name` first
 */
export const requireChoice = <Choice extends string | boolean>(
  value: Choice,
  choices: readonly Choice[],
  name: string,
): Choice => {
  if (!choices.includes(value)) {
    // A choice may be a tab or a line end.
    const quoted = choices.map((choice) =>
      typeof choice === 'string' ? `'${JSON.stringify(choice).slice(1, -1)}'` : String(choice),
    )
    refuse(name, quoted.join(' or '), value)
  }
  return value
}

/**
 * Returns a text, which may be empty.
 *
 * @throws {TypeError} when it is something else, `name` first
 */
export const requireText = (value: string, name: string): string =>
  typeof value === 'string' ? value : refuse(name, 'text', value)

/**
 * Returns a whole number.
 *
 * @param least - the least that it may be, if there is one
 * @throws {TypeError} when it is something else or less, `name` first
 */
export const requireWholeNumber = (value: number, name: string, least?: number): number => {
  const wanted = least === undefined ? 'a whole number' : `a whole number of at least ${String(least)}`
  if (typeof value !== 'number') return refuse(name, wanted, value)
  if (!Number.isSafeInteger(value) || (least !== undefined && value < least))
    throw new RangeError(`${name} must be ${wanted}, got ${shown(value)}`)
  return value
}

/**
 * Returns a list.
 *
 * @throws {TypeError} when it is no array, `name` first
 */
export const requireList = <Item>(value: readonly Item[], name: string): readonly Item[] =>
  Array.isArray(value) ? value : refuse(name, 'an array', value)

/**
 * Returns a function.
 *
 * @throws {TypeError} when it is none, `name` first
 */
export const requireFunction = <Call extends (...values: never[]) => unknown>(value: Call, name: string): Call =>
  typeof value === 'function' ? value : refuse(name, 'a function', value)

/** The name of a part that an object of a type may have; of several types, of any of them. */
export type NameOf<Parts> = Parts extends unknown ? keyof Parts & string : never

/**
 * Returns the names of the parts of a type, for `requireObject`. They stand beside the type, and cannot drift from it:
 * one that is missing, or is none, does not compile.
 *
 * @param names - every part of the type, each with `true`
 * @example
 * ```ts
 * namesOf<{ readonly low?: number; readonly high?: number }>({ low: true, high: true }) // => ['low', 'high']
 * ```
 */
export const namesOf = <Parts extends object>(names: {
  readonly [Name in NameOf<Parts>]-?: true
}): readonly NameOf<Parts>[] => Object.keys(names) as NameOf<Parts>[]

/**
 * Returns an object with named parts. With `known`, a part of any other name is refused, with the one that may have
 * been meant: an option that is not known would be passed over in silence.
 *
 * @param known - the names of all parts that it may have
 * @throws {TypeError} when it is no such object, `name` first
 */
export const requireObject = <Parts extends object>(
  value: Parts,
  name: string,
  known?: readonly NameOf<Parts>[],
): Parts => {
  if (!isRecord(value)) return refuse(name, 'an object', value)
  if (known === undefined) return value
  // Without a list of the keys: this is asked for every cell that is read.
  for (const key in value) {
    if ((known as readonly string[]).includes(key) || !Object.hasOwn(value, key)) continue
    const meant = nearest(key, known)
    const choice = meant === undefined ? `it may have ${listed(known, 'and')}` : `did you mean '${meant}'?`
    throw new TypeError(`${name} has no '${key}': ${choice}`)
  }
  return value
}

/**
 * Returns a calendar day.
 *
 * @throws {TypeError} when it is no text, `name` first
 * @throws {RangeError} when there is no such day, `name` first
 */
export const requireDay = (value: IsoDate, name: string): IsoDate => {
  const wanted = 'a calendar day written YYYY-MM-DD'
  if (typeof value !== 'string') return refuse(name, wanted, value)
  if (!isIsoDate(value)) throw new RangeError(`${name} must be ${wanted}, got ${shown(value)}`)
  return value
}
