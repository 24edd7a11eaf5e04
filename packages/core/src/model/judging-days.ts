import type { IsoDate } from '../date/iso-date.js'
import { findingOf } from '../report/finding-of.js'
import type { Finding } from '../report/finding.js'
import { areApart } from '../source/period-of-name.js'
import type { SourceDates } from '../source/source-dates.js'
import { longDate } from '../words/long-date.js'
import { coreCatalogue } from './catalogue.js'

/** The days that a check judges by: that of the check, and those of sources that say an earlier one. */
export interface JudgingDays {
  readonly asOf: IsoDate
  /** Takes in what comes in pieces. */
  add(dates: readonly SourceDates[]): void
  /** The day to judge what stands in a source by. `find` is called only where some source says its day. */
  of(find: () => string | undefined): IsoDate
  /** True where both sources say when they are of, and no day is in both. */
  areApart(one: string | undefined, two: string | undefined): boolean
  /** What is to be said of sources that were judged by a day of their own. */
  findings(): readonly Finding[]
}

/** Returns the days that a check judges by. With `own` false no source is judged by a day of its own. */
export const judgingDays = (asOf: IsoDate, dates: readonly SourceDates[], own: boolean): JudgingDays => {
  const all = new Map<string, SourceDates>()
  const earlier = new Map<string, IsoDate>()
  const used = new Set<string>()
  const add = (added: readonly SourceDates[]): void => {
    for (const each of added) {
      all.set(each.source, each)
      if (own && each.asOf !== undefined && each.asOf < asOf) earlier.set(each.source, each.asOf)
    }
  }
  add(dates)
  return {
    asOf,
    add,
    of: (find) => {
      if (earlier.size === 0) return asOf
      const source = find() ?? ''
      const day = earlier.get(source)
      if (day === undefined) return asOf
      used.add(source)
      return day
    },
    areApart: (one, two) => {
      if (one === undefined || two === undefined || one === two) return false
      const [first, second] = [all.get(one)?.period, all.get(two)?.period]
      return first !== undefined && second !== undefined && areApart(first, second)
    },
    findings: () =>
      [...used].map((source) => {
        const day = earlier.get(source) ?? asOf
        const stated = all.get(source)?.stated
        const says = stated === undefined ? 'is' : 'says that it is'
        const words = stated === undefined ? '' : ` ("${stated.words}")`
        return findingOf(coreCatalogue.judgedByOwnDay, {
          at: '',
          message: `${source} ${says} of ${longDate(day)}${words}: what stands in it was judged by that day. What has ended, or fallen due, between then and ${longDate(asOf)} is not told. If it is to be right today, bring it up to date, or check it without the days that files state`,
          key: ['own day', day],
          ...(stated === undefined ? {} : { stated: stated.words, location: stated.location }),
        })
      }),
  }
}
