import {
  addDays,
  addMonths,
  namesOf,
  refused,
  requireObject,
  ukBankHolidays,
  workingDayCounter,
  type Calendar,
  type IsoDate,
  type Parsed,
  type WorkingDayCounter,
} from '@imt/core'
import { normalise } from '../extension/normalise.js'

/** How long before the end notice must be given. Contracts count in different units, and the unit decides the day. */
export interface NoticePeriod {
  readonly amount: number
  /** `clearDays` leave out both the day of giving and the last day. */
  readonly unit: 'days' | 'clearDays' | 'workingDays' | 'months'
  /** Days that the contract lets pass between sending and being deemed to have given notice. */
  readonly deemedServiceDays?: number
}

const severalPeriods = (): Parsed<NoticePeriod> =>
  refused(
    'severalPeriods',
    'More than one notice period is stated, and nothing says which applies: give each its own line.',
  )

/** Units as registers shorten them, in full: `90d`, `4w`, `20wd`, `1 qtr`. */
const inFull = (text: string): string =>
  text
    .replace(/(\d)[ -]?(?:wd|bd|w\/d)s?\b/gi, '$1 working days')
    .replace(/(\d)[ -]?(?:d|dys?)\b/gi, '$1 days')
    .replace(/(\d)[ -]?w\b/gi, '$1 weeks')
    .replace(/\b(?:one|a|1)[ -]?(?:quarter|qtr)\b/gi, '3 months')
    .replace(/\b(?:one|a|1) fortnight\b/gi, '2 weeks')

const noticeNames = namesOf<NoticePeriod>({ amount: true, unit: true, deemedServiceDays: true })

/**
 * Returns the notice period that a wording states.
 *
 * @param text - as published: `3 months`, `90 days' notice`, `30 working days`
 * @returns the period; or a refusal: `notStated`, `unitNotStated` of a bare number, or `severalPeriods` where different
 *   periods are stated
 * @example
 * ```ts
 * valueOf(parseNoticePeriod("three months' notice")) // => { amount: 3, unit: 'months' }
 * valueOf(parseNoticePeriod('28 clear days')) // => { amount: 28, unit: 'clearDays' }
 * const several = parseNoticePeriod('90 days or 6 months')
 * several.ok ? undefined : several.refusal.code // => 'severalPeriods'
 * ```
 */
export const parseNoticePeriod = (text: string): Parsed<NoticePeriod> => {
  if (typeof text !== 'string') throw new TypeError('parseNoticePeriod: text must be a string')
  const words = normalise(
    inFull(text.slice(0, 1000)).replace(/\b(?:full|whole|calendar|complete) (?=(?:day|week|month|year))/gi, ''),
  )
    .replace(/\b(?:business|working) day(?:'s|s'|s)?/g, 'working day')
    .replace(/\bclear day(?:'s|s'|s)?/g, 'clear day')
  const [, least, most] =
    /\b(\d{1,3}) ?(?:-|\/|to|or|and) ?(\d{1,3}) (?:clear |working )?(?:day|week|month|year)\b/.exec(words) ?? []
  if (least !== most) return severalPeriods()
  const periods = [...words.matchAll(/\b(\d{1,3}) (clear |working )?(day|week|month|year)\b/g)].map(
    ([, amount = '', kind, unit]): NoticePeriod => {
      const number = Number(amount)
      if (unit === 'month') return { amount: number, unit: 'months' }
      if (unit === 'year') return { amount: number * 12, unit: 'months' }
      if (unit === 'week') return { amount: number * 7, unit: 'days' }
      return { amount: number, unit: kind === 'clear ' ? 'clearDays' : kind === 'working ' ? 'workingDays' : 'days' }
    },
  )
  const [first] = periods
  if (first === undefined && /^\W*\d{1,3}\W*$/.test(text))
    return refused('unitNotStated', 'A number stands alone: say what it counts, as in "90 days" or "3 months".')
  if (first === undefined)
    return refused('notStated', 'No notice period is stated: state it in days, working days, clear days or months.')
  if (periods.some(({ amount, unit }) => amount !== first.amount || unit !== first.unit)) return severalPeriods()
  return { ok: true, value: first, notes: [] }
}

// A counter is costly to make and never changes: one is kept for as long as its calendar lives.
const counters: WeakMap<Calendar, WorkingDayCounter> = /* @__PURE__ */ new WeakMap()
const inEngland = (): WorkingDayCounter => {
  const calendar = ukBankHolidays.divisions['england-and-wales']
  const counter = counters.get(calendar) ?? workingDayCounter(calendar)
  counters.set(calendar, counter)
  return counter
}

/**
 * Returns the last day on which notice can be given so that it runs out by the end of a term.
 *
 * @param end - the last day of the term, `YYYY-MM-DD`
 * @param notice - how long before, in its own unit
 * @param days - the contract's working days; those of England and Wales, unless said otherwise. Keep one counter for
 *   many contracts
 * @throws {RangeError} when `end` is not a day that exists, or the amount is not a whole number of at least 0
 * @example
 * ```ts
 * lastNoticeDay('2026-08-28', { amount: 2, unit: 'months' }) // => '2026-06-28'
 * lastNoticeDay('2026-08-28', { amount: 10, unit: 'clearDays' }) // => '2026-08-17'
 * ```
 */
export const lastNoticeDay = (end: IsoDate, notice: NoticePeriod, days?: Pick<WorkingDayCounter, 'add'>): IsoDate => {
  const { amount, unit, deemedServiceDays = 0 } = requireObject(notice, 'lastNoticeDay: notice', noticeNames)
  if (!Number.isInteger(amount) || amount < 0)
    throw new RangeError(`lastNoticeDay: notice.amount must be a whole number of at least 0, got ${amount}`)
  const given =
    unit === 'months'
      ? addMonths(end, -amount)
      : unit === 'workingDays'
        ? (days ?? inEngland()).add(end, -amount).date
        : addDays(end, unit === 'clearDays' ? -amount - 1 : -amount)
  return deemedServiceDays === 0 ? given : addDays(given, -deemedServiceDays)
}

/**
 * The first day on which a term can end by notice that is given on a day: the first of which that day is no later than
 * the last day for notice.
 */
export const earliestEnd = (given: IsoDate, notice: NoticePeriod, days?: Pick<WorkingDayCounter, 'add'>): IsoDate => {
  const { amount, unit, deemedServiceDays = 0 } = notice
  // At most a few days too early: months end on different days, and holidays fall between.
  let end = addDays(
    unit === 'months' ? addMonths(given, amount) : addDays(given, amount),
    deemedServiceDays - (unit === 'months' ? 4 : 0),
  )
  if (end < given) end = given
  while (lastNoticeDay(end, notice, days) < given) end = addDays(end, 1)
  return end
}
