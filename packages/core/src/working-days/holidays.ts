import { dayNumber, dayNumberOf } from '../date/day-number.js'
import type { Amendment, Calendar, Division } from './calendar.js'

/** One holiday of the packed table or of an amendment, for the divisions in `where`. */
export interface Holiday {
  readonly day: number
  readonly where: readonly Division[]
  /** Two letters for a row of the table. */
  readonly code: string | null
  readonly mark: '' | '*' | '!'
  readonly amendment: Amendment | null
}

const letters: { readonly [letter: string]: Division } = {
  e: 'england-and-wales',
  s: 'scotland',
  n: 'northern-ireland',
}
const everywhere = Object.values(letters)

const tableRows = (calendar: Calendar, firstYear: number, lastYear: number): Holiday[] =>
  calendar.years
    .filter(([year]) => year >= firstYear && year <= lastYear)
    .flatMap(([year, days]) =>
      days.split(' ').map((entry) => {
        const [, code = '', month, day, mark = '', where = ''] = /^(..)(..)(..)([*!]?)(\w*)$/.exec(entry) ?? []
        return {
          day: dayNumberOf(year, Number(month), Number(day)),
          where: where
            ? everywhere.filter((division) => [...where].some((letter) => letters[letter] === division))
            : everywhere,
          code,
          mark: mark as Holiday['mark'],
          amendment: null,
        }
      }),
    )

/**
 * The holidays of a calendar in its own divisions from one year to another, amendments applied in order, earliest
 * first. Worked out afresh each time.
 */
export const holidaysOf = (calendar: Calendar, firstYear = -Infinity, lastYear = Infinity): readonly Holiday[] => {
  const own = (where: readonly Division[]): readonly Division[] =>
    where.filter((division) => calendar.divisions.includes(division))
  let holidays = tableRows(calendar, firstYear, lastYear)
  for (const amendment of calendar.amendments) {
    const day = dayNumber(amendment.date)
    const where = amendment.divisions ?? everywhere
    if (amendment.change === 'add') holidays.push({ day, where, code: null, mark: '', amendment })
    else
      holidays = holidays.map((holiday) =>
        holiday.day === day
          ? { ...holiday, where: holiday.where.filter((division) => !where.includes(division)) }
          : holiday,
      )
  }
  return holidays
    .map((holiday) => ({ ...holiday, where: own(holiday.where) }))
    .filter((holiday) => holiday.where.length > 0)
    .sort((a, b) => a.day - b.day)
}
