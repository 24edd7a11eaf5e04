/** A spreadsheet keeps so many digits of a number, and puts noughts in place of the rest. */
const digitsKept = 15
/** Wider numbers are of one width. */
const widest = 41

/** Texts of digits of one width that begin with a nought, or that do not. */
export interface NumberShape {
  /** Digits; 41 stands for all beyond 40. */
  readonly width: number
  readonly hasLeadingNought: boolean
}

/**
 * Returns a number for the shape of what stands from one offset up to another: less than nought of what is not made of
 * digits, and of noughts alone.
 */
export const shapeIn = (text: string, from: number, to: number): number => {
  let isNought = true
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    if (digit > 0) isNought = false
  }
  if (isNought) return -1
  return 2 * Math.min(to - from, widest) + (text.charCodeAt(from) === 48 ? 1 : 0)
}

/** Returns what a number from `shapeIn` stands for. */
export const shapeOf = (shape: number): NumberShape => ({ width: shape >> 1, hasLeadingNought: shape % 2 === 1 })

/** True of a shape that has more digits than a spreadsheet keeps. */
export const isLongShape = (shape: number): boolean => shape >> 1 > digitsKept

/**
 * Returns how many noughts stand at the end of a number of more than 15 digits, in place of all that a spreadsheet does
 * not keep; 0 of any other. One such number may be as it was given: one in ten of 16 digits ends so.
 */
export const noughtsPast = (text: string, from: number, to: number): number => {
  if (to - from <= digitsKept || text.charCodeAt(from) === 48) return 0
  for (let at = from + digitsKept; at < to; at += 1) if (text.charCodeAt(at) !== 48) return 0
  return shapeIn(text, from, to) < 0 ? 0 : to - from - digitsKept
}

/** True of a number that a spreadsheet may have rounded to the digits that it keeps. */
export const mayBeRounded = (text: string): boolean => {
  const trimmed = text.trim()
  return noughtsPast(trimmed, 0, trimmed.length) > 0
}
