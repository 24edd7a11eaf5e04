import { describe, expect, it } from 'vitest'
import { findAggregations } from './find-aggregations.js'

const split = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'))

/** Two sites, each with the wards set in under it, and one line of all before them. */
const sites = split(
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

const withCell = (row: number, column: number, text: string): readonly (readonly string[])[] =>
  sites.map((cells, at) => (at === row ? cells.with(column, text) : cells))

describe('a figure that is a sum and a part of another sum', () => {
  it.each(['126', '526', '836', '829'])('is found where %s is stated and both are out by as much', (text) => {
    const { suspects } = findAggregations(withCell(2, 1, text))
    expect(suspects).toEqual([
      { aggregations: ['sum down 2,1 of 3 from 3,1', 'sum down 1,1 of 2 from 2,1'], cells: [[2, 1]] },
    ])
  })

  it('is not what is wrong where the sum that it is a part of holds', () => {
    const { suspects } = findAggregations(withCell(4, 1, '293'))
    expect(suspects).toEqual([
      {
        aggregations: ['sum down 2,1 of 3 from 3,1'],
        cells: [
          [3, 1],
          [4, 1],
          [5, 1],
        ],
      },
    ])
  })

  it('is left in peace where both sums hold', () => {
    expect(findAggregations(sites).suspects).toEqual([])
  })
})

describe('a total that is wrong', () => {
  it('is found where it is one digit out in one of two columns and is right in the other', () => {
    const { suspects } = findAggregations(withCell(1, 2, '4,219'))
    expect(suspects.map(({ aggregations }) => aggregations)).toEqual([['sum down 1,2 of 2 from 2,2']])
    expect(suspects[0]?.cells).toContainEqual([1, 2])
  })
})
