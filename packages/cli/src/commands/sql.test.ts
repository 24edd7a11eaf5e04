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
  [['--dialect', 'oracle'], /It is one of duckdb, postgres, spark/],
  [[], /--dialect/],
  [['--dialect', 'spark', '--column', 'payee'], /KEY=NAME, such as supplier=payee_name/],
  [['--dialect', 'spark', '--column', 'suplier=payee'], /--column has no 'suplier': did you mean 'supplier'/],
  [['--dialect', 'spark', '--table', 'a..b'], /each part of --table must be a name/],
])('says what is wrong with %j', async (given, message) => {
  const { code, out, err } = await imt(['sql', 'spend', ...given])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(message)
})

it('prints what sums up a ledger, and what holds returns to equations', async () => {
  const ledger = await imt([
    ...['sql', 'ledger', '--dialect', 'spark', '--key', 'id'],
    ...['--column', 'debit=dr', '--column', 'credit=cr'],
  ])
  expect(ledger).toMatchObject({ code: 0, err: '' })
  expect(ledger.out).toContain('dr as debit and cr as credit')
  const equations = [{ id: 'pay', kind: 'sum', total: 'pay', terms: [{ cell: 'staff', sign: 1 }] }]
  const files = { 'equations.json': JSON.stringify(equations) }
  const given = ['--equations', 'equations.json', '--decimals', '-3', '--column', 'body=trust']
  const returns = await imt(['sql', 'equations', '--dialect', 'duckdb', ...given], files)
  expect(returns).toMatchObject({ code: 0, err: '' })
  expect(returns.out).toContain("(0, 'pay', 1, '500', -3, 1)")
})

it.each([
  [['ledger', '--column', 'debit=dr'], /--column must name debit and credit together/],
  [['ledger', '--absent', 'zero'], /are for imt sql equations/],
  [['devices', '--key', 'id'], /--key is for payments and ledgers/],
  [['devices', '--column', 'seriel=x'], /--column has no 'seriel': did you mean 'serial'/],
  [['equations'], /imt sql equations needs --equations/],
  [['equations', '--key', 'id'], /--key is for payments and ledgers/],
  [['equations', '--equations', 'none.json'], /none\.json: /],
  [['equations', '--equations', 'cut.json'], /cut\.json: it is no whole JSON/],
  [['equations', '--equations', 'other.json'], /other\.json: it is no list of equations/],
  [['equations', '--decimals', 'two'], /must be a whole number, such as 2 or -3/],
])('says what is wrong with %j', async (given, message) => {
  const files = { 'cut.json': '[', 'other.json': '{}' }
  const { code, out, err } = await imt(['sql', given[0] ?? '', '--dialect', 'spark', ...given.slice(1)], files)
  expect(code).not.toBe(0)
  expect(out).toBe('')
  expect(err).toMatch(message)
})
