import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const found = (...lines: readonly string[]) =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'a.csv' })), { asOf: '2026-11-29' })
    .findings.map(({ rule, level, stated }) => [rule, level, stated ?? ''])

describe('adjusting entries beside those of the period', () => {
  const intacct =
    'Account number,Account title,Beginning balance,Debits,Credits,Adjusting debits,Adjusting credits,Ending balance'
  const cash = '1000,Cash,100.00,50.00,20.00,0.00,10.00,120.00'
  const payables = '2000,Payables,-100.00,20.00,60.00,10.00,0.00,-130.00'
  const costs = '5000,Costs,0.00,10.00,0.00,0.00,0.00,10.00'
  const total = 'Total,,0.00,80.00,80.00,10.00,10.00,0.00'

  it('are part of what came to an account', () => {
    expect(found(intacct, cash, payables, costs, total)).toEqual([])
    expect(found(intacct, cash.replace('120.00', '130.00'), payables, costs)).toContainEqual([
      'finance/ledger-balance-mismatch',
      'warning',
      '130.00',
    ])
  })

  it('balance by themselves', () => {
    const other = payables.replace('10.00,0.00,-130.00', '15.00,0.00,-125.00')
    expect(found(intacct, cash, other, costs)).toContainEqual(['finance/debits-and-credits-disagree', 'warning', ''])
  })

  it('lead from an unadjusted to an adjusted trial balance', () => {
    const sheet =
      'Account,Unadjusted trial balance debit,Unadjusted trial balance credit,Adjustments debit,Adjustments credit,Adjusted trial balance debit,Adjusted trial balance credit'
    const lines = [
      'Cash at bank,500.00,,,,500.00,',
      'Prepayments,120.00,,,20.00,100.00,',
      'Capital,,600.00,,,,600.00',
      'Insurance,,,20.00,,20.00,',
      'Sundry,,20.00,,,,20.00',
    ]
    expect(found(sheet, ...lines)).toEqual([])
    const wrong = lines.map((line) => line.replace('20.00,,20.00,', '20.00,,30.00,'))
    expect(found(sheet, ...wrong)).toContainEqual(['finance/ledger-balance-mismatch', 'warning', '30.00'])
  })
})

describe('balances on two sides', () => {
  it('of which one is nought are told by the other', () => {
    const odoo =
      'Account,Initial Balance Debit,Initial Balance Credit,Debit,Credit,End Balance Debit,End Balance Credit'
    const cash = '1000 Cash,100.00,0.00,50.00,20.00,130.00,0.00'
    expect(found(odoo, cash, '2000 Payables,0.00,100.00,20.00,50.00,0.00,130.00')).toEqual([])
    expect(found(odoo, cash, '2000 Payables,0.00,100.00,20.00,50.00,0.00,113.00')).toContainEqual([
      'finance/ledger-balance-mismatch',
      'warning',
      '113.00',
    ])
  })

  it('are read where marks alone tell them', () => {
    const lines = ['Nominal Code,Nominal Name,Balance', '1000,Cash,500.00 DR', '2000,Sales,500.00 CR']
    expect(found(...lines)).toEqual([])
    expect(found(...lines.slice(0, 2), '2000,Sales,400.00 CR')).toEqual([
      ['finance/debits-and-credits-disagree', 'note', ''],
    ])
  })
})

describe('accounts with their sides, of which one is of a balance sheet', () => {
  it.each([
    ['Account,Description,Amount,Dr/Cr', '1000,Cash,500.00,Dr', '2000,Sales,590.00,Cr'],
    ['Account,Name,Debit,Credit', '1000,Cash,500.00,', '2000,Sales,,510.00'],
  ])('are asked about where the two sides do not agree: %s', (...lines) => {
    expect(found(...lines)).toEqual([['finance/debits-and-credits-disagree', 'note', '']])
  })

  it.each([
    ['Account,Name,Debit,Credit', '1000,Bank charges,500.00,', '2000,Sales,,510.00'],
    ['Account,Name,Cost centre,Debit,Credit', '1000,Cash,A1,500.00,', '2000,Sales,A1,,510.00'],
  ])('and no list of income and expenditure, or of a cost centre: %s', (...lines) => {
    expect(found(...lines)).toEqual([])
  })
})
