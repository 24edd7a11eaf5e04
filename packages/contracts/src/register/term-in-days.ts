import { addDays } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { filled } from './cell-text.js'
import { dayOnly } from './days-only.js'
import type { TermTexts } from './length-cells.js'

// bound: 100 characters, by withTermInDays
const daysAlone =
  /^(?:for )?(?:an? (?:initial )?(?:period|term) of )?(\d{1,4}) (day|week)(?: (?:from|after) (?:the )?(?:start|commencement))?\W*$/

/** Longer terms in thirties of days are as a rule months as portals write them: 1080 days are three years. */
const longestInThirties = 180

/** The days of a term that is stated in days or weeks; `undefined` where they may stand for months. */
const daysOf = (text: string): number | undefined => {
  const [, amount, unit] = daysAlone.exec(normalise(text)) ?? []
  if (amount === undefined) return undefined
  const days = Number(amount) * (unit === 'week' ? 7 : 1)
  return days < 1 || (days > longestInThirties && days % 30 === 0) ? undefined : days
}

/**
 * The texts with a term of days or weeks, `26 weeks`, told as the last day that it leads to from the start. It stays as
 * it is where the start is no one day, or where another end is stated.
 */
export const withTermInDays = (texts: TermTexts): TermTexts => {
  const { term, start, end, revisedEnd, period } = texts
  if (!filled(term) || term.length > 100 || !/\b(?:d|w|da?ys?|we?e?ks?)\b/i.test(term) || !filled(start)) return texts
  const first = dayOnly(start.trim())
  const days = daysOf(term)
  if (days === undefined || first === undefined || first.earliest !== first.latest) return texts
  const last = addDays(first.earliest, days - 1)
  if (!filled(end) && !filled(revisedEnd) && !filled(period)) return { ...texts, term: '', end: last }
  const stated = filled(end) ? dayOnly(end.trim()) : undefined
  const isSame = stated !== undefined && stated.earliest <= addDays(last, 1) && stated.latest >= last
  return isSame ? { ...texts, term: '' } : texts
}
