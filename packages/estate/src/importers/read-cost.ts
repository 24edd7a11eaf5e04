import { parseFigure, plainPence } from '@imt/core'

/** Pounds as plain decimal text from exact pence. */
const poundsText = (pence: number): string =>
  `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`

const roundedSuffix = /\d\s*(?:k|m|b|bn|mn|thousand|million|billion)\b/i
/** The currency behind an amount, as registers of several currencies write it. */
const pounds = /\s*(?:GBP|£)$/i
/** An amount of pounds as plain decimal text; `undefined` where it is none. */
export const readCost = (cell: string): string | undefined => {
  const text = cell.replace(pounds, '')
  const pence = plainPence(text)
  if (pence !== undefined) return pence < 0 ? undefined : poundsText(pence)
  // £1.2m is a rounded figure, whatever it says: no cost to depreciate to the penny.
  if (roundedSuffix.test(text)) return undefined
  const figure = parseFigure(text, { unit: 'gbp' })
  return figure.ok &&
    figure.value.kind === 'exact' &&
    figure.value.value !== null &&
    !figure.value.value.isNegative() &&
    figure.value.value.decimalPlaces() <= 2
    ? figure.value.value.toFixed(2)
    : undefined
}
