import { describe, expect, it } from 'vitest'
import { namedMeans } from './named-means.js'

const grid = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'))
const means = (rows: readonly (readonly string[])[], row = rows.length - 1) =>
  namedMeans(rows, {}, { aggregations: [], unexplained: [[row, 1]], suspects: [], notSearched: [] } as never).map(
    ({ result, holds, stated, computed, operands }) => [result.join(), holds, stated, computed, operands.length],
  )

describe('namedMeans', () => {
  const heads = 'Ward|Q1|Q2|Q3|Q4'
  it('finds the mean of the lines above where it holds in most places', () => {
    expect(means(grid(heads, 'A|10|20|30|40', 'B|20|30|41|50', 'Average|15|25|36|55'))).toEqual([
      ['3,1', 'exact', '15', '15', 2],
      ['3,2', 'exact', '25', '25', 2],
      ['3,3', 'withinRounding', '36', '35.5', 2],
      ['3,4', 'no', '55', '45', 2],
    ])
  })
  it.each([
    ['it holds in two places only', grid('Ward|Q1|Q2|Q3', 'A|10|20|30', 'B|20|30|41', 'Average|15|25|55')],
    [
      'it fails in more than a quarter of them',
      grid(`${heads}|Q5`, 'A|10|20|30|40|1', 'B|20|30|40|50|3', 'Average|15|25|35|99|99'),
    ],
    ['its line is called otherwise', grid(heads, 'A|10|20|30|40', 'B|20|30|40|50', 'Middle|15|25|35|99')],
    ['one line stands above it', grid(heads, 'A|10|20|30|40', 'Average|10|20|30|99')],
  ])('finds none where %s', (_, rows) => {
    expect(means(rows)).toEqual([])
  })
  it('ends at a total, a rate and a line without figures', () => {
    for (const apart of ['Total|1|2|3|4', 'Rate (%)|1|2|3|4', 'Change|1|2|3|4', 'South|||', 'Mean|1|2|3|4'])
      expect(
        means(grid(heads, 'Z|1|1|1|1', apart, 'A|10|20|30|40', 'B|20|30|40|50', 'Average|15|25|35|99')).map(
          ([, , , , count]) => count,
        ),
      ).toEqual([2, 2, 2, 2])
  })
  it('looks at the sixty lines right before it', () => {
    const rows = Array.from({ length: 61 }, (_, at) => `W${String(at)}|10|20|30|40`)
    expect(means(grid(heads, ...rows, 'Average|10|20|30|99')).map(([, , , , count]) => count)).toEqual([60, 60, 60, 60])
  })
  it('leaves out a place with a gap, and is not asked where all is explained', () => {
    const rows = grid(`${heads}|Q5`, 'A|10|20|30|40|1', 'B|20|30|40|50|', 'Average|15|25|35|99|1')
    expect(means(rows).map(([at]) => at)).toEqual(['3,1', '3,2', '3,3', '3,4'])
    expect(namedMeans(rows, {}, { aggregations: [], unexplained: [] } as never)).toEqual([])
  })
})
