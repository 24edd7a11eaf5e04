import type { SumAggregation } from '../aggregation/aggregation.js'
import { isOneDigit, isTransposition } from '../aggregation/slips.js'
import { isFar } from './lost-line.js'

/** True for a sum that one digit more or less, or two that changed places, would put right. */
const isSlip = ({ stated, computed }: SumAggregation): boolean => {
  const off = Math.abs(Number(stated) - Number(computed))
  const slack = off / 1e9
  return isOneDigit(off, slack) || isTransposition(off, slack)
}

/**
 * Those sums of a last line without a name that are meant: where at least as many agree as do not, or the only one is a
 * slip off.
 */
export const unnamedOf = (all: readonly SumAggregation[]): readonly SumAggregation[] => {
  const sums = all.filter((sum) => !isFar(sum))
  const failing = sums.filter(({ holds }) => holds === 'no')
  const isMeant = failing.length * 2 <= sums.length || (sums.length === 1 && failing.every(isSlip))
  return isMeant ? sums : []
}
