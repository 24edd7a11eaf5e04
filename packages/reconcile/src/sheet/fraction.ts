/** A quotient of integers; the divisor is positive. */
export interface Fraction {
  readonly over: bigint
  readonly by: bigint
}

/** The largest integer not above the quotient. */
export const floorOf = ({ over, by }: Fraction): bigint => {
  const quotient = over / by
  return over < 0n && quotient * by !== over ? quotient - 1n : quotient
}

/** The smallest integer not below the quotient. */
export const ceilingOf = (fraction: Fraction): bigint => -floorOf({ over: -fraction.over, by: fraction.by })

/** The integer nearest to the quotient, halves upwards. */
export const nearestOf = ({ over, by }: Fraction): bigint => floorOf({ over: 2n * over + by, by: 2n * by })

/** A fraction with a positive divisor. The divisor must not be zero. */
export const fraction = (over: bigint, by: bigint): Fraction => (by < 0n ? { over: -over, by: -by } : { over, by })
