import { counted, isoDate, longDate, type IsoDate, type PublishedDate } from '@imt/core'

/** A day that is known to lie between two days, both included; the same day twice where it is known exactly. */
export interface DayRange {
  readonly earliest: IsoDate
  readonly latest: IsoDate
}

/** The range of a day, or of a range as it is. */
export const asRange = (day: IsoDate | DayRange, parameter: string): DayRange => {
  if (typeof day === 'string') {
    isoDate(day)
    return { earliest: day, latest: day }
  }
  if (isoDate(day.earliest) > isoDate(day.latest)) throw new RangeError(`${parameter} must not end before it begins`)
  return day
}

/** True if the day is known exactly. */
export const isExact = ({ earliest, latest }: DayRange): boolean => earliest === latest

/** The range moved by a function of days. */
export const moved = ({ earliest, latest }: DayRange, by: (day: IsoDate) => IsoDate): DayRange => {
  const from = by(earliest)
  return earliest === latest ? { earliest: from, latest: from } : { earliest: from, latest: by(latest) }
}

/** The range of a published date, or `undefined` where it is open or unknown on either side. */
export const rangeOf = ({ earliest, latest }: PublishedDate): DayRange | undefined =>
  earliest === null || latest === null ? undefined : { earliest, latest }

/** A day, or the two days between which it lies, in words. */
export const daysInWords = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? longDate(earliest) : `between ${longDate(earliest)} and ${longDate(latest)}`

/** How often in words: `every month`, `every 12 months`. */
export const everyMonths = (months: number): string =>
  months === 1 ? 'every month' : `every ${counted(months, 'month')}`
