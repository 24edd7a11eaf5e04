import { Decimal } from '@imt/core'
import type { MoneyColumn } from './columns.js'
import { amountOf, roundingOf, sideOf, statesNone } from './figures.js'
import { isTransaction } from './role.js'
import type { LedgerRow } from './schema.js'
import { signedAmount } from './tally.js'

/** What a row says of its account: what it began with, what came to it, and what it ends with. */
export interface Rolled {
  readonly column: MoneyColumn
  readonly opening: Decimal
  readonly movement: Decimal
  readonly closing: Decimal
  readonly tolerance: Decimal
  /** The balances have no side: those of creditors may be written above zero. */
  readonly isUnsided: boolean
  readonly words: string
}

/** What is left of a debit and a credit, which may be written below zero where there is no debit. */
const sidesOf = (row: LedgerRow, debit: MoneyColumn, credit: MoneyColumn): Decimal | undefined => {
  const [one, other] = [amountOf(row[debit]), amountOf(row[credit])]
  if (one === undefined || other === undefined) return undefined
  return one.isZero() ? other.abs().negated() : one.minus(other)
}

const isThere = (row: LedgerRow, ...columns: readonly MoneyColumn[]): boolean =>
  columns.some((column) => row[column] !== undefined)

/** The columns that a relation of a row stands in. */
export const rolledColumns = [
  'closing',
  'closingDebit',
  'closingCredit',
  'opening',
  'openingDebit',
  'openingCredit',
  'earlier',
  'debit',
  'credit',
  'adjustingDebit',
  'adjustingCredit',
  'otherDebit',
  'otherCredit',
  'amount',
] as const satisfies readonly MoneyColumn[]

const balanceOf = (row: LedgerRow, one: MoneyColumn, debit: MoneyColumn, credit: MoneyColumn): Decimal | undefined =>
  isThere(row, debit, credit) ? sidesOf(row, debit, credit) : amountOf(row[one])

/** Debits and credits of the period, and those that were made after it. */
const movedSides = ['debit', 'credit', 'adjustingDebit', 'adjustingCredit'] as const satisfies readonly MoneyColumn[]

const hasMovedSides = (row: LedgerRow): boolean => movedSides.some((column) => row[column] !== undefined)

/** What came to an account; `undefined` where a figure of it cannot be added up. */
const movementOf = (row: LedgerRow): Decimal | undefined => {
  if (!hasMovedSides(row)) {
    // Beside the mark of a credit, a movement is written as the balances are: above zero where it adds to them.
    const isMarkedCredit = sideOf(row.side) === 'credit' && isThere(row, 'opening') && isThere(row, 'closing')
    return isMarkedCredit ? amountOf(row.amount) : signedAmount(row)
  }
  // Of two periods side by side, both moved what was brought forward.
  const isRolled = isThere(row, 'opening', 'closing')
  return [
    sidesOf(row, 'debit', 'credit'),
    sidesOf(row, 'adjustingDebit', 'adjustingCredit'),
    isRolled ? sidesOf(row, 'otherDebit', 'otherCredit') : new Decimal(0),
  ].reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum.plus(each)))
}

/** Returns what a row says of its account; nothing where it says too little. */
export const rolledOf = (row: LedgerRow): Rolled | undefined => {
  // What several periods moved is carried through them elsewhere.
  if (row.notRead !== undefined || row.movements !== undefined) return undefined
  const hasSides = hasMovedSides(row)
  const movement = hasSides || isThere(row, 'amount') ? movementOf(row) : undefined
  if (movement === undefined) return undefined
  const tolerance = rolledColumns.reduce((sum, column) => sum.plus(roundingOf(row[column])), new Decimal(0))
  if (
    isThere(row, 'opening', 'openingDebit', 'openingCredit') &&
    isThere(row, 'closing', 'closingDebit', 'closingCredit')
  ) {
    const began = balanceOf(row, 'opening', 'openingDebit', 'openingCredit')
    const earlier = amountOf(row.earlier)
    const closing = balanceOf(row, 'closing', 'closingDebit', 'closingCredit')
    if (began === undefined || earlier === undefined || closing === undefined) return undefined
    // Written as the balances are, what moved in earlier periods is on the side of what the account began with.
    const opening = began.plus(earlier)
    const stated = rolledColumns.slice(0, 3).filter((each) => !statesNone(row[each]))
    // Beside the balance of the other side stands a nought.
    const column = stated.find((each) => amountOf(row[each])?.isZero() === false) ?? stated[0] ?? 'closing'
    const isUnsided = !isThere(row, 'openingDebit', 'openingCredit', 'closingDebit', 'closingCredit')
    return {
      column,
      opening,
      movement,
      closing,
      tolerance,
      // A mark says on which side the balances stand, and they are written without a sign.
      isUnsided: isUnsided && (hasSides || sideOf(row.side) === 'credit'),
      words: 'opening balance and movements',
    }
  }
  // A balance beside debits and credits of an account is what is left of them; among transactions it runs on.
  const balance = amountOf(row.balance)
  if (balance === undefined || statesNone(row.balance) || isTransaction(row) || !hasSides) return undefined
  return {
    column: 'balance',
    opening: new Decimal(0),
    movement,
    closing: sideOf(row.side) === 'credit' ? balance.negated() : balance,
    tolerance: tolerance.plus(roundingOf(row.balance)),
    isUnsided: true,
    words: 'debit and credit',
  }
}

/** An amount beside a debit and a credit is what is left of them: `Debit`, `Credit`, `Net`. */
export const nettedOf = (row: LedgerRow): Rolled | undefined => {
  if (row.notRead !== undefined || row.movements !== undefined || statesNone(row.amount)) return undefined
  if (!isThere(row, 'debit', 'credit')) return undefined
  const [movement, amount] = [sidesOf(row, 'debit', 'credit'), amountOf(row.amount)]
  if (movement === undefined || amount === undefined) return undefined
  return {
    column: 'amount',
    opening: new Decimal(0),
    movement,
    closing: sideOf(row.side) === 'credit' ? amount.abs().negated() : amount,
    tolerance: (['debit', 'credit', 'amount'] as const).reduce(
      (sum, column) => sum.plus(roundingOf(row[column])),
      new Decimal(0),
    ),
    isUnsided: true,
    words: 'debit and credit',
  }
}
