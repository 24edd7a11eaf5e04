import { moneyKeys, sidePairs, type Kept, type MoneyColumn } from './columns.js'
import { amountOf, roundingOf, sideOf, statesNone } from './figures.js'
import { nearLess, nearNone, nearTolerance, slackOf, type NearSum } from './near-sum.js'
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
): ((start: NearSums) => NearTotal) => {
  const side = sideOf(row.side)
  const since = (start: NearSums, key: Kept): NearSum => nearLess(now.get(key) ?? nearNone, start.get(key) ?? nearNone)
  const slack = (start: NearSums, keys: readonly Kept[], stated = 0): number =>
    slackOf([stated, ...keys.flatMap((key) => [now.get(key)?.sum ?? 0, start.get(key)?.sum ?? 0])])
  const stated = moneyKeys.flatMap((key) => {
    const figure = row[key]
    if (figure === undefined || statesNone(figure) || (key === 'balance' && hasTransactions)) return []
    return [{ key, amount: amountOf(figure)?.toNumber(), rounding: roundingOf(figure).toNumber() }]
  })
  // A total of debits and credits may state only what they differ by, on the larger side.
  const ofNets = sidePairs.flatMap(([debit, credit]) => {
    const [one, other] = [amountOf(row[debit])?.toNumber(), amountOf(row[credit])?.toNumber()]
    return one === undefined || other === undefined || (one !== 0 && other !== 0)
      ? []
      : [{ debit, credit, net: one - other }]
  })
  const netsSince = (start: NearSums): ReadonlySet<MoneyColumn> =>
    new Set(
      ofNets.flatMap(({ debit, credit, net }) => {
        const [debits, credits] = [since(start, debit), since(start, credit)]
        const apart = Math.abs(net - debits.sum + Math.abs(credits.sum)) - nearTolerance(debits, credits)
        return debits.open + credits.open > 0 || apart > slack(start, [debit, credit], net) ? [] : [debit, credit]
      }),
    )
  /** What the total of a column may state, as `expected` of the tally says it. */
  const waysSince = (start: NearSums, key: MoneyColumn): readonly NearSum[] => {
    const [own, carried] = [since(start, key), since(start, `carried ${key}`)]
    const turned = { ...own, sum: -own.sum }
    const withCarried = carried.stated === 0 ? [] : [{ ...own, sum: own.sum + carried.sum }]
    if (key !== 'amount' && key !== split)
      return [own, ...withCarried, ...(/credit/i.test(key) && own.sum < 0 ? [turned] : [])]
    if (row.side === undefined) return [own, ...withCarried]
    const [debits, credits] = [since(start, 'debitsOfAmount'), since(start, 'creditsOfAmount')]
    if (side === 'debit') return [debits, own, ...withCarried]
    return side === 'credit' ? [credits, turned, ...withCarried] : [own, ...withCarried, debits, credits]
  }
  return (start) => {
    const nets = netsSince(start)
    let [columns, agreeing, distance] = [0, 0, 0]
    for (const { key, amount, rounding } of stated) {
      const own = since(start, key)
      if (own.stated + own.open === 0 && !nets.has(key)) continue
      columns += 1
      const [first = nearNone, ...more] = nets.has(key) ? [] : waysSince(start, key)
      const isNear = (way: NearSum): boolean => {
        if (amount === undefined) return false
        const allowed = nearTolerance(way) + (way.withPence > 0 ? 0 : rounding)
        // What numbers cannot tell, beyond all bounds, is left to be added up exactly.
        return !(Math.abs(amount - way.sum) > allowed + slack(start, [key, `carried ${key}`], amount))
      }
      if (nets.has(key) || (first.open === 0 && [first, ...more].some(isNear))) agreeing += 1
      else distance += Math.abs((amount ?? 0) - first.sum)
    }
    return { columns, agreeing, distance, mayFit: columns > 0 && agreeing === columns }
  }
}
