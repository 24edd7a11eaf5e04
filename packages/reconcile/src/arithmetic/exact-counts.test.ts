import { describe, expect, it } from 'vitest'
import type { SumAggregation } from '../aggregation/aggregation.js'
import { withCountsExact, type TableRelations } from './counted-things.js'

/** The sum of the rows above the last one, in each column; `off` says by how much what is stated there is out. */
const relations = (headings: readonly string[], rows: readonly (readonly string[])[]) => {
  const valueOf = (row: number, column: number): number => Number((rows[row - 1]?.[column] ?? '').replaceAll(',', ''))
  const last = rows.length
  const sums = headings.slice(1).map((_, place): SumAggregation => {
    const column = place + 1
    const parts = Array.from({ length: last - 1 }, (_, row) => row + 1)
    const computed = parts.reduce((sum, row) => sum + valueOf(row, column), 0)
    const stated = valueOf(last, column)
    return {
      id: `sum in column ${String(column)}`,
      kind: 'sum',
      result: [last, column],
      operands: parts.map((row) => ({ at: [row, column], sign: 1 })),
      holds: stated === computed ? 'exact' : 'withinRounding',
      stated: String(stated),
      computed: String(computed),
      why: '',
    }
  })
  const found: TableRelations = { aggregations: sums, unexplained: [], suspects: [], notSearched: [], asked: new Set() }
  const result = withCountsExact({ headings, rows }, found, {
    valueOf: ([row, column]) => valueOf(row, column),
    halfOf: () => 0.5,
  })
  return {
    failing: result.aggregations.filter(({ holds }) => holds === 'no').map(({ id }) => id),
    asked: [...result.asked],
  }
}
const rowsOf = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'))
const nothing = { failing: [], asked: [] }
const second = 'sum in column 2'

describe('a sum of two counts that is one out', () => {
  it('is wrong where the same two rows give the same row exactly in another column', () => {
    // 12 + 10 = 22; 15 + 11 = 26.
    const rows = (other: string) => rowsOf('Answered|12|15', 'Left|10|11', `Calls|${other}|27`)
    expect(relations(['Line', 'Number in May', 'Number in June'], rows('22'))).toEqual({ failing: [second], asked: [] })
    expect(relations(['Line', 'Number in May', 'Number in June'], rows('23'))).toEqual(nothing)
  })
})

describe('a total that is one out where nothing says what is counted', () => {
  it('is asked about if all figures are small whole numbers, and others agree', () => {
    // 12 + 10 + 31 = 53; 15 + 11 + 20 = 46.
    const rows = rowsOf('North|12|15', 'South|10|11', 'West|31|20', 'Total|53|47')
    expect(relations(['Area', '2024', '2025'], rows)).toEqual({ failing: [second], asked: [second] })
  })
  it('is left to rounding if what stands there is measured, or in thousands', () => {
    const rows = rowsOf('North|12|15', 'South|10|11', 'West|31|20', 'Total|53|47')
    expect(relations(['Area', 'Hours 2024', 'Hours 2025'], rows)).toEqual(nothing)
    // 1,200 + 1,000 + 3,100 = 5,300; 1,500 + 1,100 + 2,000 = 4,600.
    const large = rowsOf('North|1,200|1,500', 'South|1,000|1,100', 'West|3,100|2,000', 'Total|5,300|4,601')
    expect(relations(['Area', '2024', '2025'], large)).toEqual(nothing)
  })
  it('is asked about if so many others agree to the last digit as rounded figures would not', () => {
    // Of sums of four rounded figures 0.55 agree by chance: of four such sums 0.09.
    const rows = rowsOf(
      'North|1,201|1,502|2,004|4,011|3,107',
      'South|1,002|1,104|2,110|1,203|2,208',
      'East|4,003|5,107|1,001|2,302|1,306',
      'West|3,104|2,009|1,903|1,108|4,402',
      'Total|9,310|9,722|7,018|8,624|11,024',
    )
    const years = ['Area', '2021', '2022', '2023', '2024', '2025']
    expect(relations(years, rows)).toEqual({ failing: ['sum in column 5'], asked: ['sum in column 5'] })
  })
})

describe('two totals of counts that are one out', () => {
  // Column by column: 53, 46, 76 and 32; and 65, 66 and 62.
  const rows = (others: string) =>
    rowsOf('North|12|15|31|10|11', 'South|10|11|15|12|12', 'West|31|20|30|10|13', `Total|${others}`)
  const headings = ['Number of calls', 'May', 'June', 'July', 'August', 'September']
  it('are rounding where fewer than four others agree, and wrong where four do', () => {
    expect(relations(headings, rows('53|46|76|33|37'))).toEqual({
      failing: ['sum in column 4', 'sum in column 5'],
      asked: ['sum in column 4', 'sum in column 5'],
    })
    const six = [...headings, 'October']
    const more = rows('53|46|76|32|37|61').map((row, at) =>
      [...row, ...(at === 3 ? [] : [String(20 + at)])].slice(0, 7),
    )
    expect(relations(six, more)).toEqual({ failing: ['sum in column 5', 'sum in column 6'], asked: [] })
  })
})
