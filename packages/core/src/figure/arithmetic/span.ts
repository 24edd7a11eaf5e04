import { Decimal } from '../../decimal.js'

/** Two ends of an interval; an unbounded end is infinite. */
export interface Span {
  readonly low: Decimal
  readonly high: Decimal
}

const infinite = new Decimal(Infinity)

/** Two copies that round outwards, so that a quotient with no end still lies between its bounds. */
const Down = Decimal.clone({ rounding: Decimal.ROUND_FLOOR })
const Up = Decimal.clone({ rounding: Decimal.ROUND_CEIL })

/** What is known of a figure that is not stated. */
export const everything: Span = { low: infinite.neg(), high: infinite }
/** What is known of a count that is not stated. */
export const noughtOrMore: Span = { low: new Decimal(0), high: infinite }

const endOf = (end: Decimal): Decimal | null => (!end.isFinite() ? null : end.isZero() ? new Decimal(0) : end)

/** Ends as figures write them: null where unbounded, and no negative zero. */
export const endsOf = ({ low, high }: Span): { readonly low: Decimal | null; readonly high: Decimal | null } => ({
  low: endOf(low),
  high: endOf(high),
})

/** The span between ends as figures write them. */
export const spanOf = (low: Decimal | null, high: Decimal | null): Span => ({
  low: low ?? everything.low,
  high: high ?? everything.high,
})

/** True if zero lies between the ends or on one of them. */
export const containsZero = ({ low, high }: Span): boolean => !low.gt(0) && !high.lt(0)

/**
 * The least and the greatest of what an operation makes of the ends; an end that is 0 times or infinity by infinity
 * says nothing new.
 */
const corners = (a: Span, b: Span, operation: (Rounded: typeof Decimal, x: Decimal, y: Decimal) => Decimal): Span => {
  const ends = (Rounded: typeof Decimal): Decimal[] =>
    [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => operation(Rounded, x, y))).filter((end) => !end.isNaN())
  return {
    low: new Decimal(ends(Down).reduce((least, end) => Decimal.min(least, end))),
    high: new Decimal(ends(Up).reduce((most, end) => Decimal.max(most, end))),
  }
}

/** The sum of a number from each. */
export const plus = (a: Span, b: Span): Span => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) })
/** The negatives: the ends change places. */
export const negated = ({ low, high }: Span): Span => ({ low: high.neg(), high: low.neg() })
/** The product of a number from each, rounded outwards. */
export const times = (a: Span, b: Span): Span =>
  // Nothing times anything, however large, is nothing.
  corners(a, b, (Rounded, x, y) => (x.isZero() || y.isZero() ? new Decimal(0) : new Rounded(x).times(y)))
/** The quotient; the caller has made sure that the divisor does not contain zero. */
export const dividedBy = (a: Span, b: Span): Span => corners(a, b, (Rounded, x, y) => new Rounded(x).div(y))
