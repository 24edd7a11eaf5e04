import { outcome } from '../check/outcome.js'
import { entryAt } from '../sheet/structure.js'
import { ratioLimits, type CheckedEquations, type Limits } from './change-limits.js'
import { satisfySet, type SatisfyingSet } from './satisfy-set.js'

/** A cell that can put all equations of a component right, at whatever cost to others, and the changes that do so. */
export interface Candidate extends Limits {
  readonly cell: number
  /** Satisfied equations that the cell is in. */
  readonly touched: readonly number[]
}

/** What changing one cell can do for a component. */
export interface SingleChanges {
  readonly equations: readonly number[]
  readonly candidates: readonly Candidate[]
  /** The candidates that leave all other equations satisfied. */
  readonly found: readonly SatisfyingSet[]
}

/** Limits that some equations put on one cell's change; undefined if no change meets them all. */
const limitsOnChange = (
  checked: CheckedEquations,
  cell: number,
  isIn: (equation: number) => boolean,
): Limits | undefined => {
  const { rowStart, rows, rowWeight } = checked.structure
  let low: bigint | null = null
  let high: bigint | null = null
  for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1) {
    const weight = entryAt(rowWeight, at)
    const equation = entryAt(rows, at)
    if (!isIn(equation)) continue
    // In a ratio the limits are on the cell itself.
    const limits = weight === 0 ? ratioLimits(checked, equation, cell) : checked.sumLimits(equation)
    const least = weight >= 0 ? limits.low : limits.high === null ? null : -limits.high
    const most = weight >= 0 ? limits.high : limits.low === null ? null : -limits.low
    if (least !== null && (low === null || least > low)) low = least
    if (most !== null && (high === null || most < high)) high = most
    if (low !== null && high !== null && low > high) return undefined
  }
  return { low, high }
}

/** Tries every cell that lies in all equations of a component. Linear in the equations of those cells. */
export const singleChangesOf = (
  checked: CheckedEquations,
  equations: readonly number[],
  maximum: number,
): SingleChanges => {
  const { structure, numbers, outcomes } = checked
  const { start, member, rowStart, rows } = structure
  const widthOf = (equation: number): number => entryAt(start, equation + 1) - entryAt(start, equation)
  const narrowest = equations.reduce(
    (best, equation) => (widthOf(equation) < widthOf(best) ? equation : best),
    entryAt(equations, 0),
  )
  const own = new Set(equations)
  const isOwn = (equation: number): boolean => own.has(equation)
  const isChecked = (equation: number): boolean => outcomes[equation] !== outcome.unchecked
  const found: SatisfyingSet[] = []
  const candidates: Candidate[] = []
  for (let at = entryAt(start, narrowest); at < entryAt(start, narrowest + 1) && found.length < maximum; at += 1) {
    const cell = entryAt(member, at)
    const all = rows.subarray(entryAt(rowStart, cell), entryAt(rowStart, cell + 1))
    if (numbers.step(cell) === null || all.length < own.size) continue
    const touched = Array.from(all).filter((equation) => !isOwn(equation))
    if (all.length - touched.length < own.size) continue
    const limits = limitsOnChange(checked, cell, isOwn)
    if (limits === undefined) continue
    // No violated equation outside the component holds a cell of it, so what is touched beside it is satisfied.
    candidates.push({ cell, ...limits, touched: touched.filter(isChecked) })
    if (limitsOnChange(checked, cell, isChecked) === undefined) continue
    const result = satisfySet(checked, [cell], () => false)
    if ('found' in result) found.push(result.found)
  }
  return { equations, candidates, found }
}
