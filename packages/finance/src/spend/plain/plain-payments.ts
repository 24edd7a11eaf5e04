import type { Decimal } from '@imt/core'
import type { Finance } from '../../section.js'
import type { KeptPayments } from '../pairs/kept-payments.js'

/** Plain payments of which one thing is the same. */
export interface PlainGroup {
  readonly text: string
  readonly times: number
  /** Pounds sterling. */
  readonly total: Decimal
}

/**
 * Plain payments of one table, counted from the text of their rows. Each states a day and an exact amount, and nothing
 * that was not met before among the lines of the table: as often as a check takes down where something stands.
 */
export interface PlainPayments {
  readonly payments: number
  /** Pounds sterling. */
  readonly total: Decimal
  /** Each text in the column of dates. */
  readonly dates: readonly { readonly text: string; readonly times: number }[]
  readonly suppliers: readonly PlainGroup[]
  /** By the names of suppliers, and of kinds and areas of expense, as `groupName` gives them. */
  readonly groups: readonly PlainGroup[]
  /** How many state a transaction number, and how many do not though there is a column for it. */
  readonly numbered: number
  readonly unnumbered: number
  /** How many transaction numbers are of each shape, by the numbers that `shapeIn` gives. */
  readonly numberShapes: readonly (readonly [shape: number, times: number])[]
  /** How many state a VAT registration number. */
  readonly vatNumbered: number
  /** What tells all plain payments of the table so far from each other. */
  readonly kept: KeptPayments
}

const counted = Symbol('plain payments')

/** Returns a section that holds plain payments: no lines, but what they come to. */
export const withPlainPayments = (payments: PlainPayments): Finance =>
  Object.assign({} as Finance, { [counted]: payments })

/** Returns the plain payments that a section holds. */
export const plainPaymentsOf = (finance: Finance): PlainPayments | undefined =>
  (finance as { readonly [counted]?: PlainPayments })[counted]
