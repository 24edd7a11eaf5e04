import { describe, expect, it } from 'vitest'
import { added, closed, includesZero, negated, roundingInterval, type CellRounding, type Interval } from './interval.js'

const interval = (low: bigint | null, high: bigint | null, ends = '[]'): Interval => ({
  low,
  high,
  openLow: ends.startsWith('('),
  openHigh: ends.endsWith(')'),
})

describe('the true values behind a printed number', () => {
  // XBRL Calculations 1.1, rounding and truncation; integers of one tenth, so a step of one unit is 10.
  it.each<[value: bigint, rounding: CellRounding, expected: Interval]>([
    [40n, 'nearest', interval(35n, 45n)],
    [-40n, 'nearest', interval(-45n, -35n)],
    [0n, 'nearest', interval(-5n, 5n)],
    [40n, 'truncated', interval(40n, 50n, '[)')],
    [-40n, 'truncated', interval(-50n, -40n, '(]')],
    [0n, 'truncated', interval(-10n, 10n, '()')],
    [40n, 'either', interval(35n, 50n, '[)')],
    [-40n, 'either', interval(-50n, -35n, '(]')],
    [0n, 'either', interval(-10n, 10n, '()')],
    [40n, 'none', interval(40n, 40n)],
  ])('%s %s', (value, rounding, expected) => {
    expect(roundingInterval(value, 10n, rounding)).toEqual(expected)
  })
})

describe('intervals that touch', () => {
  it.each<[name: string, a: Interval, b: Interval, expected: boolean]>([
    ['closed ends meet', interval(0n, 10n), interval(10n, 20n), true],
    ['one short', interval(0n, 9n), interval(10n, 20n), false],
    ['the lower interval leaves its end out', interval(0n, 10n, '[)'), interval(10n, 20n), false],
    ['the upper interval leaves its end out', interval(0n, 10n), interval(10n, 20n, '(]'), false],
    ['both leave it out', interval(0n, 10n, '[)'), interval(10n, 20n, '(]'), false],
    // Parts 4 and 4, truncated, stand for 8 to before 10; an exact total of 10 is not among them.
    [
      'truncated parts against an exact total',
      added(interval(4n, 5n, '[)'), interval(4n, 5n, '[)')),
      closed(10n, 10n),
      false,
    ],
    ['the same against 9', added(interval(4n, 5n, '[)'), interval(4n, 5n, '[)')), closed(9n, 9n), true],
    ['inside', interval(0n, 10n, '()'), closed(5n, 5n), true],
    ['unbounded above', interval(0n, null), closed(10n ** 40n, 10n ** 40n), true],
    ['unbounded below', interval(null, 0n), closed(1n, 1n), false],
    ['unbounded', interval(null, null), closed(1n, 1n), true],
  ])('%s', (_, a, b, expected) => {
    expect(includesZero(added(a, negated(b)))).toBe(expected)
    expect(includesZero(added(b, negated(a)))).toBe(expected)
  })

  it('adds end to end, an open end making the sum open', () => {
    expect(added(interval(1n, 2n), interval(10n, 20n, '[)'))).toEqual(interval(11n, 22n, '[)'))
    expect(added(interval(1n, null), interval(10n, 20n))).toEqual(interval(11n, null))
  })

  it('changes the ends about for the negative', () => {
    expect(negated(interval(1n, 2n, '[)'))).toEqual(interval(-2n, -1n, '(]'))
    expect(negated(interval(null, 2n))).toEqual(interval(-2n, null))
  })
})
