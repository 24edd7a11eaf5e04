import { exactOutcome, outcome } from '../check/outcome.js'
import { membersOf, ratioHolds, ratioOf } from '../check/ratio.js'
import type { RatioEquation } from '../equation/equation.js'
import { entryAt } from '../sheet/structure.js'
import { ratioLimits, type ChangeLimits, type CheckedEquations } from './change-limits.js'
import { chooseChanges, type LinearLimit } from './linear-limits.js'

/** A set of cells with values that satisfy every equation it touches. */
export interface SatisfyingSet {
  readonly cells: readonly number[]
  readonly values: readonly bigint[]
  /** Limits on each value while the others stay. */
  readonly ranges: readonly ChangeLimits[]
  /** Violated equations elsewhere that the set touches; they were left out of account. */
  readonly elsewhere: readonly number[]
}

/** What trying a set of cells came to, and how many cells of equations were looked at. */
export type SatisfyResult =
  | { readonly found: SatisfyingSet; readonly work: number }
  | { readonly conflict: readonly number[]; readonly work: number }

interface Touched {
  /** Weights by equation, one for each cell of the set. */
  readonly sums: ReadonlyMap<number, readonly bigint[]>
  readonly ratios: readonly number[]
  /** Ratios that were not checked because their denominator may be zero, and may be checked once it changes. */
  readonly uncheckedRatios: readonly number[]
  readonly elsewhere: readonly number[]
}

const touchedBy = (
  { structure, numbers, outcomes }: CheckedEquations,
  cells: readonly number[],
  isElsewhere: (equation: number) => boolean,
): Touched => {
  const { rowStart, rows, rowWeight, equations } = structure
  const sums = new Map<number, bigint[]>()
  const ratios = new Set<number>()
  const uncheckedRatios = new Set<number>()
  const elsewhere = new Set<number>()
  cells.forEach((cell, position) => {
    for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1) {
      const equation = entryAt(rows, at)
      const isRatio = entryAt(equations, equation).kind === 'ratio'
      if (outcomes[equation] === outcome.unchecked) {
        if (isRatio && membersOf(structure, equation).every((member) => numbers.isPrinted(member)))
          uncheckedRatios.add(equation)
      } else if (isElsewhere(equation)) elsewhere.add(equation)
      else if (isRatio) ratios.add(equation)
      else {
        const weights = sums.get(equation) ?? cells.map(() => 0n)
        weights[position] = BigInt(entryAt(rowWeight, at))
        sums.set(equation, weights)
      }
    }
  })
  return { sums, ratios: [...ratios], uncheckedRatios: [...uncheckedRatios], elsewhere: [...elsewhere] }
}

/** True for sums whose cells change shape with their sign, so that a chosen value has to be checked. */
const isTruncated = ({ structure }: CheckedEquations, equation: number): boolean => {
  const definition = entryAt(structure.equations, equation)
  return definition.kind !== 'ratio' && definition.rounding === 'truncated'
}

const linearLimitsOf = (checked: CheckedEquations, cells: readonly number[], touched: Touched): LinearLimit[] => {
  const { structure, numbers } = checked
  const limits: LinearLimit[] = []
  const add = (
    equation: number,
    coefficients: readonly bigint[],
    { low, high, preferred }: ChangeLimits,
    slack: bigint,
  ): void => {
    limits.push({
      coefficients,
      low: low === null ? null : low - slack,
      high: high === null ? null : high + slack,
      preferred,
      lowFrom: [equation],
      highFrom: [equation],
    })
  }
  for (const [equation, weights] of touched.sums) {
    const slack = isTruncated(checked, equation)
      ? cells.reduce((sum, cell, index) => (weights[index] === 0n ? sum : sum + (numbers.step(cell) as bigint)), 0n)
      : 0n
    add(equation, weights, checked.sumLimits(equation), slack)
  }
  for (const equation of touched.ratios) {
    const inSet = membersOf(structure, equation).filter((cell) => cells.includes(cell))
    const [only] = inSet
    if (inSet.length === 1 && only !== undefined)
      add(
        equation,
        cells.map((cell) => (cell === only ? 1n : 0n)),
        ratioLimits(checked, equation, only),
        0n,
      )
  }
  return limits
}

/** Cells that one equation alone ties down come first, so that the others can follow from them. */
const ordered = (checked: CheckedEquations, cells: readonly number[], touched: Touched): readonly number[] => {
  const alone = new Set<number>()
  for (const weights of touched.sums.values()) {
    const inside = cells.filter((_, index) => weights[index] !== 0n)
    if (inside.length === 1 && inside[0] !== undefined) alone.add(inside[0])
  }
  // The result of a ratio follows from the other two.
  const results = new Set(touched.ratios.map((equation) => membersOf(checked.structure, equation)[0]))
  const rank = (cell: number): number => (alone.has(cell) ? 0 : results.has(cell) ? 2 : 1)
  return [...cells].sort((a, b) => rank(a) - rank(b))
}

/** True for a ratio that holds, or still has a denominator that may be zero. */
const mayHold = (
  { structure, numbers }: CheckedEquations,
  equation: number,
  values: ReadonlyMap<number, bigint>,
): boolean => {
  const ratio = ratioOf(structure, numbers, equation, entryAt(structure.equations, equation) as RatioEquation, values)
  return ratio === undefined || ratioHolds(ratio)
}

/**
 * Tries to satisfy every equation that a set of cells touches by changing those cells alone. Violated equations
 * elsewhere are left out of account. Every cell must have a step.
 */
export const satisfySet = (
  checked: CheckedEquations,
  set: readonly number[],
  isElsewhere: (equation: number) => boolean,
): SatisfyResult => {
  const { structure, numbers } = checked
  const cells = set.length === 1 ? set : ordered(checked, set, touchedBy(checked, set, isElsewhere))
  const touched = touchedBy(checked, cells, isElsewhere)
  const work = touched.sums.size + touched.ratios.length + touched.elsewhere.length
  const several = touched.ratios.filter(
    (equation) => membersOf(structure, equation).filter((cell) => cells.includes(cell)).length > 1,
  )
  const toCheck = [...touched.ratios, ...[...touched.sums.keys()].filter((equation) => isTruncated(checked, equation))]
  const valuesOf = (changes: readonly bigint[]): Map<number, bigint> =>
    new Map(
      changes.map((change, index) => [
        entryAt(cells, index),
        (numbers.point(entryAt(cells, index)) as bigint) + change,
      ]),
    )
  const changing = cells.map((cell, position) => ({
    step: numbers.step(cell) as bigint,
    limitsAfter: (earlier: readonly bigint[]): readonly ChangeLimits[] =>
      several
        .filter(
          (equation) =>
            membersOf(structure, equation).includes(cell) &&
            membersOf(structure, equation).every(
              (each) => each === cell || !cells.includes(each) || cells.indexOf(each) < position,
            ),
        )
        .map((equation) => ratioLimits(checked, equation, cell, valuesOf(earlier))),
  }))
  const chosen = chooseChanges(linearLimitsOf(checked, cells, touched), changing, (changes) => {
    const values = valuesOf(changes)
    return (
      toCheck.every((equation) => exactOutcome(structure, numbers, equation, values) !== outcome.violated) &&
      touched.uncheckedRatios.every((equation) => mayHold(checked, equation, values))
    )
  })
  if ('conflict' in chosen)
    return {
      conflict: chosen.conflict ?? [...touched.sums.keys(), ...touched.ratios, ...touched.uncheckedRatios],
      work,
    }
  const values = chosen.changes.map((change, index) => (numbers.point(entryAt(cells, index)) as bigint) + change)
  const ranges = chosen.ranges.map(({ low, high }, index): ChangeLimits => {
    const point = numbers.point(entryAt(cells, index)) as bigint
    return { low: low === null ? null : low + point, high: high === null ? null : high + point, preferred: null }
  })
  return { found: { cells, values, ranges, elsewhere: touched.elsewhere }, work }
}
