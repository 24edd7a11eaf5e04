import { type Note, type Parsed, refused } from '../../remark/remark.js'
import { dateOfDayNumber, dayNumber } from '../../date/day-number.js'
import { longDate } from '../../words/long-date.js'
import type { PublishedDate } from '../published-date.js'
import { besidesRolling, readLeadingPhrase, saysOpenEnded, saysRolling } from './absent-date.js'
import type { Piece } from './piece.js'
import { fullYear } from './two-digit-year.js'
import { isMonthName } from './worded.js'

/** Reads a text that holds no date: words for none, a length of time, or a bare number. */
export const withoutDate = (text: string, plain: string, pieces: readonly Piece[]): Parsed<PublishedDate> => {
  const none = { text, earliest: null, latest: null }
  const unread = (at: number): Note => ({
    code: 'wordsNotRead',
    message: 'Words beside this were not read.',
    at,
  })
  const leading = readLeadingPhrase(plain)
  if (leading) return { ok: true, value: { ...none, ...leading.stated }, notes: [unread(leading.length)] }
  if (/\b(?:ago|today|tomorrow|yesterday)\b|\b(?:next|last|this) (?:year|month|week)\b/i.test(plain)) {
    return refused(
      'relativeDate',
      'The date is counted from the day of writing, which the text does not give: write it in full.',
    )
  }
  if (!pieces.some(({ what }) => what === 'loose')) {
    if (saysRolling(plain))
      return {
        ok: true,
        value: { ...none, kind: 'rolling' },
        notes: /[\p{L}\d]/u.test(besidesRolling(plain)) ? [unread(0)] : [],
      }
    if (saysOpenEnded(plain)) return { ok: true, value: { ...none, kind: 'openEnded' }, notes: [unread(0)] }
  }
  if (
    pieces.some(({ what }) => what === 'term') ||
    /^\W*(?:annual(?:ly)?|yearly|monthly|quarterly|weekly)\W*$/i.test(plain)
  ) {
    return refused('termNotDate', 'A length of time is not a date: give the first or last day.')
  }
  if (isMonthName(plain.trim()))
    return refused('yearMissing', 'A month is stated without its year: write every date in full.')
  return (
    numberAlone(plain.trim()) ??
    refused('unreadable', 'No date was found: write it as in 31/03/2019, or say why there is none.')
  )
}

const numberAlone = (digits: string): Parsed<PublishedDate> | undefined => {
  if (!/^\d{1,12}(?:\.\d{1,12})?$/.test(digits)) return undefined
  const whole = Math.trunc(Number(digits))
  if (whole >= 20_000 && whole <= 79_999) return serial(digits, whole)
  if (/^\d{4}$/.test(digits) && (Number(digits.slice(0, 2)) + 1) % 100 === Number(digits.slice(2))) {
    const first = fullYear(Number(digits.slice(0, 2)))
    const label = `${first}/${digits.slice(2)}`
    return refused('ambiguousNumber', `The number may be the financial year ${label}: write it so.`, label)
  }
  if (/^\d{8}$/.test(digits))
    return refused(
      'ambiguousNumber',
      'Eight digits that are no day written year first: write the date with its separators.',
    )
  return refused('unreadable', 'A number alone is no date: write it as in 31/03/2019.')
}

/**
 * A day count of the kind that spreadsheets keep: day 60 of the 1900 system never was, and later days count from 30
 * December 1899.
 */
const serial = (digits: string, days: number): Parsed<PublishedDate> => {
  const date = dateOfDayNumber(dayNumber('1899-12-30') + days)
  const year = Number(digits.slice(0, 4))
  if (/^\d{5}$/.test(digits) && year >= 2000 && year <= 2099) {
    return refused(
      'ambiguousNumber',
      `The number may be the year ${year} with a footnote, or the spreadsheet's count for ${longDate(date)}: check the source.`,
    )
  }
  return refused(
    'spreadsheetSerial',
    `The number looks like a spreadsheet's count of days, which would be ${longDate(date)}: format the column as dates and publish again.`,
    date,
  )
}
