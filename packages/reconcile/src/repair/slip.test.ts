import { describe, expect, it } from 'vitest'
import { slipBetween, slipsWithin, slipWithin } from './slip.js'

describe('slips of the finger', () => {
  it.each([
    ['the published grand total', 5500191n, 5400191n, 'oneDigit'],
    ['180.2 for 173.1', 1802n, 1731n, null],
    ['a digit dropped', 540191n, 5400191n, 'oneDigit'],
    ['a digit doubled', 55400191n, 5400191n, 'oneDigit'],
    ['a digit more beside too few others', 12n, 123n, null],
    ['neighbours exchanged', 5040191n, 5400191n, 'transposition'],
    ['neighbours exchanged at the end', 5400119n, 5400191n, 'transposition'],
    ['digits exchanged that are no neighbours', 5104091n, 5400191n, null],
    ['the sign', -12170n, 12170n, 'sign'],
    ['thousands', 620n, 620000n, 'powerOfTen'],
    ['a tenth', 3700n, 370n, 'powerOfTen'],
    ['a sign and a digit', -12170n, 12171n, null],
    ['nothing from zero', 0n, 5n, null],
    ['nothing to zero', 5n, 0n, null],
  ])('%s', (_, from, to, expected) => {
    expect(slipBetween(from, to)).toBe(expected)
    expect(slipBetween(to, from)).toBe(expected)
  })

  it.each([
    // Parts rounded to thousands leave 5,398 to 5,404 open; of these only 5,400 is one digit from 5,500.
    ['one digit, hidden by rounding', 5500n, 1n, [5398n, 5404n], 5400n],
    ['too wide a range proves nothing', 5500n, 1n, [5300n, 5500n], null],
    ['a range around the last digits proves nothing', 5405n, 1n, [5398n, 5402n], null],
    ['a sign, hidden by rounding', 5500n, 1n, [-5503n, -5495n], -5500n],
    ['no range', 5500n, 1n, [null, null], null],
  ] as const)('%s', (_, from, step, [low, high], expected) => {
    expect(slipWithin(from, step, { low, high, preferred: null })).toBe(expected)
  })

  it.each([
    {
      source: 'one digit of 4,409 makes 4,489, two changed over 4,490',
      from: 4409n,
      low: 4487n,
      high: 4491n,
      count: 2,
    },
    { source: 'only the sign', from: -4022n, low: 4020n, high: 4024n, count: 1 },
    { source: 'one digit', from: 9032n, low: 4030n, high: 4034n, count: 1 },
    { source: 'the number itself is no slip', from: 250n, low: 250n, high: 250n, count: 0 },
    { source: 'to the penny', from: 123n, low: 132n, high: 132n, count: 1 },
    { source: 'the point moved', from: 620n, low: 6200n, high: 6200n, count: 1 },
  ])('counts what would do: $source', ({ from, low, high, count }) => {
    expect(slipsWithin(from, 1n, low, high)).toBe(count)
    expect(slipsWithin(from * 1000n, 1000n, low * 1000n, high * 1000n)).toBe(count)
  })
})
