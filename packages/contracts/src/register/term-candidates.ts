import { addDays, counted, termEnd, type IsoDate } from '@imt/core'
import type { Extension } from '../extension/extension.js'
import { daysInWords, moved, type DayRange } from '../term/day-range.js'

/** One way in which the cells about the length of a contract can be read together. */
export interface Candidate {
  /** The initial term, in months. */
  readonly initialMonths: number | null
  /** What may follow it; `null` where nothing is said. */
  readonly extension: Extension | null
  /** Its term is a bare figure, of months or of years: the days decide which. */
  readonly unitOpen?: true
  /** It stands only if a date proves it: no heading speaks for it. */
  readonly onlyIfProved?: true
  /** The cell about extensions says what the initial term is, too. */
  readonly restates?: true
  /** It holds only where the term is longer than this whole, in months. */
  readonly insteadOfWhole?: number
  /** Two of its cells contradict each other. */
  readonly contradictory?: true
}

/** The days by which candidates are judged. */
export interface KnownDays {
  readonly start: DayRange | null
  /** The end as it stands. */
  readonly end: DayRange | null
  /** The end before any extension, where that is known. */
  readonly firstEnd: DayRange | null
  /** The latest end, where a cell states it. */
  readonly latestEnd: DayRange | null
  readonly extended: boolean | null
  /** The initial term in months, as a column of its own states it. */
  readonly termMonths: number | null
}

/** What is left of the candidates. */
export interface Choice {
  readonly candidate: Candidate
  /** The other candidates that remain: nothing decides. */
  readonly others: readonly Candidate[]
  /** No candidate agrees with the dates. */
  readonly contradicted: boolean
}

const lastOf = (start: DayRange, months: number): DayRange => moved(start, (day) => termEnd(day, months))
const after = (end: DayRange, months: number): DayRange =>
  months === 0 ? end : moved(end, (day) => termEnd(addDays(day, 1), months))

/** Leases of 999 years are the longest that are made. */
const mostMonths = 12_000

/** True of a number of months that days can be counted by. */
export const isWhole = (months: number | null | undefined): months is number =>
  months !== null && months !== undefined && Number.isInteger(months) && months <= mostMonths

const wholeOf = ({ initialMonths, extension }: Candidate): { initial: number | null; more: number | null } => ({
  initial: isWhole(initialMonths) && initialMonths > 0 ? initialMonths : null,
  more: isWhole(extension?.maximumExtensionMonths) ? extension.maximumExtensionMonths : null,
})

const isBefore = (one: IsoDate, other: IsoDate): boolean => addDays(one, 1) < other
/** Registers often give the anniversary for the last day: a day more or less is the same. */
const areOne = (one: DayRange, other: DayRange): boolean =>
  !isBefore(one.latest, other.earliest) && !isBefore(other.latest, one.earliest)

/** The latest end that a candidate comes to, with all extensions. */
const latestOf = (candidate: Candidate, { start, end, firstEnd, extended }: KnownDays): DayRange | null => {
  const { initial, more } = wholeOf(candidate)
  if (more === null) return null
  if (start !== null && initial !== null) return lastOf(start, initial + more)
  const from = firstEnd ?? (extended === true ? null : end)
  return from === null ? null : after(from, more)
}

/**
 * Whether the extensions of a candidate lead to another day than the latest end that is stated. Where they lead beyond
 * it, the end may hold some of them already, unless the days show that it is the end of the initial term.
 */
export const leadsElsewhere = (candidate: Candidate, known: KnownDays): boolean => {
  const { start, end, firstEnd, latestEnd } = known
  const latest = latestOf(candidate, known)
  if (latest === null || latestEnd === null || (end !== null && latestEnd.latest < end.earliest)) return false
  if (areOne(latest, latestEnd) || (end !== null && latest.latest <= end.latest)) return false
  const { initial } = wholeOf(candidate)
  const isFirst =
    firstEnd !== null || (start !== null && initial !== null && (end === null || areOne(lastOf(start, initial), end)))
  return isFirst || latest.latest < latestEnd.latest
}

/** Whether the longest that it may last in all, or that it is instead of, rules a candidate out. */
const wholeRulesOut = (candidate: Candidate, { start, end }: KnownDays): boolean => {
  const { more } = wholeOf(candidate)
  const whole = candidate.insteadOfWhole ?? (more === null ? candidate.extension?.statedMaximumMonths : undefined)
  if (!isWhole(whole)) return false
  const last = start === null || end === null ? null : lastOf(start, whole)
  // As long as the term itself: the whole, with no extension, or that of the extensions.
  if (last !== null && end !== null && areOne(last, end)) return false
  const isShort = last !== null && end !== null && isBefore(last.latest, end.earliest)
  return isShort === (candidate.insteadOfWhole === undefined)
}

/** Whether the days rule a candidate out. */
const isRuledOut = (candidate: Candidate, known: KnownDays): boolean => {
  const { start, end, firstEnd, latestEnd } = known
  const { initial, more } = wholeOf(candidate)
  if (wholeRulesOut(candidate, known)) return true
  const latest = latestOf(candidate, known)
  if (latest !== null && end !== null && isBefore(latest.latest, end.earliest)) return true
  if (latest !== null && latestEnd !== null && !areOne(latest, latestEnd)) return true
  if (start === null || initial === null) return false
  const first = lastOf(start, initial)
  if (firstEnd !== null && !areOne(first, firstEnd)) return true
  return end !== null && (isBefore(end.latest, first.earliest) || (more === null && !areOne(first, end)))
}

/** Whether a figure of a candidate is explained by another cell. */
const isProved = (candidate: Candidate, known: KnownDays): boolean => {
  const { start, end, firstEnd, latestEnd, termMonths } = known
  const { initial } = wholeOf(candidate)
  const latest = latestOf(candidate, known)
  if (latest !== null && latestEnd !== null && areOne(latest, latestEnd)) return true
  if (initial === null || !(candidate.restates || candidate.onlyIfProved)) return false
  // "1+1" beside a term of a year: the first figure may be the term, or an option as long as it.
  const isAsLong = candidate.extension?.options.every(({ months }) => months === initial) ?? false
  if (isAsLong && candidate.restates) return false
  const stated = firstEnd ?? end
  return (start !== null && stated !== null && areOne(lastOf(start, initial), stated)) || termMonths === initial
}

const sameAs = (one: Candidate, other: Candidate, known: KnownDays): boolean => {
  const [a, b] = [latestOf(one, known), latestOf(other, known)]
  const isOneTerm = one.unitOpen === undefined || one.initialMonths === other.initialMonths
  return (
    isOneTerm &&
    one.extension?.maximumExtensionMonths === other.extension?.maximumExtensionMonths &&
    a?.earliest === b?.earliest &&
    a?.latest === b?.latest
  )
}

/** The candidate whose latest end is the last: what lies beyond it is beyond all of them. */
const mostGenerous = ([likeliest, ...more]: readonly [Candidate, ...Candidate[]], known: KnownDays): Candidate =>
  more.reduce((best, candidate) => {
    if (candidate.contradictory || candidate.onlyIfProved) return best
    const [one, other] = [latestOf(best, known), latestOf(candidate, known)]
    return best.contradictory || (one !== null && other !== null && other.latest > one.latest) ? candidate : best
  }, likeliest)

/**
 * Returns what is left of the ways to read the cells of a contract together: those that the other cells rule out are
 * dropped, and of those left what another cell explains goes first. It never takes one of several that remain.
 *
 * @param candidates - the likeliest by its heading first; at least one
 */
export const chooseCandidate = (
  [likeliest, ...more]: readonly [Candidate, ...Candidate[]],
  known: KnownDays,
): Choice => {
  const all: readonly [Candidate, ...Candidate[]] = [likeliest, ...more]
  const possible = all.filter((candidate) => !isRuledOut(candidate, known))
  const agreeing = possible.some(({ contradictory }) => contradictory === undefined)
    ? possible.filter(({ contradictory }) => contradictory === undefined)
    : possible
  const proved = agreeing.filter((candidate) => isProved(candidate, known))
  const left = proved.length > 0 ? proved : agreeing.filter(({ onlyIfProved }) => onlyIfProved === undefined)
  const [candidate, ...rest] = left
  if (candidate === undefined) return { candidate: mostGenerous(all, known), others: [], contradicted: true }
  return { candidate, others: rest.filter((other) => !sameAs(candidate, other, known)), contradicted: false }
}

/** A candidate in words: `a term of 24 months and extensions of 12 months, to 31 March 2027 at the latest`. */
export const candidateInWords = (candidate: Candidate, known: KnownDays): string => {
  const { initialMonths, extension } = candidate
  const months = extension?.maximumExtensionMonths ?? 0
  const latest = latestOf(candidate, known)
  const from = known.firstEnd ?? known.end
  const term = initialMonths === null ? '' : `a term of ${counted(initialMonths, 'month')}`
  const more =
    extension === null
      ? ''
      : months === 0
        ? 'no extension'
        : `extensions of ${counted(months, 'month')}${initialMonths === null && from !== null ? ` after ${daysInWords(from)}` : ''}`
  const to = latest === null ? '' : `, to ${daysInWords(latest)} at the latest`
  return `${[term, more].filter((words) => words !== '').join(' and ')}${to}`
}
