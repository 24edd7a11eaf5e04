import { addDays, addMonths } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { moved, type DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'

// bound: 120 characters, by reviewBeforeEnd
const beforeEnd =
  /^(?:review )?(?:at )?(\d{1,3}) (month|year|week|day) (?:before|prior to|ahead of|in advance of|from)(?: the)?(?: contract)? (?:end|expiry|expiration|termination|renewal)(?: of (?:the )?(?:contract|term|agreement))?(?: date)?\W*$/

/** The day of a review that is told by how long it lies before the end: `Six months before expiry`. */
export const reviewBeforeEnd = (text: string | undefined, end: DayRange | null): DayRange | undefined => {
  if (!filled(text) || end === null || text.length > 120 || !/\b(?:before|prior|ahead|advance|from)\b/i.test(text))
    return undefined
  const [, count, unit] = beforeEnd.exec(normalise(text)) ?? []
  if (count === undefined) return undefined
  const amount = Number(count)
  return moved(end, (day) =>
    unit === 'month' || unit === 'year'
      ? addMonths(day, -amount * (unit === 'year' ? 12 : 1))
      : addDays(day, -amount * (unit === 'week' ? 7 : 1)),
  )
}
