import { describe, expect, it } from 'vitest'
import { belowThresholdNotice, whereToAdvertise } from './advertising.js'
import { modificationTests } from './modification.js'
import { noticesDue } from './notices-due.js'
import { standstill, terminationNoticeDue } from './standstill.js'

describe('standstill', () => {
  // Hand counts by the bank holidays of the United Kingdom; s.51(2): the day of publication is the first.
  it.each([
    ['2026-12-21', '2027-01-05'],
    ['2026-11-02', '2026-11-11'],
    ['2026-11-07', '2026-11-18'],
    ['2026-11-27', '2026-12-09'],
    ['2026-11-30', '2026-12-10'],
  ] as const)('Act, published %s ends %s', (published, ends) => {
    expect(standstill({ regime: 'PA2023', published }).ends).toBe(ends)
  })
  it('says when the count begins on a later day', () => {
    expect(standstill({ regime: 'PA2023', published: '2026-11-07' }).notes.map(({ code }) => code)).toEqual([
      'publishedOnNonWorkingDay',
    ])
  })
  it.each([
    ['2023-12-15', 'electronic', '2023-12-27', 0],
    ['2023-12-14', 'electronic', '2023-12-27', 0],
    ['2023-12-18', 'electronic', '2023-12-28', 0],
    ['2023-06-05', 'electronic', '2023-06-15', 0],
    // 30 November 2023 is St Andrew's Day: a bank holiday in Scotland only.
    ['2023-11-20', 'electronic', '2023-12-01', 1],
    ['2023-06-05', 'other', '2023-06-20', 1],
  ] as const)('2015, sent %s %s ends %s', (sent, method, ends, notes) => {
    const answer = standstill({ regime: 'PCR2015', sent, method })
    expect(answer.ends).toBe(ends)
    expect(answer.notes).toHaveLength(notes)
  })
  it('names a wrong method', () => {
    expect(() => standstill({ regime: 'PCR2015', sent: '2023-06-05', method: 'pigeon' as 'other' })).toThrow(/method/)
  })
})

describe('noticesDue', () => {
  const contract = {
    commenced: '2026-03-01',
    authority: 'nhs-trust',
    category: 'services',
    aboveThreshold: true,
  } as const
  // Of a contract that was made: what is published of it, and once it ends.
  const brief = (due: ReturnType<typeof noticesDue>): unknown =>
    due.filter(({ stage }) => stage === 'award' || stage === 'end').map(({ notice, lastDay }) => [notice, lastDay])
  it('counts the first day, and asks for a copy over £5 million only', () => {
    expect(brief(noticesDue({ ...contract, enteredInto: '2026-06-30', value: 5_000_000 }))).toEqual([
      ['contract-details', '2026-07-29'],
    ])
    expect(brief(noticesDue({ ...contract, enteredInto: '2026-06-30', value: '5000000.01' }))).toEqual([
      ['contract-details', '2026-07-29'],
      ['contract-copy', '2026-09-27'],
    ])
    expect(
      noticesDue({ ...contract, enteredInto: '2026-06-30' }).find(({ notice }) => notice === 'contract-copy')?.notes[0]
        ?.code,
    ).toBe('valueMissing')
  })
  it('takes a stated floor above £5 million for what it settles', () => {
    const copy = (value: string): readonly unknown[] | undefined =>
      noticesDue({ ...contract, enteredInto: '2026-06-30', value })
        .find(({ notice }) => notice === 'contract-copy')
        ?.notes.map(({ code }) => code)
    expect(copy('over £5 million')).toEqual([])
    expect(copy('over £4 million')).toEqual(['valueMissing'])
    expect(copy('up to £5 million')).toBeUndefined()
  })
  it('gives light touch contracts longer and no indicators', () => {
    expect(
      brief(noticesDue({ ...contract, category: 'light-touch', enteredInto: '2026-01-01', value: 6_000_000 })),
    ).toEqual([
      ['contract-details', '2026-04-30'],
      ['contract-copy', '2026-06-29'],
    ])
  })
  it('asks for a termination notice on expiry, under the Act only', () => {
    const ended = noticesDue({ ...contract, ends: '2026-12-01' })
    expect(brief(ended.filter(({ lastDay }) => lastDay !== null))).toEqual([['termination', '2026-12-30']])
    // When it was signed is not known: what was asked for then is told without a day.
    expect(brief(ended)).toContainEqual(['contract-details', null])
    expect(brief(noticesDue({ ...contract, commenced: '2025-02-23', ends: '2026-12-01' }))).toEqual([
      ['award', null],
      ['award', null],
    ])
    expect(terminationNoticeDue('2027-02-28')).toBe('2027-03-29')
  })
  it('gives award notices under the regulations of 2015, and none of a set day for light touch', () => {
    expect(brief(noticesDue({ ...contract, commenced: '2023-03-01', enteredInto: '2023-06-01' }))).toEqual([
      ['award', '2023-07-01'],
      ['award', '2023-08-30'],
    ])
    expect(
      brief(noticesDue({ ...contract, category: 'light-touch', commenced: '2023-03-01', enteredInto: '2023-06-01' })),
    ).toEqual([
      ['award', null],
      ['award', '2023-08-30'],
    ])
    expect(noticesDue({ ...contract, commenced: '2016-03-01', enteredInto: '2016-06-01' })[1]?.notes[0]?.code).toBe(
      'notVerified',
    )
    expect(
      brief(
        noticesDue({
          ...contract,
          authority: 'nhs-foundation-trust',
          commenced: '2022-03-01',
          enteredInto: '2022-06-01',
          aboveThreshold: false,
        }),
      ),
    ).toEqual([['award', '2022-07-01']])
    expect(noticesDue({ ...contract, commenced: '2012-03-01', enteredInto: '2012-06-01' })).toEqual([])
  })
  it('sets no number of days below the threshold', () => {
    expect(
      brief(noticesDue({ ...contract, aboveThreshold: false, enteredInto: '2026-06-01', ends: '2027-01-01' })),
    ).toEqual([['contract-details', null]])
  })
})

describe('advertising', () => {
  it.each([
    ['2020-12-31', 'above', /OJEU/],
    ['2021-01-01', 'above', /^Find a Tender$/],
    ['2025-02-23', 'below', /Contracts Finder/],
    ['2025-02-24', 'below', /Find a Tender/],
  ] as const)('%s %s', (commenced, level, place) => {
    expect(whereToAdvertise(commenced, level)?.place).toMatch(place)
  })
  it.each([
    ['2015-03-31', 'nhs-trust', undefined],
    ['2015-04-01', 'nhs-trust', 25_000],
    ['2021-08-15', 'nhs-foundation-trust', 25_000],
    ['2021-08-16', 'nhs-foundation-trust', 10_000],
    ['2022-12-20', 'nhs-foundation-trust', 10_000],
    ['2022-12-20', 'nhs-trust', 25_000],
    ['2022-12-21', 'nhs-foundation-trust', 30_000],
    ['2025-02-23', 'sub-central', 30_000],
    ['2025-02-24', 'nhs-foundation-trust', 12_000],
    ['2025-02-24', 'sub-central', 30_000],
  ] as const)('from %s a %s notifies from %s', (commenced, authority, amount) => {
    expect(belowThresholdNotice(commenced, authority)?.amount).toBe(amount)
  })
  it.each([
    ['2021-12-31', 'exclusive'],
    ['2022-01-01', 'inclusive'],
  ] as const)('%s compares %s of VAT', (commenced, vat) => {
    expect(belowThresholdNotice(commenced, 'nhs-trust')?.vat).toBe(vat)
  })
})

describe('modificationTests', () => {
  const change = { regime: 'PA2023', category: 'goods-or-services' } as const
  const outcome = (tests: ReturnType<typeof modificationTests>, name: string): boolean | null | undefined =>
    tests.find(({ test }) => test === name)?.holds
  it.each([
    [40, 4, false],
    [48, 5, true],
    [48, 4, false],
    [48, -5, true],
    [10, 1, false],
  ])('a maximum of %i months and %i more: substantial %s', (maximumTermMonths, addMonths, holds) => {
    expect(outcome(modificationTests({ ...change, maximumTermMonths, addMonths }), 'substantial-term')).toBe(holds)
  })
  it.each([
    [100_000, 10_000, 0, 139_688, true],
    [100_000, 10_000.01, 0, 139_688, false],
    [1_000_000, 90_000, 60_000, 139_688, false],
    [1_000_000, 79_688, 60_000, 139_688, false],
    [1_000_000, 79_687.99, 60_000, 139_688, true],
  ])('of £%d, £%d after £%d under £%d: small change %s', (value, valueChange, earlierChanges, threshold, holds) => {
    expect(
      outcome(
        modificationTests({ ...change, value, valueChange, earlierChanges, threshold }),
        'below-threshold-modification',
      ),
    ).toBe(holds)
  })
  it('lets works move by 15 %, and holds the 2015 rules to the sum of changes', () => {
    expect(
      outcome(
        modificationTests({ ...change, category: 'works', value: 100, valueChange: 15, threshold: 1000 }),
        'below-threshold-modification',
      ),
    ).toBe(true)
    expect(
      outcome(
        modificationTests({
          ...change,
          regime: 'PCR2015',
          value: 100,
          valueChange: 6,
          earlierChanges: 5,
          threshold: 1000,
        }),
        'below-threshold-modification',
      ),
    ).toBe(false)
    expect(
      outcome(
        modificationTests({ ...change, value: 100, valueChange: 6, earlierChanges: 5, threshold: 1000 }),
        'below-threshold-modification',
      ),
    ).toBe(true)
    // Regulation 72(5): below 10 %, where the Act says no more than.
    expect(
      outcome(
        modificationTests({ ...change, regime: 'PCR2015', value: 100, valueChange: 10, threshold: 1000 }),
        'below-threshold-modification',
      ),
    ).toBe(false)
    expect(
      outcome(
        modificationTests({ ...change, regime: 'PCR2015', value: 100, valueChange: '9.99', threshold: 1000 }),
        'below-threshold-modification',
      ),
    ).toBe(true)
    expect(
      outcome(
        modificationTests({ ...change, value: 100, valueChange: 10, threshold: 1000 }),
        'below-threshold-modification',
      ),
    ).toBe(true)
    expect(modificationTests({ ...change, regime: 'PCR2015' }).map(({ test }) => test)).toEqual([
      'below-threshold-modification',
      'fifty-percent-cap',
      'other-grounds',
    ])
  })
  it('shows the share that decides: of this change under the Act, of all such changes under the regulations of 2015', () => {
    const small = (
      regime: 'PA2023' | 'PCR2015',
      earlierChanges: number,
      valueChange: number | string = 6,
    ): string | undefined =>
      modificationTests({ ...change, regime, value: 100, valueChange, earlierChanges, threshold: 1000 }).find(
        ({ test }) => test === 'below-threshold-modification',
      )?.working
    expect(small('PCR2015', 5)).toBe(
      'The change and those before it come to 11 % of the value (to stay below 10 %), and such changes come to £11 of the £1,000 threshold',
    )
    expect(small('PCR2015', 0, 10)).toBe(
      'The change is 10 % of the value (to stay below 10 %), and such changes come to £10 of the £1,000 threshold',
    )
    expect(small('PA2023', 5)).toBe(
      'The change is 6 % of the value (limit 10 %), and such changes come to £11 of the £1,000 threshold',
    )
  })
  it('asks for a change notice only where both value and term move far', () => {
    expect(
      outcome(
        modificationTests({ ...change, maximumTermMonths: 48, addMonths: 5, value: 100, valueChange: 11 }),
        'change-notice',
      ),
    ).toBe(true)
    expect(
      outcome(
        modificationTests({ ...change, maximumTermMonths: 48, addMonths: 4, value: 100, valueChange: 11 }),
        'change-notice',
      ),
    ).toBe(false)
    expect(outcome(modificationTests({ ...change, maximumTermMonths: 48, addMonths: 5 }), 'change-notice')).toBeNull()
    expect(outcome(modificationTests({ ...change, category: 'light-touch' }), 'change-notice')).toBe(false)
    expect(outcome(modificationTests({ ...change, value: 100, valueChange: 50 }), 'fifty-percent-cap')).toBe(true)
    expect(outcome(modificationTests({ ...change, value: 100, valueChange: 51 }), 'fifty-percent-cap')).toBe(false)
  })
  it('names a maximum term that is none', () => {
    expect(() => modificationTests({ ...change, maximumTermMonths: 0, addMonths: 1 })).toThrow(/maximumTermMonths/)
  })
})
