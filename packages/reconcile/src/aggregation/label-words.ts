/** What the label of a row or column says of its figures. */
export interface LabelWords {
  /** Total, sum, net, balance, all: a result. */
  readonly isTotal: boolean
  /** Average, mean. */
  readonly isAverage: boolean
  /** Per cent, share, proportion, ratio, rate, per head, longest: nothing that adds up. */
  readonly isRate: boolean
  /** Change, growth, increase, variance. */
  readonly isChange: boolean
  /** Price, quantity, unit, hours, each: two of which multiplied give an amount. */
  readonly isFactor: boolean
  /** Net, surplus, balance, difference: what is left of one figure when another is taken away. */
  readonly isLeft: boolean
  /** Of which, including, memorandum: a part of a line beside it that is counted there. */
  readonly isPart: boolean
}

const total =
  /\b(?:sub-?totals?|totals?|sums?|net|gross|balance|all|overall|combined|altogether|surplus|deficit|profit|loss|ebitda|equity|closing|cumulative)\b/iu
const average = /\b(?:averages?|avg|(?<!\b(?:by|other|of) )means?)\b/iu
const rate =
  /%|\b(?:per ?cent(?:age)?s?|pct|shares?|proportions?|ratios?|rates?|per|index|median|longest|shortest|oldest|std|deviation)\b/iu
const change = /\b(?:changes?|growth|increases?|decreases?|variances?|variation|difference|chg|yoy)\b/iu
const factor = /\b(?:price|quantity|qty|units?|each|hours?|hourly|days?|daily|cost per|number of)\b/iu
const left =
  /\b(?:net|surplus|deficit|balance|profit|loss|difference|variance|remaining|underspend|overspend|headroom)\b/iu

const part = /^[\s\u00A0–—-]*(?:of which|of whom|of these|including|incl\.|memo(?:randum)?\b|thereof)/iu

/** Reads the label of a line. */
export const labelWords = (label: string): LabelWords => ({
  isTotal: total.test(label),
  isAverage: average.test(label),
  isRate: rate.test(label),
  isChange: change.test(label),
  isFactor: factor.test(label),
  isLeft: left.test(label),
  isPart: part.test(label),
})
