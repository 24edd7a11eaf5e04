import type { ColumnType } from '../write/table-to-write.js'

/** A value as a workbook stores it, with the format that shows it as it was written. */
export interface ValueToStore {
  readonly value: string | number | Date
  readonly format?: string
}

const figure = /^(-?)(£?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,10}))?(%?)$/
const day = /^(\d{4})-(\d\d)-(\d\d)$/

const asFigure = (text: string): ValueToStore | undefined => {
  const match = figure.exec(text)
  if (!match) return undefined
  const [, sign = '', pound = '', whole = '', places = '', percent = ''] = match
  const digits = `${whole.replaceAll(',', '')}${places}`
  // Fifteen digits are exact in a workbook. A number such as 007 is a name, and so is one that begins so.
  if (digits.length > 15 || (pound !== '' && percent !== '') || /^0\d/.test(whole)) return undefined
  if (sign !== '' && !/[1-9]/.test(digits)) return undefined
  const grouped = whole.includes(',')
  if (!grouped && pound !== '' && whole.length > 3) return undefined
  const decimals = places === '' ? '' : `.${'0'.repeat(places.length)}`
  const pattern = `${grouped || pound !== '' ? '#,##0' : '0'}${decimals}${percent}`
  const shift = percent === '' ? places.length : places.length + 2
  return {
    value: Number(`${sign}${digits}e-${shift}`),
    format: pound === '' ? pattern : `"£"${pattern};-"£"${pattern}`,
  }
}

const asDay = (text: string): ValueToStore | undefined => {
  const match = day.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', date = ''] = match
  const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  // Workbooks count days from 1900, and its February had a day too many for them.
  if (value.toISOString().slice(0, 10) !== text || text < '1900-03-01') return undefined
  return { value, format: 'dd/mm/yyyy' }
}

/** Returns what is stored of a text: a figure or a day where its column has these and it is one, or the text. */
export const valueToStore = (text: string, type: ColumnType | undefined): ValueToStore => {
  const typed = type === 'number' ? asFigure(text) : type === 'date' ? asDay(text) : undefined
  return typed ?? { value: text }
}
