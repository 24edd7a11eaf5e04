import { counted, forCount, type Cell, type Finding, type Location, type Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { isHeadingText } from './find-heading-rows.js'

/** Texts of a row as one, without the blank ones at its end. */
const joined = (row: readonly string[]): string =>
  JSON.stringify(row.slice(0, row.findLastIndex((text) => text !== '') + 1))

/**
 * Returns whether a row repeats one of the heading rows, as the head of each page does in a table that was printed. A
 * heading row with one value is not looked for, since it may be the name of what follows, and none with figures.
 *
 * @param textOf - the text of one of its places
 */
export const repeatsOf = <Place>(
  headings: readonly (readonly Place[])[],
  textOf: (place: Place) => string,
): ((row: readonly Place[]) => boolean) => {
  const rows = headings
    .map((row) => row.map(textOf))
    .filter(
      (row) => row.filter((text) => text !== '').length > 1 && row.every((text) => text === '' || isHeadingText(text)),
    )
  const known = new Set(rows.map(joined))
  const starts = new Set(rows.map(([first]) => first))
  // Nearly every row differs in its first value already.
  return (row) => {
    const [first] = row
    return first !== undefined && starts.has(textOf(first)) && known.has(joined(row.map(textOf)))
  }
}

/** So many rows that repeat the headings are kept. */
const mostKept = 200

/**
 * Keeps the rows that repeat the headings of a table: in a narrow one they may be a label with its value, which begins
 * the next record; below rows of other headings they begin a part of the table again.
 */
export const keptRepeats = (
  repeats: number,
  each: (keep: (before: number, cells: readonly Cell[]) => void) => void,
): Pick<Table, 'repeats'> => {
  if (repeats === 0 || repeats > mostKept) return {}
  const kept: NonNullable<Table['repeats']>[number][] = []
  each((before, cells) => void kept.push({ before, cells }))
  return { repeats: kept }
}

/** Tells of rows that repeat the headings. */
export const repeatedHeadings = (rows: number, location: Location, key: string): Finding =>
  problem(
    'paddingLeftOut',
    location,
    `${counted(rows, 'row')} ${forCount(rows, 'repeats', 'repeat')} the headings of the table and ${forCount(rows, 'was', 'were')} left out, the first of them here.`,
    { key: [key, 'headings'] },
  )
