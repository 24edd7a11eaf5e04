import type { Table } from '@imt/core'
import { expect, it } from 'vitest'
import { readContract } from './read-contract.js'
import { recogniseRegister } from './recognise.js'
import type { ContractEntry } from './schema.js'

const location = { kind: 'other', source: 'b.csv', format: 'csv' } as const
const read = (headers: readonly string[], cells: readonly string[]): ContractEntry => {
  const rows = [cells.map((text) => ({ text, location }))]
  const table: Table = { kind: 'table', under: [], headers, rows, location }
  return recogniseRegister.read([table]).value?.[0] ?? {}
}
const base = ['Title', 'Supplier', 'End date']
const cells = ['Archive', 'Delta', '31/03/2028']

it.each([
  ['Value ex VAT', '16,400', 'exclusive'],
  ['Contract value (inc VAT)', '£16,400.00', 'inclusive'],
  ['Contract value', '16,400', null],
  ['Value ex VAT', 'Included', 'inclusive'],
] as const)('%s beside VAT of %s', (heading, vat, said) => {
  const entry = read([...base, heading, 'VAT'], [...cells, '82,000', vat])
  expect(readContract(entry).value?.vat).toBe(said)
})

it.each(['Extension taken up', 'Options taken up', 'Option exercised', 'Extension activated', 'Extensions used'])(
  'knows %s',
  (heading) => {
    const entry = read([...base, 'Extension options', heading], [...cells, '2 x 12 months', '1'])
    expect(readContract(entry).terms).toMatchObject({ extended: true, extensionsUsed: 1 })
  },
)
