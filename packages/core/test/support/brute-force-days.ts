// A second way to count working days, kept apart from the one under test: the researched list, `Date.UTC`, and one day
// at a time.
import { readFileSync } from 'node:fs'
import type { IsoDate } from '../../src/date/iso-date.js'
import type { Division } from '../../src/working-days/calendar.js'

export interface ListedHoliday {
  readonly date: IsoDate
  readonly title: string
  readonly substituteDay: boolean
  readonly verification: string
  readonly oneOff?: true
  readonly moved?: true
  readonly provisional?: true
  readonly contested?: true
}

export const listed: { readonly [D in Division]: readonly ListedHoliday[] } = (
  JSON.parse(readFileSync(new URL('../vectors/bank-holidays.json', import.meta.url), 'utf8')) as {
    readonly divisions: { readonly [D in Division]: readonly ListedHoliday[] }
  }
).divisions

export const allDivisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland']

/** The days listed for some divisions, contested ones left out. */
export const holidaysIn = (divisions: readonly Division[]): ReadonlySet<string> =>
  new Set(divisions.flatMap((division) => listed[division].filter((day) => !day.contested).map((day) => day.date)))

export const isWorked = (time: number, holidays: ReadonlySet<string>): boolean => {
  const day = new Date(time)
  return day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !holidays.has(day.toISOString().slice(0, 10))
}

/** The nth working day after a date, one day at a time. */
export const countOn = (date: string, n: number, holidays: ReadonlySet<string>): string => {
  let time = Date.parse(`${date}T00:00:00Z`)
  for (let left = n; left > 0;) {
    time += 86_400_000
    if (isWorked(time, holidays)) left -= 1
  }
  return new Date(time).toISOString().slice(0, 10)
}
