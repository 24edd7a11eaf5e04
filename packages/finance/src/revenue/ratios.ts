import { Decimal, requireChoice } from '@imt/core'
import { noMinusZero, readAmount, type Amount } from '../money/amount.js'
import type { SignConvention } from '../variance/sign-convention.js'

/** Percentages are stated to a tenth, halves away from zero. Of nothing, or of less than nothing, there is no share. */
const percentOf = (part: Decimal, whole: Decimal): Decimal | null =>
  whole.greaterThan(0) ? noMinusZero(part.div(whole).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP)) : null

/**
 * Returns what one whole-time equivalent costs a year, pounds sterling to the penny; `null` where there is no staff, or
 * where one of pay and staff is below zero and the other above: then the one does not pay for the other.
 *
 * @param pay - pay budget for the year, pounds sterling, spending positive
 * @param wte - whole-time equivalents of the same kind as the money: funded with budget, worked with actual; both are
 *   below zero where posts are taken out, as by a vacancy factor
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * costPerWte('101489', '4.60') // => '22062.83'
 * costPerWte('-26000', '-1.00') // => '26000'
 * costPerWte('101489', '0') // => null
 * costPerWte('-26000', '4.60') // => null
 * ```
 */
export const costPerWte = (pay: Amount, wte: Amount): Decimal | null => {
  const staff = readAmount(wte, 'costPerWte: wte')
  const paid = readAmount(pay, 'costPerWte: pay')
  return staff.isZero() || paid.times(staff).lessThan(0)
    ? null
    : noMinusZero(paid.div(staff).toDecimalPlaces(2, Decimal.ROUND_HALF_UP))
}

/**
 * Returns the share of pay in spending, per cent to one decimal; `null` where spending is not above zero: of a budget
 * that gets back more than it spends, pay is no share. It lies outside 0 to 100 where pay or non-pay is below zero.
 *
 * @param pay - pounds sterling, spending positive
 * @param spending - pay and non-pay together, before income, pounds sterling, spending positive
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * payShare('4620993', '6917206') // => '66.8'
 * payShare('100', '-50') // => null
 * ```
 */
export const payShare = (pay: Amount, spending: Amount): Decimal | null =>
  percentOf(readAmount(pay, 'payShare: pay'), readAmount(spending, 'payShare: spending'))

/**
 * Returns how much of its spending a budget recovers as income, per cent to one decimal: above 100 it earns more than
 * it spends. `null` where spending is not above zero, and nothing is there to be recovered.
 *
 * @param income - pounds sterling
 * @param spending - pay and non-pay together, before income, pounds sterling, spending positive unless `signs` says
 *   otherwise
 * @param signs - what the signs of both mean; with it, income that is given back shows as a percentage below zero.
 *   Unless said, the sign of the income does not count: it is taken as earned
 * @throws {TypeError} when an amount is no plain decimal, or `signs` is unknown
 * @example
 * ```ts
 * incomeRecovery('-1517015', '6917206') // => '21.9'
 * incomeRecovery('50', '1000', 'incomeNegative') // => '-5'
 * incomeRecovery('50', '-1000') // => null
 * ```
 */
export const incomeRecovery = (income: Amount, spending: Amount, signs?: SignConvention): Decimal | null => {
  const stated = readAmount(income, 'incomeRecovery: income')
  const spent = readAmount(spending, 'incomeRecovery: spending')
  if (signs !== undefined)
    requireChoice(signs, ['incomeNegative', 'allPositive', 'spendingNegative'], 'incomeRecovery: signs')
  const earned = signs === undefined ? stated.abs() : signs === 'incomeNegative' ? stated.negated() : stated
  return percentOf(earned, signs === 'spendingNegative' ? spent.negated() : spent)
}
