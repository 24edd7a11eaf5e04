import { Decimal, isIsoDate, type IsoDate } from '@imt/core'

/** What was passed, in words for an error message; it never throws itself. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Decimal.isDecimal(value)) return `a Decimal of ${String(value)}`
  return 'low' in value && 'high' in value
    ? 'a Figure: pass its value, and decide what a figure that states none stands for'
    : 'an object'
}

/**
 * Returns a word that must be one of those listed: a misspelt one would be taken for another in silence.
 *
 * @param value - what was passed
 * @param choices - every word allowed
 * @param name - the parameter to name when it is none of them
 * @throws {TypeError} when it is none of them, `name` first
 */
export const readChoice = <Choice extends string>(value: Choice, choices: readonly Choice[], name: string): Choice => {
  if (!choices.includes(value))
    throw new TypeError(`${name} must be ${choices.map((choice) => `'${choice}'`).join(' or ')}, got ${shown(value)}`)
  return value
}

/**
 * Returns a yes or no, or `undefined` where nothing was said.
 *
 * @throws {TypeError} when it is something else, `name` first
 */
export const readYesNo = (value: boolean | undefined, name: string): boolean | undefined => {
  if (value !== undefined && typeof value !== 'boolean')
    throw new TypeError(`${name} must be true or false, got ${shown(value)}`)
  return value
}

/**
 * Returns a text, which may be empty.
 *
 * @throws {TypeError} when it is something else, `name` first
 */
export const readText = (value: string, name: string): string => {
  if (typeof value !== 'string') throw new TypeError(`${name} must be text, got ${shown(value)}`)
  return value
}

/**
 * Returns a list.
 *
 * @throws {TypeError} when it is no array, `name` first
 */
export const readList = <Item>(value: readonly Item[], name: string): readonly Item[] => {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array, got ${shown(value)}`)
  return value
}

/**
 * Returns an object with named parts.
 *
 * @throws {TypeError} when it is none, `name` first
 */
export const readParts = <Parts extends object>(value: Parts, name: string): Parts => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Decimal.isDecimal(value))
    throw new TypeError(`${name} must be an object, got ${shown(value)}`)
  return value
}

/** True for a day in years that books are kept in: reckoning on from it never leaves the four digits of a year. */
export const isBookDay = (text: string): text is IsoDate => isIsoDate(text) && text >= '1000' && text < '3000'

/**
 * Returns a calendar day of the years 1000 to 2999.
 *
 * @throws {RangeError} when there is no such day, `name` first
 */
export const readDay = (value: IsoDate, name: string): IsoDate => {
  if (typeof value !== 'string' || !isBookDay(value))
    throw new RangeError(
      `${name} must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got ${shown(value)}`,
    )
  return value
}
