import type { Figure } from '@imt/core'
import { residualOf } from '../check/sum.js'
import { verdict } from '../check/outcome.js'
import type { CellId } from '../equation/equation.js'
import type { Proof, UnprovedReason } from '../reconciliation.js'
import { nth } from '../sheet/indexed.js'
import type { Numbers } from '../sheet/numbers.js'
import { cellState, type Quantities } from '../sheet/quantities.js'
import type { Structure } from '../sheet/structure.js'
import type { Explained, ExplainedChange } from './repair.js'
import { margin, slipsWithin } from './slip.js'

/** Any digit of so short a number makes another that looks like a slip, and so short a row equals many a difference. */
const fewestDigits = 3

/** Figures as published, the integers that stand for them, and how each equation came out. */
export interface CheckedSheet {
  readonly structure: Structure
  readonly cells: ReadonlyMap<CellId, Figure>
  readonly quantities: Quantities
  readonly numbers: Numbers
  readonly verdicts: Uint8Array
}

/** The set of changes to be proved. */
interface Claim {
  /** The violated equations that it puts right. */
  readonly equations: readonly number[]
  readonly set: Explained
}

const membersOf = ({ structure: { start, member } }: CheckedSheet, equation: number): Int32Array =>
  member.subarray(nth(start, equation), nth(start, equation + 1))

const isSum = ({ structure }: CheckedSheet, equation: number): boolean =>
  nth(structure.equations, equation).kind !== 'ratio'

const textOf = ({ structure, cells }: CheckedSheet, cell: number): string =>
  cells.get(nth(structure.cells, cell))?.text ?? ''

/** In how many columns the totals of each row fail, by the name that their equations give the row. */
export const failingColumns = (structure: Structure, violated: readonly number[]): ReadonlyMap<string, number> => {
  const totals = new Map<string, Set<CellId>>()
  for (const index of violated) {
    const equation = nth(structure.equations, index)
    if (equation.kind === 'ratio' || equation.row === undefined) continue
    const known = totals.get(equation.row)
    if (known) known.add(equation.total)
    else totals.set(equation.row, new Set([equation.total]))
  }
  return new Map([...totals].map(([row, cells]) => [row, cells.size]))
}

const failsInOtherColumns = (
  { structure }: CheckedSheet,
  { equations }: Claim,
  failing: ReadonlyMap<string, number>,
): boolean =>
  equations.some((index) => {
    const equation = nth(structure.equations, index)
    return equation.kind !== 'ratio' && equation.row !== undefined && (failing.get(equation.row) ?? 0) > 1
  })

/** True for a figure in a sum that is off by what rounding makes. */
const isInRoundedSum = (sheet: CheckedSheet, cell: number): boolean => {
  const { rowStart, rows } = sheet.structure
  return rows
    .subarray(nth(rowStart, cell), nth(rowStart, cell + 1))
    .some((equation) => sheet.verdicts[equation] === verdict.withinRounding && isSum(sheet, equation))
}

/** True where figures were rounded before they were added up: in thousands, or in sums off by what rounding makes. */
const isRounded = (sheet: CheckedSheet, { equations }: Claim): boolean =>
  equations.some(
    (equation) =>
      isSum(sheet, equation) &&
      membersOf(sheet, equation).some(
        (cell) => nth(sheet.quantities.decimals, cell) < 0 || isInRoundedSum(sheet, cell),
      ),
  )

/** True if the number that shows the slip has too few digits to show one. */
const isTooShort = (sheet: CheckedSheet, { cell, slip }: ExplainedChange): boolean => {
  const shows = slip?.row ?? (slip?.plausibility === 'oneDigit' ? cell : undefined)
  return shows !== undefined && textOf(sheet, shows).replace(/\D/g, '').length < fewestDigits
}

/** True if the change is far larger than what rounding leaves open, and no other slip of its number lies in there. */
const standsOut = ({ numbers }: CheckedSheet, { cell, to, low, high }: ExplainedChange): boolean => {
  const step = numbers.step(cell)
  const from = numbers.point(cell)
  if (low === null || high === null || step === null || from === null) return false
  const size = to > from ? to - from : from - to
  return slipsWithin(from, step, low, high) <= 1 && size * 2n >= (high - low) * margin
}

/**
 * True if the changes settle what each changed figure must say: with them made, every sum that failed comes out
 * exactly, or is off only by the rounding of a figure that states less precision than the changed ones. Otherwise
 * several values would do, and to name one of them would be a guess.
 */
const settlesValues = (sheet: CheckedSheet, { equations, set: { changes } }: Claim): boolean => {
  const { structure, numbers, quantities } = sheet
  const values = new Map(changes.map(({ cell, to }) => [cell, to]))
  const finest = Math.max(...changes.map(({ cell }) => nth(quantities.decimals, cell)))
  const isCoarser = (cell: number): boolean =>
    quantities.state[cell] !== cellState.zero && nth(quantities.decimals, cell) < finest
  return equations.every((equation) => {
    if (!isSum(sheet, equation)) return false
    const { difference } = residualOf(structure, numbers, equation, values)
    return difference === 0n || (difference !== null && membersOf(sheet, equation).some(isCoarser))
  })
}

const sentences: Readonly<Record<UnprovedReason, string>> = {
  otherRepairs: 'Other sets of as few changes would do as well.',
  searchStopped: 'The search was stopped before every other set of changes was ruled out.',
  noSlip: 'No slip of the pen explains every change.',
  otherColumns: 'The total of this row fails in other columns too: rather a row is lost than a digit wrong.',
  shortNumber: 'The number is so short that chance makes such a slip of it.',
  rounding: 'The figures were rounded before they were added up, and the change cannot be told from that.',
  openValue: 'Several values would do for a changed figure.',
}

const unproved = (reason: UnprovedReason): Proof => ({ proved: false, reason, why: sentences[reason] })

/**
 * Says whether a set of changes is proved. Other sets of changes must be ruled out; then it must be told from chance,
 * from a lost row and from rounding, and leave no choice of values.
 *
 * @param search - `unique` if it is the only set and the search was complete
 * @param failing - see `failingColumns`
 */
export const proofOf = (
  sheet: CheckedSheet,
  claim: Claim,
  search: 'unique' | 'several' | 'stopped',
  failing: ReadonlyMap<string, number>,
): Proof => {
  const { changes, plausibility } = claim.set
  if (search !== 'unique') return unproved(search === 'several' ? 'otherRepairs' : 'searchStopped')
  if (plausibility === null) return unproved('noSlip')
  if (failsInOtherColumns(sheet, claim, failing)) return unproved('otherColumns')
  if (changes.some((change) => isTooShort(sheet, change))) return unproved('shortNumber')
  if (isRounded(sheet, claim) && !changes.every((change) => standsOut(sheet, change))) return unproved('rounding')
  if (!settlesValues(sheet, claim)) return unproved('openValue')
  return {
    proved: true,
    why: `It is the only ${changes.length === 1 ? 'single change' : `set of ${changes.length} changes`} with which every equation holds, it looks like a slip of the pen, and the figures leave no choice of value.`,
  }
}
