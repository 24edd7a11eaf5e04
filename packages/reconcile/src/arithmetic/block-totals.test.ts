import { describe, expect, it } from 'vitest'
import type { SumAggregation } from '../aggregation/aggregation.js'
import { blockTotals } from './block-totals.js'

const grid = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'))
const held = (row: number, parts: readonly number[], columns: readonly number[] = [1, 2]): readonly SumAggregation[] =>
  columns.map((column) => ({
    id: `${String(row)},${String(column)}`,
    kind: 'sum',
    result: [row, column],
    operands: parts.map((part) => ({ at: [part, column], sign: 1 })),
    holds: 'exact',
    stated: '1',
    computed: '1',
    why: '',
  }))
const totals = (rows: readonly (readonly string[])[], aggregations = held(3, [1, 2])) =>
  blockTotals(rows, {}, { aggregations }).map(({ result, holds, stated, computed, operands }) => [
    result.join(),
    holds,
    stated,
    computed,
    operands.map(({ at }) => at.join()).join(' '),
  ])

describe('blockTotals', () => {
  const first = ['Line|Q1|Q2', 'A|10|20', 'B|5|6', 'Sub-total|15|26']
  it('finds the total of a block that lost a line, by one of its name that holds', () => {
    expect(totals(grid(...first, 'C|7|8', 'D|1|', 'Sub-total|10|11'))).toEqual([
      ['6,1', 'no', '10', '8', '4,1 5,1'],
      ['6,2', 'no', '11', '8', '4,2'],
    ])
  })
  it.each([
    ['it holds in a column', ['C|7|8', 'Sub-total|7|11']],
    ['it is less than its lines', ['C|7|8', 'Sub-total|6|7']],
    ['it is out by more than a line can be', ['C|7|8', 'Sub-total|70|80']],
    ['its lines are percentages', ['C|7%|8%', 'Sub-total|10%|11%']],
    ['a line stands below nought', ['C|-7|-8', 'D|9|9', 'Sub-total|10|11']],
    ['it is called otherwise', ['C|7|8', 'Net|10|11']],
    ['nothing stands above it', ['Sub-total|10|11']],
    ['a line without figures stands above it', ['C|7|8', 'South||', 'Sub-total|10|11']],
    ['a line without a name stands above it', ['C|7|8', '|1|1', 'Sub-total|10|11']],
    ['an average stands above it', ['C|7|8', 'Average|1|1', 'Sub-total|10|11']],
    ['a rate stands above it', ['C|7|8', 'Rate|1|1', 'Sub-total|10|11']],
    ['a change stands above it', ['C|7|8', 'Change|1|1', 'Sub-total|10|11']],
    ['a part of another stands above it', ['C|7|8', 'of which X|1|1', 'Sub-total|10|11']],
  ])('finds none where %s', (_, lines) => {
    expect(totals(grid(...first, ...lines))).toEqual([])
  })
  it('finds one in a single column only where it is counted again further down', () => {
    const rows = grid('Line|Q1', 'A|10', 'B|5', 'Sub-total|15', 'C|7', 'Sub-total|10', 'Total|25')
    const one = held(3, [1, 2], [1])
    expect(totals(rows, one)).toEqual([])
    expect(totals(rows, [...one, ...held(6, [3, 5], [1])])).toHaveLength(1)
  })
  it('finds none where no total of its name holds', () => {
    const rows = grid(...first, 'C|7|8', 'Sub-total|10|11')
    expect(totals(rows, [])).toEqual([])
    expect(
      totals(
        rows,
        held(3, [1, 2]).map((each) => ({ ...each, holds: 'no' as const })),
      ),
    ).toEqual([])
  })
  it('knows the totals of quarters by what their names have in common', () => {
    const rows = ['Line|Q1|Q2', 'A|10|20', 'B|5|6', 'Quarter 1|15|26', 'C|7|8', 'Quarter 2|10|11']
    expect(totals(grid(...rows))).toHaveLength(2)
    expect(totals(grid(...rows.with(5, 'Year|10|11')))).toEqual([])
  })
})
