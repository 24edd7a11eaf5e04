import { Decimal } from '@imt/core'
import { noMinusZero, readAmount, readNotNegative, type Amount } from '../money/amount.js'

/** Percentages are stated to a tenth, halves away from zero. */
const percentOf = (part: Decimal, whole: Decimal): Decimal => noMinusZero(part.div(whole).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP))

/**
 * Returns what one whole-time equivalent costs a year, pounds sterling to the penny; `null` where there is no staff.
 *
 * @param pay - pay budget for the year, pounds sterling, spending positive
 * @param wte - whole-time equivalents of the same kind as the money: funded with budget, worked with actual
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * costPerWte('101489', '4.60') // => '22062.83'
 * costPerWte('101489', '0') // => null
 * ```
 */
export const costPerWte = (pay: Amount, wte: Amount): Decimal | null => {
  const staff = readAmount(wte, 'costPerWte: wte')
  return staff.isZero() ? null : noMinusZero(readAmount(pay, 'costPerWte: pay').div(staff).toDecimalPlaces(2, Decimal.ROUND_HALF_UP))
}

/**
 * Returns the share of pay in spending, per cent to one decimal; `null` where there is no spending.
 *
 * @param pay - pounds sterling, spending positive
 * @param spending - pay and non-pay together, before income, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * payShare('4620993', '6917206') // => '66.8'
 * ```
 */
export const payShare = (pay: Amount, spending: Amount): Decimal | null => {
  const whole = readAmount(spending, 'payShare: spending')
  return whole.isZero() ? null : percentOf(readAmount(pay, 'payShare: pay'), whole)
}

/**
 * Returns how much of its spending a budget recovers as income, per cent to one decimal: above 100 it earns more than it
 * spends. The sign of the income does not count; `null` where there is no spending.
 *
 * @param income - pounds sterling, of either sign convention
 * @param spending - pay and non-pay together, before income, pounds sterling, spending positive
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when `spending` is negative: money that comes back is no spending to recover
 * @example
 * ```ts
 * incomeRecovery('-1517015', '6917206') // => '21.9'
 * ```
 */
export const incomeRecovery = (income: Amount, spending: Amount): Decimal | null => {
  const whole = readNotNegative(spending, 'incomeRecovery: spending')
  return whole.isZero() ? null : percentOf(readAmount(income, 'incomeRecovery: income').abs(), whole)
}
