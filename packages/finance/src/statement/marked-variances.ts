import type { Decimal, Figure } from '@imt/core'
import { directionOf, type Direction } from '../income-sign/direction.js'
import { isNotAdded } from './not-added.js'
import type { Statement, StatementMeasure } from './schema.js'

/** What a row says of its variance in a word, and what its figures make of it. */
export interface MarkedVariance {
  readonly row: number
  /** The column of the mark, and those of the two figures. */
  readonly column: number
  readonly actual: number
  readonly budget: number
  /** As published: `A`, `Fav`. */
  readonly mark: string
  readonly stated: 'favourable' | 'adverse'
  readonly computed: 'favourable' | 'adverse'
  readonly direction: Direction
  /** How far the actual figure is from the budget, without its sign. */
  readonly difference: Decimal
}

const favourable = /^\(?(?:f|fav|favou?rable)\)?$/i
const adverse = /^\(?(?:a|adv|adverse|u|unfavou?rable)\)?$/i
const actuals: readonly StatementMeasure[] = ['actual', 'actualToDate', 'forecast']
const budgets: readonly StatementMeasure[] = ['plan', 'originalBudget', 'latestBudget', 'budgetToDate']
/** What is left of income and costs: whether more of it is better depends on how it is signed. */
const left = /\b(?:net|surplus|deficit|balance|position|contribution|ebitda)\b/i
const total = /\btotals?\b/i

const statedBy = (words: string | undefined): MarkedVariance['stated'] | undefined => {
  const mark = (words ?? '').trim()
  return favourable.test(mark) ? 'favourable' : adverse.test(mark) ? 'adverse' : undefined
}

const only = (columns: Statement['columns'], measures: readonly StatementMeasure[]): number | undefined => {
  const [first, second] = columns.flatMap(({ measure }, at) => (measures.includes(measure) ? [at] : []))
  return second === undefined ? first : undefined
}

const exact = (figure: Figure | undefined): Decimal | undefined =>
  figure?.kind === 'exact' && figure.value !== null ? figure.value : undefined

/** Which way the money of each row runs; nothing where that is not known. */
const directionsOf = ({ rows }: Statement): readonly (Direction | undefined)[] => {
  const plain = rows.map(({ label }) => (left.test(label) || isNotAdded(label) ? undefined : directionOf(label)))
  const areAllOut = rows.every(({ label }, at) => plain[at] === 'out' && !left.test(label))
  return rows.map(({ label }, at) => {
    // A total of both kinds is what is left of them; one that names its kind, or of one kind, is like its rows.
    if (!total.test(label) || plain[at] === 'in' || areAllOut) return plain[at]
    return /\b(?:expenditure|costs?|spend(?:ing)?|pay|expenses?)\b/i.test(label) ? plain[at] : undefined
  })
}

/**
 * Returns the rows of a statement whose variance is marked as favourable or adverse, in a column of its own, with what
 * the figures make of it: spending above budget is adverse, income above budget favourable. Only where one column
 * states a budget and one what became of it.
 */
export const markedVariances = (statement: Statement): readonly MarkedVariance[] => {
  const { columns, rows } = statement
  const [actual, budget] = [only(columns, actuals), only(columns, budgets)]
  if (actual === undefined || budget === undefined) return []
  const directions = directionsOf(statement)
  return columns.flatMap((_, column) =>
    rows.flatMap(({ cells }, row): readonly MarkedVariance[] => {
      const mark = cells[column]?.words
      const stated = statedBy(mark)
      const [became, planned] = [exact(cells[actual]?.amount), exact(cells[budget]?.amount)]
      const direction = directions[row]
      if (mark === undefined || stated === undefined || direction === undefined) return []
      // Amounts of one sign are compared by their size, however income and costs are signed.
      if (became === undefined || planned === undefined || became.isNegative() !== planned.isNegative()) return []
      const more = became.abs().comparedTo(planned.abs())
      if (more === 0) return []
      const computed = more > 0 === (direction === 'in') ? 'favourable' : 'adverse'
      const difference = became.minus(planned).abs()
      return [{ row, column, actual, budget, mark: mark.trim(), stated, computed, direction, difference }]
    }),
  )
}
