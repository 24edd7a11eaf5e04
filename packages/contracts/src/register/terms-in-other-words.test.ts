import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

type Cells = Omit<ContractEntry, 'own' | 'table'>

const start = '01/09/2023'
const end = '31/08/2027'

const readingOf = (cells: Cells): Readonly<Record<string, unknown>> => {
  const { terms, notes, ...read } = readContract({ title: 'Print', ...cells })
  const { currentEnd, maximumEnd, status } = contractDates(terms, { asOf: '2026-11-28' })
  return {
    starts: read.start?.latest ?? null,
    ends: currentEnd?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    status,
    more: terms.maximumExtensionMonths ?? null,
    rolls: read.rolling === null ? 'no' : read.rolling.months,
    extended: read.extended,
    breaks: (terms.breaks ?? []).map((day) => (typeof day === 'string' ? day : day.latest)),
    notice: terms.notice === undefined ? null : `${terms.notice.amount} ${terms.notice.unit}`,
    notes: notes.map(({ at, code }) => `${at ?? ''} ${code}`),
  }
}

type Case = readonly [Cells, Readonly<Record<string, unknown>>]

describe('days and lengths in one cell', () => {
  it.each<Case>([
    [
      { term: '4 years from 1 September 2023 with 2 x 1yr extension options' },
      { starts: '2023-09-01', ends: '2027-08-31', latest: '2029-08-31', more: 24, notes: [] },
    ],
    [
      { period: '4 yrs (1/9/23 to 31/8/27) with 2 yr extension option' },
      { starts: '2023-09-01', ends: '2027-08-31', latest: '2029-08-31', notes: [] },
    ],
    [
      { period: '01/09/2023-31/08/2027 incl. 1 year extension' },
      { ends: '2027-08-31', latest: '2027-08-31', more: 12 },
    ],
    // The days in brackets are those that the extension adds.
    [
      { start, end, extension: 'Up to 2 years (1 Sep 2027 \u2013 31 Aug 2029)' },
      { ends: '2027-08-31', latest: '2029-08-31', more: 24, notes: [] },
    ],
    [
      { period: '01/09/2023 until 31/08/2027 (option 2 x 12 months)' },
      { ends: '2027-08-31', more: 24, latest: '2029-08-31' },
    ],
    [
      { period: '01/09/23-31/08/25 extended to 31/08/27' },
      { starts: '2023-09-01', ends: '2027-08-31', extended: true },
    ],
    [{ start: '1 September 2023 (36 months)' }, { starts: '2023-09-01', ends: '2026-08-31' }],
    [
      { start, end: '3 years' },
      { ends: '2026-08-31', notes: [] },
    ],
    [
      { start, end: '36 months from start' },
      { ends: '2026-08-31', notes: [] },
    ],
    [{ end: '3 years' }, { ends: null, notes: ['end termNotDate'] }],
    [{ period: '2024-2028' }, { starts: '2024-12-31', ends: '2028-12-31' }],
  ])('%j', (cells, expected) => {
    expect(readingOf(cells)).toMatchObject(expected)
  })
})

describe('two days in the column of ends', () => {
  it.each<Case>([
    [
      { start, end: '31/08/2027 (initial), 31/08/2029 (if extended)' },
      { ends: '2027-08-31', latest: '2029-08-31', notes: [] },
    ],
    [
      { start, end: '31/08/2027 or 31/08/2029 with extensions' },
      { ends: '2027-08-31', latest: '2029-08-31', notes: [] },
    ],
    [
      { start, end: '31/08/2027 with option to extend to 31/08/2029' },
      { ends: '2027-08-31', latest: '2029-08-31' },
    ],
    [
      { start, end: '31/08/2027 - 31/08/2029' },
      { ends: null, notes: ['end severalDates'] },
    ],
    [
      { start, end: '01/09/2023 - 31/08/2027' },
      { starts: '2023-09-01', ends: '2027-08-31', notes: [] },
    ],
    [
      { start, end: '31/08/27 (max 31/08/29)' },
      { ends: '2027-08-31', latest: '2029-08-31', notes: [] },
    ],
    [
      { start, end: '31/08/2027, latest: 31/08/2029' },
      { ends: '2027-08-31', latest: '2029-08-31', notes: [] },
    ],
    [{ end: '01/09/2023 - 31/08/2027' }, { starts: '2023-09-01', ends: '2027-08-31', notes: [] }],
    [
      { start, end: '31/08/2026 - extension agreed to 31/08/2027' },
      { ends: '2027-08-31', extended: true, notes: [] },
    ],
    [
      { start, end: '31/08/2026 plus 12 months' },
      { ends: '2026-08-31', latest: '2027-08-31' },
    ],
  ])('%j', (cells, expected) => {
    expect(readingOf(cells)).toMatchObject(expected)
  })
})

describe('what was extended, and what is left', () => {
  it.each<Case>([
    [{ extension: 'No further options remain' }, { more: 0, latest: '2027-08-31', extended: true }],
    [{ extension: 'Extension options exhausted' }, { more: 0, latest: '2027-08-31', extended: true }],
    [{ extension: 'Extension already applied' }, { extended: true }],
    [{ extension: 'Extension not yet applied' }, { extended: false }],
    [{ notes: 'Extension to 31/08/2028 exercised on 02/03/2026' }, { ends: '2028-08-31', extended: true }],
    [{ notes: 'Extension to 31/08/2028 not exercised' }, { ends: '2027-08-31' }],
    [{ notes: 'Contract extended by 12 months' }, { extended: true }],
    [{ notes: 'Contract may be extended by 12 months' }, { extended: null }],
    [{ status: 'Live - in extension' }, { ends: '2027-08-31', extended: true }],
    [{ status: 'In discussion on extension of scope' }, { extended: null }],
    [{ status: 'Year 1 of extension' }, { extended: true }],
    [{ status: 'Live (extended)' }, { extended: true }],
    [{ status: 'Live (not extended)' }, { extended: null }],
    [{ notes: 'Extension option of 12 months exercised' }, { extended: true }],
    [{ notes: 'Extension option of 12 months not exercised' }, { extended: false }],
    [{ extension: '12 months exercised, 12 months remaining' }, { extended: true, more: 24, latest: '2028-08-31' }],
    // How options may be taken is no option taken.
    [{ extension: '24 months (taken in 12-month blocks)' }, { extended: null, latest: '2029-08-31' }],
    [{ extension: 'Taken in 2026: 12 months' }, { extended: true }],
    // A whole that is shorter than the term is that of the extensions; a longer one is that of the contract.
    [{ extension: 'up to 24 months in total' }, { more: 24, latest: '2029-08-31', notes: [] }],
    [{ extension: 'up to 72 months in total' }, { latest: '2029-08-31', notes: [] }],
    [{ end: '31/08/2025, extended for 2 years to 31/08/2027' }, { ends: '2027-08-31', extended: true, notes: [] }],
  ])('%j', (cells, expected) => {
    expect(readingOf({ start, end, ...cells })).toMatchObject(expected)
  })
})

describe('what follows the term', () => {
  it.each<Case>([
    [{ term: 'Annual subscription' }, { ends: '2024-08-31' }],
    [{ term: 'Initial 3 years then rolling 1 year' }, { rolls: 12, ends: '2027-08-31', more: null }],
    // How long it goes on is not said: it is not called over.
    [{ term: '12 months and thereafter on 3 months notice' }, { status: 'mayHaveEnded', notice: '3 months' }],
    [{ term: 'Lease 36 months, then secondary period' }, { status: 'mayHaveEnded' }],
    [{ term: '2 years then retender' }, { status: 'ended' }],
    [{ term: '24 months, then ends' }, { status: 'ended' }],
    [{ term: '24 months, then 12 months extension' }, { latest: '2026-08-31' }],
    [
      { end: '31/08/2024', renewal: 'Auto renewal on each anniversary' },
      { rolls: 12, ends: '2027-08-31' },
    ],
    [
      { end: '31/08/2024', renewal: 'Rollover' },
      { rolls: null, status: 'rolling' },
    ],
    [
      { end: '31/08/2026', renewal: 'Optional 12 months' },
      { rolls: 'no', latest: '2027-08-31' },
    ],
    [
      { end: '31/08/2024', renewal: 'Automatic, 6 monthly, unless 60 days notice' },
      { rolls: 6, ends: '2027-02-28' },
    ],
    [{ end: '31/08/2024', renewal: 'Three-monthly' }, { rolls: 3 }],
    [
      { term: 'Three (3) years plus two (2) optional one (1) year extensions' },
      { ends: '2026-08-31', latest: '2028-08-31', notes: [] },
    ],
  ])('%j', (cells, expected) => {
    expect(readingOf({ start, ...cells })).toMatchObject(expected)
  })
})

describe('breaks', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['On 2nd and 3rd anniversaries', ['2025-08-31', '2026-08-31'], []],
    ['First, second and third anniversary', ['2024-08-31', '2025-08-31', '2026-08-31'], []],
    ['24 and 36 months', ['2025-08-31', '2026-08-31'], []],
    ['6 months notice after year 2', ['2025-08-31'], ['breakDate breakFromDay']],
    ['12 months from start then any time', ['2024-08-31'], ['breakDate breakFromDay']],
    ['After 24 months', ['2025-08-31'], []],
    ['After first 12 months on 3 months notice', ['2024-08-31'], ['breakDate breakFromDay']],
    ['Break after the initial 2 years', ['2025-08-31'], []],
    ['End of Y3', ['2026-08-31'], []],
  ])('%s', (breakDate, breaks, notes) => {
    expect(readingOf({ start, end, breakDate })).toMatchObject({ breaks, notes })
  })
})

it('takes a whole and the parts of it for one term', () => {
  const term = 'maximum of five years (three years plus up to 24 months)'
  expect(readingOf({ start, term })).toMatchObject({ ends: '2026-08-31', latest: '2028-08-31', notes: [] })
})

it.each([
  ['£500pcm', 'month'],
  ['£6,000pa', 'year'],
  ['£5 per pa', 'unit'],
] as const)('%s', (value, per) => {
  expect(readContract({ title: 'Print', value }).value?.per).toBe(per)
})

it.each(['30/60 days', '30 or 60 days', '3 and 6 months'])('takes neither of two lengths: %s', (noticePeriod) => {
  expect(readingOf({ start, end, noticePeriod })).toMatchObject({
    notice: null,
    notes: ['noticePeriod severalPeriods'],
  })
})

it.each([
  ['Total \u00a3120,000', 'life', '120000'],
  ['Annual: \u00a330,000', 'year', '30000'],
  ['Contract value: \u00a330,000', 'life', '30000'],
] as const)('%s', (value, per, figure) => {
  const { value: sum } = readContract({ title: 'Print', value })
  expect([sum?.per, sum?.figure.value?.toFixed(), sum?.text]).toEqual([per, figure, value])
})

it('takes no pence for a count of months', () => {
  expect(readContract({ title: 'Print', value: '\u00a31,234.56 monthly' }).value).toMatchObject({ per: 'month' })
})
