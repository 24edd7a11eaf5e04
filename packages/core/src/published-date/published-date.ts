import type { IsoDate } from '../date/iso-date.js'
import type { Absence } from '../figure/figure.js'

/** A date as published: its text, and the days it can stand for. */
export interface PublishedDate {
  /** Exactly as published. */
  readonly text: string
  /**
   * `rolling`: renews itself. `openEnded`: no end is stated. `range`: from one date to another, or bounded on one side
   * only. `unknown`: no date is stated; see `absence`.
   */
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'financialYear' | 'range' | 'rolling' | 'openEnded' | 'unknown'
  /** First day it can stand for; `null` is not stated. */
  readonly earliest: IsoDate | null
  /** Last day it can stand for; `null` is not stated. */
  readonly latest: IsoDate | null
  /** Why no date is stated, when `kind` is `unknown`. */
  readonly absence?: Absence
}

/**
 * Which way round all-numeric dates are: day first as in the United Kingdom, or year first. A year of four digits
 * decides by itself.
 */
export type DateOrder = 'dmy' | 'ymd'
