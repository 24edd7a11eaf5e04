import { outcomeOf, type Relation, type Term } from '../../relation/relation.js'
import type { Candidate } from './candidates.js'
import type { Score } from './choice.js'
import type { StatementCells } from './statement-cells.js'

/** Returns the figures of a column that a candidate adds or takes off. */
export const termsIn = (
  cells: StatementCells,
  column: number,
  { parts }: Pick<Candidate, 'parts'>,
): readonly Term[] => {
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

/**
 * How near a total is to a sum where a row was lost or doubled. Half of it is rather what is told apart twice, such as
 * by age and by sex.
 */
const [least, most] = [0.55, 1.9] as const

/** True where a total is near to what a candidate comes to in every column in which it states a figure. */
export const isNear = (
  cells: StatementCells,
  columns: readonly number[],
  row: number,
  candidate: Pick<Candidate, 'parts'>,
): boolean => {
  const stated = columns.filter((column) => (cells[row]?.[column]?.figure.value ?? null) !== null)
  return (
    stated.length > 0 &&
    stated.every((column) => {
      const total = cells[row]?.[column]?.figure.value?.toNumber() ?? 0
      const sum = termsIn(cells, column, candidate).reduce(
        (known, { cell, sign }) => known + sign * (cell.figure.value?.toNumber() ?? 0),
        0,
      )
      return sum === 0 ? total === 0 : total / sum >= least && total / sum <= most
    })
  )
}

/** The rows of which figures show in some column what they are the sum of. */
export const agreeingRows = (relations: readonly Relation[]): ReadonlySet<string> =>
  new Set(
    relations.flatMap((relation) =>
      relation.kind === 'sum' && outcomeOf(relation) !== 'violated' ? [relation.total.rowAt] : [],
    ),
  )
