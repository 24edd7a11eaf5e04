import type { Note } from '../../remark/remark.js'
import { weekdayIndex, weekdayNames } from '../../date/weekday.js'
import { hedgedNote, type Period } from './piece.js'
import { yearEnding, yearUpTo } from './year-ending.js'

/** What the words beside a date make of it: bounds may open, and `kind` may change. */
export interface Bounds {
  readonly kind: Period['kind'] | 'openEnded' | 'rolling'
  readonly earliest: number | null
  readonly latest: number | null
}

const openAfter =
  /\b(?:from|since|with effect from|w\.?e\.?f\.?|as from|not before|no earlier than|not earlier than)(?: the| about)? ?:? ?$/i
const later = /(?<!\bno |\bnot )\b(?:after|later than|post)(?: the)?[ -]?$/i
const upTo = /\b(?:by|no later than|not later than|on or before|at the latest by)(?: the)?(?: end of(?: the)?)? ?$/i
const earlier = /\b(?:before|pre|prior to|(?<!\bno |\bnot )earlier than)(?: the)?[ -]?$/i
const weekCommencing = /\b(?:w\/c|week (?:commencing|beginning|starting|of)):? ?$/i
const weekEnding = /\b(?:w\/e|week ending):? ?$/i

/** Bounds, and the words that are left when those that made them are taken away. */
export interface Bounded {
  readonly bounds: Bounds
  readonly before: string
  readonly after: string
}

/**
 * Reads the words directly before and after a single date: `from 1 April 2018`, `before 2020`, `w/c 31/03/2025`, `year
 * ending 31 March 2019`, `2019 onwards`.
 */
export const boundsOf = (period: Period, before: string, after: string): Bounded => {
  const { kind, earliest, latest } = period
  const leading = (words: RegExp, bounds: Bounds): Bounded | undefined =>
    words.test(before) ? { bounds, before: before.replace(words, ''), after } : undefined
  const trailing = (words: RegExp, bounds: Bounds): Bounded | undefined =>
    words.test(after) ? { bounds, before, after: after.replace(words, '') } : undefined
  const until: Bounds = { kind: 'range', earliest: null, latest }
  const onwards: Bounds = { kind: 'openEnded', earliest, latest: null }
  return (
    (kind === 'day' || kind === 'month' ? leading(yearEnding, yearUpTo(latest)) : undefined) ??
    leading(upTo, until) ??
    trailing(/^ ?(?:or earlier|and before|or before)\b/i, until) ??
    leading(openAfter, onwards) ??
    trailing(/^ ?(?:onwards?|or later|and after|and later|or after)\b/i, onwards) ??
    leading(earlier, { kind: 'range', earliest: null, latest: earliest - 1 }) ??
    leading(later, { kind: 'openEnded', earliest: latest + 1, latest: null }) ??
    (kind === 'day'
      ? (leading(weekCommencing, { kind: 'range', earliest, latest: latest + 6 }) ??
        leading(weekEnding, { kind: 'range', earliest: earliest - 6, latest }))
      : undefined) ?? { bounds: period, before, after }
  )
}

const weekdayBefore =
  /\b(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)[.,]?(?: the)? ?$/i
/** The weekday named directly before a day, where it is another than the day's own. */
export const contradictedWeekday = (
  day: number,
  before: string,
): { readonly named: string; readonly actual: string } | undefined => {
  const named = weekdayBefore.exec(before)?.[1]
  const actual = weekdayNames[weekdayIndex(day)] as string
  return named === undefined || actual.toLowerCase().startsWith(named.slice(0, 3).toLowerCase())
    ? undefined
    : { named, actual }
}

const ending = /\b(?:ending|ends?|expir(?:es|ing|y)|finish(?:es|ing)|until|till)(?: on)?(?: the)?:? ?$/i
/** True if the words before a date say that something ends on it: a length of time before them is then no riddle. */
export const saysEnding = (before: string): boolean => ending.test(before)

const hedge =
  /\b(?:approx(?:imately)?|circa|about|around|roughly|est(?:imated)?|expected|anticipated|provisional(?:ly)?|t\.?b\.?c|to be confirmed|subject to|likely|probabl[ye]|possibly|planned|proposed|tentative(?:ly)?|target)\b|\bc\.? ?$|[?~]/i
const joined = /^ ?(?:-|to|until|till|through|thru)(?: the)? ?$/i
const optionTail =
  /\b(?:options?|optional|potential(?:ly)?|possib(?:le|ly|ility)|extendable|extensions?|renewable|(?:may|can|could) be extended)\b/i
const changedTail = /\bbreak\b|\bextended (?:un)?(?:til|till|to)\b/i

/** True if the words between two dates make them a range. `and` does after `between`, a slash after an ISO date. */
export const isJoiner = (between: string, before: string, first: string): boolean =>
  joined.test(between) ||
  (between === '/' && /^\d{4}-\d\d-\d\d$/.test(first)) ||
  (/^ ?and(?: the)? ?$/i.test(between) && /\bbetween ?$/i.test(before))
/**
 * True if what follows a date only speaks of what may be added to it: `+ 2 years`, `with the option to extend to 2029`.
 */
export const isOptionTail = (after: string): boolean =>
  /^[ ,;(]*(?:\+ ?[\dA-Za-z]|plus\b)/i.test(after) || (optionTail.test(after) && !changedTail.test(after))
/** True if a range is begun and not ended, or the reverse. */
export const isBroken = (before: string, after: string): boolean =>
  /^ *- *$/.test(before) || /^ ?(?:-|to|until|till) *[-?.]*$/i.test(after)
const openEnd =
  /^ ?(?:-|to|until|till) ?(?:the )?(?:present|current|now|date|today|on-?going|open[- ]?ended|perpetu\w+|indefinite(?:ly)?|no end(?: date)?|further notice)(?![A-Za-z])/i
const unknownEnd =
  /^ ?(?:-|to|until|till) ?(?:t\.?b\.?[cad]\b|to be (?:confirmed|agreed|advised)|n\/?a\b|unknown|not known)/i
/** The end of a range in words, `present` or `TBC`, and the words left after it. */
export const wordedEnd = (after: string): { readonly end: 'open' | 'unknown'; readonly after: string } | undefined =>
  openEnd.test(after)
    ? { end: 'open', after: after.replace(openEnd, '') }
    : unknownEnd.test(after)
      ? { end: 'unknown', after: after.replace(unknownEnd, '') }
      : undefined

/** Signs beside a date that words and footnotes do not account for: `£`, `%`, `=`, a slash that joins no letters. */
export const strangeSign = (words: string): string | undefined =>
  /[^\s\p{L}\p{M}.,;:()[\]'"?~*†‡&/-]|(?<![A-Za-z])\/|\/(?![A-Za-z])/u.exec(words)?.[0]

const hedges = new RegExp(hedge.source, 'gi')
const ordinary = /\b(?:the|on|at|in)\b/gi
/** Words that a year may stand beside without being part of a name, such as that of a product. */
const besideYear =
  /\b(?:early|mid|late|end|start|beginning|spring|summer|autumn|winter|calendar|year|of|during|due|to be|installed|acquired|purchased|bought|signed|awarded|renewed|replaced|implemented|ends?|ended|ending|expir(?:es?|ed|y)|until|till|to|for|start(?:s|ed|ing)?|contract|date)\b/gi
const isUnread = (words: string): boolean => /\p{L}/u.test(words)

/** The words that nothing has read: less weekdays, hedges and words that mean nothing here. */
const unread = (words: string): string => words.replace(weekdayBefore, ' ').replace(hedges, ' ').replace(ordinary, ' ')
/** True if the words beside a bare year make it doubtful that it is one: `Server 2016`. */
export const isDoubtfulYear = (before: string, after: string): boolean =>
  isUnread(`${unread(before)} ${unread(after)}`.replace(besideYear, ' '))

/** Remarks on words that were left unread. The words themselves are not repeated: they may name people. */
export const remarks = (before: string, after: string, afterOffset: number): Note[] => {
  const notes: Note[] = []
  if (hedge.test(before) || hedge.test(after)) notes.push(hedgedNote(hedge.test(before) ? 0 : afterOffset))
  if (isUnread(unread(before)))
    notes.push({ code: 'wordsNotRead', message: 'Words before the date were not read as part of it.', at: 0 })
  if (isUnread(unread(after)))
    notes.push({
      code: 'wordsNotRead',
      message: 'Words after the date were not read as part of it.',
      at: afterOffset,
    })
  return notes
}
