import type { Figure, JsonPointer } from '@imt/core'
import { reconcile } from '@imt/reconcile'
import type { Statement } from '../schema.js'
import type { Relation } from '../../relation/relation.js'

/** Where the figures of a statement stand, by row and column. */
export interface Place {
  readonly at: (row: number, column: number) => JsonPointer
  readonly figure: (row: number, column: number) => Figure | undefined
}

interface Difference {
  readonly row: number
  readonly more: number
  readonly less: number
}

const difference = (place: Place, column: number, { row, more, less }: Difference): Relation['equation'] => ({
  id: `row ${String(row)}, column ${String(column)}`,
  kind: 'sum',
  total: place.at(row, column),
  terms: [
    { cell: place.at(row, more), sign: 1 },
    { cell: place.at(row, less), sign: -1 },
  ],
})

const violatedRows = (place: Place, column: number, differences: readonly Difference[]): ReadonlySet<number> => {
  const equations = differences.map((item) => difference(place, column, item))
  const cells = new Map<JsonPointer, Figure>()
  for (const { row, more, less } of differences) {
    for (const at of [column, more, less]) {
      const figure = place.figure(row, at)
      if (figure) cells.set(place.at(row, at), figure)
    }
  }
  const violations = new Set(
    reconcile({ cells, equations, maximumChanges: 0, absentAsZero: ['dash'] }).violations.map(
      ({ equation }) => equation,
    ),
  )
  return new Set(differences.flatMap(({ row }, index) => (violations.has(equations[index]?.id ?? '') ? [row] : [])))
}

/** Without three rows that agree, nothing shows what a variance is made from. */
const leastAgreeing = 3

/** Rows by which the two columns are chosen; all rows are then checked. */
const sample = 60

interface Directed {
  readonly chosen: readonly Difference[]
  /** Rows that agree in one direction or the other and are not zero. */
  readonly telling: number
  readonly neither: number
}

/** Whether what is stated lies nearer to the first less the second than to the reverse. */
const isNearerForwards = (place: Place, row: number, column: number, first: number, second: number): boolean => {
  const [stated, more, less] = [column, first, second].map((at) => place.figure(row, at)?.value)
  return stated && more && less
    ? stated
        .minus(more.minus(less))
        .abs()
        .lessThanOrEqualTo(stated.minus(less.minus(more)).abs())
    : true
}

/**
 * Each row in the direction that fits; a row that fits neither takes that of most rows, or where both are used the
 * nearer.
 */
const directed = (statement: Statement, place: Place, column: number, first: number, second: number): Directed => {
  // A dash says none; what is made of dashes alone says nothing.
  const states = (row: number, at: number): boolean => (place.figure(row, at)?.value ?? null) !== null
  const isNone = (row: number, at: number): boolean => place.figure(row, at)?.absence === 'dash'
  const rows = statement.rows.flatMap((_, row) =>
    states(row, column) &&
    [first, second].every((at) => states(row, at) || isNone(row, at)) &&
    [first, second].some((at) => states(row, at))
      ? [row]
      : [],
  )
  const forwards = rows.map((row): Difference => ({ row, more: first, less: second }))
  const backwards = rows.map((row): Difference => ({ row, more: second, less: first }))
  const notForwards = violatedRows(place, column, forwards)
  const notBackwards = violatedRows(place, column, backwards)
  const usual = notForwards.size <= notBackwards.size ? forwards : backwards
  const isNeither = (row: number): boolean => notForwards.has(row) && notBackwards.has(row)
  const areBothUsed =
    rows.some((row) => notForwards.has(row) && !notBackwards.has(row)) &&
    rows.some((row) => notBackwards.has(row) && !notForwards.has(row))
  const forRow = (row: number): readonly Difference[] => {
    if (isNeither(row))
      return areBothUsed ? (isNearerForwards(place, row, column, first, second) ? forwards : backwards) : usual
    return notForwards.has(row) ? backwards : notBackwards.has(row) ? forwards : usual
  }
  return {
    chosen: rows.flatMap((row, index) => forRow(row)[index] ?? []),
    telling: rows.filter((row) => !isNeither(row) && place.figure(row, column)?.value?.isZero() === false).length,
    neither: rows.filter(isNeither).length,
  }
}

/** Tables wider than this are not searched for what their variances are made from. */
const widest = 16

/**
 * Returns the variances of a column, each from the two columns that explain most of them. Where favourable is positive,
 * income runs one way and spending the other, so each row may take either direction.
 */
export const variances = (statement: Statement, place: Place, column: number): readonly Relation[] => {
  if (statement.columns.length > widest) return []
  const others = statement.columns.flatMap(({ measure }, at) =>
    at !== column && measure !== 'variance' && measure !== 'percent' ? [at] : [],
  )
  const head: Statement = { ...statement, rows: statement.rows.slice(0, sample) }
  let best: { readonly first: number; readonly second: number; readonly score: number } | undefined
  for (const first of others) {
    for (const second of others.filter((at) => at > first)) {
      const { telling, neither } = directed(head, place, column, first, second)
      if (telling < leastAgreeing || telling < 3 * neither) continue
      const score = telling - 2 * neither
      if (best === undefined || score > best.score) best = { first, second, score }
    }
  }
  if (best === undefined) return []
  const heading = (at: number): string => `"${statement.columns[at]?.heading ?? ''}"`
  return directed(statement, place, column, best.first, best.second).chosen.map((item) => ({
    equation: difference(place, column, item),
    across: false,
    parts: `${heading(item.more)} less ${heading(item.less)}`,
  }))
}
