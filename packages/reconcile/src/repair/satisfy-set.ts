import type { RatioEquation } from '../equation/equation.js'
import { nth } from '../sheet/indexed.js'
import { allowedInRatio } from '../check/ratio-allowed.js'
import { membersOf, ratioHolds, ratioOf } from '../check/ratio.js'
import { settle } from './settle.js'
import { joined, type Strip } from './linear-limits.js'
import { exactVerdict, verdict } from '../check/outcome.js'
import type { Allowed, Workings } from '../workings.js'

/** A set of cells with values that satisfy every equation it touches. */
export interface Found {
  readonly cells: readonly number[]
  readonly values: readonly bigint[]
  /** Limits on each value while the others stay. */
  readonly ranges: readonly Allowed[]
  /** Equations that the set touches and that were left out of account. */
  readonly foreign: readonly number[]
}

/** What trying a set of cells came to, and how many cells of equations were looked at. */
export type Attempt =
  { readonly found: Found; readonly work: number } | { readonly conflict: readonly number[]; readonly work: number }

interface Touched {
  /** Weights by equation, one for each cell of the set. */
  readonly sums: ReadonlyMap<number, readonly bigint[]>
  readonly ratios: readonly number[]
  /** Ratios that were not checked because their denominator may be zero, and may be checked once it changes. */
  readonly dormant: readonly number[]
  readonly foreign: readonly number[]
}

const touchedBy = (
  { structure, numbers, verdicts }: Workings,
  cells: readonly number[],
  isForeign: (equation: number) => boolean,
): Touched => {
  const { rowStart, rows, rowWeight, equations } = structure
  const sums = new Map<number, bigint[]>()
  const ratios = new Set<number>()
  const dormant = new Set<number>()
  const foreign = new Set<number>()
  cells.forEach((cell, position) => {
    for (let at = nth(rowStart, cell); at < nth(rowStart, cell + 1); at += 1) {
      const equation = nth(rows, at)
      const isRatio = nth(equations, equation).kind === 'ratio'
      if (verdicts[equation] === verdict.unchecked) {
        if (isRatio && membersOf(structure, equation).every((member) => numbers.isPrinted(member)))
          dormant.add(equation)
      } else if (isForeign(equation)) foreign.add(equation)
      else if (isRatio) ratios.add(equation)
      else {
        const weights = sums.get(equation) ?? cells.map(() => 0n)
        weights[position] = BigInt(nth(rowWeight, at))
        sums.set(equation, weights)
      }
    }
  })
  return { sums, ratios: [...ratios], dormant: [...dormant], foreign: [...foreign] }
}

/** True for sums whose cells change shape with their sign, so that a chosen value has to be checked. */
const isTruncated = ({ structure }: Workings, equation: number): boolean => {
  const definition = nth(structure.equations, equation)
  return definition.kind !== 'ratio' && definition.rounding === 'truncated'
}

const stripsOf = (workings: Workings, cells: readonly number[], touched: Touched): Strip[] => {
  const { structure, numbers } = workings
  const strips: Strip[] = []
  const add = (equation: number, a: readonly bigint[], { low, high, prefer }: Allowed, slack: bigint): void => {
    strips.push({
      a,
      low: low === null ? null : low - slack,
      high: high === null ? null : high + slack,
      prefer,
      lowFrom: [equation],
      highFrom: [equation],
    })
  }
  for (const [equation, a] of touched.sums) {
    const slack = isTruncated(workings, equation)
      ? cells.reduce((sum, cell, index) => (a[index] === 0n ? sum : sum + (numbers.step(cell) as bigint)), 0n)
      : 0n
    add(equation, a, workings.allowed(equation), slack)
  }
  for (const equation of touched.ratios) {
    const inSet = membersOf(structure, equation).filter((cell) => cells.includes(cell))
    const [only] = inSet
    if (inSet.length === 1 && only !== undefined)
      add(
        equation,
        cells.map((cell) => (cell === only ? 1n : 0n)),
        allowedInRatio(workings, equation, only),
        0n,
      )
  }
  return strips
}

/** Cells that one equation alone ties down come first, so that the others can follow from them. */
const ordered = (workings: Workings, cells: readonly number[], touched: Touched): readonly number[] => {
  const alone = new Set<number>()
  for (const a of touched.sums.values()) {
    const inside = cells.filter((_, index) => a[index] !== 0n)
    if (inside.length === 1 && inside[0] !== undefined) alone.add(inside[0])
  }
  // The result of a ratio follows from the other two.
  const results = new Set(touched.ratios.map((equation) => membersOf(workings.structure, equation)[0]))
  const rank = (cell: number): number => (alone.has(cell) ? 0 : results.has(cell) ? 2 : 1)
  return [...cells].sort((a, b) => rank(a) - rank(b))
}

/** True for a ratio that holds, or still has a denominator that may be zero. */
const mayHold = ({ structure, numbers }: Workings, equation: number, values: ReadonlyMap<number, bigint>): boolean => {
  const ratio = ratioOf(structure, numbers, equation, nth(structure.equations, equation) as RatioEquation, values)
  return ratio === undefined || ratioHolds(ratio)
}

/**
 * Tries to satisfy every equation that a set of cells touches by changing those cells alone, foreign equations left out
 * of account. Every cell must have a step.
 */
export const attempt = (
  workings: Workings,
  set: readonly number[],
  isForeign: (equation: number) => boolean,
): Attempt => {
  const { structure, numbers } = workings
  const cells = set.length === 1 ? set : ordered(workings, set, touchedBy(workings, set, isForeign))
  const touched = touchedBy(workings, cells, isForeign)
  const work = touched.sums.size + touched.ratios.length + touched.foreign.length
  const several = touched.ratios.filter(
    (equation) => membersOf(structure, equation).filter((cell) => cells.includes(cell)).length > 1,
  )
  const toCheck = [...touched.ratios, ...[...touched.sums.keys()].filter((equation) => isTruncated(workings, equation))]
  const valuesOf = (changes: readonly bigint[]): Map<number, bigint> =>
    new Map(changes.map((change, index) => [nth(cells, index), (numbers.point(nth(cells, index)) as bigint) + change]))
  const unknowns = cells.map((cell, position) => ({
    step: numbers.step(cell) as bigint,
    late: (earlier: readonly bigint[]): readonly Allowed[] =>
      several
        .filter(
          (equation) =>
            membersOf(structure, equation).includes(cell) &&
            membersOf(structure, equation).every(
              (each) => each === cell || !cells.includes(each) || cells.indexOf(each) < position,
            ),
        )
        .map((equation) => allowedInRatio(workings, equation, cell, valuesOf(earlier))),
  }))
  const settled = settle(joined(stripsOf(workings, cells, touched)), unknowns, (changes) => {
    const values = valuesOf(changes)
    return (
      toCheck.every((equation) => exactVerdict(structure, numbers, equation, values) !== verdict.violated) &&
      touched.dormant.every((equation) => mayHold(workings, equation, values))
    )
  })
  if ('conflict' in settled)
    return { conflict: settled.conflict ?? [...touched.sums.keys(), ...touched.ratios, ...touched.dormant], work }
  const values = settled.changes.map((change, index) => (numbers.point(nth(cells, index)) as bigint) + change)
  const ranges = settled.ranges.map(({ low, high }, index): Allowed => {
    const point = numbers.point(nth(cells, index)) as bigint
    return { low: low === null ? null : low + point, high: high === null ? null : high + point, prefer: null }
  })
  return { found: { cells, values, ranges, foreign: touched.foreign }, work }
}
