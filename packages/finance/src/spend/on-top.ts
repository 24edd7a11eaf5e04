import { Decimal } from '@imt/core'
import type { TotalOnTop } from './compared-total.js'

/** An end that the rows of a total on top may have. */
export type EndOfTop = Pick<TotalOnTop, 'paid' | 'payments' | 'open' | 'until'>

/** Returns how a total that stands above its payments compares with them, to the end with which it agrees. */
export const onTop = (
  { line, stated, rounding }: { readonly line: number; readonly stated: Decimal; readonly rounding: Decimal },
  ends: readonly EndOfTop[],
): TotalOnTop => {
  const last = ends.at(-1)
  if (last === undefined || last.payments === 0)
    return { line, stated, outcome: 'alone', paid: new Decimal(0), payments: 0, open: 0, until: line + 1 }
  const fits = ends.findLast(
    ({ paid, payments, open }) => payments > 0 && open === 0 && paid.minus(stated).abs().lessThanOrEqualTo(rounding),
  )
  const compared = fits ?? last
  const outcome = fits !== undefined ? 'agrees' : last.open > 0 ? 'open' : 'differs'
  return { line, stated, outcome, ...compared }
}
