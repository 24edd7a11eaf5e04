/** A calendar day as `YYYY-MM-DD`, without time or zone. Made and checked by `isoDate`. */
export type IsoDate = `${number}-${number}-${number}`

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** True for leap years of the Gregorian calendar. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; `month` is 1 to 12, and any other has none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)

/** The number that figures of a text make; `NaN` where others stand among them. */
export const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** True if the text is a day that exists, written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): text is IsoDate => {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const year = digits(text, 0, 4)
  const day = digits(text, 8, 10)
  // A month that does not exist has no days.
  return year >= 0 && day >= 1 && day <= daysInMonth(year, digits(text, 5, 7))
}

/**
 * Returns the text as an `IsoDate`.
 *
 * @param text - a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when it is not a day that exists
 * @example
 * ```ts
 * isoDate('2018-03-31') // => '2018-03-31'
 * ```
 */
export const isoDate = (text: string): IsoDate => {
  if (!isIsoDate(text))
    throw new RangeError(`isoDate: text must be a calendar day written YYYY-MM-DD, got ${JSON.stringify(text)}`)
  return text
}
