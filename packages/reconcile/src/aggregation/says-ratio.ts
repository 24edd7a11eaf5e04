import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'

/** True for a line of which every figure is written in per cent. */
export const isPercent = ({ percent, pivots, width }: Lines, line: number): boolean =>
  (pivots[line] as Int32Array).every((across) => percent[line * width + across] === 1)

/** True for a line of whole figures whose divisor has decimals: it is rather what the divisor was made from. */
export const isReadBackwards = ({ finest, scale }: Lines, result: number, divisor: number | undefined): boolean =>
  divisor !== undefined && finest[result] === scale && (finest[divisor] as number) < scale

/** True for a line that is called what a ratio makes it (a share, a change, so much of one for each of another). */
export const saysRatio = (lines: Lines, { kind, result, operands, times }: Relation): boolean => {
  const words = lines.words[result]
  if (words === undefined || (kind !== 'share' && kind !== 'change')) return false
  if (kind === 'change') return words.isChange && !words.isAverage
  if (words.isChange || (!isPercent(lines, result) && isReadBackwards(lines, result, operands[1]))) return false
  return times === 100 ? words.isRate || isPercent(lines, result) : words.isAverage || words.isRate
}

/** How many figures a line states. */
export const figuresIn = ({ value, width }: Lines, line: number): number => {
  let count = 0
  for (let at = line * width; at < (line + 1) * width; at += 1) if (value[at] === value[at]) count += 1
  return count
}
