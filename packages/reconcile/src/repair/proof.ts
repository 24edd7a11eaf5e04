import { outcome } from '../check/outcome.js'
import { residualOf } from '../check/sum.js'
import type { CellId } from '../equation/equation.js'
import type { Proof, UnprovedReason } from '../reconciliation.js'
import { cellState } from '../sheet/quantities.js'
import { cellsOf, cellText, type Sheet } from '../sheet/sheet.js'
import { entryAt, type Structure } from '../sheet/structure.js'
import type { ExplainedChange, ExplainedRepair } from './explain-repair.js'
import { margin, slipsWithin } from './slip.js'

/** Any digit of so short a number makes another that looks like a slip, and so short a row equals many a difference. */
const fewestDigits = 3

/** The set of changes to be proved. */
interface Claim {
  /** The violated equations that it puts right. */
  readonly equations: readonly number[]
  readonly set: ExplainedRepair
}

const isSum = ({ structure }: Sheet, equation: number): boolean =>
  entryAt(structure.equations, equation).kind !== 'ratio'

/** In how many columns the totals of each row fail, by the name that their equations give the row. */
export const failingColumns = (structure: Structure, violated: readonly number[]): ReadonlyMap<string, number> => {
  const totals = new Map<string, Set<CellId>>()
  for (const index of violated) {
    const equation = entryAt(structure.equations, index)
    if (equation.kind === 'ratio' || equation.row === undefined) continue
    const known = totals.get(equation.row)
    if (known) known.add(equation.total)
    else totals.set(equation.row, new Set([equation.total]))
  }
  return new Map([...totals].map(([row, cells]) => [row, cells.size]))
}

const failsInOtherColumns = (
  { structure }: Sheet,
  { equations }: Claim,
  failing: ReadonlyMap<string, number>,
): boolean =>
  equations.some((index) => {
    const equation = entryAt(structure.equations, index)
    return equation.kind !== 'ratio' && equation.row !== undefined && (failing.get(equation.row) ?? 0) > 1
  })

/** True for a figure in a sum that is off by what rounding makes. */
const isInRoundedSum = (sheet: Sheet, cell: number): boolean => {
  const { rowStart, rows } = sheet.structure
  return rows
    .subarray(entryAt(rowStart, cell), entryAt(rowStart, cell + 1))
    .some((equation) => sheet.outcomes[equation] === outcome.withinRounding && isSum(sheet, equation))
}

/** True where figures were rounded before they were added up: in thousands, or in sums off by what rounding makes. */
const isRounded = (sheet: Sheet, { equations }: Claim): boolean =>
  equations.some(
    (equation) =>
      isSum(sheet, equation) &&
      cellsOf(sheet, equation).some(
        (cell) => entryAt(sheet.quantities.decimals, cell) < 0 || isInRoundedSum(sheet, cell),
      ),
  )

/** True if the number that shows the slip has too few digits to show one. */
const isTooShort = (sheet: Sheet, { cell, slip }: ExplainedChange): boolean => {
  const shows = slip?.row ?? (slip?.plausibility === 'oneDigit' ? cell : undefined)
  return shows !== undefined && cellText(sheet, shows).replace(/\D/g, '').length < fewestDigits
}

/** True if the change is far larger than what rounding leaves open, and no other slip of its number lies in there. */
const standsOut = ({ numbers }: Sheet, { cell, to, low, high }: ExplainedChange): boolean => {
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
const settlesValues = (sheet: Sheet, { equations, set: { changes } }: Claim): boolean => {
  const { structure, numbers, quantities } = sheet
  const values = new Map(changes.map(({ cell, to }) => [cell, to]))
  const finest = changes.reduce((most, { cell }) => Math.max(most, entryAt(quantities.decimals, cell)), -Infinity)
  const isCoarser = (cell: number): boolean =>
    quantities.state[cell] !== cellState.zero && entryAt(quantities.decimals, cell) < finest
  return equations.every((equation) => {
    if (!isSum(sheet, equation)) return false
    const { difference } = residualOf(structure, numbers, equation, values)
    return difference === 0n || (difference !== null && cellsOf(sheet, equation).some(isCoarser))
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
  sheet: Sheet,
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
