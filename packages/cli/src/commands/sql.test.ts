import { expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

it('prints what to run in each dialect, over the table and the columns that are named', async () => {
  for (const [dialect, from] of [
    ['duckdb', 'from "lake"."payments"'],
    ['postgres', 'from "lake"."payments"'],
    ['spark', 'from `lake`.`payments`'],
  ] as const) {
    const { code, out, err } = await imt([
      ...['sql', 'spend', '--dialect', dialect, '--table', 'lake.payments'],
      ...['--column', 'supplier=payee', '--column', 'vatAmount=a=b'],
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(from)
    expect(out).toContain('payee as supplier')
    expect(out).toContain('a=b as vatAmount')
    expect(out).toMatch(/;\n$/)
  }
})

it.each([
  [['--dialect', 'oracle'], /Allowed choices are duckdb, postgres, spark/],
  [[], /--dialect/],
  [['--dialect', 'spark', '--column', 'payee'], /KEY=NAME, such as supplier=payee_name/],
  [['--dialect', 'spark', '--column', 'suplier=payee'], /--column has no 'suplier': did you mean 'supplier'/],
  [['--dialect', 'spark', '--table', 'a..b'], /each part of --table must be a name/],
])('says what is wrong with %j', async (given, message) => {
  const { code, out, err } = await imt(['sql', 'spend', ...given])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(message)
})
