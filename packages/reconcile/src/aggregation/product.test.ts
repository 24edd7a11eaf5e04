import { describe, expect, it } from 'vitest'
import { findAggregations } from './find-aggregations.js'

/** Where shares were found: the columns of result, part and whole, each once. */
const sharesIn = (...lines: readonly string[]): readonly string[] => [
  ...new Set(
    findAggregations(lines.map((line) => line.split('|'))).aggregations.flatMap((each) =>
      each.kind === 'share' ? [`${String(each.result[1])} = ${String(each.part[1])} / ${String(each.whole[1])}`] : [],
    ),
  ),
]

describe('what was bought at which price', () => {
  const rows = ['Paper|120|3.45|414.00', 'Toner|14|62.10|869.40', 'Folders|300|0.85|255.00', 'Pens|500|0.22|110.00']
  it('is said once, by its quantity', () => {
    expect(sharesIn('Item|Quantity|Unit price|Amount', ...rows)).toEqual(['1 = 3 / 2'])
  })
  it('is said so beside a row of totals too', () => {
    expect(sharesIn('Item|Quantity|Unit price|Amount', ...rows, 'Total|934|66.62|1,648.40')).toEqual(['1 = 3 / 2'])
  })
  it('is no quantity that is the same for all, but its price', () => {
    const hours = ['April|45|12|540', 'May|45|31|1,395', 'June|45|8|360', 'July|45|27|1,215', 'August|45|19|855']
    expect(sharesIn('Month|Hourly rate|Hours|Cost', ...hours)).toEqual(['2 = 3 / 1'])
  })
  it('is nothing where amounts are other figures', () => {
    const others = rows.map((row, at) => row.replace(/[^|]+$/u, String(401.37 + 97 * at)))
    expect(sharesIn('Item|Quantity|Unit price|Amount', ...others)).toEqual([])
  })
})
