import { isIsoDate, parsePublishedDate, type IsoDate, type Parsed, type PublishedDate, type Note } from '@imt/core'
import { rangeOf, type DayRange } from '../term/day-range.js'
import { rollingMonths, saysOnlyHowOften, saysRolling } from './read-rolling.js'
import { anyDay, labelledDays, oneDay, withoutReview } from './labelled-days.js'
import { boundOnly, extendedUntilUnread, latestTaken, yearTooLong, yearUnlikely } from './remarks-on-days.js'
import { perpetual, untilEnded } from './renewal-words.data.js'
import { spreadsheetDamage } from './spreadsheet-damage.js'
import { vagueness } from './vague-days.js'

/** What a cell about a term says: its first and last day, breaks, and whether it renews itself. */
export interface PublishedTerm {
  readonly start?: DayRange
  readonly end?: DayRange
  /** The end that stood before an extension. */
  readonly initialEnd?: DayRange
  readonly breaks: readonly DayRange[]
  /** The day of its review, where the cell states it with the others. */
  readonly review?: DayRange
  /** Months of each further term; `null` where it renews itself for a length that is not stated. */
  readonly rollsEvery?: number | null
  readonly openEnded: boolean
  /** Why no date was read, when the text is not blank. */
  readonly unread?: Note
  /** How a date was read that does not say the day itself. */
  readonly remark?: Note
}
/** True of a date whose year is likely to be mistyped. */
export const isFarOff = ({ earliest, latest }: PublishedDate): boolean =>
  (earliest !== null && (earliest < '1901-01-01' || earliest > '2099-12-31')) ||
  (latest !== null && (latest < '1901-01-01' || latest > '2099-12-31'))

/** What says that an extension is still to come, and not that it was agreed. */
export const toCome: RegExp =
  /\b(?:may|can|could|might|options?|possibl[ey]|potential(?:ly)?|to be|up to|if)\b|\bextend[ai]ble\b|\bext\.? to\b/i

/** A cell about an end before and after words that say until when it was extended; a choice says nothing yet. */
const atExtension = (
  text: string,
): { readonly beforeExtension: string; readonly afterExtension: string | undefined } => {
  const [before = '', afterExtension] = text.split(extended)
  const beforeExtension = afterExtension === undefined ? before : before.replace(/[\s,;(\u2013\u2014-]{1,6}$/, '')
  if (afterExtension === undefined || !toCome.test(beforeExtension)) return { beforeExtension, afterExtension }
  const chosen = /[\s,;(\u2013-]{0,5}(?:\b(?:with|which|and|it|an?|the) ){0,3}$/
  const stated = beforeExtension.slice(0, toCome.exec(beforeExtension)?.index).replace(chosen, '')
  return { beforeExtension: stated, afterExtension: undefined }
}

const endOf =
  // bound: 100 characters, by lastDayOf
  /^\W*(?:(?:at|by|on|to|until|till) )?(?:the )?end(?: of)?(?: the)? (\S.{2,60})$/i

/** The last day of a month, quarter or financial year that a cell names as the end: `end of March 2027`. */
const lastDayOf = (text: string): DayRange | undefined => {
  const [, named] = text.length > 100 ? [] : (endOf.exec(text.replace(/\s+/g, ' ')) ?? [])
  const range = named === undefined ? undefined : rangeIn(named)
  // "End of 2027" is as often some day late in that year.
  if (range === undefined || (range.earliest.endsWith('-01-01') && range.latest.endsWith('-12-31'))) return undefined
  return { earliest: range.latest, latest: range.latest }
}

const breakPoint =
  /\b(?:with )?(?:an? )?break(?: point| clause| option| date)?s?(?: of| at| on|:| in| after)? (?=\S*\d)/i
const extended =
  /\b(?:which |and )?(?:was |has been |been |now |currently )?(?:since )?(?:(?:in|on|under|running in) (?:an? |its |the )?(?:first |second |final )?extension(?: period)?|extended(?: (?:for|by) [a-z\d][a-z\d -]{0,20}?)?|(?:an )?extension (?:was |has been |is |now )?(?:agreed|granted|approved|signed|exercised|taken up|in place)) (?:un)?(?:til|till|to)(?: the)? /i
const joiner = /(?<!\s)\s+(?:-|\u2013|\u2014|to|until|till)\s+/i

/**
 * A plain day, `31/03/2027` or `2027-03-31`: what most cells hold, read without weighing words. `undefined` for all
 * else.
 */
export const plainDay = (text: string): DayRange | undefined => {
  if (text.length !== 10) return undefined
  const day = text[2] === '/' && text[5] === '/' ? `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : text
  // Years outside these are for parsePublishedDate to refuse.
  return isIsoDate(day) && day >= '1990-01-01' && day <= '2079-12-31' ? { earliest: day, latest: day } : undefined
}

const rangeIn = (text: string): DayRange | undefined => {
  const parsed = parsePublishedDate(text.replace(/^[\s(,;]+|(?<![\s),;.])[\s),;.]+$/g, ''))
  return parsed.ok && parsed.notes.every(({ code }) => code !== 'footnoteDigit') && !isFarOff(parsed.value)
    ? rangeOf(parsed.value)
    : undefined
}

// bound: 200 characters, by bothWithin
const dayToDay = new RegExp(
  `(?<![\\d./-])(${oneDay}) ?(?:-|\u2013|\u2014|to|until|till|through) ?(${oneDay})(?![\\d/])`,
  'i',
)

/** The two days of a term in the middle of words: `4 years (01/09/2023 to 31/08/2027) with an option of 2 years`. */
const bothWithin = (text: string): readonly [DayRange, DayRange] | undefined => {
  if (text.length > 200) return undefined
  const [, from = '', to = ''] = dayToDay.exec(text) ?? []
  if (from === '' || [...text.matchAll(anyDay)].length !== 2) return undefined
  const [start, end] = [rangeIn(from), rangeIn(to)]
  return start && end && start.earliest <= end.latest ? [start, end] : undefined
}

const both = (text: string): readonly [DayRange, DayRange] | undefined => {
  const [, firstYear, lastYear] = /^\s*((?:19|20)\d\d) ?[-\u2013] ?((?:19|20)\d\d)\s*$/.exec(text) ?? []
  const [from = '', to = '', ...more] =
    firstYear === undefined || lastYear === undefined ? text.split(joiner) : [firstYear, lastYear]
  if (more.length > 0) return undefined
  const start = rangeIn(from)
  const end = rangeIn(to)
  return start && end && start.earliest <= end.latest ? [start, end] : undefined
}

/** What a blank cell says. */
export const nothingSaid: PublishedTerm = { breaks: [], openEnded: false }
const unread = (parsed: Parsed<PublishedDate>): PublishedTerm['unread'] =>
  parsed.ok ? undefined : { code: parsed.refusal.code, message: parsed.refusal.message }

/** A range, open on a side or not: what it says of the first day, the last day, or both. */
const fromRange = (earliest: IsoDate | null, latest: IsoDate | null, as: 'start' | 'end' | 'period'): PublishedTerm => {
  if (earliest === null && latest === null) return nothingSaid
  if (earliest === null ? as === 'start' : latest === null && as === 'end') return { ...nothingSaid, unread: boundOnly }
  const start = earliest !== null && as !== 'end' ? { start: { earliest, latest: earliest } } : undefined
  const end = latest !== null && as !== 'start' ? { end: { earliest: latest, latest } } : undefined
  return { ...nothingSaid, ...start, ...end, ...(earliest === null && { remark: latestTaken }) }
}

/** A cell about a day that could not be read as one: what its words say instead. */
const fromWords = (
  { code, message }: Pick<Note, 'code' | 'message'>,
  text: string,
  as: 'start' | 'end' | 'period',
): PublishedTerm => {
  if (as !== 'start' && untilEnded.test(text) && !saysRolling(text)) return { ...nothingSaid, openEnded: true }
  // "Annual" as an end says how often it goes on.
  if (as === 'end' && saysOnlyHowOften(text)) return { ...nothingSaid, rollsEvery: rollingMonths(text) }
  const term = { ...nothingSaid, unread: { code, message } }
  return saysRolling(text) ? { ...term, rollsEvery: rollingMonths(text) } : term
}

/** "N/A - perpetual": that there is no day says that there is no end. */
const withoutDay = (text: string, as: 'start' | 'end' | 'period'): PublishedTerm =>
  as !== 'start' && perpetual.test(text) && !saysRolling(text) ? { ...nothingSaid, openEnded: true } : nothingSaid

const fromDate = (parsed: Parsed<PublishedDate>, text: string, as: 'start' | 'end' | 'period'): PublishedTerm => {
  if (!parsed.ok) return fromWords(parsed.refusal, text, as)
  if (parsed.notes.some(({ code }) => code === 'footnoteDigit')) return { ...nothingSaid, unread: yearTooLong }
  if (isFarOff(parsed.value)) return { ...nothingSaid, unread: yearUnlikely }
  const { kind, earliest, latest } = parsed.value
  if (kind === 'range') {
    // In the column of ends "between" two days is one of them, and "from one to the other" may be two things.
    if (as === 'end' && earliest !== null && latest !== null && [...text.slice(0, 200).matchAll(anyDay)].length === 2)
      return /\bbetween\b/i.test(text)
        ? { ...nothingSaid, end: { earliest, latest } }
        : { ...nothingSaid, start: { earliest, latest: earliest }, end: { earliest: latest, latest } }
    return fromRange(earliest, latest, as)
  }
  const day = earliest === null ? undefined : { earliest, latest: earliest }
  if (kind === 'rolling')
    return {
      ...nothingSaid,
      rollsEvery: rollingMonths(text),
      ...(day && (as === 'end' ? { end: day } : { start: day })),
    }
  if (kind === 'openEnded') return { ...nothingSaid, openEnded: true, ...(day && as !== 'end' && { start: day }) }
  if (parsed.value.absence === 'spreadsheetError') return { ...nothingSaid, unread: spreadsheetDamage }
  if (earliest === null && latest === null) return withoutDay(text, as)
  if (earliest === null || latest === null) return { ...nothingSaid, unread: boundOnly }
  const remark = vagueness(text, { kind, notes: parsed.notes })
  return { ...nothingSaid, [as === 'start' ? 'start' : 'end']: { earliest, latest }, ...(remark && { remark }) }
}

/**
 * Returns what a cell says about a term: one date, a range of dates, a date that was extended, a break, a renewal. What
 * cannot be read stays unread, with the reason.
 *
 * @param text - the cell as published
 * @param as - what the column holds: the first day, the last day, or both
 */
export const readDates = (text: string, as: 'start' | 'end' | 'period'): PublishedTerm => {
  const day = plainDay(text)
  if (day) return as === 'start' ? { ...nothingSaid, start: day } : { ...nothingSaid, end: day }
  const last = as === 'end' ? lastDayOf(text) : undefined
  if (last) return { ...nothingSaid, end: last }
  return told(text, as) ?? inWords(text, as)
}

/** The ends that words say it was extended to and from: `extended to 31/03/2030 from 31/03/2029`. */
const extendedEnds = (
  afterExtension: string | undefined,
): { readonly newEnd: DayRange | undefined; readonly oldEnd: DayRange | undefined } => {
  const [until, from] = afterExtension?.split(/ from (?=\S*\d)/i) ?? []
  return {
    newEnd: until === undefined ? undefined : rangeIn(until),
    oldEnd: from === undefined ? undefined : rangeIn(from),
  }
}

/** What a cell says in brackets of an extension, behind its days. */
const optionInBrackets = /\([^()]{0,40}\b(?:exten|ext\b|option|opt\b|renew)[^()]{0,80}\)[\s.;,]{0,5}$/i

/** The first and the last day of a cell that holds both. */
const daysOfPeriod = (dates: string, isDate: boolean): readonly [DayRange, DayRange] | undefined =>
  both(
    dates.replace(optionInBrackets, '').replace(/,? (?:with|and) (?:an? |the )?(?:option|potential|possib)[^]*$/i, ''),
  ) ?? (isDate ? undefined : bothWithin(dates))

/** Both days of a term, which an extension or a break follows. */
const isTwoDays = (parsed: Parsed<PublishedDate>): boolean =>
  parsed.ok && parsed.value.kind === 'range' && parsed.value.earliest !== null && parsed.value.latest !== null

/** An end with the one that it replaced behind it: `31/03/2027 (extended from 31/03/2025)`, `… (was 31/03/2025)`. */
// bound: 100 characters, by revisedEnds
const revised = new RegExp(
  `^(?:now )?(${oneDay})[\\s,;:(\u2013\u2014-]{1,6}(?:(?:extended|revised|moved|changed|put back) from|(?:which )?(?:was )?(?:originally|initially|previously|formerly)(?: was)?|was|(?:original|initial|previous|old)(?: contract)?(?: end| expiry)?(?: date)?(?: was| of)?:?) (${oneDay})\\)?\\W*$`,
  'i',
)

const revisedEnds = (text: string): PublishedTerm | undefined => {
  const [, now = '', before = ''] = text.length > 100 ? [] : (revised.exec(text.trim().replace(/\s+/g, ' ')) ?? [])
  const [end, initialEnd] = [rangeIn(now), rangeIn(before)]
  return end && initialEnd && initialEnd.latest < end.earliest ? { ...nothingSaid, end, initialEnd } : undefined
}

/** Days of which the words beside them say at once what they are. */
const told = (text: string, as: 'start' | 'end' | 'period'): PublishedTerm | undefined => {
  if (as !== 'period') return as === 'end' ? revisedEnds(text) : undefined
  const days = labelledDays(text, rangeIn)
  if (days !== undefined) return { ...nothingSaid, ...days }
  const { rest, review } = withoutReview(text, rangeIn)
  return review === undefined ? undefined : { ...inWords(rest, as), review }
}

const inWords = (text: string, as: 'start' | 'end' | 'period'): PublishedTerm => {
  const { beforeExtension, afterExtension } = atExtension(text)
  const [main = '', breakText] = beforeExtension.split(breakPoint)
  const breakDay = breakText === undefined ? undefined : rangeIn(breakText)
  const { newEnd, oldEnd } = extendedEnds(afterExtension)
  const breaks = breakDay ? [breakDay] : []
  const dates = main.trim() === '' && newEnd ? undefined : main

  const parsed = parsePublishedDate(dates ?? '')
  const pair = dates !== undefined && as === 'period' ? daysOfPeriod(dates, parsed.ok) : undefined
  const single =
    as === 'period' && (breakDay !== undefined || newEnd !== undefined) && !pair
      ? fromDate(parsed, main, isTwoDays(parsed) ? as : 'start')
      : fromDate(parsed, main, as)
  const read: PublishedTerm = pair ? { ...nothingSaid, start: pair[0], end: pair[1] } : single
  if (newEnd === undefined)
    return {
      ...read,
      ...(afterExtension !== undefined && { unread: extendedUntilUnread }),
      breaks,
      ...(read.unread && dates !== undefined && breakDay === undefined && { unread: unread(parsed) ?? read.unread }),
    } as PublishedTerm
  const { end: initialEnd = oldEnd, ...rest } = read
  return { ...rest, end: newEnd, ...(initialEnd && { initialEnd }), breaks }
}
