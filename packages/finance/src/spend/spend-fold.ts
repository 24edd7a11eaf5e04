import { Decimal, shown, type IsoDate } from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import { earliestDay, isMonthFirst, paymentDay } from './payment-day.js'
import type { PlainPayments } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'
import { isPayment, isUnread } from './payment-line.js'
import { isWithheld, notStated, supplierKey } from './withheld.js'

/** So many suppliers are added up; of a table with more none is called the largest. */
export const mostSuppliers = 50_000

/** What was paid to one supplier, all spellings of its name together. */
export interface SupplierSum {
  /** As it was first spelled. */
  readonly supplier: string
  /** Lines with an exact amount. */
  readonly payments: number
  /** Pounds sterling. */
  readonly total: Decimal
}

/** What was paid in one month, by the days that the lines state. */
export interface SpendMonth {
  /** `2025-04`. */
  readonly month: string
  readonly payments: number
  /** Pounds sterling, of the lines with an exact amount. */
  readonly total: Decimal
}

/** What a table of payments holds. */
export interface SpendSummary {
  /** Which of several tables it is, counted from 1; left out where there is one. */
  readonly table?: number
  /** Lines that list a payment or a part of one. */
  readonly payments: number
  /** Pounds sterling, of the lines with an exact amount. */
  readonly total: Decimal
  /** The first and last day paid; none where no day can be read. */
  readonly first?: IsoDate
  readonly last?: IsoDate
  /** The first and last month, where payments state a month and no day: `2025-04`. */
  readonly firstMonth?: string
  readonly lastMonth?: string
  /** In the order of the calendar. */
  readonly months: readonly SpendMonth[]
  /** Payments that state no day that can be read; some may state their month. */
  readonly undated: number
  /** Whether the heading of the amount says that VAT is in it. */
  readonly vatBasis?: 'gross' | 'net'
  /** Payments that state no exact amount: they are in no sum. */
  readonly withoutAmount: number
  /** Payments whose supplier is withheld on purpose: they are in the total, and under no supplier. */
  readonly withheld: number
  /** Rows that state a total of others: they are in no sum. */
  readonly totals: number
  /** Rows from which nothing was read. */
  readonly unread: number
  /** The largest first; `null` where there are more than 50,000. */
  readonly suppliers: readonly SupplierSum[] | null
  /** Columns that the Treasury's guidance asks for and no line states. */
  readonly columnsAbsent: readonly string[]
}

/** The first and last day, by one order of day and month. */
interface Span {
  first?: IsoDate
  last?: IsoDate
}

const reach = (span: Span, day: IsoDate): void => {
  // A date that is none, as a spreadsheet shows it.
  if (day < earliestDay) return
  if (span.first === undefined || day < span.first) span.first = day
  if (span.last === undefined || day > span.last) span.last = day
}

/** What was added up so far. */
interface Sum {
  payments: number
  total: Decimal
}

/**
 * What the guidance asks for besides supplier and amount, in the words of its table of fields. A body may have reasons
 * to leave one out, and other guidance asks for others: it is told, and no fault.
 */
const askedFor = [
  ['departmentFamily', 'department family'],
  ['entity', 'entity'],
  ['datePaid', 'date'],
  ['expenseType', 'expense type'],
  ['expenseArea', 'expense area'],
  ['transactionNumber', 'transaction number'],
] as const

/** Adds up the lines of one table. */
export interface SpendTally {
  add(line: SpendLine): void
  /** Adds payments that were counted; of a tally without months. */
  addPlain(payments: PlainPayments): void
  summary(): SpendSummary
}

/**
 * Returns what adds up the lines of one table.
 *
 * @param ofMonths - whether months are added up, which takes time of every line
 */
export const spendTally = (ofMonths: boolean): SpendTally => {
  const dayOf = eachTextOnce(paymentDay)
  const keyOf = eachTextOnce((name) => (isWithheld(name) || notStated(name) !== undefined ? '' : supplierKey(name)))
  const suppliers = new Map<string, Sum & { readonly supplier: string }>()
  /** By the month of either order of day and month: which of them it is, only all lines show. */
  const months = new Map<string, Sum & { readonly dayFirst: string; readonly monthFirst: string }>()
  const span = { dayFirst: {} as Span, monthFirst: {} as Span }
  const spanOfMonths: { firstMonth?: string; lastMonth?: string } = {}
  const orders = { dayFirst: 0, monthFirst: 0, either: 0 }
  const counts = { payments: 0, totals: 0, withoutAmount: 0, withheld: 0, unread: 0, undated: 0 }
  const stated = new Set<string>()
  let total = new Decimal(0)
  let vatBasis: SpendLine['vatBasis']
  let isComplete = true

  const addToMonth = (dayFirst: string, monthFirst: string, amount: Decimal | undefined): void => {
    const key = dayFirst === monthFirst ? dayFirst : `${dayFirst} ${monthFirst}`
    const known = months.get(key) ?? { dayFirst, monthFirst, payments: 0, total: new Decimal(0) }
    months.set(key, known)
    known.payments += 1
    if (amount !== undefined) known.total = known.total.plus(amount)
  }
  const takeDay = (datePaid: string, amount: Decimal | undefined, times = 1): void => {
    const { dayFirst, monthFirst, month } = dayOf(datePaid)
    if (month !== undefined) {
      if (spanOfMonths.firstMonth === undefined || month < spanOfMonths.firstMonth) spanOfMonths.firstMonth = month
      if (spanOfMonths.lastMonth === undefined || month > spanOfMonths.lastMonth) spanOfMonths.lastMonth = month
      if (ofMonths) addToMonth(month, month, amount)
    }
    const [one, other] = [dayFirst ?? monthFirst, monthFirst ?? dayFirst]
    if (one === undefined || other === undefined) {
      counts.undated += times
      return
    }
    if (monthFirst === undefined) orders.dayFirst += times
    else if (dayFirst === undefined) orders.monthFirst += times
    else if (dayFirst !== monthFirst) orders.either += times
    reach(span.dayFirst, one)
    reach(span.monthFirst, other)
    if (ofMonths) addToMonth(one.slice(0, 7), other.slice(0, 7), amount)
  }
  const takeAmount = (supplier: string, amount: Decimal, times = 1): void => {
    total = total.plus(amount)
    const key = keyOf(supplier)
    if (key === '') return
    const known = suppliers.get(key)
    if (known !== undefined) {
      known.total = known.total.plus(amount)
      known.payments += times
    } else if (suppliers.size < mostSuppliers)
      suppliers.set(key, { supplier: supplier.trim(), payments: times, total: amount })
    else isComplete = false
  }

  const monthsBy = (order: 'dayFirst' | 'monthFirst'): readonly SpendMonth[] => {
    const all = new Map<string, Sum & { readonly month: string }>()
    for (const sum of months.values()) {
      const month = sum[order]
      const known = all.get(month) ?? { month, payments: 0, total: new Decimal(0) }
      all.set(month, { month, payments: known.payments + sum.payments, total: known.total.plus(sum.total) })
    }
    return [...all.values()].sort((one, other) => (one.month < other.month ? -1 : 1))
  }

  return {
    add: (line) => {
      if (!isPayment(line)) {
        if (isUnread(line)) counts.unread += 1
        else if (line.amount !== undefined) counts.totals += 1
        return
      }
      counts.payments += 1
      vatBasis ??= line.vatBasis
      for (const [column] of askedFor) if (line[column] !== undefined) stated.add(column)
      if (isWithheld(line.supplier)) counts.withheld += 1
      const { amount } = line
      const exact = amount?.kind === 'exact' && amount.value !== null ? amount.value : undefined
      if (line.datePaid === undefined) counts.undated += 1
      else takeDay(line.datePaid, exact)
      if (exact === undefined) counts.withoutAmount += 1
      else takeAmount(line.vendor ?? line.supplier, exact)
    },
    addPlain: ({ payments, dates, suppliers: plain }) => {
      counts.payments += payments
      for (const { text, times } of dates) takeDay(text, undefined, times)
      for (const { text, times, total: paid } of plain) {
        if (isWithheld(text)) counts.withheld += times
        takeAmount(text, paid, times)
      }
    },
    summary: () => {
      const order = isMonthFirst(orders) ? 'monthFirst' : 'dayFirst'
      return {
        ...counts,
        ...span[order],
        ...spanOfMonths,
        ...(vatBasis === undefined ? {} : { vatBasis }),
        total,
        months: monthsBy(order),
        suppliers: isComplete ? [...suppliers.values()].sort((one, other) => other.total.comparedTo(one.total)) : null,
        columnsAbsent: askedFor.filter(([column]) => !stated.has(column)).map(([, words]) => words),
      }
    },
  }
}

/** Adds up tables of payments. */
export interface SpendFold {
  /** Adds lines, as published: totals and what is no payment included. */
  add(lines: Iterable<SpendLine>): void
  /** A summary of each table, in the order in which they were met. */
  summaries(): readonly SpendSummary[]
}

/**
 * Returns what adds up payments, piece by piece: how many there are, what they come to, when they were paid and to
 * whom. What it holds grows with suppliers and months, not with lines. Lines are counted as published: one that stands
 * twice is counted twice.
 *
 * @example
 * ```ts
 * const line = (datePaid: string, supplier: string, amount: string) =>
 *   spendLineSchema.parse({ datePaid, supplier, amount })
 * const fold = spendFold()
 * fold.add([line('01/04/2025', 'Alpha Ltd', '£30,000'), line('30/04/2025', 'ALPHA LIMITED', '£26,000.50')])
 * fold.add([line('02/05/2025', 'Beta plc', '£27,000'), line('', 'Total', '£83,000.50')])
 * const [summary] = fold.summaries()
 * summary?.total // => '83000.5'
 * summary?.payments // => 3
 * summary?.last // => '2025-05-02'
 * summary?.suppliers?.map(({ supplier, total }) => [supplier, total])
 * // => [['Alpha Ltd', '56000.5'], ['Beta plc', '27000']]
 * summary?.months.map(({ month, payments }) => [month, payments]) // => [['2025-04', 2], ['2025-05', 1]]
 * ```
 */
export const spendFold = (): SpendFold => {
  const tables = new Map<number | undefined, SpendTally>()
  return {
    add: (lines) => {
      if (typeof lines !== 'object' || (lines as unknown) === null || !(Symbol.iterator in lines))
        throw new TypeError(`spendFold: add takes lines, got ${shown(lines)}`)
      for (const line of lines) {
        const known = tables.get(line.table) ?? spendTally(true)
        tables.set(line.table, known)
        known.add(line)
      }
    },
    summaries: () =>
      [...tables].map(([table, tally]) => ({ ...(table === undefined ? {} : { table }), ...tally.summary() })),
  }
}
