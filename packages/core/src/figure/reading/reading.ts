import type { Absence } from '../figure.js'
import type { Qualifier } from '../words/qualifier-words.js'

/** A number as it is written: digits, not yet a value. */
export interface Amount {
  readonly negative: boolean
  /** Digits before the point without grouping and leading zeros; empty for zero. */
  readonly whole: string
  /** Digits after the point, trailing zeros kept. */
  readonly fraction: string
  /** Power of ten of the suffix: 3 for `k`, 6 for `million`; 0 without one. */
  readonly power: number
}

/** What a cell says, before its heading's scale is applied. */
export type Reading =
  | { readonly says: 'absence'; readonly absence: Absence }
  | { readonly says: 'zero' }
  | { readonly says: 'amount'; readonly amount: Amount; readonly qualifier?: Qualifier; readonly symbol?: boolean }
  | { readonly says: 'range'; readonly from: Amount; readonly to: Amount }
