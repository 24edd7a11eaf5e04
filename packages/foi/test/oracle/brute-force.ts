import { readFileSync } from 'node:fs'

// Counts days one by one over the researched list of holidays: it shares no code and no data with the calendar of core.
const list = new URL('../../../core/test/vectors/bank-holidays.json', import.meta.url)
const { divisions } = JSON.parse(readFileSync(list, 'utf8')) as {
  divisions: { [division: string]: readonly { date: string; contested?: true }[] }
}
/** The days kept in any part; contested ones were never proclaimed. */
const holidays = new Set(
  Object.values(divisions)
    .flat()
    .filter(({ contested }) => !contested)
    .map(({ date }) => date),
)

const milliseconds = 86_400_000
const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 10)
const isWorked = (day: string, extra: ReadonlySet<string>): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day) && !extra.has(day)
}

/** The nth working day after a day, leaving out further days as well. */
export const bruteForce = (from: string, n: number, leftOut: ReadonlySet<string> = new Set()): string => {
  let day = from
  for (let left = n; left > 0;) {
    day = next(day)
    if (isWorked(day, leftOut)) left -= 1
  }
  return day
}

/** Every day from one to another, both included. */
export const daysFrom = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = next(day)) days.push(day)
  return days
}
