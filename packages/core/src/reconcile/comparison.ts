import { ceilingOf, floorOf, fraction, nearestOf, type Fraction } from './fraction.js'
import { spanOf, type Numbers } from './numbers.js'
import { membersOf, quotientOf, ratioOf } from './ratio.js'
import type { Comparison, NumberRange } from './reconciliation.js'
import { plainText } from './scaled.js'
import { closed, type Span } from './span.js'
import type { Structure } from './structure.js'
import { residualOf } from './sum.js'

/** A comparison with the ranges behind it. */
export interface Compared extends Comparison {
  readonly statedRange: NumberRange
  readonly computedRange: NumberRange
}

/** Digits that a computed ratio has beyond those of its result. */
const extraDigits = 4

const textOf = (number: bigint | null, places: number): string | null => (number === null ? null : plainText(number, places))
const rangeOf = ({ low, high }: Span, places: number): NumberRange => ({ low: textOf(low, places), high: textOf(high, places) })

const less = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a - b)

const comparedSum = (structure: Structure, numbers: Numbers, equation: number, id: string, places: number): Compared => {
  const total = structure.member[structure.start[equation] ?? 0] ?? 0
  const definition = structure.equations[equation]
  const { difference, span } = residualOf(structure, numbers, equation)
  const stated = numbers.point(total)
  const own = spanOf(numbers, total, undefined, definition?.kind === 'ratio' ? 'nearest' : (definition?.rounding ?? 'nearest'))
  const bound = difference === null ? null : difference >= 0n ? less(difference, span.low) : less(span.high, difference)
  // Residual = total less addends, so the addends run from the total's end less the residual's.
  const computed = { low: less(own.high, span.high), high: less(own.low, span.low) }
  return {
    equation: id,
    stated: textOf(stated, places),
    computed: textOf(less(stated, difference), places),
    difference: textOf(difference, places),
    bound: textOf(bound, places),
    statedRange: rangeOf(own, places),
    computedRange: { low: textOf(computed.low, places), high: textOf(computed.high, places) },
  }
}

const comparedRatio = (structure: Structure, numbers: Numbers, equation: number, id: string, places: number, decimals: number): Compared => {
  const definition = structure.equations[equation]
  const [result, numerator, denominator] = membersOf(structure, equation)
  const ratio = definition?.kind === 'ratio' ? ratioOf(structure, numbers, equation, definition) : undefined
  const digits = Math.max(0, decimals) + extraDigits
  const up = 10n ** BigInt(Math.max(0, digits - places))
  const down = 10n ** BigInt(Math.max(0, places - digits))
  const write = (value: Fraction | null, round: (value: Fraction) => bigint): string | null =>
    value === null ? null : plainText(round({ over: value.over * up, by: value.by * down }), digits)
  const stated = numbers.point(result)
  const [n, d] = [numbers.point(numerator), numbers.point(denominator)]
  const own = ratio?.result ?? closed(numbers.low(result), numbers.high(result))
  const quotient = ratio === undefined ? { low: null, high: null } : quotientOf(ratio)
  const size = d === null ? null : d < 0n ? -d : d
  const exact = ratio === undefined || n === null || size === null || size === 0n ? null : fraction(ratio.factor * (ratio.turned ? -n : n), size)
  const minus = (a: Fraction | null, b: Fraction | null): Fraction | null => (a === null || b === null ? null : { over: a.over * b.by - b.over * a.by, by: a.by * b.by })
  const whole = (number: bigint | null): Fraction | null => (number === null ? null : { over: number, by: 1n })
  const difference = minus(whole(stated), exact)
  const room = difference === null ? null : difference.over >= 0n ? [minus(quotient.high, exact), whole(less(stated, own.low))] : [minus(exact, quotient.low), whole(less(own.high, stated))]
  const [spread, half] = room ?? [null, null]
  const bound = spread === null || half === null || spread === undefined || half === undefined ? null : { over: spread.over + half.over * spread.by, by: spread.by }
  return {
    equation: id,
    stated: textOf(stated, places),
    computed: write(exact, nearestOf),
    difference: write(difference, nearestOf),
    bound: write(bound, nearestOf),
    statedRange: rangeOf(own, places),
    computedRange: { low: write(quotient.low, floorOf), high: write(quotient.high, ceilingOf) },
  }
}

/** Stated against computed, in words of digits. */
export const comparedIn = (structure: Structure, numbers: Numbers, places: Int32Array, decimals: Int32Array, equation: number): Compared => {
  const first = structure.member[structure.start[equation] ?? 0] ?? 0
  const own = places[structure.system[first] ?? 0] ?? 0
  const definition = structure.equations[equation]
  const id = definition?.id ?? ''
  return definition?.kind === 'ratio' ? comparedRatio(structure, numbers, equation, id, own, decimals[first] ?? 0) : comparedSum(structure, numbers, equation, id, own)
}
