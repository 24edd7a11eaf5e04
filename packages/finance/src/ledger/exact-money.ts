import { sideOf } from '../trial-balance/figures.js'
import { exactPence } from './exact-pence.js'
import type { MoneyLayout } from './layout.js'
import type { LedgerRefusalCode } from './partial.js'

/** Why a record states no exact amount, and in which column. */
export interface NoMoney {
  readonly column: number
  readonly code: LedgerRefusalCode
  readonly why: string
}

/** Nothing stands there, or a dash. */
const isNothing = (text: string): boolean => /^[-\u2010-\u2015\u2212]?$/.test(text)

/**
 * Returns the exact amount of a record, or its debit and its credit, in pence; or why there are none. A blank cell
 * beside a debit or a credit is no missing figure.
 */
export const exactMoney = (
  { columns, side, creditSign }: MoneyLayout,
  textAt: (column: number) => string,
): readonly bigint[] | NoMoney => {
  const mark = side === undefined ? '' : textAt(side)
  const stands = sideOf(mark)
  if (side !== undefined && mark !== '' && stands === undefined)
    return {
      column: side,
      code: 'sideUnknown',
      why: `The mark ${JSON.stringify(mark.slice(0, 40))} is neither of a debit nor of a credit`,
    }
  const texts = columns.map(textAt)
  const isOfSides = columns.length > 1 && texts.some((text) => text !== '')
  const pence: bigint[] = []
  for (const [index, text] of texts.entries()) {
    const found = isOfSides && isNothing(text) ? 0n : exactPence(text)
    if (typeof found !== 'bigint') return { column: columns[index] ?? 0, code: found[0], why: found[1] }
    // Credits that are marked may have their sign as well.
    pence.push((stands === 'credit' && found > 0n) || (index > 0 && creditSign < 0) ? -found : found)
  }
  return pence
}

/** What a row of totals states in each column, in pence; `null` where it states nothing exact. */
export const statedMoney = (
  { columns, creditSign }: MoneyLayout,
  textAt: (column: number) => string,
): readonly (string | null)[] =>
  columns.map((column, index) => {
    const text = textAt(column)
    const pence = text === '' ? undefined : exactPence(text)
    if (typeof pence !== 'bigint') return null
    return String(index > 0 && creditSign < 0 ? -pence : pence)
  })
