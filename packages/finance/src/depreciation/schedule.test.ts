import { describe, expect, it } from 'vitest'
import type { DepreciationConvention } from './convention.js'
import { depreciationSchedule } from './schedule.js'

const charges = (inUse: `${number}-${number}-${number}`, convention: DepreciationConvention): readonly string[] =>
  depreciationSchedule(
    { cost: '1000', inUse, lifeMonths: 36 },
    { method: { method: 'straightLine' }, convention },
  ).years.map(({ year, charge }) => `${year} ${charge.toFixed(2)}`)

describe('depreciationSchedule', () => {
  it.each<{ convention: DepreciationConvention; source: string; expected: readonly string[] }>([
    {
      convention: 'monthInUse',
      source: 'hand: 6, 18, 30 and 36 of 36 months; figures to date 166.67, 500, 833.33, 1000',
      expected: ['2017/18 166.67', '2018/19 333.33', '2019/20 333.33', '2020/21 166.67'],
    },
    {
      convention: 'monthAfter',
      source: 'hand: 5, 17, 29, 36 months; figures to date 138.89, 472.22, 805.56, 1000',
      expected: ['2017/18 138.89', '2018/19 333.33', '2019/20 333.34', '2020/21 194.44'],
    },
    {
      convention: 'fullYear',
      source: 'hand: thirds',
      expected: ['2017/18 333.33', '2018/19 333.34', '2019/20 333.33'],
    },
    {
      convention: 'halfYear',
      source: 'hand: a sixth, two thirds, a sixth',
      expected: ['2017/18 166.67', '2018/19 333.33', '2019/20 333.33', '2020/21 166.67'],
    },
    {
      convention: 'days',
      source: 'hand: 168 days to 31 March 2018 of 1,096 from 15 October 2017 to 14 October 2020; then 533 and 899',
      expected: ['2017/18 153.28', '2018/19 333.03', '2019/20 333.95', '2020/21 179.74'],
    },
  ])('$convention: $source', ({ convention, expected }) => {
    expect(charges('2017-10-15', convention)).toEqual(expected)
  })

  it.each([
    { source: 'hand: 1,000, 600, 360 in two years', ratePercent: '40', residualValue: '0', remainder: '360' },
    { source: 'hand: 360 less 100', ratePercent: '40', residualValue: '100', remainder: '260' },
    {
      source: 'hand: 360 would be below 500, so it stops there',
      ratePercent: '40',
      residualValue: '500',
      remainder: '0',
    },
    { source: 'hand: no rate, no charge', ratePercent: '0', residualValue: '0', remainder: '1000' },
  ])(
    'says what a stated rate leaves at the end of the life, $remainder: $source',
    ({ ratePercent, residualValue, remainder }) => {
      const schedule = depreciationSchedule(
        { cost: '1000', residualValue, inUse: '2017-04-01', lifeMonths: 24 },
        { method: { method: 'reducingBalance', ratePercent }, convention: 'monthInUse' },
      )
      expect(schedule.remainder.toFixed()).toBe(remainder)
      expect(schedule.years.reduce((sum, { charge }) => sum.plus(charge), schedule.remainder).toFixed()).toBe(
        schedule.cost.minus(residualValue).toFixed(),
      )
    },
  )

  it('begins with the cost and ends with the residual value', () => {
    const { years, residualValue } = depreciationSchedule(
      { cost: '560000', residualValue: '10000', inUse: '2017-04-01', lifeMonths: 60 },
      { method: { method: 'straightLine' }, convention: 'monthInUse' },
    )
    expect(years.map(({ opening, closing }) => [opening.toFixed(), closing.toFixed()])).toEqual([
      ['560000', '450000'],
      ['450000', '340000'],
      ['340000', '230000'],
      ['230000', '120000'],
      ['120000', '10000'],
    ])
    expect(residualValue.toFixed()).toBe('10000')
  })

  it('ends with a disposal, and says what was left to write off', () => {
    // Hand: 1,000 over 24 months from October; 6 months to March, 3 more to the last day of June.
    const { years, remainder } = depreciationSchedule(
      { cost: '1000', residualValue: '40', inUse: '2017-10-01', lifeMonths: 24, disposedOn: '2018-07-01' },
      { method: { method: 'straightLine' }, convention: 'monthInUse' },
    )
    expect(years.map(({ year, charge, closing }) => [year, charge.toFixed(), closing.toFixed()])).toEqual([
      ['2017/18', '240', '760'],
      ['2018/19', '120', '640'],
    ])
    expect(remainder.toFixed()).toBe('600')
  })

  it('is not cut short by a disposal after the life', () => {
    const { years, remainder } = depreciationSchedule(
      { cost: '1000', inUse: '2017-04-01', lifeMonths: 12, disposedOn: '2020-07-01' },
      { method: { method: 'straightLine' }, convention: 'monthInUse' },
    )
    expect([years.length, remainder.toFixed()]).toEqual([1, '0'])
  })
})
