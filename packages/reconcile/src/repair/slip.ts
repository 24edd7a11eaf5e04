import type { Plausibility } from '../reconciliation.js'
import type { Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'
import type { ChangeLimits } from './change-limits.js'

/** A slip that turns what a cell should say into what it says. */
export interface Slip {
  readonly plausibility: Plausibility
  /** The addend that was left out, counted twice or turned. */
  readonly row?: number
}

/** In longer lists some row equals any difference by chance. */
const mostRows = 2_000
/** A digit more or less says something only beside this many that agree. */
const fewestAgreeing = 3

const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const differsInOne = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let count = 0
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1
  return count === 1
}

const lacksOne = (long: string, short: string): boolean => {
  if (long.length !== short.length + 1 || short.length < fewestAgreeing) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  return long.slice(at + 1) === short.slice(at)
}

const bare = (digits: string): string => digits.replace(/(?<!0)0+$/, '')

/** The slip of the finger between two numbers, each counted in the last digit that the cell states. */
export const slipBetween = (from: bigint, to: bigint): Plausibility | null => {
  if (from === 0n || to === 0n || from === to) return null
  if (from === -to) return 'sign'
  if (from < 0n !== to < 0n) return null
  const [a, b] = [String(from < 0n ? -from : from), String(to < 0n ? -to : to)]
  if (bare(a) === bare(b)) return 'powerOfTen'
  if (isSwap(a, b)) return 'transposition'
  if (differsInOne(a, b) || lacksOne(a, b) || lacksOne(b, a)) return 'oneDigit'
  return null
}

/** The row whose omission, doubling or turned sign explains what a total says. */
const rowSlip = (
  structure: Structure,
  numbers: Numbers,
  cell: number,
  from: bigint,
  to: bigint,
  values: ReadonlyMap<number, bigint>,
): Slip | null => {
  const { start, member, weight, rowStart, rows, rowWeight } = structure
  const step = numbers.step(cell) as bigint
  const near = (a: bigint, b: bigint): boolean => (a > b ? a - b : b - a) * 2n <= step
  for (let row = entryAt(rowStart, cell); row < entryAt(rowStart, cell + 1); row += 1) {
    const equation = entryAt(rows, row)
    const first = entryAt(start, equation)
    const last = entryAt(start, equation + 1)
    if (rowWeight[row] !== 1 || last - first < 3 || last - first > mostRows) continue
    for (const [plausibility, times] of [
      ['rowOmitted', 1n],
      ['rowDoubled', -1n],
      ['sign', 2n],
    ] as const) {
      const matching: number[] = []
      for (let at = first + 1; at < last; at += 1) {
        const term = entryAt(member, at)
        const value = values.get(term) ?? numbers.point(term)
        if (value === null || value === 0n) continue
        if (near(to - from, times * (weight[at] === -1 ? value : -value))) matching.push(term)
      }
      const [only] = matching
      if (only !== undefined) return matching.length === 1 ? { plausibility, row: only } : { plausibility }
    }
  }
  return null
}

/** The slip that explains one change, or `null`. */
export const slipOf = (
  structure: Structure,
  numbers: Numbers,
  cell: number,
  to: bigint,
  values: ReadonlyMap<number, bigint>,
): Slip | null => {
  const from = numbers.point(cell)
  const step = numbers.step(cell)
  if (from === null || step === null) return null
  const plausibility = from % step === 0n && to % step === 0n ? slipBetween(from / step, to / step) : null
  return plausibility === null ? rowSlip(structure, numbers, cell, from, to, values) : { plausibility }
}

/** Nobody types longer numbers; trying every digit of one would be work without end. */
const mostDigits = 18

/** How many times larger than what rounding leaves open, to either side, a slip must be to be told from it. */
export const margin = 20n

/**
 * What one slip of the finger makes of a number: its sign turned, its point moved, one digit another, or two neighbours
 * changed over. Each with the size of the place where it happened; the number itself is among them.
 */
const slipsFrom = (digits: bigint): ReadonlyMap<bigint, bigint> => {
  const size = digits < 0n ? -digits : digits
  const text = String(size)
  const slips = new Map<bigint, bigint>([[-digits, size]])
  for (let power = 1n, factor = 10n; power <= 6n; power += 1n, factor *= 10n) {
    slips.set(digits * factor, size)
    if (digits % factor === 0n) slips.set(digits / factor, size - size / factor)
  }
  for (let at = 0; at < text.length; at += 1) {
    const place = 10n ** BigInt(text.length - 1 - at)
    for (let digit = 0; digit <= 9; digit += 1)
      slips.set(digits + BigInt(digit - Number(text[at])) * place * (digits < 0n ? -1n : 1n), place)
    if (at + 1 < text.length) {
      const swapped = BigInt(text.slice(0, at) + entryAt(text, at + 1) + entryAt(text, at) + text.slice(at + 2))
      slips.set(digits < 0n ? -swapped : swapped, place / 10n)
    }
  }
  return slips
}

/**
 * Returns how many numbers between two ends one slip of the finger makes of a published number. Several mean that
 * rounding leaves open what was meant.
 */
export const slipsWithin = (from: bigint, step: bigint, low: bigint, high: bigint): number => {
  const digits = from / step
  return [...slipsFrom(digits).keys()].filter(
    (value) => value !== digits && value * step >= low && value * step <= high,
  ).length
}

/**
 * The one value within the range that a slip of the finger would explain, if the value that agrees to the last digit is
 * not one: rounding of the other figures may hide the digits that were meant.
 */
export const slipWithin = (from: bigint, step: bigint, { low, high }: ChangeLimits): bigint | null => {
  if (low === null || high === null || from === 0n || from % step !== 0n) return null
  const half = (high - low) / 2n
  const digits = from / step
  if (String(digits < 0n ? -digits : digits).length > mostDigits) return null
  const inside = [...slipsFrom(digits)].filter(
    ([value, place]) =>
      value !== digits && value !== 0n && value * step >= low && value * step <= high && place * step >= half * margin,
  )
  return inside.length === 1 && inside[0] !== undefined ? inside[0][0] * step : null
}
