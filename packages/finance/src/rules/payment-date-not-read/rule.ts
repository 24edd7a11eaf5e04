import { counted, defineRule, listed, longDate, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { addTo, causeOf, eachTable, others, quoted, type Cause, type TableCheck } from '../../spend/each-table.js'
import { paymentDay, type DayFault, type PaymentDay } from '../../spend/payment-day.js'
import { timesOf } from '../../spend/times-of.js'
import { isPayment } from '../../spend/payment-line.js'
import { eachTextOnce } from '../../table/each-text-once.js'

const advice: Readonly<Record<DayFault, string>> = {
  hashes: 'The column was too narrow when the spreadsheet was exported: widen it and export again',
  time: 'That is a time of day, which a spreadsheet shows where the date was lost: set the column to dates and export again',
  serial: 'That is how a spreadsheet counts days where a column is not set to dates: set it to dates and export again',
  impossible: 'The calendar has no such day: correct it',
  spreadsheetError: 'That is the error of a formula: correct it and export again',
  missing: 'State the day of the payment, or say that it is withheld',
  coarse:
    'State the day, and not only the month or year: without it nothing is said of equal payments close to each other, or of a payment that stands in two files',
  unreadable: 'Write the day as in 30/04/2025',
}

const what: Readonly<Record<DayFault, string>> = {
  hashes: 'no day',
  time: 'no day',
  serial: 'a number and no day',
  impossible: 'no day',
  spreadsheetError: 'no day',
  missing: 'not stated',
  coarse: 'no single day',
  unreadable: 'no day that can be read',
}

/** A date that is not there, or says less than a day, contradicts nothing. */
const isMild = (fault: DayFault): boolean => fault === 'missing' || fault === 'coarse' || fault === 'unreadable'

const messageOf = (fault: DayFault, cause: Cause, perhaps: PaymentDay['perhaps']): string => {
  const { count } = cause
  const texts = quoted(cause).filter((text) => text !== '""')
  const more = count > cause.first.length && texts.length > 0 ? ' and others' : ''
  const told = texts.length === 0 ? '' : `: ${listed(texts, 'and')}${more}`
  const day = fault === 'serial' && perhaps !== undefined ? `. The first would be ${longDate(perhaps)}` : ''
  return `The date of ${counted(count, 'payment')} is ${what[fault]}${told}${day}. ${advice[fault]}`
}

/** One finding for each way in which the dates of a table are none, with how many there are. */
const datesOfTable = (read: (text: string) => PaymentDay): TableCheck => {
  const causes = new Map<DayFault, Cause>()
  const perhaps = new Map<DayFault, PaymentDay['perhaps']>()
  let hasDates = false
  return {
    line: (line, at, run) => {
      if (!isPayment(line)) return
      const { datePaid = '' } = line
      if (line.datePaid !== undefined) hasDates = true
      const { fault, perhaps: day } = read(datePaid)
      if (fault === undefined) {
        run.checked(at)
        return
      }
      const place = line.datePaid === undefined ? at : (`${at}/datePaid` as const)
      if (!causes.has(fault)) perhaps.set(fault, day)
      addTo(causeOf(causes, fault), place, datePaid, run, timesOf(line))
    },
    plain: ({ payments }, run) => {
      run.passed(payments)
    },
    end: (run) => {
      // A table without a column of dates is told by its headings.
      if (!hasDates) return
      for (const [fault, cause] of causes) {
        const [first] = cause.first
        if (first === undefined) continue
        run.checked(first.at)
        run.report({
          at: first.at,
          ...(isMild(fault) ? { level: 'warning' as const } : {}),
          message: messageOf(fault, cause, perhaps.get(fault)),
          key: ['spend date', fault, first.text],
          ...(first.text === '' ? {} : { stated: first.text }),
          ...others(cause),
        })
      }
    },
  }
}

const begin = eachTable(
  () => datesOfTable(eachTextOnce(paymentDay)),
  'no table of payments has a column of dates, or all of its rows are totals',
)

/** Finds dates of payments that are no day: `######`, `00:00:00`, 31 February, a spreadsheet's count of days. */
export const paymentDateNotRead: Rule<'finance/payment-date-not-read'> = defineRule({
  code: 'finance/payment-date-not-read',
  level: 'error',
  band: 'validity',
  summary: 'The date of a payment is no day.',
  explain:
    'A spreadsheet that is exported with a narrow column writes ###### for every date, one whose column is not set to dates writes 45748 or 00:00:00, and a slip of the pen makes 31 February. Each kind is told once for a table, with the first three and how many there are. A date that is missing, or states only a month, is a warning. A date that is withheld on purpose is none.',
  citation: [financeCitations.spendFields, financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
