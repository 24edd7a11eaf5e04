import { requireObject } from '@imt/core'
import { wholeNumber } from './spread-whole.js'

/** What is known of a number of devices; `null` is unbounded. */
export interface StockBounds {
  readonly low: number
  readonly high: number | null
}

/**
 * Returns what the stock can be after purchases and disposals. Purchases alone are a flow: without the disposals, the
 * stock may be anything from 0 up to all of them; without an opening stock, a flow says nothing about stock at all.
 *
 * @param flows - `opening` stock, devices `purchased` since, and devices `disposed` of since; leave out what is not
 *   known
 * @throws {RangeError} when a number is no whole number of 0 or more, or more were disposed of than there can have been
 * @example
 * ```ts
 * stockAfter({ opening: 129, purchased: 113 }) // => { low: 0, high: 242 }
 * stockAfter({ opening: 129, purchased: 113, disposed: 100 }) // => { low: 142, high: 142 }
 * stockAfter({ purchased: 5781, disposed: 2514 }) // => { low: 3267, high: null }
 * ```
 */
export const stockAfter = (flows: {
  readonly opening?: number
  readonly purchased?: number
  readonly disposed?: number
}): StockBounds => {
  const { opening, purchased, disposed } = requireObject(flows, 'stockAfter: flows', [
    'opening',
    'purchased',
    'disposed',
  ])
  for (const [name, value] of Object.entries(flows))
    if (value !== undefined) wholeNumber(value, `stockAfter: flows.${name}`)
  const high = opening === undefined || purchased === undefined ? null : opening + purchased - (disposed ?? 0)
  if (high !== null && high < 0) throw new RangeError('stockAfter: flows.disposed must not be above what there was')
  const low = disposed === undefined ? 0 : Math.max(0, (opening ?? 0) + (purchased ?? 0) - disposed)
  return { low, high }
}
