import type { IsoDate } from '../date/iso-date.js'
import { titleOf } from './title-of.js'
import { periodOfName, periodOfWords, type Period } from './period-of-name.js'
import type { Source } from './source.js'
import { statedDayOf, type StatedDay } from './stated-day.js'

/** Of when one source is. */
export interface SourceDates {
  readonly source: string
  /** The days that it speaks of, by what was given with it, its name, its title, or the day that its figures are of. */
  readonly period?: Period
  /** The day that it is judged by, if no earlier one is asked for: given with it, or what it says. */
  readonly asOf?: IsoDate
  /** Where it says that day; left out where the day was given with it. */
  readonly stated?: StatedDay
}

const datesOf = (source: Source): SourceDates => {
  const { name, dates: given } = source
  const stated = given?.asOf === undefined ? statedDayOf(source) : undefined
  const ofPosition = stated?.of === 'position' ? { start: stated.day, end: stated.day } : undefined
  const title = titleOf([source])
  const period =
    given?.period ?? periodOfName(name) ?? (title === undefined ? undefined : periodOfWords(title)) ?? ofPosition
  const asOf = given?.asOf ?? stated?.day
  return {
    source: name,
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(stated === undefined ? {} : { stated }),
  }
}

/** Returns of when sources are: those that say it, or with which it was given. */
export const sourceDates = (sources: readonly Source[]): readonly SourceDates[] =>
  sources.map(datesOf).filter(({ period, asOf }) => period !== undefined || asOf !== undefined)
