import { roundingChance, type RoundingChance } from './improbability.js'
import { nth } from '../sheet/indexed.js'
import type { Numbers } from '../sheet/numbers.js'
import type { ReconciliationNote, Rounding } from '../reconciliation.js'
import type { Structure } from '../sheet/structure.js'
import { residualOf } from './sum.js'

/**
 * The chance of a sum's difference, or `undefined` for ratios, truncated sums and cells that are not simply rounded.
 */
export const chanceIn = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
): (RoundingChance & { readonly figures: number }) | undefined => {
  const { start, member, equations } = structure
  const definition = nth(equations, equation)
  if (definition.kind === 'ratio' || (definition.rounding ?? 'nearest') !== 'nearest') return undefined
  const { difference } = residualOf(structure, numbers, equation)
  if (difference === null) return undefined
  const widths: number[] = []
  for (let at = nth(start, equation); at < nth(start, equation + 1); at += 1) {
    const cell = nth(member, at)
    const step = numbers.step(cell)
    if (step === null) return undefined
    if (numbers.isPrinted(cell)) widths.push(Number(step))
    else if (numbers.low(cell) !== numbers.high(cell)) return undefined
  }
  if (widths.length === 0 || !Number.isFinite(Number(difference)) || widths.includes(Infinity)) return undefined
  const chance = roundingChance(Number(difference), widths)
  return {
    ...chance,
    standardDeviation: chance.standardDeviation / Number(numbers.one(nth(member, nth(start, equation)))),
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
  return `about once in ${String(Math.round(times / scale) * scale).replace(/\B(?=(\d{3})+$)/g, ',')} times`
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
    `Check ${equation}: it is out by ${difference ?? '?'}. Rounding of its ${chance.figures} figures can explain up to ${bound ?? '?'}, but makes this much ${formatFrequency(chance.probability)} ` +
    `(${chance.method === 'exact' ? 'sum of even spreads, Irwin-Hall' : 'normal curve'}, standard deviation ${chance.standardDeviation.toPrecision(2)}).`,
})
