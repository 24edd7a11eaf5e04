import { expect, it } from 'vitest'
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
    from: '2014-04-01',
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
