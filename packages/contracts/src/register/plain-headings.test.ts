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
  it('leaves what may be a list of meetings alone, unless something in it or above it is of contracts', () => {
    const words = ['Who with', 'What for', 'When it started', 'When it ends'] as const
    expect(isKnown(...words)).toBe(false)
    expect(isKnown('Who is it with?', 'What for', 'In place since', 'Room')).toBe(false)
    expect(isKnown(...words, 'What it costs')).toBe(true)
    expect(isKnown(...words, 'Contract manager')).toBe(true)
    expect(recogniseRegister.score(table(...words), { under: ['Our contracts'], source: 'a.csv' } as never)).toBe(0.8)
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
