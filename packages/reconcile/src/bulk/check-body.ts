import { exactOutcome, outcome } from '../check/outcome.js'
import { ratioOf } from '../check/ratio.js'
import type { CellId } from '../equation/equation.js'
import type { Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'

/** A structure with the fixed precision of its cells worked into the weights. */
export interface WeightedEquations {
  readonly structure: Structure
  /** Decimals stated by each cell. */
  readonly decimals: Int32Array
  /** Decimals of the finest cell of each system, at least 0. */
  readonly finest: Int32Array
  /** Weight of each member in half last digits of the finest cell of its system. */
  readonly weight: Float64Array
  /** Half last digits that rounding explains, for each equation. */
  readonly bound: Float64Array
  /** 1 for sums rounded to nearest, which doubles can decide. */
  readonly isPlain: Uint8Array
  /** Values up to this size keep every sum of the equation exact in doubles. */
  readonly safe: Float64Array
}

/** Works the decimals of the cells into weights and bounds. */
export const weightedEquations = (structure: Structure, decimalsOf: (cell: CellId) => number): WeightedEquations => {
  const { cells, system, systems, start, member, equations } = structure
  const decimals = Int32Array.from(cells, decimalsOf)
  const finest = new Int32Array(systems)
  decimals.forEach((count, cell) => {
    finest[system[cell] as number] = Math.max(finest[system[cell] as number] as number, count)
  })
  const weight = new Float64Array(member.length)
  const bound = new Float64Array(equations.length)
  const safe = new Float64Array(equations.length)
  const isPlain = new Uint8Array(equations.length)
  for (let equation = 0; equation < equations.length; equation += 1) {
    let total = 0
    for (let at = start[equation] as number; at < (start[equation + 1] as number); at += 1) {
      const cell = member[at] as number
      const size = 2 * 10 ** ((finest[system[cell] as number] as number) - (decimals[cell] as number))
      weight[at] = size * (structure.weight[at] as number)
      total += size
    }
    const definition = entryAt(equations, equation)
    isPlain[equation] = definition.kind === 'ratio' || definition.rounding === 'truncated' ? 0 : 1
    bound[equation] = definition.kind !== 'ratio' && definition.rounding === 'none' ? 0 : total / 2
    safe[equation] = Number.MAX_SAFE_INTEGER / (total + 1) - 1
  }
  return { structure, decimals, finest, weight, bound, safe, isPlain }
}

/** One body's values as exact integers: half last digits of the finest cell of the system. */
export const bodyNumbers = (
  { structure, decimals, finest }: WeightedEquations,
  values: Float64Array,
  from: number,
  absentIsZero: boolean,
): Numbers => {
  const sizeOf = (cell: number): bigint =>
    10n ** BigInt((finest[structure.system[cell] as number] as number) - (decimals[cell] as number))
  const read = (cell: number, half: bigint): bigint | null => {
    const value = values[from + cell] as number
    if (Number.isNaN(value)) return absentIsZero ? 0n : null
    return (2n * BigInt(value) + half) * sizeOf(cell)
  }
  return {
    point: (cell) => read(cell, 0n),
    low: (cell) => read(cell, -1n),
    high: (cell) => read(cell, 1n),
    step: (cell) => (absentIsZero || !Number.isNaN(values[from + cell] as number) ? 2n * sizeOf(cell) : null),
    isPrinted: (cell) => !Number.isNaN(values[from + cell] as number),
    one: (cell) => 2n * 10n ** BigInt(finest[structure.system[cell] as number] as number),
  }
}

/** The outcome of an equation that doubles cannot decide: absent cells, ratios, truncation, sums beyond 2^53. */
const checkExactly = (
  weighted: WeightedEquations,
  values: Float64Array,
  from: number,
  numbers: Numbers,
  equation: number,
  absentIsZero: boolean,
): number => {
  const { structure } = weighted
  const { start, member, equations } = structure
  const first = start[equation] as number
  const last = start[equation + 1] as number
  const isAbsent = (at: number): boolean => Number.isNaN(values[from + (member[at] as number)] as number)
  let absent = 0
  for (let at = first + 1; at < last; at += 1) if (isAbsent(at)) absent += 1
  const definition = entryAt(equations, equation)
  if (isAbsent(first)) return outcome.unchecked
  if (definition.kind === 'ratio') {
    if (absent > 0 || ratioOf(structure, numbers, equation, definition) === undefined) return outcome.unchecked
  } else if (absent > 0 && (!absentIsZero || absent === last - first - 1)) return outcome.unchecked
  return exactOutcome(structure, numbers, equation)
}

/** Judges every equation of one body. Sums of plain integers need one multiplication and one addition a cell. */
export const checkBody = (
  weighted: WeightedEquations,
  values: Float64Array,
  from: number,
  largest: number,
  absentIsZero: boolean,
  outcomes: Uint8Array,
): void => {
  const { structure, weight, bound, safe, isPlain } = weighted
  const { start, member } = structure
  let numbers: Numbers | undefined
  for (let equation = 0; equation < outcomes.length; equation += 1) {
    const last = start[equation + 1] as number
    let difference = 0
    for (let at = start[equation] as number; at < last; at += 1)
      difference += (weight[at] as number) * (values[from + (member[at] as number)] as number)
    if (isPlain[equation] === 1 && largest <= (safe[equation] as number) && !Number.isNaN(difference)) {
      const limit = bound[equation] as number
      outcomes[equation] =
        difference === 0
          ? outcome.exact
          : difference <= limit && difference >= -limit
            ? outcome.withinRounding
            : outcome.violated
    } else {
      numbers ??= bodyNumbers(weighted, values, from, absentIsZero)
      outcomes[equation] = checkExactly(weighted, values, from, numbers, equation, absentIsZero)
    }
  }
}
