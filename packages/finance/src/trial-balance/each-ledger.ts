import type { BegunCheck, JsonPointer, Run } from '@imt/core'
import type { MoneyColumn } from './columns.js'
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

/** The figures of a relation, one by one: a ledger has more than are to be held. First its result, then its parts. */
export const figuresOf = function* (
  result: JsonPointer,
  { from, to, columns }: { readonly from: number; readonly to: number; readonly columns: readonly MoneyColumn[] },
): Generator<JsonPointer, void, undefined> {
  yield result
  for (let index = from; index < to; index += 1) for (const column of columns) yield `${rowAt(index)}/${column}`
}

/** What tells one of several periods of a table, which stand side by side, in words: ` of Apr-25`. */
export const ofPeriod = ({ table, period }: Pick<LedgerRow, 'table' | 'period'>): string =>
  table === undefined || period === undefined || period.trim() === '' ? '' : ` of ${period.trim()}`

/**
 * Returns a check of ledgers that looks at each table by itself, in pieces or whole. In pieces, tables of several
 * periods side by side come in turns.
 *
 * @param notApplicable - why nothing was looked at where there is a ledger
 */
export const eachLedger = (
  create: () => LedgerCheck,
  notApplicable: string,
): (() => BegunCheck<{ readonly finance: Finance }>) => {
  return () => {
    const checks = new Map<number | undefined, LedgerCheck>()
    const end = (run: Run): void => {
      for (const check of checks.values()) check.end(run)
      checks.clear()
    }
    const rows = ({ finance }: { readonly finance: Finance }, run: Run): void => {
      const { ledger = [] } = finance
      for (const [index, row] of ledger.entries()) {
        const check = checks.get(row.table) ?? create()
        checks.set(row.table, check)
        check.row(row, rowAt(index), index, run)
      }
      run.notApplicable(ledger.length === 0 ? 'the publication holds no ledger and no trial balance' : notApplicable)
    }
    return Object.assign(rows, { end })
  }
}
