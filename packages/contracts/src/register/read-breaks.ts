import { addDays, parsePublishedDate, termEnd } from '@imt/core'
import type { BreakDay } from '../term/contract-terms.js'
import { moved, rangeOf, type DayRange } from '../term/day-range.js'
import type { NoticePeriod } from '../term/notice-period.js'
import { breakFrom, breaksInWords } from './breaks-in-words.js'
import { filled } from './cell-text.js'
import { dayOnly } from './days-only.js'
import { withoutNotice } from './notice-in-words.js'
import { readDayCell } from './read-day-cell.js'
import { isFarOff } from './read-dates.js'
import { remark, type Row } from './row.js'
import { numberWords } from './number-words.js'

const notPlaced =
  'A break is stated by its length from the start, and no start is stated: give the day of the break, or the start.'

const ofBreaks = ['term', 'extension', 'period', 'end'] as const

const everyYearInWords =
  /\b(?:annual|yearly) breaks?\b|\bbreaks? (?:clauses? )?(?:annually|yearly|every year|each year)\b/i
const breakEveryYear =
  'A break every year is stated beside the term, and its days were not counted: give the breaks in a column of their own.'

/** The breaks that the cells about the term state by their length from the start. */
export const breaksBeside = (row: Row, start: DayRange | null): readonly DayRange[] => {
  const days = new Map<string, DayRange>()
  for (const field of ofBreaks) {
    const text = row.entry[field] ?? ''
    if (everyYearInWords.test(text)) remark(row, field, { code: 'breakEveryYear', message: breakEveryYear })
    const places = breaksInWords(text)
    if (places.length === 0) continue
    if (start === null) {
      remark(row, field, { code: 'breakNotPlaced', message: notPlaced })
      continue
    }
    for (const place of places) {
      const day = breakFrom(start, place)
      days.set(day.latest, day)
    }
  }
  return [...days.values()]
}

/** What a column of breaks says without its notice, and the notice that is for the break. */
const columnOf = ({ entry }: Row): { readonly text: string; readonly notice: NoticePeriod | undefined } => {
  // "Yes, year 3 and year 4": that there is one is said by its day.
  const cell = (entry.breakDate ?? '').replace(/^\s{0,5}yes\b[\s,;:(\u2013-]{1,5}(?=.*\d)/i, '')
  const { rest, notice } = withoutNotice(cell)
  return { text: rest === cell ? cell : rest.replace(/[\s,;:(\u2013-]{1,6}$/, ''), notice }
}

const atAnyTime =
  // bound: 200 characters, by saysAtAnyTime
  /\b(?:any ?time|at will)\b|\b(?:may|can) (?:be )?(?:terminated?|end(?:ed)?|cancel(?:led)?|break)(?: (?:the )?(?:contract|agreement|it))?(?: (?:on|by|with|giving|upon|at))*\W*$/i
const saysAtAnyTime = (text: string): boolean => atAnyTime.test(text.slice(0, 200))
const onwards = /\b(?:any ?time|at will|on notice|onwards?|from|after)\b/i
const breakOpen =
  'The words give the day from which the contract may be broken off, not a last day: only that day was taken. State it, and until when.'
const breakAlways =
  'The words let the contract be ended at any time: there is no day of a break to count from. What its notice leads to is counted from its end.'

/** Words that let a contract be ended at any time state its notice, too: that of a break on a day is for that break. */
export const noticeOfBreak = (row: Row): NoticePeriod | undefined => {
  if (!filled(row.entry.breakDate)) return undefined
  const { text, notice } = columnOf(row)
  return !/\d/.test(text) && (saysAtAnyTime(text) || text.trim() === '') ? notice : undefined
}

const yearly =
  /^(?:breaks?(?: clause)? )?(?:(?:at |on |in )?(?:each|every) (?:year|anniversary|(?:(\d{1,2}|two|three|four|five|six|twelve|eighteen) (months|years)))|annual(?:ly)?|yearly)\b/i
/** How many months lie between breaks that come back. */
const monthsBetween = (text: string): number | undefined => {
  const [whole, count, unit] = yearly.exec(text) ?? []
  if (whole === undefined) return undefined
  const number = count === undefined ? 1 : (numberWords[count.toLowerCase()] ?? Number(count))
  return number * (unit?.toLowerCase() === 'months' ? 1 : 12) || undefined
}
/** More yearly breaks than any contract has. */
const mostYears = 50

/** A break every year: the last day of each year of the term before its end. */
const everyYear = (row: Row, { start, end }: Known, months = 12): readonly DayRange[] => {
  if (start === null || end === null) {
    remark(row, 'breakDate', { code: 'breakNotPlaced', message: yearlyNotPlaced })
    return []
  }
  return Array.from({ length: mostYears }, (_, index) =>
    moved(start, (day) => termEnd(day, months * (index + 1))),
  ).filter(({ latest }) => addDays(latest, 1) < end.earliest)
}
const yearlyNotPlaced =
  'A break every year is stated, and its days follow from the start and the end, of which one is missing: state both.'

const then = '[\\s,;]{0,3}(?:(?:and|then|&|thereafter) ?){0,2}'
/** `24 months, then every 12 months thereafter`, `31/03/2027 and annually thereafter`. */
// bound: 200 characters, by andThenEvery
const recurring = new RegExp(
  `${then}\\b(?:(?:on |at )?(?:each|every) (?:(?:(\\d{1,2}|six|twelve) months?)|year|(?:subsequent |following )?anniversary)|annually|yearly)(?:,? (?:thereafter|after(?:wards)?|after that|from then(?: on)?|of it))?\\W{0,3}$`,
  'i',
)

/** A first break and how often another follows it; `undefined` where none does. */
const andThenEvery = (text: string): { readonly first: string; readonly months: number } | undefined => {
  const match = text.length > 200 ? null : recurring.exec(text)
  if (match === null || !/\d/.test(text.slice(0, match.index))) return undefined
  const [, count] = match
  const months = count === undefined ? 12 : (numberWords[count.toLowerCase()] ?? Number(count))
  return months > 0 ? { first: text.slice(0, match.index), months } : undefined
}

/** The breaks that follow the first one, up to the end of the term. */
const following = (
  row: Row,
  [first, ...more]: readonly DayRange[],
  months: number,
  end: DayRange | null,
): readonly DayRange[] => {
  if (first === undefined || more.length > 0) return []
  if (end === null) {
    remark(row, 'breakDate', { code: 'breakNotPlaced', message: yearlyNotPlaced })
    return []
  }
  return Array.from({ length: mostYears }, (_, index) =>
    moved(first, (day) => termEnd(addDays(day, 1), months * (index + 1))),
  ).filter(({ latest }) => addDays(latest, 1) < end.earliest)
}

interface Known {
  readonly start: DayRange | null
  readonly end: DayRange | null
}

const isNo = /^\s*(?:no|none|n\/?a|nil|not applicable)\b/i
const lengthOnly =
  // bound: 200 characters, by daysOfColumn
  /^(?:at |after |from |on |end of |end |the |first |initial )*(?:(?:\d{1,3}(?: ?(?:,|and|&|or|\/) ?\d{1,3}){0,5}|[a-z]{3,9})[ -](?:years?|yrs?|months?|mths?|anniversary)|(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ?(?:,|and|&|or|\/)? ?(?:the )?){1,5}(?:years?|anniversar(?:y|ies)|months?)|(?:years?|yrs?|y|months?) ?\d)/i
const fromStart =
  /,? (?:from|after|of) (?:the )?(?:(?:contract )?(?:start|commencement)(?: date)?|contract|agreement|go[- ]live|day 1)$/i

/** A place with its day in brackets: `End of year 2 (31/03/2027)`. */
// bound: 200 characters, by daysOfColumn
const dayInBrackets = (text: string): DayRange | undefined => {
  const [, day] = text.length > 200 ? [] : (/^[^()]*\(([^()]{6,30})\)\W*$/.exec(text) ?? [])
  return day === undefined ? undefined : dayOnly(day.trim())
}

/** Whether a break is open from a point on: notice at any time after it is no notice for that point. */
const isFromThenOn = (text: string, hasNotice: boolean): boolean =>
  saysAtAnyTime(text) || /\bonwards?\b/i.test(text) || (hasNotice && /\bafter\b/i.test(text))

/** The days that a column of breaks states: one, several, or by their length from the start. */
const daysOfColumn = (row: Row, text: string, known: Known): readonly DayRange[] => {
  const { start } = known
  if (!filled(text) || (isNo.test(text) && !/\d/.test(text))) return []
  const every = monthsBetween(text.trim())
  if (every !== undefined) return everyYear(row, known, every)
  const series = andThenEvery(text.trim())
  if (series) {
    const first = daysOfColumn(row, series.first, known)
    return [...first, ...following(row, first, series.months, known.end)]
  }
  const named = dayInBrackets(text)
  if (named) return [named]
  const plain = text.trim().replace(fromStart, '')
  const places = breaksInWords(
    /\bbreak/i.test(plain) || !lengthOnly.test(plain.slice(0, 200)) ? plain : `break ${plain}`,
  )
  if (places.length > 0 && !/\d{4}/.test(plain)) {
    if (start !== null) {
      if (isFromThenOn(plain, text !== row.entry.breakDate))
        remark(row, 'breakDate', { code: 'breakFromDay', message: breakOpen })
      return places.map((place) => breakFrom(start, place))
    }
    remark(row, 'breakDate', { code: 'breakNotPlaced', message: notPlaced })
    return []
  }
  if (saysAtAnyTime(text) && !/\d/.test(text)) {
    remark(row, 'breakDate', { code: 'breakAtAnyTime', message: breakAlways })
    return []
  }
  // bound: 200 characters, by daysOfColumn
  const several = text.length > 200 ? [] : text.split(/\s*(?:[,;&\n]|\band\b)\s*/i)
  const days = several.flatMap((part) => dayOnly(part.trim()) ?? [])
  if (several.length > 1 && days.length === several.length) return days
  const day = readDayCell(
    text === row.entry.breakDate ? row : { ...row, entry: { ...row.entry, breakDate: text } },
    'breakDate',
  )
  const told = row.notes.some(({ at }) => at === 'breakDate')
  if (!told && /\d/.test(text) && onwards.test(text) && !/\b(?:to|until|and)\b/i.test(text))
    remark(row, 'breakDate', { code: 'breakFromDay', message: breakOpen })
  return day === null ? [] : [day]
}

const breakAfterEnd =
  'The break lies after the end, and nothing says that the contract may last so long: check which of the two is right.'
/** Whether another cell speaks of a term after the end. */
const mayOutlast = ({ entry }: Row): boolean =>
  [entry.extension, entry.maximumEnd, entry.renewal].some(filled) ||
  [entry.term, entry.period, entry.end].some((text) => /\b(?:exten|option|roll|renew|auto)|\+/i.test(text ?? ''))

/** The breaks of their own column, with the notice that the cell states for them. */
export const breaksOfColumn = (row: Row, known: Known): readonly BreakDay[] => {
  if (!filled(row.entry.breakDate)) return []
  const { text, notice } = columnOf(row)
  const days = daysOfColumn(row, text, known)
  if (known.end !== null && days.some(({ earliest }) => earliest > (known.end?.latest ?? '')) && !mayOutlast(row))
    remark(row, 'breakDate', { code: 'breakAfterEnd', message: breakAfterEnd })
  return days.map(({ earliest, latest }) => ({ earliest, latest, ...(notice && { notice }) }))
}

const denied = /\b(?:no|without|not|never|waived|removed|missed|lapsed|was|were)\b/i
const dated =
  // bound: 1,000 characters, by breaksInNotes
  /\bbreaks?(?: (?:clauses?|points?|options?|dates?))?(?: (?:is|are|of|on|at|by|in|available|exercisable))*[ :]{1,3}((?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)\b/i

/** The breaks that the notes state, each with the notice that stands in its sentence. */
export const breaksInNotes = (row: Row, start: DayRange | null): readonly BreakDay[] => {
  const { notes } = row.entry
  if (!filled(notes) || !/\bbreaks?\b/i.test(notes)) return []
  return notes
    .slice(0, 1000)
    .split(/\.(?=\s|$)|\n/)
    .flatMap((sentence): readonly BreakDay[] => {
      if (!/\bbreaks?\b/i.test(sentence) || denied.test(sentence)) return []
      const { rest, notice } = withoutNotice(sentence)
      const [, day] = dated.exec(rest) ?? []
      const parsed = day === undefined ? undefined : parsePublishedDate(day)
      const stated = parsed?.ok === true && !isFarOff(parsed.value) ? rangeOf(parsed.value) : undefined
      const days = stated ? [stated] : start === null ? [] : breaksInWords(rest).map((place) => breakFrom(start, place))
      return days.map(({ earliest, latest }) => ({ earliest, latest, ...(notice && { notice }) }))
    })
}
