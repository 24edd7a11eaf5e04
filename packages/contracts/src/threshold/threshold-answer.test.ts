import { Decimal } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { procurementAct, valuationCitations } from '../citations.js'
import { estimateValue, type ContractValue } from './estimate-value.js'
import { thresholdRow, type Category } from './threshold-row.js'
import { threshold, type Procurement, type ThresholdAnswer } from './threshold.js'

const services = { authority: 'nhs-trust', category: 'services' } as const
/** £135,018 with VAT. */
const of2026 = { commenced: '2026-03-01', ...services } as const
/** £118,133 without VAT. */
const of2019 = { commenced: '2019-01-01', ...services } as const

/** What an answer under the row of its day says whatever the value is. */
const about = (procurement: Procurement): Partial<ThresholdAnswer> => {
  const { commenced, authority, category, value } = procurement
  const row = thresholdRow(commenced, authority, category)
  const estimate = estimateValue({ commenced, category, value })
  if (row === undefined) throw new Error(`no row on ${commenced}`)
  return {
    threshold: new Decimal(row.amount),
    vat: row.vat,
    regime: row.regime,
    authorityClass: row.class,
    validFrom: row.from,
    validTo: row.to,
    estimate,
    citation: [...row.citation, ...estimate.citation],
    verified: row.verified,
    notes: [],
  }
}

describe('threshold: the whole answer', () => {
  it.each([
    [
      of2026,
      { amount: 135_018, vat: 'inclusive' },
      'above',
      '135018',
      '£135,018 is equal to the threshold, which counts as above it: £135,018, both with VAT',
    ],
    [
      of2026,
      { amount: '135017.99', vat: 'inclusive' },
      'below',
      '135017.99',
      '£135,017.99 is below the threshold of £135,018, both with VAT',
    ],
    [
      of2026,
      { amount: 120_000, vat: 'exclusive', vatRate: 0.2 },
      'above',
      '144000',
      '£144,000 is above the threshold of £135,018, both with VAT',
    ],
    [
      of2019,
      { amount: 120_000, vat: 'inclusive', vatRate: '0.2' },
      'below',
      '100000',
      '£100,000 is below the threshold of £118,133, both without VAT',
    ],
    [
      of2019,
      { amount: 118_134, vat: 'exclusive', vatRate: 0.2 },
      'above',
      '118134',
      '£118,134 is above the threshold of £118,133, both without VAT',
    ],
  ] as const)('%j %j is %s', (asked, value, result, compared, message) => {
    const procurement = { ...asked, value }
    expect(threshold(procurement)).toStrictEqual({
      result,
      reason: 'compared',
      message,
      comparedValue: new Decimal(compared),
      ...about(procurement),
    })
  })

  it.each([
    [
      of2026,
      { amount: 135_018, vat: 'exclusive' },
      'above',
      'At any VAT rate the value is above the threshold of £135,018 with VAT',
    ],
    [
      of2019,
      { amount: 118_132, vat: 'inclusive' },
      'below',
      'At any VAT rate the value is below the threshold of £118,133 without VAT',
    ],
    [
      of2026,
      { amount: '£135,018 or more', vat: 'inclusive' },
      'above',
      'What is stated is enough: the value is above the threshold of £135,018 with VAT',
    ],
    [
      of2026,
      { amount: '£135,018 or more', vat: 'exclusive' },
      'above',
      'What is stated is enough: the value is above the threshold of £135,018 with VAT',
    ],
    [
      of2026,
      { amount: '£112,515 or more', vat: 'exclusive', vatRate: 0.2 },
      'above',
      'What is stated is enough: the value is above the threshold of £135,018 with VAT',
    ],
    [
      of2019,
      { amount: '£118,133 or more', vat: 'exclusive' },
      'above',
      'What is stated is enough: the value is above the threshold of £118,133 without VAT',
    ],
    [
      { ...of2019, category: 'supplies' },
      { perMonth: 2461, vat: 'inclusive' },
      'below',
      'What is stated is enough: the value is below the threshold of £118,133 without VAT',
    ],
  ] as const)('%j %j is %s, though nothing can be compared', (asked, value, result, message) => {
    const procurement = { ...asked, value }
    expect(threshold(procurement)).toStrictEqual({
      result,
      reason: 'compared',
      message,
      comparedValue: null,
      ...about(procurement),
    })
  })

  it.each([
    [
      of2026,
      { amount: 135_017, vat: 'exclusive' },
      'vatRateMissing',
      'The threshold is compared with VAT: give the VAT rate of the value',
    ],
    [
      of2019,
      { amount: 118_133, vat: 'inclusive' },
      'vatRateMissing',
      'The threshold is compared without VAT: give the VAT rate of the value',
    ],
    [
      of2026,
      { amount: 'TBC', vat: 'inclusive' },
      'valueMissing',
      'No sum is stated: find out the most that could be paid',
    ],
    // VAT may be in the least of these, so that without it the value lies below.
    [
      of2019,
      { amount: '£130,000 or more', vat: 'inclusive' },
      'valueMissing',
      'Only the least is stated (£130,000.00 or more): find out the most that could be paid',
    ],
    [
      of2019,
      { amount: '£130,000 or more', vat: 'inclusive', vatRate: 0.2 },
      'valueMissing',
      'Only the least is stated (£130,000.00 or more): find out the most that could be paid',
    ],
  ] as const)('%j %j cannot be estimated: %s', (asked, value, reason, message) => {
    const procurement = { ...asked, value }
    expect(threshold(procurement)).toStrictEqual({
      result: 'cannot-be-estimated',
      reason,
      message,
      comparedValue: null,
      ...about(procurement),
    })
  })

  it('takes the most of a value for what VAT cannot lift over a threshold without it, and no further', () => {
    // £118,133 is 48 times £2,461.10.
    const supplies = { ...of2019, category: 'supplies' } as const
    const answer = (value: ContractValue): string => threshold({ ...supplies, value }).result
    expect(answer({ perMonth: 2461, vat: 'exclusive' })).toBe('below')
    expect(answer({ perMonth: 2462, vat: 'inclusive' })).toBe('cannot-be-estimated')
    // With 20 % VAT in it, 48 times £2,953.32 is £118,132.80 without.
    expect(answer({ perMonth: 2953.32, vat: 'inclusive', vatRate: 0.2 })).toBe('below')
    expect(answer({ perMonth: 2953.33, vat: 'inclusive', vatRate: 0.2 })).toBe('cannot-be-estimated')
    // In 2022 the threshold included VAT, which a net value without a rate may pass.
    expect(threshold({ ...supplies, commenced: '2022-06-01', value: { perMonth: 100, vat: 'exclusive' } }).result).toBe(
      'cannot-be-estimated',
    )
    expect(threshold({ ...supplies, commenced: '2022-06-01', value: { perMonth: 100, vat: 'inclusive' } }).result).toBe(
      'below',
    )
  })

  it('deems above what the Procurement Act 2023 cannot estimate', () => {
    const procurement = { ...of2026, value: { perMonth: 50, vat: 'inclusive' } } as const
    const shared = about(procurement)
    expect(threshold(procurement)).toStrictEqual({
      result: 'above',
      reason: 'deemed',
      message:
        'The term is open, so the value cannot be estimated: the Procurement Act 2023 treats it as above the threshold',
      comparedValue: null,
      ...shared,
      citation: [...(shared.citation ?? []), procurementAct('schedule/3', 'Sch. 3 para. 5')],
    })
    expect(shared.citation).toContain(valuationCitations.PA2023)
  })
})

describe('threshold: what to check', () => {
  const value = { amount: 1, vat: 'exclusive' } as const
  const notVerified = {
    code: 'notVerified',
    message:
      'The amount, or how the authority was classed then, was not read in a source: Check it before relying on the answer',
  }
  it('says that how a foundation trust was classed is in doubt, and what was not read', () => {
    const authority = 'nhs-foundation-trust'
    const { note } = thresholdRow('2014-06-01', authority, 'services') ?? {}
    const classed = { code: 'authorityClass', message: note }
    expect(threshold({ commenced: '2014-06-01', authority, category: 'services', value }).notes).toEqual([classed])
    expect(threshold({ commenced: '2008-06-01', authority, category: 'services', value }).notes).toEqual([
      classed,
      notVerified,
    ])
    expect(threshold({ commenced: '2014-06-01', ...services, value }).notes).toEqual([notVerified])
  })
})

describe('threshold: what is refused', () => {
  const value = { amount: 1, vat: 'inclusive' } as const
  const refused = {
    result: 'refused',
    threshold: null,
    comparedValue: null,
    vat: null,
    regime: null,
    authorityClass: null,
    validFrom: null,
    validTo: null,
    estimate: null,
    citation: [],
    verified: false,
    notes: [],
  }
  it('is out of scope: another authority or category', () => {
    expect(threshold({ ...of2026, authority: 'utility' as never, value })).toStrictEqual({
      ...refused,
      reason: 'outOfScope',
      message:
        'Thresholds are known for nhs-trust, nhs-foundation-trust, sub-central: other kinds of authority are out of scope',
    })
    expect(threshold({ ...of2026, category: 'defence' as never, value })).toStrictEqual({
      ...refused,
      reason: 'outOfScope',
      message:
        'Thresholds are known for supplies, services, works, light-touch, concession: other kinds of contract are out of scope',
    })
  })
  const early =
    'The Public Contracts Regulations 2006 came into force on 31 January 2006: earlier thresholds are not known here'
  const lightTouch = 'The light touch rules began on 26 February 2015: this procurement commenced before them'
  const concessions = 'General rules on concessions began on 18 April 2016: this procurement commenced before them'
  it.each([
    ['2006-01-30', 'services', early],
    ['2006-01-30', 'light-touch', early],
    ['2006-01-31', 'light-touch', lightTouch],
    ['2015-02-25', 'light-touch', lightTouch],
    ['2006-01-30', 'concession', early],
    ['2016-04-17', 'concession', concessions],
  ] as const satisfies readonly (readonly [string, Category, string])[])(
    'has no threshold: on %s for %s',
    (commenced, category, message) => {
      expect(threshold({ commenced, authority: 'nhs-trust', category, value })).toStrictEqual({
        ...refused,
        reason: 'noThreshold',
        message,
      })
    },
  )
  it('is a wrong call: a parameter that is none, is misspelt or is no day', () => {
    const wrong = (given: unknown): never => given as never
    expect(() => threshold(wrong(null))).toThrow(/^threshold: procurement must be an object/)
    expect(() => threshold(wrong({ ...of2026, value, comenced: '2026-01-01' }))).toThrow(
      /^threshold: procurement has no 'comenced': did you mean 'commenced'/,
    )
    expect(() => threshold({ ...of2026, commenced: '2026-02-30', value })).toThrow(/2026-02-30/)
    expect(() => threshold({ ...of2026, value: { amount: 1, vat: 'exclusive', vatRate: 20 } })).toThrow(
      /^threshold: value\.vatRate must be a fraction from 0 to 1/,
    )
  })
})

// SI 2023/1348 reg. 1(1): the Provider Selection Regime came into force "on 1st January 2024".
it.each([
  ['2023-12-31', 'light-touch', false],
  ['2024-01-01', 'light-touch', true],
  ['2026-01-01', 'light-touch', true],
  ['2026-01-01', 'services', false],
] as const)('asks on %s of %s whether they are health care services: %s', (commenced, category, asks) => {
  const { notes } = threshold({
    commenced,
    authority: 'nhs-trust',
    category,
    value: { amount: 800_000, vat: 'inclusive' },
  })
  expect(notes.filter(({ code }) => code === 'perhapsProviderSelectionRegime').map(({ message }) => message)).toEqual(
    asks
      ? [
          'Health care services for patients come under the Provider Selection Regime since 1 January 2024, which has no threshold: Check whether these are such services',
        ]
      : [],
  )
})
