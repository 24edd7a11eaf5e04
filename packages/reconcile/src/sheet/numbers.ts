import { closed, moved, roundingInterval, type CellRounding, type Interval } from './interval.js'
import { cellState, type Quantities } from './quantities.js'
import { entryAt, type Structure } from './structure.js'

/** The cells as exact integers, as the search asks for them. */
export interface Numbers {
  /** The stated value; `null` without one. */
  point(cell: number): bigint | null
  low(cell: number): bigint | null
  high(cell: number): bigint | null
  /** One of the last digit that the cell states; `null` where a correction cannot be written. */
  step(cell: number): bigint | null
  /** True where low and high are half of the last printed digit either way. */
  isPrinted(cell: number): boolean
  /** The integer that stands for 1. */
  one(cell: number): bigint
}

const finite = (number: number): bigint | null => (Number.isFinite(number) ? BigInt(number) : null)

/** Reads quantities cell by cell. */
export const numbersOf = (structure: Structure, quantities: Quantities): Numbers => {
  const { system } = structure
  const { places, isWide, wideCells, state, decimals } = quantities
  const read =
    (which: 'point' | 'low' | 'high') =>
    (cell: number): bigint | null =>
      isWide[entryAt(system, cell)] === 1
        ? (wideCells.get(cell)?.[which] ?? null)
        : finite(entryAt(quantities[which], cell))
  const powers = new Map<number, bigint>()
  const powerOfTen = (exponent: number): bigint => {
    const known = powers.get(exponent) ?? 10n ** BigInt(exponent)
    powers.set(exponent, known)
    return known
  }
  return {
    point: read('point'),
    low: read('low'),
    high: read('high'),
    step: (cell) =>
      state[cell] === cellState.stated || state[cell] === cellState.zero
        ? powerOfTen(entryAt(places, entryAt(system, cell)) - entryAt(decimals, cell))
        : null,
    isPrinted: (cell) => quantities.isPrinted[cell] === 1,
    one: (cell) => powerOfTen(entryAt(places, entryAt(system, cell))),
  }
}

/** What a cell can stand for when its value is `value` instead of the one stated, or as stated. */
export const intervalOf = (
  numbers: Numbers,
  cell: number,
  value: bigint | undefined,
  rounding: CellRounding,
): Interval => {
  const interval = closed(numbers.low(cell), numbers.high(cell))
  const point = numbers.point(cell)
  if (point === null) return interval
  const step = numbers.step(cell)
  if (rounding === 'nearest' || step === null || !numbers.isPrinted(cell))
    return value === undefined || value === point ? interval : moved(interval, value - point)
  return roundingInterval(value ?? point, step, rounding)
}
