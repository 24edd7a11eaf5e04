import type { Note, Parsed } from '../remark/remark.js'
import { dateOfDayNumber } from '../date/day-number.js'
import { longDate } from '../date/long-date.js'
import { besidesRolling, readPhrase, saysNone, saysOpenEnded, saysRolling, type Stated } from './readers/absent-date.js'
import type { Period, Piece, Refusal } from './readers/piece.js'
import { plainCharacters } from './readers/plain-characters.js'
import { scan } from './readers/scan.js'
import { withoutDate } from './readers/without-date.js'
import { doubtfulYearEnd, saysLengthEnding } from './readers/year-ending.js'
import {
  type Bounds,
  boundsOf,
  contradictedWeekday,
  isBroken,
  isDoubtfulYear,
  isJoiner,
  isOptionTail,
  remarks,
  saysEnding,
  strangeSign,
  wordedEnd,
} from './readers/words-around.js'
import type { DateOrder, PublishedDate } from './published-date.js'

const longest = 1000
const refuse = ({ code, message, suggestion }: Refusal): Parsed<PublishedDate> => ({
  ok: false,
  code,
  message,
  ...(suggestion !== undefined && { suggestion }),
})
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
 * const { kind, earliest, latest } = parsePublishedDate('Q3 2019/20').value
 * kind // => 'quarter'
 * earliest // => '2019-10-01'
 * latest // => '2019-12-31'
 * parsePublishedDate('01/18/2016').suggestion // => '2016-01-18'
 * parsePublishedDate('31/03/2019 + 2 years').notes[0].code // => 'termNotRead'
 * parsePublishedDate('45019').code // => 'spreadsheetSerial'
 * ```
 */
export const parsePublishedDate = (
  text: string,
  options: { readonly order?: DateOrder } = {},
): Parsed<PublishedDate> => {
  if (typeof text !== 'string') throw new TypeError('parsePublishedDate: text must be a string')
  const { order } = options
  if (order !== undefined && order !== 'dmy' && order !== 'ymd')
    throw new TypeError(`parsePublishedDate: options.order must be 'dmy' or 'ymd', got ${JSON.stringify(order)}`)
  if (text.length > longest)
    return refuse({ code: 'tooLong', message: `The text has more than ${longest} characters: that is no date.` })
  const plain = plainCharacters(text)
  // No fixed phrase but a spreadsheet's #DIV/0! has a digit in it.
  const phrase = /^[^#]*\d/.test(plain) ? undefined : readPhrase(plain)
  if (phrase) return { ok: true, value: { text, earliest: null, latest: null, ...phrase }, notes: [] }
  const pieces = scan(plain, order)
  const [only] = pieces
  if (only?.what === 'period' && only.length === plain.trim().length && !markerOf(only.period))
    return { ok: true, value: value(text, only.period), notes: only.notes }
  const first = pieces.findIndex(({ what }) => what === 'period' || what === 'refused')
  return first < 0 ? withoutDate(text, plain, pieces) : around(text, plain, pieces, first)
}

/** Reads a text that holds a date: the date or range, then what stands before and after it. */
const around = (text: string, plain: string, pieces: readonly Piece[], first: number): Parsed<PublishedDate> => {
  const base = pieces[first]
  if (base?.what !== 'period')
    return refuse(base?.what === 'refused' ? base.refusal : { code: 'unreadable', message: 'No date was found.' })
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
    if (second.what === 'refused') return refuse(second.refusal)
    if (second.period.latest < base.period.earliest)
      return refuse({
        code: 'rangeReversed',
        message: `The range ends on ${longDate(dateOfDayNumber(second.period.latest))}, before it begins: check both dates.`,
      })
    period = { kind: 'range', earliest: base.period.earliest, latest: second.period.latest }
    notes.push(...second.notes)
    end = second.start + second.length
    isRange = true
  }
  const mark = footnote.exec(plain.slice(end))
  if (mark) {
    notes.push({
      code: 'footnote',
      message: 'A mark after the date was left out: it looks like a footnote.',
      offset: end,
    })
    end += mark[0].length
  }
  const lead = pieces.slice(0, first)
  const rest = pieces.slice(first + (isRange ? 2 : 1)).filter(({ start }) => start >= end)
  const after = plain.slice(end)
  return judge({ text, plain, before, after, end, period, isRange, notes, lead, rest })
}

interface Found {
  readonly text: string
  readonly plain: string
  readonly before: string
  readonly after: string
  readonly end: number
  readonly period: Period
  readonly isRange: boolean
  readonly notes: readonly Note[]
  readonly lead: readonly Piece[]
  readonly rest: readonly Piece[]
}

/** Weighs the words beside a date and makes the result. */
const judge = ({
  text,
  plain,
  before,
  after,
  end,
  period,
  isRange,
  notes,
  lead,
  rest,
}: Found): Parsed<PublishedDate> => {
  const all = [...notes]
  const isOption = isOptionTail(after)
  const beyond = isOption ? [] : rest
  const isRolling = saysRolling(before) || saysRolling(after)
  const hasTerm = lead.some(({ what }) => what === 'term')
  if (hasTerm && !isRolling && (!saysEnding(before) || saysLengthEnding(before)))
    return refuse({
      code: 'termNotDate',
      message: 'A length of time and a date together make a term: give its first or last day as a date.',
    })
  if (beyond.some(({ what }) => what === 'period' || what === 'refused'))
    return refuse({
      code: 'severalDates',
      message: 'There is more than one date, and nothing says which is meant: give each a column of its own.',
    })
  if ([...lead, ...beyond].some(({ what }) => what === 'loose'))
    return refuse({ code: 'unreadable', message: 'There are digits beside the date that belong to no date.' })
  if (isBroken(before, after))
    return refuse({
      code: 'incompleteRange',
      message: 'A range is begun with one of its dates missing: write both, or say that it is open.',
    })
  const blanked = [...lead, ...beyond].reduce(
    (words, { start, length }) => words.slice(0, start) + ' '.repeat(length) + words.slice(start + length),
    plain,
  )
  const [wordsBefore, wordsAfter] = [blanked.slice(0, before.length), blanked.slice(end)]
  const sign = strangeSign(isOption ? wordsBefore : wordsBefore + wordsAfter)
  if (sign !== undefined || /\bnot\b(?! (?:before|earlier|later))/i.test(before))
    return refuse({
      code: 'unreadable',
      message:
        sign === undefined
          ? 'The words before the date deny it.'
          : `The sign ${sign} beside the date belongs to no date.`,
    })
  const weekday = period.kind === 'day' ? contradictedWeekday(period.earliest, before) : undefined
  if (weekday)
    return refuse({
      code: 'weekdayMismatch',
      message: `${longDate(dateOfDayNumber(period.earliest))} is a ${weekday.actual}, not a ${weekday.named}: check both.`,
    })

  const time = [...lead, ...beyond].find(({ what }) => what === 'time')
  if (time)
    all.push({
      code: 'timeDropped',
      message: 'The time of day, and its zone if there is one, was left out; the day is as written.',
      offset: time.start,
    })
  if (hasTerm || isOption || beyond.some(({ what }) => what === 'term'))
    all.push({
      code: 'termNotRead',
      message:
        'A length of time or an option beside the date is not part of it: the days are those of the date as written.',
      offset: hasTerm ? 0 : end,
    })
  const left = isOption ? '' : wordsAfter
  if (isRolling) {
    all.push({
      code: 'rolling',
      message: `The term renews itself: ${longDate(dateOfDayNumber(period.latest))} is ${isRange ? 'the end of one term' : 'the date given'}, not a last day.`,
    })
    all.push(...remarks(besidesRolling(wordsBefore), besidesRolling(left), end))
    return { ok: true, value: value(text, { kind: 'rolling', earliest: period.earliest, latest: null }), notes: all }
  }
  const worded = isRange ? undefined : wordedEnd(wordsAfter)
  if (saysNone(wordsBefore) || saysNone(worded?.after ?? left))
    return refuse({ code: 'unreadable', message: 'The words beside the date say that there is none.' })
  if (worded?.end === 'unknown')
    all.push({ code: 'endNotStated', message: 'The end of the range is not stated.', offset: end })
  if (worded || saysOpenEnded(wordsBefore) || saysOpenEnded(left)) {
    all.push(...remarks(wordsBefore, worded?.after ?? left, end))
    return {
      ok: true,
      value: value(text, {
        kind: worded?.end === 'unknown' ? 'range' : 'openEnded',
        earliest: period.earliest,
        latest: null,
      }),
      notes: all,
    }
  }
  const doubtful = isRange ? undefined : doubtfulYearEnd(period, wordsBefore)
  if (doubtful) return refuse(doubtful)
  const bounded = isRange
    ? { bounds: period, before: wordsBefore.replace(/\b(?:from|between) ?$/i, ''), after: left }
    : boundsOf(period, wordsBefore, left)
  if (period.kind === 'year' && isDoubtfulYear(bounded.before, bounded.after)) {
    const year = plain.slice(end - 4, end)
    return refuse({
      code: 'ambiguousNumber',
      message: `${year} may be a year or part of a name: write the year alone, or a full date.`,
      suggestion: year,
    })
  }
  const marker = bounded.bounds === period ? markerOf(period) : undefined
  if (marker)
    all.push({
      code: 'marker',
      message: `Software writes this date for "${marker.kind === 'openEnded' ? 'no limit' : 'never'}": it is no day.`,
    })
  all.push(...remarks(bounded.before, bounded.after, end))
  return {
    ok: true,
    value: marker ? { text, earliest: null, latest: null, ...marker } : value(text, bounded.bounds),
    notes: all,
  }
}

const value = (text: string, { kind, earliest, latest }: Bounds): PublishedDate => ({
  text,
  kind,
  earliest: earliest === null ? null : dateOfDayNumber(earliest),
  latest: latest === null ? null : dateOfDayNumber(latest),
})

/** What a day stands for that software writes where there is no limit, or where nothing has happened yet. */
const markerOf = ({ kind, earliest }: Period): Stated | undefined => {
  const date = kind === 'day' ? dateOfDayNumber(earliest) : ''
  if (date === '9999-12-31') return { kind: 'openEnded' }
  return date === '0001-01-01' || date === '1601-01-01' ? { kind: 'unknown', absence: 'notAvailable' } : undefined
}
