import { ceilingOf, floorOf, nearestOf } from '../sheet/fraction.js'
import { entryAt } from '../sheet/structure.js'
import { negative, type ChangeLimits } from './change-limits.js'

/** What one or more equations ask of the changes: `low <= sum of coefficient x change <= high`, `null` for no limit. */
export interface LinearLimit extends ChangeLimits {
  /** One for each cell of the set, in its order. */
  readonly coefficients: readonly bigint[]
  /** The equations behind each end. */
  readonly lowFrom: readonly number[]
  readonly highFrom: readonly number[]
}

/** Limits that can be met one by one, or the equations that contradict each other. */
type Simplified =
  | { readonly ok: true; readonly limits: readonly LinearLimit[] }
  | { readonly ok: false; readonly conflict: readonly number[] }

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])]

/** The same limits on the negative of the sum. */
const negated = (limit: LinearLimit): LinearLimit => ({
  coefficients: limit.coefficients.map((coefficient) => -coefficient),
  low: negative(limit.high),
  high: negative(limit.low),
  preferred: negative(limit.preferred),
  lowFrom: limit.highFrom,
  highFrom: limit.lowFrom,
})

const withPositiveFirst = (limit: LinearLimit): LinearLimit =>
  (limit.coefficients.find((coefficient) => coefficient !== 0n) ?? 1n) > 0n ? limit : negated(limit)

const widthOf = ({ low, high }: LinearLimit): bigint | null => (low === null || high === null ? null : high - low)

const isNarrower = (a: LinearLimit, b: LinearLimit): boolean => {
  const [of, than] = [widthOf(a), widthOf(b)]
  return of !== null && (than === null || of < than)
}

/** The limits that are within both of two on the same sum. */
const withinBoth = (a: LinearLimit, b: LinearLimit): LinearLimit => {
  const lower = b.low !== null && (a.low === null || b.low > a.low) ? b : a
  const upper = b.high !== null && (a.high === null || b.high < a.high) ? b : a
  const preferred = b.preferred !== null && (a.preferred === null || isNarrower(b, a)) ? b : a
  return {
    coefficients: a.coefficients,
    low: lower.low,
    lowFrom: lower.lowFrom,
    high: upper.high,
    highFrom: upper.highFrom,
    preferred: preferred.preferred,
  }
}

/** Joins limits on the same sum, so that their number no longer depends on how many equations there are. */
const simplified = (limits: readonly LinearLimit[]): Simplified => {
  const bySum = new Map<string, LinearLimit>()
  for (const each of limits) {
    const limit = withPositiveFirst(each)
    const key = limit.coefficients.join()
    const known = bySum.get(key)
    bySum.set(key, known === undefined ? limit : withinBoth(known, limit))
  }
  const result: LinearLimit[] = []
  for (const limit of bySum.values()) {
    const { coefficients, low, high, lowFrom, highFrom } = limit
    if (low !== null && high !== null && low > high) return { ok: false, conflict: union(lowFrom, highFrom) }
    if (coefficients.some((coefficient) => coefficient !== 0n)) result.push(limit)
    else if (low !== null && low > 0n) return { ok: false, conflict: lowFrom }
    else if (high !== null && high < 0n) return { ok: false, conflict: highFrom }
  }
  return { ok: true, limits: result }
}

const difference = (p: LinearLimit, q: LinearLimit, timesP: bigint, timesQ: bigint): LinearLimit => ({
  coefficients: p.coefficients.map(
    (coefficient, index) => timesP * coefficient - timesQ * entryAt(q.coefficients, index),
  ),
  low: p.low === null || q.high === null ? null : timesP * p.low - timesQ * q.high,
  high: p.high === null || q.low === null ? null : timesP * p.high - timesQ * q.low,
  preferred: p.preferred === null || q.preferred === null ? null : timesP * p.preferred - timesQ * q.preferred,
  lowFrom: union(p.lowFrom, q.highFrom),
  highFrom: union(p.highFrom, q.lowFrom),
})

/**
 * What limits say about all changes but the last: Fourier-Motzkin elimination, over the reals.
 *
 * @see Scholtus 2016, Survey Methodology, "A generalized Fellegi-Holt paradigm for automatic error localization"
 */
const withoutLast = (limits: readonly LinearLimit[]): Simplified => {
  const last = (limits[0]?.coefficients.length ?? 1) - 1
  const free: LinearLimit[] = []
  const bound: LinearLimit[] = []
  for (const limit of limits) {
    const coefficient = entryAt(limit.coefficients, last)
    if (coefficient === 0n) free.push(limit)
    else bound.push(coefficient > 0n ? limit : negated(limit))
  }
  bound.forEach((p, index) => {
    for (const q of bound.slice(index + 1))
      free.push(difference(p, q, entryAt(q.coefficients, last), entryAt(p.coefficients, last)))
  })
  return simplified(free.map((limit) => ({ ...limit, coefficients: limit.coefficients.slice(0, last) })))
}

const noLimits: ChangeLimits = { low: null, high: null, preferred: null }

/**
 * The limits on the last of the cells, in whole steps, once the changes before it are chosen; undefined if they
 * contradict each other.
 */
const limitsOnLast = (
  limits: readonly LinearLimit[],
  earlier: readonly bigint[],
  step: bigint,
): ChangeLimits | undefined => {
  const last = earlier.length
  const own: LinearLimit[] = []
  for (const limit of limits) {
    const coefficient = entryAt(limit.coefficients, last)
    if (coefficient === 0n) continue
    const offset = earlier.reduce((sum, change, index) => sum + entryAt(limit.coefficients, index) * change, 0n)
    const low = limit.low === null ? null : limit.low - offset
    const high = limit.high === null ? null : limit.high - offset
    const preferred = limit.preferred === null ? null : limit.preferred - offset
    const isTurned = coefficient < 0n
    const least = isTurned ? negative(high) : low
    const most = isTurned ? negative(low) : high
    const best = isTurned ? negative(preferred) : preferred
    // In whole steps at once, so that the choice does not depend on how finely the integers are scaled.
    const denominator = isTurned ? -coefficient * step : coefficient * step
    own.push({
      ...limit,
      coefficients: [1n],
      low: least === null ? null : ceilingOf({ numerator: least, denominator }) * step,
      high: most === null ? null : floorOf({ numerator: most, denominator }) * step,
      preferred: best === null ? null : nearestOf({ numerator: best, denominator }) * step,
    })
  }
  const result = simplified(own)
  if (!result.ok) return undefined
  const [only] = result.limits
  return only ?? noLimits
}

/** What to know about each cell of the set: one of its last digit, and limits that depend on the changes before it. */
export interface ChangingCell {
  readonly step: bigint
  /** Limits from ratios that hold several cells of the set; asked once the earlier changes are chosen. */
  limitsAfter(earlier: readonly bigint[]): readonly ChangeLimits[]
}

/** Changes chosen for the cells of a set, each with the limits that the others leave it. */
export interface ChosenChanges {
  readonly changes: readonly bigint[]
  readonly ranges: readonly ChangeLimits[]
}

/** Choices before a set whose limits can be met over the reals is given up as not writable in the digits published. */
const mostChoices = 64

/** Changes worth trying, in whole steps, best first: what agrees to the last digit, its neighbours, and both ends. */
const changesToTry = ({ low, high, preferred }: ChangeLimits, step: bigint): readonly bigint[] => {
  const least = low === null ? null : ceilingOf({ numerator: low, denominator: step })
  const most = high === null ? null : floorOf({ numerator: high, denominator: step })
  if (least !== null && most !== null && least > most) return []
  const within = (steps: bigint): bigint =>
    least !== null && steps < least ? least : most !== null && steps > most ? most : steps
  // Without a value that agrees to the last digit, the smallest change that does.
  const best = within(preferred === null ? 0n : nearestOf({ numerator: preferred, denominator: step }))
  const all = new Set([
    best,
    within(best + 1n),
    within(best - 1n),
    within(best + 2n),
    within(best - 2n),
    least ?? best,
    most ?? best,
  ])
  all.delete(0n)
  return [...all].map((steps) => steps * step)
}

const narrowed = (limits: ChangeLimits, others: readonly ChangeLimits[]): ChangeLimits =>
  others.reduce<ChangeLimits>(
    (so, each) => ({
      low: so.low === null || (each.low !== null && each.low > so.low) ? each.low : so.low,
      high: so.high === null || (each.high !== null && each.high < so.high) ? each.high : so.high,
      preferred: so.preferred ?? each.preferred,
    }),
    limits,
  )

/**
 * Chooses changes in whole last digits that are within all limits and pass `accepts`, or names the equations that stand
 * in the way; `null` where no few of them do.
 */
export const chooseChanges = (
  linearLimits: readonly LinearLimit[],
  cells: readonly ChangingCell[],
  accepts: (changes: readonly bigint[]) => boolean,
): ChosenChanges | { readonly conflict: readonly number[] | null } => {
  const all = simplified(linearLimits)
  const onFirst: (readonly LinearLimit[])[] = []
  let rest = all
  for (let count = cells.length; count > 0; count -= 1) {
    if (!rest.ok) return { conflict: rest.conflict }
    onFirst[count - 1] = rest.limits
    rest = withoutLast(rest.limits)
  }
  if (!rest.ok) return { conflict: rest.conflict }
  let left = mostChoices
  const changes: bigint[] = []
  const choose = (): boolean => {
    const at = changes.length
    const cell = cells[at]
    if (cell === undefined) {
      left -= 1
      return accepts(changes)
    }
    const limits = limitsOnLast(onFirst[at] ?? [], changes, cell.step)
    if (limits === undefined) return false
    for (const change of changesToTry(narrowed(limits, cell.limitsAfter(changes)), cell.step)) {
      if (left <= 0) return false
      changes.push(change)
      if (choose()) return true
      changes.pop()
    }
    return false
  }
  if (!choose()) return { conflict: null }
  const ranges = changes.map((_, at): ChangeLimits => {
    const others = changes.filter((_each, index) => index !== at)
    const withItLast = (all.ok ? all.limits : []).map((limit) => ({
      ...limit,
      coefficients: [...limit.coefficients.filter((_each, index) => index !== at), entryAt(limit.coefficients, at)],
    }))
    return limitsOnLast(withItLast, others, cells[at]?.step ?? 1n) ?? noLimits
  })
  return { changes, ranges }
}
