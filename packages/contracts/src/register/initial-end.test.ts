import type { Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { saysInitialEnd } from './initial-end.js'
import { readContract } from './read-contract.js'
import { recogniseRegister } from './recognise.js'
import type { ContractEntry } from './schema.js'

const read = (entry: ContractEntry): Record<string, unknown> => {
  const { terms, initialEnd, extended, notes } = readContract({ title: 'Hosting', endOf: 'initial term', ...entry })
  const { currentEnd, maximumEnd, status } = contractDates(terms, { asOf: '2026-11-30' })
  return {
    end: currentEnd?.latest ?? null,
    first: initialEnd?.latest ?? null,
    latest: maximumEnd?.latest ?? null,
    extended,
    status,
    notes: notes.map(({ code }) => code),
  }
}

describe('the end of the initial term, by its heading', () => {
  const options = { end: '31/03/2025', extension: '2 x 12 months' }
  it.each<readonly [ContractEntry, Record<string, unknown>]>([
    [
      { ...options, extensionExercised: '1' },
      { end: '2026-03-31', first: '2025-03-31', latest: '2027-03-31', extended: true, status: 'ended' },
    ],
    [
      { ...options, extensionExercised: '2' },
      { end: '2027-03-31', latest: '2027-03-31', status: 'current' },
    ],
    [
      { ...options, extensionExercised: 'Both' },
      { end: '2027-03-31', latest: '2027-03-31', status: 'current' },
    ],
    [
      { ...options, extensionExercised: 'No' },
      { end: '2025-03-31', first: null, extended: false, status: 'ended' },
    ],
    // How many were taken up is not said: the end is not known, and the latest is.
    [
      { ...options, extensionExercised: 'Yes' },
      { end: '2025-03-31', latest: '2027-03-31', extended: true, status: 'mayHaveEnded' },
    ],
    [options, { end: '2025-03-31', latest: '2027-03-31', extended: null, status: 'mayHaveEnded' }],
    [
      { end: '31/03/2025', extension: 'None' },
      { end: '2025-03-31', status: 'ended' },
    ],
    [{ end: '31/03/2025' }, { end: '2025-03-31', status: 'ended' }],
    // The only one: what is said of it is said of all.
    [
      { end: '31/03/2026', extension: '1 x 12 months', extensionExercised: 'Yes' },
      { end: '2027-03-31', first: '2026-03-31', latest: '2027-03-31', status: 'current' },
    ],
    // Options of different lengths are taken up in their order.
    [
      { end: '31/03/2025', extension: 'Option 1: 24 months; Option 2: 12 months', extensionExercised: '1' },
      { end: '2027-03-31', latest: '2028-03-31', status: 'current' },
    ],
    // How long those are that were taken up, or which of them it runs in.
    [
      { ...options, extensionExercised: '1 x 12 months' },
      { end: '2026-03-31', latest: '2027-03-31' },
    ],
    [
      { ...options, extensionExercised: 'First extension' },
      { end: '2026-03-31', latest: '2027-03-31' },
    ],
    [
      { ...options, status: 'In second extension' },
      { end: '2027-03-31', latest: '2027-03-31', status: 'current' },
    ],
    [
      { end: '31/03/2025', extension: '24 months', extensionExercised: '12 months' },
      { end: '2026-03-31', latest: '2027-03-31', status: 'ended' },
    ],
    // All of them, to the latest end that is stated.
    [
      { end: '31/03/2025', maximumEnd: '31/03/2028', extensionExercised: 'All exercised' },
      { end: '2028-03-31', first: '2025-03-31', status: 'current' },
    ],
    [
      { end: '31/03/2025', maximumEnd: '31/03/2028', extensionExercised: 'Yes' },
      { end: '2025-03-31', latest: '2028-03-31', status: 'mayHaveEnded' },
    ],
    // An end that is stated goes before one that is reckoned.
    [
      { ...options, revisedEnd: '30/09/2026', extensionExercised: '1' },
      { end: '2026-09-30', first: '2025-03-31', latest: '2027-03-31' },
    ],
    [
      { ...options, extensionExercised: 'Extended to 31/03/2026' },
      { end: '2026-03-31', first: '2025-03-31' },
    ],
    // The same day in both columns: it was not extended.
    [
      { ...options, revisedEnd: '31/03/2025' },
      { end: '2025-03-31', first: null, extended: false, status: 'ended' },
    ],
    [{ ...options, start: '01/04/2022', notes: 'First extension taken up' }, { end: '2026-03-31' }],
  ])('reads %j', (entry, expected) => {
    expect(read(entry)).toMatchObject(expected)
  })

  it('counts what is left by how long those are that were taken up', () => {
    expect(
      read({ endOf: '', end: '30/09/2027', extension: '2 x 12 months', extensionExercised: '12 months' }),
    ).toMatchObject({ end: '2027-09-30', latest: '2028-09-30' })
  })

  it('leaves an end under a plain heading as it stands', () => {
    expect(read({ ...options, endOf: '', extensionExercised: '1' })).toMatchObject({ end: '2025-03-31', first: null })
  })

  it.each([
    ['Initial end date', true],
    ['Original Contract Expiry Date', true],
    ['INITIAL_CONTRACT_END_DATE', true],
    ['InitialEndDate', true],
    ['End of initial term', true],
    ['End date (initial term)', true],
    ['End date (excl. extensions)', true],
    ['End date for the contract (without possible extensions)', true],
    ['Contract end date', false],
    ['Current end date', false],
    ['End date including extensions', false],
    ['Initial term', false],
    ['Initial start date', false],
  ])('takes "%s" for such a heading: %s', (heading, expected) => {
    expect(saysInitialEnd(heading)).toBe(expected)
  })
})

const location = { source: 'register.csv' }
const entriesOf = (text: string) => {
  const [headers = [], ...rows] = text.split('\n').map((line) => line.split(','))
  const table = {
    kind: 'table',
    headers,
    rows: rows.map((row) => row.map((each) => ({ text: each, location }))),
    location,
  }
  return recogniseRegister.read([table as unknown as Table] as never).value
}

describe('the initial and the present end side by side', () => {
  it.each([
    ['Initial end date', 'End date'],
    ['Initial contract end date', 'Contract end date'],
    ['Original expiry', 'Expiry date'],
    ['End date (excl. extensions)', 'Expiry'],
    ['Original end date', 'Current end date'],
  ])('reads "%s" and "%s"', (initial, present) => {
    const text = `Title,Supplier,Start,${initial},${present},Extension options\nPrint,Ricoh,01/04/2022,31/03/2025,31/03/2026,2 x 12 months`
    const [entry] = entriesOf(text)
    expect(entry).toMatchObject({ end: '31/03/2025', revisedEnd: '31/03/2026', endOf: 'initial term' })
  })
})
