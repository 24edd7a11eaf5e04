import { compileEquations, type Equation } from '@imt/reconcile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScript } from '../../../test/run-script.js'
import { startDuckDb, type DuckDbEngine } from '../../duckdb/duckdb-engine.js'
import { equationsScript } from './equations-script.js'

const sum = (id: string, total: string, ...of: readonly string[]): Equation => ({
  id,
  kind: 'sum',
  total,
  terms: of.map((cell) => ({ cell, sign: 1 })),
})
const equations: readonly Equation[] = [
  sum('pay', 'pay', 'permanent', 'other'),
  sum('all', 'all', 'pay', 'nonPay'),
  {
    id: 'share',
    kind: 'ratio',
    result: 'share',
    numerator: 'pay',
    denominator: 'all',
    scale: 100,
    rounding: 'nearest',
  },
]
const bodies = [
  { pay: 100, permanent: 60, other: 40, all: 150, nonPay: 50 },
  { pay: 100, permanent: 60, other: 41, all: 190, nonPay: 50 },
  { pay: 100, permanent: 60, all: 150, nonPay: 50 },
]

describe('equationsScript', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('finds in SQL alone what compileEquations finds of the sums, and names what it does not judge', async () => {
    await engine.run('create temporary table returns (trust varchar, "cell" varchar, "value" varchar)')
    const rows = bodies.flatMap((body, number) =>
      Object.entries(body).map(([cell, value]) => [`RX${String(number)}`, cell, String(value)]),
    )
    await engine.insert('returns', { trust: 'text', cell: 'text', value: 'text' }, [...rows, ['RX0', 'note', 'lots']])
    const script = equationsScript(equations, { dialect: 'duckdb', columns: { body: 'trust' } })
    expect(script).toContain('NOT checked here: share.')
    const [twice, unread, counts, violated] = await runScript(script, engine)
    expect([twice, unread]).toEqual([[], [{ text: 'lots', rows: 1 }]])
    const compiled = compileEquations(equations.slice(0, 2))
    const whole = compiled.check(
      Float64Array.from(
        bodies.flatMap((body) => compiled.cells.map((cell) => (body as Record<string, number>)[cell] ?? NaN)),
      ),
    )
    expect(Object.fromEntries((counts ?? []).map((row) => [row['outcome'], row['rows']]))).toEqual({
      exact: whole.exact,
      withinRounding: whole.withinRounding,
      violated: whole.violated,
      unchecked: whole.unchecked,
    })
    expect((violated ?? []).map((row) => [row['body'], row['equation'], Number(row['residual'])])).toEqual(
      [...whole.body].map((body, at) => [`RX${String(body)}`, whole.equation[at], whole.difference[at]]),
    )
  })

  it('writes every dialect', () => {
    for (const dialect of ['postgres', 'spark'] as const)
      expect(equationsScript(equations, { dialect, table: 'lake.returns' })).toMatch(/from .lake.\..returns. as /)
  })

  it.each([
    [[], {}, /must hold a sum that is not truncated/],
    [equations, { columns: { trust: 'a' } }, /options.columns has no 'trust'/],
    [equations, { table: '' }, /each part of equationsScript: options.table/],
  ])('refuses what it cannot write', (of, more, message) => {
    expect(() => equationsScript(of, { dialect: 'duckdb', ...more } as never)).toThrow(message)
  })
})
