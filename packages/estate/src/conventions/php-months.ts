import type { IsoDate } from '@imt/core'

/**
 * Returns the months between two days as PHP's `diff` gives them, whichever comes first: a month is complete only when
 * the day of the month is reached, so from 31 August to 30 June they are nine.
 */
export const phpMonths = (one: IsoDate, other: IsoDate): number => {
  const [from, to] = one <= other ? [one, other] : [other, one]
  const part = (day: IsoDate, start: number, end: number): number => Number(day.slice(start, end))
  const whole = (part(to, 0, 4) - part(from, 0, 4)) * 12 + part(to, 5, 7) - part(from, 5, 7)
  return part(to, 8, 10) < part(from, 8, 10) ? whole - 1 : whole
}
