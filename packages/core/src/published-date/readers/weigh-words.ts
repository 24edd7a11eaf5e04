import type { Note, Refusal } from '../../remark/remark.js'
import { dateOfDayNumber } from '../../date/day-number.js'
import { longDate } from '../../words/long-date.js'
import type { PublishedDate } from '../published-date.js'
import { besidesRolling, saysNone, saysOpenEnded, saysRolling } from './absent-date.js'
import { markerOf, publishedDate } from './date-of-bounds.js'
import type { Period, Piece } from './piece.js'
import { doubtfulYearEnd, saysLengthEnding } from './year-ending.js'
import {
  boundsOf,
  contradictedWeekday,
  isBroken,
  isDoubtfulYear,
  isOptionTail,
  remarks,
  saysEnding,
  strangeSign,
  wordedEnd,
} from './words-around.js'

/** A date or a range that was found in a text, with what stands around it. */
export interface FoundDate {
  readonly text: string
  readonly plain: string
  readonly before: string
  readonly after: string
  /** Where the date ends in the plain text, a footnote's mark included. */
  readonly end: number
  readonly period: Period
  readonly isRange: boolean
  readonly notes: readonly Note[]
  /** The pieces before the date and after it. */
  readonly lead: readonly Piece[]
  readonly rest: readonly Piece[]
}

/** What stands beside a date: whether it speaks of an option or a renewal, and the words between the pieces. */
interface Beside {
  readonly isOption: boolean
  readonly isRolling: boolean
  readonly hasTerm: boolean
  /** The pieces after the date that do not belong to an option. */
  readonly beyond: readonly Piece[]
  readonly wordsBefore: string
  readonly wordsAfter: string
}

const besideDate = ({ plain, before, after, end, lead, rest }: FoundDate): Beside => {
  const isOption = isOptionTail(after)
  const beyond = isOption ? [] : rest
  const blanked = [...lead, ...beyond].reduce(
    (words, { start, length }) => words.slice(0, start) + ' '.repeat(length) + words.slice(start + length),
    plain,
  )
  return {
    isOption,
    isRolling: saysRolling(before) || saysRolling(after),
    hasTerm: lead.some(({ what }) => what === 'term'),
    beyond,
    wordsBefore: blanked.slice(0, before.length),
    wordsAfter: blanked.slice(end),
  }
}

/** Why the date cannot be taken as it stands: something beside it makes it another thing, or speaks against it. */
const objection = (
  { before, after, period, lead }: FoundDate,
  { isOption, isRolling, hasTerm, beyond, wordsBefore, wordsAfter }: Beside,
): Refusal | undefined => {
  if (hasTerm && !isRolling && (!saysEnding(before) || saysLengthEnding(before)))
    return {
      code: 'termNotDate',
      message: 'A length of time and a date together make a term: give its first or last day as a date.',
    }
  if (beyond.some(({ what }) => what === 'period' || what === 'refused'))
    return {
      code: 'severalDates',
      message: 'There is more than one date, and nothing says which is meant: give each a column of its own.',
    }
  if ([...lead, ...beyond].some(({ what }) => what === 'loose'))
    return { code: 'unreadable', message: 'There are digits beside the date that belong to no date.' }
  if (isBroken(before, after))
    return {
      code: 'incompleteRange',
      message: 'A range is begun with one of its dates missing: write both, or say that it is open.',
    }
  const sign = strangeSign(isOption ? wordsBefore : wordsBefore + wordsAfter)
  if (sign !== undefined) return { code: 'unreadable', message: `The sign ${sign} beside the date belongs to no date.` }
  if (/\bnot\b(?! (?:before|earlier|later))/i.test(before))
    return { code: 'unreadable', message: 'The words before the date deny it.' }
  const weekday = period.kind === 'day' ? contradictedWeekday(period.earliest, before) : undefined
  return (
    weekday && {
      code: 'weekdayMismatch',
      message: `${longDate(dateOfDayNumber(period.earliest))} is a ${weekday.actual}, not a ${weekday.named}: check both.`,
    }
  )
}

/** Remarks on a time of day and a length of time beside the date, which are no part of it. */
const remarksOnPieces = ({ lead, end }: FoundDate, { isOption, hasTerm, beyond }: Beside): Note[] => {
  const notes: Note[] = []
  const time = [...lead, ...beyond].find(({ what }) => what === 'time')
  if (time)
    notes.push({
      code: 'timeDropped',
      message: 'The time of day, and its zone if there is one, was left out; the day is as written.',
      at: time.start,
    })
  if (hasTerm || isOption || beyond.some(({ what }) => what === 'term'))
    notes.push({
      code: 'termNotRead',
      message:
        'A length of time or an option beside the date is not part of it: the days are those of the date as written.',
      at: hasTerm ? 0 : end,
    })
  return notes
}

interface Weighed {
  readonly value: PublishedDate
  readonly notes: readonly Note[]
}

/** A date of a term that renews itself, which has no last day. */
const rollingDate = ({ text, period, isRange, end }: FoundDate, before: string, after: string): Weighed => ({
  value: publishedDate(text, { kind: 'rolling', earliest: period.earliest, latest: null }),
  notes: [
    {
      code: 'rolling',
      message: `The term renews itself: ${longDate(dateOfDayNumber(period.latest))} is ${isRange ? 'the end of one term' : 'the date given'}, not a last day.`,
    },
    ...remarks(besidesRolling(before), besidesRolling(after), end),
  ],
})

/** A date with the bounds that the words directly beside it set: a period, or all the days up to it or from it. */
const boundedDate = (found: FoundDate, before: string, after: string): Weighed | Refusal => {
  const { text, plain, period, isRange, end } = found
  const doubtful = isRange ? undefined : doubtfulYearEnd(period, before)
  if (doubtful) return doubtful
  const bounded = isRange
    ? { bounds: period, before: before.replace(/\b(?:from|between) ?$/i, ''), after }
    : boundsOf(period, before, after)
  if (period.kind === 'year' && isDoubtfulYear(bounded.before, bounded.after)) {
    const year = plain.slice(end - 4, end)
    return {
      code: 'ambiguousNumber',
      message: `${year} may be a year or part of a name: write the year alone, or a full date.`,
      suggestion: year,
    }
  }
  // A day that stands for none has no day before, after or around it: no words beside it make it one.
  const marker = isRange ? undefined : markerOf(period)
  const unread = marker ? remarks(before, after, end) : remarks(bounded.before, bounded.after, end)
  if (!marker) return { value: publishedDate(text, bounded.bounds), notes: unread }
  const note: Note = {
    code: 'marker',
    message: `Software writes this date for "${marker.kind === 'openEnded' ? 'no limit' : 'never'}": it is no day.`,
  }
  return { value: { text, earliest: null, latest: null, ...marker }, notes: [note, ...unread] }
}

/** The date as the words beside it make it; or a refusal where they say that there is none. */
const readWords = (found: FoundDate, { isOption, isRolling, wordsBefore, wordsAfter }: Beside): Weighed | Refusal => {
  const { text, period, isRange, end } = found
  const left = isOption ? '' : wordsAfter
  if (isRolling) return rollingDate(found, wordsBefore, left)
  const worded = isRange ? undefined : wordedEnd(wordsAfter)
  const after = worded?.after ?? left
  if (saysNone(wordsBefore) || saysNone(after))
    return { code: 'unreadable', message: 'The words beside the date say that there is none.' }
  if (!worded && !saysOpenEnded(wordsBefore) && !saysOpenEnded(left)) return boundedDate(found, wordsBefore, left)
  const isUnknown = worded?.end === 'unknown'
  const kind = isUnknown ? 'range' : 'openEnded'
  const notes = remarks(wordsBefore, after, end)
  if (isUnknown) notes.unshift({ code: 'endNotStated', message: 'The end of the range is not stated.', at: end })
  return { value: publishedDate(text, { kind, earliest: period.earliest, latest: null }), notes }
}

/** Weighs the words and pieces beside a date: what they make of it, and the remarks that are due. */
export const weighWords = (found: FoundDate): Weighed | Refusal => {
  const beside = besideDate(found)
  const refusal = objection(found, beside)
  if (refusal) return refusal
  const read = readWords(found, beside)
  return 'code' in read
    ? read
    : { value: read.value, notes: [...found.notes, ...remarksOnPieces(found, beside), ...read.notes] }
}
