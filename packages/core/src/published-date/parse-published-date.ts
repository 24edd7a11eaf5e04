import { refused, type Note, type Parsed } from '../remark/remark.js'
import { dateOfDayNumber } from '../date/day-number.js'
import { requireObject } from '../parameter/parameter.js'
import { longDate } from '../words/long-date.js'
import { readPhrase } from './readers/absent-date.js'
import { markerOf, publishedDate } from './readers/date-of-bounds.js'
import type { Period, Piece } from './readers/piece.js'
import { plainCharacters } from './readers/plain-characters.js'
import { scan } from './readers/scan.js'
import { weighWords } from './readers/weigh-words.js'
import { withoutDate } from './readers/without-date.js'
import { isJoiner } from './readers/words-around.js'
import type { DateOrder, PublishedDate } from './published-date.js'

const longest = 1000
const footnote = /^ ?(?:[*†‡]{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\[\d{1,2}\]|\(\d\))/

/**
 * Returns what a published date says: the days it can stand for, and remarks on how it was read. Days, months, quarters
 * and financial years, calendar years and ranges; rolling, open-ended and unknown dates in words. Nothing is guessed:
 * what has two readings, or none, is refused with the reason, and with the likely intention where there is one.
 *
 * `by`, `before` and `no later than` bound a date that is not stated: a range that is open to the left. `until`, `ends`
 * and `expires` state the day on which something ends: that day, with a note that the word was not read. `year ending`
 * and `year to` state the twelve months up to the date: a range.
 *
 * @param text - the cell as published; any text may be given
 * @param options - `order` of all-numeric dates. Left out, the day comes first, with a note where the other way round
 *   is a day too
 * @returns the date; or a refusal: `tooLong`, `unreadable`, `impossibleDay`, `impossibleMonth`, `monthFirst`,
 *   `zeroDate`, `yearOutOfRange`, `yearMissing`, `severalDates`, `rangeReversed`, `incompleteRange`, `weekdayMismatch`,
 *   `spreadsheetSerial`, `ambiguousNumber`, `ambiguousYears`, `ambiguousQuarter`, `relativeDate` or `termNotDate`
 * @throws {TypeError} when `text` is not a string, or `options.order` is neither `'dmy'` nor `'ymd'`
 * @example
 * ```ts
 * const { kind, earliest, latest } = valueOf(parsePublishedDate('Q3 2019/20'))
 * kind // => 'quarter'
 * earliest // => '2019-10-01'
 * latest // => '2019-12-31'
 * const monthFirst = parsePublishedDate('01/18/2016')
 * monthFirst.ok ? undefined : monthFirst.refusal.suggestion // => '2016-01-18'
 * const withTerm = parsePublishedDate('31/03/2019 + 2 years')
 * withTerm.ok && withTerm.notes[0]?.code // => 'termNotRead'
 * const serial = parsePublishedDate('45019')
 * serial.ok ? undefined : serial.refusal.code // => 'spreadsheetSerial'
 * ```
 */
export const parsePublishedDate = (
  text: string,
  options: { readonly order?: DateOrder } = {},
): Parsed<PublishedDate> => {
  if (typeof text !== 'string') throw new TypeError('parsePublishedDate: text must be a string')
  const { order } = requireObject(options, 'parsePublishedDate: options', ['order'])
  if (order !== undefined && order !== 'dmy' && order !== 'ymd')
    throw new TypeError(`parsePublishedDate: options.order must be 'dmy' or 'ymd', got ${JSON.stringify(order)}`)
  if (text.length > longest)
    return {
      ok: false,
      refusal: { code: 'tooLong', message: `The text has more than ${longest} characters: that is no date.` },
    }
  const plain = plainCharacters(text)
  // No fixed phrase but a spreadsheet's #DIV/0! has a digit in it.
  const phrase = /^[^#]*\d/.test(plain) ? undefined : readPhrase(plain)
  if (phrase) return { ok: true, value: { text, earliest: null, latest: null, ...phrase }, notes: [] }
  const pieces = scan(plain, order)
  const [only] = pieces
  if (only?.what === 'period' && only.length === plain.trim().length && !markerOf(only.period))
    return { ok: true, value: publishedDate(text, only.period), notes: only.notes }
  const first = pieces.findIndex(({ what }) => what === 'period' || what === 'refused')
  return first < 0 ? withoutDate(text, plain, pieces) : around(text, plain, pieces, first)
}

/** Reads a text that holds a date: the date or range, then what stands before and after it. */
const around = (text: string, plain: string, pieces: readonly Piece[], first: number): Parsed<PublishedDate> => {
  const base = pieces[first]
  if (base?.what !== 'period')
    return {
      ok: false,
      refusal: base?.what === 'refused' ? base.refusal : { code: 'unreadable', message: 'No date was found.' },
    }
  const before = plain.slice(0, base.start)
  const notes: Note[] = [...base.notes]
  let period: Period = base.period
  let end = base.start + base.length
  let isRange = false

  const second = pieces[first + 1]
  if (
    second &&
    (second.what === 'period' || second.what === 'refused') &&
    isJoiner(plain.slice(end, second.start), before, plain.slice(base.start, end))
  ) {
    if (second.what === 'refused') return { ok: false, refusal: second.refusal }
    if (second.period.latest < base.period.earliest)
      return refused(
        'rangeReversed',
        `The range ends on ${longDate(dateOfDayNumber(second.period.latest))}, before it begins: check both dates.`,
      )
    period = { kind: 'range', earliest: base.period.earliest, latest: second.period.latest }
    for (const note of second.notes) notes.push(note)
    end = second.start + second.length
    isRange = true
  }
  const mark = footnote.exec(plain.slice(end))
  if (mark) {
    notes.push({
      code: 'footnote',
      message: 'A mark after the date was left out: it looks like a footnote.',
      at: end,
    })
    end += mark[0].length
  }
  const lead = pieces.slice(0, first)
  const rest = pieces.slice(first + (isRange ? 2 : 1)).filter(({ start }) => start >= end)
  const after = plain.slice(end)
  const weighed = weighWords({ text, plain, before, after, end, period, isRange, notes, lead, rest })
  return 'code' in weighed ? { ok: false, refusal: weighed } : { ok: true, ...weighed }
}
