import type { JsonPointer } from '@imt/core'
import { daysOf, overlap, periodsInWords, type Days } from './periods-asked.js'
import type { PublishedCellRead } from './published-rows.js'

/** A period, and the words for it. */
export interface PeriodSaid {
  readonly text: string
  readonly days: readonly Days[]
}

/** Of when a cell is: as it says itself, and else as its publication or file does. */
export const periodOf = (
  { at, period }: PublishedCellRead,
  periodAt: (at: JsonPointer) => PeriodSaid | undefined,
): PeriodSaid | undefined => {
  const days = period === undefined ? [] : daysOf(period)
  return days.length > 0 && period !== undefined ? { text: period, days } : periodAt(at)
}

/**
 * What cells do not tell of a period that is asked about. A day that is stated, such as the end of a contract, is the
 * answer itself, and of no period.
 */
export const periodGaps = (
  text: string,
  asked: readonly Days[],
  stated: readonly PublishedCellRead[],
  daysAt: (cell: PublishedCellRead) => readonly Days[],
): readonly string[] => {
  const cells = stated.filter(({ form }) => form !== 'date')
  if (asked.length === 0 || cells.length === 0) return []
  const days = cells.map(daysAt)
  if (days.some((each) => each.length === 0))
    return [`It does not say of when it is: check that it is for ${periodsInWords(text)}.`]
  const found = days.flat()
  return asked.length > 1 && asked.some((one) => !found.some((two) => overlap(one, two)))
    ? [`It is not of every period that is asked about: ${periodsInWords(text)}.`]
    : []
}
