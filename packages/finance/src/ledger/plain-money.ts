import { plainPenceIn } from '@imt/core'
import type { MoneyLayout } from './layout.js'
import { afterSpaces, beforeSpaces } from './stretch.js'

/** Reads what plain amounts a record states, as nearly all do. */
export interface PlainMoney {
  /** Pence of the amount, or of debit and credit, as they were read last. */
  readonly pence: Float64Array
  /** False, with nothing known, where they are not plain. */
  read(text: string, offsets: Int32Array, first: number): boolean
}

/** The pence of a plain amount that stands at a place of the offsets, which holds where it begins and ends. */
const penceAt = (text: string, offsets: Int32Array, value: number): number | undefined => {
  const end = offsets[value + 1] ?? 0
  const from = afterSpaces(text, offsets[value] ?? 0, end)
  return plainPenceIn(text, from, beforeSpaces(text, from, end))
}

const isBlank = (text: string, offsets: Int32Array, value: number): boolean => {
  const end = offsets[value + 1] ?? 0
  // What ends before it begins is not what is there.
  return end >= 0 && afterSpaces(text, offsets[value] ?? 0, end) >= end
}

/** Returns what reads the money of a ledger of this layout. What has a mark beside it is not plain. */
export const plainMoney = ({ columns, side, creditSign }: MoneyLayout): PlainMoney => {
  const pence = new Float64Array(columns.length)
  const [amount, credit] = columns
  if (credit === undefined)
    return {
      pence,
      read: (text, offsets, first) => {
        const found = side === undefined ? penceAt(text, offsets, 2 * (first + amount)) : undefined
        if (found === undefined) return false
        pence[0] = found
        return true
      },
    }
  return {
    pence,
    // One of the two is usually blank: nothing. Both are where no amount is stated.
    read: (text, offsets, first) => {
      const [one, other] = [2 * (first + amount), 2 * (first + credit)] as const
      const isDebitBlank = isBlank(text, offsets, one)
      const isCreditBlank = isBlank(text, offsets, other)
      if (isDebitBlank && isCreditBlank) return false
      const debited = isDebitBlank ? 0 : penceAt(text, offsets, one)
      const credited = isCreditBlank ? 0 : penceAt(text, offsets, other)
      if (debited === undefined || credited === undefined) return false
      pence[0] = debited
      // Nought stays nought, and has no sign.
      pence[1] = creditSign < 0 ? 0 - credited : credited
      return true
    },
  }
}
