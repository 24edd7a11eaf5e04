import { addDays, termEnd } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { moved, type DayRange } from '../term/day-range.js'

/** A break by its place in the term: at the end of so many months, or between two such points. */
export interface BreakAfter {
  readonly from: number
  readonly to: number
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const
const ordinal = new RegExp(`\\b(?:(${ordinals.join('|')})|(\\d{1,2})(?:st|nd|rd|th)) (year|anniversary|month)\\b`, 'g')

const ordinalWord = `(?:${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th))`
/** "2nd and 3rd anniversaries": the noun is said once, of all of them. */
const listedOrdinals = new RegExp(
  `\\b(${ordinalWord})(?= ?(?:,|and|&|or|\\/) ?(?:the )?(?:${ordinalWord} ?(?:,|and|&|or|\\/) ?(?:the )?){0,3}${ordinalWord} (year|anniversary)\\b)`,
  'g',
)

/** Words in one form, with `third anniversary` and `3rd year` as `year 3`. */
const plainOf = (text: string): string =>
  normalise(text.slice(0, 500))
    .replace(/\banniversaries\b/g, 'anniversary')
    .replace(/\by(\d{1,2})\b/g, 'year $1')
    .replace(listedOrdinals, '$1 $2')
    .replace(ordinal, (_, word: string | undefined, figure: string | undefined, noun: string) => {
      const number = word === undefined ? Number(figure) : ordinals.indexOf(word as 'first') + 1
      return `${noun === 'month' ? 'month' : 'year'} ${number}`
    })

const clause =
  '(?: (?:clauses?|points?|options?|dates?))?(?: (?:is|are|available|possible|exercisable|allowed|permitted))*'
const where =
  '(?:(?: ?[:-])? (?:at|after|in|during|on|from|of|by|any time after))?[: -]*(?:the )?(?:end (?:of )?)?(?:the )?(?:(?:first|initial) )?'
const figures = '\\d{1,3}(?: ?(?:,|and|&|or|/) ?(?:years? |months? )?\\d{1,3})*'
// bound: 500 characters, by plainOf
const named = new RegExp(`\\bbreaks?\\b${clause}(${where})(year|month)s? (${figures})\\b`, 'g')
// bound: 500 characters, by plainOf
const counted = new RegExp(`\\bbreaks?\\b${clause}(${where})(${figures}) (year|month)\\b`, 'g')
const leading = /\b(\d{1,3}) (year|month) (?:mutual |contractual |optional )?break\b/g

const monthsOf = (figure: string, unit: string | undefined): number => Number(figure) * (unit === 'year' ? 12 : 1)

/** "10 years (break at 5)": a figure without a unit counts what the term beside it does. */
const withUnit = (words: string): string =>
  /\b\d{1,3} year\b/.test(words)
    ? words.replace(/(\bbreaks?\b[^\d.;]{0,30}\b(?:at|after) )(\d{1,2})(?= ?(?:[).,;]|$))/g, '$1$2 year')
    : words

/** The places of the breaks that a text states by their length from the start, each once and in their order. */
export const breaksInWords = (text: string): readonly BreakAfter[] => {
  if (!/\bbreaks?\b/i.test(text) || /\bno breaks?\b|\bwithout (?:an? )?breaks?\b/i.test(text)) return []
  // "24 months, 36 months": one unit for all.
  const words = withUnit(plainOf(text)).replace(/(\d) (year|month)(?= ?(?:,|and|&|or|\/) ?\d{1,3} \2\b)/g, '$1')
  const found = new Map<number, BreakAfter>()
  const add = (figuresOf: string, unit: string | undefined, place = ''): void => {
    for (const [figure] of figuresOf.matchAll(/\d{1,3}/g)) {
      const to = monthsOf(figure, unit)
      if (to < 1) continue
      // "In year 3" is any day of it, and "at year 3" the end of it.
      const isDuring = unit === 'year' && /\b(?:in|during)\b/.test(place) && !/\bend of\b/.test(place)
      found.set(to, { from: isDuring ? to - 12 : to, to })
    }
  }
  for (const [, place, unit, figuresOf = ''] of words.matchAll(named)) add(figuresOf, unit, place)
  // "Break in 3 years" is no year of the term.
  for (const [, , figuresOf = '', unit] of words.matchAll(counted)) add(figuresOf, unit)
  for (const [, figure = '', unit] of words.matchAll(leading)) add(figure, unit)
  return [...found.values()].sort((one, other) => one.to - other.to)
}

/** The days of a break that is told by its place in a term that begins on a day. */
export const breakFrom = (start: DayRange, { from, to }: BreakAfter): DayRange => {
  const last = moved(start, (day) => termEnd(day, to))
  if (from === to) return last
  return { earliest: from === 0 ? start.earliest : addDays(termEnd(start.earliest, from), 1), latest: last.latest }
}

const said =
  // bound: 500 characters, by withoutBreaks
  /[\s,;(\u2013-]{0,6}(?:\b(?:with|and|including|subject to)\s){0,2}(?:\b(?:an?|the)\s)?(?:\d{1,3}[- ](?:year|month)s?[- ])?\bbreaks?\b(?:[^.,;)]|,(?= ?\d)){0,100}\)?/i

/** A cell about a day without what it says of a break by its length, so that the day can be read. */
export const withoutBreaks = (text: string): string => {
  if (breaksInWords(text).length === 0) return text
  const match = said.exec(text.slice(0, 500))
  // A break on a day of its own is for the reading of days.
  return match === null || /\d{4}|\/\d{2}\b/.test(match[0]) ? text : text.replace(match[0], ' ').trim()
}
