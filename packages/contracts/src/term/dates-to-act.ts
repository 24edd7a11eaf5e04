import { counted, longDate, requireObject, type IsoDate } from '@imt/core'
import {
  contractDates,
  contractDatesNames as optionNames,
  currentTerm,
  type ContractDatesOptions,
  type ContractTerms,
  type DerivedDay,
} from './contract-dates.js'
import { contractTermsNames } from './contract-terms.js'
import { asRange, daysInWords, moved, type DayRange } from './day-range.js'
import { earliestEnd, lastNoticeDay } from './notice-period.js'
import { lastDayOfOption, latestEndOption, openOptions, periodInWords } from './option-days.js'
import { after, rolledEnds } from './rolled-ends.js'

/**
 * What is to be done by a day. `endNotice`: give notice before the end of the term. `renewalNotice`: give notice so
 * that it does not renew itself. `breakNotice`: give notice for a break. `option`: take up an extension. `buy`: begin
 * to buy what replaces it. `review`: review it. `exit`: not a thing to do but the first day on which a contract that
 * goes on by itself can end, if notice is given on the day that is looked from.
 */
export type Act = 'endNotice' | 'renewalNotice' | 'breakNotice' | 'option' | 'buy' | 'review' | 'exit'

/** One thing to do, and its last day. */
export interface DateToAct extends DerivedDay {
  readonly act: Act
  /** What it is for: the end, break or further term, as a day or between two. */
  readonly of: DayRange
  /** Of an option how many months it adds. */
  readonly months?: number
  /** `perhaps`: the day lies within the range that is known. What is overdue may have been done: it is kept. */
  readonly overdue: 'no' | 'perhaps' | 'yes'
}

const overdueOn = (asOf: IsoDate, { earliest, latest }: DayRange): DateToAct['overdue'] =>
  latest < asOf ? 'yes' : earliest < asOf ? 'perhaps' : 'no'

/**
 * Returns what is to be done about a contract and by when: notice for the end or the renewal of the running term, for
 * the term after it and for each break that is to come, the last day to take up each extension, when to begin to buy,
 * and the review. What should have been done by now is kept and marked. Earliest first.
 *
 * @param contract - its terms, as `readContract` gives them
 * @param settings - as of `contractDates`: `asOf` is the day to look from
 * @throws {RangeError} when a date is not a day that exists, or months are not whole numbers of at least 1
 * @example
 * ```ts
 * const terms = {
 *   start: '2024-04-01',
 *   end: '2029-03-31',
 *   breaks: ['2027-03-31'],
 *   notice: { amount: 6, unit: 'months' },
 * } as const
 * const [first] = datesToAct(terms, { asOf: '2026-09-15' })
 * first?.act // => 'breakNotice'
 * first?.latest // => '2026-09-30'
 * ```
 */
export const datesToAct = (contract: ContractTerms, settings: ContractDatesOptions): readonly DateToAct[] => {
  const { asOf, workingDays } = requireObject(settings, 'datesToAct: options', optionNames)
  requireObject(contract, 'datesToAct: contract', contractTermsNames)
  const { extensions } = contract
  for (const { months, count } of extensions ?? [])
    if (!Number.isInteger(months) || months < 1 || !Number.isInteger(count) || count < 1)
      throw new RangeError('datesToAct: contract.extensions must have whole months and counts of at least 1')
  const dates = contractDates(contract, settings)
  const { currentEnd, status } = dates
  const { rollsEvery } = contract
  const found: DateToAct[] = []
  const add = (act: Act, day: DerivedDay, of: DayRange, months?: number): void => {
    // What is known of buying is a window: until its end nothing is overdue.
    const overdue = overdueOn(asOf, act === 'buy' ? { earliest: day.latest, latest: day.latest } : day)
    found.push({ ...day, act, of, ...(months !== undefined && { months }), overdue })
  }
  // What has ended needs no notice, no replacement and no option; nor does an end that has passed and was put off.
  if (status !== 'ended' && currentEnd !== null) {
    const isPast = currentEnd.latest < asOf
    // No renewal follows the last term of a contract whose renewals are limited.
    const act = currentTerm(contract, asOf).rolls ? 'renewalNotice' : 'endNotice'
    if (dates.lastNoticeDay !== null && !isPast) add(act, dates.lastNoticeDay, currentEnd)
    if (dates.nextNoticeDay !== null && typeof rollsEvery === 'number')
      add(
        act,
        dates.nextNoticeDay,
        moved(currentEnd, (day) => after(day, rollsEvery)),
      )
    if (dates.startProcurement !== null && !isPast) add('buy', dates.startProcurement, currentEnd)
    addOptions(contract, { asOf, end: currentEnd, ...(workingDays && { workingDays }), add })
    const untilLatest = latestEndOption(contract, { asOf, currentEnd, maximumEnd: () => dates.maximumEnd })
    if (untilLatest !== undefined) add('option', lastDayOfOption(contract, currentEnd, { workingDays }), untilLatest)
  }
  if (status !== 'ended') addBreaks(contract, { asOf, ...(workingDays && { workingDays }), add })
  if (dates.review !== null && status !== 'ended') add('review', dates.review, dates.review)
  const out = status === 'ended' ? null : exitOf(contract, settings)
  if (out !== null) add('exit', out, out)
  return found.sort((a, b) => (a.earliest === b.earliest ? 0 : a.earliest < b.earliest ? -1 : 1))
}

/** The last day of notice for each break to come: by its own notice, or else by that of the contract. */
const addBreaks = (
  { breaks = [], notice }: ContractTerms,
  { asOf, workingDays, add }: Pick<ContractDatesOptions, 'asOf' | 'workingDays'> & Pick<Options, 'add'>,
): void => {
  for (const each of breaks) {
    const day = asRange(each, 'datesToAct: contract.breaks')
    const own = typeof each === 'string' ? notice : (each.notice ?? notice)
    if (day.latest < asOf || own === undefined) continue
    const last = moved(day, (at) => lastNoticeDay(at, own, workingDays))
    const because = `${periodInWords(own)} before the break, ${daysInWords(day)}`
    add('breakNotice', { ...last, basis: 'computed', because }, day)
  }
}

/** The first day on which a contract that goes on by itself can end, if notice is given on the day itself. */
const exitOf = (contract: ContractTerms, { asOf, workingDays }: ContractDatesOptions): DerivedDay | null => {
  const { notice, rollsEvery, openEnded } = contract
  if (notice === undefined || (rollsEvery === undefined && openEnded !== true)) return null
  const { firstEnd, currentEnd, start, rolls } = currentTerm(contract, asOf)
  // The last of its terms ends by itself.
  if (rollsEvery !== undefined && !rolls && currentEnd !== null) return null
  const given = `${periodInWords(notice)} after notice on ${longDate(asOf)}`
  const first = earliestEnd(asOf, notice, workingDays)
  if (firstEnd !== null && typeof rollsEvery === 'number')
    return {
      ...rolledEnds(firstEnd, rollsEvery, first),
      basis: 'computed',
      because: `the first end of a term that lies at least ${given}`,
    }
  // Where nothing says how long a further term is, notice may be given at any time once it goes on.
  const least = firstEnd ?? (start === undefined ? null : { earliest: start.earliest, latest: start.latest })
  const notBefore = (day: IsoDate): IsoDate => (day > first ? day : first)
  return {
    ...(least === null ? { earliest: first, latest: first } : moved(least, notBefore)),
    basis: 'default',
    because: `${given}: how long a further term is, is not stated, and the contract may let it end later`,
  }
}

interface Options extends Pick<ContractDatesOptions, 'workingDays'> {
  readonly asOf: IsoDate
  readonly end: DayRange
  add(act: Act, day: DerivedDay, of: DayRange, months?: number): void
}

const addOptions = (contract: ContractTerms, { asOf, end, workingDays, add }: Options): void => {
  let isLater = false
  for (const { before: follows, until, months, isHeld } of openOptions(contract, { asOf, end })) {
    const last = lastDayOfOption(contract, follows, { workingDays, isLater })
    isLater = true
    const because = isHeld
      ? `the end as published, ${daysInWords(end)}, holds it, and nothing says that it was taken up: without it the contract ends ${daysInWords(follows)}`
      : last.because
    add('option', { ...last, because }, until, months)
  }
}

/** A day in a sentence: `on 31 March 2027`, `between 1 March 2027 and 31 March 2027`. */
export const onDays = (day: DayRange): string =>
  day.earliest === day.latest ? `on ${daysInWords(day)}` : daysInWords(day)

/** A thing to do in words, for a title: `Last day to give notice for the break on 31 March 2027`. */
export const actInWords = ({ act, of, months }: DateToAct): string => {
  const on = onDays(of)
  if (act === 'breakNotice') return `Last day to give notice for the break ${on}`
  if (act === 'renewalNotice') return `Last day to give notice against renewal ${on}`
  if (act === 'endNotice') return 'Last day to give notice'
  if (act === 'option')
    return months === undefined
      ? `Last day to take up an extension, at most to ${daysInWords(of)}`
      : `Last day to take up the extension of ${counted(months, 'month')}`
  if (act === 'exit') return 'Earliest end if notice is given today'
  return act === 'buy' ? 'Begin to buy the replacement' : 'Review'
}
