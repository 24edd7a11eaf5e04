/** A cell of a grid: its row and its column, both from 0. */
export type At = readonly [row: number, column: number]

/** What every aggregation states of itself, whatever it computes. */
export interface AggregationState {
  /** Tells it from the others of its table: `sum 14,2 down`. */
  readonly id: string
  /** The cell that states what is computed. */
  readonly result: At
  /** Whether the figures agree: exactly, within the rounding of the figures as printed, or not. */
  readonly holds: 'exact' | 'withinRounding' | 'no'
  /** The figure of the result, as a plain decimal. */
  readonly stated: string
  /** What the other cells give, as a plain decimal of up to 12 significant digits. */
  readonly computed: string
  /** Why it is believed to be one, in plain words. */
  readonly why: string
}

/** A cell that adds up others; a sign of -1 takes one away. */
export interface SumAggregation extends AggregationState {
  readonly kind: 'sum'
  readonly operands: readonly { readonly at: At; readonly sign: 1 | -1 }[]
}

/** A cell that is the mean of others. */
export interface AverageAggregation extends AggregationState {
  readonly kind: 'average'
  readonly operands: readonly At[]
}

/** A cell that is one figure as a fraction of another, or as a percentage (`times` 100). */
export interface ShareAggregation extends AggregationState {
  readonly kind: 'share'
  readonly part: At
  readonly whole: At
  readonly times: 1 | 100
}

/** A cell that is the change from one figure to another as a fraction of the earlier, or as a percentage. */
export interface ChangeAggregation extends AggregationState {
  readonly kind: 'change'
  readonly later: At
  readonly earlier: At
  readonly times: 1 | 100
}

/** One cell that others give, with whether it agrees. */
export type Aggregation = SumAggregation | AverageAggregation | ShareAggregation | ChangeAggregation

/** Aggregations that do not hold, and the cells of which any one alone could be the wrong one. */
export interface Suspects {
  /** Aggregations of which none holds, by `id`. */
  readonly aggregations: readonly string[]
  /** Every cell whose change alone would make them all hold and break none that holds; empty if no one cell does. */
  readonly cells: readonly At[]
}

/**
 * What the figures of a table have to do with each other.
 *
 * To make findings of it: one finding for each of `suspects` (what fails together is one fault). Where
 * `cells` has one, that cell is the place, and what its aggregations compute is what it should state; where it has a
 * few, name them all and none alone; where it is empty, or has more than can be named, the place is the `result` of the
 * first aggregation, with `stated` and `computed`. Never say that a figure is proved wrong: say what does not add up.
 * Cells of `unexplained` are not findings but totals that were not checked.
 */
export interface TableArithmetic {
  readonly aggregations: readonly Aggregation[]
  /** Cells that are likely to be results, by word or style, and for which no aggregation was found. */
  readonly unexplained: readonly At[]
  /** For what does not hold: which single cells could be wrong. */
  readonly suspects: readonly Suspects[]
  /**
   * What was not looked for to the end because the table is too large, in plain words such as `means of runs of lines,
   * along rows`; empty for every table of usual size.
   */
  readonly notSearched: readonly string[]
}

/** How a table writes numbers: the mark between thousands, then the mark before decimals. */
export type WrittenNumbers = `${'None' | 'Comma' | 'Point' | 'Space' | 'Apostrophe'} ${'Point' | 'Comma'}`

/** How a cell is set. */
export interface CellStyle {
  readonly bold?: boolean
  /** How far the text is indented, in any unit that is the same over the table. */
  readonly indent?: number
  /** True for a cell of a heading: its number is no figure. */
  readonly heading?: boolean
}

/** What is known of a table beside the text of its cells. */
export interface AggregationOptions {
  /** How numbers are written; worked out from the cells if it is not given. */
  readonly numberFormat?: WrittenNumbers
  /** The style of a cell. */
  readonly style?: (row: number, column: number) => CellStyle
  /** The unit of a cell, such as `£000`; figures of different units are never added. Empty text: not known. */
  readonly unit?: (row: number, column: number) => string
}
