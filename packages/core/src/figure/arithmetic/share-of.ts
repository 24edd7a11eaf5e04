import { type Note, type Parsed, refused } from '../../remark/remark.js'
import { Decimal } from '../../decimal.js'
import type { Figure } from '../figure.js'
import {
  computed,
  ofValues,
  operandsOf,
  pairOf,
  type ArithmeticOptions,
  type Computed,
  type Operand,
} from './operand.js'
import { denominatorMayBeZero } from './ratio-of.js'
import { dividedBy, plus, type Span } from './span.js'

const zero = new Decimal(0)
const one = new Decimal(1)

const refusePart: Parsed<never> = refused(
  'partExceedsWhole',
  'The part is larger than the whole. Check that one is counted within the other.',
)
const refuseNegative: Parsed<never> = refused(
  'negativeShare',
  'A negative figure is not a share of anything. Use the ratio, or compare the amounts.',
)

/** Shares are of things and amounts from nought up; undefined where the span lies below nought. */
const fromNought = ({ low, high }: Span): Span | undefined =>
  high.lt(0) ? undefined : { low: Decimal.max(low, zero), high }

const within = (part: Operand, whole: Operand, operands: readonly Operand[]): Parsed<Computed> => {
  const partSpan = fromNought(part.span)
  const wholeSpan = fromNought(whole.span)
  if (partSpan === undefined || wholeSpan === undefined || part.value?.lt(0) || whole.value?.lt(0))
    return refuseNegative
  // The whole is at least its part, and the part at most its whole.
  const total: Span = { low: Decimal.max(wholeSpan.low, partSpan.low), high: wholeSpan.high }
  const share: Span = { low: partSpan.low, high: Decimal.min(partSpan.high, total.high) }
  if (total.low.gt(total.high) || share.low.gt(share.high)) return refusePart
  if (!total.low.gt(0)) return denominatorMayBeZero
  const { low, high } = dividedBy(share, total)
  const span: Span = { low: Decimal.max(low, zero), high: Decimal.min(high, one) }
  const stated = ofValues([part, whole], ([x = zero, y = one]) => x.div(y))
  const isWithin = stated === null || (stated.gte(span.low) && stated.lte(span.high))
  const note: Note = {
    code: 'partAboveWhole',
    message: 'The point value of the part is above that of the whole; only their bounds agree.',
  }
  return { ok: true, value: computed(operands, span, isWithin ? stated : null), notes: isWithin ? [] : [note] }
}

/**
 * Returns which part of a stated whole a figure is, from 0 to 1. It knows that the part is not larger than the whole,
 * so its bounds are closer than those of `ratioOf`, and an absent part is a share from 0 to 1.
 *
 * @param part - counted within `whole`
 * @param whole - of the same unit
 * @param options - what counts as zero; whether bounds include rounding
 * @returns a fraction of 1. `absent` counts `part` as 0 and `whole` as 1. Refusals: `denominatorMayBeZero`,
 * `partExceedsWhole`, `negativeShare`
 * @throws {RangeError} when the units differ, or an option is out of range
 * @example
 * ```ts
 * const part = parseFigure('about 900', { unit: 'count' })
 * const whole = parseFigure('920', { unit: 'count' })
 * const share = part.ok && whole.ok && shareOf(part.value, whole.value)
 * share && share.ok && share.value.high // => '1'
 * ```
 */
export const shareOf = (part: Figure, whole: Figure, options: ArithmeticOptions = {}): Parsed<Computed> => {
  const operands = pairOf('shareOf', part, whole, options, 'one unit')
  const [a, b] = operands
  if (part !== whole) return within(a, b, operands)
  return a.state === 'absent' || !a.span.low.gt(0)
    ? within(a, b, operands)
    : { ok: true, value: computed(operands, { low: one, high: one }, a.value === null ? null : one), notes: [] }
}

/**
 * Returns which part of the sum of several figures one of them is, from 0 to 1. The figure is in the sum itself, so an
 * uncertain one moves both together: the bounds are p.low / (p.low + rest.high) and p.high / (p.high + rest.low), which
 * dividing two separate intervals would widen.
 *
 * @param figures - of one unit, all that make up the whole
 * @param index - which of them, from 0
 * @param options - what counts as zero; whether bounds include rounding
 * @returns a fraction of 1. Refusals: `denominatorMayBeZero`, `negativeShare`
 * @throws {RangeError} when `index` is none of the figures, the units differ, or an option is out of range
 * @example
 * ```ts
 * const figures = ['Approx. 300', '700'].map((text) => parseFigure(text, { unit: 'count' }))
 * const share = shareAmong(figures.flatMap((read) => (read.ok ? [read.value] : [])), 0)
 * share.ok && share.value.value // => '0.3'
 * share.ok && share.value.high?.toFixed(4) // => '0.3333'
 * ```
 */
export const shareAmong = (
  figures: readonly Figure[],
  index: number,
  options: ArithmeticOptions = {},
): Parsed<Computed> => {
  const operands = operandsOf('shareAmong', figures, options)
  const part = operands[index]
  if (part === undefined) throw new RangeError('shareAmong: index must be that of one of the figures')
  const spans = operands.map((operand) => (operand.value?.lt(0) ? undefined : fromNought(operand.span)))
  if (spans.includes(undefined)) return refuseNegative
  const rest = spans.reduce<Span>((sum, span, at) => (at === index || span === undefined ? sum : plus(sum, span)), {
    low: zero,
    high: zero,
  })
  const own = spans[index] ?? { low: zero, high: zero }
  const lowest = { low: own.low.plus(rest.high), high: own.low.plus(rest.high) }
  const highest = { low: own.high.plus(rest.low), high: own.high.plus(rest.low) }
  if (own.low.plus(rest.low).isZero()) return denominatorMayBeZero
  const low = own.low.isZero() ? zero : dividedBy({ low: own.low, high: own.low }, lowest).low
  const high =
    rest.low.isZero() || !own.high.isFinite()
      ? own.high.isZero()
        ? zero
        : one
      : dividedBy({ low: own.high, high: own.high }, highest).high
  const sum = ofValues(operands, (values) => values.reduce((total, value) => total.plus(value), zero))
  const value = sum === null || sum.isZero() || part.value === null ? null : part.value.div(sum)
  return { ok: true, value: computed(operands, { low, high: Decimal.min(high, one) }, value), notes: [] }
}
