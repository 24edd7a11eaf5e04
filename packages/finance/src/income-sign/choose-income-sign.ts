import { cellsOf, reconciled, type Relation } from '../relation/relation.js'
import { countingIncome, incomeSigns, type Directions, type IncomeSign } from './income-sign.js'

/** Returns how many of the relations fail, everything as published. */
export const failureCount = (relations: readonly Relation[]): number =>
  reconciled(relations, { maximumChanges: 0 }).violations.length

/** More figures than this in one place cannot be told; each total that fails then counts as one. */
const mostChanges = 3

/**
 * How the sums of a table come out if they count income one way: how many figures must be wrong, and which relations
 * fail, each with those it must be looked at with.
 */
interface Trial {
  readonly sign: IncomeSign
  readonly wrong: number
  readonly violated: ReadonlyMap<string, string>
}

const tried = (relations: readonly Relation[], directions: Directions, sign: IncomeSign): Trial => {
  const { components } = reconciled(countingIncome(relations, directions, sign), { maximumChanges: mostChanges })
  return {
    sign,
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

/** The ways to count income by which the fewest figures of a table must be wrong. */
export interface BestSigns {
  readonly best: readonly Trial[]
  /** True where there was more than one way to choose from. */
  readonly isChoice: boolean
}

/**
 * A table of surpluses without income shows in its totals alone that spending is taken off. One total below zero is
 * rather a sign too many.
 */
const isSurplus = (relations: readonly Relation[], directions: Directions): boolean =>
  relations.filter(
    ({ total, terms }) => terms.some(({ cell }) => directions.has(cell)) && total.figure.value?.lessThan(0) === true,
  ).length > 1

/**
 * Returns by which ways to count income the totals of one table agree, or else the fewest figures must be wrong.
 *
 * @param relations - the sums of one column of one table, everything added
 * @param directions - which of its figures are income, which spending
 * @param possible - how its totals may count income, by the signs that it is published with
 */
export const bestSigns = (
  relations: readonly Relation[],
  directions: Directions,
  possible: readonly IncomeSign[],
): BestSigns => {
  // Without income to count, all ways but that of a table of surpluses say the same, and none is preferred to what is
  // published.
  const hasIncome = [...directions].some(
    ([{ figure }, direction]) => direction === 'in' && figure.value?.isZero() === false,
  )
  const signs: readonly IncomeSign[] = hasIncome
    ? possible
    : isSurplus(relations, directions)
      ? ['added', 'spendingOff']
      : ['added']
  const isChoice = hasIncome && signs.length > 1
  const none: ReadonlyMap<string, string> = new Map()
  const agreeing = signs
    .filter((sign) => failureCount(countingIncome(relations, directions, sign)) === 0)
    .map((sign): Trial => ({ sign, wrong: 0, violated: none }))
  if (agreeing.length > 0) return { best: hasIncome ? agreeing : agreeing.slice(0, 1), isChoice }
  if (!hasIncome && signs.length === 1) return { best: [{ sign: 'added', wrong: 1, violated: none }], isChoice }
  const trials = signs.map((sign) => tried(relations, directions, sign))
  // One sign turned may hide how the others are meant: if several figures must be wrong as published, other ways are
  // tried.
  const isHidden = !isChoice && hasIncome && trials.every(({ wrong }) => wrong > 1)
  const all = isHidden ? incomeSigns.map((sign) => tried(relations, directions, sign)) : trials
  const least = all.reduce((fewest, { wrong }) => Math.min(fewest, wrong), Infinity)
  const best = all.filter(({ wrong }) => wrong === least)
  return { best: isChoice || best[0]?.sign !== 'added' ? best : best.slice(0, 1), isChoice }
}

/** What neighbours that each have a sign agree on; `undefined` if they have none, or differ. */
const agreed = (signs: readonly IncomeSign[]): IncomeSign | undefined => {
  const [sign, contrary] = new Set(signs)
  return contrary === undefined ? sign : undefined
}

/**
 * Returns the best signs of a column without income of its own, after a way that columns and tables beside it decided
 * for was tried: it is taken where fewer figures must then be wrong.
 *
 * @param own - its best signs so far
 * @param beside - best signs of other columns of its table, and of tables that state the same money
 */
export const fromNeighbours = (
  own: BestSigns,
  beside: readonly BestSigns[],
  relations: readonly Relation[],
  directions: Directions,
): BestSigns => {
  if (own.isChoice || (own.best[0]?.wrong ?? 0) === 0) return own
  const sign = agreed(
    beside.flatMap(({ best: [only, more] }) =>
      only !== undefined && more === undefined && only.wrong === 0 && only.sign !== 'added' ? [only.sign] : [],
    ),
  )
  if (sign === undefined) return own
  const [published, turned] = [tried(relations, directions, 'added'), tried(relations, directions, sign)]
  return turned.wrong < published.wrong ? { best: [turned], isChoice: false } : own
}

/** How a table counts income; `rivals` are the ways that do as well, where some total fails in each. */
export interface ChosenSign {
  readonly sign: IncomeSign
  readonly rivals: readonly Trial[]
}

/**
 * Returns how one table's totals count income. Where several ways need equally many figures to be wrong, the tables
 * beside it decide, if they agree; otherwise it stays in doubt.
 *
 * @param own - the best signs of the table
 * @param beside - best signs of other columns of the table, and of tables that state the same money
 */
export const chooseIncomeSign = (own: BestSigns, beside: readonly BestSigns[]): ChosenSign => {
  const [first, another] = own.best
  if (first === undefined || another === undefined || first.wrong === 0)
    return { sign: first?.sign ?? 'added', rivals: [] }
  const known = new Set(own.best.map(({ sign }) => sign))
  const sign = agreed(
    beside.flatMap(({ isChoice, best: [only, more] }) =>
      isChoice && only !== undefined && more === undefined && known.has(only.sign) ? [only.sign] : [],
    ),
  )
  return sign === undefined ? { sign: first.sign, rivals: own.best } : { sign, rivals: [] }
}

/** Why nothing is claimed of a sum while it is in doubt how it counts income. */
const incomeInDoubt =
  'The totals of this table do not show whether income is added or taken off. Say which it is, and check these figures against the ledger'

/**
 * Returns relations that count income the way decided for; those that a rival sees otherwise say that they are in
 * doubt.
 */
export const withChosenSign = (
  relations: readonly Relation[],
  directions: Directions,
  { sign, rivals }: ChosenSign,
): readonly Relation[] => {
  const counting = countingIncome(relations, directions, sign)
  if (rivals.length === 0) return counting
  return counting.map((relation) => {
    const seen = new Set(rivals.map(({ violated }) => violated.get(relation.id)))
    const isSeenOtherwise = seen.size > 1 || cellsOf(relation).some((cell) => directions.get(cell) === 'in')
    return isSeenOtherwise ? { ...relation, doubt: incomeInDoubt } : relation
  })
}
