import type { ColumnNames } from '@imt/core'
import { ledgerTableColumns } from '../trial-balance/columns.js'
import { ledgerColumnsOf } from '../trial-balance/columns-of.js'

/** The columns of a ledger extract. */
export type LedgerColumn =
  'costCentre' | 'subjective' | 'class' | 'period' | 'amount' | 'debit' | 'credit' | 'side' | 'currency'

/**
 * The headings under which ledgers are extracted: those of debits, credits and marks are those of `imt check`. Give
 * your own to `summariseLedger` where yours differ.
 */
export const ledgerColumns: ColumnNames<LedgerColumn> = {
  costCentre: [
    'Cost Centre',
    'Cost centre code',
    'Cost Centre Code Desc',
    'Cost Centre Description',
    'Cost centre name',
    'Cost Centre Desc',
    'CC',
    'Department',
    ...ledgerTableColumns.costCentre,
  ],
  subjective: [
    'Subjective',
    'Subjective code',
    'Account',
    'Account code',
    'Expense code',
    'Nominal',
    'Nominal code',
    'Subjective description',
    'Natural account',
    ...ledgerTableColumns.account,
  ],
  class: ['Class', 'Budget class', 'Subjective class', 'Income/Pay/Non-pay'],
  period: ['Period', 'Month', 'Accounting period', 'Financial period', 'Period name'],
  amount: ['Amount', 'Amount (£)', 'Value', 'Net amount', 'Budget', 'Budget (£)', 'Actual', 'Actual (£)', 'Net'],
  debit: ledgerTableColumns.debit,
  credit: ledgerTableColumns.credit,
  side: ledgerTableColumns.side,
  currency: ledgerTableColumns.currency,
}

/** Those for these headings: debits and credits in pounds, where the ledger states them in another currency as well. */
export const ledgerColumnsFor = (headers: readonly string[]): typeof ledgerColumns => {
  const { debit, credit, currency } = ledgerColumnsOf({ headers })
  return { ...ledgerColumns, debit, credit, currency }
}
