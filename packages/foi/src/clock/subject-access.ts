import {
  addDays,
  addMonths,
  daysBetween,
  longDate,
  requireDay,
  requireObject,
  ukBankHolidays,
  type Calendar,
  type Citation,
  type IsoDate,
} from '@imt/core'
import { counterOf } from './response-due.js'
import { subjectAccessLaw } from './subject-access.data.js'

/** A request for one's own personal data. */
export interface SubjectAccessInput {
  readonly receivedOn: IsoDate
  /**
   * What the applicant was asked for, and when it came: proof of identity, a fee where one is allowed, or
   * clarification.
   */
  readonly awaited?: readonly {
    readonly what: 'identity' | 'fee' | 'clarification'
    readonly from: IsoDate
    /** Left out while it has not come. */
    readonly to?: IsoDate
  }[]
  /** The day on which the applicant was told that up to two more months are needed. */
  readonly extendedOn?: IsoDate
  readonly answeredOn?: IsoDate
  /** Left out, the bank holidays of England and Wales: fewer than the whole United Kingdom's, so the earlier day. */
  readonly calendar?: Calendar
}

/** When a request for one's own data is due. */
export interface SubjectAccessClock {
  /** The last day, until midnight at its end; null while something is awaited. */
  readonly due: IsoDate | null
  /** The last day for telling of an extension: that of the first month. */
  readonly tellBy: IsoDate | null
  /** Days after the last day; 0 in time, null where it was not answered or nothing is due. */
  readonly late: number | null
  /**
   * Both readings of a time of waiting, on which commentary differs: the month begins afresh, or the days of waiting
   * are left out. `due` is the earlier.
   */
  readonly readings: { readonly afresh: IsoDate; readonly paused: IsoDate } | null
  /** What is odd, or to be known. */
  readonly remarks: readonly string[]
  /** True where the day rests on holidays that are not known yet. */
  readonly provisional: boolean
  /** The version of the law that the day is worked out by. */
  readonly textAsAt: IsoDate
  readonly citation: readonly Citation[]
}

/**
 * Returns when a request for one's own personal data is due: the corresponding day of the next month, counted from the
 * day of receipt, or the last day of a shorter month; on a day not worked, the next working day. An extension reaches
 * three months from the same first day, if the applicant was told within the first month. It is no request under the
 * Act, and stands in none of its statistics.
 *
 * @param input - the day of receipt, what was awaited, the extension, the answer and the calendar
 * @throws {TypeError} when the input is no object, or has a part of another name
 * @throws {RangeError} when a day does not exist
 * @example
 * ```ts
 * subjectAccessClock({ receivedOn: '2026-09-03' }).due // => '2026-10-05'
 * subjectAccessClock({ receivedOn: '2026-08-31' }).due // => '2026-09-30'
 * subjectAccessClock({ receivedOn: '2026-09-03', extendedOn: '2026-10-01' }).due // => '2026-12-03'
 * subjectAccessClock({ receivedOn: '2026-09-03', awaited: [{ what: 'identity', from: '2026-09-04' }] }).due // => null
 * ```
 * @see UK GDPR Art. 12(3) and 12A, https://www.legislation.gov.uk/eur/2016/679/article/12
 */
export const subjectAccessClock = (input: SubjectAccessInput): SubjectAccessClock => {
  requireObject(input, 'subjectAccessClock: input', ['receivedOn', 'awaited', 'extendedOn', 'answeredOn', 'calendar'])
  const { receivedOn, awaited = [], extendedOn, answeredOn } = input
  const { calendar = ukBankHolidays.divisions['england-and-wales'] } = input
  requireDay(receivedOn, 'subjectAccessClock: receivedOn')
  if (extendedOn !== undefined) requireDay(extendedOn, 'subjectAccessClock: extendedOn')
  if (answeredOn !== undefined) requireDay(answeredOn, 'subjectAccessClock: answeredOn')
  awaited.forEach((one, index) => {
    const name = `subjectAccessClock: awaited[${index}]`
    requireObject(one, name, ['what', 'from', 'to'])
    requireDay(one.from, `${name}.from`)
    if (one.to !== undefined) requireDay(one.to, `${name}.to`)
  })
  const counter = counterOf(calendar, 'subjectAccessClock: calendar')
  const { months, extendedMonths, textAsAt, citation } = subjectAccessLaw
  const base = { textAsAt, citation }
  const remarks: string[] = []
  const open = awaited.find(({ to }) => to === undefined)
  if (open)
    return {
      ...base,
      due: null,
      tellBy: null,
      late: null,
      readings: null,
      provisional: false,
      remarks: [`What was asked for on ${longDate(open.from)} (${open.what}) has not come: time waits for it.`],
    }
  const came =
    awaited
      .flatMap(({ to }) => (to === undefined ? [] : [to]))
      .sort()
      .at(-1) ?? receivedOn
  const waited = leftOut(receivedOn, awaited)
  /** The end of so many months, from what came last or with the days of waiting put on. */
  const endsIn = (length: number): { readonly afresh: IsoDate; readonly paused: IsoDate } => ({
    afresh: counter.next(addMonths(came > receivedOn ? came : receivedOn, length)).date,
    paused: counter.next(addDays(addMonths(receivedOn, length), waited)).date,
  })
  const earlier = ({ afresh, paused }: { afresh: IsoDate; paused: IsoDate }): IsoDate =>
    afresh < paused ? afresh : paused
  const first = endsIn(months)
  const tellBy = earlier(first)
  const isExtended = extendedOn !== undefined && extendedOn <= tellBy
  if (extendedOn !== undefined && !isExtended)
    remarks.push(
      `The applicant was told of more time on ${longDate(extendedOn)}, after ${longDate(tellBy)}: it gives none.`,
    )
  const readings = isExtended ? endsIn(extendedMonths) : first
  const due = earlier(readings)
  if (readings.afresh !== readings.paused)
    remarks.push(
      `By one reading time begins afresh when what was asked for comes, and ends on ${longDate(readings.afresh)}; by another the days of waiting are left out, and it ends on ${longDate(readings.paused)}. The earlier is given. Article 12A was not read.`,
    )
  return {
    ...base,
    due,
    tellBy,
    late: answeredOn === undefined ? null : Math.max(0, daysBetween(due, answeredOn)),
    readings: awaited.length === 0 ? null : readings,
    provisional: counter.standing(receivedOn, due).provisional,
    remarks,
  }
}

/** The days of waiting, each counted once: from the day of asking to the day before what was asked for came. */
const leftOut = (receivedOn: IsoDate, awaited: readonly { from: IsoDate; to?: IsoDate }[]): number => {
  let reached = receivedOn
  let days = 0
  for (const { from, to = from } of [...awaited].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = from > reached ? from : reached
    if (to <= start) continue
    days += daysBetween(start, to)
    reached = to
  }
  return days
}
