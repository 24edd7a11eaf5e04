import { describe, expect, it } from 'vitest'
import { published } from '../../test/published.js'
import { Decimal, type Figure } from '@imt/core'
import type { CellId, Equation, SumEquation } from '../equation/equation.js'
import { reconcile } from '../reconcile.js'
import type { Component } from '../reconciliation.js'

const sum = (id: string, total: CellId, ...terms: CellId[]): SumEquation => ({
  id,
  kind: 'sum',
  total,
  terms: terms.map((cell) => ({ cell, sign: 1 })),
})
const share = (id: string, numerator: CellId, denominator: CellId): Equation => ({
  id,
  kind: 'ratio',
  result: id,
  numerator,
  denominator,
  scale: 100,
  rounding: 'nearest',
})
const figures = (texts: Readonly<Record<string, string | number>>): Map<CellId, Figure> =>
  new Map(Object.entries(texts).map(([cell, text]) => [cell, published(String(text))]))
const sets = (components: readonly Component[]): string[][] =>
  components.map(({ repairs }) =>
    repairs
      .map(({ changes }) =>
        changes
          .map(({ cell, to }) => `${cell}=${to}`)
          .sort()
          .join(' '),
      )
      .sort(),
  )

describe('a set with several cells of one ratio', () => {
  it('settles the amount by its sums, then the percentage by the amount', () => {
    const cells = figures({ a: '£300,000', again: '£250,000', b: '£750,000', all: '£1,000,000', p: '52.0%' })
    const { components } = reconcile({
      cells,
      equations: [sum('total', 'all', 'a', 'b'), sum('again', 'again', 'a'), share('p', 'a', 'all')],
    })
    expect(sets(components)).toEqual([['a=£250,000 p=25.0%']])
    expect(components[0]).toMatchObject({ unique: true, size: 2 })
  })

  it('settles numerator and denominator by their sums before the percentage', () => {
    const cells = figures({
      n: '£300,000',
      n2: '£250,000',
      n3: '£250,000',
      d: '£900,000',
      d2: '£1,000,000',
      d3: '£1,000,000',
      p: '70.0%',
    })
    const { components } = reconcile({
      cells,
      equations: [
        sum('n2', 'n2', 'n'),
        sum('n3', 'n3', 'n'),
        sum('d2', 'd2', 'd'),
        sum('d3', 'd3', 'd'),
        share('p', 'n', 'd'),
      ],
    })
    expect(sets(components)).toEqual([['d=£1,000,000 n=£250,000 p=25.0%']])
  })
})

describe('bounds and ranges in a repair', () => {
  it('asks no more than the open side does', () => {
    const { components } = reconcile({
      cells: figures({ t: '50', a: '60', b: 'at least 10' }),
      equations: [sum('total', 't', 'a', 'b')],
    })
    expect(components[0]?.repairs.map(({ changes }) => changes[0]?.range)).toEqual([
      { low: '69', high: null },
      { low: null, high: '41' },
    ])
  })

  it('divides what is only bounded', () => {
    const outcome = (texts: Record<string, string>): number =>
      reconcile({ cells: figures(texts), equations: [share('p', 'n', 'd')] }).counts.violated
    expect(outcome({ p: '60%', n: 'at least 50', d: '100' })).toBe(0)
    expect(outcome({ p: '40%', n: 'at least 50', d: '100' })).toBe(1)
    expect(outcome({ p: '40%', n: '50', d: 'at least 100' })).toBe(0)
    expect(outcome({ p: '60%', n: '50', d: 'at least 100' })).toBe(1)
    expect(outcome({ p: '-60%', n: '-50', d: 'at least 100' })).toBe(1)
    expect(outcome({ p: 'at least 40%', n: '50', d: '100' })).toBe(0)
    expect(outcome({ p: 'at least 60%', n: '50', d: '100' })).toBe(1)
  })

  it('locates beside a bounded ratio', () => {
    const texts = { p: 'at least 60%', n: '50', n2: '50', d: '100' }
    expect(
      sets(reconcile({ cells: figures(texts), equations: [share('p', 'n', 'd'), sum('n2', 'n2', 'n')] }).components),
    ).toEqual([['d=84']])
  })

  it('keeps ranges exact beyond what doubles hold', () => {
    const big = (value: string): Figure => ({
      ...published('1'),
      value: new Decimal(value),
      low: new Decimal(value),
      high: new Decimal(value),
    })
    const range: Figure = { ...published('1 to 2'), low: new Decimal('1e20'), high: new Decimal('2e20') }
    const outcome = (total: string): number =>
      reconcile({
        cells: new Map([
          ['t', big(total)],
          ['a', range],
          ['b', big('1')],
          ['dash', published('-')],
        ]),
        equations: [sum('total', 't', 'a', 'b', 'dash')],
        absentAsZero: ['dash'],
      }).counts.violated
    expect(outcome('200000000000000000002')).toBe(0)
    expect(outcome('200000000000000000003')).toBe(1)
    expect(outcome('99999999999999999999')).toBe(1)
    expect(outcome('100000000000000000000')).toBe(0)
  })
})

describe('components that meet in an equation that holds', () => {
  /**
   * Rows that are out by the given amounts, their totals adding up: three totals may be wrong, or one entry in each
   * row.
   */
  const rows = (out: readonly number[]): ReturnType<typeof reconcile> => {
    const texts: Record<string, number> = { t: 1_000 * out.length }
    out.forEach((by, row) => Object.assign(texts, { [`s${row}`]: 1_000, [`a${row}`]: 400, [`b${row}`]: 600 - by }))
    return reconcile({
      cells: figures(texts),
      equations: [
        ...out.map((_, row) => sum(`row ${row}`, `s${row}`, `a${row}`, `b${row}`)),
        sum('all', 't', ...out.map((_, row) => `s${row}`)),
      ],
    })
  }

  it('are decided together where two amounts cancel', () => {
    const { components } = rows([100, -100])
    expect(components).toMatchObject([{ equations: ['row 0', 'row 1'], size: 2, search: 'complete', unique: false }])
    expect(sets(components)[0]).toEqual([
      'a0=500 a1=300',
      'a0=500 b1=600',
      'a1=300 b0=600',
      'b0=600 b1=600',
      's0=900 s1=1100',
    ])
  })

  it('and where three do', () => {
    const { components } = rows([100, 200, -300])
    expect(components).toHaveLength(1)
    expect(sets(components)[0]).toHaveLength(2 ** 3 + 1)
    expect(sets(components)[0]).toContain('s0=900 s1=800 s2=1300')
  })

  it('but apart where they do not', () => {
    const { components } = rows([100, 230, -470])
    expect(sets(components)).toEqual([
      ['a0=500', 'b0=600'],
      ['a1=630', 'b1=600'],
      ['a2=-70', 'b2=600'],
    ])
  })

  it('three of many cancel', () => {
    const { components } = rows([100, 200, -300, 4_000])
    expect(components.map(({ equations, size }) => [equations.length, size])).toEqual([
      [3, 3],
      [1, 1],
    ])
  })

  // Every amount but the first three is so large that nothing cancels it.
  const threeOf = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, row) => [100, 200, -300][row] ?? 4_000 + 1_000 * row)

  it('three are looked for among 65 in one equation; in more they stand apart, each decided by itself', () => {
    expect(rows(threeOf(65)).components.map(({ equations }) => equations.length)).toEqual([3, ...Array(62).fill(1)])
    const { components } = rows(threeOf(66))
    expect(components).toHaveLength(66)
    for (const { search, repairs } of components) {
      expect(search).toBe('complete')
      expect(repairs.map(({ changes }) => changes.length)).toEqual([1, 1])
    }
  })

  it('what is left after a million comparisons is taken to cancel, and said to be undecided', () => {
    const { components } = rows(threeOf(1_103).slice(3))
    // Each total is compared with those of all 1,100 rows: 909 times 1,100 is just below a million.
    expect(components.map(({ search }) => search)).toEqual([
      ...Array(909).fill('complete'),
      ...Array(191).fill('stopped'),
    ])
    expect(components.at(-1)?.stoppedAt?.reason).toBe('joined')
  })
})

describe('figures of unlike precision', () => {
  // Amounts in pence, in pounds and in thousands. Rounding of the thousands leaves £1,000 open either way, and the
  // sum in pence must come out exactly: only x at so many pence beside the round amount leaves y in whole pounds.
  it.each([
    ['26,000.01', 'x=6,000.01 y=20,000'],
    ['26,000.02', 'x=6,000.02 y=20,000'],
    ['25,999.99', 'x=5,999.99 y=20,000'],
    ['25,999.98', 'x=5,999.98 y=20,000'],
  ])('are settled beside the change that agrees best: %s', (total, expected) => {
    const { components } = reconcile({
      cells: figures({ t: total, x: '1,000.00', y: '25,000', A: '7k', a: '1k', B: '21k', b: '1k' }),
      equations: [
        { ...sum('pence', 't', 'x', 'y'), rounding: 'none' },
        sum('A', 'A', 'x', 'a'),
        sum('B', 'B', 'y', 'b'),
      ],
    })
    expect(components).toMatchObject([{ size: 2, search: 'complete', unique: true }])
    expect(sets(components)).toEqual([[expected]])
  })
})

describe('a search that reaches into another component', () => {
  const equations = { a: sum('a', 'x', 'y'), x: sum('x', 'x', 'p'), y: sum('y', 'y', 'q'), b: sum('b', 'p', 'r') }
  // x and y disagree and each is confirmed elsewhere; p, which confirms x, disagrees with r by another amount.
  const cells = figures({ x: 1_000, p: 1_000, y: 1_200, q: 1_200, r: 1_750 })
  it.each([
    ['first', [equations.a, equations.x, equations.y, equations.b]],
    ['last', [equations.b, equations.x, equations.y, equations.a]],
  ])('takes both together, whichever is met %s', (_, order) => {
    const { components } = reconcile({ cells, equations: order })
    expect(components).toMatchObject([{ size: 3, search: 'complete' }])
    expect(components[0]?.equations.toSorted()).toEqual(['a', 'b'])
    expect(sets(components)[0]).toEqual(['p=1200 r=1200 x=1200', 'q=1000 r=1000 y=1000'])
  })

  it('and each by itself when together they are too many', () => {
    const { components } = reconcile({
      cells,
      equations: [equations.a, equations.x, equations.y, equations.b],
      maximumChanges: 2,
    })
    expect(components.map(({ equations: own, search, stoppedAt }) => [own, search, stoppedAt?.reason])).toEqual([
      [['a'], 'stopped', 'joined'],
      [['b'], 'stopped', 'joined'],
    ])
    expect(sets(components)).toEqual([['q=1000 y=1000'], ['r=1000']])
  })
})

describe('truncated sums', () => {
  it('are repaired to values that truncation allows, also across zero', () => {
    const cut = (id: string, total: CellId, ...terms: CellId[]): SumEquation => ({
      ...sum(id, total, ...terms),
      rounding: 'truncated',
    })
    const { components } = reconcile({
      cells: figures({ t: 40, a: 4, b: 4, u: 8 }),
      equations: [cut('total', 't', 'a', 'b'), cut('again', 'u', 't')],
    })
    expect(sets(components)).toEqual([['t=8']])
    const below = reconcile({
      cells: figures({ t: 12, a: -7, b: 3, u: -4 }),
      equations: [cut('total', 't', 'a', 'b'), cut('again', 'u', 't')],
    })
    expect(sets(below.components)).toEqual([['t=-4']])
  })
})
