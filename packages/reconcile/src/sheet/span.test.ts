import { describe, expect, it } from 'vitest'
import { added, closed, meets, negated, roundingSpan, type CellRounding, type Span } from './span.js'

const span = (low: bigint | null, high: bigint | null, ends = '[]'): Span => ({
  low,
  high,
  openLow: ends.startsWith('('),
  openHigh: ends.endsWith(')'),
})

describe('the true values behind a printed number', () => {
  // XBRL Calculations 1.1, rounding and truncation; integers of one tenth, so a step of one unit is 10.
  it.each<[value: bigint, rounding: CellRounding, expected: Span]>([
    [40n, 'nearest', span(35n, 45n)],
    [-40n, 'nearest', span(-45n, -35n)],
    [0n, 'nearest', span(-5n, 5n)],
    [40n, 'truncated', span(40n, 50n, '[)')],
    [-40n, 'truncated', span(-50n, -40n, '(]')],
    [0n, 'truncated', span(-10n, 10n, '()')],
    [40n, 'either', span(35n, 50n, '[)')],
    [-40n, 'either', span(-50n, -35n, '(]')],
    [0n, 'either', span(-10n, 10n, '()')],
    [40n, 'none', span(40n, 40n)],
  ])('%s %s', (value, rounding, expected) => {
    expect(roundingSpan(value, 10n, rounding)).toEqual(expected)
  })
})

describe('spans that touch', () => {
  it.each<[name: string, a: Span, b: Span, expected: boolean]>([
    ['closed ends meet', span(0n, 10n), span(10n, 20n), true],
    ['one short', span(0n, 9n), span(10n, 20n), false],
    ['the lower span leaves its end out', span(0n, 10n, '[)'), span(10n, 20n), false],
    ['the upper span leaves its end out', span(0n, 10n), span(10n, 20n, '(]'), false],
    ['both leave it out', span(0n, 10n, '[)'), span(10n, 20n, '(]'), false],
    // Parts 4 and 4, truncated, stand for 8 to before 10; an exact total of 10 is not among them.
    ['truncated parts against an exact total', added(span(4n, 5n, '[)'), span(4n, 5n, '[)')), closed(10n, 10n), false],
    ['the same against 9', added(span(4n, 5n, '[)'), span(4n, 5n, '[)')), closed(9n, 9n), true],
    ['inside', span(0n, 10n, '()'), closed(5n, 5n), true],
    ['unbounded above', span(0n, null), closed(10n ** 40n, 10n ** 40n), true],
    ['unbounded below', span(null, 0n), closed(1n, 1n), false],
    ['unbounded', span(null, null), closed(1n, 1n), true],
  ])('%s', (_, a, b, expected) => {
    expect(meets(a, b)).toBe(expected)
    expect(meets(b, a)).toBe(expected)
  })

  it('adds end to end, an open end making the sum open', () => {
    expect(added(span(1n, 2n), span(10n, 20n, '[)'))).toEqual(span(11n, 22n, '[)'))
    expect(added(span(1n, null), span(10n, 20n))).toEqual(span(11n, null))
  })

  it('changes the ends about for the negative', () => {
    expect(negated(span(1n, 2n, '[)'))).toEqual(span(-2n, -1n, '(]'))
    expect(negated(span(null, 2n))).toEqual(span(-2n, null))
  })
})
