import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { entriesOf } from './entries.js'

let line = 0
const row = (...texts: readonly string[]): Table['rows'][number] => {
  line += 1
  return texts.map((text, at) => ({
    text,
    location: { kind: 'csv', source: 'a', line, column: 1, record: line, field: at + 1 },
  }))
}
/** One cell over all columns, as a page repeats it in each. */
const over = (text: string, width: number): Table['rows'][number] => {
  const [cell] = row(text)
  return Array.from({ length: width }, () => cell as NonNullable<typeof cell>)
}
const headers = ['Reference', 'Title', 'Supplier', 'Value']
const entry = (): Table['rows'][number] => row('C1', 'Letters', 'Example Ltd', '400')
const tableOf = (...rows: Table['rows']): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows,
  location: { kind: 'csv', source: 'a', line: 1, column: 1, record: 1, field: 1 },
})
const leftOut = (table: Table, named = true): readonly (string | undefined)[] =>
  entriesOf(table, named).leftOut.map(({ text }) => text)

describe('notes on a table', () => {
  it.each([
    'Source: contracts database',
    'Note: values over £25,000 only',
    'Notes - see below',
    'Prepared by the procurement team',
    'Data as at 31 March 2026',
    '* Estimated from the order book',
    '(1) Shared with two other trusts',
    'All values exclude VAT',
    'Page 2 of 3',
    'Number of contracts: 3',
    'The values are those of the contract as signed',
    'A dash stands for a value that is not held.',
  ])('are left out at its end and at its top: %s', (text) => {
    expect(leftOut(tableOf(entry(), row(text, '', '', '')))).toEqual([text])
    expect(leftOut(tableOf(row('', text, '', ''), entry()))).toEqual([text])
    expect(leftOut(tableOf(entry(), over(text, 4)))).toEqual([text])
    expect(leftOut(tableOf(entry(), row(text)))).toEqual([text])
    expect(leftOut(tableOf(entry(), row(text, '', '', ''), row('Total', '', '', '400')))).toEqual([text])
  })
  it('are left out where their commas parted them', () => {
    expect(leftOut(tableOf(entry(), row('Prepared by finance', 'November 2026', '', '')))).toEqual([
      'Prepared by finance, November 2026',
    ])
    expect(leftOut(tableOf(entry(), row('Source: ledger', '', 'Example Ltd', '')))).toEqual([])
  })
  it.each([
    'C3',
    'Version control system',
    'Networks',
    'Contact centre',
    'Payments platform',
    'Total',
    'Note taking software',
    'Source code hosting',
    'Key cabinets',
    'Allocate Software Ltd.',
  ])('are none where they only begin like one: %s', (text) => {
    expect(leftOut(tableOf(entry(), row(text, '', '', '')))).toEqual([])
  })
  it('are none among the entries', () => {
    expect(leftOut(tableOf(entry(), row('Source: ledger', '', '', ''), entry()))).toEqual([])
  })
})

describe('rows that name groups', () => {
  const group = (text = 'Networks'): Table['rows'][number] => row(text, '', '', '')
  it('are left out where a table begins with one', () => {
    expect(leftOut(tableOf(group(), entry(), group('Digital'), group('Telephony'), entry()))).toEqual([
      'Networks',
      'Digital',
      'Telephony',
    ])
    expect(leftOut(tableOf(group(), entry()), false)).toEqual([])
  })
  it('are left out wherever one cell stands over all columns', () => {
    expect(leftOut(tableOf(entry(), over('Networks', 4), entry()))).toEqual(['Networks'])
  })
  it('are entries that lack their cells where nothing follows, or the table begins with an entry', () => {
    expect(leftOut(tableOf(entry(), group(), entry()))).toEqual([])
    expect(leftOut(tableOf(group(), entry(), group()))).toEqual(['Networks'])
    expect(leftOut(tableOf(group(), group()))).toEqual([])
  })
})
