import type { Absence, Figure } from '@imt/core'
import type { CellId } from '../equation/equation.js'
import { fixedPoint, isShort, maximumDigits, placesOf } from './fixed-point.js'
import type { Structure } from './structure.js'

/** What a cell contributes. Ranged cells have bounds but no value that could be corrected. */
export const cellState = { stated: 0, zero: 1, absent: 2, unknown: 3, unreadable: 4, ranged: 5 } as const

interface WideCell {
  readonly point: bigint | null
  readonly low: bigint | null
  readonly high: bigint | null
}

/** The cells as exact integers: each system of joined cells is scaled by its own power of ten. */
export interface Quantities {
  readonly state: Uint8Array
  /** Decimal places that the integers of a system stand for. */
  readonly places: Int32Array
  /** 1 where the integers of a system do not fit a double: then `wideCells` holds them. */
  readonly isWide: Uint8Array
  /**
   * Integers, NaN without a point, +-Infinity without a bound. `low` and `high` are what the printed digits leave open.
   */
  readonly point: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /**
   * 1 where low and high come from the last printed digit, and not from the words of an approximate figure or a range.
   */
  readonly isPrinted: Uint8Array
  readonly wideCells: ReadonlyMap<number, WideCell>
  /** Decimals stated by the cell; for a zero, the finest of its system. */
  readonly decimals: Int32Array
}

const isUsable = (number: Figure['low']): boolean => number === null || (typeof number === 'object' && isShort(number))

const stateOf = (figure: Figure | undefined, zeros: ReadonlySet<Absence>): number => {
  if (figure === undefined) return cellState.unknown
  if (figure.kind === 'absent')
    return figure.absence !== undefined && zeros.has(figure.absence) ? cellState.zero : cellState.absent
  const { kind, value, low, high, decimals } = figure
  if (!isUsable(value) || !isUsable(low) || !isUsable(high)) return cellState.unreadable
  if (kind !== 'exact' && low === null && high === null) return cellState.absent
  if (value === null || decimals === null || kind === 'range' || kind === 'bound') return cellState.ranged
  return Number.isInteger(decimals) && Math.abs(decimals) <= maximumDigits ? cellState.stated : cellState.unreadable
}

const isExact = ({ kind, value, decimals }: Figure): boolean => kind === 'exact' && value !== null && decimals !== null

/** Decimal places that a figure's numbers need; half of a last digit needs one more than the digit. */
const placesIn = ({ kind, value, low, high, decimals }: Figure): number =>
  kind === 'exact' && value !== null && decimals !== null
    ? Math.max(decimals + 1, placesOf(value))
    : Math.max(
        decimals ?? 0,
        value === null ? 0 : placesOf(value),
        low === null ? 0 : placesOf(low),
        high === null ? 0 : placesOf(high),
      )

const read = (decimal: Figure['low'], places: number, otherwise: number): number | bigint =>
  decimal === null ? otherwise : fixedPoint(decimal, places)
const sizeOf = (number: number | bigint): number => {
  const size = Math.abs(Number(number))
  return Number.isFinite(size) ? size : 0
}

const wideCellOf = (figure: Figure, state: number, places: number): WideCell => {
  const exact = (decimal: Figure['low']): bigint | null =>
    decimal === null ? null : BigInt(fixedPoint(decimal, places))
  const point = state === cellState.stated ? exact(figure.value) : null
  if (point === null || !isExact(figure)) return { point, low: exact(figure.low), high: exact(figure.high) }
  const half = 5n * 10n ** BigInt(places - (figure.decimals ?? 0) - 1)
  return { point, low: point - half, high: point + half }
}

const isReckoned = (state: number | undefined): boolean => state === cellState.stated || state === cellState.ranged

/** What each cell contributes, and the decimal places of each system: known before any number is read. */
interface Scales extends Pick<Quantities, 'state' | 'places' | 'decimals'> {
  readonly figures: readonly (Figure | undefined)[]
}

const scalesOf = (
  { cells: names, system, systems }: Structure,
  cells: ReadonlyMap<CellId, Figure>,
  absentAsZero: readonly Absence[],
): Scales => {
  const zeros = new Set(absentAsZero)
  const state = new Uint8Array(names.length)
  const places = new Int32Array(systems)
  const finest = new Int32Array(systems).fill(-maximumDigits)
  const decimals = new Int32Array(names.length)
  const figures = names.map((cell) => cells.get(cell))
  for (let cell = 0; cell < names.length; cell += 1) {
    const figure = figures[cell]
    if (figure !== undefined && typeof figure?.text !== 'string')
      throw new TypeError(`cells: ${names[cell] as string} must be a figure`)
    const own = stateOf(figure, zeros)
    const at = system[cell] as number
    state[cell] = own
    if (figure === undefined || !isReckoned(own)) continue
    decimals[cell] = figure.decimals ?? 0
    places[at] = Math.max(places[at] as number, placesIn(figure))
    if (own === cellState.stated) finest[at] = Math.max(finest[at] as number, decimals[cell] as number)
  }
  for (let cell = 0; cell < names.length; cell += 1)
    if (state[cell] === cellState.zero) decimals[cell] = finest[system[cell] as number] as number
  return { figures, state, places, decimals }
}

/** The numbers as doubles, with the largest of each system. */
interface Doubles extends Pick<Quantities, 'point' | 'low' | 'high' | 'isPrinted' | 'isWide'> {
  readonly largest: Float64Array
}

/** Marks the systems with a number that no double holds; a cell with its bounds reversed becomes unreadable. */
const doublesOf = ({ system, systems }: Structure, { figures, state, places, decimals }: Scales): Doubles => {
  const size = figures.length
  const point = new Float64Array(size).fill(NaN)
  const low = new Float64Array(size).fill(NaN)
  const high = new Float64Array(size).fill(NaN)
  const largest = new Float64Array(systems)
  const isWide = new Uint8Array(systems)
  const isPrinted = new Uint8Array(size)
  for (let cell = 0; cell < size; cell += 1) {
    const figure = figures[cell]
    const own = state[cell]
    const at = system[cell] as number
    if (own === cellState.zero) point[cell] = low[cell] = high[cell] = 0
    if (figure === undefined || !isReckoned(own)) continue
    const count = places[at] as number
    let p: number | bigint = NaN
    let l: number | bigint
    let h: number | bigint
    if (own === cellState.stated && isExact(figure)) {
      isPrinted[cell] = 1
      p = read(figure.value, count, NaN)
      const half = 5 * 10 ** (count - (decimals[cell] as number) - 1)
      if (typeof p === 'bigint' || half + Math.abs(p) > Number.MAX_SAFE_INTEGER) {
        isWide[at] = 1
        continue
      }
      l = p - half
      h = p + half
    } else {
      if (own === cellState.stated) p = read(figure.value, count, NaN)
      l = read(figure.low, count, -Infinity)
      h = read(figure.high, count, Infinity)
      if (l > h) {
        state[cell] = cellState.unreadable
        continue
      }
      if (typeof p === 'bigint' || typeof l === 'bigint' || typeof h === 'bigint') isWide[at] = 1
    }
    point[cell] = Number(p)
    low[cell] = Number(l)
    high[cell] = Number(h)
    largest[at] = Math.max(largest[at] as number, sizeOf(p), sizeOf(l), sizeOf(h))
  }
  return { point, low, high, isPrinted, isWide, largest }
}

/** A double adds integers exactly while every partial sum stays below 2^53: marks the systems where one might not. */
const markLongSums = ({ equations, start, member, system }: Structure, { largest, isWide }: Doubles): void => {
  for (let equation = 0; equation < equations.length; equation += 1) {
    const from = start[equation] as number
    const at = system[member[from] as number] as number
    if ((largest[at] as number) * ((start[equation + 1] as number) - from) > Number.MAX_SAFE_INTEGER) isWide[at] = 1
  }
}

const wideCellsOf = (
  { system }: Structure,
  { figures, state, places }: Scales,
  isWide: Uint8Array,
): Quantities['wideCells'] => {
  const wideCells = new Map<number, WideCell>()
  if (!isWide.includes(1)) return wideCells
  for (let cell = 0; cell < figures.length; cell += 1) {
    const at = system[cell] as number
    const figure = figures[cell]
    const own = state[cell]
    if (isWide[at] !== 1 || figure === undefined) continue
    if (own === cellState.zero) wideCells.set(cell, { point: 0n, low: 0n, high: 0n })
    else if (own === cellState.stated || own === cellState.ranged)
      wideCells.set(cell, wideCellOf(figure, own, places[at] as number))
  }
  return wideCells
}

/** Reads the figures into integers. No Decimal is made and none is computed with. */
export const quantitiesOf = (
  structure: Structure,
  cells: ReadonlyMap<CellId, Figure>,
  absentAsZero: readonly Absence[],
): Quantities => {
  const scales = scalesOf(structure, cells, absentAsZero)
  const doubles = doublesOf(structure, scales)
  markLongSums(structure, doubles)
  const { state, places, decimals } = scales
  const { isWide, point, low, high, isPrinted } = doubles
  const wideCells = wideCellsOf(structure, scales, isWide)
  return { state, places, isWide, point, low, high, isPrinted, wideCells, decimals }
}
