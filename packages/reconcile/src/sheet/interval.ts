/** Integers between two ends; `null` is unbounded. Open ends leave the end itself out. */
export interface Interval {
  readonly low: bigint | null
  readonly high: bigint | null
  readonly openLow: boolean
  readonly openHigh: boolean
}

/** An interval with both ends closed. */
export const closed = (low: bigint | null, high: bigint | null): Interval => ({
  low,
  high,
  openLow: false,
  openHigh: false,
})

/** The interval moved along. */
export const moved = (interval: Interval, by: bigint): Interval => ({
  ...interval,
  low: interval.low === null ? null : interval.low + by,
  high: interval.high === null ? null : interval.high + by,
})

/** The sum of a number from each: an end is open as soon as one contributor's is. */
export const added = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
  openLow: a.openLow || b.openLow,
  openHigh: a.openHigh || b.openHigh,
})

/** The interval of the negatives: the ends change places. */
export const negated = (interval: Interval): Interval => ({
  low: interval.high === null ? null : -interval.high,
  high: interval.low === null ? null : -interval.low,
  openLow: interval.openHigh,
  openHigh: interval.openLow,
})

/**
 * True if zero is in the interval; an open end leaves it out. Two intervals share a number if zero is in their
 * difference.
 *
 * @see XBRL Calculations 1.1,
 *   https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html
 */
export const includesZero = ({ low, high, openLow, openHigh }: Interval): boolean =>
  (low === null || low < 0n || (low === 0n && !openLow)) && (high === null || high > 0n || (high === 0n && !openHigh))

/** How a number was brought to its last printed digit; `none` if it was not. */
export type CellRounding = 'nearest' | 'truncated' | 'either' | 'none'

/**
 * The true values that a number printed to steps of `step` can stand for. A step is even.
 *
 * `nearest`: half a step either way, both ends included. `truncated`: up to a step further from zero, that end
 * excluded; zero stands for less than a step either way. `either`: whichever of the two allows more.
 */
export const roundingInterval = (value: bigint, step: bigint, rounding: CellRounding): Interval => {
  if (rounding === 'none') return closed(value, value)
  const nearest = closed(value - step / 2n, value + step / 2n)
  if (rounding === 'nearest') return nearest
  const truncated: Interval = {
    low: value > 0n ? value : value - step,
    high: value < 0n ? value : value + step,
    openLow: value <= 0n,
    openHigh: value >= 0n,
  }
  if (rounding === 'truncated' || value === 0n) return truncated
  return value > 0n ? { ...truncated, low: nearest.low } : { ...truncated, high: nearest.high }
}
