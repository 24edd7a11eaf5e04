import { isIsoDate, shown, type IsoDate } from '@imt/core'

/** True for a day in years that books are kept in: reckoning on from it never leaves the four digits of a year. */
export const isBookDay = (text: string): text is IsoDate => isIsoDate(text) && text >= '1000' && text < '3000'

/**
 * Returns a calendar day of the years 1000 to 2999.
 *
 * @throws {RangeError} when there is no such day, `name` first
 */
export const requireBookDay = (value: IsoDate, name: string): IsoDate => {
  if (typeof value !== 'string' || !isBookDay(value))
    throw new RangeError(
      `${name} must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got ${shown(value)}`,
    )
  return value
}
