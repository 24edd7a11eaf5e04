import { describe, expect, it } from 'vitest'
import { moneyLayout } from './layout.js'

const where = { width: 4, costCentre: 0, code: 1 }

describe('where the money of a ledger stands', () => {
  it('is an amount, with or without a mark, or a debit and a credit', () => {
    expect(moneyLayout({ ...where, amount: 2 })).toEqual({ columns: [2], creditSign: 1 })
    expect(moneyLayout({ ...where, amount: 2, side: 3 })).toEqual({ columns: [2], side: 3, creditSign: 1 })
    expect(moneyLayout({ ...where, debit: 2, credit: 3 })).toEqual({ columns: [2, 3], creditSign: 1 })
  })

  it.each([
    [where],
    [{ ...where, debit: 2 }],
    [{ ...where, side: 3 }],
    [{ ...where, amount: 1, debit: 2, credit: 3 }],
    [{ ...where, side: 1, debit: 2, credit: 3 }],
  ])('is to be said, and in one way: %j', (layout) => {
    expect(() => moneyLayout(layout)).toThrow('ledgerFold: layout must say where the amount stands, or where debits')
  })
})
