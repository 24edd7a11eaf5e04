import { spendTexts, type ExcerptLine, type RuleExcerpt, type SpendLine } from '@imt/finance'
import { nothing, type Asking, type Tally, factsOf } from '../asking.js'
import { tally } from '../plans/readings.js'
import { firstPayments } from '../plans/sums.js'

const isThere = (text: string | undefined): text is string => text !== undefined

/** The dates that are no day. */
export const datesNotRead = (tallies: readonly Tally[], lines: readonly ExcerptLine[]): RuleExcerpt => {
  const isDay = (text = ''): boolean => spendTexts.day(text).fault === undefined
  const passed = tallies.reduce((sum, { text, times }) => (isDay(text) ? sum + times : sum), 0)
  return { lines, passed: passed - lines.filter(({ line }) => isDay(line.datePaid)).length }
}

/** The days, text by text. */
export const datesImprobable = (
  tallies: readonly Tally[],
  lines: readonly ExcerptLine[],
  isProbable: (table: number, text: string) => boolean,
): RuleExcerpt => {
  const passed = tallies.reduce(
    (sum, { table, text, times }) => sum + (isThere(text) && isProbable(table, text) ? times : 0),
    0,
  )
  const told = lines.filter(({ line: { table = 0, datePaid } }) => isThere(datePaid) && isProbable(table, datePaid))
  return { lines, passed: passed - told.length }
}

/** The months of each table. */
export const months = async (asked: Asking, dayLines: readonly ExcerptLine[]): Promise<RuleExcerpt> => {
  const first = await asked.lines(firstPayments)
  if (first.length < 2) return { lines: [nothing], passed: 0 }
  const entities = await asked.tallies(tally('entity'))
  const looked = first.flatMap(({ line, row }): readonly ExcerptLine[] => {
    const table = line.table ?? 0
    const entity = entities.find((each) => each.table === table && (each.text ?? '').trim() !== '')?.text
    const named: SpendLine = {
      supplier: 'a payment',
      transactionNumber: '1',
      ...(entity === undefined ? {} : { entity }),
      ...factsOf(asked, table),
    }
    return [{ line: named, row }, ...dayLines.filter((each) => (each.line.table ?? 0) === table)]
  })
  return { lines: looked, passed: 0 }
}
