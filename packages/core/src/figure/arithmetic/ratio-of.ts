import { type Parsed, refused } from '../../remark/remark.js'
import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import { computed, ofValues, pairOf, type ArithmeticOptions, type Computed } from './operand.js'
import { containsZero, dividedBy } from './span.js'

const one = new Decimal(1)

/**
 * Returns one figure divided by another, with bounds; or a refusal where the divisor is absent or may be zero: never
 * infinity. A figure divided by itself is exactly 1.
 *
 * Where the first is a part of the second, `shareOf` and `shareAmong` know more and give closer bounds.
 *
 * @param numerator - of any unit
 * @param denominator - of any unit
 * @param options - what counts as zero; whether bounds include rounding
 * @returns a plain ratio: devices per user, not per cent; bounds are rounded outwards at 34 digits. `absent` counts the
 * numerator as 0 and the denominator as 1. Refusals: `denominatorAbsent`, `denominatorMayBeZero`
 * @throws {RangeError} when an option is out of range
 * @example
 * ```ts
 * const devices = parseFigure('5,097', { unit: 'count' })
 * const users = parseFigure('approximately 11,000', { unit: 'count' })
 * const perUser = devices.ok && users.ok && ratioOf(devices.value, users.value)
 * perUser && perUser.ok && perUser.value.low?.toFixed(3) // => '0.443'
 * perUser && perUser.ok && perUser.value.high?.toFixed(3) // => '0.485'
 * ```
 */
export const ratioOf = (numerator: Figure, denominator: Figure, options: ArithmeticOptions = {}): Parsed<Computed> => {
  const operands = pairOf('ratioOf', numerator, denominator, options, 'any units')
  const [above, below] = operands
  if (below.state === 'absent') return denominatorAbsent
  if (containsZero(below.span)) return denominatorMayBeZero
  const value = ofValues(operands, ([x = one, y = one]) => x.div(y))
  const span = numerator === denominator ? { low: one, high: one } : dividedBy(above.span, below.span)
  return { ok: true, value: computed(operands, span, value), notes: [] }
}

/** What `ratioOf` and the shares say where there is nothing to divide by. */
export const denominatorAbsent: Parsed<never> = refused(
  'denominatorAbsent',
  'The figure to divide by is not stated, so there is no ratio.',
)
/** What `ratioOf` and the shares say where the divisor reaches zero. */
export const denominatorMayBeZero: Parsed<never> = refused(
  'denominatorMayBeZero',
  'The figure to divide by is zero, or may be, so the ratio has no bound.',
)
