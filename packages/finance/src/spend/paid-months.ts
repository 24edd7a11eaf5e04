import { matchColumns, parsePublishedDate, tidyHeading, type ColumnNames, type Table } from '@imt/core'
import { oncePer } from '../once-per.js'
import { spendColumns } from './columns.js'
import { monthNamed, monthNames } from './month-names.js'

/** The columns of payments, and that of the year beside the month in which each was made. */
export type SpendNames = ColumnNames<keyof typeof spendColumns | 'year'>

const kindsOf = '(?:payment |paid |posting |invoice |accounting |ledger |financial |fiscal |calendar |reporting )?'
const ofMonth = new RegExp(
  `^${kindsOf}(?:month|period)(?: (?:name|no\\.?|number|paid|posted|of (?:payment|spend|publication)))?$`,
  'i',
)
const ofYear = new RegExp(`^${kindsOf}(?:fin\\.? )?year(?: (?:paid|posted|of payment))?$|^fy$`, 'i')

/** So many rows show what stands below a heading. */
const shownBy = 20

/** True for the heading of a column of months. */
export const namesMonth = (heading: string): boolean => ofMonth.test(tidyHeading(heading).slice(0, 60))

const headed = ({ headers }: Table, form: RegExp): readonly number[] =>
  headers.flatMap((heading, column) => (form.test(tidyHeading(heading).slice(0, 60)) ? [column] : []))

const textsOf = ({ rows }: Table, column: number): readonly string[] => {
  const texts: string[] = []
  for (const row of rows) {
    const text = row[column]?.text.trim() ?? ''
    if (text !== '' && texts.push(text) === shownBy) break
  }
  return texts
}

const mostOf = (texts: readonly string[], ask: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(ask).length * 2 >= texts.length

const numbered = /^(?:(period|per|p|month|m)\.? ?)?(0?[1-9]|1[0-2])$/i
const calendarYear = /^20\d{2}$/
const financialYear = /^(?:fy ?)?(20)?(\d{2})[/–-](?:20)?(\d{2})$/i

/** A year and a month that stand together, such as `202504`, as they are written. */
const apart = (text: string): string => text.replace(/^(20\d{2})(\d{2})$/, '$1-$2')

/** A text that states both, in a form in which a date is known as a month. */
const whole = (text: string): string | undefined => {
  const written = apart(text)
  const read = parsePublishedDate(written)
  return read.ok && (read.value.kind === 'month' || read.value.kind === 'day') ? written : undefined
}

/** The year in which a financial year begins. */
const beginOf = (year: string): number | undefined => {
  const [, , from = '', to = ''] = financialYear.exec(year) ?? []
  return from !== '' && (Number(from) + 1) % 100 === Number(to) ? 2000 + Number(from) : undefined
}

/**
 * Returns in which month a payment was made, in words such as `April 2025`, from the cells that state its month and its
 * year. The first period of a financial year is April. What leaves the month open is given as it stands.
 *
 * @param isPeriod - whether the heading calls the month a period, whose first need not be January
 */
export const monthWritten = (month: string, year: string, isPeriod: boolean): string => {
  const own = whole(month)
  if (own !== undefined || month === '') return own ?? ''
  const named = monthNamed(month)
  const [, prefix, digits] = numbered.exec(month) ?? []
  const number = digits === undefined ? undefined : Number(digits) - 1
  const begin = beginOf(year)
  const of = (at: number, first: number): string => `${monthNames[at] ?? ''} ${String(first)}`
  if (begin !== undefined) {
    if (named >= 0) return of(named, named < 3 ? begin + 1 : begin)
    if (number !== undefined) return of((number + 3) % 12, number > 8 ? begin + 1 : begin)
  }
  if (calendarYear.test(year)) {
    if (named >= 0) return of(named, Number(year))
    if (number !== undefined && !isPeriod && prefix === undefined) return of(number, Number(year))
  }
  return `${apart(month)} ${year}`.trim()
}

/** The columns of a table that states the month of each payment and no day, and what gives that month. */
export interface PaidMonths {
  readonly names: SpendNames
  written(month: string, year: string): string
}

/**
 * Returns how a table states in which month each payment was made, with the year in the same column or in one beside
 * it: of a table without a column of days. Two columns of months are its name and its number; the name is read.
 */
export const paidMonths = oncePer((table: Table): PaidMonths | undefined => {
  const found = headed(table, ofMonth)
  if (found.length === 0) return undefined
  const { at } = matchColumns(table.headers, spendColumns)
  if (at.datePaid !== undefined || at.supplier === undefined) return undefined
  const column = found.find((each) => mostOf(textsOf(table, each), (text) => monthNamed(text) >= 0)) ?? found[0]
  if (column === undefined) return undefined
  const heading = table.headers[column] ?? ''
  const texts = textsOf(table, column)
  const year = headed(table, ofYear).find((each) =>
    mostOf(textsOf(table, each), (text) => calendarYear.test(text) || beginOf(text) !== undefined),
  )
  const isWhole = mostOf(texts, (text) => whole(text) !== undefined)
  const isOfYear = year !== undefined && mostOf(texts, (text) => monthNamed(text) >= 0 || numbered.test(text))
  if (!isWhole && !isOfYear) return undefined
  const isPeriod = /\bperiod\b|\b(?:financial|fiscal|accounting)\b/i.test(heading)
  // Of a financial year in four digits nobody knows in which of two years its months lie.
  const isFinancial = /\b(?:fin|financial|fiscal|accounting)\b|^fy$/i.test(table.headers[year ?? -1] ?? '')
  return {
    names: { ...spendColumns, datePaid: [heading], year: year === undefined ? [] : [table.headers[year] ?? ''] },
    written: (month, stated) =>
      isFinancial && calendarYear.test(stated) && whole(month) === undefined
        ? `${month} of ${stated}`
        : monthWritten(month, stated, isPeriod),
  }
})
