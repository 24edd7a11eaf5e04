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

/** The days kept in one part. */
const holidaysOf = (division: string): ReadonlySet<string> =>
  new Set((divisions[division] ?? []).filter(({ contested }) => !contested).map(({ date }) => date))
const parts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.keys(divisions).map((division) => [division, holidaysOf(division)]),
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

const isWorkedIn = (day: string, division: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && parts.get(division)?.has(day) !== true
}

/** The nth working day after a day, by the holidays of one part. */
export const bruteForceIn = (division: string, from: string, n: number): string => {
  let day = from
  for (let left = n; left > 0;) {
    day = next(day)
    if (isWorkedIn(day, division)) left -= 1
  }
  return day
}

/** The day itself, or the first one after it that is worked: by the holidays of one part, or of any part. */
export const nextWorked = (from: string, division?: string): string => {
  let day = from
  while (!(division === undefined ? isWorked(day, new Set()) : isWorkedIn(day, division))) day = next(day)
  return day
}

/** So many calendar days after a day. */
export const calendarDaysAfter = (from: string, n: number): string => {
  let day = from
  for (let left = n; left > 0; left -= 1) day = next(day)
  return day
}

/** The same number so many months on, or the last day of a shorter month. */
export const monthsAfter = (from: string, n: number): string => {
  const [year = 0, month = 0, number = 0] = from.split('-').map(Number)
  const count = year * 12 + (month - 1) + n
  const lastOf = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(number, lastOf))).toISOString().slice(0, 10)
}

/** Every day from one to another, both included. */
export const daysFrom = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = next(day)) days.push(day)
  return days
}
