import { requireList, type IsoDate } from '@imt/core'
import { expectedMonths, monthsBetween } from './expected-months.js'
import { paymentTables, type PaymentTable, type PlacedPayment } from './payments.js'
import type { SpendLine } from './schema.js'
import { timesOf } from './times-of.js'

/** A payment that stands in two tables. */
export interface SharedPlaces {
  /** In the table in which it was met first. */
  readonly one: PlacedPayment
  readonly other: PlacedPayment
  /** Which of the tables they are, counted from 0. */
  readonly tables: readonly [number, number]
}

const identity = ({ supplier, number, day, amount }: PlacedPayment): string | undefined =>
  supplier === '' || number === '' || day === undefined || amount === undefined
    ? undefined
    : JSON.stringify([supplier, number, day, amount.toFixed()])

const kindOf = ({ line: { expenseType = '', expenseArea = '' } }: PlacedPayment): readonly [string, string] => [
  expenseType.trim(),
  expenseArea.trim(),
]

/** True of payments that state the same type and area. */
const isAlike = (one: PlacedPayment, other: PlacedPayment): boolean => {
  const otherKind = kindOf(other)
  return kindOf(one).every((text, at) => text === otherKind[at])
}

/** True of payments of which neither states another type or area: a file may have no column for them. */
const mayBeOne = (one: PlacedPayment, other: PlacedPayment): boolean => {
  const [kind, otherKind] = [kindOf(one), kindOf(other)]
  return kind.every((text, at) => text === '' || otherKind[at] === '' || text === otherKind[at])
}

/** So many payments that differ in type or area alone are remembered. */
const mostOfOne = 100

/** A payment, where it was met first. */
interface Met {
  readonly table: number
  readonly payment: PlacedPayment
}

/**
 * Returns the payments that stand in two tables, the same in supplier, number, day and amount, and in type and area
 * where both state them; each once, however often it stands in one of them, and none as several of another table.
 *
 * @param onCompared - told of each payment that was compared with those of other tables
 */
export const sharedPayments = (
  tables: readonly PaymentTable[],
  onCompared: (payment: PlacedPayment) => void = () => undefined,
): readonly SharedPlaces[] => {
  if (tables.length < 2) return []
  const first = new Map<string, Met[]>()
  const shared: SharedPlaces[] = []
  for (const [table, { payments }] of tables.entries()) {
    const own = new Set<string>()
    let waiting: { readonly payment: PlacedPayment; readonly known: Met[]; readonly order: number }[] = []
    for (const payment of payments) {
      const key = identity(payment)
      if (key === undefined) continue
      const whole = JSON.stringify([key, ...kindOf(payment)])
      // Twice in one table is another rule's.
      if (own.has(whole)) continue
      own.add(whole)
      onCompared(payment)
      const known = first.get(key) ?? []
      first.set(key, known)
      waiting.push({ payment, known, order: own.size })
    }
    // One line of a file is one of another at most: that which states the same before one that states less.
    const taken = new Set<Met>()
    const found: { readonly order: number; readonly places: SharedPlaces }[] = []
    for (const areOne of [isAlike, mayBeOne])
      waiting = waiting.filter(({ payment, known, order }) => {
        const met = known.find((each) => each.table !== table && !taken.has(each) && areOne(each.payment, payment))
        if (met === undefined) return true
        taken.add(met)
        found.push({ order, places: { one: met.payment, other: payment, tables: [met.table, table] } })
        return false
      })
    found.sort((one, other) => one.order - other.order)
    for (const { places } of found) shared.push(places)
    for (const { payment, known } of waiting) if (known.length < mostOfOne) known.push({ table, payment })
  }
  return shared
}

/** A month with so many of the payments of a table is one of its months. */
const share = 0.1

const monthsOf = ({ payments, period }: PaymentTable): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { day, month = day?.slice(0, 7), line } of payments)
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + timesOf(line))
  const expected = expectedMonths(counts, period)
  // A name that no payment bears out says nothing of what is there.
  if (expected !== undefined && [...expected.months].some((month) => counts.has(month))) return [...expected.months]
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].filter(([, count]) => count >= share * all).map(([month]) => month)
}

/** The months that the tables of one body cover. */
export interface MonthsOfBody {
  /** Which body, as it is compared; empty where the tables do not say. */
  readonly entity: string
  /** Each month with the first payment of the first table that covers it. */
  readonly months: ReadonlyMap<string, PlacedPayment>
  /** Months between these of which no table is, in the order of the calendar. */
  readonly missing: readonly string[]
}

/** Returns the months of each body that has two tables or more. */
export const monthsOfBodies = (tables: readonly PaymentTable[]): readonly MonthsOfBody[] => {
  const bodies = new Map<string, { readonly months: Map<string, PlacedPayment>; tables: number }>()
  for (const table of tables) {
    const body = bodies.get(table.entity) ?? { months: new Map<string, PlacedPayment>(), tables: 0 }
    bodies.set(table.entity, body)
    body.tables += 1
    const [first] = table.payments
    if (first === undefined) continue
    for (const month of monthsOf(table)) if (!body.months.has(month)) body.months.set(month, first)
  }
  return [...bodies]
    .filter(([, body]) => body.tables > 1)
    .flatMap(([entity, { months }]) => {
      const known = [...months.keys()].sort()
      const [from, to] = [known[0], known.at(-1)]
      return from === undefined || to === undefined
        ? []
        : [{ entity, months, missing: monthsBetween(from, to).filter((month) => !months.has(month)) }]
    })
}

/** A payment that stands in two tables, by the places of its lines, counted from 0. */
export interface SharedPayment {
  readonly one: number
  readonly other: number
  /** By the order of day and month of its table. */
  readonly day: IsoDate
}

/** Months of which no table of a body was given, between months of which one was. */
export interface MissingMonths {
  /** As the tables spell it; left out where they do not say whose they are. */
  readonly entity?: string
  /** The first and last month that a table covers: `2025-04`. */
  readonly from: string
  readonly to: string
  readonly missing: readonly string[]
}

/** What shows only between the tables of a set, such as the files of a year. */
export interface SpendBetweenTables {
  readonly shared: readonly SharedPayment[]
  readonly months: readonly MissingMonths[]
}

/**
 * Compares tables of payments with each other, such as the files of a year's months: which payments stand in two of
 * them, and of which months none is there. A payment is the same where supplier, transaction number, day and amount
 * are, and type and area where both state them; spellings of a supplier and forms of a date are one. Of one that states
 * no number, supplier, day or
 * exact amount nothing is said.
 *
 * @param lines - the lines of all tables as published, each with the number of its table
 * @example
 * ```ts
 * const line = (table: number, transactionNumber: string, datePaid: string) =>
 *   spendLineSchema.parse({ table, transactionNumber, datePaid, supplier: 'Alpha Ltd', amount: '£30,000' })
 * const lines = [line(1, '1', '30/04/2025'), line(2, '1', '2025-04-30'), line(2, '2', '02/07/2025')]
 * const { shared, months } = compareSpendTables(lines)
 * shared // => [{ one: 0, other: 1, day: '2025-04-30' }]
 * months // => [{ from: '2025-04', to: '2025-07', missing: ['2025-05', '2025-06'] }]
 * ```
 */
export const compareSpendTables = (lines: readonly SpendLine[]): SpendBetweenTables => {
  const tables = paymentTables({ spend: requireList(lines, 'compareSpendTables: lines') })
  const index = new Map(lines.map((line, place) => [line, place]))
  return {
    shared: sharedPayments(tables).flatMap(({ one, other }) => {
      const [first, second] = [index.get(one.line), index.get(other.line)]
      return first === undefined || second === undefined || other.day === undefined
        ? []
        : [{ one: first, other: second, day: other.day }]
    }),
    months: monthsOfBodies(tables)
      .filter(({ missing }) => missing.length > 0)
      .map(({ months, missing }) => {
        const [known, [first]] = [[...months.keys()].sort(), [...months.values()]]
        const entity = first?.line.entity?.trim() ?? ''
        return { ...(entity === '' ? {} : { entity }), from: known[0] ?? '', to: known.at(-1) ?? '', missing }
      }),
  }
}
