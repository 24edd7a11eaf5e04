import { outcomeOf, type Term } from '../../relation/relation.js'
import type { Candidate } from './candidates.js'
import type { Score } from './choice.js'
import type { StatementCells } from './statement-cells.js'

/** Returns the figures of a column that a candidate adds or takes off. */
export const termsIn = (cells: StatementCells, column: number, { parts }: Candidate): readonly Term[] => {
  const terms: Term[] = []
  for (const { row, sign } of parts) {
    const cell = cells[row]?.[column]
    if (cell !== undefined) terms.push({ cell, sign })
  }
  return terms
}

/** Returns how many of the columns in which a total states a figure agree with a candidate. */
export const scoreOf = (
  cells: StatementCells,
  columns: readonly number[],
  row: number,
  candidate: Candidate,
): Score => {
  let [agree, fail, telling] = [0, 0, 0]
  for (const column of columns) {
    const total = cells[row]?.[column]
    if (total === undefined || total.figure.value === null) continue
    const outcome = outcomeOf({ total, terms: termsIn(cells, column, candidate) })
    if (outcome === 'violated') fail += 1
    else if (outcome !== 'unchecked') {
      agree += 1
      if (!total.figure.value.isZero()) telling += 1
    }
  }
  return { agree, fail, telling }
}
