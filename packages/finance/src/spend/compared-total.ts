import type { Decimal } from '@imt/core'
import type { FootRow, RowBasis } from './basis-rows.js'
import type { PlainPayments } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'

/** What the columns beside the amount come to, and how many payments do not state it exactly. */
export interface Beside {
  readonly netAmount: Decimal
  readonly vatAmount: Decimal
  readonly netOpen: number
  readonly vatOpen: number
}

/** The columns that may stand beside the amount. */
export type BesideColumn = 'netAmount' | 'vatAmount'

/** What had been paid where a total stood, which is where the rows of a later one may begin. */
export interface Start {
  readonly paid: Decimal
  readonly payments: number
  /** Payments whose amount is not known. */
  readonly open: number
  readonly beside: Beside
  /** The table begins here, or a grand total stood here. */
  readonly whole: boolean
  /** How many lines of the table stand before its rows. */
  readonly before: number
}

/** Payments that a total may cover. */
export interface Scope {
  readonly paid: Decimal
  readonly payments: number
  readonly open: number
  /** All payments of the table so far. */
  readonly all: boolean
  /** How many lines of the table stand before its rows. */
  readonly before: number
  /** The supplier, or the kind or area of expense, that all of them share, wherever they stand above. */
  readonly group?: string
  /** What the columns beside the amount come to; left out where that is not known. */
  readonly beside?: Beside
}

/** What a total states in a column beside the amount, and what the payments that it covers come to there. */
export interface ComparedBeside {
  readonly column: BesideColumn
  readonly stated: Decimal
  readonly paid: Decimal
  readonly agrees: boolean
}

/** A total as it was compared. */
export type ComparedTotal =
  | { readonly outcome: 'agrees'; readonly scope: Scope; readonly beside?: readonly ComparedBeside[] }
  | {
      readonly outcome: 'differs'
      readonly scope: Scope
      readonly stated: Decimal
      readonly named: boolean
      readonly beside?: readonly ComparedBeside[]
    }
  | { readonly outcome: 'open'; readonly scope: Scope }
  /** It states no exact figure. */
  | { readonly outcome: 'inexact' }
  /** No payment stands above it: it may be the total of those that follow, which `end` says. */
  | { readonly outcome: 'onTop' }
  /** A row at the foot that states the payments with VAT, without it, or the VAT: `settled` says more. */
  | { readonly outcome: 'foot' }
  /** More rows stand at one foot, or above all payments, than are held. */
  | { readonly outcome: 'tooMany' }

/** What a row at the foot states, or what the payments come to where no row does. */
export type FootPart =
  | { readonly stated: Decimal; readonly row: FootRow; readonly scope?: undefined }
  | { readonly stated: Decimal; readonly row?: undefined; readonly scope: Scope }

/** A row at the foot as it was compared, with the others there or with the payments. */
export type ComparedFootRow =
  | { readonly row: FootRow; readonly outcome: 'agrees'; readonly scope: Scope | undefined }
  /** `paid`: what the payments come to, and in which sense, where that is known. */
  | {
      readonly row: FootRow
      readonly outcome: 'differs'
      readonly scope: Scope
      readonly paid: Decimal
      readonly as?: RowBasis
    }
  /** Net and VAT do not come to gross. `gross`: what they come to. */
  | {
      readonly row: FootRow
      readonly outcome: 'apart'
      readonly parts: { readonly [Basis in RowBasis]: FootPart }
      readonly gross: Decimal
    }
  | { readonly row: FootRow; readonly outcome: 'open'; readonly scope: Scope }
  /** Nothing states what it could be compared with. `as`: in which sense the payments are stated, if that is known. */
  | { readonly row: FootRow; readonly outcome: 'alone'; readonly scope: Scope; readonly as?: RowBasis }

/** A total that stands above what it is the total of, as it was compared when the table had ended. */
export interface TotalOnTop {
  /** How many lines of the table stand before it. */
  readonly line: number
  readonly stated: Decimal
  /** `alone`: no payment follows either. */
  readonly outcome: 'agrees' | 'differs' | 'open' | 'alone'
  /** What was paid from it to an end: that of the table, or a later total. `until`: the lines before that end. */
  readonly paid: Decimal
  readonly payments: number
  readonly open: number
  readonly until: number
}

/** Compares the totals of one table, line by line. */
export interface TotalScopes {
  (line: SpendLine): ComparedTotal | undefined
  /** Takes payments that were counted. */
  plain(payments: PlainPayments): void
  /** The rows at a foot that ended with the last line, once. */
  settled(): readonly ComparedFootRow[]
  /** What the totals come to that stand on top, now that no more lines follow. */
  end(): readonly TotalOnTop[]
}
