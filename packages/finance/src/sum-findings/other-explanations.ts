import { counted, Decimal, listed } from '@imt/core'
import { directionOf } from '../income-sign/direction.js'
import { oncePer } from '../once-per.js'
import { fails, type PlacedFigure, type Relation } from '../relation/relation.js'
import { isOfRows, mayLackRow } from './row-faults.js'
import { rowsThatFail, shiftedRows } from './shifted-row.js'
import type { Fault, SumCheck, Violated } from './sum-check.js'

/** A kind of single explanation other than a wrong figure: what was tried of it, and what of that fits, in words. */
interface Tried {
  readonly words: string
  readonly fits: readonly string[]
}

/** Rows that a failing sum has beyond these are not tried one by one, and nothing is then said of them. */
const mostRows = 5_000

const relationsOfRow: (check: SumCheck) => ReadonlyMap<string, readonly Relation[]> = oncePer((check: SumCheck) => {
  const found = new Map<string, Relation[]>()
  for (const relation of check.checked) {
    if (!isOfRows(relation)) continue
    for (const { cell } of relation.terms) {
      const known = found.get(cell.rowAt)
      if (known) known.push(relation)
      else found.set(cell.rowAt, [relation])
    }
  }
  return found
})

const none = new Decimal(0)

const addedByRow: (relation: Relation) => ReadonlyMap<string, Decimal> = oncePer(({ terms }: Relation) => {
  const added = new Map<string, Decimal>()
  for (const { cell, sign } of terms)
    if (cell.figure.value !== null)
      added.set(cell.rowAt, (added.get(cell.rowAt) ?? none).plus(cell.figure.value.times(sign)))
  return added
})

const addedBy = (relation: Relation, rowAt: string): Decimal => addedByRow(relation).get(rowAt) ?? none

/** A row that no total should hold, or all twice; or one that a single total leaves out or counts twice. */
const byRow = (check: SumCheck, { violated }: Fault): readonly Tried[] => {
  const first = violated.find(({ relation }) => isOfRows(relation))
  if (first === undefined) return []
  const rows = new Map<string, PlacedFigure>(first.relation.terms.map(({ cell }) => [cell.rowAt, cell]))
  if (rows.size === 0 || rows.size > mostRows) return []
  const words = `${counted(rows.size, 'row')} left out or counted twice`
  // No row of a table can be why figures that are no sum of rows disagree.
  if (!violated.every(({ relation }) => isOfRows(relation))) return [{ words, fits: [] }]
  const isOneTotal = violated.every(({ relation }) => relation.total.rowAt === first.relation.total.rowAt)
  const failing = new Set(violated.map(({ relation }) => relation))
  const isPutRight = (rowAt: string, sign: 1 | -1): boolean => {
    const puts = ({ relation, violation: { difference } }: Violated): boolean =>
      difference !== null && addedBy(relation, rowAt).times(sign).equals(difference)
    if (!puts(first) || !violated.every(puts)) return false
    return (relationsOfRow(check).get(rowAt) ?? []).every(
      (relation) =>
        failing.has(relation) ||
        (isOneTotal && relation.total.rowAt !== first.relation.total.rowAt) ||
        addedBy(relation, rowAt).isZero(),
    )
  }
  const fits = [...rows].flatMap(([rowAt, { row }]) =>
    isPutRight(rowAt, -1) ? [`"${row}" is one row too many`] : isPutRight(rowAt, 1) ? [`"${row}" counts twice`] : [],
  )
  return [{ words, fits }]
}

const byShift = (check: SumCheck, { violated }: Fault): readonly Tried[] => {
  const rows = rowsThatFail(check, violated)
  if (rows.size === 0 || rows.size > mostRows) return []
  const all = new Set(violated.map(({ relation }) => relation.id))
  const shifted = shiftedRows(check, violated)
  if (shifted === undefined) return []
  const fits = shifted
    .filter(({ explained }) => explained.size === all.size)
    .map(({ row }) => `the figures of "${row[0]?.row ?? ''}" stand one column beside their own`)
  return [{ words: `${counted(rows.size, 'row')} moved by a column`, fits }]
}

/** Income taken off where it is added, or the reverse; and spending. */
const byIncome = (check: SumCheck, { violated }: Fault): readonly Tried[] => {
  const isIncome = ({ row }: PlacedFigure): boolean => directionOf(row) === 'in'
  const isMixed = ({ kind, terms, alongRow }: Relation): boolean =>
    kind === 'sum' &&
    alongRow !== true &&
    terms.some(({ cell }) => isIncome(cell)) &&
    terms.some(({ cell }) => !isIncome(cell))
  if (!violated.some(({ relation }) => isMixed(relation))) return []
  const turned = (relation: Relation, turnsIncome: boolean): Relation =>
    isMixed(relation)
      ? {
          ...relation,
          terms: relation.terms.map((term) =>
            isIncome(term.cell) === turnsIncome ? { ...term, sign: term.sign === 1 ? -1 : 1 } : term,
          ),
        }
      : relation
  const agrees = (relations: readonly Relation[], turnsIncome: boolean): boolean =>
    !relations.some((relation) => fails(turned(relation, turnsIncome)))
  const tables = new Set(violated.map(({ relation }) => relation.total.table))
  const fits = [true, false].filter(
    (turnsIncome) =>
      agrees(
        violated.map(({ relation }) => relation),
        turnsIncome,
      ) &&
      agrees(
        check.checked.filter(({ total }) => tables.has(total.table)),
        turnsIncome,
      ),
  )
  return [{ words: '2 other ways to count income', fits: fits.length > 0 ? ['income counts the other way'] : [] }]
}

/** Other readings of what a total covers were tried when it was read: one that agrees would have been taken. */
const byReading = ({ violated }: Fault): readonly Tried[] => {
  const count = violated.reduce((sum, { relation: { readings = 0 } }) => sum + readings, 0)
  return count === 0 ? [] : [{ words: `${counted(count, 'other reading')} of the totals`, fits: [] }]
}

const byMissingRow = (fault: Fault): readonly Tried[] => {
  const totals = new Set(fault.violated.flatMap(({ relation }) => (isOfRows(relation) ? [relation.total.rowAt] : [])))
  return totals.size === 0
    ? []
    : [{ words: 'a row that is missing', fits: mayLackRow(fault) ? ['a row is missing'] : [] }]
}

/** What else than a wrong figure was tried as the single explanation of what fails. */
export interface OtherExplanations {
  /** In words, what was ruled out. */
  readonly ruledOut: string
  /** In words, what explains all that fails as well as a wrong figure does. */
  readonly fits: readonly string[]
}

/** Returns which other single explanations of a fault there are, and which were tried. */
export const otherExplanations = (check: SumCheck, fault: Fault): OtherExplanations => {
  const tried = [
    ...byMissingRow(fault),
    ...byRow(check, fault),
    ...byShift(check, fault),
    ...byIncome(check, fault),
    ...byReading(fault),
  ]
  const out = tried.filter(({ fits }) => fits.length === 0).map(({ words }) => words)
  return {
    ruledOut: out.length === 0 ? '' : `Ruled out too: ${listed(out, 'and')}.`,
    fits: tried.flatMap(({ fits }) => fits),
  }
}
