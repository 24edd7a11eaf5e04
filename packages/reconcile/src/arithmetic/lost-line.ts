import type { At, SumAggregation } from '../aggregation/aggregation.js'
import type { Figures } from '../aggregation/figures.js'
import { isOneDigit } from '../aggregation/slips.js'

/** A total, and the lines before it, or else below it, that it adds up. */
export interface Total {
  readonly parts: readonly number[]
  readonly total: number
  /** True where no line with figures stands beyond it. */
  readonly isLast: boolean
  /** True where its parts stand below it. */
  readonly isOnTop: boolean
  /** True where shares of it are stated of its parts: it is the whole that they belong to. */
  readonly isWhole: boolean
}

/** A total and its parts, before it is known where they stand and what else is said of it. */
export type TotalLine = Omit<Total, 'isOnTop' | 'isWhole'>

/** So far from its parts it is rather the total of something else. */
export const largestMiss = 0.5

/** True for a sum so far from what its label says that it is the total of that it may be one of something else. */
export const isFar = ({ stated, computed }: Pick<SumAggregation, 'stated' | 'computed'>): boolean => {
  const off = Math.abs(Number(stated) - Number(computed))
  return off > largestMiss * Math.max(Number(stated), Number(computed)) && !isOneDigit(off, off / 1000)
}

/** A lost line is hardly larger than the largest of those that are there; more is rather the total of more entries. */
const largestOfMost = 1.25
/** Of few lines that are left, none need be as large as the one that is lost. */
const largestOfFew = 2
const few = 3

/**
 * True where one line explains all that fails: one that is lost adds about as much as others in every place, and one
 * that stands there twice exactly its own figures.
 */
export const isOfOneLine = (
  figures: Figures,
  lines: Total,
  sums: readonly SumAggregation[],
  lineOf: (at: At) => number,
): boolean => {
  const failing = sums.filter(({ holds }) => holds === 'no')
  const valueOf = ([row, column]: At): number => (figures.value[row * figures.columns + column] ?? NaN) / figures.scale
  // What one line adds may be large in one place: it is looked at over all of them.
  const sizes = failing
    .map(({ stated, computed, operands }) => {
      const most = operands.reduce((size, { at }) => Math.max(size, valueOf(at)), 0)
      return (Number(stated) - Number(computed)) / most
    })
    .sort((one, other) => one - other)
  const isSmall =
    (sizes[Math.floor((sizes.length - 1) / 2)] ?? Infinity) <= (lines.parts.length < few ? largestOfFew : largestOfMost)
  const isLost = (sizes[0] ?? 0) > 0 && (isSmall || lines.isWhole)
  const isTwice = (line: number): boolean =>
    failing.every(({ stated, computed, operands }) => {
      const part = operands.find(({ at }) => lineOf(at) === line)
      const over = Number(computed) - Number(stated)
      return part !== undefined && Math.abs(valueOf(part.at) - over) <= Math.abs(over) * 1e-9
    })
  return isLost || lines.parts.some(isTwice)
}

/** What stands in the place of a figure that is not told: the total may count it. */
const withheld =
  /^(?:\*+|c|n\/?a|<\s?\d{1,2}|suppressed|withheld|redacted|not (?:held|available|known|disclosed|published|applicable))$/i
const ellipsis = /^(?:…|⋮|\.{3,})$/

/** True for a cell that stands for a figure which is not told, or for those of lines that are left out. */
export const isWithheld = (text: string): boolean => withheld.test(text) || ellipsis.test(text)

/** True for the label of a line that stands for others which are left out: "…". */
export const standsForOthers = (label: string): boolean => ellipsis.test(label)

/** So many times what its parts come to a total is rather written in another unit. */
const largestTimes = 100
/** Shares of a hundred, each rounded to a whole one, come so near to it. */
const nearHundred = 1.5

/** True where the parts come to a hundred in every place: shares, and what is called their total is a count. */
const areShares = (sums: readonly SumAggregation[]): boolean =>
  sums.every(({ computed }) => Math.abs(Number(computed) - 100) <= nearHundred)

/** Of fewer lines below a total on top each is rather one of those that it counts than all of them. */
const fewestBelow = 3

/**
 * True where a total that says nothing but that it is one is more than its parts in every one of several places: a line
 * may be lost, however large it was.
 *
 * @param total - the total and its parts
 * @param sums - what it comes to at each place
 * @param label - its words
 */
export const lacksLine = (total: Total, sums: readonly SumAggregation[], label: string): boolean => {
  const { isLast, isOnTop, parts } = total
  return (
    (isLast || isOnTop) &&
    /\btotals?\b/i.test(label) &&
    (!isOnTop || parts.length >= fewestBelow) &&
    sums.length > 1 &&
    !areShares(sums) &&
    sums.every(
      ({ holds, stated, computed, operands }) =>
        // A column that most entries leave blank is not added up.
        operands.length * 2 > parts.length &&
        holds === 'no' &&
        Number(stated) > Number(computed) &&
        Number(stated) < largestTimes * Number(computed),
    )
  )
}
