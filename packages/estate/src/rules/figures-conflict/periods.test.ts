import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../../plugin.js'

const model = createModel({ plugins: [estate()] })
const conflicts = (files: readonly (readonly [name: string, count: string])[]): readonly string[] => {
  const sources = files.map(([name, count]) => readCsv(`Asset,Vendor,Quantity\nPCs,Example,${count}\n`, { name }))
  return model
    .check(model.recognise(sources), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule === 'estate/figures-conflict')
    .map(({ stated, computed }) => `${stated ?? ''} against ${computed ?? ''}`)
}

describe('figures of several files', () => {
  it.each([
    ['2024/estate.csv', '2025/estate.csv'],
    ['estate-2023-24.csv', 'estate-2024-25.csv'],
    ['April 2025.csv', 'May 2025.csv'],
  ])('are no contradiction where %s and %s are of different periods', (one, two) => {
    expect(
      conflicts([
        [one, '4307'],
        [two, '4107'],
      ]),
    ).toEqual([])
  })

  it.each([
    ['a.csv', 'b.csv'],
    ['2024/a.csv', '2024/b.csv'],
    ['2024/a.csv', 'b.csv'],
    ['2024.csv', '2024-25.csv'],
    ['estate 2024 and 2025.csv', '2025.csv'],
  ])('are one where %s and %s may be of the same', (one, two) => {
    expect(
      conflicts([
        [one, '4307'],
        [two, '4107'],
      ]),
    ).toEqual(['4107 against 4307'])
  })

  it('are compared within each year, in whatever order the years come', () => {
    expect(
      conflicts([
        ['2024/a.csv', '4307'],
        ['2025/a.csv', '4107'],
        ['2024/b.csv', '4317'],
        ['2025/b.csv', '4107'],
      ]),
    ).toEqual(['4317 against 4307'])
  })
})
