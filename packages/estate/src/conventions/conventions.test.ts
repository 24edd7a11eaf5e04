import { describe, expect, it } from 'vitest'
import { glpiLinear } from './glpi.js'
import { phpMonths } from './php-months.js'
import { snipeItValue } from './snipe-it.js'

describe('snipeItValue, linear', () => {
  it.each([
    {
      asset: { cost: '1300', floor: '100', months: 12, purchased: '2024-01-01' },
      at: '2024-02-01',
      value: '1200.00',
      source: 'snipe-it issue 11822: after 1 month',
    },
    {
      asset: { cost: '1300', floor: '100', months: 12, purchased: '2024-01-01' },
      at: '2024-03-01',
      value: '1100.00',
      source: 'snipe-it issue 11822: after 2 months',
    },
    {
      asset: { cost: '1300', floor: '100', months: 12, purchased: '2024-01-01' },
      at: '2026-03-01',
      value: '100.00',
      source: 'never below the floor',
    },
    {
      asset: { cost: '1804.46', floor: '120', months: 60, purchased: '2019-07-02' },
      at: '2023-04-05',
      value: '541.12',
      source: 'snipe-it issue 12788: 45 months',
    },
    {
      asset: { cost: '678.22', months: 60, purchased: '2022-04-01' },
      at: '2026-11-22',
      value: '56.52',
      source: '55 of 60 months',
    },
    {
      asset: { cost: '1000', months: 48, purchased: '2025-12-30' },
      at: '2026-11-22',
      value: '791.67',
      source: 'ten months',
    },
    {
      asset: { cost: '1000', months: 48, purchased: '2025-05-31' },
      at: '2026-11-22',
      value: '645.83',
      source: 'seventeen months',
    },
    {
      asset: { cost: '3950', months: 36, purchased: '2022-01-01' },
      at: '2024-06-13',
      value: '768.06',
      source: 'port of the source',
    },
    {
      asset: { cost: '1000', months: 48, purchased: '2027-01-01' },
      at: '2026-11-22',
      value: '979.17',
      source: 'bought in the future: written down by the month until then',
    },
    {
      asset: { cost: '1200', months: 12, purchased: '2023-08-31' },
      at: '2024-06-30',
      value: '300.00',
      source: 'the 31st is not reached: nine months, run with PHP 8.2',
    },
    {
      asset: { cost: '1200', months: 12, purchased: '2023-08-31' },
      at: '2024-07-31',
      value: '100.00',
      source: 'the 31st is reached',
    },
    {
      asset: { cost: '1200', months: 12, purchased: '2027-11-23' },
      at: '2026-11-23',
      value: '0.00',
      source: 'bought in a year: all of it, by the absolute difference',
    },
    {
      asset: { cost: '4000', months: 36, floor: '1000', purchased: '2016-11-23' },
      at: '2026-11-23',
      value: '1000.00',
      source: "Snipe-IT's own test, testDepreciationAmount",
    },
    {
      asset: { cost: '4000', months: 36, floor: '50%', purchased: '2016-11-23' },
      at: '2026-11-23',
      value: '2000.00',
      source: "Snipe-IT's own test, testDepreciationPercentage",
    },
  ] as const)('$value ($source)', ({ asset, at, value }) => expect(snipeItValue(asset, at).toFixed(2)).toBe(value))
  it('refuses a floor above the cost', () =>
    expect(() =>
      snipeItValue({ cost: '100', floor: '120', months: 12, purchased: '2024-01-01' }, '2024-02-01'),
    ).toThrow(/floor/))
  it.each([
    ['2023-08-31', '2024-06-30', 9],
    ['2024-06-30', '2023-08-31', 9],
    ['2023-01-31', '2023-02-28', 0],
    ['2023-01-31', '2023-03-01', 1],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
    ['2026-11-23', '2026-11-23', 0],
  ] as const)('PHP counts from %s to %s %i months', (one, other, months) => expect(phpMonths(one, other)).toBe(months))
  it('refuses a method that Snipe-IT does not have', () =>
    expect(() =>
      snipeItValue({ cost: '100', months: 12, purchased: '2024-01-01' }, '2024-02-01', 'half' as never),
    ).toThrow("snipeItValue: method must be 'linear' or 'half_1' or 'half_2', got \"half\""))
})

describe('snipeItValue, half-year conventions', () => {
  it('gives what issue 14869 shows', () => {
    const asset = { cost: '3950', months: 36, purchased: '2022-01-01' } as const
    expect(snipeItValue(asset, '2024-06-13', 'half_2').toFixed(2)).toBe('658.33')
    expect(snipeItValue(asset, '2024-06-13', 'half_1').toFixed(2)).toBe('1316.67')
  })
  it.each([
    ['2025-05-31', '750.00', '625.00'],
    ['2025-06-01', '750.00', '750.00'],
    ['2025-12-30', '750.00', '750.00'],
    ['2025-12-31', '1000.00', '875.00'],
  ] as const)(
    '£1,000 over 48 months bought on %s, on 2026-11-22 (port of the source): %s and %s',
    (purchased, always, conditional) => {
      const asset = { cost: '1000', months: 48, purchased }
      expect(snipeItValue(asset, '2026-11-22', 'half_1').toFixed(2)).toBe(always)
      expect(snipeItValue(asset, '2026-11-22', 'half_2').toFixed(2)).toBe(conditional)
    },
  )
})

describe('glpiLinear', () => {
  it.each([
    {
      cost: '1000',
      years: 5,
      fiscalYearEnd: '03-31',
      used: '2023-10-01',
      at: '2026-11-22',
      value: '300.00',
      source: 'port of the source',
    },
    {
      cost: '1000',
      years: 5,
      fiscalYearEnd: '03-31',
      used: '2023-10-01',
      at: '2027-02-01',
      value: '100.00',
      source: 'drops on 1 January',
    },
    {
      cost: '1000',
      years: 5,
      fiscalYearEnd: '03-31',
      used: '2023-02-01',
      at: '2026-11-22',
      value: '366.67',
      source: 'older, and worth more than the newer one',
    },
    {
      cost: '100000',
      years: 5,
      fiscalYearEnd: '12-31',
      used: '2010-03-04',
      at: '2010-06-01',
      value: '83500.00',
      source: "GLPI's own test, dataLinearAmortise",
    },
    {
      cost: '100000',
      years: 5,
      fiscalYearEnd: '12-31',
      used: '2010-03-04',
      at: '2013-06-01',
      value: '23500.00',
      source: "GLPI's own test, dataLinearAmortise",
    },
    {
      cost: '100000',
      years: 5,
      fiscalYearEnd: '12-31',
      used: '2010-03-04',
      at: '2015-06-01',
      value: '0.00',
      source: 'the year of its life: whatever is left',
    },
  ] as const)('$value ($source)', ({ at, value, cost, years, fiscalYearEnd, used }) =>
    expect(glpiLinear({ cost, years, fiscalYearEnd, used }, at).toFixed(2)).toBe(value),
  )
  it('refuses a day before the year of use', () =>
    expect(() => glpiLinear({ cost: '1', years: 5, fiscalYearEnd: '03-31', used: '2023-10-01' }, '2022-01-01')).toThrow(
      /at must/,
    ))
})
