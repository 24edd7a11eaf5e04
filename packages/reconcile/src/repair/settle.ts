import { ceilingOf, floorOf, nearestOf } from '../sheet/fraction.js'
import { nth } from '../sheet/indexed.js'
import { joined, negative, withoutLast, type Strip, type Strips } from './linear-limits.js'
import type { Allowed } from '../workings.js'

/** Values found for the changes of a set, each with the limits that the others leave it. */
export interface Settled {
  readonly changes: readonly bigint[]
  readonly ranges: readonly Allowed[]
}

/** What to know about each cell of the set: one of its last digit, and limits that depend on the changes before it. */
export interface Unknown {
  readonly step: bigint
  /** Limits from ratios that hold several cells of the set; asked once the earlier changes are chosen. */
  late?(earlier: readonly bigint[]): readonly Allowed[]
}

/** Tries before a set whose limits can be met over the reals is given up as not writable in the digits published. */
const tries = 64

const floorDiv = (over: bigint, by: bigint): bigint => floorOf({ over, by })
const ceilDiv = (over: bigint, by: bigint): bigint => ceilingOf({ over, by })
const nearest = (over: bigint, by: bigint): bigint => nearestOf({ over, by })

/** Changes worth trying, in whole steps, best first: what agrees to the last digit, its neighbours, and both ends. */
const candidates = ({ low, high, prefer }: Allowed, step: bigint): readonly bigint[] => {
  const least = low === null ? null : ceilDiv(low, step)
  const most = high === null ? null : floorDiv(high, step)
  if (least !== null && most !== null && least > most) return []
  const within = (steps: bigint): bigint =>
    least !== null && steps < least ? least : most !== null && steps > most ? most : steps
  // Without a value that agrees to the last digit, the smallest change that does.
  const best = within(prefer === null ? 0n : nearest(prefer, step))
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

/**
 * The limits on the last of the cells, in whole steps, once the changes before it are chosen; undefined if they
 * contradict each other.
 */
const limitsFor = (strips: readonly Strip[], earlier: readonly bigint[], step: bigint): Allowed | undefined => {
  const last = earlier.length
  const own: Strip[] = []
  for (const strip of strips) {
    const coefficient = nth(strip.a, last)
    if (coefficient === 0n) continue
    const offset = earlier.reduce((sum, change, index) => sum + nth(strip.a, index) * change, 0n)
    const low = strip.low === null ? null : strip.low - offset
    const high = strip.high === null ? null : strip.high - offset
    const prefer = strip.prefer === null ? null : strip.prefer - offset
    // In whole steps at once, so that the choice does not depend on how finely the integers are scaled.
    const by = coefficient < 0n ? -coefficient * step : coefficient * step
    const [l, h, p] = coefficient < 0n ? [negative(high), negative(low), negative(prefer)] : [low, high, prefer]
    own.push({
      ...strip,
      a: [1n],
      low: l === null ? null : ceilDiv(l, by) * step,
      high: h === null ? null : floorDiv(h, by) * step,
      prefer: p === null ? null : nearest(p, by) * step,
    })
  }
  const result = joined(own)
  if (!result.ok) return undefined
  const [only] = result.strips
  return only ?? { low: null, high: null, prefer: null }
}

const narrowed = (allowed: Allowed, late: readonly Allowed[]): Allowed =>
  late.reduce<Allowed>(
    (so, each) => ({
      low: so.low === null || (each.low !== null && each.low > so.low) ? each.low : so.low,
      high: so.high === null || (each.high !== null && each.high < so.high) ? each.high : so.high,
      prefer: so.prefer ?? each.prefer,
    }),
    allowed,
  )

/** Values in whole last digits that meet all strips and pass `accepts`, or the equations that stand in the way. */
export const settle = (
  strips: Strips,
  unknowns: readonly Unknown[],
  accepts: (changes: readonly bigint[]) => boolean,
): Settled | { readonly conflict: readonly number[] | null } => {
  const levels: (readonly Strip[])[] = []
  let level = strips
  for (let count = unknowns.length; count > 0; count -= 1) {
    if (!level.ok) return { conflict: level.conflict }
    levels[count - 1] = level.strips
    level = withoutLast(level.strips)
  }
  if (!level.ok) return { conflict: level.conflict }
  let left = tries
  const changes: bigint[] = []
  const choose = (): boolean => {
    const at = changes.length
    const unknown = unknowns[at]
    if (unknown === undefined) {
      left -= 1
      return accepts(changes)
    }
    const limits = limitsFor(levels[at] ?? [], changes, unknown.step)
    if (limits === undefined) return false
    for (const change of candidates(narrowed(limits, unknown.late?.(changes) ?? []), unknown.step)) {
      if (left <= 0) return false
      changes.push(change)
      if (choose()) return true
      changes.pop()
    }
    return false
  }
  if (!choose()) return { conflict: null }
  const ranges = changes.map((_, at): Allowed => {
    const strip = strips.ok ? strips.strips : []
    const others = changes.filter((_each, index) => index !== at)
    const reordered = strip.map((each) => ({
      ...each,
      a: [...each.a.filter((_each, index) => index !== at), nth(each.a, at)],
    }))
    return limitsFor(reordered, others, unknowns[at]?.step ?? 1n) ?? { low: null, high: null, prefer: null }
  })
  return { changes, ranges }
}
