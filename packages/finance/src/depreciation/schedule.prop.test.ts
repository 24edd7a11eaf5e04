import { addDays, addMonths, Decimal, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depreciableAssetSchema } from '../capital/depreciable-asset-schema.js'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import type { DepreciationConvention } from './convention.js'
import type { DepreciationMethod } from './method.js'
import { bookMovements } from './movements.js'
import { netBookValue } from './net-book-value.js'
import { depreciationSchedule } from './schedule.js'

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([year, month, date]) =>
      `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate,
  )
const asset = fc
  .record({
    cost: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    part: fc.integer({ min: 1, max: 100 }),
    inUse: day,
    lifeMonths: fc.integer({ min: 1, max: 480 }),
  })
  .map(({ cost, part, inUse, lifeMonths }): DepreciableAsset => {
    const pounds = new Decimal(cost.toString()).div(100)
    return {
      cost: pounds.toFixed(),
      residualValue: pounds.times(part).div(100).toDecimalPlaces(2, Decimal.ROUND_UP).toFixed(),
      inUse,
      lifeMonths,
    }
  })
const convention = fc.constantFrom<DepreciationConvention>(
  'completedMonths',
  'monthInUse',
  'monthAfter',
  'fullYear',
  'halfYear',
  'days',
)
const method = fc.constantFrom<DepreciationMethod>(
  { method: 'straightLine' },
  { method: 'reducingBalance' },
  { method: 'doubleDeclining' },
)

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
      {
        examples: [
          [
            { cost: '0.01', residualValue: '0.01', inUse: '2024-02-29', lifeMonths: 1 },
            'halfYear',
            { method: 'reducingBalance' },
          ],
        ],
      },
    )
  })

  it('loses no penny to a stated rate or a disposal, agrees with the value of each day, and moves the books by what it charges', () => {
    const stated = fc.integer({ min: 0, max: 1000 }).map((rate): DepreciationMethod => ({
      method: 'reducingBalance',
      ratePercent: new Decimal(rate).div(10).toFixed(),
    }))
    fc.assert(
      fc.property(
        asset,
        convention,
        fc.oneof(method, stated),
        fc.option(fc.integer({ min: 0, max: 9000 }), { nil: undefined }),
        (given, how, by, held) => {
          const policy = { method: by, convention: how }
          const kept: DepreciableAsset =
            held === undefined ? given : { ...given, disposedOn: addDays(given.inUse, held) }
          const { years, cost, residualValue, remainder } = depreciationSchedule(kept, policy)
          expect(years.reduce((sum, { charge }) => sum.plus(charge), remainder).equals(cost.minus(residualValue))).toBe(
            true,
          )
          expect(remainder.isNegative()).toBe(false)
          for (const { year, charge, closing } of years) {
            const first = Number(year.slice(0, 4))
            const next = `${String(first + 1)}-04-01` as IsoDate
            expect(charge.isNegative() && !charge.isZero()).toBe(false)
            if (kept.disposedOn === undefined || kept.disposedOn >= next)
              expect(netBookValue(kept, next, policy).netBookValue.equals(closing)).toBe(true)
            const {
              depreciation,
              netBookValue: { opening },
            } = bookMovements([kept], `${String(first)}-04-01` as IsoDate, policy)
            expect(depreciation.charge.equals(charge)).toBe(true)
            expect(opening.isZero() || opening.minus(charge).equals(closing)).toBe(true)
          }
        },
      ),
      {
        examples: [
          [
            { cost: '1000', residualValue: '0.01', inUse: '2024-02-29', lifeMonths: 18 },
            'days',
            { method: 'reducingBalance', ratePercent: '40' },
            0,
          ],
        ],
      },
    )
  })

  it('ends every year of the life where a stated rate says, whatever months and leap years lie in it', () => {
    fc.assert(
      fc.property(
        asset,
        fc.constantFrom<DepreciationConvention>('completedMonths', 'monthInUse', 'days'),
        fc.integer({ min: 0, max: 100 }),
        fc.nat({ max: 39 }),
        (given, how, rate, year) => {
          const whole = {
            ...given,
            inUse: `${given.inUse.slice(0, 8)}01` as IsoDate,
            lifeMonths: 12 * Math.ceil(given.lifeMonths / 12),
          }
          const at = Math.min(year, whole.lifeMonths / 12)
          const left = new Decimal(whole.cost.toString()).times(new Decimal(100 - rate).div(100).pow(at))
          const floor = Decimal.max(left, whole.residualValue ?? '0').toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
          expect(
            netBookValue(whole, addMonths(whole.inUse, 12 * at), {
              method: { method: 'reducingBalance', ratePercent: String(rate) },
              convention: how,
            })
              .netBookValue.minus(floor)
              .abs()
              .toNumber(),
          ).toBeLessThanOrEqual(0.01)
        },
      ),
    )
  })

  it('takes whatever its schema lets through, on any day of the years that books are kept in', () => {
    const edge = fc.constantFrom<IsoDate>('1000-01-01', '1582-10-10', '2000-02-29', '2024-02-29', '2999-12-31')
    fc.assert(
      fc.property(
        fc.record({
          cost: fc.constantFrom('0', '0.01', '999999999999999.99'),
          inUse: edge,
          lifeMonths: fc.constantFrom(1, 11, 13, 600, 12_000),
        }),
        edge,
        convention,
        fc.oneof(method, fc.constant<DepreciationMethod>({ method: 'reducingBalance', ratePercent: '25' })),
        (given, day, how, by) => {
          const asset = depreciableAssetSchema.parse({
            ...given,
            residualValue: given.cost === '0' ? '0' : '0.01',
            ...(day >= given.inUse ? { disposedOn: day } : {}),
          })
          const policy = { method: by, convention: how }
          expect(depreciationSchedule(asset, policy).remainder.isNegative()).toBe(false)
          expect(netBookValue(asset, day, policy).netBookValue.isNegative()).toBe(false)
          expect(bookMovements([asset], day, policy).netBookValue.closing.isNegative()).toBe(false)
        },
      ),
    )
  })
})
