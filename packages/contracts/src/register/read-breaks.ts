import { termEnd } from '@imt/core'
import { normalise } from '../extension/normalise.js'
import { moved, type DayRange } from '../term/day-range.js'
import { breakFrom, breaksInWords } from './breaks-in-words.js'
import { filled } from './cell-text.js'
import { remark, type Row } from './row.js'

const notPlaced =
  'A break is stated by its length from the start, and no start is stated: give the day of the break, or the start.'

const ofBreaks = ['term', 'extension', 'period', 'end'] as const

/** The breaks that the cells about the term state by their length from the start. */
export const breaksBeside = (row: Row, start: DayRange | null): readonly DayRange[] => {
  const days = new Map<string, DayRange>()
  for (const field of ofBreaks) {
    const places = breaksInWords(row.entry[field] ?? '')
    if (places.length === 0) continue
    if (start === null) {
      remark(row, field, { code: 'breakNotPlaced', message: notPlaced })
      continue
    }
    for (const place of places) {
      const day = breakFrom(start, place)
      days.set(day.latest, day)
    }
  }
  return [...days.values()]
}

/** A break that is told by the length of time before it: `After 36 months`, `Year 3`. */
export const breakAfter = (text: string | undefined, start: DayRange | null): DayRange | undefined => {
  if (!filled(text) || start === null) return undefined
  const words = normalise(text.slice(0, 200))
  const [, amount, unit] = /^(?:break )?(?:at |after |from |end of )*(\d{1,3}) (year|month)$/.exec(words) ?? []
  const [, year] = /^(?:break )?(?:at |after |from |end of )*(?:the )?(?:end of )?year (\d{1,2})$/.exec(words) ?? []
  const months = year !== undefined ? Number(year) * 12 : Number(amount) * (unit === 'year' ? 12 : 1)
  return months >= 1 ? moved(start, (day) => termEnd(day, months)) : undefined
}
