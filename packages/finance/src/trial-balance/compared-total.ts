import type { Decimal, Figure } from '@imt/core'
import type { MoneyColumn } from './columns.js'

/** A total of one column as it was compared. */
export interface ComparedColumn {
  readonly column: MoneyColumn
  readonly figure: Figure
  /** `nearly`: the difference may come from rounding. */
  readonly outcome: 'agrees' | 'nearly' | 'differs' | 'open' | 'inexact'
  readonly computed: Decimal
  /** What is stated beyond what the lines come to. */
  readonly difference: Decimal
  /** Cells that cannot be added up. */
  readonly open: number
}

/** A row that states totals, as it was compared. */
export interface ComparedTotal {
  readonly words: string
  readonly columns: readonly ComparedColumn[]
  /** How many lines it covers, and whether these are all above it. */
  readonly lines: number
  readonly all: boolean
  /** How many rows of the table stand before the first that it covers. */
  readonly before: number
  /** It states what debits and credits differ by. */
  readonly isDifference?: true
}
