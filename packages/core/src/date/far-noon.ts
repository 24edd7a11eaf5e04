import type { IsoDate } from './iso-date.js'
import { dayNumberOf, partsOfDay, readDay } from './day-number.js'

// date-fns reckons in the machine's zone, and zones skip whole days (Samoa had no 30 December 2011). The Gregorian
// calendar repeats every 400 years and no zone has a rule that skips a day or a noon that far ahead, so it is asked
// about that day.
const ahead = 400

/** A `Date` that date-fns can reckon with wherever the machine stands: local noon of the same day 400 years on. */
export const farNoon = (date: IsoDate, parameter: string): Date => {
  const { year, month, day } = partsOfDay(readDay(date, parameter))
  return new Date(year + ahead, month - 1, day, 12)
}

/** The number of the calendar day that a far noon stands for. */
export const fromFarNoon = (noon: Date): number =>
  dayNumberOf(noon.getFullYear() - ahead, noon.getMonth() + 1, noon.getDate())
