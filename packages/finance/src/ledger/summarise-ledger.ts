import {
  namesOf,
  requireChoice,
  requireObject,
  requireText,
  shown,
  type ColumnNames,
  type LeftOut,
  type Location,
  type RecordBatch,
} from '@imt/core'
import type { LedgerColumn } from './columns.js'
import { ledgerFold, type LedgerFold, type LedgerFoldOptions } from './fold.js'
import { ledgerLayoutOf, summariseOptionNames } from './layout-of.js'
import { ledgerSummary, type LedgerSummary } from './ledger-summary.js'
import type { LedgerCounts, LedgerPartial, LedgerRefusalCode } from './partial.js'
import { rowsOf } from './spans-of.js'

/** How a ledger is read and summed up. */
export interface SummariseLedgerOptions extends Omit<LedgerFoldOptions, 'classOf'> {
  /** The class of a subjective code. Left out, the ledger's own class column is used. */
  readonly classOf?: (code: string) => string | undefined
  /** The headings of your ledger, where they differ from the usual ones, or where several of them may be the amount. */
  readonly columns?: Partial<ColumnNames<LedgerColumn>>
  /** What all lines are of, where no column names their cost centre; without it such a ledger is refused. */
  readonly costCentre?: string
  /** Its column of credits holds them below zero, `-20.00` or `(20.00)`: no, unless said. */
  readonly creditsBelowZero?: boolean
}

const columnNames = namesOf<Record<LedgerColumn, unknown>>({
  costCentre: true,
  subjective: true,
  class: true,
  period: true,
  amount: true,
  debit: true,
  credit: true,
  side: true,
  currency: true,
})

const nothing = (keep: number): LedgerPartial => ({
  cells: [],
  counts: { records: 0, summarised: 0, otherPeriods: 0, totals: 0, refused: 0, refusedBy: {} },
  refusals: [],
  keep,
})

/**
 * Returns the published revenue tables of a ledger extract, read in one pass and constant memory. Pence are added up as
 * whole numbers, so the totals are exact. A record that cannot be read is refused with its line and column and never
 * stops the rest: every record is summarised, of another period, a row that states a total (left out, code `totalRow`),
 * or refused. Debits and credits may have a column each, or a mark beside the amount. White
 * space around cost centres, codes and periods does not count.
 *
 * @param batches - records in batches, as `readRecords` of `@imt/tables` gives them; the first record is the heading
 *   row
 * @param options - what the codes mean, headings, periods, and who is told of refused records
 * @returns the tables as schema input, amounts in pounds with pence, in the ledger's own signs
 * @example
 * ```ts
 * const fields = [
 *   ['Cost Centre', 'Account', 'Amount'],
 *   ['IT', '5001', '100.10'],
 *   ['IT', '5001', '0.20'],
 *   ['IT', '3000', '-£50'],
 *   ['IT', '5001', 'lots'],
 * ]
 * const locate = (row: number) => ({ kind: 'text', source: 'ledger', line: row + 1, column: 1 }) as const
 * const batches = async function* () {
 *   yield { firstRecord: 1, fields, locate }
 * }
 * const classOf = (code: string) => (code.startsWith('5') ? 'PAY' : 'INCOME')
 * const summary = await summariseLedger(batches(), { classOf })
 * summary.revenue.map((line) => [line.class, line.budget])
 * // => [['INCOME', '-£50'], ['PAY', '£100.30'], ['TOTAL', '£50.30'], ['TOTAL', '£50.30']]
 * summary.counts
 * // => { records: 4, summarised: 3, otherPeriods: 0, totals: 0, refused: 1, refusedBy: { amountUnreadable: 1 } }
 * summary.refusals[0]?.at // => { kind: 'text', source: 'ledger', line: 5, column: 1 }
 * ```
 */
export const summariseLedger = async (
  batches: AsyncIterable<RecordBatch>,
  options: SummariseLedgerOptions = {},
): Promise<LedgerSummary> => {
  if (typeof batches !== 'object' || batches === null || !(Symbol.asyncIterator in batches))
    throw new TypeError(`summariseLedger: batches must be an asynchronous iterable, got ${shown(batches)}`)
  const {
    columns,
    creditsBelowZero = false,
    costCentre,
    ...known
  } = requireObject(options, 'summariseLedger: options', summariseOptionNames)
  requireChoice(creditsBelowZero, [true, false], 'summariseLedger: options.creditsBelowZero')
  requireObject(columns ?? {}, 'summariseLedger: options.columns', columnNames)
  if (costCentre !== undefined && requireText(costCentre, 'summariseLedger: options.costCentre').trim() === '')
    throw new RangeError('summariseLedger: options.costCentre must name what all lines are of, got a blank')
  const { classOf = (code: string) => (code.trim() === '' ? undefined : code.trim()), keepRefusals = 100 } = known
  let fold: LedgerFold | undefined
  let refused: LedgerPartial | undefined
  let problem: LedgerRefusalCode = 'noColumns'
  for await (const batch of batches) {
    // Headings may come after a batch that has nothing in it.
    const rows = rowsOf(batch)
    if (rows === 0) continue
    if (fold) fold.add(batch)
    else if (refused) refused = { ...refused, counts: withRefused(refused.counts, problem, rows) }
    else {
      const layout = ledgerLayoutOf(batch.fields[0] ?? [], options)
      if ('width' in layout) {
        fold = ledgerFold(layout, { ...known, classOf, keepRefusals })
        fold.add(batch, 1)
      } else {
        problem = layout.code
        const refusal: LeftOut<Location, LedgerRefusalCode> = {
          at: batch.locate(0, 0),
          code: layout.code,
          why: layout.message,
        }
        options.onRefused?.(refusal)
        const start = nothing(keepRefusals)
        refused = {
          ...start,
          counts: withRefused(start.counts, problem, rows - 1),
          refusals: [refusal].slice(0, keepRefusals),
        }
      }
    }
  }
  const partial = fold?.partial() ?? refused ?? nothing(keepRefusals)
  return ledgerSummary(partial)
}

const withRefused = (counts: LedgerCounts, code: LedgerRefusalCode, more: number): LedgerCounts => ({
  ...counts,
  records: counts.records + Math.max(more, 0),
  refused: counts.refused + Math.max(more, 0),
  refusedBy: { [code]: counts.refused + Math.max(more, 0) },
})
