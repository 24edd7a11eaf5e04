import type { BegunCheck, JsonPointer, Run } from '@imt/core'
import type { Finance } from '../section.js'
import type { LedgerRow } from './schema.js'

/** A check of the rows of one ledger, which is given them one after another. */
export interface LedgerCheck {
  /**
   * @param at - where the row stands
   * @param index - its number in what is checked at once
   */
  row(row: LedgerRow, at: JsonPointer, index: number, run: Run): void
  /** No more rows come. */
  end(run: Run): void
}

/** Where a row stands in what is checked at once; rows of earlier pieces are numbered backwards. */
export const rowAt = (index: number): JsonPointer => `/sections/finance/ledger/${String(index)}`

/**
 * Returns a check of ledgers that looks at each table by itself, in pieces or whole.
 *
 * @param notApplicable - why nothing was looked at where there is a ledger
 */
export const eachLedger = (
  create: () => LedgerCheck,
  notApplicable: string,
): (() => BegunCheck<{ readonly finance: Finance }>) => {
  return () => {
    let table: number | undefined
    let check: LedgerCheck | undefined
    const end = (run: Run): void => {
      check?.end(run)
      check = undefined
    }
    const rows = ({ finance }: { readonly finance: Finance }, run: Run): void => {
      const { ledger = [] } = finance
      for (const [index, row] of ledger.entries()) {
        if (check !== undefined && row.table !== table) end(run)
        table = row.table
        check ??= create()
        check.row(row, rowAt(index), index, run)
      }
      run.notApplicable(ledger.length === 0 ? 'the publication holds no ledger and no trial balance' : notApplicable)
    }
    return Object.assign(rows, { end })
  }
}
