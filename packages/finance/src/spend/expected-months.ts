import { grouped } from '@imt/core'
import { monthWords, periodOf, type NamedPeriod } from './named-months.js'

/** The months that a table of payments is about, and the words for them. */
export interface ExpectedMonths {
  readonly months: ReadonlySet<string>
  readonly words: string
}

/** Of fewer payments no month is said to be that of the table. */
const fewest = 5
const share = 0.8

const words = (months: readonly string[]): string => {
  const [first = '', last = first] = [months[0], months.at(-1)]
  return first === last ? monthWords(first) : `${monthWords(first)} to ${monthWords(last)}`
}

const yearOf = (month: string): number => Number(month.slice(0, 4))
const numberOf = (month: string): number => Number(month.slice(5, 7))

/** The months from one to another, such as `2020-11` to `2021-02`. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const all: string[] = []
  for (
    let year = yearOf(from), month = numberOf(from);
    all.length < 1200 && (year < yearOf(to) || (year === yearOf(to) && month <= numberOf(to)));
    month += 1
  ) {
    if (month > 12) {
      year += 1
      month = 1
    }
    if (year > yearOf(to) || (year === yearOf(to) && month > numberOf(to))) break
    all.push(`${String(year)}-${String(month).padStart(2, '0')}`)
  }
  return all
}

/** Months from a number of them on: 12 times the year and the month, from 0. */
const monthsFrom = (start: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = start + index
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`
  })

const namedFor = (months: readonly string[]): ExpectedMonths => ({
  months: new Set(months),
  words: `${words(months)}, which the file is named for`,
})

/**
 * The months of a name that ended before any of the payments was made: nothing is published before it is paid, so that
 * it is no month of publication, and name or file is another's.
 */
const endedBefore = (
  counts: ReadonlyMap<string, number>,
  { months, year }: NamedPeriod,
): ExpectedMonths | undefined => {
  const [first] = [...counts.keys()].sort()
  const last = [...months].at(-1)
  if (year === undefined || last === undefined || first === undefined) return undefined
  const end = year * 12 + last - 1
  return end < yearOf(first) * 12 + numberOf(first) - 1
    ? namedFor(monthsFrom(end - months.size + 1, months.size))
    : undefined
}

const named = (counts: ReadonlyMap<string, number>, period: string): ExpectedMonths | undefined => {
  const known = periodOf(period)
  if (known === undefined) return undefined
  const { months: numbers, year } = known
  // Without a year it is that of most of the payments in these months.
  const among = [...counts]
    .filter(([month]) => numbers.has(numberOf(month)) && (year === undefined || yearOf(month) === year))
    .sort(([, one], [, other]) => other - one)
  const [most] = among
  if (most === undefined) return endedBefore(counts, known)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const within = among.reduce((sum, [, count]) => sum + count, 0)
  // A file may be named for the month in which it was published.
  if (within < (1 - share) * all && [...counts.values()].some((count) => count >= share * all)) return undefined
  const list = [...numbers]
  const place = list.indexOf(numberOf(most[0]))
  // The first month of the period, counted back from the month of most payments.
  const start = yearOf(most[0]) * 12 + numberOf(most[0]) - 1 - place
  return namedFor(monthsFrom(start, list.length))
}

/**
 * Returns the months that a table of payments is about: those that it is named for, if a payment was made in one or all
 * were made later, or else the month of most of them.
 *
 * @param counts - how many payments were made in each month
 * @param period - what `namedMonths` gave
 */
export const expectedMonths = (
  counts: ReadonlyMap<string, number>,
  period: string | undefined,
): ExpectedMonths | undefined => {
  const known = period === undefined ? undefined : named(counts, period)
  if (known !== undefined) return known
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (most === undefined || all < fewest || most[1] < share * all) return undefined
  return { months: new Set([most[0]]), words: `${monthWords(most[0])}, the month of ${grouped(most[1])}` }
}
