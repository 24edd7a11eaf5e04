import { matchColumns, type Location, type Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { columnsFor } from './columns.js'
import { recogniseRegister } from './recognise.js'

const location: Location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 }
const table = (...headers: readonly string[]): Table => ({ kind: 'table', under: [], headers, rows: [], location })
const fieldsOf = (...headers: readonly string[]): Readonly<Record<string, string | undefined>> => {
  const { at } = matchColumns(headers, columnsFor({ headers }))
  return Object.fromEntries(Object.entries(at).map(([field, column]) => [field, headers[column]]))
}
const isKnown = (...headers: readonly string[]): boolean =>
  recogniseRegister.score(table(...headers), { under: [], source: 'a.csv' } as never) > 0

describe('headings in plain words', () => {
  it.each([
    ['What for', 'Who with', 'From', 'To', 'Can be extended', 'Worth (whole life, ex VAT)'],
    [
      'What we bought',
      'Bought from',
      'Runs from',
      'Runs until',
      'Can it be extended, and for how long?',
      'What it costs',
    ],
    ['What', 'Who is it with?', 'Since', 'When it ends', 'Extendable by', 'How much'],
    ['What is bought', 'Who supplies it', 'When it started', 'Runs out', 'Extension', 'How much it is worth'],
  ])('%s, %s, %s, %s, %s, %s', (title, supplier, start, end, extension, value) => {
    expect(fieldsOf(title, supplier, start, end, extension, value)).toEqual({
      title,
      supplier,
      start,
      end,
      extension,
      value,
    })
    expect(isKnown(title, supplier, start, end, extension, value)).toBe(true)
  })
  it('knows the others beside them', () => {
    expect(
      fieldsOf(
        'What for',
        'Supplied by',
        'Ends',
        'What it costs each year',
        'How we bought it',
        'Who manages it',
        'Notice we must give',
      ),
    ).toMatchObject({
      supplier: 'Supplied by',
      annualValue: 'What it costs each year',
      route: 'How we bought it',
      owner: 'Who manages it',
      noticePeriod: 'Notice we must give',
    })
  })
  it.each([
    [['From', 'To', 'With', 'How much']],
    [['What', 'With', 'When']],
    [['Training', 'Provided by', 'From', 'To']],
    [['Device', 'Supplied by', 'Since']],
    [['Room', 'Booked by', 'From', 'To', 'What']],
    [['Meeting', 'With', 'Date', 'Purpose']],
    [['Gift', 'From', 'To', 'Worth']],
  ])('takes %j for no list of contracts', (headers) => expect(isKnown(...headers)).toBe(false))
})
