import { parsePublishedDate, type Source } from '@imt/core'

type Period = NonNullable<NonNullable<Source['dates']>['period']>

/** The days of a year, quarter or month in words, or nothing: 2024/25, 2024, Q3 2019/20, May 2025, 2025-05-31. */
export const periodFrom = (words: string): Period | undefined => {
  const read = parsePublishedDate(words)
  if (!read.ok || read.notes.length > 0) return undefined
  const { earliest: start, latest: end } = read.value
  return start === null || end === null ? undefined : { start, end }
}
