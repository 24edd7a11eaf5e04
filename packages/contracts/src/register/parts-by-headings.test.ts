import type { Cell, Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { partsByHeadings } from './parts-by-headings.js'
import { recogniseRegister } from './recognise.js'

const location = { kind: 'other', source: 'b.csv', format: 'csv' } as const
const cellsOf = (texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text, location }))
const tableOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: rows.map(cellsOf),
  location,
})
const read = (table: Table) => recogniseRegister.read([table])

const first = ['Contract title', 'Supplier', 'Start date', 'End date']
const second = ['Supplier', 'System', 'Expiry date', 'Notice period']

describe('a list put together of several', () => {
  it('is read under the headings that stand above each row', () => {
    const { value, used } = read(
      tableOf(first, ['Hosting', 'Oakrow', '01/04/2024', '31/03/2027'], second, [
        'Elmgate',
        'Telephony',
        '30/09/2027',
        '6 months',
      ]),
    )
    expect(value).toEqual([
      { title: 'Hosting', supplier: 'Oakrow', start: '01/04/2024', end: '31/03/2027', table: 1 },
      { title: 'Telephony', supplier: 'Elmgate', end: '30/09/2027', noticePeriod: '6 months', table: 2 },
    ])
    expect(used).toEqual({ rows: [[0, 1, 2]], columns: [[0, 1, 2, 3]] })
  })

  it('takes a line above such headings for the name of what follows', () => {
    const { value, leftOut } = read(
      tableOf(first, ['Hosting', 'Oakrow', '01/04/2024', '31/03/2027'], ['Clinical systems', '', '', ''], second, [
        'Elmgate',
        'Pathology',
        '30/09/2027',
        '6 months',
      ]),
    )
    expect(value?.map(({ title }) => title)).toEqual(['Hosting', 'Pathology'])
    expect(leftOut).toMatchObject([{ code: 'partTitle', text: 'Clinical systems' }])
  })

  it('goes back to the first headings where they come again', () => {
    const table = tableOf(
      first,
      ['Hosting', 'Oakrow', '01/04/2024', '31/03/2027'],
      second,
      ['Elmgate', 'Telephony', '30/09/2027', '6 months'],
      ['Print', 'Brackwell', '01/10/2024', '30/09/2026'],
    )
    const { value } = read({ ...table, repeats: [{ before: 3, cells: cellsOf(first) }] })
    expect(value?.map(({ title, end }) => [title, end])).toEqual([
      ['Hosting', '31/03/2027'],
      ['Telephony', '30/09/2027'],
      ['Print', '30/09/2026'],
    ])
  })

  it('judges VAT and units by the headings of each part', () => {
    const { value } = read(
      tableOf(
        ['Contract title', 'Supplier', 'End date', 'Contract value'],
        ['Hosting', 'Oakrow', '31/03/2027', '£120,000'],
        ['Contract title', 'Supplier', 'Notice period (days)', 'Contract value (inc VAT)'],
        ['Print', 'Elmgate', '90', '£20,000'],
      ),
    )
    expect(value?.map(({ valueVat, noticePeriod }) => [valueVat, noticePeriod])).toEqual([
      [undefined, undefined],
      ['inclusive', '90 days'],
    ])
  })

  it.each([
    ['Service', 'Contract', 'Oakrow', '31/03/2027'],
    ['Supplier', 'Provider', '01/04/2024', '31/03/2027'],
    ['Supplier', 'System', '', ''],
    ['', '', '', ''],
  ])('takes %s, %s, %s, %s for a row', (...row) => {
    expect(partsByHeadings(tableOf(first, row)).headingRows).toEqual([])
  })

  it('leaves a table without them as it is', () => {
    const table = tableOf(first, ['Hosting', 'Oakrow', '01/04/2024', '31/03/2027'])
    expect(partsByHeadings(table).parts).toEqual([{ table, from: 0 }])
    expect(partsByHeadings({ kind: 'paragraph', text: 'Contracts', location } as never).parts).toEqual([])
  })
})
