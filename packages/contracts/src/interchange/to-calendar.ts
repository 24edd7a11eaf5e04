import { longDate, namesOf, requireObject, type IsoDate } from '@imt/core'
import { writeICalendar, type DayToKeep, type ICalendarOptions } from '@imt/core/icalendar'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { contractDates, type ContractDates, type ContractTerms, type DerivedDay } from '../term/contract-dates.js'
import { actInWords, datesToAct, type Act } from '../term/dates-to-act.js'
import { asRange, type DayRange } from '../term/day-range.js'
import { identities } from './identity.js'

/** Why nothing of an entry is in a calendar. `past`: its last day may not be the end, and is over. */
export type NotInCalendar = 'total' | 'ended' | 'past' | 'rolling' | 'open' | 'noEnd'

/** What a calendar file is called, and how its entries are told apart. */
export interface CalendarOptions extends Omit<ICalendarOptions, 'product'> {
  /** A `contractReader` to share with others that look at the same register. */
  readonly read?: (entry: ContractEntry) => ContractReading
  /** Told of each entry of which nothing is in the file: which it is, counted from 0, and why. */
  readonly leftOut?: (entry: number, why: NotInCalendar) => void
}

const optionNames = namesOf<CalendarOptions>({
  name: true,
  domain: true,
  asOf: true,
  alarmDays: true,
  sequence: true,
  read: true,
  leftOut: true,
})

/** One event of a contract: what its identifier ends with, and the days on which it may be. */
interface Event {
  readonly id: string
  readonly summary: string
  readonly day: DerivedDay
  /** The day on which it is put. */
  readonly on: IsoDate
}

/** The first day of a range that is not over. */
const firstFrom = (asOf: IsoDate, { earliest }: DayRange): IsoDate => (earliest < asOf ? asOf : earliest)

const numbered = (name: string, index: number): string => (index === 0 ? name : `${name}-${String(index + 1)}`)

/** What ends or may end: nothing of it is put in once it is over. */
const endings = (terms: ContractTerms, { currentEnd, maximumEnd, asOf, status }: ContractDates): readonly Event[] => {
  if (status === 'ended') return []
  const ends: readonly Omit<Event, 'on'>[] = [
    ...(currentEnd === null ? [] : [{ id: 'end', summary: 'Contract ends', day: currentEnd }]),
    ...(maximumEnd === null || maximumEnd.latest === currentEnd?.latest
      ? []
      : [{ id: 'maximum', summary: 'Contract cannot be extended beyond', day: maximumEnd }]),
    ...(terms.breaks ?? []).map((each, index) => ({
      id: numbered('break', index),
      summary: 'Break',
      day: {
        ...asRange(each, 'toCalendar: breaks'),
        basis: 'stated' as const,
        because: 'the break as published',
      },
    })),
  ]
  return ends.flatMap((each) => (each.day.latest < asOf ? [] : [{ ...each, on: firstFrom(asOf, each.day) }]))
}

const overdueWords = { yes: 'Overdue: ', perhaps: 'May be overdue: ', no: '' } as const

/** What is to be done, with what should have been done by now on the day of the calendar. */
const acts = (terms: ContractTerms, asOf: IsoDate): readonly Event[] => {
  const counts = new Map<Act, number>()
  // The way out from one day is no date to keep.
  const dated = datesToAct(terms, { asOf }).filter(({ act }) => act !== 'exit')
  return dated.map((each) => {
    const count = counts.get(each.act) ?? 0
    counts.set(each.act, count + 1)
    const { act, of, overdue, earliest, latest } = each
    const id =
      act === 'option'
        ? `option-${of.latest.replaceAll('-', '')}`
        : act === 'renewalNotice' || act === 'endNotice'
          ? numbered('notice', count)
          : act === 'breakNotice'
            ? `break-notice-${of.latest.replaceAll('-', '')}`
            : act === 'buy'
              ? 'procurement'
              : 'review'
    // Within the window to buy its last day is what is left to keep.
    const on = overdue === 'no' ? (act === 'buy' && earliest < asOf ? latest : earliest) : asOf
    return { id, summary: `${overdueWords[overdue]}${actInWords(each)}`, day: each, on }
  })
}

const whyNone = ({ status, currentEnd }: ContractDates): NotInCalendar => {
  if (status === 'ended' || status === 'open') return status
  return currentEnd === null ? (status === 'rolling' ? 'rolling' : 'noEnd') : 'past'
}

/**
 * Returns a calendar file (iCalendar, RFC 5545) of the dates to act on: ends, notice for the end, a renewal or a break,
 * options, breaks, reviews, latest ends and when to begin to buy. Events last a whole day, carry reminders that can
 * still ring, and keep their identifiers from one publication to the next. Days that are known only as a range are put
 * on the first of them, and say so. Nothing is put before `asOf`: what should have been done by then stands on that
 * day, as overdue.
 *
 * @param entries - the contracts, as published
 * @param options - name, domain and day
 * @returns the text of the file, lines folded at 75 octets
 * @throws {RangeError} when `asOf` is not a day that exists, an alarm or the sequence is not a whole number of at
 *   least 0, `name` holds a line break or another control, or `domain` is no name of a domain
 * @throws {TypeError} when `name` or `domain` is missing
 * @example
 * ```ts
 * const file = toCalendar([{ reference: 'MPS', title: 'Managed print', end: '31/03/2020' }], {
 *   name: 'Contracts',
 *   domain: 'example.nhs.uk',
 *   asOf: '2017-11-01',
 * })
 * file.includes('UID:mps-end@example.nhs.uk') // => true
 * file.includes('DTSTART;VALUE=DATE:20200331') // => true
 * ```
 * @see RFC 5545, https://www.rfc-editor.org/rfc/rfc5545
 */
export const toCalendar = (entries: readonly ContractEntry[], options: CalendarOptions): string => {
  const {
    read = registerReader(entries).read,
    leftOut,
    ...file
  } = requireObject(options, 'toCalendar: options', optionNames)
  const { asOf } = file
  const names = identities(entries)
  const days = entries.flatMap((entry, index): readonly DayToKeep[] => {
    if (rowOf(entry).kind === 'total') {
      leftOut?.(index, 'total')
      return []
    }
    const { terms, title = 'untitled', suppliers } = read(entry)
    const [supplier] = suppliers
    const dates = contractDates(terms, { asOf })
    const events = [...endings(terms, dates), ...acts(terms, asOf)]
    if (events.length === 0) leftOut?.(index, whyNone(dates))
    return events.map(({ id, summary, day, on }) => {
      const isExact = day.earliest === day.latest
      return {
        id: `${names[index] ?? String(index)}-${id}`,
        day: on,
        summary: `${summary}: ${title}${supplier === undefined ? '' : ` (${supplier})`}`,
        description: `${isExact ? '' : `Between ${longDate(day.earliest)} and ${longDate(day.latest)}. `}Why: ${day.because}.`,
      }
    })
  })
  return writeICalendar(days, { ...file, product: 'contracts' }, 'toCalendar')
}
