import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import { computed, ofValues, pairOf, type ArithmeticOptions, type Computed } from './operand.js'
import { containsZero, times, type Span } from './span.js'

const one = new Decimal(1)

/**
 * Returns the product of two figures, such as a number of devices and a price. A figure times itself is a square, and a
 * square is never negative.
 *
 * @param a - of any unit
 * @param b - of any unit; per cent is taken as it is printed, so 42.7% is 42.7
 * @param options - what counts as zero; whether bounds include rounding
 * @returns the product in the product of the units; `absent` counts `a` as 0 and `b` as 1
 * @throws {RangeError} when an option is out of range
 * @example
 * ```ts
 * const devices = parseFigure('5,097', { unit: 'count' })
 * const price = parseFigure('£678.22', { unit: 'gbp' })
 * devices.ok && price.ok && productOf(devices.value, price.value).value // => '3456887.34'
 * ```
 */
export const productOf = (a: Figure, b: Figure, options: ArithmeticOptions = {}): Computed => {
  const operands = pairOf('productOf', a, b, options, 'any units')
  const [left, right] = operands
  const value = ofValues(operands, ([x = one, y = one]) => x.times(y))
  return computed(operands, a === b ? square(left.span) : times(left.span, right.span), value)
}

const square = (span: Span): Span => {
  const ends = [
    times({ low: span.low, high: span.low }, { low: span.low, high: span.low }),
    times({ low: span.high, high: span.high }, { low: span.high, high: span.high }),
  ]
  const high = ends.map((end) => end.high).reduce((most, end) => Decimal.max(most, end))
  const low = ends.map((end) => end.low).reduce((least, end) => Decimal.min(least, end))
  return { low: containsZero(span) ? new Decimal(0) : low, high }
}
