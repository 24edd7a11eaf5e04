import { addDays, termEnd } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { moved, type DayRange } from '../term/day-range.js'
import { filled, saysYes } from './cell-text.js'
import { lastOfDaysOnly } from './days-only.js'
import type { TermTexts } from './length-cells.js'
import { toCome } from './read-dates.js'
import { withoutNotice } from './notice-in-words.js'
import { remark, type Row } from './row.js'
import { goesOnAfter, wentOn } from './standing-words.data.js'

/** What the cells that hold the days of the term say together. */
export interface TermDays {
  readonly start: DayRange | null
  readonly end: DayRange | null
  readonly initialEnd: DayRange | null
  /** The end as it was at first and the present one are the same day. */
  readonly isUnmoved: boolean
  readonly breaks: readonly DayRange[]
  readonly review: DayRange | null
  readonly roll: boolean
  readonly openEnded: boolean
}

const dayInText =
  '((?:\\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})'
/** The day before the word: `Extension to 31/03/2028 exercised`. */
const extensionToDay = new RegExp(
  `\\b(?:extension|option)(?: to extend)? (?:un)?(?:til|till|to) (?:the )?${dayInText},? (?:(?:was|has been|is|now) ){0,2}(?:exercised|taken(?: up)?|agreed|granted|signed|approved|in place|activated|invoked|used)\\b`,
  'i',
)
// bound: 1,000 characters, by untilIn
const extendedUntil =
  /\b(?:extended(?: (?:for|by)(?: an?)?(?: (?:further|another|additional|extra|final))? [a-z\d]{1,8}[ -](?:months?|mths?|years?|yrs?))?|renewed|(?:extension|option)(?: of [a-z\d]{1,8} (?:months?|mths?|years?|yrs?))?(?: (?:was|has been|is|now)){0,2} (?:exercised|taken(?: up)?|agreed|granted|signed|approved|in place|activated|invoked|used)|(?:exercised|invoked|activated|took up|agreed) (?:an?|the|its|our)? ?(?:extension|option)(?: to extend)?) (?:un)?(?:til|till|to) (?:the )?((?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\b/i

/** Until when a sentence says that it was extended: `Extended to 31/03/2028.` */
const untilIn = (sentences: string): DayRange | undefined => {
  const text = sentences.slice(0, 1000)
  const match = extendedUntil.exec(text) ?? extensionToDay.exec(text)
  const before = text.slice(Math.max(0, (match?.index ?? 0) - 40), match?.index)
  return match?.[1] === undefined || toCome.test(before) || /\b(?:not|never|unless)\b/i.test(before)
    ? undefined
    : lastOfDaysOnly(match[1])
}

const granting = /\b(?:agreed|signed|granted|approved|confirmed|exercised|taken up|taken|in place)\b/gi

/** The day of a cell that says that the extension to it was granted: `Extension to 31/03/2028 agreed`. */
const grantedIn = (text: string): DayRange | undefined => {
  if (text.length > 100 || toCome.test(text) || /\b(?:not|never|to be|unless)\b/i.test(text)) return undefined
  const rest = text.replace(granting, ' ').replace(/\s+/g, ' ').trim()
  return rest === text.trim() ? undefined : lastOfDaysOnly(rest)
}

// bound: 200 characters, by untilInColumn
const toDay = new RegExp(`\\b(?:to|until|till|ending|ends)(?: on)?:? (?:the )?${dayInText}\\b`, 'gi')
// bound: 200 characters, by untilInColumn
const anyDay = new RegExp(`(?<![\\d/])${dayInText}(?![\\d/])`, 'gi')

/** The day to which a column of extensions taken up says that one runs: `Yes - 12 months to 31/03/2026`. */
const untilInColumn = (cell: string): DayRange | undefined => {
  const text = cell.slice(0, 200)
  const isTaken = /\b(?:exercised|taken(?: up)?|invoked|activated|agreed|granted|used)\b/i.test(text)
  const open = isTaken ? /\b(?:may|can|could|might|possibl[ey]|to be|if)\b/i : toCome
  if (open.test(text) || /\b(?:not|never|unless|no)\b/i.test(text)) return undefined
  const last = [...text.matchAll(toDay)].at(-1)?.[1]
  const isLast = last !== undefined && [...text.matchAll(anyDay)].at(-1)?.[1] === last
  return isLast ? lastOfDaysOnly(last) : undefined
}

const renewedOn = new RegExp(
  `\\brenewed(?: on| from| with effect from)? (?:the )?${dayInText},? for (?:a |an |the )?(?:further |another )?(?:(?:term|period) of )?([a-z\\d]{1,8} (?:months?|mths?|years?|yrs?))\\b`,
  'i',
)

/** The end of a renewal that is told with its first day and its length: `Renewed 01/09/2023 for 3 years`. */
export const renewedUntil = (text: string | undefined): DayRange | undefined => {
  // Nearly no cell says that it was renewed.
  if (!filled(text) || !/\brenewed\b/i.test(text)) return undefined
  const [, day = '', length = ''] = renewedOn.exec(text.slice(0, 1000)) ?? []
  const [, count, unit] = /^(\d{1,3}) (month|year)$/.exec(normalise(length)) ?? []
  const first = day === '' ? undefined : lastOfDaysOnly(day)
  const months = Number(count) * (unit === 'year' ? 12 : 1)
  return count === undefined || first === undefined || first.earliest !== first.latest || months < 1
    ? undefined
    : moved(first, (each) => termEnd(each, months))
}

/** The end that a cell about extensions says was agreed: `Extended to 31/03/2028`, or a day beside "exercised: yes". */
export const agreedEnd = (row: Row, { extension, renewal }: TermTexts): DayRange | undefined => {
  const { extensionExercised, extensionAgreed, status, notes } = row.entry
  const stated = [extensionExercised, extensionAgreed].map((text) =>
    filled(text) ? (lastOfDaysOnly(text) ?? untilInColumn(text)) : undefined,
  )
  const told = stated.find((day) => day !== undefined)
  if (told !== undefined) return told
  const beside = [status, notes, renewal].map((text) =>
    filled(text) ? (untilIn(text) ?? renewedUntil(text)) : undefined,
  )
  const said = beside.find((day) => day !== undefined)
  if (said !== undefined || !filled(extension)) return said
  const taken = untilIn(extension)
  if (taken !== undefined) return taken
  const granted = grantedIn(extension)
  if (granted !== undefined) return granted
  if (/\bextended\b/i.test(extension) && !toCome.test(extension)) {
    const read = row.wordings.dates(extension, 'end').end
    if (read !== undefined) return read
  }
  return saysYes(extensionExercised ?? '') || saysYes(extensionAgreed ?? '') ? lastOfDaysOnly(extension) : undefined
}

/** Until when a cell about extensions that holds only a day lets the contract go on. */
export const extensionUntil = (
  row: Row,
  day: DayRange | undefined,
  end: DayRange | null,
): { readonly until: DayRange | null; readonly isLater: boolean } => {
  if (day === undefined) return { until: null, isLater: false }
  // "Extension to 31/03/2024" says that it is the latest end: that it lies before the end is for its own rule.
  if (end !== null && addDays(day.latest, 1) < end.earliest && !/\bexten/i.test(row.entry.extension ?? '')) {
    remark(row, 'extension', { code: 'extensionBeforeEnd', message: extensionBeforeEnd })
    return { until: null, isLater: false }
  }
  return { until: day, isLater: end !== null && day.earliest > end.latest }
}

const extensionBeforeEnd =
  'The day lies before the end, and nothing says what it is for: it was not used. State until when the contract can be extended, or by when that is decided.'

/** True where the days show that the end holds an extension already. */
export const holdsExtension = ({ start, end, initialEnd }: TermDays, initialMonths: number | undefined): boolean => {
  if (initialEnd !== null) return true
  if (start === null || end === null || initialMonths === undefined) return false
  return end.earliest > addDays(moved(start, (day) => termEnd(day, initialMonths)).latest, 1)
}

/** True where words say that it was extended, and the end beside them does not hold that. */
export const isSaidToGoOn = (row: Row, extended: boolean | null): boolean => {
  const { extensionAgreed, status, notes, end, term } = row.entry
  return (
    (filled(term) && goesOnAfter.test(withoutNotice(term).rest.slice(0, 500)) && !/\bexten|\boption/i.test(term)) ||
    extended === true ||
    /^\W*(?:yes|\d)/i.test(extensionAgreed ?? '') ||
    [status, notes, end].some((text) => filled(text) && wentOn.test(text))
  )
}
