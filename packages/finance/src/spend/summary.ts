import { counted, formatAmount, grouped, listed, longDate, type JsonPointer, type SummaryLine } from '@imt/core'
import { eachTable, type TableCheck } from './each-table.js'
import { monthWords } from './named-months.js'
import type { SpendLine } from './schema.js'
import { spendTally, type SpendSummary } from './spend-fold.js'
import { isPayment } from './payment-line.js'

const largest = 5

const fromTo = <Of extends string>(first: Of, last: Of, words: (of: Of) => string): string =>
  first === last ? words(first) : `${words(first)} to ${words(last)}`

const spanWords = ({ first, last, firstMonth, lastMonth }: SpendSummary): string | undefined => {
  const days = first === undefined || last === undefined ? [] : [fromTo(first, last, longDate)]
  const months =
    firstMonth === undefined || lastMonth === undefined
      ? []
      : [`${fromTo(firstMonth, lastMonth, monthWords)}, by the month alone`]
  return days.length + months.length === 0 ? undefined : [...days, ...months].join('; ')
}

const basisWords: Readonly<Record<NonNullable<SpendLine['vatBasis']> | 'unstated', string>> = {
  gross: 'in the amounts, as their heading says',
  net: 'not in the amounts, as their heading says',
  unstated: 'the headings do not say whether it is in the amounts: say so beside the file',
}

const lines = (summary: SpendSummary): readonly SummaryLine[] => {
  const { payments, withoutAmount, withheld, unread, totals, columnsAbsent, suppliers } = summary
  const without = [
    ...(withoutAmount === 0 ? [] : [`${grouped(withoutAmount)} without an exact amount`]),
    ...(withheld === 0 ? [] : [`${grouped(withheld)} with the supplier withheld`]),
    ...(unread === 0 ? [] : [`${counted(unread, 'row')} from which nothing was read`]),
    ...(totals === 0 ? [] : [`${counted(totals, 'row')} of totals left out`]),
  ]
  const top = suppliers?.slice(0, largest) ?? []
  return [
    { label: 'payments', text: [counted(payments, 'line'), ...without].join('; ') },
    { label: 'total', text: formatAmount(summary.total, 'gbp') },
    { label: 'paid', text: spanWords(summary) ?? 'no day can be read' },
    { label: 'VAT', text: basisWords[summary.vatBasis ?? 'unstated'] },
    ...(columnsAbsent.length === 0
      ? []
      : [{ label: 'columns that the Treasury asks for, not here', text: listed(columnsAbsent, 'and') }]),
    ...(top.length === 0
      ? []
      : [
          {
            label: 'largest suppliers',
            text: top.map(({ supplier, total }) => `${supplier} ${formatAmount(total, 'gbp')}`).join('; '),
          },
        ]),
  ]
}

const summaryOfTable = (): TableCheck => {
  const tally = spendTally(false)
  let place: JsonPointer | undefined
  return {
    line: (line, at, run) => {
      tally.add(line)
      if (place === undefined && line.amount?.kind === 'exact' && line.amount.value !== null && isPayment(line))
        place = run.remember(`${at}/amount`)
    },
    plain: (payments) => {
      tally.addPlain(payments)
    },
    end: (run) => {
      if (place !== undefined) run.summarise(place, lines(tally.summary()))
    },
  }
}

/** Says of each table of payments how many there are, what they come to, when they were paid, and to whom the most. */
export const summary = eachTable(summaryOfTable)
