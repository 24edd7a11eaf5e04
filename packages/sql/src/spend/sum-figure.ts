import { Decimal, parseFigure, type Figure } from '@imt/core'

const nought = parseFigure('0', { unit: 'gbp' })

/** An amount that an engine has added up, as a figure; nothing where it is none. */
export const sumFigure = (pounds: string): { readonly amount?: Figure } => {
  if (!nought.ok || pounds === '') return {}
  const value = new Decimal(pounds)
  return { amount: { ...nought.value, text: value.toFixed(), value, low: value, high: value, decimals: 2 } }
}
