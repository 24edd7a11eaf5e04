import type { Direction } from '../../income-sign/direction.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

/** A row that moves a balance, and whether it is added or taken off. */
export interface Movement {
  readonly row: number
  readonly sign: 1 | -1
}

const comes = /\bincome\b|\breceipts?\b|\breceived\b|\bprecepts?\b|\bturnover\b|\bdonations?\b/i
const goes = /\bexpenditure\b|\bspend(?:ing)?\b|\bcosts?\b|\bexpenses?\b|\bpayments?\b|\brepayments?\b|\bpaid\b/i
/** A total that counts a balance too is no movement; a net figure stands for others. */
const counts =
  /\bbalances?\b|\bbrought\b|\bcarried\b|\bforward\b|\bnet\b|\bless\b[^.]{0,60}\bover\b|\bsurplus\b|\bdeficit\b|%/i
const total = /\btotals?\b/i
const surplus = /\b(?:surplus|excess of (?:income|receipts))\b/i
const deficit = /\b(?:deficit|excess of (?:expenditure|payments))\b/i
const ofYear = /\b(?:year|period)\b|^[\s(]*(?:surplus|deficit)[\s/()a-z]*$|^excess of\b/i
/** A surplus of something, or of another time. */
const notOfYear =
  /\bbefore\b|\bbudget(?:ed)?\b|\bplan(?:ned)?\b|\bprevious\b|\bprior\b|\blast\b|\bcumulative\b|\b[bc]\/f\b|\bforward\b/i

const directionOf = (label: string, { direction }: ReadRow): Direction | undefined => {
  const [isIn, isOut] = [comes.test(label), goes.test(label)]
  if (isIn !== isOut) return isIn ? 'in' : 'out'
  return isIn ? undefined : direction
}

/**
 * Returns what moved a balance where every name says which way its money runs: what was received is added,
 * what was paid taken off, unless it is published below zero. Where both are summed up, their totals stand for the
 * lines. `undefined` where any name leaves it open.
 *
 * @param rows - those between the opening balance and the closing one
 * @param labels - the name of each row of the table
 * @param cells - the figures
 * @param columns - those with figures to add
 */
export const movedByName = (
  rows: readonly ReadRow[],
  labels: readonly string[],
  cells: StatementCells,
  columns: readonly number[],
): readonly Movement[] | undefined => {
  const stated = rows.filter(({ role }) => role !== 'heading')
  const ways = stated.map((row) => ({
    row,
    label: labels[row.row] ?? '',
    way: directionOf(labels[row.row] ?? '', row),
  }))
  if (ways.some(({ label }) => counts.test(label))) return undefined
  const totals = ways.filter(({ label }) => total.test(label))
  const hasTotals = ways.length > totals.length && stated.length < rows.length && totals.length > 0
  const kept = hasTotals || ways.length === totals.length ? totals : ways
  const areBoth = (['in', 'out'] as const).every((way) => kept.some((each) => each.way === way))
  if (!areBoth || kept.some(({ way }) => way === undefined)) return undefined
  // Under headings there is one total of each; a third would be of something else.
  if (hasTotals && totals.length !== 2) return undefined
  const isBelow = (row: number): boolean =>
    columns.some((column) => cells[row]?.[column]?.figure.value?.isNegative() === true)
  const arePaidBelow = kept.some(({ row, way }) => way === 'out' && isBelow(row.row))
  return kept.map(({ row, way }) => ({ row: row.row, sign: way === 'out' && !arePaidBelow ? -1 : 1 }))
}

/**
 * Returns how the result of a year moves what was brought forward: a surplus is added as published, and so is what
 * may be either; a deficit that is published above zero is taken off. `undefined` for what is no result of a year.
 */
export const resultOfYear = (label: string, isBelowZero: boolean): 1 | -1 | undefined => {
  if (!ofYear.test(label) || notOfYear.test(label)) return undefined
  const [isOver, isUnder] = [surplus.test(label), deficit.test(label)]
  if (!isOver && !isUnder) return undefined
  return isOver || isBelowZero ? 1 : -1
}
