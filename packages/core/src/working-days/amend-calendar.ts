import type { IsoDate } from '../date/iso-date.js'
import { dayNumber, readDay } from '../date/day-number.js'
import { frozen } from '../parameter/frozen.js'
import { ownCopy } from '../report/own-copy.js'
import { namesOf, requireObject, requireList } from '../parameter/parameter.js'
import type { Amendment, Calendar } from './calendar.js'
import { holidaysOf } from './holidays.js'

/**
 * A longer reach for a calendar, once more years are published: its last known day, and from when on it is not yet
 * proclaimed.
 */
export interface Reach {
  readonly knownTo: IsoDate
  readonly provisionalFrom: IsoDate | null
}

const reachNames = namesOf<Reach>({ knownTo: true, provisionalFrom: true })
const amendmentNames = namesOf<Amendment>({ change: true, date: true, name: true, divisions: true, citation: true })

const reached = (calendar: Calendar, reach: Reach): Calendar => {
  requireObject(reach, 'amendCalendar: reach', reachNames)
  const known = readDay(reach.knownTo, 'amendCalendar: reach.knownTo')
  if (reach.provisionalFrom !== null) readDay(reach.provisionalFrom, 'amendCalendar: reach.provisionalFrom')
  if (known < dayNumber(calendar.knownTo))
    throw new RangeError(`amendCalendar: reach.knownTo must not be before ${calendar.knownTo}, got ${reach.knownTo}`)
  return { ...calendar, ...reach, version: `${calendar.version}~${reach.knownTo}` }
}

/**
 * Returns a calendar with holidays added or removed, under another version: for a holiday proclaimed, or moved, after
 * this package was published. The given calendar stays as it is.
 *
 * @param calendar - the calendar to change
 * @param amendments - each with its day, its name, where it applies (everywhere when left out) and who says so; in
 *   order
 * @param reach - when the amendments complete further years: to which day, and from which day on they are not yet
 *   proclaimed
 * @returns a new calendar; its `version` is the old one followed by its new reach (`~`) and the days added (`+`) and
 *   removed (`-`)
 * @throws {RangeError} when a date is not a day that exists or is not between the calendar's `knownFrom` and `knownTo`,
 *   or a removed day is no holiday there
 * @throws {TypeError} when an amendment names no division, or neither adds nor removes
 * @example
 * ```ts
 * const citation = { title: 'Invented proclamation', url: 'https://example.org/notice', verified: false }
 * const amended = amendCalendar(ukBankHolidays.union, [
 *   { change: 'add', date: '2027-06-07', name: 'Jubilee', citation },
 * ])
 * amended.version === `${ukBankHolidays.version}+2027-06-07` // => true
 * workingDays(amended).next('2027-06-07').date // => '2027-06-08'
 * ```
 * @see Banking and Financial Dealings Act 1971 s.1(2) and (3), https://www.legislation.gov.uk/ukpga/1971/80/section/1
 */
export const amendCalendar = (calendar: Calendar, amendments: readonly Amendment[], reach?: Reach): Calendar => {
  requireObject(calendar, 'amendCalendar: calendar')
  requireList(amendments, 'amendCalendar: amendments')
  let amended = reach ? reached(calendar, reach) : calendar
  for (const amendment of amendments) {
    const { change, date, divisions } = requireObject(amendment, 'amendCalendar: amendments[]', amendmentNames)
    const day = readDay(date, 'amendCalendar: amendments[].date')
    if (change !== 'add' && change !== 'remove')
      throw new TypeError(`amendCalendar: amendments[].change must be 'add' or 'remove', got ${JSON.stringify(change)}`)
    if (divisions?.length === 0)
      throw new TypeError('amendCalendar: amendments[].divisions must name a division; leave it out for all of them')
    if (day < dayNumber(calendar.knownFrom) || day > dayNumber(amended.knownTo))
      throw new RangeError(
        `amendCalendar: amendments[].date must lie between ${calendar.knownFrom} and ${amended.knownTo}, which the calendar covers, got ${date}`,
      )
    const applies = (divisions ?? calendar.divisions).filter((division) => calendar.divisions.includes(division))
    const isHoliday = holidaysOf(amended).some(
      (holiday) => holiday.day === day && holiday.where.some((division) => applies.includes(division)),
    )
    if (change === 'remove' && applies.length > 0 && !isHoliday)
      throw new RangeError(
        `amendCalendar: amendments[].date ${date} cannot be removed: it is no holiday of this calendar`,
      )
    amended = {
      ...amended,
      version: `${amended.version}${change === 'add' ? '+' : '-'}${date}${divisions ? `@${divisions.join('@')}` : ''}`,
      amendments: [...amended.amendments, amendment],
    }
  }
  return frozen(ownCopy(amended))
}
