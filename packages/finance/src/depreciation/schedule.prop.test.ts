import { Decimal, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import type { DepreciationConvention } from './convention.js'
import type { DepreciationMethod } from './method.js'
import { depreciationSchedule } from './schedule.js'

const day = fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, date]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate)
const asset = fc.record({ cost: fc.bigInt({ min: 1n, max: 10n ** 14n }), part: fc.integer({ min: 1, max: 100 }), inUse: day, lifeMonths: fc.integer({ min: 1, max: 480 }) }).map(({ cost, part, inUse, lifeMonths }): DepreciableAsset => {
  const pounds = new Decimal(cost.toString()).div(100)
  return { cost: pounds.toFixed(), residualValue: pounds.times(part).div(100).toDecimalPlaces(2, Decimal.ROUND_UP).toFixed(), inUse, lifeMonths }
})
const convention = fc.constantFrom<DepreciationConvention>('completedMonths', 'monthInUse', 'monthAfter', 'fullYear', 'halfYear', 'days')
const method = fc.constantFrom<DepreciationMethod>({ method: 'straightLine' }, { method: 'reducingBalance' }, { method: 'doubleDeclining' })

describe('depreciationSchedule', () => {
  it('charges cost less residual value over the life, straight or doubly declining; never less than nothing in a year', () => {
    fc.assert(
      fc.property(asset, convention, method, (given, how, by) => {
        const { years, cost, residualValue, remainder } = depreciationSchedule(given, { method: by, convention: how })
        const charged = years.reduce((sum, { charge }) => sum.plus(charge), new Decimal(0))
        expect(remainder.isZero()).toBe(true)
        expect(charged.equals(cost.minus(residualValue))).toBe(true)
        for (const [index, { opening, charge, closing }] of years.entries()) {
          expect(charge.isNegative() && !charge.isZero()).toBe(false)
          expect(opening.minus(charge).equals(closing)).toBe(true)
          expect(opening.equals(years[index - 1]?.closing ?? cost)).toBe(true)
        }
      }),
      { examples: [[{ cost: '0.01', residualValue: '0.01', inUse: '2024-02-29', lifeMonths: 1 }, 'halfYear', { method: 'reducingBalance' }]] },
    )
  })
})
