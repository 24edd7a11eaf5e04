import { isIsoDate, longDate } from '@imt/core'

/** The months that a text names, such as `2020-04`, `04` without a year, or a range of either. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

// A month begins with a capital: "may" is a word, too. Letters around it make it another word, underscores do not.
const name =
  /(?<![A-Za-z])(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Za-z])(?:[ _.,'’-]{0,3}(20\d{2}|[1-4]\d)(?!\d))?/g

const longest = 400

/**
 * Returns the months that the name of a file or the words above a table give: `2020-04`, `04` where no year stands
 * beside it, `2020-04/2020-06` for several; nothing where none is named.
 */
export const namedMonths = (text: string): string | undefined => {
  const found: string[] = []
  let lastYear: string | undefined
  for (const [, word = '', year = ''] of text.slice(0, longest).matchAll(name)) {
    const month = String(months.findIndex((each) => word.toLowerCase().startsWith(each)) + 1).padStart(2, '0')
    lastYear = year === '' ? undefined : year.length === 4 ? year : `20${year}`
    found.push(lastYear === undefined ? month : `${lastYear}-${month}`)
  }
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
