import { attempt, type Found } from './satisfy-set.js'
import { nth } from '../sheet/indexed.js'
import { allowedInRatio } from '../check/ratio-allowed.js'
import { verdict } from '../check/outcome.js'
import type { Workings } from '../workings.js'

/** A cell that can put all equations of a component right, at whatever cost to others. */
export interface Candidate {
  readonly cell: number
  /** Changes that do so; `null` is no limit. */
  readonly low: bigint | null
  readonly high: bigint | null
  /** Satisfied equations that the cell is in. */
  readonly touched: readonly number[]
}

/** What changing one cell can do for a component. */
export interface Singles {
  readonly equations: readonly number[]
  readonly candidates: readonly Candidate[]
  /** The candidates that leave all other equations satisfied. */
  readonly found: readonly Found[]
}

interface Limits {
  readonly low: bigint | null
  readonly high: bigint | null
}

/** Limits that some equations put on one cell's change; undefined if no change meets them all. */
const reach = (workings: Workings, cell: number, isIn: (equation: number) => boolean): Limits | undefined => {
  const { rowStart, rows, rowWeight } = workings.structure
  let low: bigint | null = null
  let high: bigint | null = null
  for (let at = nth(rowStart, cell); at < nth(rowStart, cell + 1); at += 1) {
    const weight = nth(rowWeight, at)
    const equation = nth(rows, at)
    if (!isIn(equation)) continue
    // In a ratio the limits are on the cell itself.
    const limits = weight === 0 ? allowedInRatio(workings, equation, cell) : workings.allowed(equation)
    const least = weight >= 0 ? limits.low : limits.high === null ? null : -limits.high
    const most = weight >= 0 ? limits.high : limits.low === null ? null : -limits.low
    if (least !== null && (low === null || least > low)) low = least
    if (most !== null && (high === null || most < high)) high = most
    if (low !== null && high !== null && low > high) return undefined
  }
  return { low, high }
}

/** Tries every cell that lies in all equations of a component. Linear in the equations of those cells. */
export const singlesOf = (workings: Workings, equations: readonly number[], maximum: number): Singles => {
  const { structure, numbers, verdicts } = workings
  const { start, member, rowStart, rows } = structure
  const widthOf = (equation: number): number => nth(start, equation + 1) - nth(start, equation)
  const narrowest = equations.reduce(
    (best, equation) => (widthOf(equation) < widthOf(best) ? equation : best),
    nth(equations, 0),
  )
  const own = new Set(equations)
  const isOwn = (equation: number): boolean => own.has(equation)
  const isChecked = (equation: number): boolean => verdicts[equation] !== verdict.unchecked
  const found: Found[] = []
  const candidates: Candidate[] = []
  for (let at = nth(start, narrowest); at < nth(start, narrowest + 1) && found.length < maximum; at += 1) {
    const cell = nth(member, at)
    const all = rows.subarray(nth(rowStart, cell), nth(rowStart, cell + 1))
    if (numbers.step(cell) === null || all.length < own.size) continue
    const touched = Array.from(all).filter((equation) => !isOwn(equation))
    if (all.length - touched.length < own.size) continue
    const limits = reach(workings, cell, isOwn)
    if (limits === undefined) continue
    // No violated equation outside the component holds a cell of it, so what is touched beside it is satisfied.
    candidates.push({ cell, ...limits, touched: touched.filter(isChecked) })
    if (reach(workings, cell, isChecked) === undefined) continue
    const outcome = attempt(workings, [cell], () => false)
    if ('found' in outcome) found.push(outcome.found)
  }
  return { equations, candidates, found }
}
