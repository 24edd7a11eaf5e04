import type { RatioEquation, SumEquation } from '../equation/equation.js'
import type { Comparison, NumberRange } from '../reconciliation.js'
import { plainText } from '../sheet/fixed-point.js'
import { ceilingOf, floorOf, fraction, nearestOf, type Fraction } from '../sheet/fraction.js'
import type { Interval } from '../sheet/interval.js'
import { intervalOf, type Numbers } from '../sheet/numbers.js'
import type { Quantities } from '../sheet/quantities.js'
import { entryAt, type Structure } from '../sheet/structure.js'
import { membersOf, quotientOf, ratioOf, type Ratio } from './ratio.js'
import { residualOf } from './sum.js'

/** A comparison with the ranges behind it. */
export interface Compared extends Comparison {
  readonly statedRange: NumberRange
  readonly computedRange: NumberRange
}

/** Digits that a computed ratio has beyond those of its result. */
const extraDigits = 4

const textOf = (number: bigint | null, places: number): string | null =>
  number === null ? null : plainText(number, places)
const rangeOf = ({ low, high }: Interval, places: number): NumberRange => ({
  low: textOf(low, places),
  high: textOf(high, places),
})

const less = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a - b)

const sumComparison = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  definition: SumEquation,
  places: number,
): Compared => {
  const total = entryAt(structure.member, entryAt(structure.start, equation))
  const { difference, interval } = residualOf(structure, numbers, equation)
  const stated = numbers.point(total)
  const own = intervalOf(numbers, total, undefined, definition.rounding ?? 'nearest')
  const bound =
    difference === null ? null : difference >= 0n ? less(difference, interval.low) : less(interval.high, difference)
  return {
    equation: definition.id,
    stated: textOf(stated, places),
    computed: textOf(less(stated, difference), places),
    difference: textOf(difference, places),
    bound: textOf(bound, places),
    statedRange: rangeOf(own, places),
    // Residual = total less addends, so the addends run from the total's end less the residual's.
    computedRange: {
      low: textOf(less(own.high, interval.high), places),
      high: textOf(less(own.low, interval.low), places),
    },
  }
}

const minus = (a: Fraction | null, b: Fraction | null): Fraction | null =>
  a === null || b === null
    ? null
    : {
        numerator: a.numerator * b.denominator - b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      }
const whole = (number: bigint | null): Fraction | null =>
  number === null ? null : { numerator: number, denominator: 1n }

const ratioComparison = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  definition: RatioEquation,
  places: number,
  decimals: number,
): Compared => {
  const [result, numerator, denominator] = membersOf(structure, equation)
  // An equation whose denominator may be zero is not checked, and so never compared.
  const ratio = ratioOf(structure, numbers, equation, definition) as Ratio
  const digits = Math.max(0, decimals) + extraDigits
  const up = 10n ** BigInt(Math.max(0, digits - places))
  const down = 10n ** BigInt(Math.max(0, places - digits))
  const write = (value: Fraction | null, round: (value: Fraction) => bigint): string | null =>
    value === null
      ? null
      : plainText(round({ numerator: value.numerator * up, denominator: value.denominator * down }), digits)
  const stated = numbers.point(result)
  const [n, d] = [numbers.point(numerator), numbers.point(denominator)]
  const exact = n === null || d === null ? null : fraction(ratio.factor * (ratio.turned ? -n : n), d < 0n ? -d : d)
  const quotient = quotientOf(ratio)
  const difference = minus(whole(stated), exact)
  const isAbove = difference !== null && difference.numerator >= 0n
  const room = isAbove ? minus(quotient.high, exact) : minus(exact, quotient.low)
  const half = isAbove ? less(stated, ratio.result.low) : less(ratio.result.high, stated)
  return {
    equation: definition.id,
    stated: textOf(stated, places),
    computed: write(exact, nearestOf),
    difference: write(difference, nearestOf),
    bound: write(minus(room, whole(less(0n, half))), nearestOf),
    statedRange: rangeOf(ratio.result, places),
    computedRange: { low: write(quotient.low, floorOf), high: write(quotient.high, ceilingOf) },
  }
}

/** Stated against computed, in digits. */
export const comparisonOf = (
  structure: Structure,
  numbers: Numbers,
  { places, decimals }: Quantities,
  equation: number,
): Compared => {
  const first = entryAt(structure.member, entryAt(structure.start, equation))
  const own = entryAt(places, entryAt(structure.system, first))
  const definition = entryAt(structure.equations, equation)
  return definition.kind === 'ratio'
    ? ratioComparison(structure, numbers, equation, definition, own, entryAt(decimals, first))
    : sumComparison(structure, numbers, equation, definition, own)
}
