import { readCsv } from '@imt/tables'
import { createModel, parseFigure } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'
import { spendRole } from '../spend/transactions.js'
import { ledgerRole } from '../trial-balance/role.js'

const model = createModel({ plugins: [finance()] })
const totalsOf = (...lines: readonly string[]): readonly unknown[] => {
  const checked = model.check(model.recognise(readCsv(lines.join('\n'), { name: 'a.csv' })), { asOf: '2026-01-10' })
  return checked.read.map(({ totalsNotChecked, totals }) => [
    (totalsNotChecked ?? []).map(({ label }) => label),
    totals.notChecked,
  ])
}

describe.each(['All', 'Overall', 'In all', 'Everything'])('"%s"', (word) => {
  it('is no total in a payment, where it names an area, a department or a kind', () => {
    const payment = (number: number): string =>
      `Trust,01/04/2025,Computers,${word},Acme Ltd,${String(number)},"30,000.00"`
    const headings = 'Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount'
    expect(totalsOf(headings, payment(1), payment(2), payment(3))).toEqual([[[], 0]])
    expect(spendRole({ supplier: 'Acme Ltd', expenseArea: word })).toBe('payment')
    expect(spendRole({ supplier: 'Acme Ltd', transactionNumber: word })).toBe('payment')
    expect(spendRole({ supplier: word })).toBe('total')
    expect(spendRole({ supplier: '', transactionNumber: word })).toBe('total')
  })

  it('is no total in a line of a trial balance or a ledger', () => {
    const balance = (code: string, name: string, amounts: string): string => `${code},${name},${word},${amounts}`
    expect(
      totalsOf(
        'Account,Account name,Department,Debit,Credit',
        balance('1000', 'Rent', '100.00,'),
        balance('1100', 'Rates', '200.00,'),
        balance('2000', 'Bank', ',300.00'),
      ),
    ).toEqual([[[], 0]])
    const line = (code: string, name: string, amounts: string): string =>
      `${word},${code},${name},01/04/2025,${amounts}`
    expect(
      totalsOf(
        'Cost centre,Account,Account name,Date,Debit,Credit',
        line('1000', 'Rent', '100.00,'),
        line('1100', 'Rates', '200.00,'),
        line('2000', 'Bank', ',300.00'),
      ),
    ).toEqual([[[], 0]])
    const read = parseFigure('100', { unit: 'gbp' })
    if (!read.ok) throw new Error('no figure was read')
    const debit = read.value
    expect(ledgerRole({ name: 'Rent', costCentre: word, debit })).toBe('line')
    expect(ledgerRole({ account: '1000', name: 'Rent', description: word, debit })).toBe('line')
    expect(ledgerRole({ name: word, debit })).toBe('total')
  })
})
