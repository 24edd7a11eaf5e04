import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import { readContractValue } from './read-value.js'
import type { ContractEntry } from './schema.js'

type Cells = Omit<ContractEntry, 'own' | 'table'>

const dealOf = (cells: Cells): Readonly<Record<string, unknown>> => {
  const { terms, rolling, notes } = readContract({ title: 'Print', ...cells })
  const { maximumEnd } = contractDates(terms, { asOf: '2026-03-15' })
  return {
    term: terms.initialMonths ?? null,
    more: terms.maximumExtensionMonths ?? null,
    latest: maximumEnd?.latest ?? null,
    rolls: rolling === null ? null : rolling.months,
    isRolling: rolling !== null,
    notice: terms.notice ?? null,
    notes: notes.map(({ at, code }) => `${at ?? ''} ${code}`),
  }
}

/** Four years from 1 April 2023, and other terms from then, by the calendar. */
const start = '01/04/2023'

describe('the deal from all cells together', () => {
  it.each<readonly [string, Cells, Readonly<Record<string, unknown>>]>([
    [
      'options after an end that the figures cannot come to',
      { start, end: '31/03/2027', extension: '2+1' },
      { term: null, more: 36, latest: '2030-03-31' },
    ],
    [
      'a total of options with its parts',
      { start, end: '31/03/2027', extension: '24 months (12+12)' },
      { more: 24, latest: '2029-03-31' },
    ],
    [
      'equal options after a longer term',
      { start, end: '31/03/2026', extension: '1+1' },
      { more: 24, latest: '2028-03-31' },
    ],
    [
      'a first figure that is the term between the days',
      { start, end: '31/03/2025', extension: '2+1' },
      { term: 24, more: 12, latest: '2026-03-31' },
    ],
    ['a Term column: term and option', { start, end: '31/03/2025', term: '2+1' }, { more: 12, latest: '2026-03-31' }],
    [
      'a Term column whose end holds the option',
      { start, end: '31/03/2026', term: '2+1' },
      { more: 12, latest: '2026-03-31' },
    ],
    ['a Term column of equal figures', { start, term: '1+1' }, { term: 12, more: 12, latest: '2025-03-31' }],
    [
      'a term of its own before an extension column',
      { start, term: '4 years', extension: '2+1' },
      { term: 48, more: 36, latest: '2030-03-31' },
    ],
    [
      'a latest end that decides for the options',
      { start, end: '31/03/2026', extension: '2+1', maximumEnd: '31/03/2029' },
      { more: 36, latest: '2029-03-31' },
    ],
    [
      'a latest end that decides for the whole',
      { start, end: '31/03/2026', extension: '2+1', maximumEnd: '31/03/2026' },
      { term: 24, more: 12, latest: '2026-03-31' },
    ],
    [
      'an extension that was not taken up',
      { start, end: '31/03/2026', extension: '2+1', extensionExercised: 'No' },
      { more: 36, latest: '2029-03-31' },
    ],
    [
      'a term and a number of options of one length',
      { start, end: '31/03/2026', extension: '3 years + 2 x 1 year' },
      { term: 36, more: 24, latest: '2028-03-31' },
    ],
    [
      'a number of options without a unit',
      { end: '31/03/2026', extension: '2 x 12' },
      { more: 24, latest: '2028-03-31' },
    ],
    [
      'bare figures, of which the days say that they are years',
      { start, end: '31/03/2026', term: '3', extension: '12' },
      { term: 36, more: 12, latest: '2027-03-31' },
    ],
    [
      'a term that is stated with its extensions',
      { start, end: '31/03/2025', term: '48 months', extension: '2 x 12 months' },
      { term: 24, more: 24, latest: '2027-03-31' },
    ],
    [
      'an anniversary for the last day',
      { start, end: '01/04/2025', extension: '2+1' },
      { more: 12, latest: '2026-03-31' },
    ],
    ['an option beside the end', { end: '31/03/2026 + 1 year option' }, { more: 12, latest: '2027-03-31' }],
    [
      'an option in the column about renewal',
      { end: '31/03/2026', renewal: '2 x 12 months' },
      { more: 24, isRolling: false },
    ],
  ])('%s', (_, cells, expected) => {
    expect(dealOf(cells)).toMatchObject({ ...expected, notes: [] })
  })

  it.each<readonly [string, Cells]>([
    ['the end may hold the option', { start, end: '31/03/2026', extension: '2+1' }],
    ['options may be as long as the term', { start, end: '31/03/2024', extension: '1+1' }],
    ['the start is not stated', { end: '31/03/2027', extension: '2+1' }],
    ['a bare figure may count months or years', { start, end: '31/03/2026', extension: '2' }],
  ])('names two readings and takes none where %s', (_, cells) => {
    const { notes } = readContract({ title: 'Print', ...cells })
    expect(dealOf(cells)).toMatchObject({ more: null, latest: null, notes: ['extension ambiguousExtension'] })
    expect(notes[0]?.message).toMatch(/^Two readings: .+; or .+\. None was taken\. State /)
  })

  it('of one length said twice and otherwise, the end says which is right', () => {
    const twice = { title: 'Print', start: '01/04/2024', term: '36 months (two years)' }
    expect(readContract({ ...twice, end: '31/03/2026' }).terms.initialMonths).toBe(24)
    expect(readContract({ ...twice, end: '31/03/2026' }).notes).toEqual([])
    expect(readContract(twice).terms.initialMonths).toBeUndefined()
    expect(readContract(twice).notes).toMatchObject([{ at: 'term', code: 'ambiguousExtension' }])
  })

  it('says what the readings come to', () => {
    expect(readContract({ title: 'Print', start, end: '31/03/2026', extension: '2+1' }).notes[0]?.message).toContain(
      'a term of 24 months and extensions of 12 months, to 31 March 2026 at the latest; or extensions of 36 months after 31 March 2026, to 31 March 2029 at the latest',
    )
  })

  it('keeps a contradiction for its rule, and counts nothing from it', () => {
    const reading = readContract({
      title: 'Print',
      start,
      end: '31/03/2028',
      extension: '2 years initial, option of 1 year',
    })
    expect(reading.extension?.maximumExtensionMonths).toBe(12)
    expect(contractDates(reading.terms, { asOf: '2026-03-15' }).maximumEnd).toBeNull()
    expect(readContract({ title: 'Print', end: '31/03/2028', maximumEnd: '31/03/2027' })).toMatchObject({
      maximumEnd: { latest: '2027-03-31' },
    })
    expect(dealOf({ end: '31/03/2028', maximumEnd: '31/03/2027' })).toMatchObject({ latest: null })
  })
})

it('takes an extension that was agreed for the end, and none that may come', () => {
  expect(readContract({ title: 'Print', end: '31/03/2025', extension: 'Extended to 31/03/2028' })).toMatchObject({
    end: { latest: '2028-03-31' },
    initialEnd: { latest: '2025-03-31' },
    extended: true,
  })
  for (const extension of [
    'May be extended to 31/03/2028',
    'Option: extended to 31/03/2028',
    'Can be extended until 31/03/2028',
  ])
    expect(readContract({ title: 'Print', end: '31/03/2025', extension }), extension).toMatchObject({
      end: { latest: '2025-03-31' },
      maximumEnd: { latest: '2028-03-31' },
    })
})

it('counts a break from the start where its length is stated', () => {
  const breaksOf = (breakDate: string): unknown => readContract({ title: 'Print', start, breakDate })
  for (const text of ['After 36 months', '3 years', 'Break at year 3', 'End of year 3'])
    expect(breaksOf(text), text).toMatchObject({ terms: { breaks: [{ latest: '2026-03-31' }] }, notes: [] })
  for (const text of ['No', 'None']) expect(breaksOf(text), text).toMatchObject({ notes: [] })
  expect(breaksOf('Sometimes')).toMatchObject({ notes: [{ at: 'breakDate' }] })
})

describe('renewal and notice', () => {
  const threeMonths = { amount: 3, unit: 'months' }
  it.each<readonly [Cells, Readonly<Record<string, unknown>>]>([
    [{ end: 'Rolling contract - 3 months notice' }, { isRolling: true, rolls: null, notice: threeMonths }],
    [{ renewal: 'Rolling, 3 months notice' }, { isRolling: true, rolls: null, notice: threeMonths }],
    [{ term: 'Rolling with notice period of three months' }, { isRolling: true, rolls: null, notice: threeMonths }],
    [{ noticePeriod: 'Rolling, 3 months notice' }, { isRolling: true, rolls: null, notice: threeMonths }],
    [{ renewal: 'Annual (3 months’ notice)' }, { rolls: 12, notice: threeMonths }],
    [{ renewal: 'Rolling annual' }, { rolls: 12 }],
    [{ renewal: 'Annual' }, { rolls: 12 }],
    [{ end: '31/03/2025 and annually thereafter' }, { rolls: 12 }],
    [{ term: '3 years, thereafter monthly' }, { rolls: 1 }],
    [{ renewal: 'Annually' }, { rolls: 12 }],
    [{ renewal: 'Yearly' }, { rolls: 12 }],
    [{ renewal: 'Auto' }, { isRolling: true, rolls: null }],
    [{ renewal: 'Tacit' }, { isRolling: true, rolls: null }],
    [{ renewal: 'Auto-renews every 2 years' }, { rolls: 24 }],
    [{ renewal: 'Month to month' }, { rolls: 1 }],
    [{ renewal: '12 months' }, { rolls: 12 }],
    [{ end: 'Annual' }, { rolls: 12 }],
    [{ term: '3 years, rolling' }, { term: 36, isRolling: true, rolls: null }],
    [{ term: '3 years then rolling annually' }, { term: 36, rolls: 12 }],
    [{ term: 'Annual' }, { term: 12, isRolling: false }],
    [{ renewal: 'Never' }, { isRolling: false }],
    [{ renewal: 'Express' }, { isRolling: false }],
    [{ renewal: 'Renewable' }, { isRolling: false }],
    [
      { renewal: 'Option to renew for 12 months', end: '31/03/2027' },
      { isRolling: false, latest: '2028-03-31' },
    ],
    [{ term: '2 years, may be renewed annually' }, { isRolling: false }],
    [{ noticePeriod: 'six full months' }, { notice: { amount: 6, unit: 'months' } }],
  ])('%j', (cells, expected) => {
    expect(dealOf(cells)).toMatchObject(expected)
  })

  it('says what it did not read', () => {
    expect(dealOf({ renewal: 'banana' })['notes']).toEqual(['renewal renewalNotRead'])
    expect(dealOf({ noticePeriod: '3-6 months' })).toMatchObject({
      notice: null,
      notes: ['noticePeriod severalPeriods'],
    })
    expect(dealOf({ end: '31/03/20207' })['notes']).toEqual(['end yearTooLong'])
    expect(dealOf({ maximumEnd: '31/03/20207' })['notes']).toEqual(['maximumEnd yearTooLong'])
  })
})

describe('what a value is for', () => {
  it.each([
    ['£40,000/annum', 'year', '40000'],
    ['£40,000/yr', 'year', '40000'],
    ['£500 per quarter', 'quarter', '500'],
    ['£500 every three months', 'quarter', '500'],
    ['£650 per day', 'day', '650'],
    ['£1,000 per user', 'unit', '1000'],
    ['£3 per licence per month', 'unit', '3'],
    ['£100,000 as per contract', 'life', '100000'],
    ['£120,000 (3 years)', 'life', '120000'],
  ])('%s', (text, per, amount) => {
    const read = readContractValue(text)
    expect(read.ok && [read.value.per, read.value.figure.value?.toFixed()]).toEqual([per, amount])
  })

  it('is for a year under a heading that says so, unless the cell says otherwise', () => {
    expect(readContract({ title: 'Print', annualValue: '£500' }).annualValue?.per).toBe('year')
    expect(readContract({ title: 'Print', annualValue: '£500 per quarter' }).annualValue?.per).toBe('quarter')
  })
})
