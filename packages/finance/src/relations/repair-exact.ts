import { Decimal, type JsonPointer } from '@imt/core'
import type { Repair } from '@imt/reconcile'
import type { Fault, Verdict } from './verdict.js'

type Changes = Repair['changes']

const decimalsOf = (verdict: Verdict, cell: string): number => verdict.cells.get(cell as JsonPointer)?.decimals ?? 0

/**
 * True if the changes settle what each changed figure must say: with them made, every sum that failed comes out
 * exactly, or is off only by the rounding of a figure that states less precision than the changed ones. Otherwise
 * several values would do, and to name one of them would be a guess.
 */
export const settles = (verdict: Verdict, fault: Fault, changes: Changes): boolean => {
  const shifts = new Map(
    changes.map(({ cell, value }) => [
      cell,
      new Decimal(value).minus(verdict.cells.get(cell as JsonPointer)?.value ?? 0),
    ]),
  )
  const finest = Math.max(...changes.map(({ cell }) => decimalsOf(verdict, cell)))
  return fault.violated.every(({ relation: { equation }, violation }) => {
    if (equation.kind === 'ratio' || violation.difference === null) return false
    const moved = equation.terms.reduce(
      (sum, { cell, sign }) => sum.minus((shifts.get(cell) ?? new Decimal(0)).times(sign)),
      shifts.get(equation.total) ?? new Decimal(0),
    )
    const left = moved.plus(violation.difference)
    const coarser = [equation.total, ...equation.terms.map(({ cell }) => cell)].some(
      (cell) => verdict.cells.get(cell as JsonPointer)?.kind !== 'absent' && decimalsOf(verdict, cell) < finest,
    )
    return left.isZero() || coarser
  })
}
