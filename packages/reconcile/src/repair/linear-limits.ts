import { nth } from '../sheet/indexed.js'
/** What one or more equations ask of the changes: `low <= sum of a x change <= high`, `null` for no limit. */
export interface Strip {
  /** One coefficient for each cell of the set, in its order. */
  readonly a: readonly bigint[]
  readonly low: bigint | null
  readonly high: bigint | null
  /** The sum of changes that makes the printed numbers agree to the last digit, if there is one. */
  readonly prefer: bigint | null
  /** The equations behind each limit. */
  readonly lowFrom: readonly number[]
  readonly highFrom: readonly number[]
}

/** Strips that can be met one by one, or the equations that contradict each other. */
export type Strips =
  | { readonly ok: true; readonly strips: readonly Strip[] }
  | { readonly ok: false; readonly conflict: readonly number[] }

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])]

/** The limit from the other side. */
export const negative = (limit: bigint | null): bigint | null => (limit === null ? null : -limit)

/** The same limits on the negative of the sum. */
const turned = (strip: Strip): Strip => ({
  a: strip.a.map((coefficient) => -coefficient),
  low: negative(strip.high),
  high: negative(strip.low),
  prefer: negative(strip.prefer),
  lowFrom: strip.highFrom,
  highFrom: strip.lowFrom,
})

/** The same limits, written with a positive first coefficient. */
const facing = (strip: Strip): Strip =>
  (strip.a.find((coefficient) => coefficient !== 0n) ?? 1n) > 0n ? strip : turned(strip)

const widthOf = ({ low, high }: Strip): bigint | null => (low === null || high === null ? null : high - low)

const narrower = (a: Strip, b: Strip): boolean => {
  const [of, than] = [widthOf(a), widthOf(b)]
  return of !== null && (than === null || of < than)
}

/**
 * Joins strips that run in the same direction, so that their number no longer depends on how many equations there are.
 */
export const joined = (strips: readonly Strip[]): Strips => {
  const directions = new Map<string, Strip>()
  for (const each of strips) {
    const strip = facing(each)
    const key = strip.a.join()
    const known = directions.get(key)
    if (known === undefined) directions.set(key, strip)
    else {
      const lower = strip.low !== null && (known.low === null || strip.low > known.low) ? strip : known
      const upper = strip.high !== null && (known.high === null || strip.high < known.high) ? strip : known
      const preferred = strip.prefer !== null && (known.prefer === null || narrower(strip, known)) ? strip : known
      directions.set(key, {
        a: strip.a,
        low: lower.low,
        lowFrom: lower.lowFrom,
        high: upper.high,
        highFrom: upper.highFrom,
        prefer: preferred.prefer,
      })
    }
  }
  const result: Strip[] = []
  for (const strip of directions.values()) {
    const { a, low, high, lowFrom, highFrom } = strip
    if (low !== null && high !== null && low > high) return { ok: false, conflict: union(lowFrom, highFrom) }
    if (a.some((coefficient) => coefficient !== 0n)) result.push(strip)
    else if (low !== null && low > 0n) return { ok: false, conflict: lowFrom }
    else if (high !== null && high < 0n) return { ok: false, conflict: highFrom }
  }
  return { ok: true, strips: result }
}

const combined = (p: Strip, q: Strip, byP: bigint, byQ: bigint): Strip => ({
  a: p.a.map((coefficient, index) => byP * coefficient - byQ * nth(q.a, index)),
  low: p.low === null || q.high === null ? null : byP * p.low - byQ * q.high,
  high: p.high === null || q.low === null ? null : byP * p.high - byQ * q.low,
  prefer: p.prefer === null || q.prefer === null ? null : byP * p.prefer - byQ * q.prefer,
  lowFrom: union(p.lowFrom, q.highFrom),
  highFrom: union(p.highFrom, q.lowFrom),
})

/**
 * What the strips say about all changes but the last: Fourier-Motzkin elimination, over the reals.
 *
 * @see Scholtus 2016, Survey Methodology, "A generalized Fellegi-Holt paradigm for automatic error localization"
 */
export const withoutLast = (strips: readonly Strip[]): Strips => {
  const last = (strips[0]?.a.length ?? 1) - 1
  const free: Strip[] = []
  const bound: Strip[] = []
  for (const strip of strips) {
    const coefficient = nth(strip.a, last)
    if (coefficient === 0n) free.push(strip)
    else bound.push(coefficient > 0n ? strip : turned(strip))
  }
  bound.forEach((p, index) => {
    for (const q of bound.slice(index + 1)) free.push(combined(p, q, nth(q.a, last), nth(p.a, last)))
  })
  return joined(free.map((strip) => ({ ...strip, a: strip.a.slice(0, last) })))
}
