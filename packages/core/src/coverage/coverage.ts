import type { Location } from '../location.js'
import type { SummaryLine } from '../report/finding.js'
import type { TableRead } from './read-table.js'

/** Why a cell that states a total was compared with nothing. */
export type NotCheckedBecause =
  /** No recogniser knew its table. */
  | 'tableNotRead'
  /** Its table was left out, since a value in it cannot be read. */
  | 'tableLeftOut'
  /** Nothing was read from its cell. */
  | 'cellNotRead'
  | 'unreadable'
  /** It is a part of a relation that was checked, and no relation says what it is the sum of. */
  | 'partOnly'
  /** Its table has more cells than are searched for sums. */
  | 'tableTooLarge'
  /** The search for what it is the sum of was ended, because there was too much to try. */
  | 'searchEnded'
  /** It was read, and is in no relation that could be checked. */
  | 'noRelation'

/** A cell that states a total and was not checked. */
export interface TotalNotChecked {
  /** The words that make it a total. */
  readonly label: string
  readonly text: string
  readonly because: NotCheckedBecause
  readonly location?: Location
}

/** Where the figures of a table stand, each kind in the order of its cells. */
export interface FigurePlaces {
  readonly checked: readonly Location[]
  readonly inNoRelation: readonly Location[]
  readonly notRead: readonly Location[]
}

/** What was read, and what of it was checked. */
export interface TableCoverage extends TableRead {
  /**
   * Its figures: those in at least one relation that was evaluated, whatever came of it; those that are stated and in
   * none; and those that cannot be read. The three add up to all.
   */
  readonly figures: { readonly checked: number; readonly inNoRelation: number; readonly notRead: number }
  /** How many relations were evaluated that hold a figure of it. */
  readonly relations: number
  /** How many of them are sums that agree only within the rounding of their figures; left out where none is. */
  readonly withinRounding?: number
  /** Its totals: those that agree in every relation that they are the result of, those that fail in one, the others. */
  readonly totals: { readonly checked: number; readonly failed: number; readonly notChecked: number }
  /** Only on request. */
  readonly places?: FigurePlaces
  /** What it holds, in a few lines, from rules that say so; left out where none does. */
  readonly summary?: readonly SummaryLine[]
  /** The totals that were not checked, the first hundred of a table; left out where there are none. */
  readonly totalsNotChecked?: readonly TotalNotChecked[]
}
