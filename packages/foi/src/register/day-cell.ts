import { addDays, isIsoDate, isoDate, parsePublishedDate, weekday, type IsoDate } from '@imt/core'
import { dayOf } from '../log/days.js'
import { remembered } from '../log/remembered.js'

/** What a cell for a day holds: a day, none yet, or what is no day, with why in words that repeat nothing of it. */
export type DayCell = { readonly day: IsoDate } | { readonly none: true } | { readonly why: string }

const reasons: Readonly<Record<string, string>> = {
  impossibleDay: 'no such day exists',
  impossibleMonth: 'no such month exists',
  monthFirst: 'it is written month first',
  spreadsheetSerial: 'it is the number by which a spreadsheet keeps a day',
  yearMissing: 'it has no year',
  severalDates: 'it holds more than one day',
  weekdayMismatch: 'its weekday is that of another day',
  yearOutOfRange: 'its year cannot be right',
  zeroDate: 'it is a day that a system writes for none',
  ambiguousNumber: 'it is a number that can be read in two ways',
}

const universal = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|UTC|\+00:?00)$/

/** The last Sunday of a month that has 31 days. */
const lastSunday = (year: string, month: '03' | '10'): IsoDate => {
  let day = isoDate(`${year}-${month}-31`)
  while (weekday(day) !== 'Sunday') day = addDays(day, -1)
  return day
}

/**
 * The day in the United Kingdom of a moment that a system wrote in universal time: late on a summer evening it is the
 * day after.
 */
const ukDay = (day: IsoDate, hour: string): IsoDate => {
  const year = day.slice(0, 4)
  const isSummer = day >= lastSunday(year, '03') && day < lastSunday(year, '10')
  return isSummer && hour === '23' ? addDays(day, 1) : day
}

/** What stands for a day that has not come, or never will. */
const noneYet: ReadonlySet<string | undefined> = new Set([
  'blank',
  'dash',
  'notApplicable',
  'toBeConfirmed',
  'notAvailable',
])

/** Returns what a cell for a day holds. */
export const readDayCell: (text: string) => DayCell = /* @__PURE__ */ remembered((text: string): DayCell => {
  const plain = text.trim()
  if (plain === '') return { none: true }
  const [, at, hour] = universal.exec(plain) ?? []
  if (at !== undefined && hour !== undefined && isIsoDate(at)) return { day: ukDay(at, hour) }
  const day = dayOf(plain)
  if (day !== null) return { day }
  const read = parsePublishedDate(plain)
  if (!read.ok) return { why: reasons[read.refusal.code] ?? 'it is no day' }
  const { kind, absence } = read.value
  if (noneYet.has(absence)) return { none: true }
  return {
    why: ['month', 'quarter', 'year', 'financialYear', 'range'].includes(kind)
      ? 'it names a longer time and no day'
      : 'it is no day',
  }
})
