/** Integers between two ends; `null` is unbounded. Open ends leave the end itself out. */
export interface Span {
  readonly low: bigint | null
  readonly high: bigint | null
  readonly openLow: boolean
  readonly openHigh: boolean
}

/** A span with both ends closed. */
export const closed = (low: bigint | null, high: bigint | null): Span => ({
  low,
  high,
  openLow: false,
  openHigh: false,
})

/** The span moved along. */
export const moved = (span: Span, by: bigint): Span => ({
  ...span,
  low: span.low === null ? null : span.low + by,
  high: span.high === null ? null : span.high + by,
})

/** The sum of a number from each: an end is open as soon as one contributor's is. */
export const added = (a: Span, b: Span): Span => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
  openLow: a.openLow || b.openLow,
  openHigh: a.openHigh || b.openHigh,
})

/** The span of the negatives: the ends change places. */
export const negated = (span: Span): Span => ({
  low: span.high === null ? null : -span.high,
  high: span.low === null ? null : -span.low,
  openLow: span.openHigh,
  openHigh: span.openLow,
})

/**
 * True if the two share a number. Where an end of one meets an end of the other, both must include it: one open end is
 * enough to part them.
 *
 * @see XBRL Calculations 1.1,
 *   https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html
 */
export const meets = (a: Span, b: Span): boolean => {
  const reaches = (low: bigint | null, openLow: boolean, high: bigint | null, openHigh: boolean): boolean =>
    low === null || high === null || low < high || (low === high && !openLow && !openHigh)
  return reaches(a.low, a.openLow, b.high, b.openHigh) && reaches(b.low, b.openLow, a.high, a.openHigh)
}

/** How a number was brought to its last printed digit; `none` if it was not. */
export type CellRounding = 'nearest' | 'truncated' | 'either' | 'none'

/**
 * The true values that a number printed to steps of `step` can stand for. A step is even.
 *
 * `nearest`: half a step either way, both ends included. `truncated`: up to a step further from zero, that end
 * excluded; zero stands for less than a step either way. `either`: whichever of the two allows more.
 */
export const roundingSpan = (value: bigint, step: bigint, rounding: CellRounding): Span => {
  if (rounding === 'none') return closed(value, value)
  const nearest = closed(value - step / 2n, value + step / 2n)
  if (rounding === 'nearest') return nearest
  const truncated: Span = {
    low: value > 0n ? value : value - step,
    high: value < 0n ? value : value + step,
    openLow: value <= 0n,
    openHigh: value >= 0n,
  }
  if (rounding === 'truncated' || value === 0n) return truncated
  return value > 0n ? { ...truncated, low: nearest.low } : { ...truncated, high: nearest.high }
}
