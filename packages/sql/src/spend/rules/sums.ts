import { sumFigure } from '../sum-figure.js'
import type { ExcerptLine, RuleExcerpt } from '@imt/finance'
import { factsOf, inOrder, nothing, textOf, whole, type Asking } from '../asking.js'
import { transactionCounts, smallTransactions, vatCounts, vatWrong } from '../plans/sums.js'

/** Lines that state an amount, a net amount and VAT. */
export const vat = async (asked: Asking): Promise<RuleExcerpt> => {
  const counts = await asked.rows(vatCounts)
  const isWrong = counts.some((row) => whole(row['wrong']) > 0)
  const wrong = isWrong ? await asked.lines(vatWrong) : []
  const looked: ExcerptLine[] = []
  let passed = 0
  for (const row of counts) {
    const table = whole(row['table_no'])
    const ofThis = wrong.filter(({ line }) => (line.table ?? 0) === table)
    const more = whole(row['wrong']) - ofThis.length
    for (const [index, each] of ofThis.entries())
      looked.push({ ...each, times: index === ofThis.length - 1 ? more + 1 : 1 })
    const right = whole(row['right'])
    if (right === 0) continue
    const [line] = await asked.linesAt([whole(row['right_row'])])
    if (line !== undefined) looked.push({ ...line, times: right })
    passed += right - 1
  }
  return { lines: looked.length === 0 ? [nothing] : inOrder(looked), passed }
}

/** Transactions, each known by what it comes to. */
export const belowLimit = async (asked: Asking, limit: number): Promise<RuleExcerpt> => {
  const counts = await asked.rows(transactionCounts(limit))
  const isSmall = counts.some((row) => whole(row['small']) > 0)
  const small = isSmall ? await asked.rows(smallTransactions(limit)) : []
  const looked: ExcerptLine[] = []
  let passed = 0
  for (const row of counts) {
    const table = whole(row['table_no'])
    const known = whole(row['known'])
    const few = whole(row['small'])
    const make = (place: number, pounds: string, times: number, number: number): void => {
      looked.push({
        line: {
          supplier: `a payment ${String(number)}`,
          transactionNumber: String(number),
          datePaid: '01/01/2000',
          ...sumFigure(pounds),
          ...factsOf(asked, table),
        },
        row: place,
        times,
      })
    }
    let number = 0
    let last = whole(row['row_no'])
    const ofThis = small.filter((each) => whole(each['table_no']) === table)
    for (const each of ofThis) {
      number += 1
      last = whole(each['row_no'])
      make(last, textOf(each['paid']) ?? '0', 1, number)
    }
    if (few > ofThis.length) make(last, textOf(row['least']) ?? '0', few - ofThis.length, number + 1)
    if (known > few) make(last, String(limit), known - few, number + 2)
    passed += known - Math.min(few, ofThis.length) - (few > ofThis.length ? 1 : 0) - (known > few ? 1 : 0)
  }
  return { lines: looked.length === 0 ? [nothing] : inOrder(looked), passed }
}
