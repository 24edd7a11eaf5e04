import type { IsoDate } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AssetChange, DepreciableAsset } from '../capital/depreciable-asset.js'
import { depreciableAssetSchema, type DepreciableAssetInput } from '../capital/depreciable-asset-schema.js'
import type { DepreciationConvention } from './convention.js'
import { bookMovements } from './movements.js'
import { netBookValue } from './net-book-value.js'
import { depreciationSchedule } from './schedule.js'

const policy = { method: { method: 'straightLine' }, convention: 'monthInUse' } as const
const years = (asset: DepreciableAsset): readonly (readonly string[])[] =>
  depreciationSchedule(asset, policy).years.map(({ year, opening, charge, change, closing }) => [
    year,
    ...[opening, charge, change, closing].map((amount) => amount.toFixed()),
  ])

describe('an asset that changes', () => {
  it.each<{ source: string; asset: DepreciableAsset; later: readonly string[] }>([
    {
      source:
        'Kaplan, F3 Integrated Workbook 2018-19, chapter 7, example 5 (online.flipbuilder.com/bmcx/tfki, page 110): 103,000 less 2 x 18,750 is 65,500; less 15,000 over two years',
      asset: {
        cost: '103000',
        residualValue: '28000',
        inUse: '2015-04-01',
        lifeMonths: 48,
        changes: [{ kind: 'estimate', on: '2017-04-01', residualValue: '15000' }],
      },
      later: ['18750', '18750', '25250', '25250'],
    },
    {
      source:
        'Emile Woolf, ACCA P2 study text 2010, page 256 (studmed.ru): 200,000 less 2 x 30,000; less 50,000 over two years',
      asset: {
        cost: '200000',
        residualValue: '50000',
        inUse: '2015-04-01',
        lifeMonths: 60,
        changes: [{ kind: 'estimate', on: '2017-04-01', remainingMonths: 24 }],
      },
      later: ['30000', '30000', '45000', '45000'],
    },
    {
      source: 'opentuition.com/topic/ias-16-9: 100,000 less 15,000 over five years is 17,000 a year',
      asset: {
        cost: '120000',
        residualValue: '20000',
        inUse: '2007-04-01',
        lifeMonths: 120,
        changes: [{ kind: 'estimate', on: '2009-04-01', residualValue: '15000', remainingMonths: 60 }],
      },
      later: ['10000', '10000', '17000', '17000', '17000', '17000', '17000'],
    },
    {
      source: 'Wiley, IFRS Practical Implementation Guide, page 56: 15,000,000 less 3 x 1,000,000 over ten years',
      asset: {
        cost: '15000000',
        inUse: '2001-04-01',
        lifeMonths: 180,
        changes: [{ kind: 'estimate', on: '2004-04-01', remainingMonths: 120 }],
      },
      later: [...Array<string>(3).fill('1000000'), ...Array<string>(10).fill('1200000')],
    },
  ])('$later: $source', ({ asset, later }) =>
    expect(depreciationSchedule(asset, policy).years.map(({ charge }) => charge.toFixed())).toEqual(later),
  )

  const building: DepreciableAsset = {
    cost: '1000',
    inUse: '2017-04-01',
    lifeMonths: 120,
    changes: [
      { kind: 'revaluation', on: '2019-10-01', carryingAmount: '1500' },
      { kind: 'impairment', on: '2020-04-01', carryingAmount: '840', remainingMonths: 60 },
    ],
  }

  it('charges what a revaluation and an impairment leave over the rest of its life, by hand', () => {
    // 1,000 over 10 years; 750 left on 1 October 2019, then 1,500 over 7½ years: 100 in the half year, 1,400 left.
    expect(years(building).slice(0, 5)).toEqual([
      ['2017/18', '1000', '100', '0', '900'],
      ['2018/19', '900', '100', '0', '800'],
      ['2019/20', '800', '150', '750', '1400'],
      ['2020/21', '1400', '168', '-560', '672'],
      ['2021/22', '672', '168', '0', '504'],
    ])
  })

  it('moves the books as TAC14 does: a revaluation takes depreciation out, an impairment adds to it', () => {
    const year = bookMovements([building], '2019-04-01', policy)
    const said = (moved: ReturnType<typeof bookMovements>): readonly string[] => [
      moved.cost.opening.toFixed(),
      moved.cost.adjustments.toFixed(),
      moved.cost.closing.toFixed(),
      moved.depreciation.charge.toFixed(),
      moved.depreciation.adjustments.toFixed(),
      moved.depreciation.closing.toFixed(),
      moved.netBookValue.closing.toFixed(),
    ]
    expect(said(year)).toEqual(['1000', '500', '1500', '150', '-250', '100', '1400'])
    expect(year.adjustments.revaluation.depreciation.toFixed()).toBe('-250')
    const next = bookMovements([building], '2020-04-01', policy)
    expect(said(next)).toEqual(['1500', '0', '1500', '168', '560', '828', '672'])
    expect(next.adjustments.impairment.depreciation.toFixed()).toBe('560')
  })

  it('takes an asset on with what others charged, as a transfer, and charges the rest', () => {
    // ERPNext, test_asset.py: "opening accumulated depreciation" is deducted and what is left spread over the rest.
    const asset = {
      cost: '10000',
      inUse: '2016-04-01',
      lifeMonths: 60,
      takenOn: { on: '2018-10-01', accumulatedDepreciation: '5000' },
    } as const
    expect(years(asset)).toEqual([
      ['2018/19', '5000', '1000', '0', '4000'],
      ['2019/20', '4000', '2000', '0', '2000'],
      ['2020/21', '2000', '2000', '0', '0'],
    ])
    const moved = bookMovements([asset], '2018-04-01', policy)
    expect(
      [
        moved.cost.opening,
        moved.cost.additions,
        moved.adjustments.transfer.cost,
        moved.adjustments.transfer.depreciation,
        moved.depreciation.charge,
        moved.netBookValue.closing,
      ].map((amount) => amount.toFixed()),
    ).toEqual(['0', '0', '10000', '5000', '1000', '4000'])
    expect(bookMovements([asset], '2017-04-01', policy).cost.closing.toFixed()).toBe('0')
    expect(netBookValue(asset, '2018-10-01', policy).cost.toFixed()).toBe('0')
    expect(netBookValue(asset, '2018-10-02', policy).netBookValue.toFixed()).toBe('5000')
  })

  it('writes off in the middle of a year what is left after a change', () => {
    // 1,400 at 1 April 2020 impaired to 840 over 60 months; 14 a month to 1 October 2020: 756 left.
    const moved = bookMovements([{ ...building, disposedOn: '2020-10-01' }], '2020-04-01', policy)
    expect(
      [moved.depreciation.charge, moved.cost.disposals, moved.depreciation.disposals, moved.netBookValue.closing].map(
        (amount) => amount.toFixed(),
      ),
    ).toEqual(['84', '-1500', '-744', '0'])
    expect(depreciationSchedule({ ...building, disposedOn: '2020-10-01' }, policy).remainder.toFixed()).toBe('756')
  })

  it('charges nothing while it is worth less than its residual value, nor once its life is over and not prolonged', () => {
    const cheap = { cost: '1000', residualValue: '900', inUse: '2017-04-01', lifeMonths: 24 } as const
    const down: AssetChange = { kind: 'impairment', on: '2018-04-01', carryingAmount: '800' }
    expect(years({ ...cheap, changes: [down] }).map(([, , charge]) => charge)).toEqual(['50', '0'])
    const late = depreciationSchedule(
      {
        cost: '1000',
        inUse: '2017-04-01',
        lifeMonths: 12,
        changes: [{ kind: 'revaluation', on: '2020-04-01', carryingAmount: '300' }],
      },
      policy,
    )
    expect(late.years.map(({ charge }) => charge.toFixed())).toEqual(['1000', '0', '0', '0'])
    expect(late.remainder.toFixed()).toBe('300')
  })
})

interface Vector {
  readonly convention: DepreciationConvention
  readonly asset: DepreciableAssetInput
  readonly values: readonly (readonly [IsoDate, string, string])[]
}
const { depreciation } = JSON.parse(
  readFileSync(new URL('../../test/vectors/capital-policy.json', import.meta.url), 'utf8'),
) as { readonly depreciation: readonly Vector[] }

describe('against exact fractions (test/oracle/capital_policy.py)', () => {
  it.each(depreciation.map((vector, index) => [index, vector] as const))(
    '%i',
    (_, { convention, asset: given, values }) => {
      const asset = depreciableAssetSchema.parse(given)
      const by = { method: { method: 'straightLine' }, convention } as const
      for (const [day, cost, written] of values) {
        const value = netBookValue(asset, day, by)
        expect([day, value.cost.toFixed(2), value.accumulatedDepreciation.toFixed(2)]).toEqual([day, cost, written])
        const moved = bookMovements([asset], day, by)
        const start = `${moved.year.slice(0, 4)}-04-01` as IsoDate
        expect(moved.netBookValue.opening.toFixed()).toBe(
          start <= (asset.takenOn?.on ?? asset.inUse) ? '0' : netBookValue(asset, start, by).netBookValue.toFixed(),
        )
        const next = bookMovements([asset], `${String(Number(start.slice(0, 4)) + 1)}-04-01` as IsoDate, by)
        expect(next.cost.opening.toFixed()).toBe(moved.cost.closing.toFixed())
        expect(next.depreciation.opening.toFixed()).toBe(moved.depreciation.closing.toFixed())
      }
      const { years: all, remainder, residualValue } = depreciationSchedule(asset, by)
      for (const [index, { opening, charge, change, closing }] of all.entries()) {
        expect(opening.minus(charge).plus(change).toFixed()).toBe(closing.toFixed())
        if (index > 0) expect(opening.toFixed()).toBe(all[index - 1]?.closing.toFixed())
        expect(charge.isNegative() && !charge.isZero()).toBe(false)
      }
      expect(all.at(-1)?.closing.minus(residualValue).toFixed()).toBe(remainder.toFixed())
    },
  )
})

describe('a wrong call', () => {
  const asset = { cost: '100', inUse: '2017-04-01', lifeMonths: 12 } as const
  const on = '2018-04-01'
  const given = (more: object) => () => netBookValue({ ...asset, ...more }, '2019-04-01', policy)
  it.each<[RegExp, () => unknown]>([
    [/^netBookValue: asset\.changes\[0\]\.kind must be 'estimate'/, given({ changes: [{ kind: 'upward', on }] })],
    [
      /asset\.changes\[0\] has no 'residual': it may have kind/,
      given({ changes: [{ kind: 'estimate', on, residual: '1' }] }),
    ],
    [
      /asset\.changes\[0\]\.on must not be before inUse, got 2017-03-31/,
      given({ changes: [{ kind: 'estimate', on: '2017-03-31' }] }),
    ],
    [
      /asset\.changes\[1\]\.on must not be before changes\[0\]\.on, got 2018-03-31/,
      given({
        changes: [
          { kind: 'estimate', on },
          { kind: 'estimate', on: '2018-03-31' },
        ],
      }),
    ],
    [
      /asset\.changes\[0\]\.carryingAmount is of a revaluation/,
      given({ changes: [{ kind: 'estimate', on, carryingAmount: '1' }] }),
    ],
    [/asset\.changes\[0\]\.carryingAmount must be a Decimal/, given({ changes: [{ kind: 'impairment', on }] })],
    [
      /asset\.changes\[0\]\.remainingMonths must be a whole number from 1/,
      given({ changes: [{ kind: 'estimate', on, remainingMonths: 0 }] }),
    ],
    [
      /asset\.takenOn\.on must not be before inUse/,
      given({ takenOn: { on: '2017-03-31', accumulatedDepreciation: '0' } }),
    ],
    [
      /asset\.takenOn\.accumulatedDepreciation must not be above the cost/,
      given({ takenOn: { on, accumulatedDepreciation: '101' } }),
    ],
    [
      /asset\.disposedOn must be after changes\[0\]\.on, got 2018-04-01/,
      given({ changes: [{ kind: 'estimate', on }], disposedOn: on }),
    ],
    [
      /^netBookValue: policy\.method\.method must be 'straightLine' for an asset with changes/,
      () =>
        netBookValue({ ...asset, changes: [{ kind: 'estimate', on }] }, '2019-04-01', {
          ...policy,
          method: { method: 'doubleDeclining' },
        }),
    ],
  ])('names what is wrong: %s', (message, call) => expect(call).toThrow(message))

  it.each<[string, object]>([
    ['changes', { changes: [{ kind: 'estimate', on: '2017-03-31' }] }],
    ['takenOn.on', { takenOn: { on: '2017-03-31', accumulatedDepreciation: '0' } }],
    ['takenOn.accumulatedDepreciation', { takenOn: { on, accumulatedDepreciation: '100.01' } }],
    ['disposedOn', { changes: [{ kind: 'estimate', on }], disposedOn: on }],
    ['changes.0.carryingAmount', { changes: [{ kind: 'impairment', on }] }],
  ])('is refused by the schema at %s', (path, more) => {
    const issues = depreciableAssetSchema.safeParse({ ...asset, ...more }).error?.issues ?? []
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})
