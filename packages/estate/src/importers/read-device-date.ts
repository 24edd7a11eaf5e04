import { isIsoDate, parsePublishedDate, type IsoDate } from '@imt/core'
import type { ExportDates } from './export-format.js'

/** A day; or that there is none, and what kind of none. `never` and `noLimit` are what Intune writes for them. */
export type DeviceDate =
  | { readonly day: IsoDate }
  | { readonly none: 'blank' | 'never' | 'noLimit' }
  | { readonly fault: 'impossible' | 'ambiguous' | 'spreadsheetSerial' | 'suspect' | 'unreadable' | 'yearAlone' }

const blank: DeviceDate = { none: 'blank' }
const never: DeviceDate = { none: 'never' }
const noLimit: DeviceDate = { none: 'noLimit' }
const suspects: ReadonlySet<string> = new Set(['1970-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1900-01-00'])
const slashes = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})(?:[ T].*)?$/
// Of two figures between hyphens the last may as well be the day: 23-04-03.
const hyphens = /^(\d{1,2})-(\d{1,2})-(\d{4})(?:[ T].*)?$/

const settled = (day: string): DeviceDate =>
  suspects.has(day) ? { fault: 'suspect' } : isIsoDate(day) ? { day } : { fault: 'impossible' }

/** Day and month in figures: which comes first has to be known, or to be plain from the figures. */
const inFigures = (first: string, second: string, year: string, dates: ExportDates): DeviceDate => {
  const one = Number(first)
  const two = Number(second)
  if (one > 31 || two > 31 || one < 1 || two < 1) return { fault: 'impossible' }
  if (dates === 'mdy' ? one > 12 : two > 12) return { fault: 'impossible' }
  if (dates !== 'dmy' && dates !== 'mdy' && one <= 12 && two <= 12 && one !== two) return { fault: 'ambiguous' }
  if (year.length === 4) {
    const [day, month] = dates === 'mdy' ? [second, first] : [first, second]
    return settled(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  // Which century a year of two digits means is for the calendar to say.
  const read = parsePublishedDate(dates === 'mdy' ? `${second}/${first}/${year}` : `${first}/${second}/${year}`)
  return read.ok && read.value.kind === 'day' && read.value.earliest !== null
    ? settled(read.value.earliest)
    : { fault: 'impossible' }
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
  if (cell === '' || cell === '-' || cell === 'N/A') return blank
  if (cell.length >= 10 && cell[4] === '-' && cell[7] === '-') {
    const rest = cell[10]
    const day = cell.slice(0, 10)
    if (day === '0001-01-01') return never
    if (day === '9999-12-31') return noLimit
    return rest === undefined || rest === ' ' || rest === 'T' ? settled(day) : { fault: 'unreadable' }
  }
  const figures = slashes.exec(cell) ?? hyphens.exec(cell)
  if (figures !== null) return inFigures(figures[1] ?? '', figures[2] ?? '', figures[3] ?? '', dates)
  if (/^(?:19[5-9]|20\d)\d$/.test(cell)) return { fault: 'yearAlone' }
  if (/^\d{4,6}(?:\.\d+)?$/.test(cell)) return { fault: 'spreadsheetSerial' }
  if (/^never$/i.test(cell)) return never
  if (!/\d/.test(cell)) return { fault: 'unreadable' }
  const read = parsePublishedDate(cell)
  return read.ok && read.value.kind === 'day' && read.value.earliest !== null && read.notes.length === 0
    ? settled(read.value.earliest)
    : { fault: 'unreadable' }
}
