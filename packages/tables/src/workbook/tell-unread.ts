import { counted, forCount, grouped, listed } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { placesOf } from './grid.js'

/** Names, of many the first three: `"A", "B" and "C" and 4 more`. */
export const quoted = (names: readonly string[]): string =>
  listed(
    names.slice(0, 3).map((name) => `"${name}"`),
    'and',
  ) + (names.length > 3 ? ` and ${grouped(names.length - 3)} more` : '')

/** Tells of sheets that could not be read, and whether there are others. */
export const tellUnread = (names: readonly string[], anyRead: boolean, source: string, budget: Budget): void => {
  const [first] = names
  if (first === undefined) return
  const { length } = names
  const why =
    forCount(length, 'it is a chart, lies outside of this file', 'they are charts, lie outside of this file') +
    forCount(length, ', has the name of another sheet or is damaged', ', have the name of another sheet or are damaged')
  const others = anyRead
    ? `The other sheets were checked without ${forCount(length, 'it', 'them')}.`
    : 'There is no other sheet, so nothing was checked.'
  budget.add(
    problem(
      'binaryFile',
      placesOf(source, first)(0, 0),
      `${counted(length, 'sheet')} could not be read, ${quoted(names)}: ${why}. ${others}`,
      { key: ['sheets', ...names], ...(anyRead && { level: 'warning' }) },
    ),
  )
}

/** Tells of sheets that are the same part of their file as one before them. */
export const tellRepeated = (names: readonly string[], source: string, budget: Budget): void => {
  const [first] = names
  if (first === undefined) return
  const { length } = names
  budget.add(
    problem(
      'binaryFile',
      placesOf(source, first)(0, 0),
      `${counted(length, 'sheet')} ${forCount(length, 'is', 'are')} listed that ${forCount(length, 'is', 'are')} the same part of the file as a sheet before ${forCount(length, 'it', 'them')}: ${quoted(names)}. That part was read once. No spreadsheet program writes such a file: open it in one, look at its sheets, and save it again.`,
      { key: ['repeated', ...names.slice(0, 3)], level: 'warning' },
    ),
  )
}
