import type { Figure, JsonPointer } from '@imt/core'
import type { Equation } from '@imt/reconcile'
import type { Flow } from './direction.js'
import type { Relation } from '../relation/relation.js'

/**
 * How totals count income and spending: both `added` with the signs they are published with; `incomeOff`, income
 * published above zero and taken off spending; `spendingOff`, spending published above zero and taken off income.
 */
export type Reading = 'added' | 'incomeOff' | 'spendingOff'

/** Every reading, the one without a sign turned first. */
export const allReadings: readonly Reading[] = ['added', 'incomeOff', 'spendingOff']

/** What the rows of a table are, by their places. Rows that are neither, such as totals of both, are left out. */
export type Flows = ReadonlyMap<string, Flow>

const takenOff: Readonly<Record<Reading, Flow | undefined>> = { added: undefined, incomeOff: 'in', spendingOff: 'out' }
/** What a reading adds to the words of a sum. */
export const readingWords: Readonly<Record<Reading, string>> = {
  added: '',
  incomeOff: ', income taken off',
  spendingOff: ', spending taken off',
}

/** True where a reading takes rows of this flow off. */
export const takesOff = (reading: Reading, flow: Flow | undefined): boolean =>
  flow !== undefined && takenOff[reading] === flow

/**
 * Returns relations with the signs of a reading. A total of income alone, or of spending alone, adds in every reading.
 */
export const underReading = (relations: readonly Relation[], flows: Flows, reading: Reading): readonly Relation[] =>
  relations.map((relation): Relation => {
    const { equation } = relation
    if (
      equation.kind !== 'sum' ||
      flows.has(equation.total) ||
      !equation.terms.some(({ cell }) => takesOff(reading, flows.get(cell)))
    )
      return relation
    const turned: Equation = {
      ...equation,
      terms: equation.terms.map(({ cell, sign }) => ({ cell, sign: takesOff(reading, flows.get(cell)) ? -1 : sign })),
    }
    return { ...relation, equation: turned, parts: `${relation.parts}${readingWords[reading]}` }
  })

const notBelow = (flow: Flow, flows: Flows, cells: ReadonlyMap<JsonPointer, Figure>): boolean => {
  let above = 0
  let below = 0
  for (const [at, own] of flows) {
    const value = own === flow ? cells.get(at as JsonPointer)?.value : undefined
    if (value?.greaterThan(0) === true) above += 1
    if (value?.lessThan(0) === true) below += 1
  }
  return above >= below
}

/**
 * Returns how totals may count income: it is taken off only where no more of it stands below zero than above, and so of
 * spending.
 */
export const possibleReadings = (flows: Flows, cells: ReadonlyMap<JsonPointer, Figure>): readonly Reading[] =>
  notBelow('in', flows, cells) && notBelow('out', flows, cells) ? allReadings : ['added']
