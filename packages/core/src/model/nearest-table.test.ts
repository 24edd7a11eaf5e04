import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { nearestTable } from './nearest-table.js'

const table = (...headers: readonly string[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: [],
  location: { kind: 'text', source: 'page.txt', line: 1, column: 1 },
})
const named = (section: string): { readonly plugin: string; readonly section: string; readonly part: string } => ({
  plugin: section,
  section,
  part: 'rows',
})
const spend = {
  ...named('finance'),
  knows: {
    columns: { supplier: ['Supplier'], amount: ['Amount'], date: ['Date'], number: ['Transaction number'] },
    wants: [['supplier'], ['amount'], ['date', 'number']],
  },
}

describe('nearestTable', () => {
  it('names the known table, what is there, what is missing, and what may have been meant', () =>
    expect(nearestTable(table('Date', 'Supplier', 'Ammountt'), [named('foi'), spend])).toBe(
      '. It is most like a table of finance (rows): "Date" and "Supplier" are known to it, and a column such as "Amount" is missing. Did you mean "Amount" by "Ammountt"?',
    ))

  it('names each of the headings by which a column may be known', () =>
    expect(nearestTable(table('Amount', 'Supplier'), [spend])).toBe(
      '. It is most like a table of finance (rows): "Amount" and "Supplier" are known to it, and a column such as "Date" or "Transaction number" is missing',
    ))

  it('knows a body\u2019s own headings, and names them as the file has them', () => {
    const shown = (given: Table): Table => ({
      ...given,
      headers: given.headers.map((heading) => (heading === 'Who got it' ? 'Supplier' : heading)),
    })
    expect(nearestTable(table('Date', 'Who got it'), [{ ...spend, shown }])).toContain(
      '"Date" and "Who got it" are known to it, and a column such as "Amount" is missing',
    )
  })

  it.each([
    [['Supplier', 'Colour', 'Size']],
    [['Date', 'Transaction number', 'Colour']],
    [['Supplier', 'Amount', 'Date', 'Colour', 'Size', 'Weight']],
    [[]],
  ])('finds %j like none', (headers) => expect(nearestTable(table(...headers), [spend])).toBe(''))
})
