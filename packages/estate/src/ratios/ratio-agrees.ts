import { Decimal, parseFigure, roundingInterval, type Figure } from '@imt/core'

/** Whether a published ratio can be the quotient of the counts published beside it. */
export interface RatioAgreement {
  /** `unreadable`: the ratio or a count states no number, so nothing can be said. */
  readonly agreement: 'agrees' | 'disagrees' | 'unreadable'
  /** The quotient of the counts, as a number to one; `null` is unbounded. */
  readonly low: Decimal | null
  readonly high: Decimal | null
}

interface Stated {
  readonly low: Decimal
  readonly high: Decimal
}
const quotientForm = /^(\d+(?:\.\d+)?)\s*(?::|to)\s*(\d+(?:\.\d+)?)$/i

/** The quotients that a published ratio can stand for, with what its rounding leaves open. */
const statedRange = (stated: string): Stated | undefined => {
  const parts = quotientForm.exec(stated.trim())
  if (parts !== null) {
    const figure = parseFigure(parts[1] ?? '', { unit: 'count' })
    const to = new Decimal(parts[2] ?? '1')
    if (!figure.ok || to.isZero()) return undefined
    const { low, high } = roundingInterval(figure.value)
    return low === null || high === null ? undefined : { low: low.div(to), high: high.div(to) }
  }
  const percent = parseFigure(stated, { unit: 'percent' })
  if (!percent.ok || percent.value.kind === 'absent') return undefined
  const { low, high } = roundingInterval(percent.value)
  return low === null || high === null ? undefined : { low: low.div(100), high: high.div(100) }
}

/**
 * Returns whether a published ratio or share can be the quotient of two published counts, given how each was rounded:
 * decided on intervals, never with a tolerance. Percentages that were cut off instead of rounded are allowed for.
 *
 * @param stated - as published: `3:1`, `42.7%`
 * @param part - the count above the line
 * @param whole - the count below the line
 * @example
 * ```ts
 * const count = (text: string) => valueOf(parseFigure(text, { unit: 'count' }))
 * ratioAgrees('42.7%', count('587,531'), count('1,376,310')).agreement // => 'agrees'
 * ratioAgrees('3:1', count('over 13,000'), count('3,200')).agreement // => 'disagrees'
 * ratioAgrees('several', count('10'), count('20')).agreement // => 'unreadable'
 * ```
 */
export const ratioAgrees = (stated: string, part: Figure, whole: Figure): RatioAgreement => {
  const published = statedRange(stated)
  const above = roundingInterval(part)
  const below = roundingInterval(whole)
  if (published === undefined || above.low === null || below.low === null || below.low.lte(0))
    return { agreement: 'unreadable', low: null, high: null }
  const low = below.high === null ? new Decimal(0) : above.low.div(below.high)
  const high = above.high === null ? null : above.high.div(below.low)
  // A figure that was cut off can be up to a whole unit of its last digit below the true value.
  const cutOff = published.high.plus(published.high.minus(published.low).div(2))
  return { agreement: low.gt(cutOff) || high?.lt(published.low) === true ? 'disagrees' : 'agrees', low, high }
}
