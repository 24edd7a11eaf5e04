import { requireList, requireObject, type LeftOut, type Location } from '@imt/core'
import { areCreditsDoubtful, compareLedgerTotals, type ComparedLedgerTotal } from './controls.js'
import type { LedgerCounts, LedgerPartial, LedgerRefusalCode } from './partial.js'
import { ledgerStatement, type LedgerStatement } from './statement.js'

/** A ledger summed up: the tables to publish, and an account of every record. */
export interface LedgerSummary extends LedgerStatement {
  readonly counts: LedgerCounts
  /** The first records refused or left out as totals; `counts` has them all. */
  readonly refusals: readonly LeftOut<Location, LedgerRefusalCode>[]
  /**
   * The rows that state totals, each column compared with the lines above it or since an earlier total. Credits beside
   * debits are compared by themselves.
   */
  readonly totals: readonly ComparedLedgerTotal[]
  /**
   * True where the credits come to less than nothing. They seem to be written below zero, so that each was added where
   * it should have been taken off: say `creditsBelowZero`, if they are. Or it was said, and they are not.
   */
  readonly creditsDoubtful: boolean
  /** To be merged with other stretches. */
  readonly partial: LedgerPartial
}

/**
 * Returns what a ledger comes to that was folded elsewhere, or in stretches: the tables to publish, and an account of
 * every record. Amounts are exact, pence and all.
 *
 * @param partial - one stretch, or several that `mergeLedgers` made one
 * @throws {TypeError} when `partial` is none
 */
export const ledgerSummary = (partial: LedgerPartial): LedgerSummary => {
  requireList(requireObject(partial, 'ledgerSummary: partial').cells, 'ledgerSummary: partial.cells')
  return {
    ...ledgerStatement(partial),
    counts: partial.counts,
    refusals: partial.refusals,
    totals: partial.totals === undefined ? [] : compareLedgerTotals(partial.totals),
    creditsDoubtful: areCreditsDoubtful(partial),
    partial,
  }
}
