import { grouped } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { placesOf } from './grid.js'
import type { SheetLocation } from './grid.js'
import type { Limits } from '../limits/limits.js'
import type { OpenSheet } from './open-sheet.js'

/** How many places, rows times columns, are read of the sheets of a file. */
export const placesRead = (slots: number): number => Math.max(slots, 5_000_000)

/** How many characters are read of the cells of all sheets: in a full sheet, forty of each cell. */
export const charactersRead = ({ slots, bytes }: Pick<Limits, 'slots' | 'bytes'>): number => Math.min(bytes, 40 * slots)

/** Tells of the first sheet that was not read to its end, since there was no room for it. */
export const tellCut = (
  sheets: readonly OpenSheet[],
  [first]: readonly string[],
  source: string,
  most: number,
  budget: Budget,
): void => {
  if (first === undefined) return
  tellCutAt(first, sheets.find(({ name }) => name === first)?.rows.length ?? 0, source, most, budget)
}

/** Tells of a sheet that was read up to a row, counted from 0. */
export const tellCutAt = (sheet: string, row: number, source: string, most: number, budget: Budget): void => {
  budget.add(
    problem(
      'limitReached',
      placesOf(source, sheet)(row, 0),
      `The sheets up to this one reach over more than ${grouped(most)} places, rows times columns. It was read up to here, and nothing of it after this place was checked. Delete what stands far from the tables, or publish them as CSV files.`,
      { key: ['corner'] },
    ),
  )
}

/** Tells of the first cell that there is no room for, after so many cells of all sheets. */
export const tellEnd = (location: SheetLocation, cells: number, budget: Budget): void => {
  const { limits } = budget
  const figure =
    cells > limits.slots ? `${grouped(limits.slots)} cells` : `${grouped(charactersRead(limits))} characters in cells`
  budget.add(
    problem(
      'limitReached',
      location,
      `The sheets up to here hold more than ${figure}, the most that are read of all sheets of a file together. Nothing from this cell on was checked, on this sheet or a later one. Publish large tables as CSV files.`,
      { key: ['cells'] },
    ),
  )
}
