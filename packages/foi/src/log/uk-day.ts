import { addDays, isIsoDate, isoDate, weekday, type IsoDate } from '@imt/core'

const universal = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|UTC|\+00:?00)$/

/** The last Sunday of a month that has 31 days. */
const lastSunday = (year: string, month: '03' | '10'): IsoDate => {
  let day = isoDate(`${year}-${month}-31`)
  while (weekday(day) !== 'Sunday') day = addDays(day, -1)
  return day
}

/**
 * Returns the day in the United Kingdom of a moment that a system wrote in universal time, as `2026-09-01T23:30:00Z`:
 * late on a summer evening it is the day after. Null for every other text.
 */
export const ukDayOf = (text: string): IsoDate | null => {
  const [, day, hour] = universal.exec(text) ?? []
  if (day === undefined || !isIsoDate(day)) return null
  const year = day.slice(0, 4)
  const isSummer = day >= lastSunday(year, '03') && day < lastSunday(year, '10')
  return isSummer && hour === '23' ? addDays(day, 1) : day
}
