import { added, negated, type Interval } from '../sheet/interval.js'
import { intervalOf, type Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'

/** Total less addends: as printed, and all that rounding leaves possible. */
export interface Residual {
  readonly difference: bigint | null
  readonly interval: Interval
}

/** The residual of a sum, with some values replaced. Exact whatever the size of the numbers. */
export const residualOf = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  values?: ReadonlyMap<number, bigint>,
): Residual => {
  const { start, member, weight, equations } = structure
  const definition = entryAt(equations, equation)
  const rounding = definition.kind === 'ratio' ? 'nearest' : (definition.rounding ?? 'nearest')
  let difference: bigint | null = 0n
  let interval: Interval = { low: 0n, high: 0n, openLow: false, openHigh: false }
  for (let at = entryAt(start, equation); at < entryAt(start, equation + 1); at += 1) {
    const cell = entryAt(member, at)
    const value = values?.get(cell)
    const point = value ?? numbers.point(cell)
    const own = intervalOf(numbers, cell, value, rounding)
    const isAdded = weight[at] === 1
    difference = difference === null || point === null ? null : isAdded ? difference + point : difference - point
    interval = added(interval, isAdded ? own : negated(own))
  }
  return { difference, interval }
}
