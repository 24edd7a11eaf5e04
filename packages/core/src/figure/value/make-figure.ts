import type { Unit } from '../unit.js'
import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import type { Amount, Reading } from '../reading/reading.js'
import { refuse, type FigureRefused } from '../reading/refusals.js'
import { isDigit } from '../reading/scan-number.js'
import type { FigureNoteCode } from '../reading/remarks.js'
import { bounds } from './bounds.js'
import { significantDecimals, statedDecimals } from './precision.js'

export interface Made {
  readonly ok: true
  readonly figure: Figure
  readonly codes: readonly FigureNoteCode[]
}

export interface Column {
  readonly unit: Unit
  /** Power of ten of the heading: 3 for a column in thousands. */
  readonly scalePower: number
  readonly maximumDecimals: number
}

/** Pence beyond this are not exact in a number; no published amount comes near it. */
const largest = new Decimal('90071992547409.91')
const mostDigits = 14

const valueOf = ({ negative, whole, fraction, power }: Amount, scalePower: number): Decimal => {
  const value = new Decimal(
    `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}e${power + scalePower}`,
  )
  return negative && !value.isZero() ? value.neg() : value
}

/** True if the figure is beyond the largest that is read. Looks at lengths before it makes a number. */
const isTooLarge = (amount: Amount, scalePower: number): boolean => {
  const digits = amount.whole === '' ? 0 : amount.whole.length + amount.power + scalePower
  return digits > mostDigits || (digits === mostDigits && valueOf(amount, scalePower).abs().gt(largest))
}

const isZero = ({ whole, fraction }: Amount): boolean => whole === '' && [...fraction].every((digit) => digit === '0')

/** `£7.900` and, for things that are counted, `4.307`: three digits after a point that was meant to be a comma. */
const looksGroupedByPoint = (amount: Amount, { unit, scalePower }: Column): boolean =>
  (unit === 'count' || (unit === 'gbp' && amount.fraction.endsWith('0'))) &&
  scalePower === 0 &&
  amount.power === 0 &&
  amount.fraction.length === 3 &&
  amount.whole.length >= 1 &&
  amount.whole.length <= 3

const refuseAmount = (amount: Amount, text: string, column: Column): FigureRefused | undefined => {
  if (statedDecimals(amount, column.scalePower) > column.maximumDecimals) {
    const point = [...text].findIndex((character, at) => character === '.' && isDigit(text.charAt(at + 1)))
    return looksGroupedByPoint(amount, column)
      ? refuse('ambiguousSeparator', undefined, `${text.slice(0, point)},${text.slice(point + 1)}`)
      : refuse('tooPrecise')
  }
  return isTooLarge(amount, column.scalePower) ? refuse('tooLarge') : undefined
}

type Says<What extends Reading['says']> = Extract<Reading, { readonly says: What }>

// A figure is its holder's own: no two share a number that one of them could change.
const zero = (): Decimal => new Decimal(0)

const made = (
  text: string,
  { unit }: Column,
  figure: Omit<Figure, 'text' | 'unit'>,
  codes: readonly FigureNoteCode[] = [],
): Made => ({ ok: true, figure: { text, unit, ...figure }, codes })

const makeAbsent = (text: string, { absence }: Says<'absence'>, column: Column): Made => {
  // A count still to be confirmed is a count: nought or more. The other absences promise no number at all.
  const low = absence === 'toBeConfirmed' && column.unit === 'count' ? zero() : null
  return made(text, column, { kind: 'absent', value: null, low, high: null, decimals: null, absence })
}

const makeRange = (text: string, { from, to }: Says<'range'>, column: Column): Made => {
  const { scalePower } = column
  const decimals = Math.max(statedDecimals(from, scalePower), statedDecimals(to, scalePower))
  const [low, high] = [valueOf(from, scalePower), valueOf(to, scalePower)]
  return made(text, column, { kind: 'range', value: null, low, high, decimals })
}

/** A single number: exact, or with bounds by the words beside it, or by a scale that only a rounded number has. */
const makeSingle = (text: string, { amount, qualifier }: Says<'amount'>, column: Column): Made | FigureRefused => {
  const { unit, scalePower } = column
  const value = valueOf(amount, scalePower)
  const stated = statedDecimals(amount, scalePower)
  const codes: FigureNoteCode[] = []
  if (amount.negative && isZero(amount)) codes.push('negativeZero')
  if (unit === 'count' && !value.isInteger()) codes.push('fractionalCount')
  const isRounded = (unit === 'count' || unit === 'wte') && amount.power + scalePower > 0
  if (qualifier === undefined && !isRounded)
    return made(text, column, { kind: 'exact', value, low: value, high: value, decimals: stated }, codes)
  if (qualifier === undefined) codes.push('roundedCount')
  const words = qualifier ?? 'approximate'
  const isPoint = words === 'approximate' || words === 'nearly' || words === 'justOver'
  const decimals = qualifier !== undefined && isPoint ? significantDecimals(amount, scalePower) : stated
  const { low, high, codes: boundCodes } = bounds({ value, decimals, unit, qualifier: words, isRounded })
  if ([low, high].some((end) => end?.abs().gt(largest))) return refuse('tooLarge')
  const kind = isPoint ? 'approximate' : 'bound'
  const point = words === 'approximate' ? value : null
  return made(text, column, { kind, value: point, low, high, decimals }, [...codes, ...boundCodes])
}

/** Turns what a cell says into a figure, or refuses a number that its column cannot hold. */
export const makeFigure = (text: string, clean: string, reading: Reading, column: Column): Made | FigureRefused => {
  if (reading.says === 'absence') return makeAbsent(text, reading, column)
  if (reading.says === 'zero')
    return made(text, column, { kind: 'exact', value: zero(), low: zero(), high: zero(), decimals: 0 })
  for (const amount of reading.says === 'range' ? [reading.from, reading.to] : [reading.amount]) {
    if (amount.power > 0 && column.scalePower > 0) return refuse('suffixUnderScaledHeading')
    const refusal = refuseAmount(amount, clean, column)
    if (refusal !== undefined) return refusal
  }
  return reading.says === 'range' ? makeRange(text, reading, column) : makeSingle(text, reading, column)
}
