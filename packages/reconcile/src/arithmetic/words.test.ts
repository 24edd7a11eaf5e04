import { describe, expect, it } from 'vitest'
import type { Aggregation, At } from '../aggregation/aggregation.js'
import { comparison, computedWords, directionOf, dressed, wordsOf } from './words.js'

const table = {
  headings: ['', 'April', '  May \n 2026 ', ''],
  rows: [
    ['Pay', '£1,200', '5', '7'],
    ['', '300', '6', '8'],
    ['4.1', 'Non-pay', '6', '8'],
    ['Total', '£1,500', '11', '15'],
  ],
}
const words = wordsOf(table)

describe('wordsOf', () => {
  it('calls a row by its first words, by words beside its number, or by its place', () => {
    expect([0, 1, 2, 3, 4, 9].map(words.row)).toEqual([
      'the first row',
      '"Pay"',
      'row 2',
      '"Non-pay"',
      '"Total"',
      'row 9',
    ])
  })
  it('calls a column by its heading in one line, or by its place', () => {
    expect([1, 2, 3, 9].map(words.column)).toEqual(['"April"', '"May 2026"', 'column 4', 'column 10'])
  })
  it('calls a cell by both, and gives its text and its label', () => {
    expect(words.cell([4, 1])).toBe('"Total" under "April"')
    expect([words.text([4, 1]), words.text([9, 9])]).toEqual(['£1,500', ''])
    expect([words.label([4, 1]), words.label([2, 1]), words.label([0, 2])]).toEqual(['Total', 'April', 'May 2026'])
  })
  it('cuts a name of more than 80 characters', () => {
    const long = wordsOf({ headings: ['a'.repeat(80), 'b'.repeat(81)], rows: [] })
    expect(long.column(0)).toBe(`"${'a'.repeat(80)}"`)
    expect(long.column(1)).toBe(`"${'b'.repeat(80)} …"`)
  })
})

describe('dressed', () => {
  it.each([
    ['1500', '£12', '£1500'],
    ['15000', '£12', '£15,000'],
    ['1500', '£1,200', '£1,500'],
    ['1500', '$1,200.00', '$1,500.00'],
    ['-3', '5', '-3'],
    ['-0', '5', '0'],
    ['12.5', '10%', '12.5%'],
    ['1.23456', '5', '1.23'],
    ['1.23456', '5.1', '1.235'],
  ])('writes %s as %s is written', (plain, like, text) => {
    expect(dressed(plain, like)).toBe(text)
  })
  it('writes what was divided to two decimals more than the cell states', () => {
    expect(computedWords({ computed: '33.333333' }, '33%')).toBe('33.33%')
    expect(computedWords({ computed: '2' }, '2.0')).toBe('2.0')
  })
})

describe('comparison', () => {
  const base = { id: 'x', holds: 'no', why: '' } as const
  const sum = (operands: readonly (readonly [At, 1 | -1])[], result: At = [4, 1]): Aggregation => ({
    ...base,
    kind: 'sum',
    result,
    operands: operands.map(([at, sign]) => ({ at, sign })),
    stated: '1500',
    computed: '1400',
  })
  it.each([
    [
      sum([
        [[1, 1], 1],
        [[2, 1], 1],
        [[3, 1], 1],
      ]),
      /£100 more than the 3 rows above it, which come to £1,400$/,
    ],
    [sum([[[3, 1], 1]]), /more than the row above it, which comes to/],
    [
      sum([
        [[1, 1], 1],
        [[3, 1], 1],
      ]),
      /more than "Pay" and "Non-pay", which come to/,
    ],
    [
      sum([
        [[1, 1], 1],
        [[3, 1], -1],
      ]),
      /more than "Pay" less "Non-pay", which/,
    ],
    [
      sum([
        [[1, 1], -1],
        [[3, 1], -1],
      ]),
      /more than "Pay" and "Non-pay", taken away, which/,
    ],
    [
      sum([
        [[5, 1], 1],
        [[6, 1], 1],
      ]),
      /more than the 2 rows below it, which/,
    ],
    [
      sum(
        [
          [[4, 2], 1],
          [[4, 3], 1],
        ],
        [4, 1],
      ),
      /more than the 2 columns after it, which/,
    ],
    [
      sum(
        [
          [[1, 1], 1],
          [[4, 2], 1],
        ],
        [4, 1],
      ),
      /more than "Pay" under "April" \(£1,200\) and "Total" under "May 2026" \(11\), which/,
    ],
    [
      sum(
        [
          [[1, 1], 1],
          [[4, 2], -1],
        ],
        [4, 1],
      ),
      /more than "Pay" under "April" \(£1,200\) less "Total" under "May 2026" \(11\), which/,
    ],
    [
      {
        ...base,
        kind: 'average',
        result: [4, 1],
        operands: [
          [1, 1],
          [3, 1],
        ],
        stated: '1',
        computed: '2',
      } as Aggregation,
      /£1 less than the mean of "Pay" and "Non-pay", which is £2$/,
    ],
    [
      {
        ...base,
        kind: 'share',
        times: 100,
        result: [4, 1],
        part: [1, 1],
        whole: [3, 2],
        stated: '1',
        computed: '20',
      } as Aggregation,
      /, and £1,200 \("Pay" under "April"\) is £20 of 6 \("Non-pay" under "May 2026"\)$/,
    ],
    [
      {
        ...base,
        kind: 'share',
        times: 1,
        result: [4, 1],
        part: [1, 1],
        whole: [3, 2],
        stated: '1',
        computed: '20',
      } as Aggregation,
      /, and £1,200 \("Pay" under "April"\) divided by 6 \("Non-pay" under "May 2026"\) is £20$/,
    ],
    [
      {
        ...base,
        kind: 'change',
        times: 1,
        result: [4, 1],
        later: [1, 1],
        earlier: [3, 2],
        stated: '1',
        computed: '20',
      } as Aggregation,
      /, and the change from 6 \("Non-pay" under "May 2026"\) to £1,200 \("Pay" under "April"\) is £20$/,
    ],
  ])('names what the result is compared with: %#', (aggregation, said) => {
    expect(comparison(words, aggregation)).toMatch(/^"Total" under "April" is stated as £1,500, /)
    expect(comparison(words, aggregation)).toMatch(said)
  })
  it('names the first and the last of many lines that do not stand together', () => {
    const many = sum([
      [[1, 1], 1],
      [[3, 1], 1],
      [[5, 1], 1],
      [[7, 1], 1],
    ])
    expect(comparison(words, many)).toMatch(/more than 4 rows from "Pay" to row 7, which/)
  })
  it('is down a column where all stand in that of the result, and along the row otherwise', () => {
    expect(directionOf(sum([[[1, 1], 1]]))).toBe('down')
    expect(directionOf(sum([[[4, 2], 1]]))).toBe('along')
  })
})
