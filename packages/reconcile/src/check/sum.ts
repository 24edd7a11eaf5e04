import { nth } from '../sheet/indexed.js'
import { spanOf, type Numbers } from '../sheet/numbers.js'
import { added, negated, type Span } from '../sheet/span.js'
import type { Structure } from '../sheet/structure.js'

/** Total less addends: as printed, and all that rounding leaves possible. */
export interface Residual {
  readonly difference: bigint | null
  readonly span: Span
}

/** The residual of a sum, with some values replaced. Exact whatever the size of the numbers. */
export const residualOf = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  values?: ReadonlyMap<number, bigint>,
): Residual => {
  const { start, member, weight, equations } = structure
  const definition = nth(equations, equation)
  const rounding = definition.kind === 'ratio' ? 'nearest' : (definition.rounding ?? 'nearest')
  let difference: bigint | null = 0n
  let span: Span = { low: 0n, high: 0n, openLow: false, openHigh: false }
  for (let at = nth(start, equation); at < nth(start, equation + 1); at += 1) {
    const cell = nth(member, at)
    const value = values?.get(cell)
    const point = value ?? numbers.point(cell)
    const own = spanOf(numbers, cell, value, rounding)
    const isAdded = weight[at] === 1
    difference = difference === null || point === null ? null : isAdded ? difference + point : difference - point
    span = added(span, isAdded ? own : negated(own))
  }
  return { difference, span }
}

/** True if zero is possible. */
export const holdsZero = (span: Span): boolean =>
  (span.low === null || span.low < 0n || (span.low === 0n && !span.openLow)) &&
  (span.high === null || span.high > 0n || (span.high === 0n && !span.openHigh))
