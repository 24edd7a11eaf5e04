import { reconcile, type Equation, type Figure, type JsonPointer } from '@imt/core'
import type { Flow } from './flow.js'
import type { Relation } from './relation.js'

/**
 * How totals count income and spending: both `added` with the signs they are published with; `incomeOff`, income published
 * above zero and taken off spending; `spendingOff`, spending published above zero and taken off income.
 */
export type Reading = 'added' | 'incomeOff' | 'spendingOff'

/** What the rows of a table are, by their places. Rows that are neither, such as totals of both, are left out. */
export type Flows = ReadonlyMap<string, Flow>

const takenOff: Readonly<Record<Reading, Flow | undefined>> = { added: undefined, incomeOff: 'in', spendingOff: 'out' }
const words: Readonly<Record<Reading, string>> = { added: '', incomeOff: ', income taken off', spendingOff: ', spending taken off' }

/** True where a reading takes rows of this flow off. */
export const takesOff = (reading: Reading, flow: Flow | undefined): boolean => flow !== undefined && takenOff[reading] === flow

/** Returns relations with the signs of a reading. A total of income alone, or of spending alone, adds in every reading. */
export const underReading = (relations: readonly Relation[], flows: Flows, reading: Reading): readonly Relation[] =>
  relations.map((relation): Relation => {
    const { equation } = relation
    if (equation.kind !== 'sum' || flows.has(equation.total) || !equation.terms.some(({ cell }) => takesOff(reading, flows.get(cell)))) return relation
    const turned: Equation = { ...equation, terms: equation.terms.map(({ cell, sign }) => ({ cell, sign: takesOff(reading, flows.get(cell)) ? -1 : sign })) }
    return { ...relation, equation: turned, parts: `${relation.parts}${words[reading]}` }
  })

/** Returns how many of the relations fail, everything as published. */
export const failing = (relations: readonly Relation[], cells: ReadonlyMap<JsonPointer, Figure>): number =>
  reconcile({ cells, equations: relations.map(({ equation }) => equation), absentAsZero: ['dash'], maximumChanges: 0 }).violations.length

/** The readings with which most totals agree, how many totals still fail, and whether there was more than one to choose from. */
export interface Vote {
  readonly best: readonly Reading[]
  readonly failing: number
  readonly isChoice: boolean
}

const mostlyAbove = (flow: Flow, flows: Flows, cells: ReadonlyMap<JsonPointer, Figure>): boolean => {
  let above = 0
  let below = 0
  for (const [at, own] of flows) {
    const value = own === flow ? cells.get(at as JsonPointer)?.value : undefined
    if (value?.greaterThan(0) === true) above += 1
    if (value?.lessThan(0) === true) below += 1
  }
  return above > 0 && above >= below
}

/** Returns how totals may count income: it is taken off only where most of it stands above zero, and so does spending. */
export const possibleReadings = (flows: Flows, cells: ReadonlyMap<JsonPointer, Figure>): readonly Reading[] =>
  mostlyAbove('in', flows, cells) && mostlyAbove('out', flows, cells) ? ['added', 'incomeOff', 'spendingOff'] : ['added']

/**
 * Returns with which readings most totals of one table agree.
 *
 * @param relations - the sums of one column of one table, everything added
 * @param flows - which of its rows are income, which spending
 * @param cells - its figures
 */
export const vote = (relations: readonly Relation[], flows: Flows, cells: ReadonlyMap<JsonPointer, Figure>): Vote => {
  const possible = possibleReadings(flows, cells)
  const counted = possible.map((reading) => ({ reading, fails: failing(underReading(relations, flows, reading), cells) }))
  const least = Math.min(...counted.map(({ fails }) => fails))
  return { best: counted.flatMap(({ reading, fails }) => (fails === least ? [reading] : [])), failing: least, isChoice: possible.length > 1 }
}

/** A reading, and whether the totals decided for it. */
export interface Decision {
  readonly reading: Reading
  readonly inDoubt: boolean
}

/**
 * Returns the reading that one table's totals decided for. Where several do equally well and some total fails in each, the
 * tables beside it decide, if they agree; otherwise it stays in doubt.
 *
 * @param own - the vote of the table
 * @param beside - votes of other columns of the table, and of tables that state the same money
 */
export const decide = (own: Vote, beside: readonly Vote[]): Decision => {
  const [first = 'added', another] = own.best
  if (another === undefined || own.failing === 0) return { reading: first, inDoubt: false }
  const heard = new Set(beside.flatMap(({ isChoice, best: [only, more] }) => (isChoice && only !== undefined && more === undefined && own.best.includes(only) ? [only] : [])))
  const [word, contrary] = heard
  return word === undefined || contrary !== undefined ? { reading: first, inDoubt: true } : { reading: word, inDoubt: false }
}

/** Returns relations under the reading decided for; in doubt, those that another reading would change say so. */
export const asDecided = (relations: readonly Relation[], flows: Flows, { reading, inDoubt }: Decision): readonly Relation[] => {
  const read = underReading(relations, flows, reading)
  if (!inDoubt) return read
  return read.map((relation) => (flows.has(totalCell(relation)) || !termsOf(relation).some((cell) => flows.get(cell) === 'in') ? relation : { ...relation, inDoubt: true }))
}

const totalCell = ({ equation }: Relation): string => (equation.kind === 'ratio' ? equation.result : equation.total)
const termsOf = ({ equation }: Relation): readonly string[] => (equation.kind === 'ratio' ? [] : equation.terms.map(({ cell }) => cell))
