import type { Unit } from './unit.js'
import type { Decimal } from '../decimal.js'

/** Why a cell states no number. */
export type Absence =
  | 'blank'
  | 'dash'
  | 'toBeConfirmed'
  | 'notApplicable'
  | 'notHeld'
  | 'withheld'
  | 'neitherConfirmNorDeny'
  | 'costLimit'
  | 'note'
  | 'suppressed'
  | 'notAvailable'
  | 'spreadsheetError'

/** A published figure: its text, and what is known about the value behind it. */
export interface Figure {
  /** Exactly as published. */
  readonly text: string
  readonly unit: Unit
  readonly kind: 'exact' | 'approximate' | 'range' | 'bound' | 'absent'
  /** The point value, if one is stated. */
  readonly value: Decimal | null
  /** What is known about the true value; `null` is unbounded. */
  readonly low: Decimal | null
  readonly high: Decimal | null
  /** Precision stated: 2 for `173.06`, 0 for `£5,031,690`, -3 for `£825k`; `null` when absent. */
  readonly decimals: number | null
  readonly absence?: Absence
}
