import { describe, expect, it } from 'vitest'
import { findAggregations } from '../aggregation/find-aggregations.js'
import { rowsShifted } from './rows-shifted.js'
import { rowsTwice } from './row-twice.js'
import { runningBalances } from './running-balances.js'
import { sharesOfTotal } from './shares-of-total.js'
import { totalsOfRuns } from './totals-of-runs.js'

type Grid = readonly (readonly string[])[]
const grid = (...lines: readonly string[]): Grid => lines.map((line) => line.split('|'))
const nothing = { aggregations: [] }

describe('a total of the lines right above it', () => {
  const run = (a: string, b: string, total: string) =>
    totalsOfRuns(grid('Team|Open|Closed|Held', `A|12|5|${a}`, `B|10|4|${b}`, `Total|22|9|${total}`), {}, nothing).map(
      ({ holds }) => holds,
    )
  it('is asked for in a column where it is a digit out, and in none of percentages', () => {
    expect(run('30', '21', '61')).toEqual(['exact', 'exact', 'no'])
    expect(run('30%', '21%', '61%')).toEqual([])
  })
  it('is no sum where it states the most of its lines, or the least', () => {
    expect(run('30', '21', '30')).toEqual([])
    expect(run('30', '21', '21')).toEqual([])
  })
})

describe('a row whose figures stand one column to the right of their own', () => {
  // The figures of West are 31, 20, 30 and 13: with them the columns come to 53, 51, 76 and 35.
  const rows = grid(
    'Site|Q1|Q2|Q3|Q4|Note',
    'North|12|15|31|10|',
    'South|10|16|15|12|',
    'West||31|20|30|13',
    'Total|53|51|76|35|',
  )
  it('gives each total with what its column comes to as it is printed', () => {
    const sums = rowsShifted(rows, {}, findAggregations(rows))
    expect(sums.map(({ result, stated, computed }) => [result.join(), stated, computed])).toEqual([
      ['4,1', '53', '22'],
      ['4,2', '51', '62'],
      ['4,3', '76', '66'],
      ['4,4', '35', '52'],
    ])
  })
})

describe('a row that stands in a table twice', () => {
  const twice = (rows: Grid) => {
    const valueOf = (row: number, column: number): number =>
      Number((rows[row]?.[column] ?? '').replaceAll(',', '') || NaN)
    return rowsTwice(rows, {}, findAggregations(rows), valueOf).flatMap(({ sums }) =>
      sums.map(({ result, stated, computed }) => [result.join(), stated, computed]),
    )
  }
  it('is told by a total of two rows, and by a line of another name of three', () => {
    const two = (name: string) =>
      grid('Item|2024|2025', 'Chairs|1,212|1,310', 'Desks|2,148|2,244', 'Desks|2,148|2,244', `${name}|3,360|3,554`)
    expect(twice(two('Total'))).toEqual([
      ['4,1', '3360', '5508'],
      ['4,2', '3554', '5798'],
    ])
    expect(twice(two('Furniture'))).toEqual([])
  })
})

describe('a balance that runs on', () => {
  const balances = (...lines: readonly string[]) =>
    runningBalances(grid(...lines), {}, nothing).map(({ result, stated, computed, holds, operands }) => [
      result.join(),
      stated,
      computed,
      holds,
      operands.map(({ at, sign }) => `${sign < 0 ? '-' : ''}${at.join()}`).join(' '),
    ])
  it('is what was there before and what came, and begins with the first that came where it accumulates', () => {
    expect(balances('Week|Doses|Cumulative', '1|677|677', '2|747|1,424', '3|752|2,176', '4|744|2,930')).toEqual([
      ['1,2', '677', '677', 'exact', '1,1'],
      ['2,2', '1424', '1424', 'exact', '1,2 2,1'],
      ['3,2', '2176', '2176', 'exact', '2,2 3,1'],
      ['4,2', '2930', '2920', 'no', '3,2 4,1'],
    ])
  })
  it('does not begin with the first that came where something was there before', () => {
    const rows = [
      'April|412|377|5,155',
      'May|455|401|5,209',
      'June|398|420|5,187',
      'July|371|366|5,192',
      'August|344|390|5,146',
    ]
    expect(balances('Month|Additions|Removals|On the list at month end', ...rows).map(([at]) => at)).toEqual([
      '2,3',
      '3,3',
      '4,3',
      '5,3',
    ])
  })
})

describe('shares of a total that stands in another row', () => {
  it('grow with their part, and fall with the total', () => {
    const shares = sharesOfTotal(
      grid('Outcome|Number|Share', 'Disclosed|310|62%', 'Refused|61|12.2%', 'Held|129|25.8%', 'Total|500|100%'),
      {},
      nothing,
    )
    const first = shares.find(({ aggregation: { result } }) => result[0] === 1)
    expect(first?.aggregation).toMatchObject({ part: [1, 1], whole: [4, 1], holds: 'exact', computed: '62' })
    // One more disclosed is a fifth of a point more; one more in all is 310 / 500² = 0.124 points less.
    expect(first?.fact.terms).toEqual([
      { cell: [1, 2], weight: 1 },
      { cell: [1, 1], weight: -0.2 },
      { cell: [4, 1], weight: expect.closeTo(0.124, 12) as number },
    ])
  })
})
