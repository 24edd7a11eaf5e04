import { describe, expect, it } from 'vitest'
import { formatFrequency, roundingChance } from './rounding-chance.js'

const figures = (addends: number): number[] => Array.from({ length: addends + 1 }, () => 1)
const atLeast = (addends: number, difference: number): number =>
  roundingChance(difference, figures(addends)).probability

describe('how often rounding makes a difference', () => {
  // By hand: two even spreads over one digit add up to a triangle, three to a parabola; their densities at whole
  // numbers.
  it.each([
    [1, 1, 0],
    [2, 1, 2 * 0.125],
    [3, 1, 2 / 6],
    [3, 2, 0],
  ])('%i addends, at least %i: %f', (addends, difference, expected) => {
    expect(atLeast(addends, difference)).toBeCloseTo(expected, 12)
  })

  // Simulated sheets of evenly spread fractions: the share within 1, and the difference that one sheet in a thousand
  // exceeds.
  it.each([
    [5, 0.984, 2],
    [13, 0.85, 3],
    [40, 0.59, 6],
    [200, null, 13],
  ])('%i addends', (addends, withinOne, rare) => {
    if (withinOne !== null) expect(Math.abs(1 - atLeast(addends, 2) - withinOne)).toBeLessThan(0.005)
    expect(atLeast(addends, rare)).toBeGreaterThan(0.001)
    expect(atLeast(addends, rare + 1)).toBeLessThan(0.0013)
  })

  it('agrees with distributions added up step by step, on both sides of the change of method', () => {
    // The spread of each figure in 40 slices, folded together; the printed difference is the nearest whole number.
    const slices = 40
    for (const addends of [4, 11, 12, 20, 60]) {
      let spread = [1]
      for (let figure = 0; figure < addends; figure += 1) {
        const next = Array.from({ length: spread.length + slices - 1 }, () => 0)
        spread.forEach((share, at) => {
          for (let slice = 0; slice < slices; slice += 1) next[at + slice] = (next[at + slice] ?? 0) + share / slices
        })
        spread = next
      }
      for (const difference of [1, 2, 3]) {
        const forced = spread.reduce(
          (sum, share, at) =>
            Math.abs(at / slices - (spread.length - 1) / 2 / slices) > difference - 0.5 ? sum + share : sum,
          0,
        )
        expect(Math.abs(atLeast(addends, difference) - forced)).toBeLessThan(0.02)
      }
    }
  })

  it('states the deviation sqrt((n + 1) / 12) and how it was reached', () => {
    expect(roundingChance(1, figures(5))).toMatchObject({ standardDeviation: Math.sqrt(6 / 12), method: 'exact' })
    expect(roundingChance(1, figures(40))).toMatchObject({ standardDeviation: Math.sqrt(41 / 12), method: 'normal' })
    expect(roundingChance(0.04, [0.1, 0.01])).toMatchObject({
      standardDeviation: Math.sqrt((0.01 + 0.0001) / 12),
      method: 'normal',
    })
  })

  it('is sure of no difference, and the same for either sign', () => {
    expect(roundingChance(0, figures(3)).probability).toBe(1)
    expect(atLeast(20, -4)).toBe(atLeast(20, 4))
  })
})

it.each([
  [1, 'about once in 1 times'],
  [0.001, 'about once in 1,000 times'],
  [0.00081, 'about once in 1,200 times'],
  [1 / 12_345_678, 'about once in 12,000,000 times'],
  [1e-9, 'about once in 1,000,000,000 times'],
  [9.9e-10, 'practically never'],
])('says %f in words: %s', (probability, expected) => {
  expect(formatFrequency(probability)).toBe(expected)
})
