import { readCsv } from '@imt/tables'
import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'
import { areMonthsOfAccounts } from './months.js'

describe('accounts month by month', () => {
  it.each([
    [true, ['Nominal code', 'Name', 'B/fwd', 'P01', 'P02', 'YTD']],
    [true, ['Account', 'Account(T)', 'IB', '202601', '202602', 'UB']],
    [true, ['Account', 'Opening balance', 'Per 01', 'Per 02', 'Closing balance']],
    [true, ['Account', 'Opening balance', 'Apr-25', 'May-25', 'Closing balance']],
    [true, ['Account', 'Brought forward', 'Period 1', 'Period 12', 'Total']],
    [false, ['Account', 'Opening balance', 'P01', 'Closing balance']],
    [false, ['Account', 'P01', 'P02', 'YTD']],
    [false, ['Account', 'Opening balance', 'Debit', 'Credit', 'Closing balance']],
    [false, ['Scheme', 'Opening balance', 'Apr-25', 'May-25']],
  ])('%s: %s', (are, headers) => {
    expect(areMonthsOfAccounts({ headers })).toBe(are)
  })

  it('are taken for no statement, so that their own sums are looked for', () => {
    const rows = [
      'Nominal code,Nominal name,B/fwd,P01,P02,YTD',
      '1200,Bank,9.00,1.00,1.00,11.00',
      '2100,Fund,-9,-1,-1,-11',
    ]
    const source = readCsv(new TextEncoder().encode(rows.join('\n')), { name: 'gl.csv' })
    const { publication } = createModel({ plugins: [finance()] }).recognise(source)
    expect(publication.sections.finance?.statements).toBeUndefined()
  })
})
