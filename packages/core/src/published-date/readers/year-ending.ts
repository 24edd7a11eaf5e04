import type { Refusal } from '../../remark/remark.js'
import { isLastDayOfMonth, lastDayOfMonth, subYears } from 'date-fns'
import { dateOfDayNumber } from '../../date/day-number.js'
import { dayNumberOfUtc, utcDateOf } from '../../date/utc-date.js'
import type { Period } from './piece.js'

/** The words before a date with which a year ends: `year ending`, `financial year to the`. */
export const yearEnding =
  /\b(?:(?:financial|fiscal|contract|accounting|calendar) )?year (?:ending|ended|to)(?: on)?(?: the)?:?(?: [a-z]{3,6}day,?)? ?$/i
const besideYear = /\byear[ -](?:ending|ended|ends?|to):? ?$/i
const lengthEnding = /\b(?:years?|yrs?|months?|mths?|weeks?|wks?|days?) (?:ending|ended)(?: on)?(?: the)?:? ?$/i

/** The twelve months that end with a day, or with the last day of a month. */
export const yearUpTo = (latest: number): Period => {
  const last = utcDateOf(latest)
  const yearBefore = subYears(last, 1)
  // A year that ends with a month begins with the next one, whatever the length of February.
  const before = isLastDayOfMonth(last) ? lastDayOfMonth(yearBefore) : yearBefore
  return { kind: 'range', earliest: dayNumberOfUtc(before) + 1, latest }
}

/** Refuses `year end 2019`, which may mean the financial year that ends in 2019 or the calendar year. */
export const doubtfulYearEnd = (period: Period, before: string): Refusal | undefined => {
  if (period.kind !== 'year' || !besideYear.test(before)) return undefined
  const year = Number(dateOfDayNumber(period.latest).slice(0, 4))
  const financial = `${year - 1}/${`${year % 100}`.padStart(2, '0')}`
  return {
    code: 'ambiguousYears',
    message: `A year that ends in ${year} may be the financial year ${financial} or the year ${year}: write the one that is meant, or the day on which it ends.`,
    suggestion: `${financial} or ${year}`,
  }
}

/**
 * True if a length of time is said to end on the date, as in `12 months ending`: the date alone is not what is meant.
 */
export const saysLengthEnding = (before: string): boolean => lengthEnding.test(before)
