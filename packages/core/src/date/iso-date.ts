/** A calendar day as `YYYY-MM-DD`, without time or zone. Made and checked by `isoDate`. */
export type IsoDate = `${number}-${number}-${number}`

const form = /^\d{4}-\d{2}-\d{2}$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** True for leap years of the Gregorian calendar. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; `month` is 1 to 12, and any other has none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)

/** True if the text is a day that exists, written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): text is IsoDate => {
  if (!form.test(text)) return false
  const day = Number(text.slice(8))
  return (
    day >= 1 &&
    (day <= 28
      ? daysInMonth(2001, Number(text.slice(5, 7))) > 0
      : day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))))
  )
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
