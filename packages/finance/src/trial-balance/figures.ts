import { Decimal, type Figure } from '@imt/core'

/** Nothing. */
export const zero = new Decimal(0)

/** True for a cell that is there and says nothing, as half of the cells of debit and credit columns do, or a dash. */
export const statesNone = (figure: Figure | undefined): boolean =>
  figure === undefined || (figure.kind === 'absent' && (figure.absence === 'blank' || figure.absence === 'dash'))

/** An exact amount; none stated is zero. `undefined` where something stands there that cannot be added up. */
export const amountOf = (figure: Figure | undefined): Decimal | undefined => {
  if (figure === undefined || statesNone(figure)) return zero
  return figure.kind === 'exact' && figure.value !== null ? figure.value : undefined
}

const halves = new Map<number, Decimal>()

/** By how much a figure may be rounded: nothing where it states pence. */
export const roundingOf = (figure: Figure | undefined): Decimal => {
  if (figure === undefined || statesNone(figure) || figure.decimals === null || figure.decimals >= 2) return zero
  const known = halves.get(figure.decimals)
  if (known !== undefined) return known
  const half = new Decimal(10).pow(-figure.decimals).dividedBy(2)
  halves.set(figure.decimals, half)
  return half
}

/** True for a figure in thousands or millions, whose last pounds nobody states. */
export const isScaled = (figure: Figure | undefined): boolean => (figure?.decimals ?? 0) < 0

/** On which side an amount stands, as a column of marks says it. */
export const sideOf = (mark: string | undefined): 'debit' | 'credit' | undefined => {
  const word = (mark ?? '').trim().toLowerCase()
  if (/^(?:(?:dr|d|debit|db)\.?|\+)$/.test(word)) return 'debit'
  return /^(?:(?:cr|c|credit|k)\.?|[-−–])$/.test(word) ? 'credit' : undefined
}

const pounds = /^(?:gbp|£|stg|(?:pounds? )?sterling|pounds?)$/i

/** The currency that a row says its money is in, where that is not pounds sterling. */
export const otherCurrency = (currency: string | undefined): string | undefined => {
  const word = (currency ?? '').trim()
  return word === '' || pounds.test(word) ? undefined : word
}
