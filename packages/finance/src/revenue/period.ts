import { tidyHeading, type Table } from '@imt/core'

const year = /(?<!\d)((?:19|20)\d\d)\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/

/**
 * Returns the financial year that words name, in one form; `undefined` where they name none.
 *
 * `Budget 2017/2018 (£)` names 2017/18.
 *
 * @param text - a heading, a caption, the words of a row
 */
export const periodOf = (text: string): string | undefined => {
  const first = year.exec(tidyHeading(text))?.[1]
  return first === undefined ? undefined : `${first}/${String((Number(first) + 1) % 100).padStart(2, '0')}`
}

/**
 * Returns the financial year of a table: what its column says, or its caption, or the nearest heading above that names
 * one.
 */
export const tablePeriod = (heading: string, { caption, under }: Table): string | undefined =>
  [heading, caption ?? '', ...[...under].reverse()].map(periodOf).find((found) => found !== undefined)
