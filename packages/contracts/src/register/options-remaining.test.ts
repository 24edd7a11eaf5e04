import type { Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { datesToAct } from '../term/dates-to-act.js'
import { readContract } from './read-contract.js'
import { recogniseRegister } from './recognise.js'
import type { ContractEntry } from './schema.js'

const asOf = '2026-11-30'
const read = (entry: ContractEntry): readonly (string | undefined)[] => {
  const { terms } = readContract({ title: 'Hosting', ...entry })
  const { currentEnd, maximumEnd } = contractDates(terms, { asOf })
  return [
    currentEnd?.latest,
    maximumEnd?.latest,
    datesToAct(terms, { asOf }).find(({ act }) => act === 'option')?.latest,
  ]
}
const extended = { end: '31/03/2025', revisedEnd: '31/03/2027' }

describe('options beside an end that was extended', () => {
  it.each<readonly [ContractEntry, readonly (string | undefined)[]]>([
    // From the first end they would lead to a day before the present one: they are those that are left.
    [{ ...extended, extension: '12 months' }, ['2027-03-31', '2028-03-31', '2027-03-31']],
    // They lead to the present end: they were taken up.
    [{ ...extended, extension: '24 months' }, ['2027-03-31', '2027-03-31', undefined]],
    [{ ...extended, extension: '3 x 12 months' }, ['2027-03-31', '2028-03-31', '2027-03-31']],
    [{ ...extended, extension: '36 months extension remaining' }, ['2027-03-31', '2030-03-31', '2027-03-31']],
    [
      { ...extended, start: '01/04/2022', term: '36 months', extension: '12 months extension remaining' },
      ['2027-03-31', '2028-03-31', '2027-03-31'],
    ],
    [
      { end: '31/03/2027 (extended from 31/03/2025)', extension: '12 months' },
      ['2027-03-31', '2028-03-31', '2027-03-31'],
    ],
  ])('counts from the right end for %j', (entry, expected) => {
    expect(read(entry)).toEqual(expected)
  })

  it('takes them for what is left where their heading says so', () => {
    const location = { source: 'register.csv' }
    const rows = [
      ['Contract', 'Supplier', 'Contract expiry date', 'Date extended to', 'Further extensions available'],
      ['Fax', 'Rail Ltd', '31/03/2025', '31/03/2026', '24 months'],
      ['Pager', 'Coot Ltd', '30/06/2027', '', 'None'],
    ].map((row) => row.map((text) => ({ text, location })))
    const [headers = [], ...body] = rows
    const table = { kind: 'table', headers: headers.map(({ text }) => text), rows: body, location }
    const [fax = {}, pager = {}] = recogniseRegister.read([table as unknown as Table] as never).value
    expect(fax).toMatchObject({ revisedEnd: '31/03/2026', extension: '24 months extension remaining' })
    expect(read(fax).slice(0, 2)).toEqual(['2026-03-31', '2028-03-31'])
    expect(read(pager).slice(0, 2)).toEqual(['2027-06-30', '2027-06-30'])
  })
})
