import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import { computed, ofValues, operandsOf, type ArithmeticOptions, type Computed } from './operand.js'
import { plus } from './span.js'

const zero = new Decimal(0)

/**
 * Returns the sum of figures of one unit with its bounds, whether it is complete, and which figures are absent.
 *
 * An absent figure is not zero: a count contributes nought or more, any other unit anything at all. A dash or a blank
 * counts as zero only where the caller says so, and the result says which did.
 *
 * @param figures - of one unit; none give an exact 0
 * @param options - what counts as zero; whether bounds include rounding
 * @returns the sum in the unit of the figures; `value` is null unless every figure states a point value
 * @throws {RangeError} when the units differ, or an option is out of range
 * @example
 * ```ts
 * const figures = ['4307', 'Approx. 15500', 'TBC'].map((text) => parseFigure(text, { unit: 'count' }))
 * const sum = sumFigures(figures.flatMap((read) => (read.ok ? [read.value] : [])))
 * sum.low // => '19757'
 * sum.high // => null
 * sum.absent // => [2]
 * ```
 */
export const sumFigures = (figures: readonly Figure[], options: ArithmeticOptions = {}): Computed => {
  const operands = operandsOf('sumFigures', figures, options)
  const span = operands.reduce((sum, operand) => plus(sum, operand.span), { low: zero, high: zero })
  return computed(
    operands,
    span,
    ofValues(operands, (values) => values.reduce((sum, value) => sum.plus(value), zero)),
  )
}
