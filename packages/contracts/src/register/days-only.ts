import { parsePublishedDate } from '@imt/core'
import { rangeOf, type DayRange } from '../term/day-range.js'
import { isFarOff, plainDay } from './read-dates.js'

const leading =
  /^\W*(?:extension|extended|extends|to|until|till|up to|end|ends|ending|yes|agreed|date|by)\b[\s:,\u2013-]*/i
/** What says again that the day is the latest: `until 30 September 2030 at the latest`. */
// bound: 100 characters, by lastOfDaysOnly
const trailing =
  /[\s,;(\u2013-]*(?:\b(?:at (?:the )?(?:very )?(?:latest|most)|latest|max(?:imum)?|if (?:(?:all|both|fully|the|every) ){0,2}(?:options?|extensions?|exercised|extended|taken(?: up)?|used)(?: (?:is|are|were))?(?: (?:exercised|taken(?: up)?|used|agreed))?)\b\)?)\W*$/i
// bound: 100 characters, by lastOfDaysOnly
const joined = /\s*(?:[,;&+]|\band\b|\bthen\b|\bor\b)\s*/i

/** The words of a day and no others: "may be extended to 31 March 2028" says more. */
const dayWords =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|the|to|until|from|end|financial|year|fy|q[1-4]|spring|summer|autumn|winter)\b|(?<=\d)(?:st|nd|rd|th)\b/gi

/** The day of a text that holds one day and nothing else. */
export const dayOnly = (text: string): DayRange | undefined => {
  const plain = plainDay(text)
  if (plain) return plain
  // A bare number is a length.
  if (!/\d{4}|[/.-]\d{2}$/.test(text) || /[a-z]/i.test(text.replace(dayWords, ''))) return undefined
  const parsed = parsePublishedDate(text)
  if (!parsed.ok || parsed.notes.some(({ code }) => code === 'footnoteDigit') || isFarOff(parsed.value))
    return undefined
  const { kind, latest } = parsed.value
  if (kind === 'rolling' || kind === 'openEnded') return undefined
  // "01/04/2026 to 31/03/2028" is the period that an extension adds.
  return kind === 'range' ? (latest === null ? undefined : { earliest: latest, latest }) : rangeOf(parsed.value)
}

/** The last of the days of a cell that holds nothing but days: `31/03/2028`, `to March 2028`. */
export const lastOfDaysOnly = (text: string): DayRange | undefined => {
  let rest = text.trim()
  if (rest.length > 100 || !/\d/.test(rest)) return undefined
  for (let words = 0; words < 4 && leading.test(rest); words += 1) rest = rest.replace(leading, '')
  rest = rest.replace(trailing, '')
  const whole = dayOnly(rest)
  if (whole) return whole
  const days = rest.split(joined).map((part) => dayOnly(part.trim()))
  return days.every((day) => day !== undefined)
    ? days.reduce((last, day) => (day.latest > last.latest ? day : last))
    : undefined
}
