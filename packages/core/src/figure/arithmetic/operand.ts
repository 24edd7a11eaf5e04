import type { Unit } from '../unit.js'
import { Decimal } from '../../decimal.js'
import { namesOf, requireObject } from '../../parameter/parameter.js'
import type { Absence, Figure } from '../figure.js'
import { roundingInterval } from '../rounding-interval.js'
import { endsOf, everything, noughtOrMore, spanOf, type Span } from './span.js'

/** What a caller may count as zero. What is unknown, withheld or still to be confirmed is never zero. */
export type CountableAsZero = Extract<Absence, 'blank' | 'dash' | 'notApplicable'>

/** How figures enter a calculation. */
export interface ArithmeticOptions {
  /** Absences that count as zero, if the table's own rule says so. None by default. */
  readonly absentAsZero?: readonly CountableAsZero[]
  /**
   * `stated`: what the words say (`low` and `high`). `rounding`: also what the digits leave open (`roundingInterval`).
   */
  readonly bounds?: 'stated' | 'rounding'
}

/** The names of its parts, for those that have more. */
export const arithmeticNames: readonly (keyof ArithmeticOptions)[] = namesOf<ArithmeticOptions>({
  absentAsZero: true,
  bounds: true,
})

/** A result, and what it rests on. Indices count the figures from 0 in the order given. */
export interface Computed {
  /** What is known about the true result; null is unbounded. */
  readonly low: Decimal | null
  readonly high: Decimal | null
  /** The result of the point values, if every figure states one. */
  readonly value: Decimal | null
  /** True if no figure is absent. */
  readonly complete: boolean
  /** Figures that are absent and were not counted as zero. */
  readonly absent: readonly number[]
  /** Figures that are absent and were counted as zero, as the caller asked. */
  readonly countedAsZero: readonly number[]
}

export interface Operand {
  readonly span: Span
  readonly value: Decimal | null
  readonly state: 'stated' | 'absent' | 'zero'
}

const countable: ReadonlySet<unknown> = new Set<CountableAsZero>(['blank', 'dash', 'notApplicable'])

const readerOf = (
  caller: string,
  figures: readonly Figure[],
  options: ArithmeticOptions,
  mixes: 'one unit' | 'any units',
): ((figure: Figure) => Operand) => {
  const { absentAsZero = [], bounds = 'stated' } = requireObject(options, `${caller}: options`, arithmeticNames)
  for (const figure of figures)
    if (typeof figure !== 'object' || figure === null || !('kind' in figure))
      throw new TypeError(`${caller}: every figure must be one that parseFigure gives`)
  for (const absence of absentAsZero)
    if (!countable.has(absence))
      throw new RangeError(
        `${caller}: absentAsZero may hold 'blank', 'dash' and 'notApplicable' only: nothing else can be zero`,
      )
  if (bounds !== 'stated' && bounds !== 'rounding')
    throw new RangeError(`${caller}: bounds must be 'stated' or 'rounding'`)
  const units = new Set<Unit>(figures.map((figure) => figure.unit))
  if (mixes === 'one unit' && units.size > 1)
    throw new RangeError(`${caller}: figures must have one unit, not ${[...units].join(' and ')}`)
  const zeros = new Set<Absence>(absentAsZero)
  return (figure) => operandOf(figure, zeros, bounds)
}

/** Reads figures of one unit into spans: units are never mixed where they would be added up. */
export const operandsOf = (
  caller: string,
  figures: readonly Figure[],
  options: ArithmeticOptions,
): readonly Operand[] => {
  if (!Array.isArray(figures)) throw new TypeError(`${caller}: figures must be an array`)
  return figures.map(readerOf(caller, figures, options, 'one unit'))
}

/** Reads two figures into spans. */
export const pairOf = (
  caller: string,
  a: Figure,
  b: Figure,
  options: ArithmeticOptions,
  mixes: 'one unit' | 'any units',
): readonly [Operand, Operand] => {
  const read = readerOf(caller, [a, b], options, mixes)
  return [read(a), read(b)]
}

const operandOf = (figure: Figure, zeros: ReadonlySet<Absence>, bounds: 'stated' | 'rounding'): Operand => {
  if (figure.kind === 'absent') {
    const zero = new Decimal(0)
    if (figure.absence !== undefined && zeros.has(figure.absence))
      return { span: { low: zero, high: zero }, value: zero, state: 'zero' }
    // There may be none of a thing that is counted, but never fewer.
    return { span: figure.unit === 'count' ? noughtOrMore : everything, value: null, state: 'absent' }
  }
  const { low, high } = bounds === 'rounding' ? roundingInterval(figure) : figure
  return { span: spanOf(low, high), value: figure.value, state: 'stated' }
}

/** Puts a result together with what it rests on. */
export const computed = (operands: readonly Operand[], span: Span, value: Decimal | null): Computed => {
  const at = (state: Operand['state']): number[] =>
    operands.flatMap((operand, index) => (operand.state === state ? [index] : []))
  const absent = at('absent')
  return { ...endsOf(span), value, complete: absent.length === 0, absent, countedAsZero: at('zero') }
}

/** The point results, if both are stated. */
export const ofValues = (
  operands: readonly Operand[],
  operation: (values: readonly Decimal[]) => Decimal,
): Decimal | null => {
  const values = operands.map((operand) => operand.value)
  return values.every((value) => value !== null) ? operation(values) : null
}
