import { Decimal, type JsonPointer } from '@imt/core'
import type { Repair } from '@imt/reconcile'
import { rowOf } from './relation.js'
import { slipsWithin } from './slips-within.js'
import type { Fault, Verdict } from './verdict.js'

/** Any digit of so short a number makes another that looks like a slip, and so short a row equals many a difference. */
const fewestDigits = 3
/** How many times larger than what rounding leaves open a change must be to be told from it. */
const margin = 20

const digitsOf = (text: string): number => text.replace(/\D/g, '').length

/**
 * True where the figures were rounded before they were added up: in thousands, or in sums that are off by what rounding
 * makes.
 */
const isRounded = (verdict: Verdict, { violated }: Fault): boolean =>
  violated.some(
    ({ relation: { equation } }) =>
      equation.kind !== 'ratio' &&
      [equation.total, ...equation.terms.map(({ cell }) => cell)].some(
        (cell) => verdict.rounded.has(cell) || (verdict.cells.get(cell as JsonPointer)?.decimals ?? 0) < 0,
      ),
  )

/** True where a total fails in other columns too: then a row is lost rather than a digit wrong. */
const failsBeside = (verdict: Verdict, { violated }: Fault): boolean =>
  violated.some(
    ({ relation: { equation, across } }) =>
      !across && equation.kind !== 'ratio' && (verdict.failing.get(rowOf(equation.total)) ?? 0) > 1,
  )

/**
 * True if a set of changes can be told from chance: each looks like a slip, in a number long enough to show one, and
 * where figures are rounded, it moves them by far more than rounding leaves open. A total that fails in several columns
 * has rather lost a row.
 */
export const isTelling = (verdict: Verdict, fault: Fault, { changes, plausibility }: Repair): boolean => {
  if (plausibility === null || failsBeside(verdict, fault)) return false
  const coarse = isRounded(verdict, fault)
  return changes.every(({ cell, from, value, range, row, plausibility: slip }) => {
    const shows =
      row === undefined ? (slip === 'oneDigit' ? from : undefined) : verdict.cells.get(row as JsonPointer)?.text
    if (shows !== undefined && digitsOf(shows) < fewestDigits) return false
    if (!coarse) return true
    if (range.low === null || range.high === null) return false
    const figure = verdict.cells.get(cell as JsonPointer)
    const [stated, low, high] = [figure?.value ?? new Decimal(0), new Decimal(range.low), new Decimal(range.high)]
    if (slipsWithin(stated, figure?.decimals ?? 0, low, high) > 1) return false
    return new Decimal(value).minus(stated).abs().greaterThanOrEqualTo(high.minus(low).div(2).times(margin))
  })
}
