import type { Figure, JsonPointer } from '@imt/core'
import { reconcile, type Reconciliation } from '@imt/reconcile'
import { allReadings, underReading, type Flows, type Reading } from './income-sign.js'
import type { Relation } from '../relation/relation.js'

type Cells = ReadonlyMap<JsonPointer, Figure>

const totalCell = ({ equation }: Relation): string => (equation.kind === 'ratio' ? equation.result : equation.total)
const termsOf = ({ equation }: Relation): readonly string[] =>
  equation.kind === 'ratio' ? [] : equation.terms.map(({ cell }) => cell)

const reconciled = (relations: readonly Relation[], cells: Cells, maximumChanges: 0 | 3): Reconciliation =>
  reconcile({ cells, equations: relations.map(({ equation }) => equation), absentAsZero: ['dash'], maximumChanges })

/** Returns how many of the relations fail, everything as published. */
export const failing = (relations: readonly Relation[], cells: Cells): number =>
  reconciled(relations, cells, 0).violations.length

/** More figures than this in one place cannot be told; each total that fails then counts as one. */
const mostChanges = 3

/**
 * How one reading comes out: how many figures must be wrong, and which relations fail, each with those it must be
 * looked at with.
 */
interface Outcome {
  readonly reading: Reading
  readonly wrong: number
  readonly violated: ReadonlyMap<string, string>
}

const outcomeOf = (relations: readonly Relation[], flows: Flows, cells: Cells, reading: Reading): Outcome => {
  const { components } = reconciled(underReading(relations, flows, reading), cells, mostChanges)
  return {
    reading,
    wrong: components.reduce(
      (sum, { size, equations }) => sum + (size ?? Math.max(mostChanges + 1, equations.length)),
      0,
    ),
    violated: new Map(
      components.flatMap(({ equations }) =>
        equations.map((equation) => [equation, [...equations].sort().join('\n')] as const),
      ),
    ),
  }
}

/**
 * The readings under which the fewest figures of a table must be wrong, and whether there was more than one to choose
 * from.
 */
export interface Vote {
  readonly best: readonly Outcome[]
  readonly isChoice: boolean
}

/**
 * A table of surpluses without income shows in its totals alone that spending is taken off. One total below zero is
 * rather a sign too many.
 */
const isSurplus = (relations: readonly Relation[], flows: Flows, cells: Cells): boolean =>
  relations.filter(
    (relation) =>
      termsOf(relation).some((cell) => flows.has(cell)) &&
      cells.get(totalCell(relation) as JsonPointer)?.value?.lessThan(0) === true,
  ).length > 1

/**
 * Returns under which readings the totals of one table agree, or else the fewest figures must be wrong.
 *
 * @param relations - the sums of one column of one table, everything added
 * @param flows - which of its rows are income, which spending
 * @param cells - its figures
 * @param possible - how its totals may count income, by the signs that it is published with
 */
export const vote = (
  relations: readonly Relation[],
  flows: Flows,
  cells: Cells,
  possible: readonly Reading[],
): Vote => {
  // Without income to count, all readings but that of a table of surpluses say the same, and none is preferred to what
  // is published.
  const hasIncome = [...flows].some(
    ([at, flow]) => flow === 'in' && cells.get(at as JsonPointer)?.value?.isZero() === false,
  )
  const readings: readonly Reading[] = hasIncome
    ? possible
    : isSurplus(relations, flows, cells)
      ? ['added', 'spendingOff']
      : ['added']
  const isChoice = hasIncome && readings.length > 1
  const none: ReadonlyMap<string, string> = new Map()
  const agreeing = readings
    .filter((reading) => failing(underReading(relations, flows, reading), cells) === 0)
    .map((reading): Outcome => ({ reading, wrong: 0, violated: none }))
  if (agreeing.length > 0) return { best: hasIncome ? agreeing : agreeing.slice(0, 1), isChoice }
  if (!hasIncome && readings.length === 1) return { best: [{ reading: 'added', wrong: 1, violated: none }], isChoice }
  const tried = readings.map((reading) => outcomeOf(relations, flows, cells, reading))
  // One sign turned may hide how the others are meant: if several figures must be wrong as published, other readings
  // are tried.
  const isHidden = !isChoice && hasIncome && tried.every(({ wrong }) => wrong > 1)
  const outcomes = isHidden ? allReadings.map((reading) => outcomeOf(relations, flows, cells, reading)) : tried
  const least = Math.min(...outcomes.map(({ wrong }) => wrong))
  const best = outcomes.filter(({ wrong }) => wrong === least)
  return { best: isChoice || best[0]?.reading !== 'added' ? best : best.slice(0, 1), isChoice }
}

/**
 * Returns the vote of a column without income of its own, after a reading that columns and tables beside it decided for
 * was tried: it is taken where fewer figures must then be wrong.
 *
 * @param own - its vote so far
 * @param beside - votes of other columns of its table, and of tables that state the same money
 */
export const heardBeside = (
  own: Vote,
  beside: readonly Vote[],
  relations: readonly Relation[],
  flows: Flows,
  cells: Cells,
): Vote => {
  if (own.isChoice || (own.best[0]?.wrong ?? 0) === 0) return own
  const words = new Set(
    beside.flatMap(({ best: [only, more] }) =>
      only !== undefined && more === undefined && only.wrong === 0 && only.reading !== 'added' ? [only.reading] : [],
    ),
  )
  const [word, contrary] = words
  if (word === undefined || contrary !== undefined) return own
  const [published, heard] = [outcomeOf(relations, flows, cells, 'added'), outcomeOf(relations, flows, cells, word)]
  return heard.wrong < published.wrong ? { best: [heard], isChoice: false } : own
}

/** A reading; `rivals` are those that do as well, where some total fails in each. */
export interface Decision {
  readonly reading: Reading
  readonly rivals: readonly Outcome[]
}

/**
 * Returns the reading that one table's totals decided for. Where several need equally many figures to be wrong, the
 * tables beside it decide, if they agree; otherwise it stays in doubt.
 *
 * @param own - the vote of the table
 * @param beside - votes of other columns of the table, and of tables that state the same money
 */
export const decide = (own: Vote, beside: readonly Vote[]): Decision => {
  const [first, another] = own.best
  if (first === undefined || another === undefined || first.wrong === 0)
    return { reading: first?.reading ?? 'added', rivals: [] }
  const known = new Set(own.best.map(({ reading }) => reading))
  const heard = new Set(
    beside.flatMap(({ isChoice, best: [only, more] }) =>
      isChoice && only !== undefined && more === undefined && known.has(only.reading) ? [only.reading] : [],
    ),
  )
  const [word, contrary] = heard
  return word === undefined || contrary !== undefined
    ? { reading: first.reading, rivals: own.best }
    : { reading: word, rivals: [] }
}

/** Why nothing is claimed of a sum while its reading is in doubt. */
const incomeInDoubt =
  'The totals of this table do not show whether income is added or taken off. Say which it is, and check these figures against the ledger'

/**
 * Returns relations under the reading decided for; those that a rival reading sees otherwise say that they are in
 * doubt.
 */
export const asDecided = (
  relations: readonly Relation[],
  flows: Flows,
  { reading, rivals }: Decision,
): readonly Relation[] => {
  const read = underReading(relations, flows, reading)
  if (rivals.length === 0) return read
  return read.map((relation) => {
    const seen = new Set(rivals.map(({ violated }) => violated.get(relation.equation.id)))
    const isSeenOtherwise =
      seen.size > 1 || [totalCell(relation), ...termsOf(relation)].some((cell) => flows.get(cell) === 'in')
    return isSeenOtherwise ? { ...relation, doubt: incomeInDoubt } : relation
  })
}
