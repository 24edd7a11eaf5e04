import { readCsv } from '@imt/tables'
import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })

const said = (...lines: readonly string[]): readonly unknown[] =>
  model
    .check(
      model.recognise(readCsv(['Account,Account name,Date,Debit,Credit,Net', ...lines].join('\n'), { name: 'a.csv' })),
      { asOf: '2026-11-23' },
    )
    .findings.filter(({ rule }) => rule === 'finance/ledger-balance-mismatch')
    .map(({ level, stated, message }) => (level === 'note' ? [level, stated, message] : [level, stated]))

const line = (debit: string, net: string, name = 'Rent'): string => `1000,${name},01/04/2025,${debit},,${net}`
const paid = '2000,Bank,04/04/2025,,1030.00,-1030.00'

describe('a net amount beside a debit and a credit', () => {
  it('is told where it is wrong, though another line lacks just VAT', () => {
    const lines = [line('100.00', '100.00'), line('200.00', '200.00'), line('300.00', '900.00')]
    expect(said(...lines, line('120.00', '100.00', 'Licences'), paid)).toEqual([
      ['warning', '900.00'],
      [
        'note',
        '100.00',
        'In 1 line the net amount was not compared with debit and credit: it may be the amount without VAT. If it is not, check the figures of the line',
      ],
    ])
  })

  it('is not compared where most that differ lack VAT', () => {
    const lines = [line('120.00', '100.00'), line('240.00', '200.00'), line('670.00', '660.00'), paid]
    expect(said(...lines)).toEqual([
      [
        'note',
        '100.00',
        'In 3 lines the net amount was not compared with debit and credit: in 2 of them it may be the amount without VAT. If it is not, check the figures of these lines',
      ],
    ])
  })

  it('is not compared where it lacks VAT throughout', () => {
    expect(said(line('120.00', '100.00'), line('210.00', '200.00'), paid)).toEqual([
      ['note', '100.00', expect.stringContaining('In 2 lines the net amount was not compared')],
    ])
  })
})
