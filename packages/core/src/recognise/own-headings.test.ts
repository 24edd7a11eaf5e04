import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { knownHeadings } from './own-headings.js'

const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
const table = (...headers: readonly string[]): Table => ({ kind: 'table', under: [], headers, rows: [], location })

describe('headings of a body of its own', () => {
  const own = table('Cost  to us', 'Supplier')
  const plain = table('Amount', 'Supplier')
  const { shown, publishedIn } = knownHeadings({ 'cost to us': 'Amount' })

  it('are shown as the known ones that they stand for, and a table is shown once', () => {
    expect(shown(own)).toMatchObject({ headers: ['Amount', 'Supplier'] })
    expect(shown(own)).toBe(shown(own))
    expect(shown(plain)).toBe(plain)
  })

  it('stay as they are where the table has the known one as well', () => {
    const both = table('Cost to us', 'Amount')
    expect(shown(both)).toBe(both)
  })

  it('are named as each table has them', () => {
    const published = publishedIn([own, plain])
    expect(['Amount', 'Supplier', 'Amount', 'Supplier', 'Other'].map(published)).toEqual([
      'Cost  to us',
      'Supplier',
      'Amount',
      'Supplier',
      'Other',
    ])
  })
})
