import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, type AllocationMode, type Recipient } from './allocate.js'

const total = fc
  .bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
  .map((steps) => new Decimal(steps.toString()).div(100).toFixed())
const recipients = fc
  .uniqueArray(fc.record({ key: fc.string({ maxLength: 4 }), weight: fc.nat({ max: 1000 }).map(String) }), {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 12,
  })
  .map((list): readonly Recipient[] =>
    list.every(({ weight }) => weight === '0')
      ? list.map((item, index) => (index === 0 ? { ...item, weight: '1' } : item))
      : list,
  )
const mode = fc.constantFrom<AllocationMode>('largestRemainder', 'largestShare')
const byKey = (shares: ReturnType<typeof allocate>): ReadonlyMap<string, string> =>
  new Map([...shares].map(({ key, amount }) => [key, amount.toFixed()]))

describe('allocate', () => {
  it('hands out the total, neither more nor less', () => {
    fc.assert(
      fc.property(total, recipients, mode, (amount, list, how) =>
        allocate(amount, list, { mode: how })
          .reduce((sum, share) => sum.plus(share.amount), new Decimal(0))
          .equals(amount),
      ),
      { numRuns: 1000 },
    )
  })

  it('does not depend on the order of the recipients', () => {
    fc.assert(
      fc.property(
        total,
        recipients.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        mode,
        (amount, [list, shuffled], how) => {
          const here = byKey(allocate(amount, list, { mode: how }))
          const there = byKey(allocate(amount, shuffled, { mode: how }))
          expect(here.size).toBe(there.size)
          for (const [key, share] of here) expect(there.get(key)).toBe(share)
        },
      ),
    )
  })

  it('gives nobody a share of the other sign', () => {
    const hundred = Array.from({ length: 100 }, (_, index): Recipient => ({ key: String(index), weight: '1' }))
    fc.assert(
      fc.property(total, recipients, mode, (amount, list, how) =>
        allocate(amount, list, { mode: how }).every(
          (share) => share.amount.isZero() || share.amount.isNegative() === new Decimal(amount).isNegative(),
        ),
      ),
      {
        numRuns: 1000,
        examples: [
          ['0.50', hundred, 'largestShare'],
          ['-0.50', hundred, 'largestShare'],
        ],
      },
    )
  })

  it('by largest remainder, is less than a penny from the exact share', () => {
    fc.assert(
      fc.property(total, recipients, (amount, list) => {
        const whole = list.reduce((sum, { weight }) => sum.plus(weight), new Decimal(0))
        const weights = new Map(list.map(({ key, weight }) => [key, weight]))
        for (const share of allocate(amount, list, { mode: 'largestRemainder' }))
          expect(
            share.amount
              .times(whole)
              .minus(new Decimal(amount).times(weights.get(share.key) ?? 0))
              .abs()
              .lessThan(whole.times('0.01')),
          ).toBe(true)
      }),
    )
  })
})
