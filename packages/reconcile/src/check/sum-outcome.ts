import type { Absence, Figure } from '@imt/core'
import { reconcile } from '../reconcile.js'
import { fixedPoint, isShort, maximumDigits, placesOf } from '../sheet/fixed-point.js'

/** One figure of a sum, and whether it is added or taken off. */
export interface SignedFigure {
  readonly figure: Figure
  readonly sign: 1 | -1
}

/**
 * How a sum comes out: as printed, within the rounding of its figures, with no reading of them, or not checked, since a
 * figure states no number.
 */
export type SumOutcome = 'exact' | 'withinRounding' | 'violated' | 'unchecked'

/** A figure that a plain sum in doubles can hold; all others go the long way. */
const isPlain = ({ kind, value, low, high, decimals }: Figure): boolean =>
  kind === 'exact' &&
  value !== null &&
  decimals !== null &&
  low !== null &&
  high !== null &&
  isShort(value) &&
  isShort(low) &&
  isShort(high) &&
  Number.isInteger(decimals) &&
  Math.abs(decimals) <= maximumDigits

const isZero = ({ kind, absence }: Figure, absentAsZero: readonly Absence[]): boolean =>
  kind === 'absent' && absence !== undefined && absentAsZero.includes(absence)

/** The decimal places at which the figures and half of their last digits are whole numbers. */
const placesFor = (total: Figure, terms: readonly SignedFigure[]): number => {
  const needed = ({ value, decimals }: Figure): number =>
    value === null ? 0 : Math.max((decimals ?? 0) + 1, placesOf(value))
  let places = needed(total)
  for (const { figure } of terms) places = Math.max(places, needed(figure))
  return places
}

/** Throws for what the types rule out: these are mistakes of the program, not of a publication. */
const requireSum = (total: Figure, terms: readonly SignedFigure[], absentAsZero: readonly Absence[]): void => {
  if (typeof total?.text !== 'string') throw new TypeError('total must be a figure')
  if (!Array.isArray(terms)) throw new TypeError('terms must be an array of figures with their signs')
  if (!Array.isArray(absentAsZero)) throw new TypeError('absentAsZero must be an array of absences')
  for (const term of terms as readonly (SignedFigure | null | undefined)[]) {
    if (typeof term?.figure?.text !== 'string') throw new TypeError('every term must have a figure')
    if (term.sign !== 1 && term.sign !== -1) throw new RangeError('every term must have the sign 1 or -1')
  }
}

/** The long way, for what doubles cannot decide. */
const reconciledOutcome = (
  total: Figure,
  terms: readonly SignedFigure[],
  absentAsZero: readonly Absence[],
): SumOutcome => {
  const { counts } = reconcile({
    cells: new Map([['total', total], ...terms.map(({ figure }, at) => [String(at), figure] as const)]),
    equations: [
      { id: '', kind: 'sum', total: 'total', terms: terms.map(({ sign }, at) => ({ cell: String(at), sign })) },
    ],
    absentAsZero,
    maximumChanges: 0,
  })
  return counts.exact > 0
    ? 'exact'
    : counts.withinRounding > 0
      ? 'withinRounding'
      : counts.violated > 0
        ? 'violated'
        : 'unchecked'
}

/**
 * Returns how one sum comes out by itself, as `reconcile` judges it: what many ways to read a table are tried with,
 * where nothing need be said of why.
 *
 * @param total - the figure that states the sum
 * @param terms - the figures of which it is the sum, each once, and whether it is added or taken off
 * @param absentAsZero - which figures without a number count as zero
 * @returns `exact`, `withinRounding`, `violated` or `unchecked`
 * @throws {TypeError} when a figure is none, or a list no array
 * @throws {RangeError} when a sign is neither 1 nor -1
 * @example
 * ```ts
 * const figureOf = (text: string) => valueOf(parseFigure(text, { unit: 'gbp' }))
 * const terms = ['£250', '£150'].map((text) => ({ figure: figureOf(text), sign: 1 as const }))
 * sumOutcome(figureOf('£400'), terms) // => 'exact'
 * sumOutcome(figureOf('£500'), terms) // => 'violated'
 * ```
 */
export const sumOutcome = (
  total: Figure,
  terms: readonly SignedFigure[],
  absentAsZero: readonly Absence[] = [],
): SumOutcome => {
  requireSum(total, terms, absentAsZero)
  if (!isPlain(total) || !terms.every(({ figure }) => isPlain(figure) || isZero(figure, absentAsZero)))
    return reconciledOutcome(total, terms, absentAsZero)
  const places = placesFor(total, terms)
  let difference = 0
  /** Half of every last digit, together: what rounding explains. */
  let room = 0
  let largest = 0
  let stated = 0
  const add = ({ value, decimals }: Figure, sign: number): void => {
    if (value === null) return
    stated += 1
    const number = fixedPoint(value, places)
    const half = 5 * 10 ** (places - (decimals ?? 0) - 1)
    difference += sign * Number(number)
    room += half
    largest = Math.max(largest, Math.abs(Number(number)) + half)
  }
  add(total, 1)
  for (const { figure, sign } of terms) add(figure, -sign)
  // A double holds every partial sum exactly while none can pass 2^53.
  if (!(largest * (terms.length + 1) <= Number.MAX_SAFE_INTEGER)) return reconciledOutcome(total, terms, absentAsZero)
  if (stated < 2) return 'unchecked'
  return difference === 0 ? 'exact' : Math.abs(difference) > room ? 'violated' : 'withinRounding'
}
