import {
  counted,
  Decimal,
  formatAmount,
  grouped,
  listed,
  longDate,
  type IsoDate,
  type JsonPointer,
  type SummaryLine,
} from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import { eachTable, type TableCheck } from './each-table.js'
import { earliestDay, isMonthFirst, paymentDay } from './payment-day.js'
import type { SpendLine } from './schema.js'
import { isPayment, isUnread } from './total-scopes.js'
import { isWithheld, notStated, supplierKey } from './withheld.js'

/** So many suppliers are added up; of a table with more none is called the largest. */
const mostSuppliers = 50_000
const largest = 5

interface Paid {
  readonly name: string
  sum: Decimal
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

const spanWords = ({ first, last }: Span): string | undefined =>
  first === undefined || last === undefined
    ? undefined
    : first === last
      ? longDate(first)
      : `${longDate(first)} to ${longDate(last)}`

const basisWords: Readonly<Record<NonNullable<SpendLine['vatBasis']> | 'unstated', string>> = {
  gross: 'in the amounts, as their heading says',
  net: 'not in the amounts, as their heading says',
  unstated: 'the headings do not say whether it is in the amounts: say so beside the file',
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

const summaryOfTable = (): TableCheck => {
  const dayOf = eachTextOnce(paymentDay)
  const keyOf = eachTextOnce((name) => (isWithheld(name) || notStated(name) !== undefined ? '' : supplierKey(name)))
  const suppliers = new Map<string, Paid>()
  const span = { dayFirst: {} as Span, monthFirst: {} as Span }
  const orders = { dayFirst: 0, monthFirst: 0, either: 0 }
  let place: JsonPointer | undefined
  let payments = 0
  let totals = 0
  let withoutAmount = 0
  let withheld = 0
  let unread = 0
  const stated = new Set<string>()
  let sum = new Decimal(0)
  let basis: SpendLine['vatBasis']
  let isComplete = true

  const takeDay = (datePaid: string): void => {
    const { dayFirst, monthFirst } = dayOf(datePaid)
    const [one, other] = [dayFirst ?? monthFirst, monthFirst ?? dayFirst]
    if (one === undefined || other === undefined) return
    if (monthFirst === undefined) orders.dayFirst += 1
    else if (dayFirst === undefined) orders.monthFirst += 1
    else if (dayFirst !== monthFirst) orders.either += 1
    reach(span.dayFirst, one)
    reach(span.monthFirst, other)
  }
  const takeAmount = (line: SpendLine, amount: Decimal): void => {
    sum = sum.plus(amount)
    const key = keyOf(line.supplier)
    if (key === '') return
    const known = suppliers.get(key)
    if (known !== undefined) known.sum = known.sum.plus(amount)
    else if (suppliers.size < mostSuppliers) suppliers.set(key, { name: line.supplier.trim(), sum: amount })
    else isComplete = false
  }

  const lines = (): readonly SummaryLine[] => {
    const days = spanWords(isMonthFirst(orders) ? span.monthFirst : span.dayFirst)
    const without = [
      ...(withoutAmount === 0 ? [] : [`${grouped(withoutAmount)} without an exact amount`]),
      ...(withheld === 0 ? [] : [`${grouped(withheld)} with the supplier withheld`]),
      ...(unread === 0 ? [] : [`${counted(unread, 'row')} from which nothing was read`]),
      ...(totals === 0 ? [] : [`${counted(totals, 'row')} of totals left out`]),
    ]
    const absent = askedFor.filter(([column]) => !stated.has(column)).map(([, words]) => words)
    const top = [...suppliers.values()].sort((one, other) => other.sum.comparedTo(one.sum)).slice(0, largest)
    return [
      { label: 'payments', text: [counted(payments, 'line'), ...without].join('; ') },
      { label: 'total', text: formatAmount(sum, 'gbp') },
      { label: 'paid', text: days ?? 'no day can be read' },
      { label: 'VAT', text: basisWords[basis ?? 'unstated'] },
      ...(absent.length === 0
        ? []
        : [{ label: 'columns that the Treasury asks for, not here', text: listed(absent, 'and') }]),
      ...(isComplete && top.length > 0
        ? [
            {
              label: 'largest suppliers',
              text: top.map((each) => `${each.name} ${formatAmount(each.sum, 'gbp')}`).join('; '),
            },
          ]
        : []),
    ]
  }

  return {
    line: (line, at, run) => {
      if (!isPayment(line)) {
        if (isUnread(line)) unread += 1
        else if (line.amount !== undefined) totals += 1
        return
      }
      payments += 1
      basis ??= line.vatBasis
      for (const [column] of askedFor) if (line[column] !== undefined) stated.add(column)
      if (isWithheld(line.supplier)) withheld += 1
      if (line.datePaid !== undefined) takeDay(line.datePaid)
      const { amount } = line
      if (amount?.kind !== 'exact' || amount.value === null) {
        withoutAmount += 1
        return
      }
      place ??= run.remember(`${at}/amount`)
      takeAmount(line, amount.value)
    },
    end: (run) => {
      if (place !== undefined) run.summarise(place, lines())
    },
  }
}

/** Says of each table of payments how many there are, what they come to, when they were paid, and to whom the most. */
export const summary = eachTable(summaryOfTable)
