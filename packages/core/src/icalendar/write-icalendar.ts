import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { addDays } from '../date/add-days.js'
import { isoDate, type IsoDate } from '../date/iso-date.js'
import { namesOf, requireList, requireObject, requireText } from '../parameter/parameter.js'
import { visibleText } from '../words/visible-text.js'

/** A day to act on, as it stands in a calendar: it takes no time of the day. */
export interface DayToKeep {
  /** What its identifier begins with: the same from one publication to the next, and no other's. */
  readonly id: string
  readonly day: IsoDate
  readonly summary: string
  readonly description: string
}

/** What a calendar file is called, and how its entries are told apart. */
export interface ICalendarOptions {
  readonly name: string
  /** A domain of the publisher: it makes the identifiers of the events unique in the world. */
  readonly domain: string
  /** What makes the file, such as `contracts`. */
  readonly product: string
  /** The day to look from. */
  readonly asOf: IsoDate
  /** Days before each event on which calendars remind: 180, 90 and 30, unless said otherwise. */
  readonly alarmDays?: readonly number[]
  /** Raise it with each publication, so that calendars update what they imported. */
  readonly sequence?: number
}

const optionNames = namesOf<ICalendarOptions>({
  name: true,
  domain: true,
  product: true,
  asOf: true,
  alarmDays: true,
  sequence: true,
})
const dayNames = namesOf<DayToKeep>({ id: true, day: true, summary: true, description: true })

/**
 * A text as RFC 5545 (3.3.11) lets a TEXT be: line breaks, which are escaped, and no other control. What cannot be seen
 * becomes a mark.
 */
const calendarText = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .split(/\r\n|\r|\n/)
    .map(visibleText)
    .join('\n')

/** Reminders that can still ring, before the day and never after it; the day before, where all others are past. */
const alarmsBefore = (day: IsoDate, asOf: IsoDate, alarmDays: readonly number[]): readonly number[] => {
  const coming = alarmDays.filter((days) => addDays(day, -days) >= asOf)
  return coming.length > 0 || alarmDays.length === 0 || day <= asOf ? coming : [1]
}

// Calendar days only: midnight UTC is written as its date, and is the one Date that keeps it.
const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)

/** A calendar must have a component (RFC 5545, 3.6). One without a day has the time by which its days would be told. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/**
 * Returns a calendar file (iCalendar, RFC 5545) of days to act on. Each lasts a whole day, takes no time, carries
 * reminders that can still ring, and keeps its identifier from one publication to the next.
 *
 * @param days - what is to be done when, each with an identifier of its own
 * @param options - name, domain, product and day
 * @param call - what errors name: the function that makes a calendar of its own
 * @returns the text of the file, lines folded at 75 octets
 * @throws {RangeError} when a day does not exist, an identifier comes twice, an alarm or the sequence is not a whole
 *   number of at least 0, `name` holds a line break or another control, or `domain` is no name of a domain
 * @throws {TypeError} when `days` is no list, or a name, domain, product or text is missing
 * @example
 * ```ts
 * const file = writeICalendar(
 *   [{ id: 'mps-end', day: '2020-03-31', summary: 'Contract ends', description: 'As published.' }],
 *   { name: 'Contracts', domain: 'example.nhs.uk', product: 'contracts', asOf: '2017-11-01' },
 * )
 * file.includes('UID:mps-end@example.nhs.uk') // => true
 * file.includes('DTSTART;VALUE=DATE:20200331') // => true
 * ```
 * @see RFC 5545, https://www.rfc-editor.org/rfc/rfc5545
 */
export const writeICalendar = (
  days: readonly DayToKeep[],
  options: ICalendarOptions,
  call = 'writeICalendar',
): string => {
  requireList(days, `${call}: days`)
  const {
    name,
    domain,
    product,
    asOf,
    alarmDays = [180, 90, 30],
    sequence = 0,
  } = requireObject(options, `${call}: options`, optionNames)
  for (const [parameter, text] of Object.entries({ name, domain, product }))
    if (requireText(text, `${call}: ${parameter}`).trim() === '')
      throw new TypeError(`${call}: ${parameter} must be given`)
  for (const [parameter, text] of Object.entries({ name, product }))
    if (visibleText(text) !== text)
      throw new RangeError(`${call}: ${parameter} must be one line, without control characters`)
  if (!/^[\p{L}\p{N}.-]+$/u.test(domain)) throw new RangeError(`${call}: domain must be letters, digits, dots, hyphens`)
  for (const number of [...requireList(alarmDays, `${call}: alarmDays`), sequence])
    if (!Number.isInteger(number) || number < 0)
      throw new RangeError(`${call}: alarmDays and sequence must be whole numbers of at least 0`)
  isoDate(asOf)
  const calendar = new ICalCalendar({ name, prodId: { company: 'imt', product, language: 'EN-GB' } })
  if (days.length === 0) calendar.timezone({ name: 'Etc/UTC', generator: () => timeZone })
  const taken = new Set<string>()
  days.forEach((each, index) => {
    const { id, day, summary, description } = requireObject(each, `${call}: days[${index}]`, dayNames)
    const where = `${call}: days[${index}]`
    requireText(id, `${where}.id`)
    if (taken.has(id)) throw new RangeError(`${where}.id must be one that no other day has, not ${JSON.stringify(id)}`)
    taken.add(id)
    const title = calendarText(requireText(summary, `${where}.summary`))
    const event = calendar.createEvent({
      id: `${id}@${domain}`,
      sequence,
      stamp: midnight(asOf),
      start: midnight(isoDate(day)),
      allDay: true,
      // A day to keep takes no time of the day.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: calendarText(requireText(description, `${where}.description`)),
    })
    // Whole days, not seconds: "P180D" stays on the same clock time through summer time.
    for (const before of alarmsBefore(day, asOf, alarmDays))
      event.createAlarm({ type: ICalAlarmType.display, trigger: before * 86_400, description: title })
  })
  // Every line ends (RFC 5545, 3.1); the writer leaves out the end of the last.
  return `${calendar.toString()}\r\n`
}
