import { requireDay, requireList, requireObject, requireText, type IsoDate } from '@imt/core'
import { expectedMonths } from './expected-months.js'
import { earliestDay, firstOf, isMonthFirst, paymentDay } from './payment-day.js'

/** A text in the column of dates, and how many payments state it. */
export interface DayTally {
  readonly text: string
  readonly times: number
}

/** What the dates of a table come to. */
export interface DaysOfTable {
  /** Whether they are written month first. */
  readonly monthFirst: boolean
  /** The texts of which something is said, so that it is to be known where the first of them stand. */
  readonly told: readonly string[]
  /** The texts that are a day on which a payment may have been made. */
  readonly probable: readonly string[]
}

/**
 * Returns what the dates of a table come to, text by text.
 *
 * @param tallies - each text once, in the order in which they first stand
 * @param table - the day to judge by, and the months that the table is named for
 */
export const daysOfTable = (
  tallies: readonly DayTally[],
  table: { readonly asOf: IsoDate; readonly period?: string | undefined },
): DaysOfTable => {
  const read = requireList(tallies, 'daysOfTable: tallies').map(({ text, times }) => ({
    text: requireText(text, 'daysOfTable: tallies[].text'),
    times,
    ...paymentDay(text),
  }))
  const { period } = requireObject(table, 'daysOfTable: table', ['asOf', 'period'])
  const asOf = requireDay(table.asOf, 'daysOfTable: table.asOf')
  const counts = { dayFirst: 0, monthFirst: 0, either: 0 }
  for (const { dayFirst, monthFirst, times } of read) {
    if (dayFirst !== undefined && monthFirst === undefined) counts.dayFirst += times
    else if (dayFirst === undefined && monthFirst !== undefined) counts.monthFirst += times
    else if (dayFirst !== monthFirst) counts.either += times
  }
  const byMonth = isMonthFirst(counts)
  const dayOf = ({ dayFirst, monthFirst, month }: (typeof read)[number]): IsoDate | undefined =>
    (byMonth ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)) ?? firstOf(month)
  const months = new Map<string, number>()
  for (const each of read) {
    const day = dayOf(each)
    if (day === undefined || day < earliestDay) continue
    months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + each.times)
  }
  const expected = expectedMonths(months, period)
  const isTold = (each: (typeof read)[number]): boolean => {
    const day = dayOf(each)
    if (each.fault !== undefined) return true
    if (day === undefined) return false
    if (each.dayFirst === undefined || day > asOf || day < earliestDay) return true
    return expected?.months.has(day.slice(0, 7)) === false
  }
  const isProbable = ({ dayFirst, monthFirst, month }: (typeof read)[number]): boolean =>
    [dayFirst, monthFirst, firstOf(month)].some((day) => day !== undefined && day >= earliestDay && day <= asOf)
  const textsOf = (which: (each: (typeof read)[number]) => boolean): readonly string[] =>
    read.filter(which).map(({ text }) => text)
  return { monthFirst: byMonth, told: textsOf(isTold), probable: textsOf(isProbable) }
}
