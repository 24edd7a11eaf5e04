import { Decimal, sumFigures, type Figure } from '@imt/core'

/** What some rows come to: bounds, and the value if each of them states one. Null is unbounded, or not known. */
export interface Sum {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly value: Decimal | null
  /** Rows that state no number. */
  readonly absent: number
}

const zero = new Decimal(0)

/** A count such as 12,000 is exact; of `1.37 million` the last digits were left off. */
export const isCut = ({ kind, decimals }: Figure): boolean => kind === 'exact' && decimals !== null && decimals < 0

/**
 * Rows of a table in their order, with what they come to: what those from a mark on come to is a difference, however
 * many totals there are.
 */
export interface Column {
  readonly rows: number[]
  /** Places in `rows` of those that no total was compared with, the last on top. */
  readonly untold: number[]
  /** What all rows come to. */
  all: Totals
  /** What the rows come to above each place that was marked. */
  readonly above: Map<number, Totals>
}

/** Sums of what is known, and of how many rows it is not. */
interface Totals {
  readonly low: Decimal
  readonly high: Decimal
  readonly value: Decimal
  readonly noLow: number
  readonly noHigh: number
  readonly noValue: number
  readonly absent: number
}

const nothing: Totals = { low: zero, high: zero, value: zero, noLow: 0, noHigh: 0, noValue: 0, absent: 0 }

/** A column without rows. */
export const emptyColumn = (): Column => ({ rows: [], untold: [], all: nothing, above: new Map() })

/** Returns the place after the last row, from which sums are asked for later. */
export const mark = ({ rows, all, above }: Column): number => {
  above.set(rows.length, all)
  return rows.length
}

const added = (before: Totals, figure: Figure): Totals => {
  const bounds = isCut(figure) ? 'rounding' : 'stated'
  const { low, high, value, absent } = sumFigures([figure], { absentAsZero: ['dash'], bounds })
  return {
    low: before.low.plus(low ?? zero),
    high: before.high.plus(high ?? zero),
    value: before.value.plus(value ?? zero),
    noLow: before.noLow + (low === null ? 1 : 0),
    noHigh: before.noHigh + (high === null ? 1 : 0),
    noValue: before.noValue + (value === null ? 1 : 0),
    absent: before.absent + absent.length,
  }
}

/** Adds a row that states a figure. A dash says none. */
export const addRow = (column: Column, row: number, figure: Figure): void => {
  const { all } = column
  column.untold.push(column.rows.length)
  column.rows.push(row)
  // Nearly every row states one number exactly, and so do those above it: that is one sum and not three.
  if (
    figure.kind === 'exact' &&
    figure.value !== null &&
    !isCut(figure) &&
    all.low === all.high &&
    all.low === all.value
  ) {
    const sum = all.value.plus(figure.value)
    column.all = { ...all, low: sum, high: sum, value: sum }
  } else column.all = added(all, figure)
}

/** What the rows from a marked place on come to, or from the first. */
export const sumFrom = ({ all, above }: Column, from: number): Sum => {
  const before = above.get(from) ?? nothing
  return {
    low: all.noLow > before.noLow ? null : all.low.minus(before.low),
    high: all.noHigh > before.noHigh ? null : all.high.minus(before.high),
    value: all.noValue > before.noValue ? null : all.value.minus(before.value),
    absent: all.absent - before.absent,
  }
}
