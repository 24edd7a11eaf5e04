import type { IsoDate } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { capitalCharge } from './capital-charge.js'

it.each([
  {
    source: 'hand: 3.5 % of 900,000 + 200,000',
    year: '2012-04-01' as const,
    ratePercent: undefined,
    opening: '1000000',
    closing: '800000',
    dividend: '31500',
    total: '231500',
    verified: true,
  },
  {
    source: 'the day before a rate is known',
    year: '2003-03-31' as const,
    ratePercent: undefined,
    opening: '1',
    closing: '1',
    dividend: undefined,
    total: undefined,
    verified: undefined,
  },
  {
    source: 'the first day it is',
    year: '2003-04-01' as const,
    ratePercent: undefined,
    opening: '100',
    closing: '100',
    dividend: '3.5',
    total: '200003.5',
    verified: true,
  },
  {
    source: 'today: not verified',
    year: '2026-11-23' as const,
    ratePercent: undefined,
    opening: '100',
    closing: '100',
    dividend: '3.5',
    total: '200003.5',
    verified: false,
  },
  {
    source: "the caller's own rate: 6 % of 100",
    year: '1999-04-01' as const,
    ratePercent: '6',
    opening: '50',
    closing: '150',
    dividend: '6',
    total: '200006',
    verified: undefined,
  },
  {
    source: 'negative net assets bear no dividend',
    year: '2012-04-01' as const,
    ratePercent: undefined,
    opening: '-10',
    closing: '4',
    dividend: '0',
    total: '200000',
    verified: true,
  },
])('$source', ({ year, ratePercent, opening, closing, dividend, total, verified }) => {
  const charge = capitalCharge(
    {
      openingNetAssets: opening,
      closingNetAssets: closing,
      depreciation: '200000',
      ...(ratePercent === undefined ? {} : { ratePercent }),
    },
    year,
  )
  expect([charge.dividend?.toFixed(), charge.total?.toFixed(), charge.citation?.verified]).toEqual([
    dividend,
    total,
    verified,
  ])
})

it('says which rate it took, and for which days', () => {
  const assets = { openingNetAssets: '1', closingNetAssets: '1', depreciation: '1' }
  expect(capitalCharge(assets, '2026-11-24').rate).toMatchObject({
    from: '2022-04-01',
    to: null,
    ratePercent: '3.5',
    citation: { verified: false },
  })
  expect(capitalCharge({ ...assets, ratePercent: '6' }, '2026-11-24').rate).toBeNull()
})

it('refuses a wrong call, naming the parameter', () => {
  const assets = { openingNetAssets: '1', closingNetAssets: '1', depreciation: '1' }
  expect(() => capitalCharge({ ...assets, ratePercent: '-3.5' }, '2017-04-01')).toThrow(
    /^capitalCharge: input\.ratePercent must not be negative, got -3\.5/,
  )
  expect(() => capitalCharge(assets, '2017/18' as '2017-04-01')).toThrow(
    /^capitalCharge: year must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got "2017\/18"/,
  )
  expect(() => capitalCharge({ ...assets, depreciation: '1,000' }, '2017-04-01')).toThrow(
    /^capitalCharge: input\.depreciation must be a Decimal/,
  )
})

it('knows for which years the rate was read', () => {
  const assets = { openingNetAssets: '1', closingNetAssets: '1', depreciation: '1' }
  const days: readonly IsoDate[] = ['2014-03-31', '2014-04-01', '2021-03-31', '2021-04-01', '2022-03-31', '2022-04-01']
  expect(days.map((day) => capitalCharge(assets, day).citation?.verified)).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
  ])
})

interface Vector {
  readonly opening: Readonly<Record<string, string>>
  readonly closing: Readonly<Record<string, string>>
  readonly excluded: readonly [string, string]
  readonly governmentBanking: string
  readonly nationalLoansFund: string
  readonly ratePercent: string
  readonly dividend: string
}
const { dividends } = JSON.parse(
  readFileSync(new URL('../../test/vectors/capital-policy.json', import.meta.url), 'utf8'),
) as { readonly dividends: readonly Vector[] }

describe('from two balance sheets', () => {
  it.each(dividends.map((vector, index) => [index, vector] as const))(
    'agrees with exact fractions (test/oracle/capital_policy.py): %i',
    (_, { opening, closing, excluded, ratePercent, dividend, ...averageDailyCash }) => {
      const charge = capitalCharge(
        {
          opening: { ...opening, leftOutByPolicy: excluded[0] },
          closing: { ...closing, leftOutByPolicy: excluded[1] },
          averageDailyCash,
          depreciation: '0',
          ratePercent,
        },
        '2022-04-01',
      )
      expect([charge.dividend?.toFixed(2), charge.missing]).toEqual([dividend, []])
    },
  )

  it('names all that no one said, and works out nothing', () => {
    const charge = capitalCharge(
      { opening: { netAssets: '10' }, closing: { netAssets: '10', dividendPayable: '0' }, depreciation: '5' },
      '2022-04-01',
    )
    expect([charge.dividend, charge.total, charge.averageNetAssets]).toEqual([null, null, null])
    expect(charge.missing).toEqual([
      'opening.donatedAndGranted',
      'opening.dividendReceivable',
      'opening.dividendPayable',
      'opening.leftOutByPolicy',
      'closing.donatedAndGranted',
      'closing.dividendReceivable',
      'closing.leftOutByPolicy',
      'averageDailyCash.governmentBanking',
      'averageDailyCash.nationalLoansFund',
    ])
    expect(charge.basis.length).toBeGreaterThan(0)
  })

  it('refuses a wrong call, naming the parameter', () => {
    const sheet = { netAssets: '1' }
    expect(() =>
      capitalCharge({ opening: sheet, closing: { netAsset: '1' } as object, depreciation: '0' }, '2022-04-01'),
    ).toThrow(/^capitalCharge: input\.closing has no 'netAsset': did you mean 'netAssets'\?/)
    expect(() => capitalCharge({ opening: sheet, depreciation: '0' } as never, '2022-04-01')).toThrow(
      /^capitalCharge: input\.closing must be an object/,
    )
    expect(() =>
      capitalCharge({ opening: sheet, closing: sheet, depreciation: '0', averageCash: {} } as never, '2022-04-01'),
    ).toThrow(/input has no 'averageCash'/)
    expect(() =>
      capitalCharge({ opening: { netAssets: '1,0' }, closing: sheet, depreciation: '0' }, '2022-04-01'),
    ).toThrow(/input\.opening\.netAssets must be a Decimal/)
  })
})
