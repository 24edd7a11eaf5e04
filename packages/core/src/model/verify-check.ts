import { nearest } from '../words/nearest.js'
import { isIsoDate, type IsoDate } from '../date/iso-date.js'
import { namesOf, requireObject } from '../parameter/parameter.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import type { RuleMeta } from '../plugin/rule.js'
import type { Acceptance } from '../report/acceptance.js'
import { levels as levelWords, type Level, type RuleCode } from '../report/level.js'
import { asOfRange } from './as-of-range.js'
import { coreRules } from './catalogue.js'

type Levels = Readonly<Record<string, Level | 'off' | undefined>>

/** Every code that a report of the model may hold. */
export const knownCodes = (
  rules: readonly RuleMeta<RuleCode>[],
  readerRules: readonly RuleMeta<RuleCode>[],
): ReadonlySet<string> => new Set([...rules, ...coreRules, ...readerRules].map(({ code }) => code))

const isReading = (read: unknown): boolean =>
  isRecord(read) &&
  isRecord(read['publication']) &&
  isRecord(read['publication']['sections']) &&
  Array.isArray(read['findings']) &&
  Array.isArray(read['unread']) &&
  typeof read['locate'] === 'function'

const known: ReadonlySet<string> = new Set(['asOf', 'levels', 'accepted', 'expected', 'places', 'statedDays'])

/**
 * Makes sure of the two arguments of `check`.
 *
 * @throws {TypeError} when `reading` is none, or `options` is none or has an option that there is not
 * @throws {RangeError} when `asOf` is no calendar day, or lies outside `asOfRange`
 */
export const verifyChecked = (
  read: unknown,
  options: unknown,
): {
  readonly asOf: IsoDate
  readonly levels: unknown
  readonly accepted: unknown
  readonly expected: unknown
  readonly places: boolean
  readonly statedDays: boolean
} => {
  if (!isReading(read))
    throw new TypeError(`check: reading must come from parse or recognise of a model, got ${shown(read)}`)
  if (!isRecord(options))
    throw new TypeError(
      `check: options must be an object with asOf, as in { asOf: '2026-11-23' }, got ${shown(options)}`,
    )
  const unknown = Object.keys(options).find((key) => !known.has(key))
  if (unknown !== undefined)
    throw new TypeError(`check: options: "${unknown}" is none; they are ${[...known].join(', ')}`)
  const { asOf, levels, accepted, expected, places = false, statedDays = true } = options
  if (typeof asOf !== 'string' || !isIsoDate(asOf))
    throw new RangeError(`check: asOf must be a calendar day written YYYY-MM-DD, got ${shown(asOf)}`)
  if (asOf < asOfRange.first || asOf > asOfRange.last)
    throw new RangeError(`check: asOf must lie between ${asOfRange.first} and ${asOfRange.last}, got ${asOf}`)
  if (typeof places !== 'boolean') throw new TypeError(`check: places must be true or false, got ${shown(places)}`)
  if (typeof statedDays !== 'boolean')
    throw new TypeError(`check: statedDays must be true or false, got ${shown(statedDays)}`)
  return { asOf, levels, accepted, expected, places, statedDays }
}

const acceptanceKeys = namesOf<Acceptance>({ fingerprint: true, reason: true, role: true, until: true })

/**
 * Returns the acceptances that `check` was given, none if none were.
 *
 * @throws {TypeError} when one is none, or lacks its fingerprint, reason or role; it names the place in the list
 * @throws {RangeError} when `until` is no calendar day, or one fingerprint is accepted twice
 */
export const verifyAccepted = (accepted: unknown): readonly Acceptance[] => {
  if (accepted === undefined) return []
  if (!Array.isArray(accepted)) throw new TypeError(`check: accepted must be an array, got ${shown(accepted)}`)
  const seen = new Set<string>()
  return accepted.map((each: unknown, index) => {
    const name = `check: accepted[${String(index)}]`
    const acceptance = requireObject(each as Acceptance, name, acceptanceKeys)
    const { fingerprint, reason, role, until } = acceptance
    for (const [key, text] of Object.entries({ fingerprint, reason, role }))
      if (!isText(text) || text.trim() === '') throw new TypeError(`${name}.${key} must be a text, got ${shown(text)}`)
    if (typeof until !== 'string' || !isIsoDate(until))
      throw new RangeError(`${name}.until must be a calendar day written YYYY-MM-DD, got ${shown(until)}`)
    if (seen.has(fingerprint)) throw new RangeError(`${name}: the fingerprint ${fingerprint} is accepted twice`)
    seen.add(fingerprint)
    return { fingerprint, reason, role, until }
  })
}

/**
 * Returns the sections and parts that `check` was told to expect, none if none were.
 *
 * @param known - every section and, behind a stroke, every part of one
 * @throws {TypeError} when it is no array
 * @throws {RangeError} when the model has no such section or part; it names the nearest
 */
export const verifyExpected = (expected: unknown, known: readonly string[]): readonly string[] => {
  if (expected === undefined) return []
  if (!Array.isArray(expected)) throw new TypeError(`check: expected must be an array, got ${shown(expected)}`)
  return expected.map((name: unknown, index) => {
    if (typeof name === 'string' && known.includes(name)) return name
    const alike = typeof name === 'string' ? nearest(name, known) : undefined
    throw new RangeError(
      `check: expected[${String(index)}] must be a section or a part of one, got ${shown(name)}${alike === undefined ? '' : `: did you mean "${alike}"?`}`,
    )
  })
}

/** What may have been meant; or how to tell the model of the codes of a reader. */
const hint = (code: string, codes: ReadonlySet<string>): string => {
  const alike = nearest(code, [...codes])
  if (alike !== undefined) return `: did you mean "${alike}"?`
  return code.startsWith('tables/') ? '; pass readerRules of @imt/tables to createModel' : ''
}

/**
 * Returns the levels that `check` was given, none if none were.
 *
 * @throws {RangeError} when a code is none of the model's, or a level is none; it names the code
 */
export const verifyLevels = (levels: unknown, codes: ReadonlySet<string>): Levels => {
  if (levels === undefined) return {}
  if (!isRecord(levels))
    throw new TypeError(`check: levels must be an object of codes and levels, got ${shown(levels)}`)
  for (const [code, level] of Object.entries(levels)) {
    if (!codes.has(code))
      throw new RangeError(`check: levels: "${code}" is no code that this model reports${hint(code, codes)}`)
    if (level !== undefined && level !== 'off' && !levelWords.some((word) => word === level))
      throw new RangeError(
        `check: levels: "${code}" must be one of ${[...levelWords, 'off'].map((word) => `"${word}"`).join(', ')}, got ${shown(level)}`,
      )
  }
  return levels as Levels
}
