import type { DateOrder } from '../published-date.js'
import { financialMonth, financialYearForm, prefixedSingleYear, quarter, shortPair } from './financial.js'
import { lengthOfTime, timeOfDay } from './lengths-and-times.js'
import { compactDate, numericDate, numericMonth, yearAlone } from './numeric.js'
import type { Piece, Reader } from './piece.js'
import { dateWithoutYear, monthFirstDate, sharedRange, wordedDate, wordedMonth, yearFirstDate } from './worded.js'

// The longest form first: each reads what the ones below it would read a part of.
const readers: readonly Reader[] = [
  numericDate,
  sharedRange,
  wordedDate,
  monthFirstDate,
  yearFirstDate,
  wordedMonth,
  quarter,
  financialMonth,
  financialYearForm,
  prefixedSingleYear,
  numericMonth,
  shortPair,
  compactDate,
  timeOfDay,
  lengthOfTime,
  dateWithoutYear,
  yearAlone,
]

/**
 * Every date, length of time, time of day and loose number of a text, in order, each character looked at a bounded
 * number of times.
 */
export const scan = (text: string, order: DateOrder | undefined): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const token = /^(?:[A-Za-z]+[\dA-Za-z]*|\d+)/.exec(text.slice(at))?.[0]
    if (token === undefined) {
      at += 1
      continue
    }
    // No form is longer than 60 characters, so nothing is looked at further than that.
    const rest = text.slice(at, at + 60)
    const offset = at
    let piece: ReturnType<Reader>
    for (const reader of readers) if ((piece = reader(rest, offset, order))) break
    if (piece) pieces.push({ ...piece, start: at })
    else if (/\d/.test(token)) pieces.push({ what: 'loose', start: at, length: token.length })
    at += piece ? piece.length : token.length
    if (piece?.what === 'period' && text[at] === 'T') {
      // ISO 8601 joins day and time with a T.
      const time = timeOfDay(text.slice(at + 1, at + 61), at + 1, order)
      if (time) pieces.push({ ...time, start: at, length: time.length + 1 })
      at += time ? time.length + 1 : 0
    }
  }
  return pieces
}
