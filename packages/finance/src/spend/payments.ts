import type { Decimal, IsoDate, JsonPointer } from '@imt/core'
import { oncePer } from '../once-per.js'
import type { Finance } from '../section.js'
import { eachTextOnce } from '../table/each-text-once.js'
import { groupName } from '../table/row-role.js'
import { isMonthFirst as areMonthFirst, paymentDay } from './payment-day.js'
import type { SpendLine } from './schema.js'
import { ordersOf } from './orders-of.js'
import { isPayment } from './payment-line.js'
import { isWithheld, notStated, supplierKey } from './withheld.js'

/** A line that lists a payment or a part of one, read. */
export interface PlacedPayment {
  readonly line: SpendLine
  readonly at: JsonPointer
  /** As the table orders day and month. */
  readonly day?: IsoDate
  /** Where no day is stated but the month: `2025-04`. */
  readonly month?: string
  /** One for all spellings of a supplier; empty where none is stated or it is withheld. */
  readonly supplier: string
  /** Empty where none is stated or it is withheld. */
  readonly number: string
  readonly amount?: Decimal
}

/** The payments of one table. */
export interface PaymentTable {
  readonly payments: readonly PlacedPayment[]
  /** Which body they are of, if the table says so. */
  readonly entity: string
  readonly period?: string
}

const stated = (text: string | undefined): string =>
  text === undefined || isWithheld(text) || notStated(text) !== undefined ? '' : groupName(text)

const tableOf = (lines: readonly (readonly [number, SpendLine])[], known: boolean | undefined): PaymentTable => {
  const dayOf = eachTextOnce(paymentDay)
  const keyOf = eachTextOnce((name) => (isWithheld(name) || notStated(name) !== undefined ? '' : supplierKey(name)))
  const days = lines.map(([, { datePaid = '' }]) => dayOf(datePaid))
  const isMonthFirst =
    known ??
    areMonthFirst({
      dayFirst: days.filter(({ dayFirst, monthFirst }) => dayFirst !== undefined && monthFirst === undefined).length,
      monthFirst: days.filter(({ dayFirst, monthFirst }) => dayFirst === undefined && monthFirst !== undefined).length,
      either: days.filter(
        ({ dayFirst, monthFirst }) => dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst,
      ).length,
    })
  const payments = lines.map(([index, line], place): PlacedPayment => {
    const { dayFirst, monthFirst, month } = days[place] ?? {}
    const day = isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
    const { amount } = line
    return {
      line,
      at: `/sections/finance/spend/${String(index)}`,
      ...(day === undefined ? {} : { day }),
      ...(month === undefined ? {} : { month }),
      supplier: keyOf(line.vendor ?? line.supplier),
      number: stated(line.transactionNumber),
      ...(amount?.kind === 'exact' && amount.value !== null ? { amount: amount.value } : {}),
    }
  })
  const [first] = lines
  const period = first?.[1].period
  return {
    payments,
    entity: groupName(lines.find(([, { entity = '' }]) => entity.trim() !== '')?.[1].entity ?? ''),
    ...(period === undefined ? {} : { period }),
  }
}

/** Returns the payments of each table, totals and headings left out. It is worked out once for a publication. */
export const paymentTables = oncePer((finance: Finance): readonly PaymentTable[] => {
  const { spend = [] } = finance
  const tables = new Map<number | undefined, (readonly [number, SpendLine])[]>()
  for (const [index, line] of spend.entries()) {
    if (!isPayment(line)) continue
    const known = tables.get(line.table)
    if (known === undefined) tables.set(line.table, [[index, line]])
    else known.push([index, line])
  }
  const orders = ordersOf(finance)
  return [...tables].map(([table, lines]) => tableOf(lines, orders?.get(table)))
})
