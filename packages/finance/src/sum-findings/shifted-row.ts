import type { Figure } from '@imt/core'
import { oncePer } from '../once-per.js'
import { cellsOf, outcomeOf, type PlacedFigure, type Relation } from '../relation/relation.js'
import type { SumCheck, Violated } from './sum-check.js'

/** A row whose figures stand one column beside where they belong. */
export interface ShiftedRow {
  /** Its cells that are moved, as published, in the order of the columns. */
  readonly row: readonly PlacedFigure[]
  readonly way: 'right' | 'left' | 'exchanged'
  /** The relations that then agree and did not, or could not be looked at. */
  readonly agreeing: readonly Relation[]
  /** The relations that fail as published and are explained. */
  readonly explained: ReadonlySet<string>
}

/** Less does not show that a row is shifted. */
const leastAgreeing = 2

/** So many figures are added up anew for rows that may be shifted, and for each figure of what fails so many more. */
const leastAdded = 10_000
const mostAdded = 20

interface Places {
  readonly rows: ReadonlyMap<string, readonly PlacedFigure[]>
  readonly relations: ReadonlyMap<string, readonly Relation[]>
}

/** Cells of a statement and amounts of a capital line stand in the order of the columns. */
const columnOf = ({ at }: PlacedFigure): number => Number(/\/(?:cells|amounts)\/(\d+)/.exec(at)?.[1] ?? Number.NaN)

/** The figures of each row of a statement or a capital programme in the order of its columns, and their relations. */
const placesIn: (check: SumCheck) => Places = oncePer((check: SumCheck) => {
  const rows = new Map<string, PlacedFigure[]>()
  for (const cell of check.cells.values()) {
    if (Number.isNaN(columnOf(cell))) continue
    const known = rows.get(cell.rowAt)
    if (known) known.push(cell)
    else rows.set(cell.rowAt, [cell])
  }
  for (const row of rows.values()) row.sort((a, b) => columnOf(a) - columnOf(b))
  const relations = new Map<string, Relation[]>()
  for (const relation of check.relations)
    for (const { at } of cellsOf(relation)) {
      const known = relations.get(at)
      if (known) known.push(relation)
      else relations.set(at, [relation])
    }
  return { rows, relations }
})

interface Shift {
  readonly way: ShiftedRow['way']
  readonly row: readonly PlacedFigure[]
  /** What each cell should state; `undefined` for one whose figure was pushed out. */
  readonly moves: readonly (readonly [at: string, figure: Figure | undefined])[]
}

const shiftsOf = (row: readonly PlacedFigure[]): readonly Shift[] => {
  const moved = (way: 'right' | 'left', by: 1 | -1): Shift => ({
    way,
    row,
    moves: row.map(({ at }, index) => [at, row[index + by]?.figure] as const),
  })
  const exchanged = row.slice(1).flatMap((cell, index): readonly Shift[] => {
    const before = row[index]
    return before === undefined
      ? []
      : [
          {
            way: 'exchanged',
            row: [before, cell],
            moves: [
              [before.at, cell.figure],
              [cell.at, before.figure],
            ],
          },
        ]
  })
  return [moved('right', 1), moved('left', -1), ...exchanged]
}

interface Counted {
  readonly cell: PlacedFigure
  readonly sign: number
}

/** How often each figure of a long sum counts, by its place: it is not gone through for each of its rows. */
const countedInLong: (relation: Relation) => ReadonlyMap<string, Counted> = oncePer(({ total, terms }: Relation) => {
  const counted = new Map<string, Counted>()
  for (const { cell, sign } of [{ cell: total, sign: -1 }, ...terms])
    counted.set(cell.at, { cell, sign: sign + (counted.get(cell.at)?.sign ?? 0) })
  return counted
})

/** Sums of more figures than this are gone through once. */
const short = 8

/** A figure of a relation by its place, and how often it counts. */
const countedIn = (relation: Relation, at: string): Counted | undefined => {
  const { total, terms } = relation
  if (terms.length > short) return countedInLong(relation).get(at)
  let found = total.at === at ? { cell: total, sign: -1 } : undefined
  for (const { cell, sign } of terms) if (cell.at === at) found = { cell, sign: sign + (found?.sign ?? 0) }
  return found
}

const numberOf: (figure: Figure) => number = oncePer(({ value }: Figure) => value?.toNumber() ?? 0)

/** Whether a shift would put one failing sum right but for a share of its difference: most are ruled out by this. */
const mayFit = ({ moves }: Shift, { relation, violation }: Violated, share: number): boolean => {
  if (violation.difference === null) return true
  const difference = Number(violation.difference)
  let change = 0
  for (const [at, figure] of moves) {
    const known = countedIn(relation, at)
    if (known === undefined) continue
    if (figure === undefined) return true
    change += known.sign * (numberOf(figure) - numberOf(known.cell.figure))
  }
  return Math.abs(difference - change) <= Math.abs(difference) * share
}

const withFigures = (relation: Relation, figures: ReadonlyMap<string, Figure | undefined>): Relation => {
  const inPlace = (cell: PlacedFigure): PlacedFigure => {
    const figure = figures.get(cell.at)
    return figure === undefined ? cell : { ...cell, figure }
  }
  return {
    ...relation,
    total: inPlace(relation.total),
    terms: relation.terms.map((term) => ({ ...term, cell: inPlace(term.cell) })),
  }
}

const isUnknownIn = ({ moves }: Shift, relation: Relation): boolean =>
  moves.some(([at, figure]) => figure === undefined && countedIn(relation, at) !== undefined)

const explainedBy = (
  shift: Shift,
  { relations }: Places,
  violated: ReadonlyMap<string, Violated>,
  open: ReadonlySet<string>,
  budget: { left: number },
): ShiftedRow | undefined => {
  const touched = new Set(shift.row.flatMap(({ at }) => relations.get(at) ?? []))
  const looked = [...touched].filter((relation) => !isUnknownIn(shift, relation))
  const failing = looked.flatMap(({ id }) => violated.get(id) ?? [])
  if (failing.length === 0 || !failing.every((each) => mayFit(shift, each, 1))) return undefined
  for (const { terms } of looked) budget.left -= terms.length + 1
  if (budget.left < 0) return undefined
  const figures = new Map(shift.moves)
  const stillOpen = new Set<string>()
  for (const relation of looked) {
    const outcome = outcomeOf(withFigures(relation, figures))
    if (outcome === 'violated') return undefined
    if (outcome === 'unchecked') stillOpen.add(relation.id)
  }
  const agreeing = looked.filter(
    ({ id, total }) =>
      (violated.has(id) || open.has(id)) && !stillOpen.has(id) && total.figure.value?.isZero() === false,
  )
  const failed = agreeing.filter(({ id }) => violated.has(id))
  return agreeing.length < leastAgreeing || failed.length === 0
    ? undefined
    : {
        row: shift.row,
        way: shift.way,
        agreeing,
        explained: new Set([...touched].flatMap(({ id }) => (violated.has(id) ? [id] : []))),
      }
}

/** The rows of statements that failing relations hold, each with one of them. */
export const rowsThatFail = (check: SumCheck, violated: readonly Violated[]): ReadonlyMap<string, Violated> => {
  const { rows } = placesIn(check)
  const found = new Map<string, Violated>()
  for (const each of violated)
    for (const { rowAt } of cellsOf(each.relation)) {
      const row = rows.get(rowAt)
      if (row !== undefined && row.length > 1 && !found.has(rowAt)) found.set(rowAt, each)
    }
  return found
}

/**
 * Returns the rows of which each, moved by one column, would put right what fails; `undefined` where so many might that
 * not all of them are tried.
 */
export const shiftedRows = (check: SumCheck, violated: readonly Violated[]): readonly ShiftedRow[] | undefined => {
  const places = placesIn(check)
  const byId = new Map(violated.map((each) => [each.relation.id, each] as const))
  const open = new Set(check.reconciliation.unchecked.map(({ equation }) => equation))
  const figures = violated.reduce((sum, { relation: { terms } }) => sum + terms.length + 1, 0)
  const budget = { left: leastAdded + mostAdded * figures }
  const found: ShiftedRow[] = []
  for (const [rowAt, first] of rowsThatFail(check, violated))
    for (const shift of shiftsOf(places.rows.get(rowAt) ?? [])) {
      const shifted = mayFit(shift, first, 0.05) ? explainedBy(shift, places, byId, open, budget) : undefined
      if (budget.left < 0) return undefined
      if (shifted !== undefined) found.push(shifted)
    }
  return found
}
