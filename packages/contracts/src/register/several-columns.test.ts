import type { Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'
import { recogniseRegister } from './recognise.js'

const location = { source: 'register.csv' }
const readTable = (...lines: readonly string[]) => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|'))
  const cells = rows.map((row) => row.map((text) => ({ text, location })))
  return recogniseRegister.read([{ kind: 'table', headers, rows: cells, location } as unknown as Table] as never)
}
const latestOf = (entry: object): string | undefined =>
  contractDates(readContract(entry).terms, { asOf: '2026-11-30' }).maximumEnd?.latest

describe('one thing in several columns', () => {
  it.each([
    ['Extension 1', 'Extension 2', '12 months', '6 months', 'Option 1: 12 months; Option 2: 6 months', '2028-09-30'],
    [
      'First option (months)',
      'Second option (months)',
      '12',
      '12',
      'Option 1: 12 months; Option 2: 12 months',
      '2029-03-31',
    ],
    [
      '1st extension end date',
      '2nd extension end date',
      '31/03/2028',
      '31/03/2029',
      '31/03/2028; 31/03/2029',
      '2029-03-31',
    ],
    ['Extension period 1', 'Extension period 2', '1 year', '', 'Option 1: 1 year', '2028-03-31'],
  ])('reads "%s" with "%s"', (one, other, first, second, extension, latest) => {
    const { value, columns } = readTable(
      `Contract|Supplier|Start|End|${one}|${other}`,
      `Laptops|Cam Ltd|01/04/2024|31/03/2027|${first}|${second}`,
    )
    expect(value).toMatchObject([{ extension }])
    expect(latestOf(value[0] ?? {})).toBe(latest)
    expect(columns.unused).toEqual([])
  })

  it('reads what is asked "if yes" as the answer to the question before it', () => {
    const { value, columns } = readTable(
      'Supplier|Contract|Contract dates|Extension options available?|If yes, what are they?|Break clause?|If so, when?',
      'Nevis|PAS|01/04/2022 - 31/03/2027|Yes|2 x 12 months|Yes|31/03/2026',
      'Skye|LIMS|01/10/2024 - 30/09/2029|No||No|',
    )
    expect(value).toMatchObject([
      { extension: '2 x 12 months', breakDate: '31/03/2026' },
      { extension: 'No', breakDate: 'No' },
    ])
    expect(value.map(latestOf)).toEqual(['2029-03-31', '2029-09-30'])
    expect(columns.unused).toEqual([])
  })

  it('takes the last of the ends of several extensions for the latest', () => {
    expect(latestOf({ end: '31/03/2027', maximumEnd: '31/03/2028; 31/03/2029' })).toBe('2029-03-31')
  })
})
