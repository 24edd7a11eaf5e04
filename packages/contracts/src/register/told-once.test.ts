import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import { readContractValue } from './read-value.js'
import type { ContractEntry } from './schema.js'

const read = (entry: ContractEntry): Record<string, unknown> => {
  const { terms, rolling, notes } = readContract({ title: 'Hosting', ...entry })
  const { currentEnd, maximumEnd } = contractDates(terms, { asOf: '2026-11-30' })
  return {
    end: currentEnd?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    rolls: rolling === null ? 'no' : rolling.months,
    breaks: (terms.breaks ?? []).map((day) => (typeof day === 'string' ? day : day.latest)),
    notes: notes.map(({ code }) => code),
  }
}
const known = { start: '01/09/2024', end: '31/08/2027' }
const earlier = { start: '01/09/2020', end: '31/08/2023' }

describe('what is told of a term in passing', () => {
  it.each<readonly [ContractEntry, Record<string, unknown>]>([
    // By whose consent says nothing of what the length is.
    [
      { ...known, extension: '12 months by mutual agreement' },
      { latest: '2028-08-31', notes: [] },
    ],
    [
      { ...known, extension: '12 months subject to agreement' },
      { latest: '2028-08-31', notes: [] },
    ],
    [
      { ...known, extension: 'first option taken; second option (12 months) remains' },
      { end: '2027-08-31', latest: '2028-08-31' },
    ],
    [{ ...known, extension: 'Extension of 6 months agreed to 29/02/2028' }, { end: '2028-02-29' }],
    [
      { ...known, end: '31/08/2027 may extend to 31/08/2029' },
      { end: '2027-08-31', latest: '2029-08-31', notes: [] },
    ],
    // As long as the term: of all of it, or of the extensions alone.
    [
      { ...known, extension: 'Up to 36 months in total' },
      { latest: null, notes: ['ambiguousExtension'] },
    ],
    // A renewal that was made once is none that comes again.
    [
      { ...earlier, renewal: 'Renewed 01/09/2023 for 3 years' },
      { end: '2026-08-31', latest: null, rolls: 'no' },
    ],
    [
      { ...earlier, notes: 'Renewed from 01/09/2023 for a further 4 years' },
      { end: '2027-08-31', rolls: 'no' },
    ],
    [{ ...earlier, renewal: 'Renewed annually' }, { rolls: 12 }],
    [
      { ...earlier, renewal: 'Auto renewal disabled' },
      { end: '2023-08-31', rolls: 'no' },
    ],
    [{ ...earlier, renewal: 'Rollover opted out' }, { rolls: 'no' }],
    // Notice that was served ends it before its end; notice that may be given does not.
    [
      { ...known, status: 'Notice served, ends 31/12/2026' },
      { end: '2026-12-31', notes: [] },
    ],
    [{ ...known, status: 'Ends 31/12/2026 if notice is given' }, { end: '2027-08-31' }],
    [{ ...known, breakDate: 'Yes, year 1 and year 2' }, { breaks: ['2025-08-31', '2026-08-31'] }],
  ])('reads %j', (entry, expected) => {
    expect(read(entry)).toMatchObject(expected)
  })

  it.each([
    ['£36,000 (£1,000 per month)', '36000'],
    ['£8,000, £2,000 per quarter', '8000'],
  ])('takes %s for the whole, with what it is by month or quarter', (text, amount) => {
    const { value } = readContract({ title: 'Print', value: text })
    expect([value?.per, value?.figure.value?.toFixed()]).toEqual(['life', amount])
  })
  it('does not take a month for a part of what it is none of', () => {
    expect(readContractValue('£36,500 (£1,000 per month)').ok).toBe(false)
  })
})
