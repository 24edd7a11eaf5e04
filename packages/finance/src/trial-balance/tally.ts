import type { Decimal } from '@imt/core'
import { type Figure } from '@imt/core'
import { isGrandTotalWord } from '../table/row-role.js'
import { less, none, toleranceOf, type ColumnSum } from './column-sum.js'
import { moneyKeys, sidePairs, type Kept, type MoneyColumn } from './columns.js'
import { amountOf, roundingOf, sideOf, statesNone, zero } from './figures.js'
import type { ComparedColumn, ComparedTotal } from './compared-total.js'
import { nearSum } from './near-sum.js'
import { nearTotal, type NearSums, type NearTotal } from './near-total.js'
import { isTransaction, labelOf, ledgerRole } from './role.js'
import type { LedgerRow } from './schema.js'

/** Starts that are remembered; of more totals one after another, the middle ones are forgotten. */
const mostStarts = 1_000
/** Where more totals than these do not agree exactly, fewer are remembered: each of them is tried from all. */
const mostSearched = 50
const fewStarts = 20

type Sums = Map<Kept, ColumnSum>

/** What had been added up where a total stood, which is where the lines of a later one may begin. */
interface Start {
  readonly sums: Sums
  readonly near: NearSums
  readonly lines: number
  /** The table begins here, or a grand total stood here. */
  readonly whole: boolean
  readonly before: number
}

/** A start of which a total may state the sum of what follows, and how it compares roughly. */
interface Scope extends NearTotal {
  readonly start: Start
  readonly place: number
}

/** Such a start, and how the total compares exactly. */
interface Exactly extends Pick<Scope, 'start' | 'place'> {
  readonly columns: readonly ComparedColumn[]
}

/** Adds up the rows of one ledger as they come, in memory that does not grow with it. */
export interface LedgerTally {
  /** Takes the next row. Returns how a total compares with its lines, `line` for one, nothing for any other row. */
  take(row: LedgerRow): ComparedTotal | 'line' | undefined
  /** What all lines come to in a column. */
  sumOf(column: MoneyColumn | 'debitsOfAmount' | 'creditsOfAmount'): ColumnSum
  /** How many lines there are. */
  readonly lines: number
}

/** The columns that a mark in a column of its own may be about: the first that states something. */
const marked = ['amount', 'closing', 'balance'] as const

/** What the side of a row says of an amount; `undefined` where it cannot be told. */
const onItsSide = (amount: Decimal | undefined, row: LedgerRow): Decimal | undefined => {
  if (amount === undefined || amount.isZero() || row.side === undefined || row.side.trim() === '') return amount
  const side = sideOf(row.side)
  return side === undefined ? undefined : side === 'credit' ? amount.abs().negated() : amount
}

/**
 * The signed amount of a row whose side a mark may say; `undefined` where it cannot be told. Credits that are marked
 * may have their sign as well.
 */
export const signedAmount = (row: LedgerRow): Decimal | undefined => onItsSide(amountOf(row.amount), row)

/** The column whose debits and credits are told apart: amounts, or balances that a mark stands beside. */
const splitColumn = (row: LedgerRow): MoneyColumn => {
  const column = marked.find((each) => !statesNone(row[each]) || row.notRead?.[each] !== undefined) ?? 'amount'
  const isAlone = statesNone(row.debit) && statesNone(row.credit)
  return row.side !== undefined && isAlone ? column : 'amount'
}

/** By how much a total may be rounded itself: nothing where its lines state pence. */
const roundingWith = ({ withPence }: ColumnSum, figure: Figure): Decimal => (withPence > 0 ? zero : roundingOf(figure))

const holds = ({ outcome }: ComparedColumn): boolean => outcome === 'agrees' || outcome === 'nearly'

/** Returns a tally of one table. */
export const ledgerTally = (): LedgerTally => {
  const sums: Sums = new Map()
  let lines = 0
  let rows = 0
  /** Its lines are transactions, whose balances run on. */
  let hasTransactions = false
  let searched = 0
  let starts: Start[] = [{ sums: new Map(), near: new Map(), lines: 0, whole: true, before: 0 }]
  const tally = { lines: 0 }

  const statesPence = (figure: Figure | undefined): boolean => (figure?.decimals ?? 0) >= 2
  const add = (key: Kept, figure: Figure | undefined, amount: Decimal | undefined): void => {
    const known = sums.get(key) ?? none
    sums.set(
      key,
      amount === undefined
        ? { ...known, open: known.open + 1 }
        : {
            sum: amount.isZero() ? known.sum : known.sum.plus(amount),
            rounding: statesPence(figure) ? known.rounding : known.rounding.plus(roundingOf(figure)),
            withPence: known.withPence + (statesPence(figure) ? 1 : 0),
            stated: known.stated + 1,
            open: known.open,
          },
    )
  }
  const addRow = (row: LedgerRow, carried: boolean): void => {
    const split = splitColumn(row)
    for (const key of moneyKeys) {
      const figure = row[key]
      const isUnread = row.notRead?.[key] !== undefined
      if (!isUnread && statesNone(figure)) continue
      const stated = isUnread ? undefined : amountOf(figure)
      const amount = key === 'amount' || key === split ? onItsSide(stated, row) : stated
      add(carried ? `carried ${key}` : key, figure, amount)
      if (key === split && !carried) {
        if (amount === undefined || !amount.isNegative()) add('debitsOfAmount', figure, amount)
        if (amount === undefined || amount.isNegative()) add('creditsOfAmount', figure, amount?.negated())
      }
    }
  }
  const nearSums = (): NearSums => new Map([...sums].map(([key, sum]) => [key, nearSum(sum)]))
  const begin = (whole: boolean): void => {
    // The first start is the table's own.
    const most = searched > mostSearched ? fewStarts : mostStarts
    if (starts.length >= most) starts = [...starts.slice(0, 1), ...starts.slice(2 - most)]
    starts.push({ sums: new Map(sums), near: nearSums(), lines, whole, before: rows })
  }
  const since = (start: Start, key: Kept): ColumnSum => less(sums.get(key) ?? none, start.sums.get(key) ?? none)

  /** What a total of a column may state: the first is what a reader is told. */
  const expected = (start: Start, key: MoneyColumn, row: LedgerRow): readonly ColumnSum[] => {
    const own = since(start, key)
    const carried = since(start, `carried ${key}`)
    const withCarried =
      carried.stated === 0
        ? []
        : [{ ...own, sum: own.sum.plus(carried.sum), rounding: own.rounding.plus(carried.rounding) }]
    if (key === 'amount' || key === splitColumn(row)) {
      const [debits, credits] = [since(start, 'debitsOfAmount'), since(start, 'creditsOfAmount')]
      const side = sideOf(row.side)
      const net = side === 'credit' ? { ...own, sum: own.sum.negated() } : own
      const ofSides =
        row.side === undefined ? [] : side === 'debit' ? [debits] : side === 'credit' ? [credits] : [debits, credits]
      return side === undefined ? [net, ...withCarried, ...ofSides] : [...ofSides, net, ...withCarried]
    }
    // Credits may be shown below zero line by line and not in their total.
    return [
      own,
      ...withCarried,
      ...(/credit/i.test(key) && own.sum.isNegative() ? [{ ...own, sum: own.sum.abs() }] : []),
    ]
  }

  const compareColumn = (start: Start, key: MoneyColumn, row: LedgerRow, figure: Figure): ComparedColumn => {
    const stated = amountOf(figure)
    const [first = none, ...more] = expected(start, key, row)
    const base = { column: key, figure, computed: first.sum, open: first.open }
    if (stated === undefined) return { ...base, outcome: 'inexact', difference: zero }
    const all = [first, ...more]
    const agreeing = all.find(({ sum }) => stated.equals(sum))
    if (agreeing !== undefined && first.open === 0)
      return { ...base, computed: agreeing.sum, outcome: 'agrees', difference: zero }
    if (first.open > 0) return { ...base, outcome: 'open', difference: stated.minus(first.sum) }
    const near = all.find((each) =>
      stated
        .minus(each.sum)
        .abs()
        .lessThanOrEqualTo(toleranceOf(each).plus(roundingWith(each, figure))),
    )
    return near === undefined
      ? { ...base, outcome: 'differs', difference: stated.minus(first.sum) }
      : { ...base, computed: near.sum, outcome: 'nearly', difference: stated.minus(near.sum) }
  }

  /** A total of debits and credits may state only what they differ by, on the larger side. */
  const statesNet = (start: Start, row: LedgerRow): ReadonlySet<MoneyColumn> =>
    new Set(
      sidePairs.flatMap(([debit, credit]) => {
        const [one, other] = [amountOf(row[debit]), amountOf(row[credit])]
        if (one === undefined || other === undefined || (!one.isZero() && !other.isZero())) return []
        const [debits, credits] = [since(start, debit), since(start, credit)]
        if (debits.open + credits.open > 0) return []
        const net = debits.sum.minus(credits.sum.isNegative() ? credits.sum.negated() : credits.sum)
        return one.minus(other).minus(net).abs().lessThanOrEqualTo(toleranceOf(debits, credits)) ? [debit, credit] : []
      }),
    )

  const compare = (row: LedgerRow, start: Start): readonly ComparedColumn[] => {
    const nets = statesNet(start, row)
    return moneyKeys.flatMap((key) => {
      const figure = row[key]
      if (figure === undefined || statesNone(figure) || (key === 'balance' && hasTransactions)) return []
      // A running balance is no column that adds up, and nor is one that no line states.
      if (since(start, key).stated + since(start, key).open === 0 && !nets.has(key)) return []
      const compared = compareColumn(start, key, row, figure)
      return [nets.has(key) ? { ...compared, outcome: 'agrees' as const, difference: zero } : compared]
    })
  }

  const takeTotal = (row: LedgerRow, isCertain: boolean): ComparedTotal | 'line' | undefined => {
    const words = labelOf(row)
    const isGrand = isGrandTotalWord(words)
    const roughly = nearTotal(row, nearSums(), { split: splitColumn(row), hasTransactions })
    const exactly = ({ start, place }: Scope): Exactly => ({ start, place, columns: compare(row, start) })
    const isExact = ({ outcome }: ComparedColumn): boolean => outcome === 'agrees'
    /** From the nearest to the farthest. */
    const scopes: Scope[] = []
    let sure: Exactly | undefined
    for (let place = starts.length - 1; place >= 0 && sure === undefined; place -= 1) {
      const start = starts[place]
      if (start === undefined || (isGrand && !start.whole) || lines === start.lines) continue
      const scope = { start, place, ...roughly.since(start.near) }
      scopes.push(scope)
      // What agrees in all that it states needs nothing that began before.
      if (!scope.mayFit || scope.columns < roughly.columns) continue
      const found = exactly(scope)
      if (found.columns.length === roughly.columns && found.columns.every(isExact)) sure = found
    }
    const most = scopes.reduce((all, { columns }) => Math.max(all, columns), 0)
    const fitted = sure === undefined ? scopes.filter(({ mayFit }) => mayFit).map(exactly) : []
    const fitting = (isFit: (column: ComparedColumn) => boolean, least: number): Exactly | undefined =>
      fitted.find(({ columns }) => columns.length >= least && columns.every(isFit))
    // All that it states is to agree, where there are lines for all of it.
    const fits = sure ?? fitting(isExact, Math.max(most, 1)) ?? fitting(isExact, 1) ?? fitting(holds, 1)
    if (fits === undefined && !isCertain) return 'line'
    if (sure === undefined) searched += 1
    const closest = scopes.reduce<Scope | undefined>((one, other) => {
      if (one === undefined) return other
      const more = other.agreeing - one.agreeing
      return more > 0 || (more === 0 && other.distance <= one.distance) ? other : one
    }, undefined)
    const nearest = fits ?? (closest && exactly(closest))
    if (fits !== undefined) starts = starts.slice(0, fits.place + 1)
    begin(isGrand)
    if (nearest === undefined || nearest.columns.length === 0) return undefined
    const { start, place, columns } = nearest
    return { words, columns, lines: lines - start.lines, all: place === 0, before: start.before }
  }

  /** What debits and credits are said to differ by, on whatever side it stands. */
  const takeDifference = (row: LedgerRow): ComparedTotal | undefined => {
    const [debits, credits] = [sums.get('debit') ?? none, sums.get('credit') ?? none]
    const column = (['debit', 'credit', 'amount', 'balance'] as const).find((key) => !statesNone(row[key]))
    const figure = column === undefined ? undefined : row[column]
    const [first] = starts
    if (column === undefined || figure === undefined || first === undefined || debits.stated + credits.stated === 0)
      return undefined
    const stated = amountOf(figure)
    const computed = debits.sum.minus(credits.sum.isNegative() ? credits.sum.negated() : credits.sum).abs()
    const open = debits.open + credits.open
    const difference = (stated ?? zero).abs().minus(computed)
    const outcome =
      stated === undefined
        ? 'inexact'
        : open > 0
          ? 'open'
          : difference.isZero()
            ? 'agrees'
            : difference.abs().lessThanOrEqualTo(toleranceOf(debits, credits))
              ? 'nearly'
              : 'differs'
    return {
      words: labelOf(row),
      columns: [{ column, figure, outcome, computed, difference, open }],
      lines,
      all: true,
      before: 0,
      isDifference: true,
    }
  }

  const take: LedgerTally['take'] = (row) => {
    const role = ledgerRole(row)
    let result: ReturnType<LedgerTally['take']>
    if (role === 'total' || role === 'maybeTotal') result = takeTotal(row, role === 'total')
    else if (role === 'difference') result = takeDifference(row)
    else if (role === 'line') result = 'line'
    if (result === 'line') {
      lines += 1
      tally.lines = lines
      hasTransactions ||= isTransaction(row)
      addRow(row, false)
    } else if (role === 'balance') addRow(row, true)
    rows += 1
    return result
  }
  return Object.assign(tally, {
    take,
    sumOf: (column: MoneyColumn | 'debitsOfAmount' | 'creditsOfAmount'): ColumnSum => sums.get(column) ?? none,
  })
}
