import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'

/** Powers of ten, for to raise one anew takes longer than all the rest of a look. */
const powers = Array.from({ length: 23 }, (_, at) => 10 ** at)
const powerOf = (at: number): number => powers[at] ?? 10 ** at

/** True for a difference that one other digit in one place would make, such as 300 or 0.07. */
export const isOneDigit = (difference: number, slack: number): boolean => {
  if (difference <= slack) return false
  const power = powerOf(Math.floor(Math.log10(difference + slack)))
  const digit = Math.round(difference / power)
  return digit >= 1 && digit <= 9 && Math.abs(difference - digit * power) <= slack
}

/** True for a difference that two neighbouring digits make that changed places, such as 720 or 0.18. */
export const isTransposition = (difference: number, slack: number): boolean => {
  if (difference <= slack) return false
  const power = powerOf(Math.floor(Math.log10((difference + slack) / 9)))
  const apart = Math.round(difference / (9 * power))
  return apart >= 1 && apart <= 9 && Math.abs(difference - apart * 9 * power) <= slack
}

/**
 * True where a sum agrees once one of its figures, or its result, has its other sign.
 *
 * @param missing - what is stated less what the figures come to
 */
export const isOneSign = (
  { value, width }: Lines,
  { operands, signs }: Relation,
  across: number,
  { missing, stated, slack }: { readonly missing: number; readonly stated: number; readonly slack: number },
): boolean => {
  if (stated !== 0 && Math.abs(missing - 2 * stated) <= slack) return true
  for (let index = 0; index < operands.length; index += 1) {
    const figure = value[(operands[index] as number) * width + across] as number
    const added = signs?.[index] === -1 ? -figure : figure
    // One of several that stand below nought may be meant to.
    if (added < 0 && Math.abs(missing + 2 * added) <= slack) return true
  }
  return false
}
