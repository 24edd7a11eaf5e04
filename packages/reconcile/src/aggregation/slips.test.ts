import { describe, expect, it } from 'vitest'
import { isOneDigit, isTransposition } from './slips.js'

describe('a difference', () => {
  it.each([1, 9, 30, 700, 20_000, 0.5, 0.07])('of %s is that of one digit', (difference) => {
    expect(isOneDigit(difference, difference / 1e6)).toBe(true)
  })
  it.each([0, 12, 10.5, 730, 99, 0.055])('of %s is not', (difference) => {
    expect(isOneDigit(difference, difference / 1e6)).toBe(false)
  })
  it.each([9, 18, 81, 90, 720, 0.18, 4500])('of %s is that of two digits that changed places', (difference) => {
    expect(isTransposition(difference, difference / 1e6)).toBe(true)
  })
  it.each([0, 10, 91, 730, 99, 0.19, 100])('of %s is not that of two digits', (difference) => {
    expect(isTransposition(difference, difference / 1e6)).toBe(false)
  })
  it('that is within what rounding lets figures be apart is no slip', () => {
    expect([isOneDigit(3, 3), isTransposition(9, 9)]).toEqual([false, false])
    expect([isOneDigit(30.4, 0.5), isOneDigit(30.6, 0.5)]).toEqual([true, false])
    expect([isTransposition(18.4, 0.5), isTransposition(18.6, 0.5)]).toEqual([true, false])
  })
})
