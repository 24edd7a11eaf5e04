/** A quotient of integers; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A fraction with a positive denominator. What is given must not be zero. */
export const fraction = (numerator: bigint, denominator: bigint): Fraction =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }

/** The largest integer not above the quotient. */
export const floorOf = ({ numerator, denominator }: Fraction): bigint => {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/** The smallest integer not below the quotient. */
export const ceilingOf = ({ numerator, denominator }: Fraction): bigint =>
  -floorOf({ numerator: -numerator, denominator })

/** The integer nearest to the quotient, halves upwards. */
export const nearestOf = ({ numerator, denominator }: Fraction): bigint =>
  floorOf({ numerator: 2n * numerator + denominator, denominator: 2n * denominator })
