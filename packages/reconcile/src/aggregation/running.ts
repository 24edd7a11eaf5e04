import { mostWeight } from './evidence.js'
import type { Lines } from './lines.js'
import { isOneDigit } from './slips.js'

/** A sum of lines that grows line by line, looked at only where the result has its pivots. */
export interface Running {
  /** Begins an empty sum for a result. */
  readonly start: (result: number) => void
  readonly add: (line: number) => void
  /** The lines that were added. */
  readonly block: readonly number[]
  /** How many figures of each line are looked at. */
  readonly places: () => number
  /** True where no further line can bring the sum to the result: nothing is taken away, and it is too large already. */
  readonly isBeyond: (isSlipEnough: boolean) => boolean
  /**
   * What the pivots say for the sum, as a power of ten; 0 where it comes to the result at none of them. If asked, a
   * sum that is one digit away counts too, and one of a single operand.
   */
  readonly weight: (isSlipEnough: boolean, isOneEnough: boolean) => number
}

const slipWeight = 0.5
const trivialWeight = 0.02

/** Makes room for one sum at a time; or for a mean, which divides it by the count of its figures. */
export const createRunning = (lines: Lines, isMean: boolean): Running => {
  const { value, half, grain, width } = lines
  let most = 1
  for (const { length } of lines.pivots) most = Math.max(most, length)
  const sum = new Float64Array(most)
  const tolerance = new Float64Array(most)
  const added = new Float64Array(most)
  // What is only asked for where the sum comes near the result is gathered then, and so far.
  const gathered = new Int32Array(most)
  const size = new Float64Array(most)
  const highest = new Float64Array(most)
  const lowest = new Float64Array(most)
  const finest = new Float64Array(most)
  const block: number[] = []
  let result = 0
  let count = 0
  let places: Int32Array = new Int32Array(0)
  // True where nothing is taken away at any of the places.
  let isGrowing = false
  const start = (line: number): void => {
    result = line
    places = lines.pivots[line] as Int32Array
    count = places.length
    block.length = 0
    isGrowing = !isMean
    for (let index = 0; index < count; index += 1) {
      if (lines.isEverNegative[places[index] as number] === 1) isGrowing = false
      sum[index] = tolerance[index] = added[index] = gathered[index] = 0
      size[index] = highest[index] = 0
      lowest[index] = finest[index] = Infinity
    }
  }
  const add = (line: number): void => {
    block.push(line)
    for (let index = 0; index < count; index += 1) {
      const at = line * width + (places[index] as number)
      const figure = value[at] as number
      if (figure !== figure) continue
      added[index] = (added[index] as number) + 1
      sum[index] = (sum[index] as number) + figure
      tolerance[index] = (tolerance[index] as number) + (half[at] as number)
    }
  }
  const gather = (index: number): void => {
    const across = places[index] as number
    for (let each = gathered[index] as number; each < block.length; each += 1) {
      const at = (block[each] as number) * width + across
      const figure = value[at] as number
      if (figure !== figure) continue
      const absolute = Math.abs(figure)
      size[index] = (size[index] as number) + absolute
      if (absolute > (highest[index] as number)) highest[index] = absolute
      if (figure < (lowest[index] as number)) lowest[index] = figure
      if (absolute > 0 && (grain[at] as number) < (finest[index] as number)) finest[index] = grain[at] as number
    }
    gathered[index] = block.length
  }
  const weightAt = (index: number, isSlipEnough: boolean, isOneEnough: boolean): number => {
    const divisor = isMean ? (added[index] as number) : 1
    if (divisor === 0) return 0
    const at = result * width + (places[index] as number)
    const difference = Math.abs((sum[index] as number) / divisor - (value[at] as number))
    const slack = (tolerance[index] as number) / divisor + (half[at] as number)
    const isNear = difference <= slack * 2
    if (!isNear && !(isSlipEnough && isOneDigit(difference, Math.min(slack, difference / 20)))) return 0
    gather(index)
    const rest = isMean
      ? ((highest[index] as number) - (lowest[index] as number)) / 2
      : (size[index] as number) - (highest[index] as number)
    if (rest <= 0) return isOneEnough && isNear ? trivialWeight : 0
    if (!isNear) return slipWeight
    const own = Math.min(finest[index] as number, isMean ? Infinity : (grain[at] as number))
    const noise = Math.max(own / divisor, isMean ? (grain[at] as number) : 0, 2 * slack)
    return Math.min(mostWeight, Math.log10(rest / noise + 1))
  }
  const weight = (isSlipEnough: boolean, isOneEnough: boolean): number => {
    let all = 0
    for (let index = 0; index < count; index += 1) all += weightAt(index, isSlipEnough, isOneEnough)
    return all
  }
  const isBeyond = (isSlipEnough: boolean): boolean => {
    if (!isGrowing) return false
    for (let index = 0; index < count; index += 1) {
      const at = result * width + (places[index] as number)
      const most = (value[at] as number) * (isSlipEnough ? 11 : 1)
      if ((sum[index] as number) <= most + 2 * ((tolerance[index] as number) + (half[at] as number))) return false
    }
    return true
  }
  return { start, add, block, weight, isBeyond, places: () => count }
}
