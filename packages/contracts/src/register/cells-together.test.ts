import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

const asOf = '2026-11-30'
const read = (entry: ContractEntry): Record<string, unknown> => {
  const { terms, rolling, notes } = readContract({ title: 'Hosting', ...entry })
  const { currentEnd, maximumEnd, status } = contractDates(terms, { asOf })
  return {
    end: currentEnd?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    rolls: rolling === null ? 'no' : rolling.months,
    status,
    notes: notes.map(({ code }) => code),
  }
}

describe('cells in further words', () => {
  const begun = { start: '01/10/2025' }
  it.each<readonly [ContractEntry, Record<string, unknown>]>([
    // The most that is stated: of the whole where words extend "to" it, and two readings where they extend "up to" it.
    [
      { ...begun, term: '3 years extendable to a maximum of 5 years' },
      { end: '2028-09-30', latest: '2030-09-30', notes: [] },
    ],
    [
      { ...begun, term: '3 years with the option to extend for up to a maximum of 24 months' },
      { latest: '2030-09-30', notes: [] },
    ],
    [
      { ...begun, term: '2 years with the option to extend annually up to a maximum of 5 years' },
      { end: '2027-09-30', latest: null, notes: ['ambiguousExtension'] },
    ],
    [
      { ...begun, term: '4 years with the option to extend up to a maximum of 2 years' },
      { latest: '2031-09-30', notes: [] },
    ],
    // Options that are numbered follow one another.
    [
      { end: '31/03/2028', extension: 'Option 1: 12 months; Option 2: 12 months' },
      { latest: '2030-03-31', notes: [] },
    ],
    [
      { end: '31/03/2028', extension: 'First extension 12 months, second extension 6 months' },
      { latest: '2029-09-30', notes: [] },
    ],
    [
      { end: '31/03/2028', extension: 'until 30 September 2030 at the latest' },
      { latest: '2030-09-30', notes: [] },
    ],
    // A length and the day to which it runs.
    [
      { start: '01/01/2025', period: '4 years to 31/12/2028' },
      { end: '2028-12-31', notes: [] },
    ],
    [
      { start: '01/01/2026', term: '4 years to 31/12/2028' },
      { end: '2028-12-31', notes: [] },
    ],
    [{ term: '36 months ending on 31 March 2027' }, { end: '2027-03-31', notes: [] }],
    // The end that was replaced, and that of a framework.
    [{ end: '31/03/2027 (extended from 31/03/2025)' }, { end: '2027-03-31', notes: [] }],
    [{ end: '31/03/2027 (originally 31/03/2025)' }, { end: '2027-03-31', notes: [] }],
    [{ end: '31/03/2025 (was 31/03/2027)' }, { end: null, notes: ['severalDates'] }],
    [{ end: 'Call-off ends 30/06/2027; framework ends 31/12/2025' }, { end: '2027-06-30', notes: [] }],
    [{ end: 'Framework ends 31/12/2027' }, { notes: [] }],
    // Extensions that were taken up, with their day.
    [
      { end: '31/03/2025', extensionExercised: 'Yes - 12 months to 31/03/2027' },
      { end: '2027-03-31', status: 'current' },
    ],
    [{ end: '31/03/2027', extensionExercised: 'Not yet - option to 31/03/2028' }, { end: '2027-03-31' }],
    // What goes on, and what is over.
    [
      { ...begun, term: 'Initial term of 3 years and thereafter continuing until terminated on 6 months notice' },
      { end: '2028-09-30', rolls: null, status: 'rolling', notes: [] },
    ],
    [
      { start: '15/06/2021', renewal: 'Renews on anniversary' },
      { end: '2027-06-14', rolls: 12, notes: [] },
    ],
    [
      { ...begun, end: 'Expired' },
      { end: null, status: 'ended', notes: [] },
    ],
    [
      { ...begun, end: 'Lapsed' },
      { end: null, status: 'ended', notes: [] },
    ],
  ])('%j', (entry, expected) => {
    expect(read(entry)).toMatchObject(expected)
  })
})

describe('breaks that come back', () => {
  it.each([
    ['24 months, then every 12 months thereafter', ['2027-03-31', '2028-03-31', '2029-03-31']],
    ['31/03/2027 and annually thereafter', ['2027-03-31', '2028-03-31', '2029-03-31']],
    ['31/03/2028 and every six months after', ['2028-03-31', '2028-09-30', '2029-03-31', '2029-09-30']],
    ['31/03/2028', ['2028-03-31']],
    ['every 2 years', ['2027-03-31', '2029-03-31']],
  ])('%s', (breakDate, expected) => {
    const { terms, notes } = readContract({ title: 'Hosting', start: '01/04/2025', end: '31/03/2030', breakDate })
    expect(terms.breaks?.map((day) => (typeof day === 'string' ? day : day.latest))).toEqual(expected)
    expect(notes).toEqual([])
  })
  it('says that the end is missing to which they come back', () => {
    const { notes } = readContract({ title: 'Hosting', breakDate: '31/03/2027 and annually thereafter' })
    expect(notes.map(({ code }) => code)).toEqual(['breakNotPlaced'])
  })
})

it('takes the notice of a contract that can be ended at any time for its own', () => {
  const { terms, notes } = readContract({
    title: 'Hosting',
    end: '31/03/2027',
    breakDate: 'Either party may terminate on 3 months notice',
  })
  expect([terms.notice, terms.breaks, notes.map(({ code }) => code)]).toEqual([
    { amount: 3, unit: 'months' },
    undefined,
    ['breakAtAnyTime'],
  ])
})

describe('a sum for the whole beside one for a year', () => {
  it.each([
    ['£120,000 total (£40,000 per annum)', '120000'],
    ['£40,000 per annum (£120,000 total)', '120000'],
    ['£300,000 (£100,000 per annum)', '300000'],
    ['£310,000 (£100,000 per annum)', undefined],
    ['£10,000 one-off, then £5,000 pa', undefined],
    ['£40,000 total (£120,000 per annum)', undefined],
  ])('%s', (value, expected) => {
    const read = readContract({ title: 'Hosting', value }).value
    expect(read?.figure.value?.toFixed()).toBe(expected)
    expect(read?.per).toBe(expected === undefined ? undefined : 'life')
  })
})

describe('notice that words of cancelling state', () => {
  it.each([
    ['Auto-renew 1yr unless cancelled 60 days prior', { amount: 60, unit: 'days' }],
    ['Annual unless terminated (3 months)', { amount: 3, unit: 'months' }],
    ['Annual, must be cancelled at least 90 days before renewal', { amount: 90, unit: 'days' }],
    ['Annual, cancelled in 2024', undefined],
    ['Annual, unless notice given 90 days before', { amount: 90, unit: 'days' }],
  ])('%s', (renewal, expected) => {
    const { terms, rolling } = readContract({ title: 'Hosting', end: '31/12/2026', renewal })
    expect([terms.notice, rolling]).toEqual([expected, { months: 12 }])
  })
})
