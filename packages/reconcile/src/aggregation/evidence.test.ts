import { describe, expect, it } from 'vitest'
import {
  bestStretch,
  evidenceOf,
  holdsIn,
  ratioAt,
  stretchesOf,
  sumAt,
  verdict,
  type Evidence,
  type Relation,
} from './evidence.js'
import { figuresOf } from './figures.js'
import { given } from './given.js'
import { linesOf, readLabels } from './lines.js'
import { figuresIn, isPercent, isReadBackwards, saysRatio } from './says-ratio.js'
import type { Candidate } from './candidate.js'

const lines = (...rows: readonly string[]) => {
  const grid = rows.map((row) => row.split('|'))
  const figures = figuresOf(grid, {})
  return linesOf(figures, readLabels(figures, grid), 'down', undefined)
}
const relation = (kind: Relation['kind'], result: number, operands: readonly number[], more: Partial<Relation> = {}) =>
  ({ kind, result, operands, prior: 0, shape: 'run', ...more }) as Relation
const named = Object.fromEntries(Object.entries(verdict).map(([name, at]) => [at, name]))
const verdicts = (table: ReturnType<typeof lines>, asked: Relation): readonly string[] =>
  [...evidenceOf(table, asked).verdicts].slice(1).map((at) => named[at] ?? '')

describe('what the places of a relation say', () => {
  const table = lines(
    'Line|Q1|Q2|Q3|Q4|Q5',
    'Pay|1,210|304|1.4||0',
    'Non-pay|2,333|411|2.5||0',
    'Total|3,543|725|4.0|12|0',
  )
  const sum = relation('sum', 3, [1, 2])
  it('is exact, a slip of a digit, rounded, nothing to compare, or nothing', () => {
    expect(verdicts(table, sum)).toEqual(['exact', 'slip', 'rounding', 'none', 'trivial'])
    expect([verdict.exact, verdict.rounding, verdict.trivial].map(holdsIn)).toEqual([true, true, true])
    expect([verdict.none, verdict.slip, verdict.no].map(holdsIn)).toEqual([false, false, false])
  })
  it('says the more the more digits agree, and speaks against where none do', () => {
    const { weights } = evidenceOf(table, sum)
    expect(weights[1]).toBeGreaterThan(2)
    expect(weights[1]).toBeLessThanOrEqual(3)
    expect([weights[4], weights[5]]).toEqual([0, 0.02])
    const wrong = lines('Line|Q1', 'A|1,210', 'B|2,333', 'Total|9,871')
    expect(verdicts(wrong, sum)).toEqual(['no'])
    expect(evidenceOf(wrong, sum).weights[1]).toBeLessThan(0)
  })
  it('gives the sum with the signs of its lines, over the cells that state a figure', () => {
    const gaps = lines('Line|Q1|Q2', 'A|10|', 'B|4|3', 'C|6|')
    expect(sumAt(gaps, relation('sum', 3, [1, 2], { signs: [1, -1] }), 1)).toMatchObject({
      sum: 6,
      tolerance: 1,
      rest: 4,
      grain: 1,
      count: 2,
      nonzero: 2,
    })
    expect(sumAt(gaps, relation('sum', 3, [1, 2]), 2)).toMatchObject({ sum: 3, count: 1, rest: 0 })
    expect(sumAt(gaps, relation('sum', 3, [1, 3]), 2)).toBeNull()
  })
  it('knows a figure that lacks its sign', () => {
    const signs = lines('Line|Q1|Q2', 'Income|-1,234|-99', 'Cost|2,345|150', 'Net|3,579|51')
    expect(verdicts(signs, sum)).toEqual(['slip', 'exact'])
  })
  it('holds means to their lines', () => {
    const means = lines('Line|Q1|Q2', 'A|10|20', 'B|21|40', 'Mean|15.5|33')
    expect(verdicts(means, relation('average', 3, [1, 2]))).toEqual(['exact', 'no'])
  })
})

describe('shares and changes', () => {
  const table = lines(
    'Line|Q1|Q2|Q3',
    'Refused|61|12|5',
    'All|500|48|0',
    'Share|12.2%|25%|0%',
    'Change|719.7%|300%|',
    'Of all|12.2%|25%|0%',
  )
  it('are what two figures give, with what rounding lets them be away', () => {
    const share = ratioAt(table, relation('share', 3, [1, 2], { times: 100 }), 1)
    expect(share?.value).toBeCloseTo(12.2)
    expect(share?.slack).toBeCloseTo(100 * (0.5 / 500 + (61 / 500) * (0.5 / 500)))
    expect(ratioAt(table, relation('change', 4, [2, 1], { times: 100 }), 2)?.value).toBeCloseTo(300)
    expect(ratioAt(table, relation('share', 3, [1, 2]), 3)).toBeNull()
  })
  it('hold where they are what two figures give', () => {
    expect(verdicts(table, relation('share', 3, [1, 2], { times: 100 }))).toEqual(['exact', 'exact', 'none'])
    expect(verdicts(table, relation('share', 3, [2, 1], { times: 100 }))).toEqual(['no', 'no', 'trivial'])
  })
  it('say nothing where a figure is divided by one, or by a hundred for a percentage', () => {
    const ones = lines('Line|Q1|Q2|Q3', 'Cost|16.25|33.50|41.00', 'Pieces|1|2|100', 'Each|16.25|16.75|0.41')
    expect(verdicts(ones, relation('share', 3, [1, 2]))).toEqual(['trivial', 'exact', 'exact'])
    const hundreds = lines('Line|Q1|Q2', 'Passed|71|44', 'Sat|100|80', 'Rate|71|55')
    expect(verdicts(hundreds, relation('share', 3, [1, 2], { times: 100 }))).toEqual(['trivial', 'exact'])
  })
  it('are known by the words and the per cent signs of their line', () => {
    expect([1, 3].map((line) => isPercent(table, line))).toEqual([false, true])
    expect([1, 2, 4].map((line) => figuresIn(table, line))).toEqual([3, 3, 2])
    const says = (kind: Relation['kind'], result: number, times: 1 | 100) =>
      saysRatio(table, relation(kind, result, [1, 2], { times }))
    expect([says('share', 3, 100), says('share', 1, 100), says('share', 4, 100)]).toEqual([true, false, false])
    expect([says('share', 5, 100), says('share', 5, 1)]).toEqual([true, false])
    expect([says('change', 4, 100), says('change', 3, 100), says('sum', 3, 1)]).toEqual([true, false, false])
    const per = lines('Line|Q1|Q2', 'Cost|61|12', 'Beds|500|48', 'Cost per bed|0.12|0.25', 'Average|0.12|0.25')
    expect([3, 4, 1].map((line) => saysRatio(per, relation('share', line, [1, 2], { times: 1 })))).toEqual([
      true,
      true,
      false,
    ])
  })
  it('are read backwards where whole figures are divided by what has decimals', () => {
    const price = lines('Line|Q1|Q2|Q3|Q4', 'Cost|25|50|75|100', 'Price|2.51|2.52|2.53|2.57', 'Rate|10|20|30|39')
    expect(isReadBackwards(price, 3, 2)).toBe(true)
    expect(isReadBackwards(price, 3, 1)).toBe(false)
    expect(isReadBackwards(price, 2, 1)).toBe(false)
    expect(isReadBackwards(price, 3, undefined)).toBe(false)
    expect(saysRatio(price, relation('share', 3, [1, 2], { times: 1 }))).toBe(false)
    expect(saysRatio(price, relation('share', 3, [2, 1], { times: 1 }))).toBe(true)
  })
  it('grow with each of their cells as the quotient does', () => {
    const share = given(table, relation('share', 3, [1, 2], { times: 100 }) as Candidate, 1, [])
    expect(share.computed).toBeCloseTo(12.2)
    expect(share.weights.map((weight) => weight.toFixed(4))).toEqual(['0.2000', '-0.0244'])
    const sum = given(table, relation('sum', 3, [1, 2]) as Candidate, 1, [{ sign: 1 }, { sign: -1 }])
    expect([sum.computed, ...sum.weights]).toEqual([561, 1, -1])
    const mean = given(table, relation('average', 3, [1, 2]) as Candidate, 1, [{ sign: 1 }, { sign: 1 }])
    expect([mean.computed, ...mean.weights]).toEqual([280.5, 0.5, 0.5])
  })
})

describe('the run of places that says most', () => {
  const evidence = (...weights: readonly number[]): Evidence => ({
    verdicts: new Uint8Array(weights.length),
    weights: Float64Array.from(weights),
  })
  it('begins and ends with places that speak for the relation', () => {
    expect(bestStretch(evidence(-1, 2, -1, 3, -2, 1), 0, 5)).toEqual({ from: 1, to: 3, weight: 4 })
    expect(bestStretch(evidence(1, -2, 1, 1), 0, 3)).toEqual({ from: 2, to: 3, weight: 2 })
    expect(bestStretch(evidence(2, 0, -1, 3), 0, 1)).toEqual({ from: 0, to: 0, weight: 2 })
    expect(bestStretch(evidence(-1, -2), 0, 1)).toEqual({ from: 0, to: -1, weight: 0 })
  })
  it('is followed by those beside it that say enough', () => {
    const all = evidence(3, -9, 1, -9, 5, -9, 2)
    expect(stretchesOf(all, bestStretch(all, 0, 6), 2)).toEqual([
      { from: 4, to: 4, weight: 5 },
      { from: 0, to: 0, weight: 3 },
      { from: 6, to: 6, weight: 2 },
    ])
  })
})
