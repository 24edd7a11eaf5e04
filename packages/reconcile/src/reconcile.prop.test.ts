import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grandTotals, sound } from '../test/seed-finance.js'
import { published } from '../test/published.js'
import type { Figure } from '@imt/core'
import { compileEquations } from './bulk/compile-equations.js'
import type { CellId, Equation, SumEquation } from './equation/equation.js'
import { reconcile } from './reconcile.js'
import type { Reconciliation } from './reconciliation.js'

type Values = ReadonlyMap<CellId, number>

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const figures = (values: Values): Map<CellId, Figure> =>
  new Map([...values].map(([cell, value]) => [cell, published(String(value), 'count')]))

/** A total and its signed terms, all different cells, and how far rounding reaches. */
const sum = (id: number): fc.Arbitrary<SumEquation> =>
  fc
    .tuple(
      fc.shuffledSubarray(names, { minLength: 2, maxLength: 5 }),
      fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: 4, maxLength: 4 }),
      fc.constantFrom('nearest' as const, 'none' as const),
    )
    .map(([[total = 'a', ...terms], signs, rounding]) => ({
      id: `e${id}`,
      kind: 'sum',
      total,
      terms: terms.map((cell, at) => ({ cell, sign: signs[at] ?? 1 })),
      rounding,
    }))
const system = fc
  .tuple(sum(0), sum(1), sum(2), sum(3))
  .chain((all) => fc.integer({ min: 1, max: 4 }).map((count) => all.slice(0, count)))
const values = fc
  .tuple(...names.map((name) => fc.integer({ min: -6, max: 6 }).map((value) => [name, value] as const)))
  .map((entries): Values => new Map(entries))

const holds = ({ total, terms, rounding }: SumEquation, of: Values): boolean => {
  const difference = (of.get(total) ?? 0) - terms.reduce((so, { cell, sign }) => so + sign * (of.get(cell) ?? 0), 0)
  return Math.abs(difference) <= (rounding === 'none' ? 0 : (terms.length + 1) / 2)
}

/** All smallest sets of at most two cells, by trying every value that could matter. */
const byForce = (equations: readonly SumEquation[], of: Values): string[] => {
  const interval = Array.from({ length: 141 }, (_, at) => at - 70)
  const rows = equations.map(({ total, terms, rounding }) => {
    const weights = new Map([[total, 1], ...terms.map(({ cell, sign }) => [cell, -sign] as const)])
    return {
      weights,
      base: [...weights].reduce((so, [cell, weight]) => so + weight * (of.get(cell) ?? 0), 0),
      bound: rounding === 'none' ? 0 : (terms.length + 1) / 2,
    }
  })
  const works = (set: readonly CellId[], changes: readonly number[]): boolean =>
    rows.every(
      ({ weights, base, bound }) =>
        Math.abs(set.reduce((so, cell, at) => so + (weights.get(cell) ?? 0) * (changes[at] ?? 0), base)) <= bound,
    )
  const used = names.filter((name) => rows.some(({ weights }) => weights.has(name)))
  const ones = used.filter((a) => interval.some((x) => works([a], [x])))
  if (ones.length > 0) return ones
  return used.flatMap((a, at) =>
    used
      .slice(at + 1)
      .flatMap((b) => (interval.some((x) => interval.some((y) => works([a, b], [x, y]))) ? [a + b] : [])),
  )
}

/** Every choice of one repair from each component, as sorted cells. */
const choices = ({ components }: Reconciliation): string[] =>
  components
    .reduce<string[][]>(
      (so, { repairs }) =>
        so.flatMap((chosen) => repairs.map(({ changes }) => [...chosen, ...changes.map(({ cell }) => cell)])),
      [[]],
    )
    .map((cells) => cells.sort().join(''))
    .sort()

describe('the search', () => {
  it('finds exactly the smallest sets that trying everything finds', () => {
    fc.assert(
      fc.property(system, values, (equations, of) => {
        fc.pre(equations.some((equation) => !holds(equation, of)))
        const result = reconcile({ cells: figures(of), equations })
        const forced = byForce(equations, of)
        if (forced.length === 0)
          expect(result.components.reduce((so, { size }) => so + (size ?? 3), 0)).toBeGreaterThan(2)
        else expect(choices(result)).toEqual(forced)
      }),
    )
  })

  it('gives repairs that, read back from their text, make the component hold and break nothing', () => {
    const ratio = (id: number): fc.Arbitrary<Equation> =>
      fc
        .record({
          id: fc.constant(`e${id}`),
          kind: fc.constant('ratio' as const),
          scale: fc.constantFrom(1 as const, 100 as const),
          rounding: fc.constantFrom('nearest' as const, 'truncated' as const, 'either' as const),
          base: fc.constantFrom('signed' as const, 'size' as const),
          cells: fc.shuffledSubarray(names, { minLength: 3, maxLength: 3 }),
        })
        .map(({ cells: [result = 'a', numerator = 'b', denominator = 'c'], ...rest }) => ({
          ...rest,
          result,
          numerator,
          denominator,
        }))
    const any = (id: number): fc.Arbitrary<Equation> =>
      fc.oneof(
        sum(id),
        sum(id).map((equation): Equation => ({ ...equation, rounding: 'truncated' })),
        ratio(id),
      )
    const mixed = fc.tuple(any(0), any(1), any(2))
    const printed = fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(fc.integer({ min: -4_000, max: 4_000 }), fc.integer({ min: 0, max: 2 }))
          .map(([digits, places]) => [name, (digits / 10 ** places).toFixed(places)] as const),
      ),
    )
    fc.assert(
      fc.property(mixed, printed, (equations, texts) => {
        const cells = new Map(texts.map(([cell, text]) => [cell, published(text, 'count')]))
        const { components, violations } = reconcile({ cells, equations })
        const before = new Set(violations.map(({ equation }) => equation))
        for (const { repairs, equations: own } of components) {
          for (const { changes } of repairs) {
            const after = reconcile({
              cells: new Map([...cells, ...changes.map(({ cell, to }) => [cell, published(to, 'count')] as const)]),
              equations,
            })
            expect(after.violations.filter(({ equation }) => own.includes(equation) || !before.has(equation))).toEqual(
              [],
            )
            for (const { value, range } of changes) {
              if (range.low !== null) expect(Number(range.low)).toBeLessThanOrEqual(Number(value))
              if (range.high !== null) expect(Number(range.high)).toBeGreaterThanOrEqual(Number(value))
            }
          }
          const sets = repairs.map(({ changes }) =>
            changes
              .map(({ cell }) => cell)
              .sort()
              .join(),
          )
          expect(new Set(sets).size).toBe(sets.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on the order of equations', () => {
    fc.assert(
      fc.property(system, values, (equations, of) => {
        const [there, back] = [equations, [...equations].reverse()].map((each) =>
          reconcile({ cells: figures(of), equations: each }),
        )
        expect(there && choices(there)).toEqual(back && choices(back))
      }),
    )
  })
})

describe('compiled equations', () => {
  it('come to the same verdicts and repairs as reconcile', () => {
    fc.assert(
      fc.property(system, fc.array(values, { minLength: 1, maxLength: 4 }), (equations, bodies) => {
        const compiled = compileEquations(equations)
        const packed = Float64Array.from(bodies.flatMap((of) => compiled.cells.map((cell) => of.get(cell) ?? 0)))
        const each = bodies.map((of) => reconcile({ cells: figures(of), equations }))
        const check = compiled.check(packed)
        expect(check.violated).toBe(each.reduce((so, { counts }) => so + counts.violated, 0))
        expect(check.exact).toBe(each.reduce((so, { counts }) => so + counts.exact, 0))
        expect(
          compiled
            .locate(packed)
            .map(({ repairs, unique }) => [
              unique,
              repairs.map(({ changes }) => changes.map(({ cell, from, to }) => [cell, from, to])),
            ]),
        ).toEqual(
          each.flatMap(({ components }) =>
            components.map(({ repairs, unique }) => [
              unique,
              repairs.map(({ changes }) => changes.map(({ cell, from, value }) => [cell, from, value])),
            ]),
          ),
        )
      }),
    )
  })
})

describe('the seed page', () => {
  const cells = [...sound.cells.keys()]
  const amount = fc.integer({ min: 1_000, max: 2_000_000 })
  const withChanges = (changes: readonly (readonly [CellId, number])[]): Map<CellId, Figure> =>
    new Map([
      ...sound.cells,
      ...changes.map(([cell, by]) => [cell, published(String(sound.cells.get(cell)?.value?.plus(by) ?? ''))] as const),
    ])

  it('gives back any two cells that were changed by different amounts', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(cells, { minLength: 2, maxLength: 2 }),
        amount,
        amount,
        fc.boolean(),
        ([a = '', b = ''], x, y, isNegative) => {
          fc.pre(Math.abs(x - y) > 40)
          const { components } = reconcile({
            cells: withChanges([
              [a, x],
              [b, isNegative ? -y : y],
            ]),
            equations: sound.equations,
          })
          expect(components.every(({ unique }) => unique)).toBe(true)
          expect(components.flatMap(({ candidates }) => candidates).sort()).toEqual([a, b].sort())
        },
      ),
      { numRuns: 250, examples: [[[...grandTotals.pounds], 100_000, 5_000, true]] },
    )
  })
})
