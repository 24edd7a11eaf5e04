import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { datesToAct } from '../term/dates-to-act.js'
import { readContract } from './read-contract.js'
import type { ContractEntry } from './schema.js'

const asOf = '2026-11-30'
const read = (entry: ContractEntry): Record<string, unknown> => {
  const { terms, notes } = readContract({ title: 'Hosting', ...entry })
  const { currentEnd, maximumEnd } = contractDates(terms, { asOf })
  return {
    end: currentEnd?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    notice: terms.notice?.amount,
    optionNotice: terms.optionNotice?.amount,
    option: datesToAct(terms, { asOf }).find(({ act }) => act === 'option')?.latest,
    notes: notes.map(({ code }) => code),
  }
}
const start = '01/04/2024'

describe('a whole and its parts', () => {
  it.each([
    '60 months (36 initial + 24 extension)',
    '60 months (36 initial plus 24 optional)',
    '5 years (3 years initial + 2 years extension)',
    '5 years (3 initial, 2 optional)',
    '5 years comprising 3 years + 2 x 1 year extensions',
    '36 months initial + 24 months extension',
    '3 years initial, 2 years extension',
    '3 years firm plus 2 optional years',
    '3 years plus two 1-year options',
    '36 months core + 12 months optional + 12 months optional',
    '5 years max, 3 years initial',
  ])('%s: three years, and two more at most', (term) => {
    expect(read({ start, term })).toMatchObject({ end: '2027-03-31', latest: '2029-03-31', notes: [] })
  })
  it('does not take parts that come to another whole', () => {
    expect(read({ start, term: '60 months (36 initial + 12 extension)' })).not.toMatchObject({ latest: '2029-03-31' })
  })
})

describe('options in other places and words', () => {
  const known = { start, end: '31/03/2027' }
  it.each<readonly [ContractEntry, Record<string, unknown>]>([
    [{ ...known, extension: 'Option for 12 months then a further option of 6 months' }, { latest: '2028-09-30' }],
    [{ ...known, extension: 'Option for 1 year then a further option of 1 year' }, { latest: '2029-03-31' }],
    [{ ...known, extension: '2 x 12 months, notice of 3 months required to extend' }, { optionNotice: 3 }],
    [
      { ...known, extension: '12 months (authority to notify by 31/12/2026)' },
      { option: '2026-12-31', latest: '2028-03-31' },
    ],
    [
      { start, end: '31/03/2027 (+24 months)' },
      { end: '2027-03-31', latest: '2029-03-31' },
    ],
    [{ end: '31/03/2027 (+24 months)' }, { end: '2027-03-31', latest: '2029-03-31' }],
    [{ end: '31/03/2027 (2 x 12m)' }, { end: '2027-03-31', latest: '2029-03-31' }],
    // Years or months: nothing says, and both readings are named.
    [{ end: '31/03/2027 (+2)' }, { end: '2027-03-31', latest: null, notes: ['ambiguousExtension'] }],
    [{ period: '01/04/2024 - 31/03/2027 (+2)' }, { latest: null, notes: ['ambiguousExtension'] }],
    [
      { period: '01/04/2024 - 31/03/2027 (+2)', maximumEnd: '31/03/2029' },
      { latest: '2029-03-31', notes: [] },
    ],
  ])('reads %j', (entry, expected) => {
    expect(read(entry)).toMatchObject({ notice: undefined, ...expected })
  })
})
