import { Decimal } from '@imt/core'
import type { PlacedFigure, Relation } from '../relation/relation.js'
import { shiftedRows, type ShiftedRow } from './shifted-row.js'
import type { Fault, SumCheck, Violated } from './sum-check.js'

/**
 * One row that explains why totals fail in several columns at once: `missing` from the table, `repeated` in it,
 * `leftOut` of the total or `countedTwice` in it, or `shifted` by a column.
 */
export interface RowFault {
  readonly kind: 'missing' | 'repeated' | 'leftOut' | 'countedTwice' | 'shifted'
  /** The total in each column in which it fails, in the order of the columns. */
  readonly violated: readonly Violated[]
  /** The row, where it is in the table: its figures under the same columns. */
  readonly row: readonly PlacedFigure[]
  readonly explains: ReadonlySet<Fault>
  readonly shifted?: ShiftedRow
}

/** True for a sum of the rows of one table, which a row too many or too few may put out. */
export const isOfRows = ({ kind, across, alongRow }: Relation): boolean =>
  kind === 'sum' && !across && alongRow !== true

/**
 * True where one row too many or too few, with nothing in other columns, explains all that fails: no figure need then
 * be wrong.
 */
export const mayLackRow = ({ violated }: Fault): boolean => {
  const [first] = violated
  return (
    first !== undefined &&
    violated.every(({ relation }) => isOfRows(relation) && relation.total === first.relation.total)
  )
}

const digitsOf = (text: string): string => [...text.replace(/\D/g, '')].sort().join('')

/** True where the total states the digits of its parts' sum in another order: rather it was mistyped. */
const isMistyped = ({ relation: { total }, violation: { computed, stated } }: Violated): boolean =>
  computed !== null &&
  stated !== null &&
  digitsOf(stated) === digitsOf(computed) &&
  new Decimal(stated).isNegative() === new Decimal(computed).isNegative() &&
  total.figure.text.replace(/\D/g, '').length > 1

const differenceOf = ({ violation: { difference } }: Violated): Decimal => new Decimal(difference ?? 0)

/** What each row adds to the total of a relation, by the places of the rows; `undefined` where it states nothing. */
type Added = ReadonlyMap<string, { readonly cell: PlacedFigure; readonly value: Decimal } | undefined>

const addedIn = ({ terms }: Relation): Added =>
  // Of a row that stands there twice the first counts.
  new Map(
    terms.toReversed().map(({ cell, sign }) => {
      const { value } = cell.figure
      return [cell.rowAt, value === null ? undefined : { cell, value: value.times(sign) }] as const
    }),
  )

/** Rows of a total that are nothing in the columns in which it agrees, and there what a test asks. */
const rowsThat = (
  violated: readonly Violated[],
  holding: readonly Relation[],
  fits: (value: Decimal, difference: Decimal) => boolean,
): readonly (readonly PlacedFigure[])[] => {
  const failing = violated.map((each) => ({ added: addedIn(each.relation), difference: differenceOf(each) }))
  const agreeing = holding.map(addedIn)
  return (violated[0]?.relation.terms ?? []).flatMap(({ cell: { rowAt } }) => {
    const row = failing.flatMap(({ added, difference }) => {
      const found = added.get(rowAt)
      return found !== undefined && fits(found.value, difference) ? [found.cell] : []
    })
    const isNone = agreeing.every((added) => added.get(rowAt)?.value.isZero() !== false)
    return isNone && row.length === violated.length ? [row] : []
  })
}

const nameOf = ([cell]: readonly PlacedFigure[]): string => cell?.row.trim().toLowerCase() ?? ''

const kindOf = (
  violated: readonly Violated[],
  holding: readonly Relation[],
): Pick<RowFault, 'kind' | 'row'> | undefined => {
  const less = rowsThat(violated, holding, (value, difference) => value.negated().equals(difference))
  const names = new Map<string, number>()
  for (const row of less) names.set(nameOf(row), (names.get(nameOf(row)) ?? 0) + 1)
  const again = less.findLast((row) => (names.get(nameOf(row)) ?? 0) > 1)
  if (again !== undefined) return { kind: 'repeated', row: again }
  const [leftOut, another] = less
  if (leftOut !== undefined) return another === undefined ? { kind: 'leftOut', row: leftOut } : undefined
  const [countedTwice, more] = rowsThat(violated, holding, (value, difference) => value.equals(difference))
  if (countedTwice !== undefined) return more === undefined ? { kind: 'countedTwice', row: countedTwice } : undefined
  return violated.every(isMistyped) ? undefined : { kind: 'missing', row: [] }
}

/** The rows that each explain, alone, all that fails of one total in several columns. */
const ofOneTotal = (check: SumCheck): readonly RowFault[] => {
  const totals = new Map<string, Violated[]>()
  for (const violated of check.faults.flatMap((fault) => fault.violated)) {
    if (!isOfRows(violated.relation) || violated.violation.difference === null) continue
    const { rowAt } = violated.relation.total
    const ofRow = totals.get(rowAt) ?? []
    ofRow.push(violated)
    totals.set(rowAt, ofRow)
  }
  const order = new Map(check.relations.map(({ id }, at) => [id, at]))
  const faultOf = new Map(check.faults.flatMap((fault) => fault.violated.map((each) => [each, fault] as const)))
  const sumsOfRow = new Map<string, Relation[]>()
  for (const relation of check.checked.filter(isOfRows)) {
    const known = sumsOfRow.get(relation.total.rowAt)
    if (known) known.push(relation)
    else sumsOfRow.set(relation.total.rowAt, [relation])
  }
  return [...totals].flatMap(([rowAt, found]): readonly RowFault[] => {
    const violated = found.sort((a, b) => (order.get(a.relation.id) ?? 0) - (order.get(b.relation.id) ?? 0))
    const own = new Set(violated)
    const faults = new Set(violated.flatMap((each) => faultOf.get(each) ?? []))
    const explains = new Set([...faults].filter((fault) => fault.violated.every((each) => own.has(each))))
    const isWhole = explains.size === faults.size
    const cells = new Set(violated.map(({ relation }) => relation.total))
    const isInDoubt = violated.some(({ relation }) => relation.doubt !== undefined)
    if (cells.size !== violated.length || !isWhole || isInDoubt) return []
    const failing = new Set(violated.map(({ relation }) => relation))
    const holding = (sumsOfRow.get(rowAt) ?? []).filter((relation) => !failing.has(relation))
    const kind = kindOf(violated, holding)
    return kind === undefined || (cells.size < 2 && kind.kind !== 'repeated') ? [] : [{ ...kind, violated, explains }]
  })
}

/** The rows of which each, moved by a column, puts right all of some faults, if no other row does the same. */
const shifted = (check: SumCheck): readonly RowFault[] => {
  const all = check.faults.flatMap((fault) => fault.violated.map((violated) => ({ fault, violated })))
  if (all.length === 0) return []
  const rows = shiftedRows(
    check,
    all.map(({ violated }) => violated),
  )
  // Where not every row was tried, another may do the same.
  const found = (rows ?? []).flatMap((row): readonly RowFault[] => {
    const own = all.filter(({ violated }) => row.explained.has(violated.relation.id))
    const explains = new Set(own.map(({ fault }) => fault))
    const isWhole = [...explains].every((fault) =>
      fault.violated.every(({ relation }) => row.explained.has(relation.id)),
    )
    const isInDoubt = own.some(({ violated: { relation } }) => relation.doubt !== undefined)
    return isWhole && !isInDoubt && own.length > 0
      ? [{ kind: 'shifted', violated: own.map(({ violated }) => violated), row: row.row, explains, shifted: row }]
      : []
  })
  return found.filter(
    (one) => !found.some((other) => other !== one && [...other.explains].some((fault) => one.explains.has(fault))),
  )
}

/**
 * Returns the rows that each explain, alone, all that fails of some totals in several columns. They come before any
 * cell is called wrong: one row is fewer faults than several figures.
 */
export const rowFaults = (check: SumCheck): readonly RowFault[] => {
  const meet = (one: RowFault, other: RowFault): boolean => [...one.explains].some((fault) => other.explains.has(fault))
  const own = ofOneTotal(check)
  const exact = own.filter(({ kind }) => kind !== 'missing')
  const moved = shifted(check).filter((each) => !exact.some((other) => meet(each, other)))
  // That a row is missing would explain any figures: one that shows where they belong comes first.
  return [...own.filter((each) => each.kind !== 'missing' || !moved.some((other) => meet(each, other))), ...moved]
}
