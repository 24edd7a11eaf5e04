import { moneyKeys, sidePairs, type Kept, type MoneyColumn } from './columns.js'
import { amountOf, roundingOf, sideOf, statesNone } from './figures.js'
import { inexact, nearLess, nearNone, nearTolerance, type NearSum } from './near-sum.js'
import type { LedgerRow } from './schema.js'

/** What had been added up at a place, in numbers. */
export type NearSums = ReadonlyMap<Kept, NearSum>

/** How a total compares with the lines since a place, in numbers. */
export interface NearTotal {
  /** Columns that are compared, and those that may agree. */
  readonly columns: number
  readonly agreeing: number
  /** Whether all of them may. */
  readonly mayFit: boolean
  /** What the total states and the lines do not come to, in the columns that do not. */
  readonly distance: number
}

/** How a total compares with what was added up since any place before it. */
export interface NearComparison {
  /** Columns that it states. */
  readonly columns: number
  since(start: NearSums): NearTotal
}

/** One reading of a total: the sum of a column, turned or with what was carried forward. */
interface Way {
  readonly key: Kept
  readonly isTurned?: boolean
  readonly carried?: Kept
}

const sinceIn = (now: NearSums, start: NearSums, key: Kept): NearSum =>
  nearLess(now.get(key) ?? nearNone, start.get(key) ?? nearNone)

const openSince = (now: NearSums, start: NearSums, key: Kept): number =>
  (now.get(key) ?? nearNone).open - (start.get(key) ?? nearNone).open

const sumSince = (now: NearSums, start: NearSums, { key, isTurned = false, carried }: Way): number => {
  const own = (now.get(key) ?? nearNone).sum - (start.get(key) ?? nearNone).sum
  if (carried !== undefined) return own + (now.get(carried) ?? nearNone).sum - (start.get(carried) ?? nearNone).sum
  return isTurned ? -own : own
}

/** What sums of such columns may be out by, in numbers. */
const slackOf = (now: NearSums, start: NearSums, key: Kept, other?: Kept): number => {
  const sizes = Math.abs((now.get(key) ?? nearNone).sum) + Math.abs((start.get(key) ?? nearNone).sum)
  return inexact * sizes + (other === undefined ? 0 : slackOf(now, start, other))
}

const isNear = (amount: number, rounding: number, way: Way, now: NearSums, start: NearSums): boolean => {
  const [own, began] = [now.get(way.key) ?? nearNone, start.get(way.key) ?? nearNone]
  const isExact = own.withPence > began.withPence
  const counted = own.stated - began.stated
  const most = own.rounding - began.rounding
  const allowed = isExact ? 0 : rounding + (counted === 0 ? 0 : Math.min(most, (most * 4) / Math.sqrt(counted)))
  const slack = slackOf(now, start, way.key, way.carried) + inexact * Math.abs(amount)
  // What numbers cannot tell, beyond all bounds, is left to be added up exactly.
  return !(Math.abs(amount - sumSince(now, start, way)) > allowed + slack)
}

/** What the total of a column may state, as `expected` of the tally says it. */
const waysOf = (
  key: MoneyColumn,
  now: NearSums,
  { side: mark }: LedgerRow,
  side: 'debit' | 'credit' | undefined,
  split: MoneyColumn,
): readonly Way[] => {
  const carried = `carried ${key}` as const
  const withCarried: readonly Way[] = now.has(carried) ? [{ key, carried }] : []
  if (key !== 'amount' && key !== split)
    return [{ key }, ...withCarried, ...(/credit/i.test(key) ? [{ key, isTurned: true }] : [])]
  const [debits, credits]: readonly [Way, Way] = [{ key: 'debitsOfAmount' }, { key: 'creditsOfAmount' }]
  if (mark === undefined) return [{ key }, ...withCarried]
  if (side === 'debit') return [debits, { key }, ...withCarried]
  return side === 'credit'
    ? [credits, { key, isTurned: true }, ...withCarried]
    : [{ key }, ...withCarried, debits, credits]
}

/**
 * Returns how a total compares with the lines since each place that is asked about. It says of none that it does not
 * fit which fits exactly.
 *
 * @param row - the total
 * @param now - what was added up until it
 * @param known - the column that a mark says the side of, and whether the lines are transactions, whose balances run on
 */
export const nearTotal = (
  row: LedgerRow,
  now: NearSums,
  { split, hasTransactions }: { readonly split: MoneyColumn; readonly hasTransactions: boolean },
): NearComparison => {
  const side = sideOf(row.side)
  // A total is tried against a thousand places: nothing is made anew for each of them.
  const stated = moneyKeys.flatMap((key) => {
    const figure = row[key]
    if (figure === undefined || statesNone(figure) || (key === 'balance' && hasTransactions)) return []
    const amount = amountOf(figure)?.toNumber()
    return [{ key, amount, rounding: roundingOf(figure).toNumber(), ways: waysOf(key, now, row, side, split) }]
  })
  // A total of debits and credits may state only what they differ by, on the larger side.
  const ofNets = sidePairs.flatMap(([debit, credit]) => {
    const [one, other] = [amountOf(row[debit])?.toNumber(), amountOf(row[credit])?.toNumber()]
    const isStated = stated.some(({ key }) => key === debit || key === credit)
    return !isStated || one === undefined || other === undefined || (one !== 0 && other !== 0)
      ? []
      : [{ debit, credit, net: one - other }]
  })
  const isNetSince = (start: NearSums, column: MoneyColumn): boolean =>
    ofNets.some(({ debit, credit, net }) => {
      if (column !== debit && column !== credit) return false
      const [debits, credits] = [sinceIn(now, start, debit), sinceIn(now, start, credit)]
      const apart = Math.abs(net - debits.sum + Math.abs(credits.sum)) - nearTolerance(debits, credits)
      return debits.open + credits.open === 0 && !(apart > slackOf(now, start, debit, credit) + inexact * Math.abs(net))
    })
  const compared = (start: NearSums): NearTotal => {
    let [columns, agreeing, distance] = [0, 0, 0]
    for (const { key, amount, rounding, ways } of stated) {
      const [own, began] = [now.get(key) ?? nearNone, start.get(key) ?? nearNone]
      const isNet = ofNets.length > 0 && isNetSince(start, key)
      if (own.stated + own.open === began.stated + began.open && !isNet) continue
      columns += 1
      if (isNet) {
        agreeing += 1
        continue
      }
      const [first] = ways
      const apart = amount === undefined || first === undefined ? 0 : Math.abs(amount - sumSince(now, start, first))
      const isOpen = first !== undefined && openSince(now, start, first.key) > 0
      if (amount !== undefined && !isOpen && ways.some((way) => isNear(amount, rounding, way, now, start)))
        agreeing += 1
      else distance += apart
    }
    return { columns, agreeing, distance, mayFit: columns > 0 && agreeing === columns }
  }
  return { columns: stated.length, since: compared }
}
