import { isoDate, longDate, namesOf, requireObject, visibleText, type IsoDate } from '@imt/core'
import { ICalAlarmType, ICalCalendar } from 'ical-generator'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { contractDates, type ContractDates, type DerivedDay } from '../term/contract-dates.js'
import { identities } from './identity.js'

/** What a calendar file is called, and how its entries are told apart. */
export interface CalendarOptions {
  readonly name: string
  /** A domain of the publisher: it makes the identifiers of the events unique in the world. */
  readonly domain: string
  /** The day to look from. */
  readonly asOf: IsoDate
  /** Days before each event on which calendars remind: 180, 90 and 30, unless said otherwise. */
  readonly alarmDays?: readonly number[]
  /** Raise it with each publication, so that calendars update what they imported. */
  readonly sequence?: number
  /** A `contractReader` to share with others that look at the same register. */
  readonly read?: (entry: ContractEntry) => ContractReading
}

const optionNames = namesOf<CalendarOptions>({
  name: true,
  domain: true,
  asOf: true,
  alarmDays: true,
  sequence: true,
  read: true,
})

interface Kind {
  readonly id: string
  readonly summary: string
  of(dates: ContractDates): DerivedDay | null
}
const kinds: readonly Kind[] = [
  { id: 'end', summary: 'Contract ends', of: ({ currentEnd }) => currentEnd },
  { id: 'notice', summary: 'Last day to give notice', of: ({ lastNoticeDay }) => lastNoticeDay },
  { id: 'break', summary: 'Break', of: ({ nextBreak }) => nextBreak },
  { id: 'review', summary: 'Review', of: ({ review }) => review },
  {
    id: 'maximum',
    summary: 'Contract cannot be extended beyond',
    of: ({ maximumEnd, currentEnd }) => (maximumEnd && maximumEnd.latest !== currentEnd?.latest ? maximumEnd : null),
  },
  { id: 'procurement', summary: 'Begin to buy the replacement', of: ({ startProcurement }) => startProcurement },
]

/**
 * A text of the register as RFC 5545 (3.3.11) lets a TEXT be: line breaks, which are escaped, and no other control.
 * What cannot be seen becomes a mark.
 */
const calendarText = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .split(/\r\n|\r|\n/)
    .map(visibleText)
    .join('\n')

// Calendar days only: midnight UTC is written as its date, and is the one Date that keeps it.
const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)

/**
 * Returns a calendar file (iCalendar, RFC 5545) of the dates to act on: ends, notice, breaks, reviews, latest ends and
 * when to begin to buy. Events last a whole day, carry reminders, and keep their identifiers from one publication to
 * the next. Days that are known only as a range are put on the first of them, and say so. Nothing before `asOf` is put
 * in.
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
    name,
    domain,
    asOf,
    alarmDays = [180, 90, 30],
    sequence = 0,
    read = registerReader(entries).read,
  } = requireObject(options, 'toCalendar: options', optionNames)
  for (const [parameter, text] of [
    ['name', name],
    ['domain', domain],
  ] as const)
    if (typeof text !== 'string' || text.trim() === '') throw new TypeError(`toCalendar: ${parameter} must be given`)
  if (visibleText(name) !== name) throw new RangeError('toCalendar: name must be one line, without control characters')
  if (!/^[\p{L}\p{N}.-]+$/u.test(domain))
    throw new RangeError('toCalendar: domain must be letters, digits, dots, hyphens')
  for (const number of [...alarmDays, sequence])
    if (!Number.isInteger(number) || number < 0)
      throw new RangeError('toCalendar: alarmDays and sequence must be whole numbers of at least 0')
  isoDate(asOf)
  const calendar = new ICalCalendar({ name, prodId: { company: 'imt', product: 'contracts', language: 'EN-GB' } })
  const names = identities(entries)
  entries.forEach((entry, index) => {
    if (rowOf(entry).kind === 'total') return
    const reading = read(entry)
    const dates = contractDates(reading.terms, { asOf })
    const [supplier] = reading.suppliers
    for (const { id, summary, of } of kinds) {
      const day = of(dates)
      if (day === null || day.latest < asOf) continue
      const isExact = day.earliest === day.latest
      const title = calendarText(
        `${summary}: ${reading.title ?? 'untitled'}${supplier === undefined ? '' : ` (${supplier})`}`,
      )
      const event = calendar.createEvent({
        id: `${names[index] ?? String(index)}-${id}@${domain}`,
        sequence,
        stamp: midnight(asOf),
        start: midnight(day.earliest),
        allDay: true,
        summary: title,
        description: calendarText(
          `${isExact ? '' : `Between ${longDate(day.earliest)} and ${longDate(day.latest)}. `}Why: ${day.because}.`,
        ),
      })
      // Whole days, not seconds: "P180D" stays on the same clock time through summer time.
      for (const days of alarmDays)
        event.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400, description: title })
    }
  })
  // Every line ends (RFC 5545, 3.1); the writer leaves out the end of the last.
  return `${calendar.toString()}\r\n`
}
