// Monday to Friday, counted from Monday 1970-01-05 (day 4) on: how many there are, and where the nth one is.
const monday = 4

/** Mondays to Fridays from 1970-01-05 up to and including a day number; negative before. */
export const weekdaysThrough = (day: number): number => {
  const days = day - monday + 1
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.min(days - weeks * 7, 5)
}

/** The day number of the nth Monday to Friday, the first being 1970-01-05. */
export const weekdayAt = (n: number): number => {
  const weeks = Math.floor((n - 1) / 5)
  return monday + weeks * 7 + (n - 1 - weeks * 5)
}
