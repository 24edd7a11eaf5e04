import { Decimal, parseFigure } from '@imt/core'

/** A sum of money: pounds as text, number or Decimal. */
export type Amount = string | number | Decimal

/**
 * Returns a sum of money as a Decimal, or `undefined` where the text states none (`TBC`, a blank).
 * Where a range is stated, its upper end is taken: the law asks for the most that could be paid.
 */
export const readAmount = (amount: Amount, parameter: string): Decimal | undefined => {
  if (typeof amount === 'string') {
    const figure = parseFigure(amount, { unit: 'gbp' })
    const most = figure.ok ? (figure.value.high ?? figure.value.value) : null
    return most === null || most.isNegative() ? undefined : most
  }
  const value =
    typeof amount === 'number'
      ? Number.isFinite(amount)
        ? new Decimal(amount)
        : undefined
      : Decimal.isDecimal(amount)
        ? new Decimal(amount.toString())
        : undefined
  if (value === undefined || !value.isFinite() || value.isNegative())
    throw new RangeError(`${parameter} must be an amount in pounds of nothing or more`)
  return value
}

/**
 * Returns the least that a sum can be where its text states no most: `over £200,000`, `£5m+`. `undefined` for all else.
 */
export const readFloor = (amount: Amount): Decimal | undefined => {
  const figure = typeof amount === 'string' ? parseFigure(amount, { unit: 'gbp' }) : undefined
  return figure?.ok && figure.value.high === null && figure.value.low?.gt(0) ? figure.value.low : undefined
}

/** Returns a VAT rate as a fraction, or throws where it is none between 0 and 1: `20` for 20 % is a wrong call. */
export const readRate = (rate: Amount, parameter: string): Decimal => {
  const isRate =
    typeof rate === 'string'
      ? /^(?:\d(?:\.\d+)?|\.\d+)$/.test(rate)
      : typeof rate === 'number' || Decimal.isDecimal(rate)
  const value = isRate ? new Decimal(rate.toString()) : undefined
  if (value === undefined || !(value.gte(0) && value.lte(1)))
    throw new RangeError(`${parameter} must be a fraction from 0 to 1, such as 0.2`)
  return value
}
