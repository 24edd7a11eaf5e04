import { describe, expect, it } from 'vitest'
import { duckdb } from '../dialect/duckdb.js'
import { postgres } from '../dialect/postgres.js'
import { spark } from '../dialect/spark.js'
import { plainAmount, plainNumber } from '../spend/plans/base.js'
import { linesStep } from '../spend/plans/lines.js'
import * as pairs from '../spend/plans/pairs.js'
import { stretches } from '../spend/plans/stretches.js'
import { column, countRows, equal, value } from './build.js'
import { compileStep } from './compile.js'
import { PlanError } from './plan-error.js'

const hostile = {
  query: {
    from: { table: 'a"b`c', as: 't' },
    where: equal(column('t.x'), value("it's \\ here")),
    select: { n: countRows() },
  },
}

describe('compileStep', () => {
  it('quotes names and texts as each dialect does', () => {
    expect(compileStep(hostile, duckdb)).toBe(
      `select count(*) as "n" from "a""b\`c" as "t" where ("t"."x" = 'it''s \\ here')`,
    )
    expect(compileStep(hostile, postgres)).toBe(compileStep(hostile, duckdb))
    expect(compileStep(hostile, spark)).toBe(
      "select count(*) as `n` from `a\"b``c` as `t` where (`t`.`x` = 'it\\'s \\\\ here')",
    )
  })

  it('refuses what a dialect has not got, when it compiles', () => {
    const functions = Object.fromEntries(Object.entries(duckdb.functions).filter(([name]) => name !== 'matches'))
    expect(() => compileStep(linesStep, { ...duckdb, functions })).toThrow(PlanError)
    expect(() => compileStep(linesStep, { ...duckdb, functions })).toThrow('duckdb has no "matches"')
  })

  it('has every plan in every dialect', () => {
    const { wholesSteps, ...queriesOfPairs } = pairs
    const queries = [...Object.values(queriesOfPairs), stretches]
    for (const dialect of [duckdb, postgres, spark]) {
      for (const query of queries) expect(compileStep({ query }, dialect)).toMatch(/^select /)
      for (const step of wholesSteps) expect(compileStep(step, dialect)).toMatch(/^(?:create|drop) /)
    }
  })

  it('asks of no dialect what only some read alike: no backslash in a pattern', () => {
    for (const pattern of [plainAmount, plainNumber]) expect(pattern).not.toContain('\\')
  })
})
