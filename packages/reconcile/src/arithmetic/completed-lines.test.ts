import { describe, expect, it } from 'vitest'
import { faultsOf } from './faults.js'
import { relationsOf } from './relations-of.js'

/** The cell of each fault, with what is stated there and what its parts come to. */
const failing = (...lines: readonly string[]): readonly string[] => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const table = { headings, rows }
  const { faults } = faultsOf(relationsOf(table), table, { text: ([row, column]) => rows[row - 1]?.[column] ?? '' })
  return faults.flatMap(({ failing: all }) =>
    all.map(({ result, stated, computed }) => `${result.join()}: ${stated}, not ${computed}`),
  )
}

describe('a total that fails in two rows', () => {
  const begun = ['Month|All|Adults|Children', 'April|331|210|121', 'May|278|188|90']

  it('is told where its parts exceed it by as much in the sum of the rows: one of them was added up wrong', () => {
    expect(failing(...begun, 'June|244|175|96', 'Quarter|853|573|307')).toEqual([
      '3,1: 244, not 271',
      '4,1: 853, not 880',
    ])
  })
  it('is not told where it counts some who are in no column', () => {
    expect(failing(...begun, 'June|300|175|96', 'Quarter|909|573|307')).toEqual([])
  })
  it('is not told where it agrees', () => {
    expect(failing(...begun, 'June|271|175|96', 'Quarter|880|573|307')).toEqual([])
  })
})
