import { membersOf, quotientOf, ratioOf, type Ratio } from '../check/ratio.js'
import { residualOf } from '../check/sum.js'
import { ceilingOf, floorOf, fraction, nearestOf } from '../sheet/fraction.js'
import type { Interval } from '../sheet/interval.js'
import type { Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'

/** Two ends; both belong to it, and `null` is no limit. */
export interface Limits {
  readonly low: bigint | null
  readonly high: bigint | null
}

/** Limits on a change, or on a weighted sum of changes. */
export interface ChangeLimits extends Limits {
  /** The change that makes the printed numbers agree to the last digit, if there is one. */
  readonly preferred: bigint | null
}

/** What the search needs to know about one set of values. */
export interface CheckedEquations {
  readonly structure: Structure
  readonly numbers: Numbers
  readonly outcomes: Uint8Array
  /** Limits on the weighted sum of the changes of a sum's cells. */
  sumLimits(equation: number): ChangeLimits
}

/** Works out limits when they are first asked for: only equations near a violation ever are. */
export const checkedEquations = (structure: Structure, numbers: Numbers, outcomes: Uint8Array): CheckedEquations => {
  const known = new Map<number, ChangeLimits>()
  return {
    structure,
    numbers,
    outcomes,
    sumLimits: (equation) => {
      const cached = known.get(equation)
      if (cached) return cached
      const { difference, interval } = residualOf(structure, numbers, equation)
      // All quantities are integers, so leaving an end out is stopping one short of it.
      const limits = {
        low: interval.high === null ? null : -interval.high + (interval.openHigh ? 1n : 0n),
        high: interval.low === null ? null : -interval.low - (interval.openLow ? 1n : 0n),
        preferred: difference === null ? null : -difference,
      }
      known.set(equation, limits)
      return limits
    },
  }
}

/** The limit from the other side. */
export const negative = (limit: bigint | null): bigint | null => (limit === null ? null : -limit)

const nothing: ChangeLimits = { low: 1n, high: 0n, preferred: null }
const anything: ChangeLimits = { low: null, high: null, preferred: null }

const mirrored = ({ low, high, preferred }: ChangeLimits): ChangeLimits => ({
  low: negative(high),
  high: negative(low),
  preferred: negative(preferred),
})

/** Results that some numerator over some denominator gives. */
const results = (ratio: Ratio, slack: bigint): Limits => {
  const { low, high } = quotientOf(ratio)
  return { low: low === null ? null : ceilingOf(low) - slack, high: high === null ? null : floorOf(high) + slack }
}

/** Numerators that some result times some denominator needs. */
const numerators = ({ result, denominator, factor }: Ratio): Limits => {
  const { low: least, high: most } = result
  const { low: small, high: large } = denominator
  if (least === null || most === null || small === null || large === null) return anything
  return {
    low: ceilingOf({ numerator: least * (least < 0n ? large : small), denominator: factor }),
    high: floorOf({ numerator: most * (most < 0n ? small : large), denominator: factor }),
  }
}

/** Positive denominators with which some numerator gives some result: factor x n = r x d. */
const denominators = (result: Interval, numerator: Interval, factor: bigint): Limits => {
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
 * ends are open: the caller checks the value it chooses.
 */
export const ratioLimits = (
  { structure, numbers }: CheckedEquations,
  equation: number,
  cell: number,
  values?: ReadonlyMap<number, bigint>,
): ChangeLimits => {
  const definition = entryAt(structure.equations, equation)
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
  const inChanges = (own: ChangeLimits): ChangeLimits => ({
    low: own.low === null ? null : own.low - high,
    high: own.high === null ? null : own.high - low,
    preferred: own.preferred === null ? null : own.preferred - point,
  })
  if (cell === result) {
    const step = numbers.step(cell) as bigint
    const exact = n === null || d === null || d === 0n ? null : fraction(ratio.factor * n, d)
    // A truncated result is cut towards zero, any other goes to the nearest step when its change is chosen.
    const preferred =
      exact === null
        ? null
        : definition.rounding === 'truncated'
          ? (exact.numerator / (exact.denominator * step)) * step
          : nearestOf(exact)
    return inChanges({ ...results(ratio, definition.rounding === 'nearest' ? 0n : step), preferred })
  }
  if (cell === numerator) {
    const preferred = r === null || d === null ? null : nearestOf({ numerator: r * d, denominator: ratio.factor })
    const allowed = { ...numerators(ratio), preferred }
    return inChanges(ratio.turned ? mirrored(allowed) : allowed)
  }
  const preferred = n === null || r === null || r === 0n ? null : nearestOf(fraction(ratio.factor * n, r))
  const allowed = { ...denominators(ratio.result, ratio.numerator, ratio.factor), preferred }
  return inChanges(isNegative ? mirrored(allowed) : allowed)
}
