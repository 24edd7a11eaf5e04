import { Decimal, type IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { valuationCitations } from '../citations.js'
import { estimateValue, type ContractValue, type ValueEstimate } from './estimate-value.js'
import type { Category } from './threshold-row.js'

type Value = ContractValue extends infer Each ? (Each extends unknown ? Omit<Each, 'vat'> : never) : never

const estimate = (value: Value, commenced: IsoDate = '2019-06-03', category?: Category): ValueEstimate =>
  estimateValue({ commenced, ...(category && { category }), value: { vat: 'exclusive', ...value } as ContractValue })

const missing2015 = { outcome: 'missing', value: null, method: null, vat: 'exclusive', regime: 'PCR2015' }
const rules2015 = [valuationCitations.PCR2015]

describe('estimateValue: what it says beside the value', () => {
  it.each([
    [{ amount: 5000 }, '5000', 'statedSum', 'The sum as stated'],
    [{ amount: 5000, options: 0 }, '5000', 'statedSum', 'The sum as stated'],
    [{ amount: 5000, options: '£250' }, '5250', 'statedSum', 'The sum stated and its options'],
    [{ perMonth: 10, months: 1 }, '10', 'wholeTerm', 'The price over 1 month'],
    [{ perMonth: 10, months: 12, extensionMonths: 0 }, '120', 'wholeTerm', 'The price over 12 months'],
    [
      { perMonth: 10, months: 12, extensionMonths: 1 },
      '130',
      'wholeTerm',
      'The price over 13 months, 1 of them extensions',
    ],
    [{ perYear: 100, months: 36, options: 7 }, '307', 'wholeTerm', 'The price over 36 months'],
    [{ perMonth: 10, perYear: 1, months: 12 }, '120', 'wholeTerm', 'The price over 12 months'],
    [{ perMonth: 'TBC', perYear: 120, months: 6 }, '60', 'wholeTerm', 'The price over 6 months'],
    [{ perMonth: 10, months: null }, '480', 'fortyEightMonths', 'No fixed term: the monthly price times 48'],
    [{ perYear: 120, options: 5 }, '485', 'fortyEightMonths', 'No fixed term: the monthly price times 48'],
    [
      { perMonth: 10, months: 49 },
      '480',
      'fortyEightMonths',
      'A term over 48 months without a total price: the monthly price times 48',
    ],
    [{ perMonth: 10, months: 49, totalPriceStated: true }, '490', 'wholeTerm', 'The price over 49 months'],
  ] as const)('%j is £%s', (value, pounds, method, working) => {
    expect(estimate(value)).toEqual({
      outcome: 'estimated',
      value: new Decimal(pounds),
      method,
      working,
      vat: 'exclusive',
      regime: 'PCR2015',
      citation: rules2015,
    })
  })

  it.each([
    [{ amount: 'TBC' }, 'No sum is stated: find out the most that could be paid'],
    [{ amount: 1, options: 'TBC' }, 'The value of the options is not stated as a sum: find it out'],
    [{}, 'No price is stated: give what is paid a month or a year'],
    [{ perYear: 'TBC', months: 12 }, 'No price is stated: give what is paid a month or a year'],
  ])('%j is missing something', (value, working) => {
    expect(estimate(value as Value)).toStrictEqual({ ...missing2015, working, citation: rules2015 })
  })

  it.each([
    [{ amount: '£5,000 or more' }, '5000', '£5,000.00'],
    [{ amount: '£5,000 or more', options: 500 }, '5500', '£5,500.00'],
    [{ amount: 5000, options: '£500 or more' }, '5500', '£5,500.00'],
    [{ perMonth: '£10 or more', months: 12 }, '120', '£120.00'],
    [{ perMonth: 10, months: 12, options: '£500 or more' }, '620', '£620.00'],
    [{ perYear: '£10 or more', months: 18 }, '15', '£15.00'],
    [{ perMonth: '£10 or more' }, '480', '£480.00'],
  ] as const)('%j states the least alone', (value, least, written) => {
    expect(estimate(value)).toStrictEqual({
      ...missing2015,
      working: `Only the least is stated (${written} or more): find out the most that could be paid`,
      citation: rules2015,
      atLeast: new Decimal(least),
    })
  })
})

describe('estimateValue: the rules of the day', () => {
  const perMonth = 10
  it('values the long terms of services and light touch services alone at 48 months, before 2025', () => {
    const months = 60
    const values = (day: IsoDate): readonly (string | undefined)[] =>
      (['services', 'light-touch', 'supplies', 'works', 'concession'] as const).map((category) =>
        estimate({ perMonth, months }, day, category).value?.toFixed(),
      )
    expect(values('2025-02-23')).toEqual(['480', '480', '600', '600', '600'])
    expect(values('2025-02-24')).toEqual(['600', '600', '600', '600', '600'])
    expect(values('2006-01-31')).toEqual(['480', '480', '600', '600', '600'])
    expect(values('2006-01-30')).toEqual(['600', '600', '600', '600', '600'])
  })
  it('takes an open term of services and hired supplies for 48 months, and of supplies bought for twelve', () => {
    expect(estimate({ perMonth }, '2019-06-03', 'light-touch')).toMatchObject({ method: 'fortyEightMonths' })
    expect(estimate({ perMonth, hired: true }, '2019-06-03', 'supplies')).toMatchObject({ method: 'fortyEightMonths' })
    expect(estimate({ perMonth, hired: false }, '2019-06-03', 'supplies')).toEqual({
      outcome: 'estimated',
      value: new Decimal(120),
      method: 'twelveMonths',
      working: 'Supplies bought without a fixed term: the price of twelve months',
      vat: 'exclusive',
      regime: 'PCR2015',
      citation: rules2015,
    })
    // Whether a service is hired means nothing.
    expect(estimate({ perMonth, hired: false })).toMatchObject({ method: 'fortyEightMonths' })
  })
  it('gives the least and the most of supplies that may be hired or bought', () => {
    const working =
      'Supplies without a fixed term count for 48 months where they are hired, and for twelve where they are bought: say which (hired)'
    expect(estimate({ perMonth }, '2019-06-03', 'supplies')).toStrictEqual({
      ...missing2015,
      working,
      citation: rules2015,
      atLeast: new Decimal(120),
      atMost: new Decimal(480),
    })
    expect(estimate({ perMonth: '£10 or more' }, '2019-06-03', 'supplies')).toStrictEqual({
      ...missing2015,
      working,
      citation: rules2015,
      atLeast: new Decimal(120),
    })
  })
  it('finds no rule for an open term of works and concessions, or on a day before the rules', () => {
    const working =
      'The term is not stated, and no rule says what an open term is worth for this category: give the months'
    for (const category of ['works', 'concession'] as const)
      expect(estimate({ perMonth }, '2019-06-03', category)).toStrictEqual({
        ...missing2015,
        working,
        citation: rules2015,
      })
    expect(estimate({ perMonth }, '2006-01-30')).toStrictEqual({
      ...missing2015,
      working,
      regime: null,
      citation: [],
    })
  })
  it('cannot estimate an open term under the Procurement Act 2023', () => {
    expect(estimate({ perMonth }, '2025-02-24')).toStrictEqual({
      outcome: 'inestimable',
      value: null,
      method: null,
      working: 'The term is open, so the value cannot be estimated',
      vat: 'exclusive',
      regime: 'PA2023',
      citation: [valuationCitations.PA2023],
    })
  })
})

describe('estimateValue: a wrong call', () => {
  it.each([
    [{ perMonth: 1, months: 0 }, 'estimateValue: value.months must be a whole number of at least 1, got 0'],
    [{ perMonth: 1, months: 1.5 }, 'estimateValue: value.months must be a whole number of at least 1, got 1.5'],
    [
      { perMonth: 1, months: 1, extensionMonths: -1 },
      'estimateValue: value.extensionMonths must be a whole number of at least 0, got -1',
    ],
    [
      { perMonth: 1, months: 1, extensionMonths: 0.5 },
      'estimateValue: value.extensionMonths must be a whole number of at least 0, got 0.5',
    ],
    [{ amount: -1 }, 'estimateValue: value.amount must be an amount in pounds of nothing or more'],
    [{ amount: 1, options: -1 }, 'estimateValue: value.options must be an amount in pounds of nothing or more'],
    [{ perMonth: -1 }, 'estimateValue: value.perMonth must be an amount in pounds of nothing or more'],
    [{ perYear: -1 }, 'estimateValue: value.perYear must be an amount in pounds of nothing or more'],
  ])('%j: %s', (value, message) => {
    expect(() => estimate(value as Value)).toThrow(new RangeError(message))
  })
  it('names what it is given beside what it knows', () => {
    const wrong = (value: unknown): never => value as never
    expect(() => estimateValue(wrong(undefined))).toThrow(/^estimateValue: procurement must be an object/)
    expect(() => estimateValue(wrong({ commenced: '2019-06-03' }))).toThrow(
      /^estimateValue: procurement\.value must be an object/,
    )
    expect(() => estimate(wrong({ amont: 1 }))).toThrow(
      /^estimateValue: procurement\.value has no 'amont': did you mean 'amount'/,
    )
    for (const name of ['comenced', 'categry', 'valu'])
      expect(() =>
        estimateValue(wrong({ commenced: '2019-06-03', value: { amount: 1, vat: 'exclusive' }, [name]: 1 })),
      ).toThrow(/^estimateValue: procurement has no '\w+': did you mean '(?:commenced|category|value)'/)
  })
})

describe('estimateValue: open and long terms', () => {
  it.each([
    // PCR 2015 reg. 6(19): services without a total price.
    ['2019-06-03', 'services', { perMonth: 3000 }, '144000', 'fortyEightMonths'],
    ['2019-06-03', 'services', { perMonth: 3000, months: 48 }, '144000', 'wholeTerm'],
    ['2019-06-03', 'services', { perMonth: 3000, months: 49 }, '144000', 'fortyEightMonths'],
    ['2019-06-03', 'services', { perMonth: 3000, months: 49, totalPriceStated: true }, '147000', 'wholeTerm'],
    ['2014-06-03', 'services', { perMonth: 3000, months: 60 }, '144000', 'fortyEightMonths'],
    // reg. 6(17): hire of supplies is 48 months only where there is no term.
    ['2019-06-03', 'supplies', { perMonth: 3000, hired: true }, '144000', 'fortyEightMonths'],
    ['2014-06-03', 'supplies', { perMonth: 3000, hired: true }, '144000', 'fortyEightMonths'],
    // reg. 6(16); reg. 8(14) of 2006: supplies bought again and again count for twelve months.
    ['2019-06-03', 'supplies', { perMonth: 3000, hired: false }, '36000', 'twelveMonths'],
    ['2014-06-03', 'supplies', { perYear: 36_000, hired: false }, '36000', 'twelveMonths'],
    ['2019-06-03', 'supplies', { perMonth: 3000, months: 60 }, '180000', 'wholeTerm'],
    // Extensions count (reg. 6(1); Sch. 3 para. 1).
    ['2019-06-03', 'services', { perMonth: 1000, months: 24, extensionMonths: 24 }, '48000', 'wholeTerm'],
    ['2026-03-01', 'services', { perMonth: 3000, months: 60 }, '180000', 'wholeTerm'],
    ['2026-03-01', 'services', { perYear: 100, months: 40 }, '333.3333333333333333333333333333333', 'wholeTerm'],
    ['2026-03-01', 'services', { perYear: 60_000, months: 36, options: 5000 }, '185000', 'wholeTerm'],
  ] as const)('%s %s %j is %s', (commenced, category, value, expected, method) => {
    const estimate = estimateValue({ commenced, category, value: { vat: 'exclusive', ...value } })
    expect(estimate.value?.toFixed()).toBe(expected)
    expect(estimate.method).toBe(method)
  })
  it('has no rule for works and concessions without a term, and none for 2023 at all', () => {
    expect(
      estimateValue({ commenced: '2019-06-03', category: 'works', value: { perMonth: 1, vat: 'exclusive' } }).outcome,
    ).toBe('missing')
    expect(
      estimateValue({ commenced: '2026-06-03', category: 'works', value: { perMonth: 1, vat: 'inclusive' } }).outcome,
    ).toBe('inestimable')
    expect(estimateValue({ commenced: '2005-06-03', value: { perMonth: 1, vat: 'exclusive' } }).outcome).toBe('missing')
  })
  it('refuses months that are not whole', () => {
    expect(() =>
      estimateValue({ commenced: '2026-06-03', value: { perMonth: 1, months: 1.5, vat: 'inclusive' } }),
    ).toThrow(/months/)
    expect(() =>
      estimateValue({
        commenced: '2026-06-03',
        value: { perMonth: 1, months: 12, extensionMonths: -1, vat: 'inclusive' },
      }),
    ).toThrow(/extensionMonths/)
  })
})
