import { describe, expect, it } from 'vitest'
import type { Relation } from './evidence.js'
import { figuresOf } from './figures.js'
import { featuresOf, likelihoodOf, type Grounds } from './likelihood.js'
import { linesOf, readLabels } from './lines.js'
import { weights } from './weights.data.js'

const grid = ['Line|Q1|Q2|Q3', 'Refused|61|12|30', 'Price of all|50|48|40', 'Total|122%|25%|75%', 'All|111|60|70'].map(
  (line) => line.split('|'),
)
const figures = figuresOf(grid, {})
const lines = linesOf(figures, readLabels(figures, grid), 'down', undefined)
const grounds = (relation: Partial<Relation>, more: Partial<Grounds> = {}): Grounds => ({
  relation: { kind: 'sum', result: 4, operands: [1, 2], prior: 0, shape: 'run', ...relation },
  stretch: { from: 1, to: 3, weight: 4 },
  holds: 3,
  fails: 0,
  near: 0,
  exact: 3,
  coverage: 1,
  distinct: { places: 3, weight: 4 },
  ...more,
})

describe('the features of a relation', () => {
  it.each(['sum', 'average', 'share', 'change'] as const)('are as many as have a weight: %s', (kind) => {
    expect(featuresOf(lines, grounds({ kind }))).toHaveLength(weights[kind].length)
  })
  it('of a share say whether it is rather a product read backwards, and of others nothing of that', () => {
    const ofRatio = (relation: Partial<Relation>) => featuresOf(lines, grounds(relation)).slice(36, 41)
    const share = { kind: 'share', result: 3, times: 100 } as const
    // One of its three figures is more than all; the whole is called a total and a price.
    expect(ofRatio({ ...share, operands: [1, 2] }).map((each) => each.toFixed(2))).toEqual([
      '0.00',
      '0.67',
      '1.00',
      '1.00',
      '0.00',
    ])
    expect(ofRatio({ ...share, operands: [4, 1] })).toEqual([0, 2 / 3, 0, 0, 1])
    expect(ofRatio({ ...share, operands: [1, 4] })[0]).toBe(1)
    expect(ofRatio({ kind: 'sum' })).toEqual([0, 0, 0, 0, 0])
  })
  it('say how far the farthest line of a sum is from its result, in twentieths', () => {
    expect(featuresOf(lines, grounds({ result: 4, operands: [3, 2] }))[25]).toBe(2 / 20)
    expect(featuresOf(lines, grounds({ result: 4, operands: [1, 3] }))[25]).toBe(3 / 20)
  })
  it('say the more for a relation the more places hold, and the less the more fail', () => {
    const likely = (more: Partial<Grounds>) => likelihoodOf(lines, grounds({}, more))
    const held = (holds: number) => ({ holds, exact: holds, distinct: { places: holds, weight: holds } })
    expect(likely(held(6))).toBeGreaterThan(likely({ ...held(2), fails: 4 }))
    expect(likely({ coverage: 1 })).toBeGreaterThan(likely({ coverage: 0.2 }))
  })
})
