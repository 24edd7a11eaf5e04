import { requireChoice, requireList, requireObject, requireText, type Decimal } from '@imt/core'
import { fromSteps, readAmount, readStep, toSteps, type Amount, type Step } from '../money/amount.js'
import { roundedShare } from '../money/rounded-share.js'
import { wholeWeights } from '../money/weights.js'

/** Who takes a share, and in what proportion. */
export interface Recipient {
  /** Unique among the recipients: ties are settled by it, so that the order in which they are listed never counts. */
  readonly key: string
  /** At least 0: beds, devices, whole-time equivalents, a percentage. */
  readonly weight: Amount
}

/**
 * How the steps that rounding leaves over are handed out. `largestRemainder`: everyone is rounded down, then one step
 * each goes to the largest remainders. `largestShare`: everyone is rounded to nearest, the difference goes to the
 * largest weight; what it cannot give back without its share changing sign is given back by the next largest.
 */
export type AllocationMode = 'largestRemainder' | 'largestShare'

/** One recipient's share. */
export interface Share {
  readonly key: string
  readonly amount: Decimal
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const bigger = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0)

interface Entry {
  readonly key: string
  readonly weight: bigint
}

const byRemainder = (total: bigint, whole: bigint, entries: readonly Entry[]): ReadonlyMap<string, bigint> => {
  const size = total < 0n ? -total : total
  const sign = total < 0n ? -1n : 1n
  const floors = new Map(entries.map(({ key, weight }) => [key, (size * weight) / whole]))
  const left = Number(size - [...floors.values()].reduce((sum, share) => sum + share, 0n))
  const order = [...entries].sort(
    (a, b) => bigger((size * a.weight) % whole, (size * b.weight) % whole) || before(a.key, b.key),
  )
  for (const { key } of order.slice(0, left)) floors.set(key, (floors.get(key) ?? 0n) + 1n)
  return new Map([...floors].map(([key, share]) => [key, share * sign]))
}

const byLargestShare = (total: bigint, whole: bigint, entries: readonly Entry[]): ReadonlyMap<string, bigint> => {
  const size = total < 0n ? -total : total
  const sign = total < 0n ? -1n : 1n
  const shares = new Map(entries.map(({ key, weight }) => [key, roundedShare(size, weight, whole)]))
  let left = size - [...shares.values()].reduce((sum, share) => sum + share, 0n)
  for (const { key } of [...entries].sort((a, b) => bigger(a.weight, b.weight) || before(a.key, b.key))) {
    const share = shares.get(key) ?? 0n
    const change = left < -share ? -share : left
    shares.set(key, share + change)
    left -= change
  }
  return new Map([...shares].map(([key, share]) => [key, share * sign]))
}

/**
 * Returns the shares of a total by weight, in the order of the recipients: they always add up to the total, and
 * nobody's share depends on that order.
 *
 * @param total - pounds sterling, a whole number of steps; may be negative
 * @param recipients - at least one weight above zero; keys unique
 * @param options - `mode`, named by the caller; `step`, the smallest amount that is handed out, a penny unless said
 * @returns one share per recipient; a weight of zero takes nothing
 * @throws {TypeError} when `total` or a weight is no plain decimal, or `mode` or `step` is unknown
 * @throws {RangeError} when `total` is not a whole number of steps, a weight is negative, all are zero, or `recipients`
 *   names a key twice
 * @example
 * ```ts
 * // the odd penny goes by name, not by position
 * allocate(
 *   '1.00',
 *   [
 *     { key: 'b', weight: '1' },
 *     { key: 'a', weight: '2' },
 *   ],
 *   { mode: 'largestRemainder' },
 * ) // => [{ key: 'b', amount: '0.33' }, { key: 'a', amount: '0.67' }]
 * ```
 */
export const allocate = (
  total: Amount,
  recipients: readonly Recipient[],
  options: { readonly mode: AllocationMode; readonly step?: Step },
): readonly Share[] => {
  const { mode, step = '0.01' } = requireObject(options, 'allocate: options', ['mode', 'step'])
  requireChoice(mode, ['largestRemainder', 'largestShare'], 'allocate: options.mode')
  readStep(step, 'allocate: options.step')
  const keys = new Set<string>()
  for (const [index, { key }] of requireList(recipients, 'allocate: recipients').entries()) {
    if (keys.has(requireText(key, `allocate: recipients[${String(index)}].key`)))
      throw new RangeError(`allocate: recipients must have different keys, got ${JSON.stringify(key)} twice`)
    keys.add(key)
  }
  const weights = wholeWeights(
    recipients.map(({ weight }) => weight),
    'allocate: recipients',
    (index) => `allocate: recipients[${String(index)}].weight`,
  )
  const entries = recipients.map(({ key }, index): Entry => ({ key, weight: weights[index] ?? 0n }))
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const steps = toSteps(readAmount(total, 'allocate: total'), step, 'allocate: total')
  const shares =
    mode === 'largestRemainder' ? byRemainder(steps, whole, entries) : byLargestShare(steps, whole, entries)
  return recipients.map(({ key }) => ({ key, amount: fromSteps(shares.get(key) ?? 0n, step) }))
}
