import { requireObject } from '../parameter/parameter.js'
import { Decimal } from '../decimal.js'
import type { Figure } from './figure.js'

/** The values between two ends, both included; `null` is unbounded. */
export interface Interval {
  readonly low: Decimal | null
  readonly high: Decimal | null
}

/**
 * Returns the values that a figure's stated precision leaves open: half a unit of its last digit either way, both ends
 * included. `173.06` is 173.055 to 173.065, `£1.2m` is £1,150,000 to £1,250,000, `£300` is £299.50 to £300.50.
 *
 * This is the interval on which published totals are compared. `low` and `high` of a figure are another thing: what its
 * words say. Approximate, ranged and bounded figures say how far they reach, so for them the two are the same. What is
 * known to be unrounded, such as a ledger's pence, needs no interval: use `low` and `high`.
 *
 * @param figure - any figure
 * @returns pounds, whole-time equivalents, things or per cent; both ends null where the figure is absent
 * @example
 * ```ts
 * const wte = parseFigure('173.06', { unit: 'wte' })
 * wte.ok && roundingInterval(wte.value).low // => '173.055'
 * wte.ok && roundingInterval(wte.value).high // => '173.065'
 * ```
 * @see XBRL Calculations 1.1,
 *   https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html
 */
export const roundingInterval = (figure: Figure): Interval => {
  requireObject(figure, 'roundingInterval: figure')
  const { kind, value, low, high, decimals } = figure
  if (kind !== 'exact' || value === null || decimals === null) return { low, high }
  const half = new Decimal(`5e${-decimals - 1}`)
  return { low: value.minus(half), high: value.plus(half) }
}
