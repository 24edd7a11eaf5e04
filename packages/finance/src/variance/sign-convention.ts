import { requireChoice } from '@imt/core'

/**
 * What the sign of a figure means; it differs by publisher and travels with the data.
 *
 * - `incomeNegative`: the ledger's way. Income below zero, spending above; a net figure is what is spent.
 * - `allPositive`: the way of board papers. Income and spending both above zero; a net figure is a surplus.
 * - `spendingNegative`: the way of the provider accounts. Income above zero, spending below; a net figure is a surplus.
 */
export type SignConvention = 'incomeNegative' | 'allPositive' | 'spendingNegative'

/** What a figure is: money coming in, money going out, or the two together. */
export type Nature = 'income' | 'spending' | 'net'

/**
 * Returns true where a larger figure is better for the body that publishes it.
 *
 * @param signs - what the sign of a figure means
 * @param nature - what the figure is
 * @throws {TypeError} when one of the two is unknown
 * @example
 * ```ts
 * moreIsBetter('incomeNegative', 'income') // => false
 * moreIsBetter('allPositive', 'net') // => true
 * ```
 */
export const moreIsBetter = (signs: SignConvention, nature: Nature): boolean => {
  requireChoice(signs, ['incomeNegative', 'allPositive', 'spendingNegative'], 'moreIsBetter: signs')
  requireChoice(nature, ['income', 'spending', 'net'], 'moreIsBetter: nature')
  return signs === 'incomeNegative' ? false : signs === 'spendingNegative' ? true : nature !== 'spending'
}
