import type { WrittenNumbers } from './aggregation.js'

/** The marks of a number: between thousands (empty for none known) and before decimals. */
export interface NumberMarks {
  readonly thousands: string
  readonly decimal: '.' | ','
}

const thousandsMark = { None: '', Comma: ',', Point: '.', Space: ' ', Apostrophe: "'" } as const

/** Every format that may be passed. */
export const numberFormats: readonly WrittenNumbers[] = Object.keys(thousandsMark).flatMap((name) => {
  const thousands = name as keyof typeof thousandsMark
  return [`${thousands} Point`, `${thousands} Comma`] as const
})

/** The marks of a format that was passed. */
export const marksOf = (format: WrittenNumbers): NumberMarks => {
  const [thousands, decimal] = format.split(' ')
  return {
    thousands: thousandsMark[thousands as keyof typeof thousandsMark],
    decimal: decimal === 'Comma' ? ',' : '.',
  }
}

const isGrouped = /^\D{0,3}\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?\D{0,3}$/u
const withComma = /^\D{0,3}\d+,\d+\D{0,3}$/u
const thousandsComma = /^\D{0,3}\d{1,3}(?:,\d{3})+(?:\.\d+)?\D{0,3}$/u
const thousandsPoint = /^\D{0,3}\d{1,3}(?:\.\d{3})+,\d+\D{0,3}$/u
const withPoint = /^\D{0,3}\d*\.\d+\D{0,3}$/u

/** Longer text is no number. */
const longest = 40

/** A mark that a format is told by: most cells have none, and need no further look. */
const hasMark = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 44 || code === 46 || code === 32 || code === 0xa0 || code === 0x20_2f) return true
  }
  return false
}

/**
 * Works out from the cells how numbers are written. A comma before three digits is taken for thousands unless other
 * cells show that it stands before decimals.
 */
export const guessMarks = (grid: readonly (readonly string[])[]): NumberMarks => {
  let [spaces, decimalCommas, decimalPoints] = [0, 0, 0]
  for (const row of grid)
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > longest || !hasMark(cell)) continue
      const text = cell.trim()
      if (isGrouped.test(text)) spaces += 1
      if (thousandsPoint.test(text)) return { thousands: '.', decimal: ',' }
      if (thousandsComma.test(text)) decimalPoints += text.includes('.') ? 5 : 0.5
      else if (withComma.test(text)) decimalCommas += 1
      else if (withPoint.test(text)) decimalPoints += 1
    }
  if (decimalCommas > decimalPoints) return { thousands: ' ', decimal: ',' }
  return { thousands: spaces > 0 ? ' ,' : ',', decimal: '.' }
}
