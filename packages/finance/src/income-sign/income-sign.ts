import type { PlacedFigure, Relation } from '../relation/relation.js'
import type { Direction } from './direction.js'

/**
 * How totals count income and spending: both `added` with the signs they are published with; `incomeOff`, income
 * published above zero and taken off spending; `spendingOff`, spending published above zero and taken off income.
 */
export type IncomeSign = 'added' | 'incomeOff' | 'spendingOff'

/** Every way, the one without a sign turned first. */
export const incomeSigns: readonly IncomeSign[] = ['added', 'incomeOff', 'spendingOff']

/** Which way the figures of a table run. Those that are neither, such as totals of both, are left out. */
export type Directions = ReadonlyMap<PlacedFigure, Direction>

const takenOff: Readonly<Record<IncomeSign, Direction | undefined>> = {
  added: undefined,
  incomeOff: 'in',
  spendingOff: 'out',
}
/** What a sign adds to the words of a sum. */
export const signWords: Readonly<Record<IncomeSign, string>> = {
  added: '',
  incomeOff: ', income taken off',
  spendingOff: ', spending taken off',
}

/** True where figures that run this way are taken off. */
export const takesOff = (sign: IncomeSign, direction: Direction | undefined): boolean =>
  direction !== undefined && takenOff[sign] === direction

/** Returns relations that count income as said. A total of income alone, or of spending alone, always adds. */
export const countingIncome = (
  relations: readonly Relation[],
  directions: Directions,
  sign: IncomeSign,
): readonly Relation[] =>
  relations.map((relation): Relation => {
    const isTurned = (cell: PlacedFigure): boolean => takesOff(sign, directions.get(cell))
    if (relation.kind !== 'sum' || directions.has(relation.total) || !relation.terms.some(({ cell }) => isTurned(cell)))
      return relation
    return {
      ...relation,
      terms: relation.terms.map((term) => (isTurned(term.cell) ? { ...term, sign: -1 } : term)),
      parts: `${relation.parts}${signWords[sign]}`,
    }
  })

const isMostlyAbove = (direction: Direction, directions: Directions): boolean => {
  let above = 0
  let below = 0
  for (const [{ figure }, own] of directions) {
    if (own !== direction) continue
    if (figure.value?.greaterThan(0) === true) above += 1
    if (figure.value?.lessThan(0) === true) below += 1
  }
  return above >= below
}

/**
 * Returns how totals may count income: it is taken off only where no more of it stands below zero than above, and so of
 * spending.
 */
export const possibleSigns = (directions: Directions): readonly IncomeSign[] =>
  isMostlyAbove('in', directions) && isMostlyAbove('out', directions) ? incomeSigns : ['added']
