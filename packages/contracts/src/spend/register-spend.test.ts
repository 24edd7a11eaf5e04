import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { registerSpend, type NotSpread } from './register-spend.js'

const asOf = '2026-11-28'
const spend = (...register: readonly ContractEntry[]) => {
  const { years, notSpread } = registerSpend(register, { asOf })
  return {
    years: years.map(({ year, vat, low, high, contracts }) =>
      [year, vat, low.toFixed(2), ...(low.eq(high) ? [] : [high.toFixed(2)]), contracts].join(' '),
    ),
    why: notSpread.map(({ why }) => why),
  }
}
const two = { title: 'Print', start: '01/04/2026', end: '31/03/2028' }

describe('registerSpend', () => {
  it('adds up the years of all contracts, each basis of VAT by itself', () => {
    // 2026/27 has 365 days and 2027/28 has 366: 73,100 pounds for 731 days are 100 a day.
    expect(
      spend(
        { ...two, value: '£73,100', valueVat: 'exclusive' },
        { ...two, value: '£1,000 a year', valueVat: 'exclusive' },
        { ...two, value: '£1,000 a year' },
      ),
    ).toEqual({
      years: [
        '2026/27 exclusive 37500.00 2',
        '2026/27 unknown 1000.00 1',
        '2027/28 exclusive 37600.00 2',
        '2027/28 unknown 1000.00 1',
      ],
      why: [],
    })
  })
  it('keeps both ends of a range of prices', () => {
    expect(spend({ ...two, value: 'Between £65K and £70K per annum' }).years).toEqual([
      '2026/27 unknown 65000.00 70000.00 1',
      '2027/28 unknown 65000.00 70000.00 1',
    ])
  })
  it('counts a price for a period of what goes on to the end of the financial year', () => {
    expect(spend({ title: 'Print', end: 'Rolling', value: '£500 per quarter' }).years).toEqual([
      '2026/27 unknown 2000.00 1',
    ])
    expect(
      registerSpend([{ title: 'Print', end: 'Rolling', value: '£500 per month' }], {
        asOf,
        until: '2028-03-31',
      }).years.map(({ year, low }) => `${year} ${low.toFixed()}`),
    ).toEqual(['2026/27 6000', '2027/28 6000'])
  })
  it('spreads a sum over the months that it names', () => {
    expect(spend({ title: 'Print', start: '01/04/2026', value: '£731 over 2 years' }).years).toEqual([
      '2026/27 unknown 365.00 1',
      '2027/28 unknown 366.00 1',
    ])
  })
  it.each<readonly [ContractEntry, NotSpread, RegExp]>([
    [{ ...two }, 'noValue', /^no value/],
    [{ ...two, value: 'Withheld under section 43' }, 'withheld', /withheld/],
    [{ ...two, value: '£10 per user' }, 'numberNotStated', /price for each unit/],
    [{ ...two, value: '£650 per day' }, 'numberNotStated', /price for each day/],
    [{ title: 'Print', end: '31/03/2028', value: '£5,000' }, 'startNotKnown', /start is not known/],
    [{ title: 'Print', start: '01/04/2026', value: '£5,000' }, 'endNotKnown', /end is not known/],
    [
      { title: 'Print', start: '01/04/2026', end: 'March 2028', value: '£5,000' },
      'endNotExact',
      /end is known to the month/,
    ],
    [{ ...two, value: '£5,000', revisedEnd: '31/03/2029' }, 'extended', /it was extended/],
    [{ ...two, value: '£5,000', valueOptions: 'Yes' }, 'optionsCounted', /counts options/],
    [{ title: 'Print', end: 'Rolling', value: '£5,000' }, 'noEnd', /has no end/],
    [{ ...two, value: '£5,000', status: 'Terminated' }, 'saidEnded', /is over/],
  ])('names what is in no year: %j', (entry, code, why) => {
    const [apart] = registerSpend([entry], { asOf }).notSpread
    expect(apart).toMatchObject({ at: 0, index: 0, code })
    expect(spend(entry)).toEqual({ years: [], why: [expect.stringMatching(why)] })
  })
  it('says where there may be further years', () => {
    const [only] = registerSpend(
      [{ ...two, end: '31/03/2026', start: '01/04/2025', value: '£365', status: 'Extended' }],
      {
        asOf,
      },
    ).contracts
    expect([only?.years.map(({ year }) => year), only?.mayGoOn]).toEqual([
      ['2025/26'],
      'it was extended past 31 March 2026, or may have been, and until when is not stated',
    ])
  })
})

describe('values with options, and yearly amounts beside them', () => {
  const term = { title: 'Hosting', start: '01/04/2024', end: '31/03/2027' }
  const spend = (cells: ContractEntry) => registerSpend([{ ...term, ...cells }], { asOf: '2026-11-28' })
  it.each([
    { value: '£200,000 including extensions' },
    { value: '£200,000 (inc. all options)' },
    { value: '£200,000', valueOptions: 'including' },
  ])('spreads no value that counts options: %j', (cells) => {
    expect(spend(cells).notSpread[0]?.why).toMatch(/^its value counts options/)
  })
  it.each([{ value: '£120,000 excluding extensions' }, { value: '£120,000', valueOptions: 'excluding' }])(
    'spreads one that does not: %j',
    (cells) => {
      expect(spend(cells).contracts[0]?.years.map(({ low }) => low.toFixed(2))).toEqual([
        '40000.00',
        '40000.00',
        '40000.00',
      ])
    },
  )
  it('gives both bounds where the yearly amount comes to another sum', () => {
    const [contract] = spend({ value: '£200,000', annualValue: '£40,000' }).contracts
    expect(contract?.years[0]).toMatchObject({ year: '2024/25' })
    expect(contract?.years.map(({ low, high }) => [low.toFixed(2), high.toFixed(2)])).toEqual([
      ['40000.00', '66666.67'],
      ['40000.00', '66666.67'],
      ['40000.00', '66666.66'],
    ])
    expect(contract?.because).toMatch(/the two differ$/)
    const [alike] = spend({ value: '£120,000', annualValue: '£40,000' }).contracts
    expect(alike?.years.every(({ low, high }) => low.eq(high))).toBe(true)
  })
})
