import { describe, expect, it } from 'vitest'
import { findAggregations } from './find-aggregations.js'
import type { Aggregation } from './aggregation.js'

const split = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'))
const sumsIn = (rows: readonly (readonly string[])[]): readonly Aggregation[] =>
  findAggregations(rows).aggregations.filter(({ kind }) => kind === 'sum')
const operandsOf = (one: Aggregation): string =>
  one.kind === 'sum' ? one.operands.map(({ at }) => at[0]).join(' ') : ''
const stated = (rows: readonly (readonly string[])[]): readonly string[] =>
  sumsIn(rows)
    .filter(({ result: [, column] }) => column === 1)
    .map((one) => `${String(one.result[0])} = ${operandsOf(one)} ${one.holds}`)

/** Two wards of a hospital, each with its parts set in under it, and one total that stands before all of them. */
const setIn = split(
  'Site|Beds|Staff',
  'All sites|1,417|4,214',
  '  North|826|2,533',
  '    Medicine|411|1,207',
  '    Surgery|298|933',
  '    Maternity|117|393',
  '  South|591|1,681',
  '    Medicine|377|1,052',
  '    Surgery|214|629',
)

describe('lines that are set in', () => {
  it('add up to the line that they stand under', () => {
    expect(stated(setIn)).toEqual(expect.arrayContaining(['2 = 3 4 5 exact', '6 = 7 8 exact', '1 = 2 6 exact']))
  })

  it('are told by their numbers, too', () => {
    const numbered = split(
      'Service|Spent £000',
      'HC.1 Curative care|46,271',
      'HC.1.1 In-patient|25,231',
      'HC.1.2 Day cases|2,134',
      'HC.1.3 Out-patient|18,906',
      'HC.2 Long-term care|19,517',
      'HC.2.1 In-patient|13,780',
      'HC.2.2 At home|5,737',
      'Total|65,788',
    )
    expect(stated(numbered)).toEqual(expect.arrayContaining(['1 = 2 3 4 exact', '5 = 6 7 exact']))
  })

  it('are said to fail where one digit is changed', () => {
    const changed = setIn.map((cells, row) => (row === 4 ? cells.with(1, '293') : cells))
    expect(stated(changed)).toContain('2 = 3 4 5 no')
  })
})

describe('rows that repeat one another', () => {
  it('bear out nothing by being many', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Line ${String(at)}|${String(4)}|3|1|${String(1_013 + 37 * at)}`)
    expect(sumsIn(split('Item|Packs in a case|Units in a pack|Dozens|Price', ...rows))).toEqual([])
  })

  it('count once where the columns are multiples of one another', () => {
    const rows = [520, 1040, 520, 1300].map((hours, at) =>
      [`Grade ${String(at)}`, ...[1, 3, 7, 9].map((by) => String(hours * by))].join('|'),
    )
    expect(stated(split('Grade|A|B|C|D', ...rows)).filter((one) => one.startsWith('1 ='))).toEqual([])
  })
})

describe('a figure that is carried over alone', () => {
  it('is the same figure, and not the next', () => {
    expect(sumsIn(split('Code|Name', '50201|Repair', '50202|Total repair'))).toEqual([])
  })
})

describe('noughts', () => {
  it('bear out no sum that holds in no place that could tell', () => {
    const rows = split('Item|Spent|Lent', 'Fees|41,273|0', 'Rates|18,906|0', 'Grants|25,231|0', 'Total|85,810|0')
    expect(sumsIn(rows).filter(({ holds }) => holds !== 'no')).toEqual([])
  })
})
