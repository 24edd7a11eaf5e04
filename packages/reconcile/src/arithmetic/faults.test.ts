import { describe, expect, it } from 'vitest'
import type { Aggregation, At } from '../aggregation/aggregation.js'
import { faultsOf, isOfFewer } from './faults.js'

const table = {
  headings: ['Line', 'Q1', 'Q2'],
  rows: [
    ['A', '1', '2'],
    ['B', '3', '4'],
    ['Sum', '9', '9'],
  ],
}
const sum = (id: string, result: At, operands: readonly At[], more: Partial<Aggregation> = {}): Aggregation =>
  ({
    id,
    kind: 'sum',
    result,
    operands: operands.map((at) => ({ at, sign: 1 })),
    holds: 'no',
    stated: '9',
    computed: '4',
    why: '',
    ...more,
  }) as Aggregation
const first = sum(
  'first',
  [3, 1],
  [
    [1, 1],
    [2, 1],
  ],
)
const second = sum(
  'second',
  [3, 2],
  [
    [1, 2],
    [2, 2],
  ],
)
const across = sum('across', [1, 2], [[1, 1]], { stated: '1', computed: '2' })
const words = { text: ([row, column]: At) => [table.headings, ...table.rows][row]?.[column] ?? '' }
const faults = (suspects: readonly { readonly aggregations: readonly string[]; readonly cells: readonly At[] }[]) =>
  faultsOf({ aggregations: [first, second, across], suspects } as never, table, words).faults.map(
    ({ failing, cells, isOneLine }) => [failing.map(({ id }) => id).join(' '), cells.length, isOneLine],
  )

describe('faultsOf', () => {
  it('talks first of the relation whose result alone could be wrong', () => {
    expect(faults([{ aggregations: ['first', 'across'], cells: [[1, 2]] }])).toEqual([['across first', 1, false]])
    expect(
      faults([
        {
          aggregations: ['first', 'across'],
          cells: [
            [1, 2],
            [1, 1],
          ],
        },
      ]),
    ).toEqual([['first across', 2, false]])
    expect(faults([{ aggregations: ['first', 'across'], cells: [[2, 1]] }])).toEqual([['first across', 1, false]])
  })
  it('takes one sum that fails in several columns for one fault, of a line', () => {
    const cells: readonly At[] = [
      [3, 1],
      [1, 1],
    ]
    expect(
      faults([
        { aggregations: ['first'], cells },
        { aggregations: ['second'], cells },
      ]),
    ).toEqual([['first second', 0, true]])
  })
  it('keeps those apart that fail together with others', () => {
    const cells: readonly At[] = [
      [3, 1],
      [1, 1],
    ]
    expect(
      faults([
        { aggregations: ['first', 'across'], cells },
        { aggregations: ['second', 'across'], cells },
      ]),
    ).toEqual([
      ['first across', 2, false],
      ['second across', 2, false],
    ])
  })
  it('doubts a relation that fails alone where each of its figures is borne out by others', () => {
    const { faults: found, doubted } = faultsOf(
      { aggregations: [first], suspects: [{ aggregations: ['first'], cells: [] }] } as never,
      table,
      words,
    )
    expect([found, [...doubted].map(({ id }) => id)]).toEqual([[], ['first']])
  })
  it('takes a figure for the mean of those above it that is about that, and for no sum of them', () => {
    const told = (count: number, stated: string, computed: string) => {
      const parts = Array.from({ length: count }, (_, row): At => [row + 1, 1])
      const only = sum('only', [count + 1, 1], parts, { stated, computed })
      const suspects = [{ aggregations: ['only'], cells: [[count + 1, 1]] }]
      return faultsOf({ aggregations: [only], suspects } as never, table, words).faults.length
    }
    expect([told(4, '18', '70'), told(4, '17.5', '70'), told(4, '7', '70'), told(4, '61', '70')]).toEqual([0, 0, 1, 1])
    expect([told(2, '35', '70'), told(10, '7', '70')]).toEqual([1, 1])
  })
  it('doubts what a sheet prints finer than it was rounded', () => {
    const fine = { text: () => '9.00000' }
    const near = sum(
      'first',
      [3, 1],
      [
        [1, 1],
        [2, 1],
      ],
      { stated: '9', computed: '8.6' },
    )
    const asked = (aggregation: Aggregation) =>
      faultsOf(
        {
          aggregations: [aggregation],
          suspects: [
            {
              aggregations: ['first'],
              cells: [
                [3, 1],
                [1, 1],
              ],
            },
          ],
        } as never,
        table,
        fine,
      ).faults.length
    expect([asked(near), asked(first)]).toEqual([0, 1])
  })
})

it('a total that states more than its rows may lack one', () => {
  expect([first, across].map(isOfFewer)).toEqual([true, false])
  expect(isOfFewer(sum('x', [3, 1], [[1, 1]], { stated: '4', computed: '4' }))).toBe(false)
  expect(isOfFewer(sum('x', [3, 1], [[3, 2]]))).toBe(false)
  expect(isOfFewer({ ...first, operands: [{ at: [1, 1], sign: -1 }] } as Aggregation)).toBe(false)
})
