/** The name of one published cell: any text that is unique in the set of cells, often a JSON pointer. */
export type CellId = string

/** One addend, and whether it is added or taken away. */
export interface Term {
  readonly cell: CellId
  readonly sign: 1 | -1
}

/**
 * A total and what it is made of: `total = sum of sign x cell`.
 *
 * `sum` and `equal` are the same arithmetic. `equal` says that both sides speak about the same thing in different
 * places (a class total in one table, the lines of that class in another), so that a reader of the result can tell the
 * two apart.
 */
export interface SumEquation {
  readonly id: string
  readonly kind: 'sum' | 'equal'
  readonly total: CellId
  readonly terms: readonly Term[]
  /**
   * How the cells were brought to their last printed digit; `nearest` unless said. `truncated` makes the intervals
   * half-open; `none` is for cells that were never rounded, such as a ledger's pence, and allows no difference at all.
   */
  readonly rounding?: 'nearest' | 'truncated' | 'none'
  /**
   * The row of the table that the total stands in, where sums of several columns share it. A row whose totals fail in
   * several columns has rather lost an addend than a digit, and no repair of them is proved.
   */
  readonly row?: string
}

/** A share or percentage: `result = scale x numerator / denominator`. */
export interface RatioEquation {
  readonly id: string
  readonly kind: 'ratio'
  readonly result: CellId
  readonly numerator: CellId
  readonly denominator: CellId
  /** 1 for a plain ratio, 100 for a percentage. */
  readonly scale: 1 | 100
  /** How the result was brought to its precision. Publishers truncate percentages; `either` accepts both. */
  readonly rounding: 'nearest' | 'truncated' | 'either'
  /** `size` divides by the denominator without its sign: +2,004 on a plan of -4,515 is +44.4%. `signed` unless said. */
  readonly base?: 'signed' | 'size'
}

/** One statement that published cells make about each other. */
export type Equation = SumEquation | RatioEquation
