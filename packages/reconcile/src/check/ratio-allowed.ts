import { ceilingOf, floorOf, fraction, nearestOf } from '../sheet/fraction.js'
import { nth } from '../sheet/indexed.js'
import { membersOf, quotientOf, ratioOf, type Ratio } from './ratio.js'
import type { Span } from '../sheet/span.js'
import { negative } from '../repair/linear-limits.js'
import type { Allowed, Workings } from '../workings.js'

const nothing: Allowed = { low: 1n, high: 0n, prefer: null }
const anything: Allowed = { low: null, high: null, prefer: null }

const mirrored = ({ low, high, prefer }: Allowed): Allowed => ({
  low: negative(high),
  high: negative(low),
  prefer: negative(prefer),
})

/** Results that some numerator over some denominator gives. */
const results = (ratio: Ratio, slack: bigint): Omit<Allowed, 'prefer'> => {
  const { low, high } = quotientOf(ratio)
  return { low: low === null ? null : ceilingOf(low) - slack, high: high === null ? null : floorOf(high) + slack }
}

/** Numerators that some result times some denominator needs. */
const numerators = ({ result, denominator, factor }: Ratio): Omit<Allowed, 'prefer'> => {
  const { low: least, high: most } = result
  const { low: small, high: large } = denominator
  if (least === null || most === null || small === null || large === null) return anything
  return {
    low: ceilingOf({ over: least * (least < 0n ? large : small), by: factor }),
    high: floorOf({ over: most * (most < 0n ? small : large), by: factor }),
  }
}

/** Positive denominators with which some numerator gives some result: factor x n = r x d. */
const denominators = (result: Span, numerator: Span, factor: bigint): Omit<Allowed, 'prefer'> => {
  let low = 1n
  let high: bigint | null = null
  // factor x n <= r x d at the largest r and least n, and the other way round.
  for (const [n, r] of [
    [numerator.low, result.high],
    [negative(numerator.high), negative(result.low)],
  ] as const) {
    if (n === null || r === null) continue
    if (r === 0n) {
      if (n > 0n) return nothing
    } else if (r > 0n) {
      const least = ceilingOf(fraction(factor * n, r))
      if (least > low) low = least
    } else {
      const most = floorOf(fraction(factor * n, r))
      if (high === null || most < high) high = most
    }
  }
  return { low, high }
}

/**
 * Limits on the change of one cell of a ratio while the others stay, or take the values given. A little too wide where
 * ends are open: the caller checks the value it settles on.
 */
export const allowedInRatio = (
  { structure, numbers }: Workings,
  equation: number,
  cell: number,
  values?: ReadonlyMap<number, bigint>,
): Allowed => {
  const definition = nth(structure.equations, equation)
  const point = numbers.point(cell)
  const low = numbers.low(cell)
  const high = numbers.high(cell)
  if (definition.kind !== 'ratio' || point === null || low === null || high === null) return anything
  const [result, numerator, denominator] = membersOf(structure, equation)
  const others = new Map(values)
  others.delete(cell)
  const ratio = ratioOf(structure, numbers, equation, definition, others)
  if (ratio === undefined) return nothing
  const isNegative = (numbers.high(denominator) ?? 1n) < 0n
  const sign = (number: bigint | null, isTurned: boolean): bigint | null => (isTurned ? negative(number) : number)
  const at = (member: number): bigint | null => others.get(member) ?? numbers.point(member)
  const [r, n, d] = [at(result), sign(at(numerator), ratio.turned), sign(at(denominator), isNegative)]
  const inChanges = (own: Allowed): Allowed => ({
    low: own.low === null ? null : own.low - high,
    high: own.high === null ? null : own.high - low,
    prefer: own.prefer === null ? null : own.prefer - point,
  })
  if (cell === result) {
    const step = numbers.step(cell) as bigint
    const exact = n === null || d === null || d === 0n ? null : fraction(ratio.factor * n, d)
    // A truncated result is cut towards zero, any other goes to the nearest step when the set is settled.
    const prefer =
      exact === null
        ? null
        : definition.rounding === 'truncated'
          ? (exact.over / (exact.by * step)) * step
          : nearestOf(exact)
    return inChanges({ ...results(ratio, definition.rounding === 'nearest' ? 0n : step), prefer })
  }
  if (cell === numerator) {
    const prefer = r === null || d === null ? null : nearestOf({ over: r * d, by: ratio.factor })
    const allowed = { ...numerators(ratio), prefer }
    return inChanges(ratio.turned ? mirrored(allowed) : allowed)
  }
  const prefer = n === null || r === null || r === 0n ? null : nearestOf(fraction(ratio.factor * n, r))
  const allowed = { ...denominators(ratio.result, ratio.numerator, ratio.factor), prefer }
  return inChanges(isNegative ? mirrored(allowed) : allowed)
}
