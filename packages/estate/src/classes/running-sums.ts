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
 * Rows of a table in their order, with what they come to up to each: what any stretch of them comes to is a difference,
 * however many totals there are.
 */
export interface Column {
  readonly rows: number[]
  readonly upTo: Totals[]
  /** Places in `rows` of those that no total was compared with, the last on top. */
  readonly untold: number[]
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

/** Adds a row that states a figure. A dash says none. */
export const addRow = ({ rows, upTo, untold }: Column, row: number, figure: Figure): void => {
  const bounds = isCut(figure) ? 'rounding' : 'stated'
  const { low, high, value, absent } = sumFigures([figure], { absentAsZero: ['dash'], bounds })
  const before = upTo.at(-1) ?? nothing
  untold.push(rows.length)
  rows.push(row)
  upTo.push({
    low: before.low.plus(low ?? zero),
    high: before.high.plus(high ?? zero),
    value: before.value.plus(value ?? zero),
    noLow: before.noLow + (low === null ? 1 : 0),
    noHigh: before.noHigh + (high === null ? 1 : 0),
    noValue: before.noValue + (value === null ? 1 : 0),
    absent: before.absent + absent.length,
  })
}

/** What the rows from a place in the list on come to. */
export const sumFrom = ({ upTo }: Column, from: number): Sum => {
  const [to, before] = [upTo.at(-1) ?? nothing, upTo[from - 1] ?? nothing]
  return {
    low: to.noLow > before.noLow ? null : to.low.minus(before.low),
    high: to.noHigh > before.noHigh ? null : to.high.minus(before.high),
    value: to.noValue > before.noValue ? null : to.value.minus(before.value),
    absent: to.absent - before.absent,
  }
}
