import { grouped, counted } from '@imt/core'
import type { ReconciliationNote, Rounding } from '../reconciliation.js'
import type { Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'
import { residualOf } from './sum.js'

/**
 * How likely rounding alone makes a difference at least as large as the one printed.
 *
 * Every rounded figure is taken to be off by an amount spread evenly over its last digit, independently. Up to twelve
 * figures of one precision the exact distribution is used (Irwin-Hall: the sum of m such errors); beyond that, and for
 * mixed precisions, a normal curve with the standard deviation sqrt(sum of width^2 / 12), which is sqrt((n + 1) / 12)
 * last digits for n addends and a total of one precision.
 */
export interface RoundingChance {
  /** 0 to 1. */
  readonly probability: number
  /** In the unit of the widths. */
  readonly standardDeviation: number
  readonly method: 'exact' | 'normal'
}

const exactUpTo = 12

/**
 * Density at `x` of the sum of `count` even spreads over -1/2 to 1/2. Summed from the near end, where few terms count.
 */
const density = (count: number, x: number): number => {
  const from = count / 2 - Math.abs(x)
  if (from <= 0) return 0
  let sum = 0
  let choose = 1
  for (let k = 0; k <= from; k += 1) {
    sum += (k % 2 === 0 ? 1 : -1) * choose * (from - k) ** (count - 1)
    choose = (choose * (count - k)) / (k + 1)
  }
  let factorial = 1
  for (let k = 2; k < count; k += 1) factorial *= k
  return sum / factorial
}

/** Area under the normal curve beyond `z` on both sides; relative error below 2e-7 (Numerical Recipes, erfcc). */
const beyond = (z: number): number => {
  const x = z / Math.SQRT2
  const t = 1 / (1 + x / 2)
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ]
  const polynomial = series.reduceRight((sum, term) => sum * t + term, 0)
  return Math.min(1, t * Math.exp(polynomial - x * x))
}

/**
 * Returns the chance of a difference of at least `difference`.
 *
 * @param difference - total less addends as printed, any sign
 * @param widths - the width of each figure's rounding, total included, in the unit of the difference; exact figures
 *   left out
 */
export const roundingChance = (difference: number, widths: readonly number[]): RoundingChance => {
  const count = widths.length
  const [width = 0] = widths
  const standardDeviation = Math.sqrt(widths.reduce((sum, each) => sum + each * each, 0) / 12)
  const isEven = widths.every((each) => each === width)
  const distance = Math.abs(difference)
  if (distance === 0)
    return { probability: 1, standardDeviation, method: isEven && count <= exactUpTo ? 'exact' : 'normal' }
  if (isEven && count > 0 && count <= exactUpTo && Number.isInteger(distance / width)) {
    let probability = 0
    for (let steps = distance / width; steps < count / 2; steps += 1) probability += 2 * density(count, steps)
    return { probability: Math.min(1, probability), standardDeviation, method: 'exact' }
  }
  // Differences come in steps of the finest figure: the curve of the others is cut half a step before this one.
  const finest = widths.reduce((least, each) => Math.min(least, each), Infinity)
  const deviation = Math.sqrt(Math.max(standardDeviation ** 2 - finest ** 2 / 12, finest ** 2 / 12))
  return { probability: beyond(Math.max(0, distance - finest / 2) / deviation), standardDeviation, method: 'normal' }
}

/**
 * The chance of a sum's difference, or `undefined` for ratios, truncated sums and cells that are not simply rounded.
 */
export const chanceIn = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
): (RoundingChance & { readonly figures: number }) | undefined => {
  const { start, member, equations } = structure
  const definition = entryAt(equations, equation)
  if (definition.kind === 'ratio' || (definition.rounding ?? 'nearest') !== 'nearest') return undefined
  const { difference } = residualOf(structure, numbers, equation)
  if (difference === null) return undefined
  const widths: number[] = []
  for (let at = entryAt(start, equation); at < entryAt(start, equation + 1); at += 1) {
    const cell = entryAt(member, at)
    const step = numbers.step(cell)
    if (step === null) return undefined
    if (numbers.isPrinted(cell)) widths.push(Number(step))
    else if (numbers.low(cell) !== numbers.high(cell)) return undefined
  }
  if (widths.length === 0 || !Number.isFinite(Number(difference)) || widths.includes(Infinity)) return undefined
  const chance = roundingChance(Number(difference), widths)
  return {
    ...chance,
    standardDeviation: chance.standardDeviation / Number(numbers.one(entryAt(member, entryAt(start, equation)))),
    figures: widths.length,
  }
}

/**
 * Returns how often something of a probability happens, in words.
 *
 * @param probability - 0 to 1; below 1e-9 it is said to happen practically never
 * @example
 * ```ts
 * formatFrequency(0.00081) // => 'about once in 1,200 times'
 * ```
 */
export const formatFrequency = (probability: number): string => {
  if (probability < 1e-9) return 'practically never'
  const times = Math.round(1 / probability)
  // Two figures are as many as the estimate carries.
  const scale = 10 ** Math.max(0, String(times).length - 2)
  return `about once in ${grouped(Math.round(times / scale) * scale)} times`
}

/** A note on a difference that rounding can explain but seldom makes. */
export const improbableNote = (
  { equation, difference, bound }: Rounding,
  chance: RoundingChance & { readonly figures: number },
): ReconciliationNote => ({
  code: 'improbableRounding',
  equation,
  probability: chance.probability,
  message:
    `Check ${equation}: it is out by ${difference ?? '?'}. Rounding of its ${counted(chance.figures, 'figure')} can explain up to ${bound ?? '?'}, but makes this much ${formatFrequency(chance.probability)} ` +
    `(${chance.method === 'exact' ? 'sum of even spreads, Irwin-Hall' : 'normal curve'}, standard deviation ${chance.standardDeviation.toPrecision(2)}).`,
})
