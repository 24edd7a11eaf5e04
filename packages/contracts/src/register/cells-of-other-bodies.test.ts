import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

type Cells = Omit<ContractEntry, 'own' | 'table'>

const start = '01/04/2024'
const end = '31/03/2029'
const asOf = '2026-11-28'

const readingOf = (cells: Cells): Readonly<Record<string, unknown>> => {
  const { terms, notes, ...read } = readContract({ title: 'Print', ...cells })
  const { currentEnd, maximumEnd, lastNoticeDay, status } = contractDates(terms, { asOf })
  return {
    starts: read.start?.latest ?? null,
    ends: currentEnd?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    noticeBy: lastNoticeDay?.latest ?? null,
    status,
    term: terms.initialMonths ?? null,
    more: terms.maximumExtensionMonths ?? null,
    rolls: read.rolling === null ? 'no' : read.rolling.months,
    extended: read.extended,
    breaks: (terms.breaks ?? []).map((day) => (typeof day === 'string' ? day : day.latest)),
    notes: notes.map(({ at, code }) => `${at ?? ''} ${code}`),
  }
}

describe('lengths', () => {
  it.each<readonly [Cells, Readonly<Record<string, unknown>>]>([
    [
      { start, term: '36 months (three years)' },
      { ends: '2027-03-31', more: null, notes: [] },
    ],
    [
      { start, term: '1 year 6 months' },
      { ends: '2025-09-30', notes: [] },
    ],
    // A small figure may count months or years: the days decide, and without them nothing does.
    [
      { start, term: '3' },
      { ends: null, status: 'unknown', notes: ['term termUnitNotStated'] },
    ],
    [
      { start, end: '31/03/2027', term: '3' },
      { term: 36, notes: [] },
    ],
    [
      { start, end: '30/06/2024', term: '3' },
      { term: 3, notes: [] },
    ],
    [
      { start, term: '36' },
      { ends: '2027-03-31', notes: [] },
    ],
    [
      { start, end, extension: '+24' },
      { latest: '2031-03-31', notes: [] },
    ],
    [
      { start, end, extension: 'None remaining' },
      { latest: '2029-03-31', more: 0, notes: [] },
    ],
    // Renewal by itself is no option, and sets no latest end.
    [
      { start, end, extension: 'Auto renews for 12 months' },
      { latest: null, more: null, rolls: 12 },
    ],
    [
      { start, end: '31/03/2025', term: '12 months auto renew for 12 months unless 90 days notice' },
      { latest: null, more: null, rolls: 12, ends: '2027-03-31', noticeBy: '2026-12-31' },
    ],
    // "Extended" tells what was, "can be extended" what may be.
    [
      { start, end, extension: 'Extended by 12 months' },
      { latest: '2029-03-31', extended: true },
    ],
    [
      { start, end, extension: 'Can be extended by 12 months' },
      { latest: '2030-03-31', extended: null },
    ],
    [
      { start, end, extension: '2 years to 31/03/2031' },
      { latest: '2031-03-31', more: 24, notes: [] },
    ],
    [
      { start, end: '31/03/2025 rolling annually thereafter, max 5 years' },
      { rolls: null, notes: ['end renewalLimitNotRead'] },
    ],
  ])('%j', (cells, expected) => {
    expect(readingOf(cells)).toMatchObject(expected)
  })
})

describe('what was agreed, and what is left', () => {
  it.each<readonly [Cells, Readonly<Record<string, unknown>>]>([
    [{ extension: 'Extension to 31/03/2030 agreed' }, { ends: '2030-03-31', extended: true, notes: [] }],
    [{ extension: 'Extension to 31/03/2030 to be agreed' }, { ends: '2029-03-31', latest: '2030-03-31' }],
    [{ extension: 'Extension to 31/03/2030 not agreed' }, { ends: '2029-03-31', extended: null }],
    [{ renewal: 'Renewed to 31/03/2030' }, { ends: '2030-03-31', extended: true }],
    [{ renewal: '01/10/2028' }, { ends: '2029-03-31', notes: ['renewal renewalDayNotUsed'] }],
    [{ renewal: '01/04/2029' }, { ends: '2029-03-31', notes: [] }],
    // How long the one that is left is, nobody says: no latest end.
    [{ extension: 'One extension of 12 months used; one remaining' }, { latest: null, extended: true }],
    [{ extension: 'No - one year only' }, { more: 0, latest: '2029-03-31', notes: [] }],
    [{ extension: 'No more than 2 years' }, { more: 24 }],
    [{ extension: '2 years', maximumEnd: '31/03/2030' }, { notes: ['extension latestEndDisagrees'] }],
    [{ extension: '2 years to 31/03/2030' }, { notes: ['extension latestEndDisagrees'] }],
    [{ extension: '2 years', maximumEnd: '31/03/2031' }, { notes: [] }],
    [
      { end: '31/03/2027', term: '3 years (+2)' },
      { term: 36, more: 24, latest: '2029-03-31', notes: [] },
    ],
    [
      { end: '31/03/2027', term: '3(+2)' },
      { term: 36, more: 24, notes: [] },
    ],
    // A range is neither of its two lengths.
    ...['3-5 years', '3 to 5 years', '3/5 yrs'].map(
      (range) => [{ term: range }, { term: null, notes: ['term severalLengths'] }] as const,
    ),
    [{ extension: '1-2 years' }, { more: null, notes: ['extension severalLengths'] }],
    [{ end: '', term: 'Perpetual licence' }, { status: 'open' }],
    [{ end: '30 days notice' }, { status: 'open' }],
    [{ end: '31/03/2025', notes: 'Now rolling month to month, 1 month notice' }, { status: 'mayHaveEnded' }],
    [
      { end: '31/03/2025', term: '1 year initial term, then annual' },
      { status: 'rolling', rolls: 12 },
    ],
  ])('%j', (cells, expected) => {
    expect(readingOf({ start, end, ...cells })).toMatchObject(expected)
  })
})

describe('ends', () => {
  it.each<readonly [Cells, Readonly<Record<string, unknown>>]>([
    [
      { start, end: '31/03/2029, may be extended to 31/03/2031' },
      { ends: '2029-03-31', latest: '2031-03-31' },
    ],
    [
      { start, end: '31/03/2029 (can be extended until 31/03/2031)' },
      { ends: '2029-03-31', latest: '2031-03-31' },
    ],
    [
      { start, end: '31/03/2029 with option to extend to 31/03/2031' },
      { ends: '2029-03-31', latest: '2031-03-31' },
    ],
    [
      { period: '01/04/2024 to 31/03/2027, may be extended to 31/03/2028' },
      { ends: '2027-03-31', latest: '2028-03-31', extended: null },
    ],
    [{ period: '01/04/2024 to 31/03/2027 extendable to 31/03/2028' }, { ends: '2027-03-31', latest: '2028-03-31' }],
    [
      { start, end: 'Extended to 31/03/2030 from 31/03/2029' },
      { ends: '2030-03-31', extended: true, notes: [] },
    ],
    [{ start, end: '31/03/2026, extended to be agreed' }, { notes: ['end extendedUntilNotRead'] }],
    [{ start, end: 'end of FY26/27' }, { ends: '2027-03-31' }],
    [{ start, end: 'By end March 2027' }, { ends: '2027-03-31' }],
    [{ period: '3 years from 01/04/2024' }, { starts: '2024-04-01', ends: '2027-03-31', notes: [] }],
    [{ period: '1 April 2024 for three years' }, { starts: '2024-04-01', ends: '2027-03-31', notes: [] }],
    [
      { start, end: '3 years from 01/04/2024' },
      { ends: '2027-03-31', notes: [] },
    ],
    // Another start beside it contradicts it.
    [
      { start: '01/05/2024', end: '3 years from 01/04/2024' },
      { ends: null, notes: ['end termNotDate'] },
    ],
    ...['31/03/2207', '31 March 2107', '31/03/1027', '2999-01-01'].map(
      (mistyped) =>
        [
          { start, end: mistyped },
          { ends: null, notes: ['end yearUnlikely'] },
        ] as const,
    ),
    [
      { start, end, maximumEnd: '31/03/2131' },
      { latest: null, notes: ['maximumEnd yearUnlikely'] },
    ],
    [
      { start, end: '31/12/2099' },
      { ends: '2099-12-31', notes: [] },
    ],
    [{ start, end, status: 'Superseded by C12' }, { status: 'ended' }],
    [{ start, end, status: 'To be replaced' }, { status: 'current' }],
    [{ start, end, noticePeriod: 'None' }, { notes: [] }],
    [
      { start, end, noticePeriod: '60' },
      { noticeBy: null, notes: ['noticePeriod unitNotStated'] },
    ],
  ])('%j', (cells, expected) => {
    expect(readingOf(cells)).toMatchObject(expected)
  })
})

describe('breaks', () => {
  it.each<readonly [Cells, Readonly<Record<string, unknown>>]>([
    // Notice in the column of breaks is for the break, and not for the end.
    [{ breakDate: "Break at month 24 with 6 months' notice" }, { breaks: ['2026-03-31'], noticeBy: null, notes: [] }],
    [
      { breakDate: 'Month 36', noticePeriod: '6 months' },
      { breaks: ['2027-03-31'], noticeBy: '2028-09-30' },
    ],
    [{ breakDate: 'Yr 3' }, { breaks: ['2027-03-31'] }],
    [{ breakDate: '2 years from commencement' }, { breaks: ['2026-03-31'] }],
    [{ breakDate: '31/03/2027, 31/03/2028' }, { breaks: ['2027-03-31', '2028-03-31'], notes: [] }],
    [{ breakDate: 'Year 3 and year 4' }, { breaks: ['2027-03-31', '2028-03-31'] }],
    [
      { breakDate: 'Annually on each anniversary' },
      { breaks: ['2025-03-31', '2026-03-31', '2027-03-31', '2028-03-31'], notes: [] },
    ],
    [
      { breakDate: 'Every year', end: '' },
      { breaks: [], notes: ['breakDate breakNotPlaced'] },
    ],
    [
      { breakDate: 'Any time on 3 months notice' },
      { breaks: [], noticeBy: '2028-12-31', notes: ['breakDate breakAtAnyTime'] },
    ],
    [{ breakDate: '31/03/2030' }, { notes: ['breakDate breakAfterEnd'] }],
    [
      { breakDate: '31/03/2030', extension: '2 x 12 months' },
      { breaks: ['2030-03-31'], notes: [] },
    ],
    [{ breakDate: 'None' }, { breaks: [], notes: [] }],
    [{ notes: "Break clause at year 3; 90 days' notice" }, { breaks: ['2027-03-31'], noticeBy: null }],
    [{ notes: 'Hosted. Break at 31 March 2027 on 3 months written notice.' }, { breaks: ['2027-03-31'] }],
    [{ notes: 'Break clause was 31/03/2027' }, { breaks: [] }],
    [{ notes: 'No break at year 3' }, { breaks: [] }],
    [{ term: '5 years (break at yr 3)' }, { breaks: ['2027-03-31'] }],
  ])('%j', (cells, expected) => {
    expect(readingOf({ start, end, ...cells })).toMatchObject(expected)
  })
})
