import {
  addMonths,
  counted,
  isoDate,
  longDate,
  namesOf,
  requireObject,
  termEnd,
  type IsoDate,
  type WorkingDayCounter,
} from '@imt/core'
import { contractTermsNames, type ContractTerms, type DerivedDay } from './contract-terms.js'
import { leadTimes, type LeadTime, type Route } from './lead-times.data.js'
import { isPastMaximum, latestEnd, notBefore } from './latest-end.js'
import { asRange, daysInWords, everyMonths, isExact, moved, type DayRange } from './day-range.js'
import { lastNoticeDay } from './notice-period.js'
import { after, rolledEnds } from './rolled-ends.js'

export type { ContractTerms, DerivedDay } from './contract-terms.js'

/** The dates to act on, as they stand on a day. `null` where the terms do not say. */
export interface ContractDates {
  readonly asOf: IsoDate
  /** `mayHaveEnded`, `mayHaveStarted`: the day lies within the range that is known. `open`: no end is agreed. */
  readonly status:
    'notStarted' | 'mayHaveStarted' | 'current' | 'mayHaveEnded' | 'ended' | 'rolling' | 'open' | 'unknown'
  readonly currentEnd: DerivedDay | null
  /** `null` as well where what is stated lies before the end: the two contradict each other. */
  readonly maximumEnd: DerivedDay | null
  readonly nextBreak: DerivedDay | null
  readonly review: DerivedDay | null
  /** For the current term: of a rolling contract the one running now. */
  readonly lastNoticeDay: DerivedDay | null
  readonly notice: 'toCome' | 'perhapsPassed' | 'passed' | null
  /** For the term after, where the contract rolls. */
  readonly nextNoticeDay: DerivedDay | null
  /** Begin re-procurement between these days. */
  readonly startProcurement: DerivedDay | null
}

/** Settings of `contractDates`. */
export interface ContractDatesOptions {
  readonly asOf: IsoDate
  /**
   * Working days for notice that is counted in them: those of England and Wales, unless said otherwise. Keep one
   * counter for many contracts.
   */
  readonly workingDays?: Pick<WorkingDayCounter, 'add'>
  /** Lead times to use instead of the defaults. */
  readonly leadTimes?: readonly Pick<LeadTime, 'route' | 'atLeast' | 'atMost'>[]
}

/** The settings that there are. */
export const contractDatesNames = namesOf<ContractDatesOptions>({ asOf: true, workingDays: true, leadTimes: true })

const unitNames = { days: 'day', clearDays: 'clear day', workingDays: 'working day', months: 'month' } as const

/**
 * Returns the dates to act on: when the contract ends as it stands, when it must end at the latest, the next break, the
 * last day for notice (of the term that is running, where it rolls) and when to begin buying its replacement. Each says
 * why.
 *
 * @param contract - its terms; days that are known only to the month or year as ranges
 * @param options - `asOf` is the day to look from; `workingDays` and `leadTimes` replace the defaults
 * @throws {RangeError} when a date is not a day that exists, or months are not whole
 * @throws {TypeError} when the contract or the options have a key that none has
 * @example
 * ```ts
 * const dates = contractDates(
 *   { end: '2025-08-28', rollsEvery: 12, notice: { amount: 2, unit: 'months' } },
 *   { asOf: '2026-02-11' },
 * )
 * dates.currentEnd?.latest // => '2026-08-28'
 * dates.lastNoticeDay?.latest // => '2026-06-28'
 * contractDates({ start: '2023-04-01', initialMonths: 36, maximumExtensionMonths: 24 }, { asOf: '2024-01-01' })
 *   .maximumEnd?.latest // => '2028-03-31'
 * ```
 * @see Open Contracting Data Standard 1.1.5, Period (maxExtentDate),
 *   https://standard.open-contracting.org/1.1/en/schema/reference/#period
 */
export const contractDates = (contract: ContractTerms, options: ContractDatesOptions): ContractDates => {
  const {
    asOf,
    workingDays,
    leadTimes: leads = leadTimes,
  } = requireObject(options, 'contractDates: options', contractDatesNames)
  isoDate(asOf)
  const { rollsEvery, notice, route } = requireObject(contract, 'contractDates: contract', contractTermsNames)
  const term = currentTerm(contract, asOf)
  const { currentEnd, rolls, status } = term

  const maximumEnd = maximumEndOf(contract, term, asOf)
  const breaks = (contract.breaks ?? [])
    .map((day) => asRange(day, 'contractDates: contract.breaks'))
    .filter(({ latest }) => latest >= asOf)
    .sort((a, b) => (a.earliest < b.earliest ? -1 : 1))
  const [nextBreak] = breaks
  const review = contract.review === undefined ? null : asRange(contract.review, 'contractDates: contract.review')

  const by =
    contract.noticeBy === undefined ? undefined : asRange(contract.noticeBy, 'contractDates: contract.noticeBy')
  const noticeFor = (end: DerivedDay, which: string): DerivedDay | null =>
    (by && noticeByFor(by, end, { firstEnd: term.firstEnd, rollsEvery })) ??
    (notice === undefined
      ? null
      : {
          ...moved(end, (day) => lastNoticeDay(day, notice, workingDays)),
          basis: 'computed',
          because: `${counted(notice.amount, unitNames[notice.unit])} before the end of the ${which} term, ${daysInWords(end)}${notice.deemedServiceDays ? `, and ${counted(notice.deemedServiceDays, 'day')} for service` : ''}`,
        })
  // Where nothing says how long a further term is, only the term that is running has a known end.
  const isKnown = !rolls || typeof rollsEvery === 'number' || (currentEnd !== null && currentEnd.latest >= asOf)
  const noticeDay = currentEnd && isKnown ? noticeFor(currentEnd, 'current') : null
  const nextEnd: DerivedDay | null =
    currentEnd && typeof rollsEvery === 'number' && rolls
      ? { ...moved(currentEnd, (day) => after(day, rollsEvery)), basis: 'computed', because: 'the term after' }
      : null

  return {
    asOf,
    status,
    currentEnd,
    maximumEnd,
    nextBreak: nextBreak ? { ...nextBreak, basis: 'stated', because: 'the break as published' } : null,
    review: review ? { ...review, basis: 'stated', because: 'the review as published' } : null,
    lastNoticeDay: noticeDay,
    notice:
      noticeDay === null
        ? null
        : noticeDay.latest < asOf
          ? 'passed'
          : noticeDay.earliest < asOf
            ? 'perhapsPassed'
            : 'toCome',
    nextNoticeDay: nextEnd ? noticeFor(nextEnd, 'following') : null,
    startProcurement: procurementStart(
      rolls && noticeDay ? noticeDay : currentEnd,
      rolls && noticeDay !== null,
      route,
      leads,
    ),
  }
}

/**
 * The last day for notice before an end, by one that is stated: as it is for the term that ends next after it, moved by
 * whole terms for those that follow; `undefined` where it does not say.
 */
const noticeByFor = (
  by: DayRange,
  end: DayRange,
  { firstEnd, rollsEvery }: { readonly firstEnd: DayRange | null; readonly rollsEvery?: number | null | undefined },
): DerivedDay | undefined => {
  const own =
    firstEnd === null || firstEnd.latest >= by.latest || typeof rollsEvery !== 'number'
      ? firstEnd
      : rolledEnds(firstEnd, rollsEvery, by.latest)
  if (own === null || own.latest === end.latest)
    return by.latest > end.latest
      ? undefined
      : { ...by, basis: 'stated', because: 'the last day for notice as published' }
  if (typeof rollsEvery !== 'number') return undefined
  const months = monthsBetween(own.latest, end.latest)
  return {
    ...moved(by, (day) => addMonths(day, months)),
    basis: 'computed',
    because: `the last day for notice as published, ${daysInWords(by)}, moved with the term by ${counted(months, 'month')}`,
  }
}

const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** When a contract must end at the latest, with all its extensions; `null` where that does not follow. */
export const maximumEndOf = (contract: ContractTerms, term: CurrentTerm, asOf: IsoDate): DerivedDay | null => {
  const { initialMonths, maximumExtensionMonths, extended = false } = contract
  const { start, stated, firstEnd, currentEnd } = term
  return notBefore(
    currentEnd,
    latestEnd({ contract, start, stated, initialMonths, maximumExtensionMonths, extended, firstEnd, asOf }),
  )
}

/** The term that is running on a day. */
export interface CurrentTerm {
  readonly start: DayRange | undefined
  readonly stated: DayRange | undefined
  readonly firstEnd: DerivedDay | null
  readonly currentEnd: DerivedDay | null
  readonly rolls: boolean
  readonly status: ContractDates['status']
}

/** The term that is running on a day, and how the contract stands. */
export const currentTerm = (contract: ContractTerms, asOf: IsoDate): CurrentTerm => {
  const { initialMonths, rollsEvery } = contract
  const start = contract.start === undefined ? undefined : asRange(contract.start, 'contractDates: contract.start')
  const stated = contract.end === undefined ? undefined : asRange(contract.end, 'contractDates: contract.end')
  const limit =
    contract.rollsUntil === undefined ? undefined : asRange(contract.rollsUntil, 'contractDates: contract.rollsUntil')

  const firstEnd: DerivedDay | null = stated
    ? { ...stated, basis: 'stated', because: 'the end as published' }
    : start && initialMonths !== undefined
      ? {
          ...moved(start, (day) => termEnd(day, initialMonths)),
          basis: 'computed',
          because: `${counted(initialMonths, 'month')} from the start, ${daysInWords(start)}`,
        }
      : start && typeof rollsEvery === 'number'
        ? {
            ...moved(start, (day) => termEnd(day, rollsEvery)),
            basis: 'computed',
            because: `${counted(rollsEvery, 'month')} from the start, ${daysInWords(start)}, as it renews itself`,
          }
        : null
  const rolledEnd: DerivedDay | null =
    firstEnd && typeof rollsEvery === 'number' && firstEnd.earliest < asOf
      ? {
          ...rolledEnds(firstEnd, rollsEvery, asOf),
          basis: 'computed',
          because: `renews itself ${everyMonths(rollsEvery)} after ${isExact(firstEnd) ? '' : 'an end '}${daysInWords(firstEnd)}: the end of the term that holds ${longDate(asOf)}`,
        }
      : firstEnd
  const isLimited =
    limit !== undefined && (limit.latest < asOf || (rolledEnd !== null && rolledEnd.latest >= limit.latest))
  // The last of its terms is as that of any other contract: none follows it.
  const currentEnd: DerivedDay | null = isLimited
    ? { ...limit, basis: 'computed', because: `renews itself no further than ${daysInWords(limit)}` }
    : rolledEnd
  const rolls = rollsEvery !== undefined && !isLimited
  return {
    start,
    stated,
    firstEnd,
    currentEnd,
    rolls,
    status: statusOf({ asOf, start, currentEnd, rolls, contract }),
  }
}

const routeWords: Readonly<Record<Route, string>> = {
  open: 'an open procedure',
  'further-competition': 'further competition',
  'direct-award': 'a direct award',
}

const procurementStart = (
  by: DerivedDay | null,
  isNotice: boolean,
  stated: Route | undefined,
  leads: ContractDatesOptions['leadTimes'],
): DerivedDay | null => {
  const route = stated ?? 'open'
  const lead = leads?.find((candidate) => candidate.route === route)
  if (by === null || lead === undefined) return null
  return {
    earliest: addMonths(by.earliest, -lead.atMost),
    latest: addMonths(by.latest, -lead.atLeast),
    basis: 'default',
    because: `${lead.atLeast} to ${lead.atMost} months before ${isNotice ? 'the last day for notice' : 'the end'}, ${daysInWords(by)}: what ${routeWords[route]} commonly takes, not a rule${stated === undefined ? '; no route is stated' : ''}`,
  }
}

interface Standing {
  readonly asOf: IsoDate
  readonly start: DayRange | undefined
  readonly currentEnd: DerivedDay | null
  readonly rolls: boolean
  readonly contract: ContractTerms
}

const statusOf = ({ asOf, start, currentEnd, rolls, contract }: Standing): ContractDates['status'] => {
  if (contract.saidEnded === true) return 'ended'
  if (start && start.earliest > asOf) return 'notStarted'
  if (start && start.latest > asOf) return 'mayHaveStarted'
  if (rolls) return 'rolling'
  if (currentEnd === null) return contract.openEnded === true ? 'open' : 'unknown'
  if (currentEnd.latest < asOf)
    return contract.mayGoOn === true && !isPastMaximum(contract, asOf) ? 'mayHaveEnded' : 'ended'
  return currentEnd.earliest < asOf ? 'mayHaveEnded' : 'current'
}
