import { describe, expect, it } from 'vitest'
import type { Table } from '../source/source.js'
import { withoutHeadings } from './without-headings.js'

const location = { kind: 'text', source: 'a', line: 1, column: 1 } as const
const table = (headers: readonly string[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: [headers.map(() => ({ text: '1', location }))],
  location,
})

describe('withoutHeadings', () => {
  it.each([
    [['Received', '214']],
    [['Received', '1,214', '98%']],
    [['Received', '2024', '310']],
    [['Received', '10', '10 (column 3)']],
    [['Received', '5', '']],
  ])('%j is a row', (headers) => {
    const found = withoutHeadings(table(headers))
    expect(found?.headers).toEqual(headers.map(() => ''))
    expect(found?.rows).toHaveLength(2)
  })

  it.each([
    [['Measure', 'Count']],
    [['Measure', '2024', '2025']],
    [['Measure', '2025']],
    [['Quarter', '1', '2', '3', '4']],
    [['', '214']],
    [['Measure', '']],
    [['214', '186']],
  ])('%j are headings', (headers) => expect(withoutHeadings(table(headers))).toBeUndefined())

  it('takes marked headings for headings', () => {
    const cells = ['Received', '214'].map((text) => ({ text, location, header: true }))
    expect(withoutHeadings({ ...table(['Received', '214']), headingRows: [cells] })).toBeUndefined()
  })
})
