import { describe, expect, it } from 'vitest'
import { nothingBelieved } from './believed.js'
import type { Candidate } from './candidate.js'
import { believe } from './choose.js'
import { figuresOf } from './figures.js'
import { linesOf, readLabels } from './lines.js'

const grid = [
  'Line|Q1|Q2',
  'Part|12|13',
  'Whole|48|40',
  'Share|25|32.5',
  'Part before|11|12.8',
  'Whole before|44|39.4',
  'Rate to share|44|39.4',
].map((row) => row.split('|'))
const figures = figuresOf(grid, {})
const lines = linesOf(figures, readLabels(figures, grid), 'down', undefined)

const candidate = (result: number, operands: readonly number[], score: number, more: Partial<Candidate> = {}) =>
  ({
    kind: 'share',
    result,
    operands,
    score,
    stretch: { from: 1, to: 2, weight: 3 },
    holds: 2,
    fails: 0,
    ...more,
  }) as Candidate

const believedOf = (...candidates: readonly Candidate[]): readonly number[] => {
  const believed = nothingBelieved(lines)
  believe(believed, [...candidates], false)
  return believed.relations.map(({ result }) => result)
}

describe('of two ratios of the same three lines', () => {
  it('the likelier is believed, and not that its part or whole is made of it', () => {
    expect(believedOf(candidate(2, [1, 3], 1), candidate(3, [1, 2], 2))).toEqual([3])
    expect(believedOf(candidate(1, [3, 2], 2), candidate(3, [1, 2], 1))).toEqual([1])
  })
  it('both are believed where they are believed of other places', () => {
    const [first, second] = [1, 2].map((at) => ({ stretch: { from: at, to: at, weight: 3 } }))
    expect(believedOf(candidate(3, [1, 2], 2, first), candidate(2, [1, 3], 1, second))).toEqual([3, 2])
  })
  it('the one that holds everywhere takes the place of one that does not', () => {
    const often = { holds: 2, fails: 0 }
    expect(believedOf(candidate(3, [1, 2], 2, { holds: 1, fails: 1 }), candidate(2, [1, 3], 1, often))).toEqual([2])
  })
})

describe('what is divided by a share that was found', () => {
  it('is the whole again, unless it is called a ratio itself', () => {
    expect(believedOf(candidate(3, [1, 2], 2), candidate(5, [4, 3], 1))).toEqual([3])
    expect(believedOf(candidate(3, [1, 2], 2), candidate(6, [4, 3], 1))).toEqual([3, 6])
  })
  it('may be anything where the share is not believed', () => {
    expect(believedOf(candidate(5, [4, 3], 1))).toEqual([5])
  })
})
