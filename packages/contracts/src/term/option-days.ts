import { addDays, counted, type IsoDate } from '@imt/core'
import type { ExtensionOption } from '../extension/extension.js'
import {
  maximumEndOf,
  type ContractDates,
  type ContractDatesOptions,
  type ContractTerms,
  type CurrentTerm,
  type DerivedDay,
} from './contract-dates.js'
import { asRange, daysInWords, moved, type DayRange } from './day-range.js'
import { followEnd } from './latest-end.js'
import { lastNoticeDay, type NoticePeriod } from './notice-period.js'
import { after } from './rolled-ends.js'

const unitNames = { days: 'day', clearDays: 'clear day', workingDays: 'working day', months: 'month' } as const

/** A notice period in words: `3 months`. */
export const periodInWords = ({ amount, unit, deemedServiceDays }: NoticePeriod): string =>
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

/** The next option to extend a contract, as `datesToAct` gives it. */
export interface NextOption extends DerivedDay {
  /** The term that it adds, as a day or between two. */
  readonly of: DayRange
  /** How many months it adds, where that is stated. */
  readonly months?: number
  /** The end of the term that it follows. */
  readonly follows: DayRange
}

/** The next option to extend a contract, and its last day, as `datesToAct` gives it; `undefined` where none is open. */
export const nextOption = (contract: ContractTerms, term: CurrentTerm, asOf: IsoDate): NextOption | undefined => {
  const { currentEnd, status } = term
  if (status === 'ended' || currentEnd === null) return undefined
  const [next] = openOptions(contract, { asOf, end: currentEnd })
  if (next !== undefined)
    return { ...lastDayOfOption(contract, next.before, {}), of: next.until, months: next.months, follows: next.before }
  const untilLatest = latestEndOption(contract, {
    asOf,
    currentEnd,
    maximumEnd: () => maximumEndOf(contract, term, asOf),
  })
  return untilLatest && { ...lastDayOfOption(contract, currentEnd, {}), of: untilLatest, follows: currentEnd }
}

/** The last day to take up an option: as stated, by the notice that it asks for, or else the end that it follows. */
export const lastDayOfOption = (
  { optionNotice, optionBy }: ContractTerms,
  follows: DayRange,
  {
    workingDays,
    isLater = false,
  }: { readonly workingDays?: ContractDatesOptions['workingDays']; readonly isLater?: boolean },
): DerivedDay => {
  const stated = optionBy === undefined || isLater ? undefined : asRange(optionBy, 'datesToAct: contract.optionBy')
  if (stated !== undefined && stated.earliest <= follows.latest)
    return {
      ...stated,
      basis: 'stated',
      because: `the last day to take it up as published; the term that it follows ends ${daysInWords(follows)}`,
    }
  const ends = `the term that it follows ends ${daysInWords(follows)}`
  if (optionNotice !== undefined)
    return {
      ...moved(follows, (day) => lastNoticeDay(day, optionNotice, workingDays)),
      basis: 'computed',
      because: `${periodInWords(optionNotice)} before the end of the term that it follows, ${daysInWords(follows)}`,
    }
  return {
    earliest: follows.earliest,
    latest: follows.latest,
    basis: 'default',
    because: `${ends}: the contract may ask for it earlier`,
  }
}

/** The latest end, where it is stated, and no option one by one: until the end it can be extended to that day. */
export const latestEndOption = (
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
export interface OpenOption extends OptionTerm {
  readonly isHeld: boolean
}

/** The options that are open on a day, the next one first: it is often the only one that is asked about. */
export function* openOptions(
  contract: ContractTerms,
  { asOf, end }: { readonly asOf: IsoDate; readonly end: DayRange },
): Generator<OpenOption> {
  const { start, initialMonths, initialEnd, maximumExtensionMonths, extensions, extended, rollsEvery } = contract
  const known =
    extensions ??
    (maximumExtensionMonths ? [{ months: maximumExtensionMonths, count: 1 }] : ([] as readonly ExtensionOption[]))
  if (known.length === 0 || rollsEvery !== undefined) return
  // Options that the end holds already are told by counting from the end before them; without it, by their number.
  const before = followEnd(contract)
    ? undefined
    : initialEnd !== undefined
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
