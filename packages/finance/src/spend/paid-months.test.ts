import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'
import { monthWritten } from './paid-months.js'

const model = createModel({ plugins: [finance()] })
const check = (lines: readonly string[], name = 'spend.csv') => {
  const reading = model.recognise(readCsv(lines.join('\n'), { name }))
  const report = model.check(reading, { asOf: '2026-11-30' })
  return {
    days: reading.publication.sections.finance?.spend?.map(({ datePaid }) => datePaid),
    found: report.findings.map(({ rule, level, location }) => [
      rule,
      level,
      location?.kind === 'csv' ? [location.line, location.field] : [],
    ]),
    paid: report.read[0]?.summary?.find(({ label }) => label === 'paid')?.text,
  }
}

describe('payments by month', () => {
  const head = 'Year,Month,Supplier,Amount (£),Expense Type,Transaction Number'
  const april = '2025,April,Acme Medical Ltd,32000.00,Drugs,1001'
  const may = '2025,May,Gamma Estates,99000.00,Rent,1004'
  it('are read with the year beside the month, and it is said that no day is known', () => {
    expect(check([head, april, may])).toEqual({
      days: ['April 2025', 'May 2025'],
      found: [['finance/payment-date-not-read', 'warning', [2, 2]]],
      paid: 'April 2025 to May 2025, by the month alone',
    })
  })
  it('are told where the month has not begun, or is none', () => {
    const late = '2027,January,Beta Services,45000.50,Agency,1002'
    expect(check([head, april, late]).found).toContainEqual(['finance/payment-date-improbable', 'warning', [3, 2]])
    expect(check([head, april, '2025,Smarch,Beta Services,45000.50,Agency,1002']).days?.[1]).toBe('Smarch 2025')
    const now = '2026,November,Beta Services,45000.50,Agency,1002'
    expect(check([head, april, now]).found).toHaveLength(1)
  })
  it('are told where they are outside the month of the file', () => {
    const rows = [head, april, april.replace('1001', '1002'), may]
    expect(check(rows, 'spend-april-2025.csv').found).toContainEqual([
      'finance/payment-date-improbable',
      'note',
      [4, 2],
    ])
  })
  it('are read with the year in the month, and with periods of a financial year', () => {
    const whole = ['Payment Month,Supplier,Amount,Expense Area', 'Apr-25,Alpha,32000.00,Pharmacy']
    expect(check(whole)).toMatchObject({ days: ['Apr-25'], paid: 'April 2025, by the month alone' })
    const periods = ['Financial Year,Period,Supplier Name,Net Amount,Department', '2025/26,10,Alpha,32000.00,Pharmacy']
    expect(check(periods).days).toEqual(['January 2026'])
  })
  it('have a total below them', () => {
    expect(check([head, april, may, ',,Total,131000.00,,']).found).toHaveLength(1)
    expect(check([head, april, may, ',,Total,132000.00,,']).found).toHaveLength(2)
  })
  it('are no such table beside a column of days', () => {
    const days = ['Date,Month,Supplier,Amount,Transaction Number', '03/04/2025,April,Alpha,32000.00,1001']
    expect(check(days).days).toEqual(['03/04/2025'])
  })
})

describe('monthWritten', () => {
  it.each([
    ['April', '2025', false, 'April 2025'],
    ['apr', '2025', false, 'April 2025'],
    ['Sept', '2025/26', false, 'September 2025'],
    ['March', '2025/26', false, 'March 2026'],
    ['March', '2025-2026', false, 'March 2026'],
    ['4', '2025', false, 'April 2025'],
    ['1', '2025/26', true, 'April 2025'],
    ['12', 'FY25/26', true, 'March 2026'],
    ['P01', '2025/26', false, 'April 2025'],
    ['202504', '', false, '2025-04'],
    ['202613', '', false, '2026-13'],
    ['2025-04', '2025', false, '2025-04'],
    // Which month the first period of a year is, its number alone does not say.
    ['1', '2025', true, '1 2025'],
    ['Month 1', '2025', false, 'Month 1 2025'],
    ['13', '2025', false, '13 2025'],
    ['April', '2025/27', false, 'April 2025/27'],
    ['', '2025', false, ''],
  ] as const)('of %j in %j', (month, year, isPeriod, expected) => {
    expect(monthWritten(month, year, isPeriod)).toBe(expected)
  })
})
