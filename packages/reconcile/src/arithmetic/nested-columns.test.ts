import { expect, it } from 'vitest'
import { nestedColumns } from './nested-columns.js'

/** The results in the second column of amounts, with what they come to and whether they agree. */
const nested = (...lines: readonly string[]) =>
  nestedColumns([['Item', '£', '£'], ...lines.map((line) => line.split('|'))], {}, { aggregations: [] }).map(
    ({ result: [row, column], computed, holds, operands }) => [
      `${String(row)},${String(column)}`,
      computed,
      holds,
      operands.map(({ at: [part], sign }) => sign * part).join(' '),
    ],
  )

it('takes what stands in the second column for the sum of what stands in the first since the sum before', () => {
  expect(nested('Doctors|40|', 'Nurses|60|100', 'Drugs|7|', 'Rent|8|15', 'Total||115')).toEqual([
    ['2,2', '100', 'exact', '1 2'],
    ['4,2', '15', 'exact', '3 4'],
    ['5,2', '115', 'exact', '2 4'],
  ])
})

it('takes no entry that has a name of its own for a total of what stands above it', () => {
  const rows = ['Doctors|40|', 'Nurses|60|100', 'Drugs|7|', 'Rent|8|15', 'Grants||115']
  expect(nested(...rows).map(([at]) => at)).toEqual(['2,2', '4,2'])
})

it('computes a surplus that is wrong as what is left of the first', () => {
  // 100 less 15 is 85; both together would be 115.
  expect(nested('Fees|40|', 'Sales|60|100', 'Drugs|7|', 'Rent|8|15', 'Surplus||58').at(-1)).toEqual([
    '5,2',
    '85',
    'no',
    '2 -4',
  ])
})

it('says nothing where no figure of the second column is the sum of a run of the first', () => {
  expect(nested('Doctors||5', 'Nurses||7', 'Total||12', 'Drugs|1|', 'Rent|2|')).toEqual([])
})
