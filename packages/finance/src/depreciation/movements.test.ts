import type { IsoDate } from '@imt/core'
import { expect, it } from 'vitest'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { bookMovements, type BookAdjustment } from './movements.js'
import type { DepreciationPolicy } from './written-down.js'

const policy: DepreciationPolicy = { method: { method: 'straightLine' }, convention: 'monthInUse' }
const assets: readonly DepreciableAsset[] = [
  { cost: '1200', inUse: '2016-04-01', lifeMonths: 36 },
  { cost: '600', inUse: '2017-10-01', lifeMonths: 60 },
  { cost: '240', inUse: '2015-04-01', lifeMonths: 48, disposedOn: '2017-10-01' },
  { cost: '999', inUse: '2012-04-01', lifeMonths: 12, disposedOn: '2017-03-31' },
  { cost: '888', inUse: '2018-04-01', lifeMonths: 12 },
]

it('moves from opening to closing: hand calculation', () => {
  const { cost, depreciation, netBookValue, year } = bookMovements(assets, '2017-12-25', policy)
  // Opening 1,200 + 240. The third is written off with 30 of its 48 months gone: 120 before the year, 30 in it.
  expect(Object.values(cost).map((amount) => amount.toFixed())).toEqual(['1440', '600', '0', '-240', '1800'])
  expect(Object.values(depreciation).map((amount) => amount.toFixed())).toEqual(['520', '490', '0', '-150', '860'])
  expect([netBookValue.opening.toFixed(), netBookValue.closing.toFixed(), year]).toEqual(['920', '940', '2017/18'])
})

it('closes where the next year opens', () => {
  const first = bookMovements(assets, '2017-04-01', policy)
  const second = bookMovements(assets, '2018-04-01', policy)
  expect(second.netBookValue.opening.toFixed()).toBe(first.netBookValue.closing.toFixed())
})

it('takes what no single life explains as adjustments', () => {
  const { cost, depreciation, adjustments } = bookMovements(assets, '2017-04-01', policy, [
    { kind: 'revaluation', cost: '-100.50', depreciation: '-40' },
    { kind: 'impairment', depreciation: '5' },
  ])
  expect([
    adjustments.revaluation.cost.toFixed(),
    adjustments.impairment.depreciation.toFixed(),
    adjustments.transfer.cost.toFixed(),
  ]).toEqual(['-100.5', '5', '0'])
  expect([
    cost.adjustments.toFixed(),
    cost.closing.toFixed(),
    depreciation.adjustments.toFixed(),
    depreciation.closing.toFixed(),
  ]).toEqual(['-100.5', '1699.5', '-35', '825'])
})

it('carries dated adjustments into the years after, and those to come into none before', () => {
  const dated: readonly BookAdjustment[] = [
    { kind: 'impairment', depreciation: '5', on: '2017-03-31' },
    { kind: 'revaluation', cost: '100', on: '2017-04-01' },
    { kind: 'transfer', cost: '-7', on: '2018-03-31' },
    { kind: 'transfer', cost: '-1000', on: '2018-04-01' },
  ]
  const years = ['2016-04-01', '2017-04-01', '2018-04-01'].map((year) =>
    bookMovements(assets, year as IsoDate, policy, dated),
  )
  expect(
    years.map(({ cost, depreciation }) => [cost.adjustments.toFixed(), depreciation.adjustments.toFixed()]),
  ).toEqual([
    ['0', '5'],
    ['93', '0'],
    ['-1000', '0'],
  ])
  for (const [index, { cost, depreciation, netBookValue }] of years.slice(1).entries()) {
    expect([cost.opening.toFixed(), depreciation.opening.toFixed(), netBookValue.opening.toFixed()]).toEqual([
      years[index]?.cost.closing.toFixed(),
      years[index]?.depreciation.closing.toFixed(),
      years[index]?.netBookValue.closing.toFixed(),
    ])
  }
})

it('echoes the policy', () => {
  expect(bookMovements([], '2017-04-01', policy)).toMatchObject({
    year: '2017/18',
    method: 'straightLine',
    convention: 'monthInUse',
  })
})

it.each<[RegExp, () => unknown]>([
  [
    /^bookMovements: assets\[0\]\.disposedOn must not be before inUse/,
    () =>
      bookMovements(
        [{ cost: '1', inUse: '2017-04-01', lifeMonths: 1, disposedOn: '2017-03-31' }],
        '2017-04-01',
        policy,
      ),
  ],
  [
    /^bookMovements: assets\[1\]\.inUse must be a calendar day/,
    () =>
      bookMovements(
        [...assets.slice(0, 1), { cost: '1', inUse: '2099-99-99' as IsoDate, lifeMonths: 1 }],
        '2017-04-01',
        policy,
      ),
  ],
  [
    /^bookMovements: assets\[0\]\.lifeMonths must be/,
    () => bookMovements([{ cost: '1', inUse: '2050-04-01', lifeMonths: 0 }], '2017-04-01', policy),
  ],
  [
    /^bookMovements: year must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got "2017\/18"/,
    () => bookMovements(assets, '2017/18' as IsoDate, policy),
  ],
  [
    /^bookMovements: adjustments\[0\]\.kind must be 'transfer' or 'impairment'/,
    () => bookMovements(assets, '2017-04-01', policy, [{ kind: 'Impairment' as 'impairment', cost: '1' }]),
  ],
  [
    /^bookMovements: adjustments\[0\]\.cost must be a Decimal/,
    () => bookMovements(assets, '2017-04-01', policy, [{ kind: 'impairment', cost: '1,000' }]),
  ],
  [
    /^bookMovements: adjustments\[0\]\.on must be a calendar day/,
    () => bookMovements(assets, '2017-04-01', policy, [{ kind: 'impairment', cost: '1', on: '2017/18' as IsoDate }]),
  ],
  [
    /^bookMovements: policy\.convention must be/,
    () => bookMovements([], '2017-04-01', { ...policy, convention: 'monthly' as 'days' }),
  ],
])('refuses a wrong call: %s', (message, call) => expect(call).toThrow(message))
