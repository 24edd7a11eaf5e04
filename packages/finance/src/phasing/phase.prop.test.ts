import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phase, type PhasingMode } from './phase.js'

const pence = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
const pounds = (steps: bigint): string => new Decimal(steps.toString()).div(100).toFixed()
const weights = fc
  .array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 14 })
  .filter((list) => list.some((weight) => weight > 0))
  .map((list) => list.map(String))
const mode = fc.oneof(
  fc.constant<PhasingMode>({ mode: 'twelfths' }),
  weights.map((list): PhasingMode => ({ mode: 'profile', weights: list })),
  weights.map((list): PhasingMode => ({ mode: 'largestRemainder', weights: list })),
)
const shares = (how: PhasingMode): readonly Decimal[] =>
  how.mode === 'twelfths'
    ? Array.from({ length: 12 }, () => new Decimal(1))
    : how.weights.map((weight) => new Decimal(weight))

describe('phase', () => {
  it('never loses or makes a penny: the months add up to the budget, and the last figure to date is the budget', () => {
    fc.assert(
      fc.property(pence, mode, (steps, how) => {
        const { annual, months } = phase(pounds(steps), how)
        expect(months.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).equals(annual)).toBe(true)
        expect(months.at(-1)?.toDate.equals(annual)).toBe(true)
      }),
      {
        numRuns: 2000,
        examples: [
          [0n, { mode: 'twelfths' }],
          [-1n, { mode: 'profile', weights: ['0', '1'] }],
          [9_007_199_254_740_993n, { mode: 'twelfths' }],
        ],
      },
    )
  })

  it('is never more than half a penny from the true figure to date, in twelfths and profiles', () => {
    fc.assert(
      fc.property(
        pence,
        mode.filter((how) => how.mode !== 'largestRemainder'),
        (steps, how) => {
          const { annual, months } = phase(pounds(steps), how)
          const list = shares(how)
          const whole = list.reduce((sum, share) => sum.plus(share), new Decimal(0))
          let part = new Decimal(0)
          months.forEach(({ toDate }, index) => {
            part = part.plus(list[index] ?? 0)
            // In whole numbers, without a division: |toDate x whole - annual x part| <= whole x half a penny.
            expect(toDate.times(whole).minus(annual.times(part)).abs().lessThanOrEqualTo(whole.times('0.005'))).toBe(
              true,
            )
          })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('gives a month without weight nothing', () => {
    fc.assert(
      fc.property(
        pence,
        mode.filter((how) => how.mode !== 'twelfths'),
        (steps, how) => {
          const list = shares(how)
          for (const [index, { amount }] of phase(pounds(steps), how).months.entries())
            if (list[index]?.isZero()) expect(amount.isZero()).toBe(true)
        },
      ),
    )
  })
})
