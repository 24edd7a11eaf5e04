import { describe, expect, it } from 'vitest'
import type { Cell, Table } from '../source/source.js'
import { readRows } from './read-rows.js'

const cell = (text: string, row: number): Cell => ({
  text,
  location: { kind: 'html', source: 'page.html', line: row + 1, column: 1 },
})
const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  under: [],
  headers: ['Name', 'Budget'],
  rows: rows.map((texts, row) => texts.map((text) => cell(text, row))),
  location: cell('', 0).location,
})
const names = { name: ['Name'], budget: ['Budget'] }

describe('readRows', () => {
  it('reads a row that fits, one that is cut, and one with blank cells too many', () => {
    expect(readRows([table(['A', '1'], ['B'], ['C', '3', ' '])], names).value).toEqual([
      { name: 'A', budget: '1' },
      { name: 'B' },
      { name: 'C', budget: '3' },
    ])
  })

  it('reads nothing from a row with more cells than headings, and keeps its place', () => {
    const { value, places } = readRows([table(['A', '1'], ['B', '£501', '612'])], names)
    expect(value).toEqual([{ name: 'A', budget: '1' }, {}])
    expect([...places.keys()]).toEqual(['/0', '/0/name', '/0/budget', '/1'])
  })

  it('takes names that depend on the table', () => {
    expect(readRows([table(['A', '1'])], ({ headers }) => ({ last: [headers.at(-1) ?? ''] })).value).toEqual([
      { last: '1' },
    ])
  })
})
