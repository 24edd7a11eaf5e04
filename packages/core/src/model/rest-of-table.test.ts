import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { restOfTable } from './rest-of-table.js'

const location = { kind: 'sheet', source: 'a.csv', sheet: 'a', a1: 'A1' } as const

const tableOf = (...lines: readonly string[]): Table => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|'))
  return {
    kind: 'table',
    under: [],
    headers,
    rows: rows.map((row) => row.map((text) => ({ text, location }))),
    location,
  }
}
const lines = ['Type|Number|Cost (£)|Supplier', 'Laptops|12|7,200|A', 'Tablets|8|2,400|B', 'Total|20|9,600|']

describe('what is left of a table', () => {
  it('is its columns of figures that were not read, beside the names of its rows', () => {
    const rest = restOfTable(tableOf(...lines), new Set(['Type', 'Number']))
    expect(rest?.headers).toEqual(['Type', 'Cost (£)'])
    expect(rest?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Laptops', '7,200'],
      ['Tablets', '2,400'],
      ['Total', '9,600'],
    ])
    expect(restOfTable(tableOf(...lines), [0, 1])?.headers).toEqual(['Type', 'Cost (£)'])
  })
  it('is nothing where all figures were read, no total is stated, or the table is a list', () => {
    expect(restOfTable(tableOf(...lines), new Set(['Type', 'Number', 'Cost (£)']))).toBeUndefined()
    expect(restOfTable(tableOf(...lines.with(3, 'Phones|20|9,600|')), new Set(['Number']))).toBeUndefined()
    const long = Array.from({ length: 400 }, (_, at) => `Row ${String(at)}|1|2,000|A`)
    expect(restOfTable(tableOf(lines[0] ?? '', ...long, lines[3] ?? ''), new Set(['Number']))).toBeUndefined()
  })
})
