import { parseFigure } from '@imt/core'
import type { LedgerRefusalCode } from './partial.js'

/** Exact pence of any amount that `parseFigure` reads as exact, or why there are none. */
export const exactPence = (text: string): bigint | readonly [LedgerRefusalCode, string] => {
  const read = parseFigure(text, { unit: 'gbp', maximumDecimals: 12 })
  if (!read.ok)
    return ['amountUnreadable', `The amount ${JSON.stringify(text.slice(0, 40))} is no amount. ${read.refusal.message}`]
  const { kind, value, decimals } = read.value
  if (kind === 'absent') return ['amountAbsent', 'No amount is stated']
  if (value !== null && value.precision() > 30)
    return ['amountTooPrecise', `The amount ${JSON.stringify(text.slice(0, 40))} has more than 30 significant digits`]
  // £1.2m is a rounded figure however firmly it is written.
  if (kind !== 'exact' || value === null || (decimals !== null && decimals < 0))
    return ['amountNotExact', `The amount ${JSON.stringify(text.slice(0, 40))} is not exact, so it cannot be added up`]
  const pence = value.times(100)
  return pence.isInteger()
    ? BigInt(pence.toFixed())
    : ['amountTooPrecise', `The amount ${JSON.stringify(text.slice(0, 40))} has a fraction of a penny`]
}
