import { expect, it } from 'vitest'
import { rowOf } from './total-entry.js'

it.each([
  ['Total', 'total'],
  ['Sub-total IT', 'total'],
  ['Subtotal for Estates & Facilities', 'total'],
  ['Digital sub total', 'total'],
  ['Grand total', 'total'],
  ['IT Total', 'total'],
  ['Sum', 'total'],
  ['Overall', 'total'],
  ['All contracts', 'total'],
  ['Sumac', 'contract'],
  ['Estates & Facilities (PFI) Total:', 'total'],
  ['TOTAL VALUE OF CONTRACTS', 'total'],
  ['Total annual value of all contracts (excl. VAT)', 'total'],
  ['Total (inc VAT)', 'total'],
  ['Total Ltd', 'contract'],
  ['Totaljobs', 'contract'],
  ['Total Care Systems', 'contract'],
  ['Average', 'aside'],
] as const)('%s alone beside a sum is a %s', (title, kind) => {
  expect(rowOf({ title, value: '£30,000' }).kind).toBe(kind)
})

it('is a contract whatever its words where it has a supplier', () => {
  expect(rowOf({ title: 'Sub-total IT', supplier: 'Oakrow Ltd', value: '£30,000' }).kind).toBe('contract')
})
