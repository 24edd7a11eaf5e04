import { requireObject, requireList } from '@imt/core'
import type { LeftOut, Location } from '@imt/core'
import { mergeTotals, type LedgerTotals } from './controls.js'

/**
 * Why a record was not summarised. `totalRow`: it states a total of others, so that adding it would count them twice;
 * it is no fault. `sideUnknown`: the mark beside its amount is neither of a debit nor of a credit. `otherCurrency`: its
 * money is in another currency than pounds.
 */
export type LedgerRefusalCode =
  | 'wrongWidth'
  | 'amountAbsent'
  | 'amountUnreadable'
  | 'amountTooPrecise'
  | 'amountNotExact'
  | 'sideUnknown'
  | 'otherCurrency'
  | 'costCentreMissing'
  | 'classUnknown'
  | 'noColumns'
  | 'amountAmbiguous'
  | 'totalRow'

/** What one cost centre has of one class. */
export interface LedgerCell {
  readonly costCentre: string
  readonly class: string
  /** Pence, a whole number as text: exact whatever its size. */
  readonly pence: string
  readonly lines: number
}

/** How many records there were and what became of each: `records = summarised + otherPeriods + totals + refused`. */
export interface LedgerCounts {
  readonly records: number
  readonly summarised: number
  /** Lines of periods that were not asked for. */
  readonly otherPeriods: number
  /** Rows that state a total of others, left out of the sums. */
  readonly totals: number
  readonly refused: number
  readonly refusedBy: { readonly [Code in LedgerRefusalCode]?: number }
}

/** What one stretch of a ledger adds up to: plain JSON, so that it can be sent from one machine to another. */
export interface LedgerPartial {
  /** In the order first met. */
  readonly cells: readonly LedgerCell[]
  readonly counts: LedgerCounts
  /** The first records refused or left out as totals, at most `keep`; `counts` has them all. */
  readonly refusals: readonly LeftOut<Location, LedgerRefusalCode>[]
  readonly keep: number
  /** What the rows that state totals are held to; left out where nothing was summed up. */
  readonly totals?: LedgerTotals
}

const key = (cell: LedgerCell): string => JSON.stringify([cell.costCentre, cell.class])

const addedCounts = (a: LedgerCounts, b: LedgerCounts): LedgerCounts => {
  const codes = new Set([...Object.keys(a.refusedBy), ...Object.keys(b.refusedBy)] as LedgerRefusalCode[])
  return {
    records: a.records + b.records,
    summarised: a.summarised + b.summarised,
    otherPeriods: a.otherPeriods + b.otherPeriods,
    totals: a.totals + b.totals,
    refused: a.refused + b.refused,
    refusedBy: Object.fromEntries(
      [...codes].map((code) => [code, (a.refusedBy[code] ?? 0) + (b.refusedBy[code] ?? 0)]),
    ),
  }
}

/**
 * Returns two stretches of a ledger as one. Merging is associative, and `b` follows `a`: any number of machines may
 * each take a stretch, and their results may be joined in any grouping that keeps the order.
 *
 * @param a - the earlier stretch
 * @param b - the later stretch
 * @example
 * ```ts
 * const one = {
 *   cells: [{ costCentre: 'IT', class: 'PAY', pence: '10', lines: 1 }],
 *   counts: { records: 1, summarised: 1, otherPeriods: 0, totals: 0, refused: 0, refusedBy: {} },
 *   refusals: [],
 *   keep: 100,
 * }
 * mergeLedgers(one, one).cells // => [{ costCentre: 'IT', class: 'PAY', pence: '20', lines: 2 }]
 * ```
 */
export const mergeLedgers = (a: LedgerPartial, b: LedgerPartial): LedgerPartial => {
  requireObject(a, 'mergeLedgers: a')
  requireObject(b, 'mergeLedgers: b')
  requireList(a.cells, 'mergeLedgers: a.cells')
  requireList(b.cells, 'mergeLedgers: b.cells')
  const cells = new Map<string, LedgerCell>()
  for (const cell of [...a.cells, ...b.cells]) {
    const here = cells.get(key(cell))
    cells.set(
      key(cell),
      here === undefined
        ? cell
        : { ...here, pence: String(BigInt(here.pence) + BigInt(cell.pence)), lines: here.lines + cell.lines },
    )
  }
  const keep = Math.min(a.keep, b.keep)
  const totals = mergeTotals(a.totals, b.totals)
  return {
    cells: [...cells.values()],
    counts: addedCounts(a.counts, b.counts),
    refusals: [...a.refusals, ...b.refusals].slice(0, keep),
    keep,
    ...(totals === undefined ? {} : { totals }),
  }
}
