import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import { computed, ofValues, pairOf, type ArithmeticOptions, type Computed } from './operand.js'
import { negated, plus } from './span.js'

/**
 * Returns the first figure less the second. A figure less itself is exactly 0, however uncertain it is: the same figure
 * is not two.
 *
 * @param from - of the same unit as `less`
 * @param less - what is taken away
 * @param options - what counts as zero; whether bounds include rounding
 * @returns the difference in the unit of the figures; `absent` counts `from` as 0 and `less` as 1
 * @throws {RangeError} when the units differ, or an option is out of range
 * @example
 * ```ts
 * const a = parseFigure('nearly 10,000', { unit: 'count' })
 * const b = parseFigure('1,750', { unit: 'count' })
 * a.ok && b.ok && differenceOf(a.value, b.value).high // => '8249'
 * ```
 */
export const differenceOf = (from: Figure, less: Figure, options: ArithmeticOptions = {}): Computed => {
  const operands = pairOf('differenceOf', from, less, options, 'one unit')
  const [a, b] = operands
  if (from === less && a.state !== 'absent') {
    const zero = new Decimal(0)
    return computed(operands, { low: zero, high: zero }, a.value === null ? null : zero)
  }
  return computed(
    operands,
    plus(a.span, negated(b.span)),
    ofValues(operands, ([x = new Decimal(0), y = new Decimal(0)]) => x.minus(y)),
  )
}
