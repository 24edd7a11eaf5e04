import { Decimal as Base } from 'decimal.js'
// By the module's name, so that the declarations give one name to one thing: a second `Decimal` would be renamed.
import type * as library from 'decimal.js'

/**
 * The one Decimal of the toolkit: a private clone of decimal.js with 34 significant digits, rounding half to even, and
 * plain notation over the whole range that figures use. Never call `Decimal.set` on it, and recognise foreign copies
 * with `Decimal.isDecimal`, never with `instanceof`.
 *
 * @see decimal.js, https://mikemcl.github.io/decimal.js/
 */
export const Decimal: typeof library.Decimal = Base.clone({
  precision: 34,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})

/** An exact decimal number. */
export type Decimal = library.Decimal
