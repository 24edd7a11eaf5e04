import { addDays, counted, longDate, requireObject, type IsoDate } from '@imt/core'
import type { ExtensionOption } from '../extension/extension.js'
import {
  contractDates,
  contractDatesNames as optionNames,
  currentTerm,
  maximumEndOf,
  type ContractDates,
  type ContractDatesOptions,
  type ContractTerms,
  type CurrentTerm,
  type DerivedDay,
} from './contract-dates.js'
import { asRange, daysInWords, moved, type DayRange } from './day-range.js'
import { earliestEnd, lastNoticeDay, type NoticePeriod } from './notice-period.js'
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

const unitNames = { days: 'day', clearDays: 'clear day', workingDays: 'working day', months: 'month' } as const

const overdueOn = (asOf: IsoDate, { earliest, latest }: DayRange): DateToAct['overdue'] =>
  latest < asOf ? 'yes' : earliest < asOf ? 'perhaps' : 'no'

const periodInWords = ({ amount, unit, deemedServiceDays }: NoticePeriod): string =>
  `${counted(amount, unitNames[unit])}${deemedServiceDays ? ` and ${counted(deemedServiceDays, 'day')} for service` : ''}`

/** Options go no further than this, whatever count is stated. */
const mostOptions = 50

/** The term that an option adds, and the end that it begins after. */
interface OptionTerm {
  readonly before: DayRange
  readonly until: DayRange
  readonly months: number
}

/** The terms that options add one after another, from the end that they begin after. */
function* optionTerms(from: DayRange, extensions: readonly ExtensionOption[]): Generator<OptionTerm> {
  let before = from
  let made = 0
  for (const { months, count } of extensions)
    for (let taken = 0; taken < count && made < mostOptions; taken += 1) {
      const until = moved(before, (day) => after(day, months))
      yield { before, until, months }
      before = until
      made += 1
    }
}

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
    addOptions(contract, { asOf, end: currentEnd, add })
    const untilLatest = latestEndOption(contract, { asOf, currentEnd, maximumEnd: () => dates.maximumEnd })
    if (untilLatest !== undefined)
      add(
        'option',
        {
          ...currentEnd,
          basis: 'default',
          because: `the term ends ${daysInWords(currentEnd)}: the contract may ask for it earlier`,
        },
        untilLatest,
      )
  }
  if (status !== 'ended') addBreaks(contract, { asOf, ...(workingDays && { workingDays }), add })
  if (dates.review !== null && status !== 'ended') add('review', dates.review, dates.review)
  const out = status === 'ended' ? null : exitOf(contract, settings)
  if (out !== null) add('exit', out, out)
  return found.sort((a, b) => (a.earliest === b.earliest ? 0 : a.earliest < b.earliest ? -1 : 1))
}

/** The next option to extend a contract, and its last day, as `datesToAct` gives it; `undefined` where none is open. */
export const nextOption = (
  contract: ContractTerms,
  term: CurrentTerm,
  asOf: IsoDate,
): (DayRange & Pick<DateToAct, 'of' | 'months'>) | undefined => {
  const { currentEnd, status } = term
  if (status === 'ended' || currentEnd === null) return undefined
  const [next] = openOptions(contract, { asOf, end: currentEnd })
  if (next !== undefined) return { ...next.before, of: next.until, months: next.months }
  const untilLatest = latestEndOption(contract, {
    asOf,
    currentEnd,
    maximumEnd: () => maximumEndOf(contract, term, asOf),
  })
  return untilLatest && { earliest: currentEnd.earliest, latest: currentEnd.latest, of: untilLatest }
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

interface Options {
  readonly asOf: IsoDate
  readonly end: DayRange
  add(act: Act, day: DerivedDay, of: DayRange, months?: number): void
}

/** The latest end, where it is stated, and no option one by one: until the end it can be extended to that day. */
const latestEndOption = (
  contract: ContractTerms,
  {
    asOf,
    currentEnd,
    maximumEnd: latest,
  }: Pick<ContractDates, 'asOf'> & { readonly currentEnd: DayRange; maximumEnd(): DerivedDay | null },
): DayRange | undefined => {
  if (contract.extensions !== undefined || contract.maximumExtensionMonths !== undefined) return undefined
  if (contract.rollsEvery !== undefined || currentEnd.latest < asOf) return undefined
  const maximumEnd = latest()
  return maximumEnd === null || maximumEnd.earliest <= currentEnd.latest ? undefined : maximumEnd
}

const oneByOne = ({ months, count }: ExtensionOption): readonly ExtensionOption[] =>
  Array.from({ length: Math.min(count, mostOptions) }, () => ({ months, count: 1 }))

/** An option that is open on a day, and whether the end as it stands may hold it. */
interface OpenOption extends OptionTerm {
  readonly isHeld: boolean
}

/** The options that are open on a day, the next one first: it is often the only one that is asked about. */
function* openOptions(
  contract: ContractTerms,
  { asOf, end }: { readonly asOf: IsoDate; readonly end: DayRange },
): Generator<OpenOption> {
  const { start, initialMonths, initialEnd, maximumExtensionMonths, extensions, extended, rollsEvery } = contract
  const known =
    extensions ??
    (maximumExtensionMonths ? [{ months: maximumExtensionMonths, count: 1 }] : ([] as readonly ExtensionOption[]))
  if (known.length === 0 || rollsEvery !== undefined) return
  // Options that the end holds already are told by counting from the end before them; without it, by their number.
  const before =
    initialEnd !== undefined
      ? asRange(initialEnd, 'datesToAct: contract.initialEnd')
      : start !== undefined && initialMonths !== undefined
        ? moved(asRange(start, 'datesToAct: contract.start'), (day) => after(addDays(day, -1), initialMonths))
        : undefined
  const taken = contract.extensionsUsed ?? (extended === true ? 1 : 0)
  if (before === undefined && extended === true && contract.extensionsUsed === undefined) return
  // Counted from the end as it stands, those that it holds are no terms after it.
  const isAfterThose = before === undefined && taken > 0
  const terms = isAfterThose
    ? optionTerms(end, known.flatMap(oneByOne).slice(taken))
    : optionTerms(before ?? end, known)
  let passed = isAfterThose ? taken : 0
  for (const term of terms) {
    passed += 1
    if (passed <= taken || term.before.latest < asOf) continue
    const isHeld = addDays(term.before.latest, 1) < end.earliest
    // One that was taken up.
    if (!isHeld || extended !== true) yield { ...term, isHeld }
  }
}

const addOptions = (contract: ContractTerms, { asOf, end, add }: Options): void => {
  for (const { before: follows, until, months, isHeld } of openOptions(contract, { asOf, end })) {
    const because = isHeld
      ? `the end as published, ${daysInWords(end)}, holds it, and nothing says that it was taken up: without it the contract ends ${daysInWords(follows)}`
      : `the term that it follows ends ${daysInWords(follows)}: the contract may ask for it earlier`
    add('option', { ...follows, basis: 'default', because }, until, months)
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
