import type { Decimal } from '@imt/core'
import { type Figure } from '@imt/core'
import type { Direction } from '../../income-sign/direction.js'
import type { Statement, StatementMeasure } from '../schema.js'
import { betterWhen } from './better-when.js'
import { markColumns, type MarkColumn } from './mark-columns.js'
import { isSide, senseOf, type Sense } from './sense.js'

/** What a row says of its variance in a word, and what its figures make of it. */
export interface MarkedVariance {
  readonly row: number
  /** The column of the mark, and those of the two figures. */
  readonly column: number
  readonly actual: number
  readonly budget: number
  /** As published: `A`, `Fav`. */
  readonly mark: string
  readonly stated: Sense
  readonly computed: Sense
  readonly direction: Direction
  /** Whether its figure, without its sign, is above the budget. */
  readonly isAbove: boolean
  /** How far the actual figure is from the budget, without its sign. */
  readonly difference: Decimal
  /** The column of the variance where it states another size than the two figures make: one of the three is wrong. */
  readonly apart?: number
}

interface Judged extends MarkedVariance {
  readonly isNamed: boolean
}

const actuals: readonly StatementMeasure[] = ['actual', 'actualToDate', 'forecast']
const budgets: readonly StatementMeasure[] = ['plan', 'originalBudget', 'latestBudget', 'budgetToDate']

const exact = (figure: Figure | undefined): Decimal | undefined =>
  figure?.kind === 'exact' && figure.value !== null ? figure.value : undefined

interface Pair {
  readonly actual: number
  readonly budget: number
}

/** How many of the variances of a column are the difference of two others, whatever their sign. */
const explained = ({ rows }: Statement, variance: number, { actual, budget }: Pair): number =>
  rows.filter(({ cells }) => {
    const [stated, became, planned] = [variance, actual, budget].map((at) => exact(cells[at]?.amount))
    return (
      stated !== undefined &&
      !stated.isZero() &&
      became !== undefined &&
      planned !== undefined &&
      stated.abs().equals(became.minus(planned).abs())
    )
  }).length

/** The budget and what became of it: the only ones, or those from which the most variances are made. */
const pairFor = (statement: Statement, { variance }: MarkColumn): Pair | undefined => {
  const of = (measures: readonly StatementMeasure[]): readonly number[] =>
    statement.columns.flatMap(({ measure }, at) => (measures.includes(measure) ? [at] : []))
  const pairs = of(actuals).flatMap((actual) => of(budgets).map((budget): Pair => ({ actual, budget })))
  if (pairs.length < 2 || variance === undefined) return pairs.length === 1 ? pairs[0] : undefined
  const [best, second] = pairs
    .map((pair) => ({ pair, rows: explained(statement, variance, pair) }))
    .sort((a, b) => b.rows - a.rows)
  return best !== undefined && best.rows > (second?.rows ?? 0) ? best.pair : undefined
}

/** The variance of a row that states another size than its two figures make: each may hide half its last digit. */
const apartOf = (
  { variance }: MarkColumn,
  cells: Statement['rows'][number]['cells'],
  more: Decimal,
): Pick<MarkedVariance, 'apart'> => {
  const figure = variance === undefined ? undefined : cells[variance]?.amount
  const stated = exact(figure)
  if (variance === undefined || stated === undefined) return {}
  const [low, high] = [figure?.low ?? stated, figure?.high ?? stated]
  const isApart = stated.abs().minus(more.abs()).abs().greaterThan(high.minus(low).times(1.5))
  return isApart ? { apart: variance } : {}
}

const judged = (statement: Statement, columns: MarkColumn): readonly Judged[] => {
  const pair = pairFor(statement, columns)
  if (pair === undefined) return []
  const { actual, budget } = pair
  const better = betterWhen(statement, budget)
  return statement.rows.flatMap(({ cells }, row): readonly Judged[] => {
    const mark = cells[columns.marks]?.words?.trim()
    const stated = mark === undefined ? undefined : senseOf(mark)
    const [became, planned] = [exact(cells[actual]?.amount), exact(cells[budget]?.amount)]
    const own = better[row]
    if (mark === undefined || stated === undefined || (own === undefined && !isSide(stated))) return []
    if (became === undefined || planned === undefined || became.isNegative() !== planned.isNegative()) return []
    const more = became.minus(planned)
    if (more.isZero()) return []
    const isAbove = became.abs().greaterThan(planned.abs())
    const computed = isSide(stated)
      ? more.isPositive()
        ? 'over'
        : 'under'
      : more.isPositive() === (own?.when === 1)
        ? 'favourable'
        : 'adverse'
    return [
      {
        row,
        column: columns.marks,
        actual,
        budget,
        mark,
        // Below zero, "under" is said of the size or of the figure with its sign: neither is wrong.
        stated: isSide(stated) && planned.isNegative() ? computed : stated,
        computed,
        direction: own?.direction ?? 'out',
        isNamed: own === undefined || own.isNamed || isSide(stated),
        isAbove,
        difference: more.abs(),
        ...apartOf(columns, cells, more),
      },
    ]
  })
}

/**
 * Returns the rows of a statement whose variance is marked as favourable or adverse, with what the figures make of it:
 * spending above budget is adverse, income above budget favourable. Only where it is known which columns state the
 * budget and what became of it. Rows that nothing but the want of another word makes spending are judged where their
 * marks bear it out: most of the marks agree.
 */
export const markedVariances = (statement: Statement): readonly MarkedVariance[] =>
  markColumns(statement).flatMap((columns) => {
    const all = judged(statement, columns)
    const agreeing = all.filter(({ stated, computed }) => stated === computed).length
    const against = all.filter(({ isNamed, stated, computed }) => !isNamed && stated !== computed).length
    return against > 0 && agreeing <= against ? all.filter(({ isNamed }) => isNamed) : all
  })
