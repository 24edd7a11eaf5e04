import type { DayRange } from '../term/day-range.js'

const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
/** A day as registers write it. */
export const oneDay = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthName},? \\d{4})`
/** Each day of a text. */
export const anyDay = new RegExp(`(?<![\\d./-])${oneDay}(?![\\d/])`, 'gi')

type RangeIn = (text: string) => DayRange | undefined

/** The days of a cell, each by the word beside it. */
export interface LabelledDays {
  readonly start?: DayRange
  readonly end: DayRange
  readonly review?: DayRange
}

const startLabel = '(?:contract )?(?:start(?:s|ed|ing)?|commence(?:s|d|ment)?|from|begins?|began)(?: date)?'
const endLabel = '(?:contract )?(?:end(?:s|ed|ing)?|expir(?:y|es|ed|ing)|finish(?:es|ed)?|to|until)(?: date)?'
const reviewLabel = '(?:contract )?(?:next )?review(?: date|ed|s)?'
// bound: 200 characters, by labelledDays
const labelled = new RegExp(
  `\\b(?:(${startLabel})|(${endLabel})|(${reviewLabel}))(?: (?:is|on|by|of))?[\\s:=\u2013-]{1,4}(${oneDay})(?![\\d/])`,
  'gi',
)

/** Days that each say what they are: `Start 01/04/2024 End 31/03/2027 Review 01/10/2026`. */
export const labelledDays = (text: string, rangeIn: RangeIn): LabelledDays | undefined => {
  if (text.length > 200) return undefined
  const found = [...text.matchAll(labelled)]
  if (found.length < 2 || found.length !== [...text.matchAll(anyDay)].length) return undefined
  const dayOf = (group: 1 | 2 | 3): readonly (DayRange | undefined)[] =>
    found.flatMap((match) => (match[group] === undefined ? [] : [rangeIn(match[4] ?? '')]))
  const [starts, ends, reviews] = [dayOf(1), dayOf(2), dayOf(3)]
  const [start, end, review] = [starts[0], ends[0], reviews[0]]
  const isOnce = starts.length <= 1 && ends.length === 1 && reviews.length <= 1
  if (!isOnce || end === undefined || (start && start.earliest > end.latest)) return undefined
  return { ...(start && { start }), end, ...(review && { review }) }
}

// bound: 200 characters, by withoutReview
const reviewBeside = new RegExp(
  `[\\s,;/.(\u2013\u2014-]{0,6}\\b(?:and )?(?:to be |next |contract ){0,2}review(?:ed|s)?(?: date)?(?: (?:is|on|by|due|in|of|planned|from)){0,2}[\\s:=\u2013-]{1,4}(${oneDay}|${monthName},? \\d{4})(?![\\d/])\\)?`,
  'i',
)

/** The cell without its review, and the day of that: `01/04/2024 to 31/03/2027, review 01/10/2026`. */
export const withoutReview = (
  text: string,
  rangeIn: RangeIn,
): { readonly rest: string; readonly review?: DayRange | undefined } => {
  const match = text.length > 200 || !/\breview/i.test(text) ? null : reviewBeside.exec(text)
  const review = match === null ? undefined : rangeIn(match[1] ?? '')
  return match === null || review === undefined
    ? { rest: text }
    : { rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(), review }
}
