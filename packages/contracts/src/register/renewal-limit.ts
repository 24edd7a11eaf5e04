import { parsePublishedDate, termEnd, addDays } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { moved, rangeOf, type DayRange } from '../term/day-range.js'

/** How far a contract renews itself. `unread`: words limit it, and not how far in one reading. */
export type RenewalLimit =
  { readonly until: DayRange } | { readonly months: number } | { readonly times: number } | 'unread'

const day =
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]{3,9},? \\d{4}|\\d{4}'
/** A day that closes the renewals; "renewed until" a day tells only of the term that runs. */
const untilDay = new RegExp(
  `(?<!\\b(?:renewed|rolled|rolled over|rolled on|extended) )\\b(?:until|til|till|(?:up )?to|no later than|not beyond|ending(?: on)?|latest(?: end)?:?)(?: the)? (${day})(?![\\w/])`,
  'i',
)
const most = '(?:(?:for )?up to|max(?:imum)?\\.?(?: of)?|(?:no|not) more than|at most|limited to|capped at)'
const further = '(?:further|additional|another|more|extra)'
const furtherLength = new RegExp(
  `\\b${most} (?:an? )?${further} (\\d{1,2}) (year|month)\\b|\\b(?:for )?up to (?:an? )?(\\d{1,2}) ${further} (year|month)\\b|\\b${most} (\\d{1,2}) ${further} (year|month)\\b|\\bfor up to (\\d{1,2}) (year|month)\\b(?! (?:in total|overall|in all))`,
)
const renewal = '(?:renewals?|times?|occasions?|rollovers?|extensions?)'
const mostTimes = new RegExp(
  `\\b${most} (\\d{1,2}) (?:(?:${further}|automatic|auto|annual|yearly) )*${renewal}\\b|\\b(\\d{1,2}) ${renewal},? (?:max(?:imum)?|only|at most)\\b`,
)
const limits =
  /\b(?:max(?:imum)?|up to|limit(?:ed)?|capped|no more than|not more than|at most|no later than|only)\b|\b(?:until|til|till)\b(?! (?:terminat|cancel|notice|further notice|either|ended|stopped|otherwise|notified|the (?:supplier|trust|customer|buyer|other)))/

const times: Readonly<Record<string, number>> = { once: 1, twice: 2 }

/** Returns the limit that a wording sets to renewal; `undefined` where it sets none. */
export const renewalLimit = (text: string): RenewalLimit | undefined => {
  const cell = text.slice(0, 300)
  const [, last] = untilDay.exec(cell) ?? []
  const parsed = last === undefined ? undefined : parsePublishedDate(last)
  const until = parsed?.ok === true ? rangeOf(parsed.value) : undefined
  if (until) return { until }
  const words = normalise(cell)
  const length = furtherLength
    .exec(words)
    ?.slice(1)
    .filter((part) => part !== undefined)
  if (length) return { months: Number(length[0]) * (length[1] === 'year' ? 12 : 1) }
  const [, count, only] = mostTimes.exec(words) ?? []
  if (count !== undefined || only !== undefined) return { times: Number(count ?? only) }
  const [, word] = /\b(once|twice)\b(?! (?:a|per|every|each)\b)/i.exec(cell) ?? []
  if (word !== undefined) return { times: times[word.toLowerCase()] ?? 1 }
  return limits.test(words) ? 'unread' : undefined
}

/**
 * The last day to which a contract renews itself, from the end of its first term; `undefined` where that does not
 * follow, or would lie before the end.
 */
export const limitDay = (limit: RenewalLimit, end: DayRange | null, every: number | null): DayRange | undefined => {
  if (limit === 'unread') return undefined
  if ('until' in limit) return end === null || limit.until.latest >= end.latest ? limit.until : undefined
  const months = 'months' in limit ? limit.months : every === null ? undefined : limit.times * every
  return end === null || months === undefined ? undefined : moved(end, (each) => termEnd(addDays(each, 1), months))
}

/** A wording without what it says of the limit, so that the limit is not read as how often. */
export const withoutLimit = (text: string): string => {
  const words = normalise(text.slice(0, 300))
  return words.replace(furtherLength, ' ').replace(mostTimes, ' ').replace(untilDay, ' ')
}
