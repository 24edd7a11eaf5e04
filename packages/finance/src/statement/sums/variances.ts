import type { Figure } from '@imt/core'
import { fails, type PlacedFigure, type Relation } from '../../relation/relation.js'
import type { MarkedSigns } from '../marks/marked-signs.js'
import type { Statement, StatementColumn, StatementMeasure } from '../schema.js'
import type { StatementCells } from './statement-cells.js'

/** A row of a table, and the columns of which its variance may be the difference. */
interface Difference {
  readonly row: number
  readonly more: number
  readonly less: number
}

/** The rows of a table in three columns: the variance, and the two that it may be made from. */
interface Columns {
  readonly cells: StatementCells
  readonly column: number
  readonly first: number
  readonly second: number
  /** Where variances stand without signs, beside marks: each is the greater figure less the smaller. */
  readonly marked?: MarkedSigns
}

const figureIn = (cells: StatementCells, row: number, column: number): Figure | undefined =>
  cells[row]?.[column]?.figure

const relationOf = (
  cells: StatementCells,
  column: number,
  { row, more, less }: Difference,
  parts: string,
): readonly Relation[] => {
  const [total, added, taken]: readonly (PlacedFigure | undefined)[] = [column, more, less].map(
    (at) => cells[row]?.[at],
  )
  return total === undefined || added === undefined || taken === undefined
    ? []
    : [
        {
          id: `row ${String(row)}, column ${String(column)}`,
          kind: 'sum',
          total,
          terms: [
            { cell: added, sign: 1 },
            { cell: taken, sign: -1 },
          ],
          across: false,
          alongRow: true,
          parts,
        },
      ]
}

const violatedRows = ({ cells, column }: Columns, differences: readonly Difference[]): ReadonlySet<number> => {
  const rows = new Set<number>()
  for (const item of differences) if (relationOf(cells, column, item, '').some(fails)) rows.add(item.row)
  return rows
}

/** Without three rows that agree, nothing shows what a variance is made from. */
const leastAgreeing = 3
/** Fewer do where the headings say it, and most rows agree: the others are then wrong, and not another column's. */
const leastOfNamed = 2

const plans: readonly StatementMeasure[] = ['plan', 'originalBudget', 'latestBudget', 'budgetToDate']
const outcomes: readonly StatementMeasure[] = ['actual', 'actualToDate', 'forecast']

const areTwoYears = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other && [one, other].every((of) => /^\d/.test(of))

/** Whether two columns are, by their headings, a budget and what became of it. */
const isNamed = (one: StatementColumn | undefined, other: StatementColumn | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  ((plans.includes(one.measure) && outcomes.includes(other.measure)) ||
    (plans.includes(other.measure) && outcomes.includes(one.measure)) ||
    // A change stands beside the same figure of two years.
    (one.measure === 'other' && other.measure === 'other' && areTwoYears(one.of, other.of)))

/** Rows by which the two columns are chosen; all rows are then checked. */
const sample = 60

interface Directed {
  readonly chosen: readonly Difference[]
  /** Rows that agree in one direction or the other and are not zero. */
  readonly telling: number
  readonly neither: number
}

/** Whether what is stated lies nearer to the first less the second than to the reverse. */
const isNearerForwards = ({ cells, column, first, second }: Columns, row: number): boolean => {
  const [stated, more, less] = [column, first, second].map((at) => figureIn(cells, row, at)?.value)
  return stated && more && less
    ? stated
        .minus(more.minus(less))
        .abs()
        .lessThanOrEqualTo(stated.minus(less.minus(more)).abs())
    : true
}

/**
 * Each of the first rows in the direction that fits; a row that fits neither takes that of most rows, or where both are
 * used the nearer.
 */
const directed = (columns: Columns, count: number): Directed => {
  const { cells, column, first, second, marked } = columns
  // A dash says none; what is made of dashes alone says nothing.
  const states = (row: number, at: number): boolean => (figureIn(cells, row, at)?.value ?? null) !== null
  const isNone = (row: number, at: number): boolean => figureIn(cells, row, at)?.absence === 'dash'
  const rows = cells
    .slice(0, count)
    .flatMap((_, row) =>
      states(row, column) &&
      [first, second].every((at) => states(row, at) || isNone(row, at)) &&
      [first, second].some((at) => states(row, at))
        ? [row]
        : [],
    )
  const forwards = rows.map((row): Difference => ({ row, more: first, less: second }))
  const backwards = rows.map((row): Difference => ({ row, more: second, less: first }))
  const notForwards = violatedRows(columns, forwards)
  const notBackwards = violatedRows(columns, backwards)
  const usual = notForwards.size <= notBackwards.size ? forwards : backwards
  const isNeither = (row: number): boolean => notForwards.has(row) && notBackwards.has(row)
  const areBothUsed =
    marked !== undefined ||
    (rows.some((row) => notForwards.has(row) && !notBackwards.has(row)) &&
      rows.some((row) => notBackwards.has(row) && !notForwards.has(row)))
  const signOf = (row: number): 1 | -1 | undefined => marked?.signs[row]?.sign
  /** How many more rows of a mark run forwards than backwards. */
  const leanings = new Map<1 | -1 | undefined, number>()
  for (const row of rows)
    if (!isNeither(row))
      leanings.set(
        signOf(row),
        (leanings.get(signOf(row)) ?? 0) + Number(notBackwards.has(row)) - Number(notForwards.has(row)),
      )
  const leaning = (row: number): number => (signOf(row) === undefined ? 0 : (leanings.get(signOf(row)) ?? 0))
  const forNeither = (row: number): readonly Difference[] => {
    if (!areBothUsed) return usual
    const most = leaning(row)
    return (most === 0 ? isNearerForwards(columns, row) : most > 0) ? forwards : backwards
  }
  // Beside marks a variance is a size: below zero it is wrong, and not the reverse.
  const isBelow = (row: number): boolean =>
    marked !== undefined && figureIn(cells, row, column)?.value?.isNegative() === true
  const forRow = (row: number): readonly Difference[] => {
    if (isNeither(row)) return forNeither(row)
    if (isBelow(row)) return notForwards.has(row) ? forwards : backwards
    return notForwards.has(row) ? backwards : notBackwards.has(row) ? forwards : usual
  }
  return {
    chosen: rows.flatMap((row, index) => forRow(row)[index] ?? []),
    telling: rows.filter((row) => !isNeither(row) && figureIn(cells, row, column)?.value?.isZero() === false).length,
    neither: rows.filter(isNeither).length,
  }
}

/** Tables wider than this are not searched for what their variances are made from. */
const widest = 16

/**
 * Returns the variances of a column, each from the two columns that explain most of them. Where favourable is positive,
 * income runs one way and spending the other, so each row may take either direction.
 *
 * @param statement - as published
 * @param cells - its figures
 * @param column - the variances
 * @param marked - their signs, where they stand without them beside marks
 */
export const variances = (
  { columns }: Statement,
  cells: StatementCells,
  column: number,
  marked?: MarkedSigns,
): readonly Relation[] => {
  if (columns.length > widest) return []
  const others = columns.flatMap(({ measure }, at) =>
    at !== column && measure !== 'variance' && measure !== 'percent' ? [at] : [],
  )
  const signed = marked === undefined ? {} : { marked }
  let best: { readonly first: number; readonly second: number; readonly score: number } | undefined
  for (const first of others) {
    for (const second of others.filter((at) => at > first)) {
      const { telling, neither } = directed({ cells, column, first, second, ...signed }, sample)
      const isEnough = isNamed(columns[first], columns[second])
        ? telling >= leastOfNamed && telling > neither
        : telling >= leastAgreeing && telling >= 3 * neither
      if (!isEnough) continue
      const score = telling - 2 * neither
      if (best === undefined || score > best.score) best = { first, second, score }
    }
  }
  if (best === undefined) return []
  const { first, second } = best
  const heading = (at: number): string => `"${columns[at]?.heading ?? ''}"`
  return directed({ cells, column, first, second, ...signed }, cells.length).chosen.flatMap((item) =>
    relationOf(cells, column, item, `${heading(item.more)} less ${heading(item.less)}`),
  )
}
