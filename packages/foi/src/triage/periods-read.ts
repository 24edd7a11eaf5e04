import { numberWords } from './number-words.js'

/** The years that a text names, and how far back it reaches where it says so. */
export interface PeriodsRead {
  readonly years: ReadonlySet<number>
  /** "the last five years" as 60 months; null where nothing of the kind is said. */
  readonly months: number | null
  /** Whether it asks how things are now. */
  readonly isNow: boolean
}

const year = /(?<![\d.,£$€])(?:19|20)\d{2}(?![\d,])/g
/** 2016/17, 2016-17, 2016 to 2018: the years between count too. */
const span = /(?<!\d)((?:19|20)\d{2})\s?(?:\/|-|–|to|until|through(?: to)?|and)\s?((?:19|20)?\d{2})(?!\d)/g
const back =
  /\b(?:last|past|previous|preceding)\s(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)?\s?(?:calendar|financial|fiscal|full)?\s?(month|year)s?\b/g
/** More years than these in one span are no period. */
const longestSpan = 30

const now = /\b(?:now|currently|at present|today|at the moment)\b/

/** Returns the periods that a text names. */
export const periodsRead = (text: string): PeriodsRead => {
  const lower = text.toLowerCase().replaceAll(/\s+/g, ' ')
  const years = new Set<number>()
  for (const [found] of lower.matchAll(year)) years.add(Number(found))
  for (const [, from = '', to = ''] of lower.matchAll(span)) {
    const first = Number(from)
    const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to)
    if (last > first && last - first <= longestSpan) for (let each = first; each <= last; each += 1) years.add(each)
  }
  let months: number | null = null
  for (const [, count = 'one', unit] of lower.matchAll(back)) {
    const number = numberWords[count] ?? Number(count)
    if (Number.isFinite(number)) months = Math.max(months ?? 0, number * (unit === 'year' ? 12 : 1))
  }
  return { years, months, isNow: now.test(lower) }
}
