import type { Grid, Line, Placed } from './grid.js'
import type { Measure } from './measure.js'

/** A count that is part of another one, and cannot be more. */
export interface Within {
  readonly part: Placed
  readonly whole: Placed
  readonly holds: boolean
  /** The words leave it open of what it is a part. */
  readonly isDoubtful: boolean
}

/** What is part of what was answered. */
const ofAnswered: readonly Measure[] = ['onTime', 'extended', 'late', 'granted', 'partly', 'refused']

const ofWhich = /^\W*of which\b/i
const including = /^\W*(?:including|incl\b|comprising)/i

const pairs = (part: Line, whole: Line, isDoubtful = false): readonly Within[] =>
  part.counts.flatMap((cell, period): Within[] => {
    const other = whole.counts[period]
    const [low, high] = [cell?.figure.low, other?.figure.high]
    if (!cell || !other || low === undefined || low === null || high === undefined || high === null) return []
    return [{ part: cell, whole: other, holds: low.lte(high), isDoubtful }]
  })

/**
 * "Of which completed in 20 working days": part of the line before it. "Of these" may be of a line further up, and what
 * is "including those carried over" may be the line before it with something more.
 */
const ofLineBefore = (lines: readonly Line[]): readonly Within[] =>
  lines.flatMap((line, index) => {
    if (line.measure !== 'within') return []
    const whole = lines.slice(0, index).findLast(({ measure }) => measure !== 'within')
    if (whole?.block !== line.block || ['share', 'average'].includes(whole.measure)) return []
    const found = pairs(line, whole, !ofWhich.test(line.label))
    return including.test(line.label) && found.every(({ holds }) => !holds) ? [] : found
  })

/**
 * Returns the counts of a table that are part of another, each with it: of what was answered those in time, late, or of
 * one outcome, and what is said to be of the line before it. More may be answered in a period than came in it: nothing
 * is held to that.
 */
export const withinOf = ({ lines }: Grid): readonly Within[] => [
  ...ofLineBefore(lines),
  ...lines
    .filter(({ measure }) => measure === 'answered')
    .flatMap((whole, _, all) => {
      const isOfSame = ({ regime, block }: Line): boolean => regime === whole.regime && block === whole.block
      // Of several lines nobody can say which one is meant.
      if (all.filter(isOfSame).length > 1) return []
      return lines
        .filter((line) => ofAnswered.includes(line.measure) && isOfSame(line))
        .flatMap((part) => pairs(part, whole))
    }),
]
