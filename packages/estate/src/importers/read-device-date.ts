import { isIsoDate, parsePublishedDate, type IsoDate } from '@imt/core'
import { saysNoName } from '../records/says-no-name.js'
import type { ExportDates } from './export-format.js'

/** A day; or that there is none, and what kind of none. `never` and `noLimit` are what Intune writes for them. */
export type DeviceDate =
  | { readonly day: IsoDate }
  | { readonly none: 'blank' | 'never' | 'noLimit' }
  | {
      readonly fault:
        | 'impossible'
        | 'ambiguous'
        | 'spreadsheetSerial'
        | 'suspect'
        | 'unreadable'
        | 'notShown'
        | 'yearAlone'
        | 'monthAlone'
    }

const blank: DeviceDate = Object.freeze({ none: 'blank' })
const never: DeviceDate = Object.freeze({ none: 'never' })
const noLimit: DeviceDate = Object.freeze({ none: 'noLimit' })
const suspects: ReadonlySet<string> = new Set(['1970-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1900-01-00'])
const slashes = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})(?:[ T].*)?$/
// Of two figures between hyphens the last may as well be the day: 23-04-03.
const hyphens = /^(\d{1,2})-(\d{1,2})-(\d{4})(?:[ T].*)?$/

/** `13-Apr-19`, as Excel and Oracle write it, and `13 Apr 2019`. */
const shortMonth = /^(\d{1,2})[- /]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)t?[- /,.]{0,2}(\d{2}|\d{4})$/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** ISO's basic form, and WMI's with the time behind it: `20210415093000.000000+060`. */
const basic = /^((?:19[5-9]|20\d)\d)(\d{2})(\d{2})(?:T?\d{6}(?:[.\d]*(?:Z|[+-]\d{3,4})?)?)?$/
/**
 * What Active Directory holds of a time: steps of a ten-millionth of a second from 1601, here of 1950 to 2099. The most
 * that it can hold is its word for never.
 */
const fileTime = /^1[1-5]\d{16}$/
const fileTimeNever = '9223372036854775807'
const [stepsADay, daysTo1970] = [864_000_000_000n, 134_774n]
const dayOfFileTime = (text: string): DeviceDate =>
  settled(new Date(Number(BigInt(text) / stepsADay - daysTo1970) * 86_400_000).toISOString().slice(0, 10))
/** What software writes for no day at all, and for none that is set. */
const noDay = /^(?:0+$|0000[-/]00[-/]00)/
const timeBehind = /,? (?:at )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]m)?(?: (?:gmt|utc|bst))?$/i

/** No device was bought before there were any, and no end is set so far ahead: software writes 1601 for no day. */
const [firstYear, lastYear] = ['1950', '2150']
const isFarOff = (day: string): boolean => day < firstYear || day > lastYear

const settled = (day: string): DeviceDate => {
  if (day === '0001-01-01') return never
  if (day === '9999-12-31') return noLimit
  if (suspects.has(day) || (isFarOff(day) && isIsoDate(day))) return { fault: 'suspect' }
  return isIsoDate(day) ? { day } : { fault: 'impossible' }
}

/** Day and month in figures: which comes first has to be known, or to be plain from the figures. */
const inFigures = (first: string, second: string, year: string, dates: ExportDates): DeviceDate => {
  const one = Number(first)
  const two = Number(second)
  if (one > 31 || two > 31 || one < 1 || two < 1) return { fault: 'impossible' }
  const isSaid = dates === 'dmy' || dates === 'mdy'
  if (!isSaid && one <= 12 && two <= 12 && one !== two) return { fault: 'ambiguous' }
  // Where nothing is said, a figure above 12 is the day: no other reading is left.
  const isMonthFirst = isSaid ? dates === 'mdy' : two > 12
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  if (Number(month) > 12) return { fault: 'impossible' }
  if (year.length === 4) {
    return settled(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  // Which century a year of two digits means is for the calendar to say.
  const read = parsePublishedDate(`${day}/${month}/${year}`)
  return read.ok && read.value.kind === 'day' && read.value.earliest !== null
    ? settled(read.value.earliest)
    : { fault: 'impossible' }
}

/** A day that is neither in ISO's form nor in figures; a year, or a number that may be a spreadsheet's, is none. */
const inWords = (cell: string): DeviceDate => {
  if (/^(?:19[5-9]|20\d)\d$/.test(cell)) return { fault: 'yearAlone' }
  if (/^\d{4,6}(?:\.\d+)?$/.test(cell)) return { fault: 'spreadsheetSerial' }
  if (/^never$/i.test(cell) || cell === fileTimeNever) return never
  if (fileTime.test(cell)) return dayOfFileTime(cell)
  if (/^#+$/.test(cell)) return { fault: 'notShown' }
  if (!/\d/.test(cell)) return { fault: 'unreadable' }
  const words = cell.replace(timeBehind, '')
  const [, day = '', month = '', year = ''] = shortMonth.exec(words) ?? []
  if (day !== '') return inFigures(day, String(months.indexOf(month.toLowerCase()) + 1), year, 'dmy')
  const read = parsePublishedDate(words)
  if (!read.ok) return { fault: 'unreadable' }
  if (read.value.kind === 'month') return { fault: 'monthAlone' }
  return read.value.kind === 'day' && read.value.earliest !== null && read.notes.length === 0
    ? settled(read.value.earliest)
    : { fault: 'unreadable' }
}

/**
 * Returns the day that a cell of an export states. Nothing is guessed: `03/04/2023` is refused unless the order is
 * declared, a date that does not exist is no other date, and a bare number may be a spreadsheet's count of days.
 *
 * @param text - the cell as exported, with or without a time
 * @param dates - how the export writes dates
 * @example
 * ```ts
 * readDeviceDate('2025-11-22 08:15:00.0000000', 'ymd') // => { day: '2025-11-22' }
 * readDeviceDate('0001-01-01 00:00:00.0000000', 'ymd') // => { none: 'never' }
 * readDeviceDate('03/04/2023', 'undeclared') // => { fault: 'ambiguous' }
 * readDeviceDate('03/04/2023', 'dmy') // => { day: '2023-04-03' }
 * readDeviceDate('45019', 'dmy') // => { fault: 'spreadsheetSerial' }
 * ```
 */
export const readDeviceDate = (text: string, dates: ExportDates): DeviceDate => {
  const cell = text.trim()
  if (cell === '' || saysNoName(cell) || noDay.test(cell)) return blank
  if (cell.length >= 10 && cell[4] === '-' && cell[7] === '-') {
    const rest = cell[10]
    const day = cell.slice(0, 10)
    return rest === undefined || rest === ' ' || rest === 'T' ? settled(day) : { fault: 'unreadable' }
  }
  const figures = slashes.exec(cell) ?? hyphens.exec(cell)
  if (figures !== null) return inFigures(figures[1] ?? '', figures[2] ?? '', figures[3] ?? '', dates)
  const [, basicYear = '', basicMonth = '', basicDay = ''] = basic.exec(cell) ?? []
  if (basicYear !== '') return settled(`${basicYear}-${basicMonth}-${basicDay}`)
  return inWords(cell)
}
