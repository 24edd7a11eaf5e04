import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { datesToAct } from '../term/dates-to-act.js'
import type { DayRange } from '../term/day-range.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

const asOf = '2026-11-28'
const told = (range: DayRange | null | undefined): string | null =>
  range === null || range === undefined
    ? null
    : range.earliest === range.latest
      ? range.latest
      : `${range.earliest} to ${range.latest}`
const read = (entry: ContractEntry) => {
  const reading = readContract({ title: 'Hosting', ...entry })
  const dates = contractDates(reading.terms, { asOf })
  const { rolling, notes, terms } = reading
  return {
    end: told(dates.currentEnd),
    most: told(dates.maximumEnd),
    every: rolling?.months,
    status: dates.status,
    notice: terms.notice && `${String(terms.notice.amount)} ${terms.notice.unit}`,
    breaks: (terms.breaks ?? []).map((day) => (typeof day === 'string' ? day : told(day))),
    breakNotice: datesToAct(terms, { asOf })
      .filter(({ act }) => act === 'breakNotice')
      .map(told),
    open: terms.openEnded === true,
    notes: notes.map(({ code, at }) => `${code} ${String(at)}`),
  }
}
type Read = ReturnType<typeof read>

const dated = { start: '01/10/2023', end: '30/09/2027' }
const begun = { start: '01/10/2026' }
const old = { start: '01/07/2020' }

describe('the wordings of a deal in many styles', () => {
  it.each<readonly [ContractEntry, Partial<Read>]>([
    // Lengths.
    [
      { ...begun, term: '2.25 years' },
      { end: '2028-12-31', notes: [] },
    ],
    [
      { ...begun, term: '1½ years' },
      { end: '2028-03-31', notes: [] },
    ],
    [
      { ...begun, term: '2¼ years' },
      { end: '2028-12-31', notes: [] },
    ],
    [
      { ...begun, term: '1 1/2 years' },
      { end: '2028-03-31', notes: [] },
    ],
    [
      { ...begun, term: 'one and a half years' },
      { end: '2028-03-31', notes: [] },
    ],
    [
      { ...begun, term: 'a year and a half' },
      { end: '2028-03-31', notes: [] },
    ],
    [
      { ...begun, term: '1.3 years' },
      { end: null, notes: ['nothingStated term'] },
    ],
    [
      { ...begun, term: '26 weeks' },
      { end: '2027-03-31', notes: [] },
    ],
    [
      { ...begun, term: '90 days' },
      { end: '2026-12-29', notes: [] },
    ],
    // Months of thirty days, as portals write them, or days: nothing says.
    [
      { ...begun, term: '1080 days' },
      { end: null, notes: ['notInMonths term'] },
    ],
    [
      { ...begun, end: '31/03/2027', term: '26 weeks' },
      { end: '2027-03-31', notes: [] },
    ],
    [
      { ...begun, end: '30/04/2027', term: '26 weeks' },
      { end: '2027-04-30', notes: ['notInMonths term'] },
    ],
    [{ ...begun, term: '7 years less 1 day' }, { notes: ['lessADay term'] }],
    [
      { ...begun, term: 'until 31/03/2028' },
      { end: '2028-03-31', notes: [] },
    ],
    [{ ...dated, extension: 'option to extend: 1 yr (x2)' }, { most: '2029-09-30' }],
    [{ term: '01/04/2024 - 31/03/2027' }, { end: '2027-03-31', notes: [] }],
    // A term with its options.
    [
      { ...begun, term: 'Three (3) years plus two (2) optional extension periods of twelve (12) months each' },
      { end: '2029-09-30', most: '2031-09-30' },
    ],
    [
      { ...begun, term: '3 years + 24 months extension available' },
      { end: '2029-09-30', most: '2031-09-30' },
    ],
    [
      { ...begun, term: '5 years inc. 2 year extension' },
      { end: '2029-09-30', most: '2031-09-30' },
    ],
    [
      { ...begun, term: 'max 48 months incl. optional 12 month extension' },
      { end: '2029-09-30', most: '2030-09-30' },
    ],
    [
      { ...begun, term: '5yr (3yr + 2yr ext)' },
      { end: '2029-09-30', most: '2031-09-30' },
    ],
    [
      { ...begun, term: '36 months (ext. to 60)' },
      { end: '2029-09-30', most: '2031-09-30' },
    ],
    // Options beside the days.
    [{ ...dated, extension: 'up to a further 24 calendar months, in any number of steps' }, { most: '2029-09-30' }],
    [{ ...dated, extension: '2 (years)' }, { most: '2029-09-30' }],
    [{ ...dated, extension: '1 year optional x 2' }, { most: '2029-09-30' }],
    [{ ...dated, extension: 'max 2 further yrs' }, { most: '2029-09-30' }],
    [{ ...dated, extension: '12m, 12m' }, { most: '2029-09-30' }],
    [{ ...dated, extension: '1.25 years' }, { most: '2028-12-31' }],
    [
      { ...dated, extension: '4 years + option of 2 years, total 6 years' },
      { most: '2029-09-30', notes: [] },
    ],
    [{ period: '01/10/2023 - 30/09/2027 (ext to 30/09/2029)' }, { end: '2027-09-30', most: '2029-09-30', notes: [] }],
    // What goes on.
    [
      { ...old, end: '30/06/2021, thereafter month-to-month' },
      { end: '2026-11-30', every: 1, status: 'rolling' },
    ],
    [
      { ...old, end: '30/06/2021, renewing every 12 months unless cancelled' },
      { end: '2027-06-30', every: 12, status: 'rolling' },
    ],
    [
      { ...old, end: 'Continuous until terminated' },
      { open: true, notes: [] },
    ],
    [
      { ...old, end: 'Until further notice' },
      { open: true, notes: [] },
    ],
    [
      { ...old, end: 'Lifetime of product' },
      { open: true, notes: [] },
    ],
    [
      { ...old, end: '30/06/2022', renewal: 'Auto-renews annually until terminated' },
      { every: 12, open: false },
    ],
    [{ ...old, end: 'Expired 31/03/2024 - running on' }, { status: 'mayHaveEnded' }],
    [{ ...old, end: '30/06/2026', notes: 'Extension exercised to 30 September 2027' }, { end: '2027-09-30' }],
    [{ ...dated, notes: 'Extension not exercised to 30 September 2029' }, { end: '2027-09-30' }],
    [
      { ...old, end: '30/06/2022', renewal: 'Non-renewing' },
      { every: undefined, status: 'ended' },
    ],
    [
      { ...old, end: '30/06/2022', renewal: 'Not automatically renewed' },
      { every: undefined, status: 'ended' },
    ],
    [
      { ...old, end: 'Not renewed, rolling monthly' },
      { every: 1, status: 'rolling' },
    ],
    [
      { ...old, end: 'N/A - perpetual' },
      { open: true, notes: [] },
    ],
    [{ ...begun, term: 'Rolling 30 days' }, { every: 1 }],
    [
      { ...begun, term: 'Ongoing' },
      { open: true, notes: [] },
    ],
    // Notice.
    [{ ...dated, noticePeriod: 'ninety (90) days' }, { notice: '90 days' }],
    [{ ...dated, noticePeriod: 'one hundred and eighty (180) days' }, { notice: '180 days' }],
    [{ ...dated, noticePeriod: 'Half a year' }, { notice: '6 months' }],
    // Breaks.
    [
      { ...dated, breakDate: '3rd anniversary of commencement', noticePeriod: '3 months' },
      { breaks: ['2026-09-30'], breakNotice: [] },
    ],
    [
      { ...begun, end: '30/09/2031', breakDate: 'third anniversary', noticePeriod: '6 months' },
      { breaks: ['2029-09-30'], breakNotice: ['2029-03-30'] },
    ],
    [
      { ...dated, breakDate: 'At end of Year 2 (30/09/2025)' },
      { breaks: ['2025-09-30'], notes: [] },
    ],
    [
      { ...dated, breakDate: 'end year 2' },
      { breaks: ['2025-09-30'], notes: [] },
    ],
    [
      { ...dated, breakDate: '01/12/2026 onwards' },
      { breaks: ['2026-12-01'], notes: ['breakFromDay breakDate'] },
    ],
    [
      { ...begun, term: '10 years (break at 5)' },
      { end: '2036-09-30', breaks: ['2031-09-30'] },
    ],
    [
      { ...begun, term: '3 years, annual break' },
      { end: '2029-09-30', notes: ['breakEveryYear term'] },
    ],
    [{ ...dated, breakDate: '24 months, 36 months' }, { breaks: ['2025-09-30', '2026-09-30'] }],
    // Ends that another cell states, and ends that are none.
    [
      { ...dated, status: 'Terminating 31/12/2026' },
      { end: '2027-09-30', notes: ['endInStatus status'] },
    ],
    [
      { start: '01/10/2023', status: 'Expires 30/09/2027' },
      { end: '2027-09-30', notes: [] },
    ],
    [
      { ...dated, status: 'Not terminated before 31/12/2026' },
      { end: '2027-09-30', notes: [] },
    ],
    [
      { start: '01/10/2023', end: '01/01/1900' },
      { end: null, notes: ['yearUnlikely end'] },
    ],
  ])('%j', (entry, expected) => {
    expect(read(entry)).toMatchObject(expected)
  })

  it.each([
    ['£36,000 (net)', 'life', 'exclusive'],
    ['£36,000 gross', 'life', 'inclusive'],
    ['36000 plus VAT @20%', 'life', 'exclusive'],
    ['£2,000 per month ex. VAT', 'month', 'exclusive'],
    ['£90 pp', 'unit', null],
    ['£12,000 (year)', 'year', null],
    ['£12,000 + 20% VAT', 'life', 'exclusive'],
    ['£9,000 qtrly', 'quarter', null],
    ['£100 p/m', 'month', null],
  ] as const)('%s', (value, per, vat) => {
    const { value: sum } = readContract({ title: 'Hosting', value })
    expect([sum?.per, sum?.vat]).toEqual([per, vat])
  })
})

it('takes a latest end after the end for one that extensions lead to', () => {
  const entry = { title: 'Hosting', end: '31/03/2027' }
  expect(readContract({ ...entry, maximumEnd: '31/03/2029' }).extendable).toBe(true)
  expect(readContract({ ...entry, maximumEnd: '31/03/2027' }).extendable).toBeNull()
  expect(readContract({ ...entry, maximumEnd: '31/03/2029', extension: 'No' }).extendable).toBe(false)
})

it('takes "N/K" for no answer', () => {
  expect(readContract({ title: 'Hosting', end: '31/03/2027', extension: 'n/k' }).extendable).toBeNull()
  expect(readContract({ title: 'Hosting', end: '31/03/2027', extension: 'N' }).extendable).toBe(false)
})

it('takes what was extended once for extended', () => {
  const entry = { title: 'Hosting', end: '31/03/2027', extension: '2 x 12 months' }
  expect(readContract({ ...entry, status: 'Extended once' }).extended).toBe(true)
  expect(readContract({ ...entry, notes: 'May be extended once only' }).extended).toBeNull()
})
