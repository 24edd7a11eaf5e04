import { requireObject, requireChoice } from '../parameter/parameter.js'
import type { Parsed } from './remark.js'

/**
 * Returns the value that a reading gave, for code that knows its text to be readable, such as a constant. For text that
 * others wrote, look at `ok` and show them the refusal.
 *
 * @param parsed - what a function that reads text gave
 * @throws {RangeError} when it was refused, with the message of the refusal
 * @example
 * ```ts
 * valueOf(parseFigure('£1,000', { unit: 'gbp' })).unit // => 'gbp'
 * ```
 */
export const valueOf = <Value>(parsed: Parsed<Value>): Value => {
  requireObject(parsed, 'valueOf: parsed')
  requireChoice(parsed.ok, [true, false], 'valueOf: parsed.ok')
  if (parsed.ok) return parsed.value
  throw new RangeError(`valueOf: parsed was refused (${parsed.refusal.code}): ${parsed.refusal.message}`)
}
