import { addMonths, listed, parseFinancialYear, type IsoDate } from '@imt/core'
import { numberWords } from './number-words.js'

/** Days from the first to the last, both counted. */
export interface Days {
  readonly start: IsoDate
  readonly end: IsoDate
}

const financial = /(?<![\d.,£-])(?:(?:19|20)\d\d)\s?[-/–]\s?(?:(?:19|20)?\d\d)(?![\d-])/g
const single = /(?<![\d.,£/–-])(?:19|20)\d\d(?![\d,/–-])/g
const back =
  /\b(?:last|past|previous|preceding)\s(?:complete |full )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)?\s?(?:\(\d{1,2}\) )?(?:calendar |financial |fiscal |full )?(month|year)s?\b/i
const current = /\b(?:current|this|present) (?:financial |fiscal |calendar )?year\b/i
const coming = /\b(?:next|coming|following|forthcoming) (?:financial |fiscal |calendar )?year\b/i

const ahead =
  /\b(?:next|coming|following|forthcoming)\s(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:\(\d{1,2}\) )?(?:calendar |financial |fiscal |full )?(month|year)s?\b/i

/** Years that are part of the name of a law or of software: "Windows Server 2016", "the Act 2000". */
const ofName =
  /\b(?:Acts?|Regulations?|Rules|Order|Windows(?: Server)?|Server|Office|Exchange|SQL|SharePoint|Project|Visio|Dynamics|Excel|Word|Outlook|Access)(?: of)? (?:19|20)\d\d\b(?!\s?[/–-]\s?\d)/g

/** The days of a period as published or asked: a financial year or a calendar year; nothing where it names none. */
export const daysOf = (text: string): readonly Days[] => {
  const found: Days[] = []
  const rest = text.slice(0, 2000).replaceAll(financial, (words) => {
    const year = parseFinancialYear(words.replaceAll(/\s/g, ''))
    const [first = 0, last = 0] = (words.match(/\d{2,4}/g) ?? []).map(Number)
    if (year.ok) found.push({ start: year.value.start, end: year.value.end })
    // Years that do not follow one another are the first and the last that are meant.
    else if (last > first && last < first + 40) found.push(calendarYear(first), calendarYear(last))
    return ' '
  })
  for (const [words] of rest.matchAll(single)) found.push(calendarYear(Number(words)))
  return found
}

const calendarYear = (year: number): Days => ({ start: `${year}-01-01` as IsoDate, end: `${year}-12-31` as IsoDate })

/** The financial year that a day is in. */
const financialYearAt = (day: IsoDate): Days => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return { start: `${year}-04-01` as IsoDate, end: `${year + 1}-03-31` as IsoDate }
}

/** The beginning of a text without years that are part of a name. */
export const withoutNames = (text: string): string => text.slice(0, 2000).replaceAll(ofName, ' ')

/** The words in which a question names the periods that it asks about, as they stand after "for". */
export const periodsInWords = (text: string): string => {
  const looked = withoutNames(text)
  const years: string[] = []
  const rest = looked.replaceAll(financial, (words) => {
    years.push(words)
    return ' '
  })
  for (const [words] of rest.matchAll(single)) years.push(words)
  if (years.length > 0) return listed([...new Set(years)])
  const [found = ''] = back.exec(looked) ?? coming.exec(looked) ?? current.exec(looked) ?? []
  return /^(?:this|$)/i.test(found) ? found.toLowerCase() : `the ${found.toLowerCase()}`
}

/**
 * Returns the periods that a question asks about, on a day: the years that it names, those that it counts back, the
 * current one; empty where it names none, and so asks how things are.
 */
export const periodsAsked = (text: string, asOf: IsoDate): readonly Days[] => {
  const named = daysOf(withoutNames(text))
  if (named.length > 0) return named
  const [found, count = 'one', unit] = back.exec(text.slice(0, 2000)) ?? []
  if (found !== undefined) {
    const months =
      (numberWords[count.toLowerCase()] ?? (Number(count) || 1)) * (unit?.toLowerCase() === 'year' ? 12 : 1)
    return [{ start: addMonths(asOf, -months), end: asOf }]
  }
  const [next, more = 'one', of] = ahead.exec(text.slice(0, 2000)) ?? []
  if (next !== undefined) {
    const months = (numberWords[more.toLowerCase()] ?? (Number(more) || 1)) * (of?.toLowerCase() === 'year' ? 12 : 1)
    return [{ start: asOf, end: addMonths(asOf, months) }]
  }
  if (coming.test(text.slice(0, 2000))) return [financialYearAt(addMonths(asOf, 12))]
  return current.test(text.slice(0, 2000)) ? [financialYearAt(asOf)] : []
}

/** True where two periods have a day in common. */
export const overlap = (one: Days, two: Days): boolean => one.start <= two.end && two.start <= one.end
