import {
  counted,
  defineRule,
  forCount,
  grouped,
  listed,
  longDate,
  type IsoDate,
  type JsonPointer,
  type Rule,
  type Run,
} from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import {
  addTo,
  causeOf,
  eachTable,
  noCause,
  others,
  quoted,
  type Cause,
  type TableCheck,
} from '../../spend/each-table.js'
import { expectedMonths } from '../../spend/expected-months.js'
import { monthWords } from '../../spend/named-months.js'
import { earliestDay, firstOf, isMonthFirst, paymentDay, type PaymentDay } from '../../spend/payment-day.js'
import { timesOf } from '../../spend/times-of.js'
import { isPayment } from '../../spend/payment-line.js'
import { eachTextOnce } from '../../table/each-text-once.js'

/** Dates as one order of day and month reads them. */
interface Reading {
  readonly months: Map<string, Cause>
  readonly future: Cause
  readonly past: Cause
}

const placeOf = (cause: Cause): Cause['first'][number] => cause.first[0] ?? { at: '', text: '' }

const tellFuture = (future: Cause, run: Run): void => {
  if (future.count === 0) return
  const { at, text } = placeOf(future)
  run.checked(at)
  run.report({
    at,
    message: `${counted(future.count, 'payment')} ${forCount(future.count, 'is', 'are')} dated after the day of this check, ${longDate(run.asOf)}: ${listed(quoted(future), 'and')}${future.count > future.first.length ? ' and others' : ''}. Correct the date, or check whether the payment was made`,
    key: ['spend date', 'future', text],
    stated: text,
    ...others(future),
  })
}

const tellPast = (past: Cause, run: Run): void => {
  if (past.count === 0) return
  const { at, text } = placeOf(past)
  run.checked(at)
  run.report({
    at,
    message: `${counted(past.count, 'payment')} ${forCount(past.count, 'is', 'are')} dated before the year 2000: ${listed(quoted(past), 'and')}${past.count > past.first.length ? ' and others' : ''}. A spreadsheet shows a date that is missing so. Correct it`,
    key: ['spend date', 'past', text],
    stated: text,
    ...others(past),
  })
}

const tellOrder = (dayFirst: Cause, monthFirst: Cause, either: number, run: Run): void => {
  if (monthFirst.count === 0) return
  const { at, text } = placeOf(monthFirst)
  run.checked(at)
  const month = `${counted(monthFirst.count, 'date')} can only be read month first, such as ${quoted(monthFirst)[0] ?? ''}`
  const isOneOrder = isMonthFirst({ dayFirst: dayFirst.count, monthFirst: monthFirst.count, either })
  const both = counted(either, 'date')
  const were = forCount(either, 'was', 'were')
  const inBoth = either === 0 ? '' : `${both} that can be read both ways ${were} read`
  const only =
    dayFirst.count === 0
      ? ''
      : `, and ${counted(dayFirst.count, 'date')} only day first, such as ${quoted(dayFirst)[0] ?? ''}`
  const told = isOneOrder
    ? `The dates are written month first: ${month}${either === 0 ? '' : `, and ${inBoth} so, too`}`
    : `Day and month do not stand in one order: ${month}${only}${either === 0 ? '' : `. ${inBoth} day first, and may be meant otherwise`}`
  run.report({
    at,
    ...(isOneOrder ? { level: 'note' as const } : {}),
    message: `${told}. Write all of them day first, as DD/MM/YYYY`,
    key: ['spend date', 'order', text],
    stated: text,
    ...others(monthFirst),
  })
}

const tellOutside = ({ months }: Reading, named: string | undefined, run: Run): void => {
  const counts = new Map([...months].map(([month, { count }]) => [month, count]))
  const expected = expectedMonths(counts, named)
  if (expected === undefined) return
  const outside = [...months].filter(([month]) => !expected.months.has(month))
  const strays = outside.reduce((sum, [, { count }]) => sum + count, 0)
  if (strays === 0) return
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const sorted = outside.sort(([, one], [, other]) => other.count - one.count)
  const shown = sorted.slice(0, 3)
  const rest = strays - shown.reduce((sum, [, { count }]) => sum + count, 0)
  const [, first] = sorted[0] ?? ['', noCause()]
  const { at, text } = placeOf(first)
  run.checked(at)
  const where = shown.map(([month, { count }]) => `${grouped(count)} in ${monthWords(month)}`)
  run.report({
    at,
    level: 'note',
    message: `${counted(strays, 'payment')} of ${grouped(all)} ${forCount(strays, 'is', 'are')} dated outside ${expected.words}: ${listed([...where, ...(rest > 0 ? [`${grouped(rest)} in other months`] : [])], 'and')}. The day of the invoice may stand in for that of the payment. Check them where it does not`,
    key: ['spend date', 'outside', [...expected.months].join(' '), text],
    stated: text,
    evidence: shown
      .flatMap(([, cause]) => cause.first)
      .slice(0, 3)
      .flatMap((each) => (each.at === at ? [] : [{ at: each.at, role: 'corroborates' as const, text: each.text }])),
  })
}

const daysOfTable = (read: (text: string) => PaymentDay): TableCheck => {
  const readings = {
    dayFirst: { months: new Map(), future: noCause(), past: noCause() } as Reading,
    monthFirst: { months: new Map(), future: noCause(), past: noCause() } as Reading,
  }
  const only = { dayFirst: noCause(), monthFirst: noCause() }
  let either = 0
  let named: string | undefined
  /** Takes a date, and returns whether it may be that of a payment. */
  const takeDate = (datePaid: string, place: JsonPointer, run: Run, times: number): boolean => {
    const { dayFirst, monthFirst, month } = read(datePaid)
    const first = firstOf(month)
    const [one, other] = [dayFirst ?? monthFirst ?? first, monthFirst ?? dayFirst ?? first]
    if (one === undefined || other === undefined) return false
    // A month alone says nothing of the order.
    if (dayFirst === undefined && monthFirst !== undefined) addTo(only.monthFirst, place, datePaid, run, times)
    else if (dayFirst !== undefined && monthFirst === undefined) addTo(only.dayFirst, place, datePaid, run, times)
    else if (dayFirst !== monthFirst) either += times
    const take = ({ months, future, past }: Reading, day: IsoDate): void => {
      if (day < earliestDay) {
        addTo(past, place, datePaid, run, times)
        return
      }
      addTo(causeOf(months, day.slice(0, 7)), place, datePaid, run, times)
      if (day > run.asOf) addTo(future, place, datePaid, run, times)
    }
    take(readings.dayFirst, one)
    take(readings.monthFirst, other)
    return [one, other].some((day) => day >= earliestDay && day <= run.asOf)
  }
  return {
    line: (line, at, run) => {
      const { datePaid } = line
      if (datePaid === undefined || !isPayment(line)) return
      named ??= line.period
      if (takeDate(datePaid, `${at}/datePaid`, run, timesOf(line))) run.checked(at)
    },
    // Where the first of each stand was taken down before.
    plain: ({ dates }, run) => {
      for (const { text, times } of dates) if (takeDate(text, '', run, times)) run.passed(times)
    },
    end: (run) => {
      const reading = isMonthFirst({ dayFirst: only.dayFirst.count, monthFirst: only.monthFirst.count, either })
        ? readings.monthFirst
        : readings.dayFirst
      tellFuture(reading.future, run)
      tellPast(reading.past, run)
      tellOrder(only.dayFirst, only.monthFirst, either, run)
      tellOutside(reading, named, run)
    },
  }
}

const begin = eachTable(() => daysOfTable(eachTextOnce(paymentDay)), 'no payment is dated with a day or a month')

/** Finds days of payments in the future, in two orders of day and month, or outside the month of the file. */
export const paymentDateImprobable: Rule<'finance/payment-date-improbable'> = defineRule({
  code: 'finance/payment-date-improbable',
  level: 'warning',
  band: 'accuracy',
  summary:
    'Payments are dated in the future, long ago, outside the months of their file, or in two orders of day and month.',
  explain:
    'Each table of payments is looked at as a whole: days after the day of the check or before the year 2000, dates that can only be read month first beside others that can only be read day first, and, as a note, days outside the months that the file is about. Those are the months that the name of the file or the words above the table give, or else the month of at least four in five of its payments. A file in which all dates are written month first is read so, with a note.',
  citation: [financeCitations.spendFields, financeCitations.spendMonthly],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
