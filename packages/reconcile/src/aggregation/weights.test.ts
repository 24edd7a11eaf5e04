import { expect, it } from 'vitest'
import { crossingWith, missesOf } from './emit.js'
import { figuresOf } from './figures.js'
import { findSums } from './find-sums.js'
import { featuresOf } from './likelihood.js'
import { linesOf, readLabels } from './lines.js'
import { missWeights, weights } from './weights.data.js'

// A weight that is missing would be no number, and nothing would be believed.
const grid = [
  ['Ward', 'Plan', 'Actual', 'Last year', 'Share of plan'],
  ['Ash', '1,204', '1,310', '1,188', '20.0%'],
  ['Beech', '2,877', '2,640', '2,512', '47.8%'],
  ['Cedar', '1,933', '1,871', '1,940', '32.1%'],
  ['Total', '6,014', '5,921', '5,640', '100.0%'],
]

it('has one weight for each feature', () => {
  const figures = figuresOf(grid, {})
  const labels = readLabels(figures, grid)
  const lines = linesOf(figures, labels, 'down', undefined)
  const sums = findSums(lines)
  const along = findSums(linesOf(figures, labels, 'along', undefined))

  const [sum] = sums.relations
  expect(featuresOf(lines, (sum as (typeof sums.relations)[number]).grounds)).toHaveLength(weights.sum.length)
  expect(new Set(Object.values(weights).map(({ length }) => length)).size).toBe(1)

  const [miss] = missesOf(sums, { own: crossingWith(sums), other: crossingWith(along) })
  expect(miss?.features).toHaveLength(missWeights.length)
  expect([...Object.values(weights).flat(), ...missWeights].every(Number.isFinite)).toBe(true)
})
