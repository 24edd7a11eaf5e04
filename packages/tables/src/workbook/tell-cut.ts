import { grouped } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { placesOf } from './grid.js'
import type { OpenSheet } from './open-sheet.js'

/** How many places, rows times columns, are read of the sheets of a file. */
export const placesRead = (slots: number): number => Math.max(slots, 5_000_000)

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
