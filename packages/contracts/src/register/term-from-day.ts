import { rangeOf } from '../term/day-range.js'
import { parsePublishedDate } from '@imt/core'
import { filled } from './cell-text.js'
import type { TermTexts } from './length-cells.js'
import { isFarOff } from './read-dates.js'
import type { Row } from './row.js'

const begins = '(?:from|commencing|starting|beginning|effective|with effect from|w\\.?e\\.?f\\.?)(?: on| from)?'
// bound: 100 characters, by partsOf
const lengthThenDay = new RegExp(`^(?:for )?(?:an? (?:initial )?(?:period|term) of )?(.+?),? ${begins} (.+)$`, 'i')
// bound: 100 characters, by partsOf
const dayThenLength = new RegExp(`^(?:${begins} )?(.+?),? for (?:an? )?(?:initial )?(?:(?:period|term) of )?(.+)$`, 'i')

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const dayInText = `\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${month},? \\d{4}`
/** The length goes on behind the day: `4 years from 1 September 2023 with 2 x 12 months`. */
// bound: 100 characters, by partsOf
const lengthAroundDay = new RegExp(
  `^(?:for )?(?:an? (?:initial )?(?:period|term) of )?(\\S.{0,40}?),? ${begins} (${dayInText})((?:,|;| ?\\+| ?\\(| (?:with|plus|and|then))[^]+)$`,
  'i',
)
/** `15 June 2024 (36 months)`. */
// bound: 100 characters, by partsOf
const lengthInBrackets = new RegExp(`^(${dayInText}) ?\\((?:for |a term of )?([^()+][^()]{2,39})\\)$`, 'i')

interface Parts {
  readonly day: string
  readonly length: string
}

const isDay = (text: string): boolean => {
  const parsed = parsePublishedDate(text)
  return parsed.ok && parsed.value.kind !== 'range' && !isFarOff(parsed.value) && rangeOf(parsed.value) !== undefined
}

const isLength = (row: Row, text: string): boolean => {
  const parsed = row.wordings.extension(text, 'term')
  return parsed.ok && parsed.value[0].initialMonths !== null
}

/** A day with words of its length on both sides of it, or in brackets behind it. */
const partsAroundDay = (row: Row, text: string): Parts | undefined => {
  const [, first = '', within = '', more = ''] = lengthAroundDay.exec(text) ?? []
  if (within !== '' && isDay(within) && isLength(row, first)) return { day: within, length: `${first} ${more}` }
  const [, begins = '', bracketed = ''] = lengthInBrackets.exec(text) ?? []
  if (begins !== '' && isDay(begins) && isLength(row, bracketed)) return { day: begins, length: bracketed }
  return undefined
}

/** A length and the day from which it runs, where a cell holds these two. */
const partsOf = (row: Row, cell: string): Parts | undefined => {
  const text = cell.trim().replace(/\s+/g, ' ')
  if (text.length > 100 || !/\d/.test(text)) return undefined
  const around = partsAroundDay(row, text)
  if (around) return around
  const [, length = '', from = ''] = lengthThenDay.exec(text) ?? []
  if (from !== '' && isDay(from) && isLength(row, length)) return { day: from, length }
  const [, day = '', lasting = ''] = dayThenLength.exec(text) ?? []
  return day !== '' && isDay(day) && isLength(row, lasting) ? { day, length: lasting } : undefined
}

/** A last day in the column of terms: `until 31/03/2027`. */
const untilDay = /^(?:runs? )?(?:until|till|to|up to|ends?|expires?|ending)(?: on)? (\S.{4,40})$/i

/** The texts with first and last day in the column of terms told as what they are, where no column states either. */
const withPeriodInTerm = (row: Row, texts: TermTexts): TermTexts => {
  const { term, start, end, period, revisedEnd } = texts
  if (!filled(term) || term.length > 100 || !/\d[./-]\d|\d{4}/.test(term)) return texts
  const [, until] = [end, period, revisedEnd].some(filled) ? [] : (untilDay.exec(term.trim()) ?? [])
  if (until !== undefined && isDay(until)) return { ...texts, term: '', end: until }
  if ([start, end, period, revisedEnd].some(filled)) return texts
  const read = row.wordings.dates(term, 'period')
  return read.start !== undefined && read.end !== undefined ? { ...texts, term: '', period: term } : texts
}

/** `4 years to 31/12/2028`: a length and the day that it runs to. */
// bound: 100 characters, by lengthToDay
const lengthThenEnd = new RegExp(
  `^(?:for )?(?:an? )?(?:(?:initial |fixed )?(?:period|term) of )?(\\S.{0,40}?),? ?[(\u2013-]? ?(?:to|until|till|up to|ending|ends|expiring|expires|through to|finishing|concluding)(?: on| at)?:? (${dayInText})\\)?$`,
  'i',
)

const runsTo = /\b(?:to|un?till?|end|expir|finish|conclud)/i

/**
 * The texts with a cell that holds a length and the day that it runs to taken apart into term and end, so that each is
 * compared with the start. It stays as it is where a column of its own states either.
 */
const withLengthToDay = (row: Row, texts: TermTexts): TermTexts => {
  for (const field of ['period', 'term', 'end'] as const) {
    const published = texts[field]
    // Nearly every cell is told by this alone.
    if (published === undefined || published.length > 120 || !runsTo.test(published)) continue
    const cell = published.trim().replace(/\s+/g, ' ')
    if (cell.length > 100 || !/\d/.test(cell)) continue
    const [, length = '', until = ''] = lengthThenEnd.exec(cell) ?? []
    if (until === '' || !isDay(until) || !isLength(row, length)) continue
    const isStated = (other: 'term' | 'end'): boolean => field !== other && filled(texts[other])
    return isStated('term') || isStated('end') || filled(texts.revisedEnd)
      ? texts
      : { ...texts, [field]: '', term: length, end: until }
  }
  return texts
}

const onlyLength =
  /^(?:for |after )?(?:an? )?(?:\d{1,3}|[a-z]{3,9}(?:[ -][a-z]{3,5})?) ?(?:\(\d{1,3}\) ?)?(?:years?|yrs?|months?|mths?)(?: (?:from|after) (?:the )?(?:contract )?(?:start|commencement|award|signature|go[- ]live)(?: date)?)?$/i

/** A length in the column of ends is the term, where a start stands beside it and no column of its own states one. */
const withLengthAsEnd = (row: Row, texts: TermTexts): TermTexts => {
  const { start, end, term, period, revisedEnd } = texts
  if (!filled(end) || !filled(start) || [term, period, revisedEnd].some(filled)) return texts
  const plain = end.trim().slice(0, 100)
  const [length = plain] = plain.split(/ (?:from|after) /i)
  return onlyLength.test(plain) && isLength(row, length) ? { ...texts, end: '', term: length } : texts
}

/**
 * The texts with a cell that holds a day and how long the term runs from it, `3 years from 01/04/2024`, taken apart
 * into start and term. It stays as it is where a column of its own states either.
 */
export const withTermFromDay = (row: Row, all: TermTexts): TermTexts => {
  const texts = withLengthToDay(row, withLengthAsEnd(row, withPeriodInTerm(row, all)))
  for (const field of ['period', 'term', 'end', 'start'] as const) {
    const cell = texts[field]
    if (!filled(cell) || !/\b(?:for|from|commencing|starting|beginning|effective|w\.?e\.?f)\b|\(/i.test(cell)) continue
    const parts = partsOf(row, cell)
    if (parts === undefined) continue
    const others: TermTexts = { ...texts, [field]: '' }
    const isStated = field !== 'start' && filled(others.start) && others.start.trim() !== parts.day
    return isStated || (field !== 'term' && filled(others.term))
      ? texts
      : { ...others, start: parts.day, term: parts.length }
  }
  return texts
}
