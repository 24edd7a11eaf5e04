import type { Table } from '@imt/core'
import { describe, expect, it } from 'vitest'
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

it.each([
  [
    ['Net value', 'VAT', 'Gross value'],
    ['£100,000', '£20,000', '£120,000'],
  ],
  [
    ['Contract value excl VAT', 'VAT amount (£)', 'Contract value incl VAT'],
    ['100000', '20000', '120000'],
  ],
  [
    ['Contract value (£)', 'Value of VAT', 'Total including VAT'],
    ['100,000', '20,000.00', '120,000'],
  ],
  [
    ['Net', 'VAT', 'Gross'],
    ['£1,000.00', '£200.00', '£1,200.00'],
  ],
  [
    ['Annual cost ex VAT', 'VAT @ 20%', 'Annual cost inc VAT'],
    ['£100k', '£20k', '£120k'],
  ],
])('reads a sum without VAT, the VAT and the sum with it: %j', (headings, [net, vat, gross]) => {
  const entry = read([...base, ...headings], [...cells, net ?? '', vat ?? '', gross ?? ''])
  expect([entry.value ?? entry.annualValue, entry.vatAmount, entry.withVat]).toEqual([net, vat, gross])
  expect(entry.valueVat).toBe('exclusive')
  expect(readContract(entry).withVat?.vat).toBe('inclusive')
})

it('takes the first of two sums for the value', () => {
  const entry = read([...base, 'Value inc VAT', 'Value ex VAT'], [...cells, '£120', '£100'])
  expect(entry).toMatchObject({ value: '£120', withoutVat: '£100', valueVat: 'inclusive' })
})

it.each(['VAT rate', 'VAT registered', 'VAT recovered'])('takes %s for no amount of VAT', (heading) => {
  expect(read([...base, 'Value ex VAT', heading], [...cells, '£100', '20']).vatAmount).toBeUndefined()
})

it.each([
  [
    ['Contract value (inc VAT)', 'Estimated value (ex VAT)', 'VAT'],
    ['£12,000', '£9,000', '£2,000'],
  ],
  [
    ['Value', 'Original value inc VAT', 'VAT'],
    ['£30,000', '£24,000', '£6,000'],
  ],
  [
    ['Awarded value ex VAT', 'Contract value inc VAT', 'VAT'],
    ['£30,000', '£24,000', '£6,000'],
  ],
  [
    ['Contract value', 'Current contract value (inc VAT)', 'VAT amount'],
    ['£30,000', '£24,000', '£6,000'],
  ],
  [
    ['Contract value', 'Total spend inc VAT', 'VAT amount'],
    ['£30,000', '£24,000', '£6,000'],
  ],
  [
    ['Annual value ex VAT', 'Whole life value inc VAT', 'VAT'],
    ['£30,000', '£24,000', '£6,000'],
  ],
])('pairs no sums that are not of the same thing: %j', (headings, sums) => {
  const entry = read([...base, ...headings], [...cells, ...sums])
  expect([entry.withVat, entry.withoutVat]).toEqual([undefined, undefined])
})

it.each([
  [['Estimated value ex VAT', 'VAT', 'Estimated value inc VAT'], 'withVat'],
  [['Awarded value', 'VAT', 'Award value inc VAT'], 'withVat'],
  [['Lifetime value inc VAT', 'VAT', 'Whole life value ex VAT'], 'withoutVat'],
] as const)('pairs sums of the same thing: %j', (headings, field) => {
  expect(read([...base, ...headings], [...cells, '£1', '£2', '£3'])[field]).toBe('£3')
})

it('takes bare "net" and "gross" for sides of VAT only beside a column of VAT', () => {
  for (const [heading, other] of [
    ['Value', 'Gross value'],
    ['Contract value', 'Net cost'],
  ] as const) {
    const entry = read([...base, heading, other, 'Discount'], [...cells, '£30,000', '£36,000', '£6,000'])
    expect([entry.withVat, entry.withoutVat, entry.valueVat]).toEqual([undefined, undefined, undefined])
    expect(readContract(entry).value?.vat).toBeNull()
  }
})

it('infers the side of the sum that was paired alone, and keeps what another says of itself', () => {
  const headings = ['Value', 'Value inc VAT', 'Annual value (inc VAT)']
  const { value, annualValue } = readContract(read([...base, ...headings], [...cells, '£30,000', '£36,000', '12000']))
  expect([value?.vat, annualValue?.vat]).toEqual(['exclusive', 'inclusive'])
  const silent = readContract(
    read([...base, 'Value', 'Value inc VAT', 'Annual value'], [...cells, '£30,000', '£36,000', '£12,000']),
  )
  expect([silent.value?.vat, silent.annualValue?.vat]).toEqual(['exclusive', null])
  const contrary = readContract(
    read([...base, 'Value ex VAT', 'Annual value inc VAT'], [...cells, '£30,000', '£12,000 (estimated)']),
  )
  expect([contrary.value?.vat, contrary.annualValue?.vat]).toEqual(['exclusive', null])
})

describe('a net and a gross sum without a column of VAT', () => {
  const readRowsOf = (headings: readonly string[], sums: readonly (readonly string[])[]): readonly ContractEntry[] => {
    const rows = sums.map((cells) => ['Archive', 'Delta', '31/03/2028', ...cells].map((text) => ({ text, location })))
    const table: Table = { kind: 'table', under: [], headers: [...base, ...headings], rows, location }
    return recogniseRegister.read([table]).value ?? []
  }
  const byVat = [
    ['£500,000', '£600,000'],
    ['£300,000', '£380,000'],
    ['£120,000', '£144,000'],
  ] as const

  it('are of VAT where most of them are as far apart as VAT puts them', () => {
    const [, network] = readRowsOf(['Net value', 'Gross value'], byVat)
    expect(network).toMatchObject({ value: '£300,000', withVat: '£380,000' })
    const [, turned] = readRowsOf(
      ['Gross value', 'Net value'],
      byVat.map(([net, gross]) => [gross, net]),
    )
    expect(turned).toMatchObject({ value: '£300,000', withVat: '£380,000' })
  })
  it('may be before and after a discount where they are not', () => {
    const rows = [...byVat.slice(1, 2), ['£90,000', '£100,000'], ['£120,000', '£144,000']] as const
    for (const entry of readRowsOf(['Net value', 'Gross value'], rows)) expect(entry.withVat).toBeUndefined()
  })
})
