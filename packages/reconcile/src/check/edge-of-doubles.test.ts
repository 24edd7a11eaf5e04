import { Decimal } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { published } from '../../test/published.js'
import { uncheckedMessage } from './outcome.js'
import { roundingChance } from './rounding-chance.js'
import { sumOutcome, type SignedFigure } from './sum-outcome.js'

const added = (...texts: readonly string[]): readonly SignedFigure[] =>
  texts.map((text) => ({ figure: published(text), sign: 1 }))

/** A whole number that is larger than any that is read from a text. */
const large = (digits: string): SignedFigure['figure'] => {
  const [value, half] = [new Decimal(digits), new Decimal('0.5')]
  return { ...published('1'), text: digits, value, low: value.minus(half), high: value.plus(half) }
}

describe('a sum of figures that a double no longer holds', () => {
  it('is exact or not to its last digit', () => {
    // The first whole number that no double is: 2^53 + 1.
    const total = large('9007199254740993')
    const with2to53 = (other: string): readonly SignedFigure[] => [
      { figure: large('9007199254740992'), sign: 1 },
      ...added(other),
    ]
    expect(['1', '2', '0', '4'].map((other) => sumOutcome(total, with2to53(other)))).toEqual([
      'exact',
      'withinRounding',
      'withinRounding',
      'violated',
    ])
  })
  it('takes a figure that is about one for as wide as it says', () => {
    // About 1,200 is 1,150 to 1,250.
    expect(sumOutcome(published('1,440'), added('c. 1,200', '200'))).toBe('withinRounding')
    expect(sumOutcome(published('1,460'), added('c. 1,200', '200'))).toBe('violated')
  })
})

describe('the chance of a difference by rounding', () => {
  it('is certain of none, by whatever way', () => {
    expect(roundingChance(0, [])).toEqual({ probability: 1, standardDeviation: 0, method: 'exact' })
    expect(roundingChance(0, [1, 1, 1])).toEqual({ probability: 1, standardDeviation: 0.5, method: 'exact' })
    expect(roundingChance(0, [1, 10]).method).toBe('normal')
  })
  it.each([
    [1, 0.31731051],
    [2, 0.04550026],
    [3, 0.0026998],
  ])('is that of the normal curve beyond %i deviations, for many figures', (deviations, probability) => {
    // The deviation of twelve even spreads is 1, and half a step of the thirteenth is cut off.
    const { probability: found, method } = roundingChance(deviations + 0.5, new Array<number>(13).fill(1))
    expect(method).toBe('normal')
    expect(found).toBeCloseTo(probability, 7)
  })
})

it('says of a sum with a cell that cannot be read why it was not checked', () => {
  expect(uncheckedMessage('Total', 'unreadableCell')).toBe('Total was not checked: a cell cannot be reckoned with.')
  expect(uncheckedMessage('Total', 'absentTotal')).toBe('Total was not checked: the total or result states no number.')
})
