import { describe, expect, it } from 'vitest'
import { ledgerScript } from './ledger-script.js'

describe('ledgerScript', () => {
  it('writes every dialect, over the table and the columns that are named', () => {
    for (const dialect of ['duckdb', 'postgres', 'spark'] as const) {
      const script = ledgerScript({ dialect, table: 'lake.gl', key: 'id', columns: { costCentre: 'cc', side: 'dc' } })
      expect(script).toContain(dialect === 'spark' ? '`lake`.`gl`' : '"lake"."gl"')
      expect(script).toContain('cc as costCentre, class as class, amount as amount and dc as side')
      expect(script).toMatch(/;\n$/)
    }
  })

  it('leaves out what cannot be said without a column that numbers the rows', () => {
    const script = ledgerScript({ dialect: 'spark' })
    expect(script).not.toContain('Rows that state totals')
    expect(script).toContain('Give --key')
  })

  it.each([
    [{ columns: { debit: 'dr' } }, /name debit and credit together/],
    [{ columns: { debit: 'dr', credit: 'cr', amount: 'a' } }, /debit and credit or an amount/],
    [{ columns: { costcentre: 'cc' } }, /did you mean 'costCentre'/],
    [{ table: 'a..b' }, /each part of ledgerScript: options.table/],
    [{ key: ' ' }, /ledgerScript: options.key must be a name/],
  ])('refuses %j', (wrong, message) => {
    expect(() => ledgerScript({ dialect: 'duckdb', ...wrong } as never)).toThrow(message)
  })
})
