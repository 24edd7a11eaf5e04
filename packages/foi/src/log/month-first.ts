import type { LogEntry } from './entry.js'

/** A day in three numbers, the year last: which of the first two is the month, its form does not say. */
const threeNumbers = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/

const inNumbers = (text: string): readonly [first: number, second: number] | null => {
  const [, first, second] = threeNumbers.exec(text) ?? []
  return first === undefined || second === undefined ? null : [Number(first), Number(second)]
}

/** Fewer days than one in so many that can only be read month first are slips among those that are day first. */
const slips = 4

/**
 * True where days are written month first, or in both orders: some can be nothing else ("9/29/26"), and they are no
 * slips among many that can only be day first. The others that could be either are then not to be read as if the day
 * stood first.
 */
export const areMonthFirst = (texts: Iterable<string | undefined>): boolean => {
  let [dayFirst, monthFirst] = [0, 0]
  for (const text of texts) {
    const [first, second] = (text === undefined ? null : inNumbers(text)) ?? [0, 0]
    if (first > 12) dayFirst += 1
    else if (second > 12 && second <= 31 && first >= 1) monthFirst += 1
  }
  return monthFirst * slips > dayFirst
}

/** True for a day that can be read day first and month first, as two days. */
export const isEitherWay = (text: string): boolean => {
  const [first, second] = inNumbers(text) ?? [0, 0]
  return first >= 1 && first <= 12 && second >= 1 && second <= 12 && first !== second
}

// A memo, not state: several rules ask it of the entries of one log.
const known: WeakMap<readonly LogEntry[], boolean> = /* @__PURE__ */ new WeakMap()

/** True for a log whose days are written month first, or in both orders: nothing of its times can be told. */
export const isLogMonthFirst = (entries: readonly LogEntry[]): boolean => {
  const before = known.get(entries)
  if (before !== undefined) return before
  const is = areMonthFirst(
    entries.flatMap(({ receivedOn, firstWorkingDay, respondedOn, dueOn, publishedOn }) => [
      receivedOn,
      firstWorkingDay,
      respondedOn,
      dueOn,
      publishedOn,
    ]),
  )
  known.set(entries, is)
  return is
}
