import type { Table } from '@imt/core'
import { expect, it } from 'vitest'
import { recogniseRegister } from './recognise.js'

const headers = ['Department', 'Title', 'Supplier', 'End date', 'Value']
const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: rows.map((cells, line) =>
    cells.map((text, column) => ({ text, location: { kind: 'csv', source: 'a.csv', line: line + 2, column } })),
  ) as unknown as Table['rows'],
  location: { kind: 'other', source: 'a.csv', format: 'csv' },
})

it('finds the words of a total in a column that is not read, with their place', () => {
  const { value, places } = recogniseRegister.read([
    tableOf([
      ['IT', 'Print', 'Oakrow Ltd', '31/03/2028', '£62,500'],
      ['IT Total', '', '', '', '£62,500'],
    ]),
  ])
  expect(value).toEqual([
    { title: 'Print', supplier: 'Oakrow Ltd', end: '31/03/2028', value: '£62,500' },
    { title: 'IT Total', supplier: '', end: '', value: '£62,500' },
  ])
  expect(places?.get('/1/title')).toMatchObject({ line: 3, column: 0 })
})

it.each([
  [['Estates', '', '', '', '£62,500']],
  [['IT Total', '', 'Oakrow Ltd', '', '£62,500']],
  [['IT Total', '', '', '31/03/2028', '£62,500']],
])('leaves %j as it is', (row) => {
  const { value } = recogniseRegister.read([tableOf([['IT', 'Print', 'Oakrow Ltd', '31/03/2028', '£1'], row])])
  expect(value?.[1]).toMatchObject({ title: '' })
})
