import type { Attributes } from '../xml/read-part.js'
import type { Formats } from './formats.js'

const months = 'January February March April May June July August September October November December'.split(' ')

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/

/** A day as all readers of workbooks write it: `2020-04-01`; a month as `April 2020`. */
const dayOf = (value: string, shown: string, style: string | undefined, formats: Formats): string => {
  const match = dayPattern.exec(value)
  if (!match) return shown
  const [, year = '', month = '', day = '', hour = '00', minute = '00'] = match
  const format = formats.dayFormatOf(style)
  const written = `${year}-${month}-${day}`
  if (format === undefined) return shown === '' ? written : dayPattern.test(shown) ? shown : written
  if (format.day && format.month)
    return format.hours && `${hour}${minute}` !== '0000' ? `${written} ${hour}:${minute}` : written
  if (format.year && format.month) return `${months[Number(month) - 1] ?? month} ${year}`
  return shown === '' ? written : shown
}

/** A number as its cell shows it: one that is shown in red alone keeps its sign. */
const numberOf = (value: string, shown: string, type: string): string => {
  if (shown === '') {
    const number = Number(value)
    if (!Number.isFinite(number)) return ''
    return type === 'percentage' ? `${Number((number * 100).toPrecision(15))}%` : String(Number(number.toPrecision(15)))
  }
  return value.startsWith('-') && /[1-9]/.test(shown) && !/[-\u2212()]/.test(shown) ? `-${shown}` : shown
}

/** What a cell is, by its attributes. */
export interface CellKind {
  readonly type: string | undefined
  readonly value: string | undefined
  readonly style: string | undefined
  readonly formula: string | undefined
}

/** Reads what a cell is from its attributes. */
export const kindOf = (attribute: Attributes): CellKind => {
  const type = attribute('value-type')
  return {
    type,
    value: attribute(type === 'date' ? 'date-value' : type === 'boolean' ? 'boolean-value' : 'value'),
    style: attribute('style-name'),
    formula: attribute('formula'),
  }
}

/**
 * Returns what a cell shows.
 *
 * @param shown - its text, as the program wrote it that saved the file
 */
export const shownIn = ({ type, value, style }: CellKind, shown: string, formats: Formats): string => {
  if (type === 'date' && value !== undefined) return dayOf(value, shown, style, formats)
  if (type === 'boolean') return shown === '' ? (value ?? '').toUpperCase() : shown
  if (value !== undefined && (type === 'float' || type === 'currency' || type === 'percentage'))
    return numberOf(value, shown, type)
  return shown
}
