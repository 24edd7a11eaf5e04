import type { IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import type { DepreciationConvention } from './convention.js'
import type { DepreciationMethod } from './method.js'
import { netBookValue } from './net-book-value.js'

const straight: DepreciationMethod = { method: 'straightLine' }
const pc: DepreciableAsset = { cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 }
/** A method where its description belongs. */
const word: unknown = 'straightLine'
const crucial = 'average PC price of an FOI survey of 197 trusts, £678.22, five years, worked by hand'

interface Row {
  readonly source: string
  readonly asset: DepreciableAsset
  readonly at: IsoDate
  readonly convention?: DepreciationConvention
  readonly method?: DepreciationMethod
  readonly expected: string
}

describe('netBookValue', () => {
  it.each<Row>([
    { source: `${crucial}: 55 of 60 months`, asset: pc, at: '2026-11-22', expected: '56.52' },
    { source: `${crucial}: 1,696 of 1,826 days`, asset: pc, at: '2026-11-22', convention: 'days', expected: '48.29' },
    {
      source: 'snipe-it issue 11822: 1300, floor 100, 12 months, after 1 month 1200',
      asset: { cost: '1300', residualValue: '100', inUse: '2020-01-01', lifeMonths: 12 },
      at: '2020-02-01',
      expected: '1200',
    },
    {
      source: 'snipe-it issue 11822: after 2 months 1100',
      asset: { cost: '1300', residualValue: '100', inUse: '2020-01-01', lifeMonths: 12 },
      at: '2020-03-01',
      expected: '1100',
    },
    {
      source: 'snipe-it issue 12788, floor and months counted right: 45 of 60',
      asset: { cost: '1804.46', residualValue: '120', inUse: '2019-07-02', lifeMonths: 60 },
      at: '2023-04-05',
      expected: '541.12',
    },
    { source: 'the day it comes into use', asset: pc, at: '2022-04-01', expected: '678.22' },
    { source: 'before it comes into use', asset: pc, at: '2020-01-01', expected: '678.22' },
    {
      source: 'the day before the end of the life: 59 of 60 months, 678.22 / 60 = 11.3037',
      asset: pc,
      at: '2027-03-31',
      expected: '11.3',
    },
    { source: 'the end of the life', asset: pc, at: '2027-04-01', expected: '0' },
    { source: 'long after', asset: pc, at: '2050-04-01', expected: '0' },
    {
      source: 'hand: month in use counts, at its end',
      asset: { ...pc, inUse: '2022-04-20', cost: '600' },
      at: '2022-05-01',
      convention: 'monthInUse',
      expected: '590',
    },
    {
      source: 'hand: month in use has not ended',
      asset: { ...pc, inUse: '2022-04-20', cost: '600' },
      at: '2022-04-30',
      convention: 'monthInUse',
      expected: '600',
    },
    {
      source: 'hand: begins the month after',
      asset: { ...pc, inUse: '2022-04-20', cost: '600' },
      at: '2022-06-01',
      convention: 'monthAfter',
      expected: '590',
    },
    {
      source: 'hand: the whole first year',
      asset: { ...pc, inUse: '2023-03-31', cost: '600' },
      at: '2023-04-01',
      convention: 'fullYear',
      expected: '480',
    },
    {
      source: 'half-year convention, snipe-it issue 1237: 10 % in the first year',
      asset: { ...pc, inUse: '2022-09-01', cost: '1000' },
      at: '2023-04-01',
      convention: 'halfYear',
      expected: '900',
    },
    {
      source: 'the same: 20 % in the years between',
      asset: { ...pc, inUse: '2022-09-01', cost: '1000' },
      at: '2024-04-01',
      convention: 'halfYear',
      expected: '700',
    },
    {
      source: 'the same: 10 % in the sixth year',
      asset: { ...pc, inUse: '2022-09-01', cost: '1000' },
      at: '2028-04-01',
      convention: 'halfYear',
      expected: '0',
    },
    {
      source: 'hand: in use from 29 February, a year later on 28 February',
      asset: { cost: '120', inUse: '2024-02-29', lifeMonths: 12 },
      at: '2025-02-28',
      expected: '0',
    },
    {
      source: 'March year-end: £1,000 over 5 years in use 2023-10-01, 37 of 60 months on 2026-11-22',
      asset: { cost: '1000', inUse: '2023-10-01', lifeMonths: 60 },
      at: '2026-11-22',
      expected: '383.33',
    },
    {
      source: 'the same on 2027-02-01: 40 of 60 months',
      asset: { cost: '1000', inUse: '2023-10-01', lifeMonths: 60 },
      at: '2027-02-01',
      expected: '333.33',
    },
  ])(
    '$expected on $at, $convention: $source',
    ({ asset, at, convention = 'completedMonths', method = straight, expected }) => {
      expect(netBookValue(asset, at, { method, convention }).netBookValue.toFixed()).toBe(expected)
    },
  )

  const yearly = (asset: DepreciableAsset, method: DepreciationMethod): readonly string[] =>
    [1, 2, 3, 4, 5].map((year) =>
      netBookValue(asset, `${String(2022 + year)}-04-01` as IsoDate, {
        method,
        convention: 'completedMonths',
      }).netBookValue.toFixed(2),
    )

  it('reduces the balance to the residual value, at the rate that ends there', () => {
    // 678.22 to 50 in 5 years: 1 - (50 / 678.22)^(1/5) = 40.636 %.
    expect(yearly({ ...pc, residualValue: '50' }, { method: 'reducingBalance' })).toEqual([
      '402.62',
      '239.01',
      '141.88',
      '84.23',
      '50.00',
    ])
  })
  it('reduces the balance at a stated rate, never below the residual value', () => {
    expect(
      yearly({ ...pc, cost: '1000', residualValue: '300' }, { method: 'reducingBalance', ratePercent: '40' }),
    ).toEqual(['600.00', '360.00', '300.00', '300.00', '300.00'])
  })
  it('declines double and changes to a straight line when that is more', () => {
    expect(yearly({ ...pc, residualValue: '50' }, { method: 'doubleDeclining' })).toEqual([
      '406.93',
      '244.16',
      '146.50',
      '87.90',
      '50.00',
    ])
  })

  it.each<Row>([
    {
      source: 'hand: three years of 25 %, on the anniversary, with a leap day among them: 678.22 x 0.75^3 = 286.124',
      asset: { ...pc, inUse: '2019-04-01', lifeMonths: 48 },
      at: '2022-04-01',
      method: { method: 'reducingBalance', ratePercent: '25' },
      expected: '286.12',
    },
    {
      source: 'hand: the first year at 100 %',
      asset: { ...pc, inUse: '2019-04-01', lifeMonths: 48 },
      at: '2020-04-01',
      method: { method: 'reducingBalance', ratePercent: '100' },
      expected: '0',
    },
    {
      source: 'hand: 1,000 less 40 % of it for 92 of the 366 days from 2023-04-01',
      asset: { ...pc, cost: '1000', inUse: '2023-04-01' },
      at: '2023-07-02',
      method: { method: 'reducingBalance', ratePercent: '40' },
      expected: '899.45',
    },
    {
      source: 'hand: in use from a leap day, a year later on 28 February',
      asset: { ...pc, cost: '1000', inUse: '2024-02-29' },
      at: '2025-02-28',
      method: { method: 'reducingBalance', ratePercent: '40' },
      expected: '600',
    },
    {
      source: 'hand: the last day of a life of 18 months has a day of half a year to go: 600 - 120 x 183 / 184',
      asset: { ...pc, cost: '1000', inUse: '2022-04-01', lifeMonths: 18 },
      at: '2023-09-30',
      method: { method: 'reducingBalance', ratePercent: '40' },
      expected: '480.66',
    },
  ])(
    'counts the days of each year by a declining method, $expected on $at: $source',
    ({ asset, at, method = straight, expected }) => {
      expect(netBookValue(asset, at, { method, convention: 'days' }).netBookValue.toFixed()).toBe(expected)
    },
  )

  it('runs a stated rate evenly through a last year that is short, as through any other', () => {
    // Hand: 600 after a year; half a year more at 40 % a year is 120.
    for (const lifeMonths of [18, 60])
      expect(
        netBookValue({ cost: '1000', inUse: '2022-04-01', lifeMonths }, '2023-10-01', {
          method: { method: 'reducingBalance', ratePercent: '40' },
          convention: 'completedMonths',
        }).netBookValue.toFixed(),
      ).toBe('480')
  })

  it('holds nothing after a disposal', () => {
    const values = (['2024-04-01', '2024-04-02'] as const).map((at) =>
      netBookValue({ ...pc, cost: '600', disposedOn: '2024-04-01' }, at, {
        method: straight,
        convention: 'completedMonths',
      }),
    )
    expect(
      values.map(({ cost, accumulatedDepreciation, netBookValue: value }) =>
        [cost, accumulatedDepreciation, value].map((amount) => amount.toFixed()),
      ),
    ).toEqual([
      ['600', '240', '360'],
      ['0', '0', '0'],
    ])
  })

  it('leaves half a penny in the value', () => {
    expect(
      netBookValue({ cost: '0.01', inUse: '2022-04-01', lifeMonths: 2 }, '2022-05-01', {
        method: straight,
        convention: 'completedMonths',
      }).netBookValue.toFixed(),
    ).toBe('0.01')
  })

  it('echoes the policy', () => {
    expect(netBookValue(pc, '2026-11-22', { method: straight, convention: 'days' })).toMatchObject({
      at: '2026-11-22',
      method: 'straightLine',
      convention: 'days',
    })
  })

  it.each<[string, () => unknown]>([
    [
      'method.ratePercent must be given',
      () => netBookValue(pc, '2023-04-01', { method: { method: 'reducingBalance' }, convention: 'completedMonths' }),
    ],
    [
      'asset.lifeMonths',
      () => netBookValue({ ...pc, lifeMonths: 0 }, '2023-04-01', { method: straight, convention: 'completedMonths' }),
    ],
    [
      'asset.residualValue must not be above the cost',
      () =>
        netBookValue({ ...pc, residualValue: '679' }, '2023-04-01', {
          method: straight,
          convention: 'completedMonths',
        }),
    ],
    [
      'asset.cost must not be negative',
      () => netBookValue({ ...pc, cost: '-1' }, '2023-04-01', { method: straight, convention: 'completedMonths' }),
    ],
    [
      'asset.lifeMonths must be a whole number from 1 to 12000, got 12001',
      () =>
        netBookValue({ ...pc, lifeMonths: 12_001 }, '2023-04-01', { method: straight, convention: 'completedMonths' }),
    ],
    [
      'policy.method.ratePercent must be 0 to 100, got 101',
      () =>
        netBookValue(pc, '2023-04-01', {
          method: { method: 'reducingBalance', ratePercent: '101' },
          convention: 'completedMonths',
        }),
    ],
    [
      'netBookValue: at must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got "2018-13-01"',
      () => netBookValue(pc, '2018-13-01', { method: straight, convention: 'monthInUse' }),
    ],
    [
      'asset.disposedOn must not be before inUse',
      () =>
        netBookValue({ ...pc, disposedOn: '2022-03-31' }, '2023-04-01', { method: straight, convention: 'monthInUse' }),
    ],
    [
      'asset.inUse must be a calendar day',
      () =>
        netBookValue({ ...pc, inUse: '2023-02-30' }, '2023-04-01', { method: straight, convention: 'completedMonths' }),
    ],
  ])('refuses: %s', (message, call) => {
    expect(call).toThrow(message)
    expect(call).toThrow(RangeError)
  })

  it.each<[string, () => unknown]>([
    [
      "netBookValue: policy.convention must be 'completedMonths' or 'monthInUse'",
      () => netBookValue(pc, '2023-04-01', { method: straight, convention: 'monthly' as 'days' }),
    ],
    [
      "netBookValue: policy.method.method must be 'straightLine' or 'reducingBalance' or 'doubleDeclining', got \"straightline\"",
      () =>
        netBookValue(pc, '2023-04-01', { method: { method: 'straightline' as 'straightLine' }, convention: 'days' }),
    ],
    [
      'netBookValue: policy.method must be an object, got "straightLine"',
      () => netBookValue(pc, '2023-04-01', { method: word as DepreciationMethod, convention: 'days' }),
    ],
  ])('takes no misspelt word for another: %s', (message, call) => {
    expect(call).toThrow(message)
    expect(call).toThrow(TypeError)
  })
})
