import { expect, it } from 'vitest'
import { ceilingOf, floorOf, fraction, nearestOf } from './fraction.js'

it.each([
  [7n, 2n, 3n, 4n, 4n],
  [-7n, 2n, -4n, -3n, -3n],
  [7n, -2n, -4n, -3n, -3n],
  [-7n, -2n, 3n, 4n, 4n],
  [6n, 2n, 3n, 3n, 3n],
  [-6n, 2n, -3n, -3n, -3n],
  [0n, 5n, 0n, 0n, 0n],
  [1n, 3n, 0n, 1n, 0n],
  [2n, 3n, 0n, 1n, 1n],
  [-1n, 3n, -1n, 0n, 0n],
  [-2n, 3n, -1n, 0n, -1n],
])('%s/%s lies between %s and %s, and nearest to %s', (numerator, denominator, below, above, nearest) => {
  const quotient = fraction(numerator, denominator)
  expect(quotient.denominator > 0n).toBe(true)
  expect([floorOf(quotient), ceilingOf(quotient), nearestOf(quotient)]).toEqual([below, above, nearest])
})
