import { monthNames } from '../../words/long-date.js'
import { readYear } from './footnote-digit.js'
import { type Found, found, type Period, type Reader, readDayNumbers, readMonthNumbers, refused } from './piece.js'

const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const nth = '(?:st|nd|rd|th)?'
const gap = "[ ./,'-]{0,3}"
// Two digits before a word such as "months" are no year; nor are digits that a letter or minutes follow.
const year = '(\\d{4,5}|\\d{2}(?! ?(?:months?|mths?|years?|yrs?|weeks?|days?|hours?|hrs?|x)\\b))(?![\\dA-Za-z]|:\\d)'
const joiner = ' ?(?:-|to|until|till) ?'

const dayMonthYear = new RegExp(`^(\\d{1,2})${nth}(?: day)?(?: of)?${gap}${monthName}${gap}${year}`, 'i')
const monthDayYear = new RegExp(`^${monthName}\\.? ?(\\d{1,2})${nth}(?:, ?| )(\\d{4,5})(?![\\dA-Za-z]|:\\d)`, 'i')
const yearMonthDay = new RegExp(`^(\\d{4})[ /-]${monthName}(?:[ /-](\\d{1,2}))?(?![\\dA-Za-z]| ?\\d{2})`, 'i')
const monthYear = new RegExp(`^${monthName}${gap}${year}`, 'i')
const daysOfMonth = new RegExp(`^(\\d{1,2})${nth}${joiner}(\\d{1,2})${nth}(?: of)?${gap}${monthName}${gap}${year}`, 'i')
const daysOfYear = new RegExp(
  `^(\\d{1,2})${nth}(?: of)? ?${monthName}${joiner}(\\d{1,2})${nth}(?: of)?${gap}${monthName}${gap}${year}`,
  'i',
)
const monthsOfYear = new RegExp(`^${monthName}\\.?${joiner}${monthName}${gap}${year}`, 'i')
const monthAlone = new RegExp(`^${monthName}\\.?$`, 'i')
const withoutYear = new RegExp(
  `^(?:\\d{1,2}${nth}(?: of)?[ -]?${monthName}|${monthName} \\d{1,2}${nth})(?![A-Za-z])`,
  'i',
)

const monthOf = (text: string): number =>
  monthNames.findIndex((month) => month.toLowerCase().startsWith(text.slice(0, 3).toLowerCase())) + 1
const yearAt = (match: RegExpExecArray, offset: number): ReturnType<typeof readYear> => {
  const digits = match[match.length - 1] ?? ''
  return readYear(digits, offset + match[0].length - digits.length)
}

const missingYear = (length: number): Found =>
  refused(length, 'yearMissing', 'A day or month is stated without its year: write every date in full.')
const span = (length: number, from: Found, to: Found): Found => {
  if (from.what !== 'period' || to.what !== 'period') return from.what === 'period' ? to : from
  const period: Period = { kind: 'range', earliest: from.period.earliest, latest: to.period.latest }
  return period.earliest > period.latest ? missingYear(length) : found(length, period, to.notes)
}

/** `31st March 2023`, `1 April 2026`, `31-Mar-19`. */
export const wordedDate: Reader = (rest, offset) => {
  const match = dayMonthYear.exec(rest)
  const stated = match && yearAt(match, offset)
  return match && stated
    ? readDayNumbers(
        match[0].length,
        offset,
        { year: stated.year, month: monthOf(match[2] ?? ''), day: Number(match[1]) },
        stated.notes,
      )
    : undefined
}

/** `March 1, 2026`, which the name of the month makes plain. */
export const monthFirstDate: Reader = (rest, offset) => {
  const match = monthDayYear.exec(rest)
  const stated = match && yearAt(match, offset)
  return match && stated
    ? readDayNumbers(
        match[0].length,
        offset,
        { year: stated.year, month: monthOf(match[1] ?? ''), day: Number(match[2]) },
        stated.notes,
      )
    : undefined
}

/** `2019 March`, `2019-Mar-31`. */
export const yearFirstDate: Reader = (rest, offset) => {
  const match = yearMonthDay.exec(rest)
  if (!match) return undefined
  const [whole, digits, month = '', day] = match
  return day === undefined
    ? readMonthNumbers(whole.length, Number(digits), monthOf(month))
    : readDayNumbers(whole.length, offset, { year: Number(digits), month: monthOf(month), day: Number(day) }, [])
}

/** `March 2019`, `Sept 25`, `April 20091` with the digit of a footnote. */
export const wordedMonth: Reader = (rest, offset) => {
  const match = monthYear.exec(rest)
  const stated = match && yearAt(match, offset)
  return match && stated
    ? readMonthNumbers(match[0].length, stated.year, monthOf(match[1] ?? ''), stated.notes)
    : undefined
}

/** Ranges that share a year or a month: `1-30 April 2019`, `1 April to 30 June 2019`, `April - June 2019`. */
export const sharedRange: Reader = (rest, offset) => {
  const days = daysOfMonth.exec(rest)
  const dates = days ? null : daysOfYear.exec(rest)
  const months = days || dates ? null : monthsOfYear.exec(rest)
  const match = days ?? dates ?? months
  const stated = match && yearAt(match, offset)
  if (!match || !stated) return undefined
  const length = match[0].length
  const day = (month: number, date: string | undefined): Found =>
    readDayNumbers(length, offset, { year: stated.year, month, day: Number(date) }, stated.notes)
  if (days) return span(length, day(monthOf(days[3] ?? ''), days[1]), day(monthOf(days[3] ?? ''), days[2]))
  if (dates) return span(length, day(monthOf(dates[2] ?? ''), dates[1]), day(monthOf(dates[4] ?? ''), dates[3]))
  const month = (name: string | undefined): Found =>
    readMonthNumbers(length, stated.year, monthOf(name ?? ''), stated.notes)
  return span(length, month(match[1]), month(match[2]))
}

/** `31 March`, `March 1st`: refused for want of a year. */
export const dateWithoutYear: Reader = (rest) => {
  const match = withoutYear.exec(rest)
  return match ? missingYear(match[0].length) : undefined
}

/** True if the whole text is the name of a month. */
export const isMonthName = (text: string): boolean => monthAlone.test(text)
