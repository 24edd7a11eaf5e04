import { isIsoDate, longDate } from '@imt/core'
import { monthNamed } from './month-names.js'

// A month begins with a capital: "may" is a word, too. Letters around it make it another word, underscores do not.
const name =
  /(?<![A-Za-z])(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Za-z])(?:[ _.,'’-]{0,3}(20\d{2}|[1-4]\d)(?!\d))?/g

/** Written small it is a month where a year or another month stands behind it: `april-2025`, `apr-to-jun-2025`. */
const small =
  /(?<![A-Za-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:[ _.,'’-]{0,3}(20\d{2})(?!\d)|(?=[ _-]{1,3}(?:(?:to|and|until)[ _-]{1,3})?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![A-Za-z])))/g

const longest = 400

const monthsIn = (text: string, form: RegExp): readonly string[] =>
  [...text.slice(0, longest).matchAll(form)].map(([, word = '', year = '']) => {
    const month = String(monthNamed(word) + 1).padStart(2, '0')
    return year === '' ? month : `${year.length === 4 ? year : `20${year}`}-${month}`
  })

/**
 * Returns the months that the name of a file or the words above a table give: `2020-04`, `04` where no year stands
 * beside it, `2020-04/2020-06` for several; nothing where none is named.
 */
export const namedMonths = (text: string): string | undefined => {
  const named = monthsIn(text, name)
  const others = named.length > 0 ? [] : monthsIn(text, small)
  // Without a year behind the last of them they are words.
  const found = (others.at(-1)?.length ?? 0) > 2 ? others : named
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return first.slice(-2) === last.slice(-2) ? (first.length >= last.length ? first : last) : `${first}/${last}`
}

/** The months of a period by their numbers, and the year of its last one, if stated. */
export interface NamedPeriod {
  readonly months: ReadonlySet<number>
  readonly year?: number
}

/** Returns what `namedMonths` gave, taken apart: from one month to another, over the end of a year if need be. */
export const periodOf = (named: string): NamedPeriod | undefined => {
  const [from = '', to = from] = named.split('/')
  const first = Number(from.slice(-2))
  const last = Number(to.slice(-2))
  if (!(first >= 1 && first <= 12 && last >= 1 && last <= 12)) return undefined
  const all = new Set<number>()
  for (let month = first; !all.has(month); month = (month % 12) + 1) {
    all.add(month)
    if (month === last) break
  }
  const year = to.length > 2 ? Number(to.slice(0, 4)) : undefined
  return { months: all, ...(year === undefined ? {} : { year }) }
}

/** `April 2020` of `2020-04`. */
export const monthWords = (month: string): string => {
  const first = `${month}-01`
  // A month before or beyond the years of four digits is no day to put into words.
  return isIsoDate(first) ? longDate(first).slice('1 '.length) : month
}
