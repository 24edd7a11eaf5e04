import { describe, expect, it } from 'vitest'
import type { Block } from '../source/source.js'
import { labelledRuns } from './labelled.js'

const location = { kind: 'text', source: 'answer.txt', line: 1, column: 1 } as const
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, location }) as Block
const tablesOf = (blocks: readonly Block[]): readonly unknown[] =>
  labelledRuns(blocks).flatMap(({ tables }) =>
    tables.map(({ headers, rows }) => [headers, rows.map((row) => row.map(({ text }) => text))]),
  )

describe('records that are numbered', () => {
  it('takes a number that counts the records off their first label', () => {
    const lines = ['1. Supplier: A', 'Title: Print', 'End: 2027', '2. Supplier: B', 'Title: Post', 'End: 2028']
    expect(tablesOf(lines.map(paragraph))).toEqual([
      [
        ['Supplier', 'Title', 'End'],
        [
          ['A', 'Print', '2027'],
          ['B', 'Post', '2028'],
        ],
      ],
    ])
  })
  it('leaves the numbers of questions as they are', () => {
    const lines = ['1. Supplier: A', '2. Title: Print', '3. End: 2027']
    expect(tablesOf(lines.map(paragraph))).toEqual([[['1. Supplier', '2. Title', '3. End'], [['A', 'Print', '2027']]]])
  })
})

describe('labels before a dash', () => {
  it('reads at least three such lines', () => {
    expect(tablesOf([paragraph('Supplier - A Ltd\nStart date - 01/08/2022\nEnd date – 31/07/2027')])).toEqual([
      [['Supplier', 'Start date', 'End date'], [['A Ltd', '01/08/2022', '31/07/2027']]],
    ])
    expect(tablesOf([paragraph('Supplier - A Ltd\nStart date - 01/08/2022')])).toEqual([])
    expect(tablesOf([paragraph('Supplier - A Ltd\nIt runs on\nEnd date - 31/07/2027')])).toEqual([])
  })
})
