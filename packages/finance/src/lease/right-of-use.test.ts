import { Decimal, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Lease, LeaseRemeasurement } from './lease.js'
import { leaseQuestions, type LeaseAnswers } from './lease-questions.js'
import { rightOfUse } from './right-of-use.js'

const none = { basis: 'net', ratePercent: '20', recoverablePercent: '100' } as const
const months = { convention: 'monthInUse' } as const
const tenYears: Lease = {
  commencement: '2022-04-01',
  monthsApart: 12,
  due: 'inAdvance',
  payments: Array<string>(10).fill('50000'),
  vat: none,
  rate: { percent: '5', compounding: 'effective', source: 'example' },
  directCosts: '20000',
  incentives: '5000',
  purchaseOption: false,
  valueWhenNew: '9000000',
}
const whole = (amount: Decimal | null | undefined): string => amount?.toFixed(0, Decimal.ROUND_HALF_UP) ?? 'null'

describe('rightOfUse', () => {
  it('does as IFRS 16, example 13, part 1 (scribd.com/document/601730464 has its schedule)', () => {
    const { liability, asset, periods, years, treatment } = rightOfUse(tenYears, months)
    expect([treatment, whole(liability), whole(asset)]).toEqual(['rightOfUse', '355391', '420391'])
    expect(
      periods
        .slice(0, 2)
        .map(({ opening, payment, interest, closing }) => [opening, payment, interest, closing].map(whole)),
    ).toEqual([
      ['355391', '0', '17770', '373161'],
      ['373161', '50000', '16158', '339319'],
    ])
    expect(periods.at(-1)?.closing.toFixed()).toBe('0')
    expect(years).toHaveLength(10)
    expect(whole(years[0]?.depreciation)).toBe('42039')
  })

  it('measures again as example 13, part 2, and example 14 do (their figures worked out again in fractions)', () => {
    const extended = rightOfUse(
      {
        ...tenYears,
        remeasurements: [
          {
            after: 6,
            payments: [...Array<string>(4).fill('50000'), ...Array<string>(5).fill('55000')],
            ratePercent: '6',
          },
        ],
      },
      months,
    )
    const [change] = extended.remeasurements
    expect([change?.on, whole(change?.liabilityBefore), whole(change?.liabilityAfter), whole(change?.toAsset)]).toEqual(
      ['2028-04-01', '186162', '378174', '192011'],
    )
    expect(extended.termMonths).toBe(180)
    // 420,391 x 4/10 + 192,011 = 360,168, over nine years.
    expect(whole(extended.years[6]?.depreciation)).toBe('40019')
    // The standard prints 192,012, the difference of the two amounts rounded to the pound.
    const indexed = rightOfUse(
      { ...tenYears, remeasurements: [{ after: 2, payments: Array<string>(8).fill('54000') }] },
      months,
    ).remeasurements[0]
    expect([whole(indexed?.liabilityBefore), whole(indexed?.liabilityAfter), whole(indexed?.toAsset)]).toEqual([
      '339319',
      '366464',
      '27145',
    ])
  })

  it('keeps VAT that is not recovered out of the liability, and charges it as it falls due', () => {
    const net = rightOfUse(tenYears, months)
    const vat = { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } as const
    const gross = rightOfUse({ ...tenYears, payments: Array<string>(10).fill('60000'), vat }, months)
    expect(gross.liability?.toFixed()).toBe(net.liability?.toFixed())
    expect(gross.years.map(({ irrecoverableVat }) => irrecoverableVat.toFixed())).toEqual(
      Array<string>(10).fill('10000'),
    )
    expect(net.years[0]?.irrecoverableVat.toFixed()).toBe('0')
  })

  it('accrues interest up to 31 March within a period', () => {
    // Hand: 10,000 a year in arrears for 2 years at 10 %: 17,355.37; interest 1,735.54 and 909.09, half of each a year.
    const { years } = rightOfUse(
      {
        ...tenYears,
        commencement: '2022-10-01',
        due: 'inArrears',
        payments: ['10000', '10000'],
        rate: { ...tenYears.rate, percent: '10' },
      },
      months,
    )
    expect(
      years.map(({ year, paid, interest, liability }) => [
        year,
        ...[paid, interest, liability].map((a) => a.toFixed()),
      ]),
    ).toEqual([
      ['2022/23', '0', '867.77', '18223.14'],
      ['2023/24', '10000', '1322.32', '9545.46'],
      ['2024/25', '10000', '454.54', '0'],
    ])
  })

  it.each<[string, Partial<Lease>, string]>([
    ['twelve months', { monthsApart: 1, payments: Array<string>(12).fill('100') }, 'shortTerm'],
    ['thirteen', { monthsApart: 1, payments: Array<string>(13).fill('100') }, 'rightOfUse'],
    [
      'twelve with an option to buy',
      { monthsApart: 1, payments: Array<string>(12).fill('100'), purchaseOption: true },
      'rightOfUse',
    ],
    ['a thing of £4,999.99', { valueWhenNew: '4999.99' }, 'lowValue'],
    ['a thing of £5,000', { valueWhenNew: '5000' }, 'rightOfUse'],
  ])('leaves out what may be left out: %s', (_, more, treatment) => {
    expect(rightOfUse({ ...tenYears, ...more }, months).treatment).toBe(treatment)
  })

  it('charges a lease that is left out evenly over its term', () => {
    const { years, liability, periods } = rightOfUse(
      { ...tenYears, commencement: '2022-10-01', monthsApart: 3, payments: ['0', '400', '400', '400'] },
      months,
    )
    expect([liability, periods]).toEqual([null, []])
    expect(years.map(({ year, paid, leaseExpense }) => [year, paid.toFixed(), leaseExpense.toFixed()])).toEqual([
      ['2022/23', '400', '600'],
      ['2023/24', '800', '600'],
    ])
  })

  it('takes the rest for a gain where a liability shrinks by more than the asset holds', () => {
    // Hand, at 0 %: 4 x 100 in arrears, asset 400 - 390 = 10; after a year 7.50 is left of it, and 300 becomes 30.
    const { remeasurements, years } = rightOfUse(
      {
        ...tenYears,
        due: 'inArrears',
        payments: Array<string>(4).fill('100'),
        rate: { ...tenYears.rate, percent: '0' },
        directCosts: '0',
        incentives: '390',
        remeasurements: [{ after: 1, payments: ['10', '10', '10'] }],
      },
      months,
    )
    expect(
      [remeasurements[0]?.toAsset, remeasurements[0]?.gain, years[1]?.gain, years[1]?.asset].map((a) => a?.toFixed()),
    ).toEqual(['-7.5', '262.5', '262.5', '0'])
  })

  it('asks what a lease for nothing is worth', () => {
    expect(rightOfUse({ ...tenYears, payments: Array<string>(10).fill('0') }, months).questions[0]).toMatch(
      /^Check what the right is worth/,
    )
    expect(rightOfUse(tenYears, months).questions[0]).toMatch(/^Check that the term/)
  })

  it('asks what it was not told', () => {
    const { commencement, monthsApart, due, payments, vat, rate } = tenYears
    expect(rightOfUse({ commencement, monthsApart, due, payments, vat, rate }, months).questions).toHaveLength(4)
    expect(rightOfUse({ ...tenYears, usefulLifeMonths: 60 }, months).questions).toHaveLength(1)
    expect(rightOfUse({ ...tenYears, usefulLifeMonths: 60 }, months).years[5]?.depreciation.toFixed()).toBe('0')
  })

  it.each<[RegExp, Partial<Lease>]>([
    [/^rightOfUse: lease\.monthsApart must be 1, 3, 6 or 12, got 2/, { monthsApart: 2 as 1 }],
    [/lease\.due must be 'inAdvance'/, { due: 'advance' as 'inAdvance' }],
    [/lease\.payments must have 1 to 1000 payments, got 0/, { payments: [] }],
    [/lease\.payments\[0\] must not be negative/, { payments: ['-1'] }],
    [/lease\.rate\.source must say/, { rate: { ...tenYears.rate, source: ' ' } }],
    [/lease\.rate\.compounding must be/, { rate: { ...tenYears.rate, compounding: 'monthly' as 'nominal' } }],
    [/lease has no 'payment': did you mean 'payments'\?/, { payment: '1' } as object],
    [/lease\.incentives must not be above/, { incentives: '9000000' }],
    [/lease\.remeasurements\[0\]\.after must be before the end/, { remeasurements: [{ after: 10, payments: ['1'] }] }],
    [
      /lease\.remeasurements\[1\]\.after must be a whole number of at least 3, got 2/,
      {
        remeasurements: [
          { after: 2, payments: ['1', '1', '1'] },
          { after: 2, payments: ['1'] },
        ],
      },
    ],
  ])('names what is wrong: %s', (message, more) =>
    expect(() => rightOfUse({ ...tenYears, ...more }, months)).toThrow(message),
  )
})

interface Vector extends Pick<Lease, 'monthsApart' | 'due' | 'payments'> {
  readonly commencement: IsoDate
  readonly compounding: 'effective' | 'nominal'
  readonly percent: string
  readonly remeasurement: { after: number; payments: string[]; ratePercent?: string; expected: string[] } | null
  readonly liability: string
  readonly closing: readonly string[]
}
const { leases } = JSON.parse(
  readFileSync(new URL('../../test/vectors/capital-policy.json', import.meta.url), 'utf8'),
) as { readonly leases: readonly Vector[] }

describe('against exact fractions (test/oracle/capital_policy.py)', () => {
  it.each(leases.map((vector, index) => [index, vector] as const))('%i', (_, vector) => {
    const { commencement, monthsApart, due, payments, compounding, percent, remeasurement, liability, closing } = vector
    const { expected, ...again } = remeasurement ?? { expected: [] }
    const lease: Lease = {
      commencement,
      monthsApart,
      due,
      payments,
      vat: none,
      rate: { percent, compounding, source: 'oracle' },
      remeasurements: remeasurement === null ? [] : [again as LeaseRemeasurement],
    }
    for (const convention of ['days', 'monthInUse', 'completedMonths'] as const) {
      const found = rightOfUse(lease, { convention })
      expect(found.liability?.toFixed(2)).toBe(liability)
      expect(found.periods.at(-1)?.closing.toFixed(2)).toBe('0.00')
      const ends = found.periods.map((period) => period.closing.toFixed(2))
      expect(ends).toEqual(closing)
      if (remeasurement !== null)
        expect(
          found.remeasurements.map(({ liabilityBefore, liabilityAfter }) =>
            [liabilityBefore, liabilityAfter].map((a) => a.toFixed(2)),
          ),
        ).toEqual([expected])
      // Over the whole lease, what is paid is what is charged: interest and depreciation, less gains.
      const sum = (of: (year: (typeof found.years)[number]) => Decimal): Decimal =>
        found.years.reduce((total, year) => total.plus(of(year)), new Decimal(0))
      expect(sum(({ interest, depreciation, gain }) => interest.plus(depreciation).minus(gain)).toFixed(2)).toBe(
        sum(({ paid }) => paid).toFixed(2),
      )
      expect(found.years.at(-1)?.liability.toFixed(2)).toBe('0.00')
      expect(found.years.at(-1)?.asset.toFixed(2)).toBe('0.00')
    }
  })
})

describe('leaseQuestions', () => {
  const lease: LeaseAnswers = {
    identifiedAsset: true,
    supplierMaySubstitute: false,
    allBenefits: true,
    directsUse: true,
    termMonths: 60,
    valueWhenNew: '7500',
  }
  it.each<[LeaseAnswers, string, readonly string[], number]>([
    [{}, 'candidate', ['nothingAgainst'], 6],
    [lease, 'candidate', ['nothingAgainst'], 0],
    [{ ...lease, identifiedAsset: false, directsUse: false }, 'ruledOut', ['noIdentifiedAsset', 'useNotDirected'], 0],
    [{ ...lease, supplierMaySubstitute: true }, 'ruledOut', ['supplierMaySubstitute'], 0],
    [{ ...lease, allBenefits: false }, 'ruledOut', ['notAllBenefits'], 0],
    [{ ...lease, termMonths: 12, purchaseOption: false }, 'leftOut', ['shortTerm'], 0],
    [{ ...lease, termMonths: 12 }, 'candidate', ['nothingAgainst'], 1],
    [{ ...lease, termMonths: 13, purchaseOption: false }, 'candidate', ['nothingAgainst'], 0],
    [{ ...lease, valueWhenNew: '4999.99' }, 'leftOut', ['lowValue'], 0],
    [{ ...lease, valueWhenNew: '5000' }, 'candidate', ['nothingAgainst'], 0],
  ])('%j is %s', (answers, outcome, codes, open) => {
    const found = leaseQuestions(answers)
    expect([found.outcome, found.reasons.map(({ code }) => code), found.questions.length]).toEqual([
      outcome,
      codes,
      open,
    ])
  })

  it('never calls anything a lease, and says of each ruling that it rests on the answers', () => {
    const yes = fc.option(fc.boolean(), { nil: undefined })
    const answers = fc
      .record({
        identifiedAsset: yes,
        supplierMaySubstitute: yes,
        allBenefits: yes,
        directsUse: yes,
        purchaseOption: yes,
      })
      .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)))
    fc.assert(
      fc.property(answers, (given) => {
        for (const { message } of leaseQuestions(given).reasons) expect(message).toMatch(/answer|If it holds a lease/)
      }),
    )
  })

  it('names what is wrong', () => {
    expect(() => leaseQuestions({ directsUse: 'yes' as never })).toThrow(/^leaseQuestions: answers\.directsUse must be/)
    expect(() => leaseQuestions({ term: 3 } as object)).toThrow(/answers has no 'term'/)
  })
})
