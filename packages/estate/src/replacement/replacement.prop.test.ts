import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohortPlan } from './cohort-plan.js'
import { costPlan } from './cost-plan.js'
import { affordablePrice, impliedCycle } from './implied-cycle.js'
import { spreadWhole } from './spread-whole.js'

const pence = fc.integer({ min: 1, max: 10_000_000 }).map((value) => new Decimal(value).div(100).toFixed(2))
const devices = fc.integer({ min: 1, max: 2_000_000 })

describe('replacement', () => {
  it('spreads every device, and no two years differ by more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 1, max: 60 }), (count, years) => {
        const plan = spreadWhole(count, years)
        expect(plan.reduce((sum, share) => sum + share, 0)).toBe(count)
        expect(Math.max(...plan) - Math.min(...plan)).toBeLessThanOrEqual(1)
      }),
      {
        examples: [
          [4307, 5],
          [0, 1],
          [2 ** 53 - 1, 60],
        ],
      },
    )
  })
  it('a cohort plan as long as the life and more loses no device', () => {
    const cohorts = fc.array(
      fc.record({ ageYears: fc.integer({ min: 0, max: 15 }), devices: fc.integer({ min: 0, max: 5000 }) }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(cohorts, fc.integer({ min: 1, max: 10 }), (list, life) => {
        const { years, later } = cohortPlan(list, life, life)
        const all = list.reduce((sum, { devices: count }) => sum + count, 0)
        expect(years.reduce((sum, { replace }) => sum + replace, 0) + later).toBe(all)
      }),
    )
  })
  it('the affordable price keeps the cycle, and a penny more does not', () => {
    fc.assert(
      fc.property(pence, devices, fc.integer({ min: 1, max: 20 }), (budget, count, cycle) => {
        const price = affordablePrice(budget, count, cycle)
        expect(price.times(count).lte(new Decimal(budget).times(cycle))).toBe(true)
        expect(price.plus('0.01').times(count).gt(new Decimal(budget).times(cycle))).toBe(true)
      }),
    )
  })
  it('a dearer device never shortens the cycle', () => {
    fc.assert(
      fc.property(pence, devices, pence, pence, (budget, count, a, b) => {
        const [low, high] = new Decimal(a).lte(b) ? [a, b] : [b, a]
        const { years } = impliedCycle(budget, count, { low, high }, { priceYear: '', vat: 'unknown', scope: '' })
        expect(years.high !== null && years.low.lte(years.high)).toBe(true)
      }),
    )
  })
  it('the years of a cost plan sum to its total in whole pence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 10 }),
        pence,
        fc.integer({ min: -300, max: 300 }),
        (counts, price, rate) => {
          const plan = costPlan({
            devices: counts,
            unitPrice: price,
            index: { source: 'test', rates: counts.map(() => new Decimal(rate).div(1000).toFixed(3)) },
          })
          expect(plan.total.low.eq(plan.years.reduce((sum, { cost }) => sum.plus(cost.low), new Decimal(0)))).toBe(true)
          expect(plan.total.low.decimalPlaces()).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
