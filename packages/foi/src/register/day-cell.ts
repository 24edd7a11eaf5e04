import { parsePublishedDate, type IsoDate, type LeftOut } from '@imt/core'
import { dayOf, isDatabaseNone } from '../log/days.js'
import { remembered } from '../log/remembered.js'

/** What is no day: a code, and why in words that repeat nothing of it. */
export type NoDay = Pick<LeftOut, 'code' | 'why'>

/** What a cell for a day holds: a day, none yet, or what is no day. */
export type DayCell = { readonly day: IsoDate } | { readonly none: true } | NoDay

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

/** What stands for a day that has not come, or never will. */
const noneYet: ReadonlySet<string | undefined> = new Set([
  'blank',
  'dash',
  'notApplicable',
  'toBeConfirmed',
  'notAvailable',
])

const noDay: NoDay = { code: 'noDay', why: 'it is no day' }

/** Returns what a cell for a day holds. */
export const readDayCell: (text: string) => DayCell = /* @__PURE__ */ remembered((text: string): DayCell => {
  const plain = text.trim()
  if (plain === '' || isDatabaseNone(plain)) return { none: true }
  const day = dayOf(plain)
  if (day !== null) return { day }
  const read = parsePublishedDate(plain)
  if (!read.ok) {
    const { code } = read.refusal
    const why = reasons[code]
    return why === undefined ? noDay : { code, why }
  }
  const { kind, absence } = read.value
  if (noneYet.has(absence)) return { none: true }
  return ['month', 'quarter', 'year', 'financialYear', 'range'].includes(kind)
    ? { code: 'longerTime', why: 'it names a longer time and no day' }
    : noDay
})
