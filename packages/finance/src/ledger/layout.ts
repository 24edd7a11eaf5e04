import { namesOf, requireObject } from '@imt/core'

/** Where the columns of a ledger stand, counted from 0, and what its codes mean. */
export interface LedgerLayout {
  /** Fields in a good record: others are refused, since their columns may have shifted. */
  readonly width: number
  /** Or what all lines are of, in words, where no column names it. */
  readonly costCentre: number | string
  /** The column whose text decides the class: the class itself, or a subjective code. */
  readonly code: number
  /** The column of amounts, debits above zero. Left out where debits and credits have a column each. */
  readonly amount?: number
  /** Beside `amount`: the column that says `Dr` or `Cr` of it. */
  readonly side?: number
  /** The columns of debits and of credits: a line is worth the one less the other, and a blank cell is nothing. */
  readonly debit?: number
  readonly credit?: number
  /** Beside `credit`: the ledger writes credits below zero, as `(20.00)` is in a column of credits. No, unless said. */
  readonly creditsBelowZero?: boolean
  readonly period?: number
  /** Columns of names and narratives: a record that says `Total` in one is none of its lines. */
  readonly words?: readonly number[]
  /** The column that says in which currency the money is: a line in another than pounds is refused. */
  readonly currency?: number
}

const layoutNames = namesOf<LedgerLayout>({
  width: true,
  costCentre: true,
  code: true,
  amount: true,
  side: true,
  debit: true,
  credit: true,
  creditsBelowZero: true,
  period: true,
  words: true,
  currency: true,
})

/** Where the money of a record stands: an amount, with its mark if it has one, or a debit and a credit. */
export interface MoneyLayout {
  readonly columns: readonly [amount: number] | readonly [debit: number, credit: number]
  readonly side?: number
  /** What a credit is multiplied by, so that it stands above zero. */
  readonly creditSign: 1 | -1
}

/**
 * Returns where the money of a ledger stands.
 *
 * @throws {TypeError} when the layout says it in no way, or in two
 */
export const moneyLayout = (layout: LedgerLayout): MoneyLayout => {
  const {
    amount,
    side,
    debit,
    credit,
    creditsBelowZero = false,
  } = requireObject(layout, 'ledgerFold: layout', layoutNames)
  if (amount !== undefined && debit === undefined && credit === undefined)
    return { columns: [amount], creditSign: 1, ...(side === undefined ? {} : { side }) }
  if (amount === undefined && side === undefined && debit !== undefined && credit !== undefined)
    return { columns: [debit, credit], creditSign: creditsBelowZero ? -1 : 1 }
  throw new TypeError(
    'ledgerFold: layout must say where the amount stands, or where debits and credits do, and not both',
  )
}
