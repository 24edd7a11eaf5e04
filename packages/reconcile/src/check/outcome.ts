import { nth } from '../sheet/indexed.js'
import { numbersOf, type Numbers } from '../sheet/numbers.js'
import { obstacleIn } from './why-unchecked.js'
import { cellState, type Quantities } from '../sheet/quantities.js'
import { isExactRatio, ratioHolds, ratioOf } from './ratio.js'
import type { Structure } from '../sheet/structure.js'
import { holdsZero, residualOf } from './sum.js'

/** How one equation came out. */
export const verdict = { exact: 0, withinRounding: 1, violated: 2, unchecked: 3 } as const

const usual = (1 << cellState.stated) | (1 << cellState.ranged)

/** The verdict in bigints: for ratios, truncation and numbers beyond 2^53. `values` replace what some cells state. */
export const exactVerdict = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  values?: ReadonlyMap<number, bigint>,
): number => {
  const definition = nth(structure.equations, equation)
  if (definition.kind === 'ratio') {
    const ratio = ratioOf(structure, numbers, equation, definition, values)
    if (ratio === undefined || !ratioHolds(ratio)) return verdict.violated
    return isExactRatio(structure, numbers, equation, ratio, values) ? verdict.exact : verdict.withinRounding
  }
  const { difference, span } = residualOf(structure, numbers, equation, values)
  if (!holdsZero(span)) return verdict.violated
  return difference === 0n ? verdict.exact : verdict.withinRounding
}

/** The verdict on every equation. Sums rounded to nearest run in doubles that hold integers exactly. */
export const verdictsOf = (structure: Structure, quantities: Quantities): Uint8Array => {
  const { start, member, weight, equations, system } = structure
  const { state, isWide, point, low, high, isPrinted } = quantities
  const numbers = numbersOf(structure, quantities)
  const verdicts = new Uint8Array(equations.length)
  for (let equation = 0; equation < equations.length; equation += 1) {
    const definition = nth(equations, equation)
    const from = start[equation] as number
    const to = start[equation + 1] as number
    const isUnrounded = definition.kind !== 'ratio' && definition.rounding === 'none'
    let states = 0
    let difference = 0
    let least = 0
    let most = 0
    for (let at = from; at < to; at += 1) {
      const cell = member[at] as number
      const sign = weight[at] as number
      states |= 1 << (state[cell] as number)
      const value = point[cell] as number
      const isPoint = isUnrounded && isPrinted[cell] === 1
      const l = isPoint ? value : (low[cell] as number)
      const h = isPoint ? value : (high[cell] as number)
      difference += sign * value
      least += sign > 0 ? l : -h
      most += sign > 0 ? h : -l
    }
    const isRatio = definition.kind === 'ratio'
    if ((isRatio || (states & ~usual) !== 0) && obstacleIn(structure, state, numbers, equation))
      verdicts[equation] = verdict.unchecked
    else if (isRatio || definition.rounding === 'truncated' || isWide[system[member[from] as number] as number] === 1)
      verdicts[equation] = exactVerdict(structure, numbers, equation)
    else
      verdicts[equation] =
        least > 0 || most < 0 ? verdict.violated : difference === 0 ? verdict.exact : verdict.withinRounding
  }
  return verdicts
}
